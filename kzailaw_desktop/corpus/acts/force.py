"""Whether an act is in force, by what its own lines say: repealed, or not yet."""

from __future__ import annotations

import datetime as dt
import re

from kzailaw_desktop.corpus.acts.facts import Front
from kzailaw_desktop.corpus.text import dates
from kzailaw_desktop.domain import Force
from kzailaw_desktop.text import fold_lookalikes

REPEALED = re.compile(
    r"[Уу]тратил[аио]?\s+силу|УТРАТИЛ[АИО]?\s+СИЛУ|[Пп]рекратил\w*\s+действи|"
    r"[Кк]үш(?:і|ін)\s+(?:жой|жойған)|КҮШІН ЖОЙҒАН"
)
_UNIT_BEFORE = re.compile(r"(?:стать|пункт|подпункт|глав|раздел|приложени|тарма|бап|тарау)\S*\s*$")
_EFFECTIVE = re.compile(
    r"вводится в действие с\s+([^,.;(]{8,30})|вступает в силу с\s+([^,.;(]{8,30})|"
    r"(\d{4}\s+жылғы\s+\d{1,2}\s+\S+)\s+бастап\s+қолданысқа\s+енгізіледі"
)


def before_repeal(text: str) -> str:
    """Requisites without the sentence that the act is repealed, which names another act."""
    match = REPEALED.search(text)
    return text[: match.start()] if match else text


def take_repeal(front: Front, text: str, line: int) -> bool:
    """Take what a line or note says of the repeal of the act as a whole."""
    match = REPEALED.search(text)
    if match is None or _UNIT_BEFORE.search(text[: match.start()][-24:].rstrip(" 0123456789-)")):
        return False
    front.force = Force.REPEALED
    front.force_date = front.force_date or dates.find(fold_lookalikes(text))
    front.found("force", line)
    return True


def entry_into_force(front: Front, words: str, today: dt.date) -> None:
    """Whether the act says of itself that it comes into force on a day still ahead."""
    for match in _EFFECTIVE.finditer(words):
        day = dates.find(fold_lookalikes(match[1] or match[2] or match[3]))
        if day and day > today and front.force is Force.UNKNOWN:
            front.force, front.force_date = Force.NOT_YET, day
        return
