"""What a finding is: its kind, the words marked on both sides, why, and how sure."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from kzailaw_desktop.bilingual.alignment import AlignedUnit


class FindingKind(StrEnum):
    """What differs."""

    NUMBER = "number"
    DATE = "date"
    REFERENCE = "reference"
    STRUCTURE = "structure"
    NEGATION = "negation"
    MODALITY = "modality"
    CONJUNCTION = "conjunction"
    TERM = "term"
    MISSING = "missing"
    SCOPE = "scope"
    EDITION = "edition"


class Marked(NamedTuple):
    """Words of one side, with their span in the unit's text; "" where the side has none."""

    text: str = ""
    start: int = 0
    end: int = 0


NOWHERE = Marked()


@dataclass(frozen=True, slots=True)
class LanguageFinding:
    """A place where the languages may differ. `why`: a code; `said`: what fills its sentence."""

    eid: str
    kind: FindingKind
    kk: Marked
    ru: Marked
    why: str
    sure: float
    said: dict[str, str] = field(default_factory=dict)
    part: str = "text"

    @property
    def key(self) -> str:
        """An id that stays the same while the words in question do."""
        words = (self.eid, self.part, self.kind, self.why, self.kk.text, self.ru.text)
        return hashlib.sha256("\x1f".join(words).encode()).hexdigest()[:16]

    def marked(self, lang: str) -> Marked:
        """Return the words of a side."""
        return self.kk if lang == "kk" else self.ru


def found(
    unit: AlignedUnit,
    kind: FindingKind,
    marks: tuple[Marked, Marked],
    why: str,
    sure: float,
    **said: str,
) -> LanguageFinding:
    """Return a finding in a unit; `marks` are the words in Kazakh and in Russian."""
    return LanguageFinding(unit.eid, kind, *marks, why, round(sure, 2), said, unit.part)


def mark(text: str, start: int, end: int) -> Marked:
    """Return the words of a text from `start` to `end`."""
    return Marked(text[start:end], start, end)
