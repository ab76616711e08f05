"""Let the mark at the end of a point follow its place in the list.

A point added after the last one: its «.» becomes «;», and the new last point ends with «.». A repeal
moves no mark: the number of the repealed point stays in the text, with a note in its place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.drafting.applying.amended import (
    AmendedLine,
    AmendedUnit,
    Punctuation,
    UnitState,
)

_LISTED = (UnitKind.POINT, UnitKind.INDENT)


def follow_neighbours(
    units: Sequence[AmendedUnit],
) -> tuple[tuple[AmendedUnit, ...], tuple[Punctuation, ...]]:
    """Return the units with the marks of changed lists put right, and what was changed for it."""
    made: list[AmendedUnit] = []
    marks: list[Punctuation] = []
    for unit in _listed(units, marks):
        if not unit.whole and unit.children:
            children, more = follow_neighbours(unit.children)
            marks += more
            unit = replace(unit, children=children)
        made.append(unit)
    return tuple(made), tuple(marks)


def _listed(units: Sequence[AmendedUnit], marks: list[Punctuation]) -> Iterator[AmendedUnit]:
    run: list[AmendedUnit] = []
    for unit in (*units, None):
        if unit is not None and (not run or unit.kind is run[0].kind) and unit.kind in _LISTED:
            run.append(unit)
            continue
        yield from _run(run, marks)
        run = [unit] if unit is not None and unit.kind in _LISTED else []
        if unit is not None and not run:
            yield unit


def _run(run: Sequence[AmendedUnit], marks: list[Punctuation]) -> Iterator[AmendedUnit]:
    """One list: its new units, and its former last unit when new ones follow it."""
    olds = [unit for unit in run if unit.unit is not None]
    before = [_mark(unit) for unit in olds]
    regular = bool(olds) and before[-1] == "." and set(before[:-1]) <= {";"}
    last = run[-1] if run else None
    for unit in run:
        new = unit.state is UnitState.INSERTED
        former_last = olds and unit is olds[-1] and last is not None and last.unit is None
        if not regular or unit.state is UnitState.REPEALED or not (new or former_last):
            yield unit
            continue
        by = (unit if new or last is None else last).changes[0].id
        yield _ended(unit, "." if unit is last else ";", by, marks)


def _mark(unit: AmendedUnit) -> str:
    texts = [line.old for line in unit.all_lines() if line.old]
    return texts[-1].rstrip()[-1:] if texts else ""


def _ended(unit: AmendedUnit, wanted: str, by: str, marks: list[Punctuation]) -> AmendedUnit:
    texts = [line for line in unit.all_lines() if line.new]
    line = texts[-1] if texts else None
    if line is None or line.new is None:
        return unit
    text = line.new.rstrip()
    if text[-1:] not in (";", ".") or text[-1:] == wanted or text.endswith("..."):
        return unit
    new = replace(line, new=text[:-1] + wanted, by=tuple(dict.fromkeys((*line.by, by))))
    quoted = unit.state in (UnitState.INSERTED, UnitState.REPLACED)
    marks.append(Punctuation(line.eid, text[-1:], wanted, by, quoted))
    return _with_line(unit, line, new)


def _with_line(unit: AmendedUnit, old: AmendedLine, new: AmendedLine) -> AmendedUnit:
    def put(lines: tuple[AmendedLine, ...]) -> tuple[AmendedLine, ...]:
        return tuple(new if line is old else line for line in lines)

    children = tuple(_with_line(child, old, new) for child in unit.children)
    return replace(unit, lines=put(unit.lines), children=children, closing=put(unit.closing))
