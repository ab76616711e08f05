"""Tell the unnumbered parts of a unit (часть, бөлік) from the lines of a list in them (абзац).

The eIds of a text count the unnumbered lines of a unit one by one; a law names those that carry on
a list by their place in it: «1. Владелец вправе: | создавать данные; | обновлять их.» has the first
part alone, with абзац первый to третий.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Provision, UnitKind

K = UnitKind
_OPEN = (":", ";", ",")


@dataclass(frozen=True, slots=True)
class UnnumberedLine:
    """An unnumbered line of a unit: its part and its place in it, both counted from 1."""

    eid: str
    part: int
    line: int


def unnumbered_lines(unit: Provision) -> Iterator[UnnumberedLine]:
    """Yield the unnumbered lines of a unit behind its first one."""
    part = line = 1
    before: Provision | None = unit
    for child in unit.children:
        if child.kind is not K.SUBPARAGRAPH:
            before = None  # what follows a numbered list is a part
            continue
        carried_on = before is not None and before.text.rstrip().endswith(_OPEN)
        part, line = (part, line + 1) if carried_on else (part + 1, 1)
        yield UnnumberedLine(child.eid, part, line)
        before = child if not child.children else None


def place_of_line(unit: Provision, eid: str, text: str = "") -> UnnumberedLine:
    """Return where an unnumbered line of a unit stands; one that is not there yet carries on a list
    that is open, or is closed and goes on in small letters."""
    number, nearest = _number(eid), 1
    before = UnnumberedLine("", 1, 1)
    for own in unnumbered_lines(unit):
        if own.eid == eid:
            return own
        if nearest < _number(own.eid) < number:
            before, nearest = own, _number(own.eid)
    further = max(1, number - nearest)  # several may be new in a row
    if _is_open(unit, before.eid) or (before.line > 1 and text[:1].islower()):
        return UnnumberedLine(eid, before.part, before.line + further)
    return UnnumberedLine(eid, before.part + further, 1)


def _number(eid: str) -> int:
    return int(eids.parts(eid)[-1][1])


def _is_open(unit: Provision, eid: str) -> bool:
    """Tell whether a line carries on a list behind an unnumbered line of a unit, behind its opening
    line for ""."""
    last = next((child for child in unit.children if child.eid == eid), unit)
    listed = any(eid or child.kind is not K.SUBPARAGRAPH for child in last.children)
    return not listed and last.text.rstrip().endswith(_OPEN)


def line_at(unit: Provision, part: int, line: int) -> str | None:
    """Return the eId of a line of a part, None where the unit has none; the opening line has no eId
    of its own."""
    found = (own.eid for own in unnumbered_lines(unit) if (own.part, own.line) == (part, line))
    return next(found, None)


def holds_list(unit: Provision, part: int) -> bool:
    """Tell whether a part has a list of unnumbered lines."""
    return line_at(unit, part, 2) is not None
