"""The user's corrections made on the paragraphs of an act before its tree is built."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kzailaw_desktop.corpus.acts.layout import splitting
from kzailaw_desktop.corpus.acts.layout.paragraphs import paragraphs
from kzailaw_desktop.corpus.acts.marks import line_marks as marks
from kzailaw_desktop.corpus.acts.marks.line_marks import Mark
from kzailaw_desktop.corpus.acts.marks.numbers import normal
from kzailaw_desktop.corpus.reports.report import Repair
from kzailaw_desktop.corpus.text.correction import OF_ACTS, Correction, described, find_line
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.corpus.text.para import Para
from kzailaw_desktop.domain import UnitKind

HEADINGS = {
    "article": UnitKind.ARTICLE, "chapter": UnitKind.CHAPTER, "title": UnitKind.TITLE,
    "section": UnitKind.SECTION, "paragraph": UnitKind.PARAGRAPH, "point": UnitKind.POINT,
}  # fmt: skip


class Corrected:
    """Paragraphs and marks with corrections; `lost`: those that found no line."""

    def __init__(self, paras: list[Para], found: list[Mark | None], lang: str = "") -> None:
        self.paras = paras
        self.marks = found
        self.lang = lang
        self.repairs: list[Repair] = []
        self.lost: list[Correction] = []

    def apply(self, corrections: Sequence[Correction], reason: str) -> None:
        """Make each correction where its line is."""
        for each in corrections:
            place = find_line([(p.line, p.text) for p in self.paras], each)
            before = "" if place is None else self.paras[place].text
            line = each.line if place is None else self.paras[place].line
            if place is None or each.action not in OF_ACTS or not self._make(place, each):
                self.lost.append(each)
                continue
            gone = each.action in ("drop", "contents")
            after = "" if gone else f"{before} [{described(each, self.lang)}]"
            self.repairs.append(Repair(line, before, after, reason))

    def _make(self, place: int, wanted: Correction) -> bool:
        """Change the paragraph; False when the correction cannot be made here."""
        para, action = self.paras[place], wanted.action
        if action in HEADINGS:
            self.marks[place] = _mark(para, HEADINGS[action], wanted.value)
        elif action == "text":
            self.marks[place] = None
        elif action == "note":
            self.paras[place] = replace(para, style="note")
            self.marks[place] = None
        elif action in ("drop", "contents"):
            del self.paras[place], self.marks[place]
        elif action == "join":
            return self._join(place)
        else:
            return self._split(place, wanted.value)
        return True

    def _join(self, place: int) -> bool:
        if not place:
            return False
        before, para = self.paras[place - 1], self.paras[place]
        self.paras[place - 1] = replace(before, text=f"{before.text} {para.text}")
        self._mark_again(place - 1)
        del self.paras[place], self.marks[place]
        return True

    def _split(self, place: int, words: str) -> bool:
        para = self.paras[place]
        if not words or words not in para.text[1:]:
            return False
        at = para.text.index(words, 1)
        first, second = para.text[:at].strip(), para.text[at:].strip()
        self.paras[place : place + 1] = [replace(para, text=first), replace(para, text=second)]
        self.marks.insert(place, None)
        self._mark_again(place)
        self._mark_again(place + 1)
        return True

    def _mark_again(self, place: int) -> None:
        para = self.paras[place]
        self.marks[place] = marks.mark(para.text, para.folded)


def lines_of(source: SourceText, corrections: Sequence[Correction] = ()) -> list[tuple[int, str]]:
    """Return the lines of an act that can be corrected, with their numbers, as they stand now."""
    return [(para.line, para.text) for para in _made(source, corrections).paras if para.text]


def lost_of(source: SourceText, corrections: Sequence[Correction]) -> list[Correction]:
    """Return the corrections that find no line in a source."""
    return _made(source, corrections).lost


def _made(source: SourceText, corrections: Sequence[Correction]) -> Corrected:
    paras = splitting.split(paragraphs(source)[0])
    found = Corrected(paras, [marks.mark(p.text, p.folded) for p in paras])
    found.apply(corrections, "")
    return found


def _mark(para: Para, kind: UnitKind, number: str) -> Mark:
    """Return a mark that the user has given: the number as it stands in the line, or as given."""
    own = marks.mark(para.text, para.folded)
    if own is not None and (not number or normal(number) == own.num):
        return replace(own, kind=kind, level=0)
    return Mark(kind, normal(number), number and f"{number}.", para.text)
