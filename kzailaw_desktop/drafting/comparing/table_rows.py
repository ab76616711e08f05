"""Rows of a comparative table: what stands, what is proposed, with the changed words marked."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kzailaw_desktop.domain import Act, UnitKind
from kzailaw_desktop.drafting.applying.amended import (
    AmendedAct,
    AmendedLine,
    AmendedUnit,
    UnitState,
)
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.commands import grammar
from kzailaw_desktop.drafting.commands.act_order import ordered_acts
from kzailaw_desktop.drafting.commands.operation import Operation
from kzailaw_desktop.drafting.commands.operations import operations
from kzailaw_desktop.drafting.comparing.row_names import (
    WORDS,
    capital,
    smallest,
    unit_names,
)
from kzailaw_desktop.drafting.draft.model import Change, Draft
from kzailaw_desktop.drafting.wording.diff import Span, marks
from kzailaw_desktop.drafting.wording.holes import is_open


@dataclass(frozen=True, slots=True)
class CellLine:
    """A line of a cell. `kind`: heading, text, gap ("…"), absent, repeal, missing.

    `marks` are the spans that are set in bold: removed words before, new words after.
    """

    text: str
    kind: str = "text"
    marks: tuple[Span, ...] = ()
    eid: str = ""  # of the unit that the line is of


@dataclass(frozen=True, slots=True)
class TableRow:
    """One article of an act, or one unit of it, with all that a draft does to it."""

    act: str
    eid: str
    units: tuple[str, ...]  # "Статья 63", "подпункт 2) пункта 3", …
    before: tuple[CellLine, ...]
    after: tuple[CellLine, ...]
    justification: str


@dataclass(slots=True)
class _Cells:
    """Both cells while they are being filled."""

    before: list[CellLine] = field(default_factory=list)
    after: list[CellLine] = field(default_factory=list)

    def both(self, text: str, kind: str = "text") -> None:
        for cell in (self.before, self.after):
            if kind != "gap" or not cell or cell[-1].kind != "gap":
                cell.append(CellLine(text, kind))


def table_rows(
    draft: Draft, acts: Mapping[str, Act], lang: str, *, per_unit: bool = False
) -> list[TableRow]:
    """Return the rows of a table, act by act in the order of bills.

    A row for each touched article, or, `per_unit`, for each changed unit with its own reason.
    """
    rows: list[TableRow] = []
    for id in ordered_acts(draft, acts):
        rows += act_rows(amend(acts[id], draft, lang), draft, per_unit=per_unit)
    return rows


def act_rows(amended: AmendedAct, draft: Draft, *, per_unit: bool = False) -> list[TableRow]:
    """Return the rows of one act."""
    found = operations(amended)
    reasons = {c.id: c.justification.get(amended.lang, "") for c in _changes(amended, draft)}
    unworded = {c.eid: c for c in _unworded(amended, draft)}
    writer = _RowWriter(amended, found, reasons, unworded)
    rows: list[TableRow] = []
    for top in amended.tops(unworded.keys()):
        units = list(smallest(top, unworded)) if per_unit else [None]
        rows += [writer.row(top, unit) for unit in units]
    known = {unit.eid for unit in amended.walk()}
    rows += [writer.missing(c) for c in unworded.values() if c.eid not in known]
    return rows


def _changes(amended: AmendedAct, draft: Draft) -> list[Change]:
    own = [c for c in draft.changes if c.act == amended.act.id]
    known = {c.id: c for unit in amended.walk() for c in unit.changes}
    known |= {c.id: c for c in amended.changes}
    return [*known.values(), *(c for c in own if c.id and c.id not in known)]


class _RowWriter:
    """Writes the rows of one act."""

    def __init__(
        self,
        amended: AmendedAct,
        found: Sequence[Operation],
        reasons: Mapping[str, str],
        unworded: Mapping[str, Change],
    ) -> None:
        self.amended, self.reasons, self.unworded = amended, reasons, unworded
        self.by_top: dict[tuple[object, ...], list[Operation]] = {}
        for op in found:  # by article: a table of 500 rows must not look at all for each
            self.by_top.setdefault(tuple(op.path[:1]), []).append(op)

    def row(self, top: AmendedUnit, only: AmendedUnit | None) -> TableRow:
        """Return the row of an article, or of one unit of it."""
        cells = _Cells()
        _walk(cells, self.amended, top, only, self.unworded.keys())
        about = only or top
        ids = dict.fromkeys(id for line in about.all_lines() for id in line.by)
        inside = {unit.eid for unit in about.walk()}
        ids |= dict.fromkeys(c.id for eid, c in self.unworded.items() if eid in inside)
        own = dict.fromkeys(self.reasons.get(id, "") for id in ids)
        found = self.by_top.get(tuple(grammar.parts_within(top.eid)[:1]), [])
        names = unit_names(self.amended, top, only, found)
        return TableRow(
            self.amended.act.id, about.eid, tuple(names), tuple(cells.before), tuple(cells.after),
            "\n".join(reason for reason in own if reason),
        )  # fmt: skip

    def missing(self, change: Change) -> TableRow:
        """Return a row that says that a change has no wording in this language."""
        lang, profile = self.amended.lang, self.amended.act.profile
        path = grammar.parts_within(change.eid)
        units = (capital(grammar.new_unit(path, lang, profile)),) if path else ()
        after = _all(WORDS["missing"][lang], "missing")
        reason = self.reasons.get(change.id, "")
        return TableRow(self.amended.act.id, change.eid, units, (), (after,), reason)


# -- the cells


def _walk(
    cells: _Cells,
    amended: AmendedAct,
    unit: AmendedUnit,
    only: AmendedUnit | None,
    unworded: Collection[str],
) -> None:
    """Write a unit: changed as a whole, on the way to a change, or passed over."""
    wanted = only is None or only.eid == unit.eid
    if unit.whole and wanted:
        _made_new(cells, amended, unit)
        return
    inside = {inner.eid for inner in unit.walk()}
    shown = unit.touched or any(eid in inside for eid in unworded)
    if unit.whole or not shown or not (only is None or only.eid in inside):
        cells.both("…", "gap")
        return
    if unit.eid in unworded and wanted:
        cells.before += [CellLine(x.old, x.part or "text") for x in unit.all_lines() if x.old]
        cells.after.append(_all(WORDS["missing"][amended.lang], "missing"))
        return
    for line in unit.lines:
        _line(cells, line, changed=wanted)
    for child in unit.children:
        _walk(cells, amended, child, only, unworded)
    if not unit.children and unit.unit is not None and unit.unit.children:
        cells.both("…", "gap")
    for line in unit.closing:
        _line(cells, line, changed=wanted)


def _line(cells: _Cells, line: AmendedLine, *, changed: bool) -> None:
    kind = "heading" if line.part == "heading" else "text"
    old, new = line.old, line.new if changed else line.old
    if old is not None and new is not None:
        removed, added = marks(old, new) if old != new else ([], [])
        cells.before.append(CellLine(old, kind, tuple(removed), line.eid))
        cells.after.append(CellLine(new, kind, tuple(added), line.eid))
    elif old is not None:
        cells.before.append(_all(old, kind, line.eid))
    elif new is not None:
        cells.after.append(_all(new, kind, line.eid))


def _made_new(cells: _Cells, amended: AmendedAct, unit: AmendedUnit) -> None:
    lang = amended.lang
    if unit.state is UnitState.INSERTED:
        cells.before.append(CellLine(_absent(unit, lang), "absent", (), unit.eid))
        for line in unit.lines:
            cells.after.append(_all(line.new or "", line.part or "text", line.eid))
        return
    for line in unit.all_lines():
        if unit.state is UnitState.REPEALED:
            cells.before.append(_all(line.old or "", line.part or "text", line.eid))
        else:
            _line(cells, line, changed=True)
    if unit.state is UnitState.REPEALED:
        cells.after.append(_all(_repealed(unit, lang), "repeal", unit.eid))


def _absent(unit: AmendedUnit, lang: str) -> str:
    """«9) отсутствует;», «4. Отсутствует.», «Статья 5-1. Отсутствует.»: with the number."""
    word = WORDS["absent"][lang]
    num = printed_number(unit.kind, unit.eid.rpartition("_")[2], lang)
    if unit.kind in (UnitKind.POINT, UnitKind.INDENT):
        return f"{num} {word};".strip()
    return f"{num} {capital(word)}.".strip()


def printed_number(kind: UnitKind, num: str, lang: str) -> str:
    """Return the number of a unit as it is printed before its text; "" for unnumbered ones."""
    match kind:
        case UnitKind.POINT:
            return f"{num})"
        case UnitKind.PARAGRAPH:
            return f"{num}."
        case UnitKind.SUBPARAGRAPH | UnitKind.INDENT | UnitKind.TABLE:
            return ""
    parts: grammar.Parts = [(kind, num)]
    return f"{capital(grammar.named(parts, lang))}."


def _repealed(unit: AmendedUnit, lang: str) -> str:
    """«3) исключить;»: the number of a removed unit is kept."""
    texts = [line.old for line in unit.all_lines() if line.old]
    last = texts[-1].rstrip()[-1:] if texts else ""
    end = last if last in (";", ".") else ";"
    num = unit.unit.num if unit.unit else ""
    return f"{num} {WORDS['repeal'][lang]}{end}".strip()


def _all(text: str, kind: str = "text", eid: str = "") -> CellLine:
    return CellLine(text, kind, ((0, len(text)),), eid)


# -- changes without a wording in this language


def _unworded(amended: AmendedAct, draft: Draft) -> Iterator[Change]:
    for change in draft.changes:
        if change.act == amended.act.id and is_open(change, amended.lang):
            yield change
