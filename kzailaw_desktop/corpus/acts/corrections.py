"""What the user says of lines that were read wrongly: applied whenever the file is read.

A correction names the line by its number and its words, so that it still finds it when the file
has changed a little; one that finds no line, or several, is left out and said so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from kzailaw_desktop.corpus.acts.structure import marks
from kzailaw_desktop.corpus.acts.structure.marks import Mark
from kzailaw_desktop.corpus.acts.structure.numbers import normal
from kzailaw_desktop.corpus.reports.report import Repair
from kzailaw_desktop.corpus.text.para import Para
from kzailaw_desktop.domain import UnitKind

HEADINGS = {
    "article": UnitKind.ARTICLE, "chapter": UnitKind.CHAPTER, "title": UnitKind.TITLE,
    "section": UnitKind.SECTION, "paragraph": UnitKind.PARAGRAPH, "point": UnitKind.POINT,
}  # fmt: skip
ACTIONS = (*HEADINGS, "text", "join", "split", "note", "drop")


@dataclass(frozen=True, slots=True)
class Correction:
    """One line set right. `text`: its words as they were read. `value`: the number of a unit, or
    the words before which a line is split."""

    line: int
    text: str
    action: str
    value: str = ""

    def as_json(self) -> dict[str, Any]:
        """As it is kept."""
        return asdict(self)


def from_json(row: dict[str, Any]) -> Correction | None:
    """A correction as it was kept; None for a row that makes no sense."""
    try:
        found = Correction(
            int(row["line"]), str(row["text"]), str(row["action"]), str(row.get("value", ""))
        )
    except (KeyError, TypeError, ValueError):
        return None
    return found if found.action in ACTIONS else None


class Corrected:
    """Paragraphs and marks with corrections; `lost`: those that found no line."""

    def __init__(self, paras: list[Para], found: list[Mark | None]) -> None:
        self.paras = paras
        self.marks = found
        self.repairs: list[Repair] = []
        self.lost: list[Correction] = []

    def apply(self, corrections: Sequence[Correction], reason: str) -> None:
        """Make each correction where its line is."""
        for each in corrections:
            place = self._place(each)
            if place is None:
                self.lost.append(each)
                continue
            para = self.paras[place]
            before = para.text
            after = self._make(place, each)
            self.repairs.append(Repair(para.line, before, after, reason))

    def _place(self, wanted: Correction) -> int | None:
        same = [i for i, p in enumerate(self.paras) if p.text == wanted.text]
        if len(same) > 1:
            same = [i for i in same if self.paras[i].line == wanted.line]
        return same[0] if len(same) == 1 else None

    def _make(self, place: int, wanted: Correction) -> str:
        """Change the paragraph; what the report says stands there now, "" for taken out."""
        para, action = self.paras[place], wanted.action
        if action in HEADINGS:
            self.marks[place] = _mark(para, HEADINGS[action], wanted.value)
        elif action == "text":
            self.marks[place] = None
        elif action == "note":
            self.paras[place] = replace(para, style="note")
            self.marks[place] = None
        elif action == "drop":
            del self.paras[place], self.marks[place]
            return ""
        elif action == "join" and place:
            before = self.paras[place - 1]
            self.paras[place - 1] = replace(before, text=f"{before.text} {para.text}")
            self._mark_again(place - 1)
            del self.paras[place], self.marks[place]
        elif action == "split" and wanted.value in para.text[1:]:
            at = para.text.index(wanted.value, 1)
            first, second = para.text[:at].strip(), para.text[at:].strip()
            self.paras[place : place + 1] = [replace(para, text=first), replace(para, text=second)]
            self.marks.insert(place, None)
            self._mark_again(place)
            self._mark_again(place + 1)
        return f"{para.text} [{action} {wanted.value}".strip() + "]"

    def _mark_again(self, place: int) -> None:
        para = self.paras[place]
        self.marks[place] = marks.mark(para.text, para.folded)


def _mark(para: Para, kind: UnitKind, number: str) -> Mark:
    """A mark that the user has given: the number as it stands in the line, or as told."""
    own = marks.mark(para.text, para.folded)
    if own is not None and (not number or normal(number) == own.num):
        return replace(own, kind=kind, level=0)
    return Mark(kind, normal(number), number and f"{number}.", para.text)
