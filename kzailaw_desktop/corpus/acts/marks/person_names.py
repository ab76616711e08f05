"""Names of persons as signatures have them: «А. Бисембаев», «Қасымов Ә.Т.»."""

from __future__ import annotations

import re

from kzailaw_desktop.text import fold_lookalikes

_NAME_END = re.compile(
    r"[А-ЯЁӘҒҚҢӨҰҮҺІ]\.\s?(?:[А-ЯЁӘҒҚҢӨҰҮҺІ]\.\s?)?[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+\s*[\"»”]?\s*$|"
    r"[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+\s+[А-ЯЁӘҒҚҢӨҰҮҺІ]\.\s?(?:[А-ЯЁӘҒҚҢӨҰҮҺІ]\.)?\s*$"
)
_INITIAL = r"[А-ЯЁӘҒҚҢӨҰҮҺІ]\w?\."
_NAME_ONLY = re.compile(
    rf"(?:{_INITIAL}\s?){{1,2}}[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+|[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+\s+(?:{_INITIAL}\s?){{1,2}}"
)
LONGEST = 60  # characters of a line that is a name


def ends_in_name(text: str) -> bool:
    """Tell whether a line ends in initials and a surname."""
    return bool(_NAME_END.search(fold_lookalikes(text)))


def is_name(text: str) -> bool:
    """Tell whether a line is nothing but initials and a surname: «А. Бисембаев», «К. ТОКАЕВ»."""
    return len(text) < LONGEST and bool(_NAME_ONLY.fullmatch(fold_lookalikes(text)))
