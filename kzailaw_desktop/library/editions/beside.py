"""Set two texts of an act side by side, the words that differ marked.

Two editions of one language, a text in force and as a draft would have it, or both languages with
what changes in each. Editions are paired by `compare`, as in the redline.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Expression, UnitKind
from kzailaw_desktop.drafting.applying.amended import AmendedAct
from kzailaw_desktop.drafting.wording.diff import Piece, word_diff
from kzailaw_desktop.library.editions.compare import (
    ADDED,
    CHANGED,
    MOVED,
    REMOVED,
    SAME,
    UnitChange,
    compare,
)
from kzailaw_desktop.text import merged_order

HEADED = (
    UnitKind.PART, UnitKind.TITLE, UnitKind.SUBTITLE, UnitKind.CHAPTER, UnitKind.SECTION,
    UnitKind.ARTICLE, UnitKind.ANNEX,
)  # fmt: skip
_NUMBER = re.compile(r"(\d+(?:-\d+)*[.)]|[а-яәі]\))\s+(?=\S)", re.IGNORECASE)
_THIN = "\u2009"  # parts removed words from the added ones that follow them at once
WordMark = tuple[int, int, str]  # start and end in code points, "removed" or "added"


@dataclass(frozen=True, slots=True)
class TextPart:
    """A line of an act in two texts: a heading, or a unit's own words; "" where it is not."""

    eid: str
    kind: str  # as `compare` names what happened
    unit: UnitKind
    old: str
    new: str
    heading: bool = False
    depth: int = 0
    old_eid: str = ""


@dataclass(frozen=True, slots=True)
class SideCell:
    """The words of a unit in one column. `missing`: the unit is not in this text."""

    text: str = ""
    num: str = ""
    marks: tuple[WordMark, ...] = ()
    missing: bool = False

    @property
    def printed(self) -> str:
        """The words with the number before them."""
        return f"{self.num} {self.text}".strip()


@dataclass(frozen=True, slots=True)
class SideRow:
    """A line of both columns. `kind`: what happened to it, as `compare` names it."""

    eid: str
    kind: str
    cells: tuple[SideCell, SideCell]
    heading: bool = False
    article: bool = False
    depth: int = 0
    old_eid: str = ""

    @property
    def is_change(self) -> bool:
        """Tell whether anything differs here."""
        return self.kind != SAME


# -- the parts of two texts ------------------------------------------------------------------------


def parts_of_editions(old: Expression, new: Expression) -> list[TextPart]:
    """Return the lines of two editions in one language, in the order of the newer."""
    olds, news = _heads(old), _heads(new)
    found: list[TextPart] = []
    for change in compare(old, new):
        found += _split(change, olds, news)
    return found


def parts_of_amended(amended: AmendedAct) -> list[TextPart]:
    """Return the lines of a text in force and as a draft would have it."""
    kinds = {unit.eid: unit.kind for unit in amended.walk()}
    found = []
    for line in amended.lines():
        if line.eid in kinds and (line.old or line.new):
            kind = _kind(line.old or "", line.new or "")
            heading = line.part == "heading"
            found.append(
                TextPart(line.eid, kind, kinds[line.eid], line.old or "", line.new or "", heading,
                         line.depth, line.eid)
            )  # fmt: skip
    return _facing(found)


def _facing(parts: Sequence[TextPart]) -> list[TextPart]:
    """Set the new wording of a unit beside the one that it takes the place of, however different."""
    found: list[TextPart] = []
    alone: list[int] = []  # removed lines just before that nothing has taken the place of
    for part in parts:
        first = found[alone[0]] if alone else None
        if first is None or (part.eid, part.heading) != (first.eid, first.heading):
            alone, first = [], None
        if part.kind == ADDED and first is not None:
            found[alone.pop(0)] = replace(first, kind=CHANGED, new=part.new)
            continue
        if part.kind == REMOVED:
            alone.append(len(found))
        found.append(part)
    return found


def _heads(text: Expression) -> dict[str, tuple[str, str]]:
    """Return number and heading of each unit."""
    return {unit.eid: (unit.num, unit.heading) for unit, _ in text.walk()}


def _split(
    change: UnitChange, olds: dict[str, tuple[str, str]], news: dict[str, tuple[str, str]]
) -> Iterator[TextPart]:
    """Yield a unit's heading and its own words, each with the number it carries."""
    in_old = olds.get(change.old_eid, ("", "")) if change.kind != ADDED else ("", "")
    in_new = news.get(change.eid, ("", "")) if change.kind != REMOVED else ("", "")
    old, new = _lines(change.old, *in_old), _lines(change.new, *in_new)
    for which, heading in ((0, True), (1, False)):
        if old[which] or new[which]:
            kind = _kind(old[which], new[which])
            kind = MOVED if change.kind == MOVED else kind
            yield TextPart(
                change.eid, kind, change.unit, old[which], new[which], heading, change.depth,
                change.old_eid,
            )  # fmt: skip


def _lines(text: str, num: str, heading: str) -> tuple[str, str]:
    """Return the heading of a unit and its own words; the number stands before the first."""
    if heading:
        return f"{num} {heading}".strip(), text[len(heading) :].lstrip("\n")
    return "", f"{num} {text}".strip()


def _kind(old: str, new: str) -> str:
    return SAME if old == new else ADDED if not old else REMOVED if not new else CHANGED


# -- the rows of two columns -----------------------------------------------------------------------


def sides(parts: Sequence[TextPart]) -> list[SideRow]:
    """Return the old text at the left and the new one at the right."""
    rows = []
    for part in parts:
        pieces = _pieces(part)
        left = _cell([p for p in pieces if p.change != "added"], part.heading)
        right = _cell([p for p in pieces if p.change != "removed"], part.heading)
        rows.append(_row(part, part.kind, left, right))
    return rows


def languages(kk: Sequence[TextPart], ru: Sequence[TextPart]) -> list[SideRow]:
    """Return Kazakh at the left and Russian at the right, each with what changes in it."""
    first, second = _by_place(kk), _by_place(ru)
    rows = []
    for place in merged_order(list(first), list(second)):
        pair = first.get(place), second.get(place)
        known = [part for part in pair if part is not None]
        kind = next((part.kind for part in known if part.kind != SAME), SAME)
        cells = [_cell(_pieces(part), known[0].heading) if part else _cell([]) for part in pair]
        rows.append(_row(known[0], kind, *cells))
    return rows


def changed_only(rows: Sequence[SideRow]) -> Iterator[SideRow | int]:
    """Yield rows that differ with their articles' headings, and how many rows lie between."""
    articles = {eids.article_of(row.eid) or row.eid for row in rows if row.is_change}
    skipped = 0
    for row in rows:
        if row.is_change or (row.heading and row.eid in articles):
            if skipped:
                yield skipped
            skipped = 0
            yield row
        else:
            skipped += 1
    if skipped:
        yield skipped


def _pieces(part: TextPart) -> list[Piece]:
    if part.old == part.new:
        return [Piece("same", part.new)]
    if part.old and part.new:
        return word_diff(part.old, part.new)
    return [Piece("removed", part.old)] if part.old else [Piece("added", part.new)]


def _cell(pieces: Sequence[Piece], heading: bool = False) -> SideCell:
    text, marks = "", list[WordMark]()
    for piece in pieces:
        if piece.change == "added" and marks and marks[-1][1] == len(text):
            text += _THIN
        bare = piece.text.strip()
        start = len(text) + len(piece.text) - len(piece.text.lstrip())
        if piece.change != "same" and bare:
            marks.append((start, start + len(bare), piece.change))
        text += piece.text
    num, text, marks = ("", text, marks) if heading else _hung(text, marks)
    return SideCell(text, num, tuple(marks), missing=not text)


def _hung(text: str, marks: list[WordMark]) -> tuple[str, str, list[WordMark]]:
    """Take the number off the words it hangs before, unless it alone is what changed."""
    found = _NUMBER.match(text)
    if found is None or any(start < found.end() and end <= found.end() for start, end, _ in marks):
        return "", text, marks
    by = found.end()
    return found[1], text[by:], [(max(0, a - by), b - by, kind) for a, b, kind in marks]


def _row(part: TextPart, kind: str, left: SideCell, right: SideCell) -> SideRow:
    article = part.unit is UnitKind.ARTICLE
    return SideRow(part.eid, kind, (left, right), part.heading, article, part.depth, part.old_eid)


Place = tuple[str, bool, int]  # eId, whether it is a heading, which of several such lines


def _by_place(parts: Sequence[TextPart]) -> dict[Place, TextPart]:
    seen: Counter[tuple[str, bool]] = Counter()
    found = {}
    for part in parts:
        key = part.eid, part.heading
        found[*key, seen[key]] = part
        seen[key] += 1
    return found
