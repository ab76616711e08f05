"""Quoted new wordings in amending acts: what stands in quotation marks is not structure here."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzailaw_desktop.corpus.acts.structure import marks
from kzailaw_desktop.corpus.text.para import Para

_QUOTE_CLOSES = re.compile(r"[\"»”](?:\s*[;.,]|\s*\)|\s*;?\s*$)\s*$")
QUOTE_LIMIT = 300  # paragraphs that a quoted new wording may span


def length(paras: Sequence[Para], place: int) -> int:
    """How many paragraphs a quotation that begins at `place` has; 0 for one line or none.

    Where the closing mark was forgotten, the next quotation begins before this one has ended:
    then it stops before the heading between them.
    """
    text = paras[place].text
    if not _begins_quote(text):
        return 0
    heading = 0
    for end in range(place + 1, min(place + QUOTE_LIMIT, len(paras))):
        words = paras[end].text
        if not heading and marks.is_heading(marks.mark(words, paras[end].folded)):
            heading = end
        if heading and _begins_quote(words) and paras[end - 1].text.endswith(":"):
            return heading - place
        if _QUOTE_CLOSES.search(words) and _quote_shut(words):
            return end - place + 1
    return 0


def _begins_quote(text: str) -> bool:
    return text[:1] in ('"', "«", "“", "„") and _quote_open(text)


def _quote_open(text: str) -> bool:
    return (
        text.count('"') % 2 == 1
        or text.count("«") > text.count("»")
        or (text.count("“") + text.count("„") > text.count("”"))
    )


def _quote_shut(text: str) -> bool:
    """Whether a line closes more quotations than it opens."""
    return text.count('"') % 2 == 1 or text.count("»") + text.count("”") > text.count("«") + (
        text.count("“")
    )
