"""What the user says of lines that were read wrongly: applied whenever the file is read.

A correction names the line by its number and its words, so that it still finds it when the file
has changed a little; one that finds no line, or several, is left out and said so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from kzailaw_desktop.corpus.reports.wording import say

# What a line of an act, and of the record of a sitting, can be said to be.
NUMBERED = ("article", "chapter", "title", "section", "paragraph", "point")
OF_ACTS = (*NUMBERED, "text", "note", "contents", "drop", "join", "split")
OF_SITTINGS = (
    "turn", "speaker", "speakers", "language", "text", "remark", "contents", "drop", "join",
    "split",
)  # fmt: skip
_MARKS = re.compile(r"[\W_]+")
NEEDED = ("split", "speaker", "speakers", "language")  # actions that are nothing without a value


@dataclass(frozen=True, slots=True)
class Correction:
    """One line set right. `text`: its words as they were read. `value`: the number of a unit, the
    name of a speaker, a language, or the words before which a line is split."""

    line: int
    text: str
    action: str
    value: str = ""

    def as_json(self) -> dict[str, Any]:
        """As it is kept."""
        return asdict(self)


def from_json(row: dict[str, Any]) -> Correction | None:
    """Return a correction as it was kept; None for a row that makes no sense."""
    try:
        found = Correction(
            int(row["line"]), str(row["text"]), str(row["action"]), str(row.get("value", ""))
        )
    except (KeyError, TypeError, ValueError):
        return None
    known = found.action in OF_ACTS or found.action in OF_SITTINGS
    return found if known and (found.value or found.action not in NEEDED) else None


def find_line(lines: Sequence[tuple[int, str]], wanted: Correction) -> int | None:
    """Return the place of the line that a correction speaks of; None when none or several fit."""
    same = [i for i, (_, text) in enumerate(lines) if text == wanted.text]
    if not same and (key := _letters(wanted.text)):
        same = [i for i, (_, text) in enumerate(lines) if _letters(text) == key]
    if len(same) > 1:
        same = [i for i in same if lines[i][0] == wanted.line]
    return same[0] if len(same) == 1 else None


def _letters(text: str) -> str:
    """Return a line as it is compared when its blanks and marks were changed: letters and
    digits."""
    return _MARKS.sub("", text).casefold()


def described(correction: Correction, lang: str) -> str:
    """Return what a correction says, in words: «заголовок статьи 7»."""
    return say(f"correction-{correction.action}", lang, value=correction.value).strip()
