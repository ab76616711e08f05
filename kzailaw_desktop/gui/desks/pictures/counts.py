"""How much each source says about each article. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzailaw_desktop import eid as eids
from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act, Provision, UnitKind
from kzailaw_desktop.gui.desks.pictures.events import notes_of
from kzailaw_desktop.gui.kit.work import naming
from kzailaw_desktop.workspace.notes.annotation import Motivation

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library
    from kzailaw_desktop.links.context.model import Context, ContextEntry

HISTORY, OWN = "*history", "*own"


@dataclass(frozen=True, slots=True)
class MatrixSource:
    """A column. `kind` is the kind of document, or note, own."""

    id: str
    title: str
    kind: str


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What one source says about one article."""

    count: int
    suggested: int = 0  # of `count`
    document: str = ""  # where a click leads
    eid: str = ""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A row: an article, or the heading of a chapter (`cells` is empty)."""

    eid: str
    label: str
    heading: str
    chapter: bool = False
    cells: dict[str, MatrixCell] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """All that is said about it."""
        return sum(cell.count for cell in self.cells.values())


@dataclass(frozen=True, slots=True)
class Matrix:
    """Articles by sources."""

    act: str
    sources: tuple[MatrixSource, ...] = ()
    lines: tuple[MatrixRow, ...] = ()

    @property
    def most(self) -> int:
        """The largest figure of all cells."""
        return max((c.count for line in self.lines for c in line.cells.values()), default=0)


def matrix(library: Library, act: Act, lang: str) -> Matrix:
    """What is known of each article of the act, by source."""
    notes = [
        n for n in library.workspace.annotations(act.id) if n.motivation != Motivation.BOOKMARKING
    ]
    history = notes_of(act)
    lines = []
    for unit in headed(act, lang):
        if unit.kind is not UnitKind.ARTICLE:
            title = f"{unit.num} {naming.sentence_case(unit.heading)}".strip()
            lines.append(MatrixRow(unit.eid, "", title, chapter=True))
            continue
        own = [n for n in notes if eids.is_within(n.eid, unit.eid)]
        cells = _cells(library.context(unit.eid, act.id))
        told = [n for n in history if any(eids.is_within(t, unit.eid) for t in n.targets)]
        if told:
            cells[HISTORY] = MatrixCell(len(told))
        if own:
            cells[OWN] = MatrixCell(len(own), 0, act.id, own[0].eid)
        label = labels.label(unit.eid, lang, act.profile)
        lines.append(MatrixRow(unit.eid, label, unit.heading, cells=cells))
    used = {id for line in lines for id in line.cells}
    sources = []
    for info in library.documents():
        if info.id in used:
            title = naming.short_title(library.named(info.id), lang)
            sources.append(MatrixSource(info.id, title, info.kind))
    order = {"commentary": 0, "debate": 1}
    sources.sort(key=lambda s: order.get(s.kind, 2))
    sources += [
        MatrixSource(id, "", "note" if id == HISTORY else "own")
        for id in (HISTORY, OWN)
        if id in used
    ]
    return Matrix(act.id, tuple(sources), tuple(lines))


def headed(act: Act, lang: str) -> list[Provision]:
    """Chapters and articles in order, in a language the act has."""
    text = act.expression(lang) or act.expressions[0]
    kinds = (UnitKind.ARTICLE, UnitKind.CHAPTER)
    return [unit for unit, _ in text.walk() if unit.kind in kinds]


def _cells(context: Context) -> dict[str, MatrixCell]:
    found: dict[str, dict[str, ContextEntry]] = {}
    for entry in (*context.commentary, *context.debate):
        if str(entry.kind) != "rejected":
            found.setdefault(entry.document, {}).setdefault(entry.eid, entry)
    cells = {}
    for document, entries in found.items():
        ranked = sorted(entries.values(), key=lambda e: -e.score)
        suggested = sum(str(e.kind) == "thematic" for e in ranked)
        cells[document] = MatrixCell(len(ranked), suggested, document, ranked[0].eid)
    return cells
