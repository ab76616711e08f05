"""Turn the names of units in a command into eIds of an act."""

from __future__ import annotations

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Provision, UnitKind
from kzailaw_desktop.drafting.applying.placing import Placement, kind_of
from kzailaw_desktop.drafting.applying.unnumbered import (
    holds_list,
    line_at,
    unnumbered_lines,
)
from kzailaw_desktop.drafting.commands.grammar import Parts

K = UnitKind
_GROUPS = (K.PART, K.TITLE, K.SUBTITLE, K.CHAPTER, K.SECTION)


def eid_of(path: Parts, place: Placement, profile: str, *, new: bool = False) -> str | None:
    """Return the eId that a path names; `new`: its last unit is to be inserted. None: no such
    unit."""
    eid = ""
    rest = list(path)
    while rest:
        if profile != "B" and (found := _unnumbered(rest, eid, place, new=new)) is not None:
            eid, taken = found
            if not eid:
                return None
            rest = rest[taken:]
            continue
        kind, num = rest.pop(0)
        if not isinstance(kind, UnitKind):
            return None
        last = not rest
        step = eids.join(eid, kind, num)
        if step not in place.units and _is_group(eid, kind):
            step = eids.join(eids.parent(eid), kind, num)  # numbered through the act or annex
        if step in place.units or (last and new and (eid == "" or eid in place.units)):
            eid = step
        elif last and new and _is_part(eid, place):
            eid = eids.join(eids.parent(eid), kind, num)
        elif kind is K.SUBPARAGRAPH and num == "1" and eid in place.units:
            eid = step  # the first part has no eId of its own: what follows stands in its unit
        elif _is_part(eid, place) and eids.join(eids.parent(eid), kind, num) in place.units:
            eid = eids.join(eids.parent(eid), kind, num)
        elif kind is K.INDENT and num == "1" and eid:
            eid = step
        else:
            return None
    return _own_line(eid, place, profile)


def _unnumbered(rest: Parts, host: str, place: Placement, *, new: bool) -> tuple[str, int] | None:
    """Return the line that «часть вторая», «абзац третий части первой» or «абзац третий» names in a
    unit that holds a list of unnumbered lines, with how many names it took; "" where that is not
    certain, None where the unit holds no such list."""
    unit = place.units.get(host)
    if unit is None or not host:
        return None
    kind, num = rest[0]
    listed = [own for own in unnumbered_lines(unit) if own.line > 1]
    if not num.isdigit() or kind not in (K.SUBPARAGRAPH, K.INDENT):
        return None
    if kind is K.INDENT:
        return _line(int(num), unit, place, new=new and len(rest) == 1)
    if not listed:
        return None
    part, inner = int(num), rest[1:2]
    if inner and inner[0][0] is K.INDENT and inner[0][1].isdigit():
        line = int(inner[0][1])
        if (part, line) == (1, 1):
            return eids.join(host, K.INDENT, "1"), 2
        adding = new and len(rest) == 2
        return (_added(unit, part, line) if adding else line_at(unit, part, line) or ""), 2
    if inner or part == 1:
        return None  # its points and sentences, and its whole, as where there is no list
    if new:
        return _added(unit, part, 1), 1
    return ("" if holds_list(unit, part) else line_at(unit, part, 1) or ""), 1


def _line(number: int, unit: Provision, place: Placement, *, new: bool) -> tuple[str, int] | None:
    """Return the line of a whole unit that «абзац третий» names: its lines are counted where no
    numbered list stands among them."""
    eid = eids.join(unit.eid, K.SUBPARAGRAPH, str(number))
    numbered = any(child.kind is not K.SUBPARAGRAPH for child in unit.children)
    if number == 1 or numbered or (unit.kind is K.POINT and eid not in place.units):
        return None
    if eid in place.units and not new:
        return eid, 1
    if not new:
        return "", 1
    return (eid if list(unnumbered_lines(unit)) else ""), 1


def _added(unit: Provision, part: int, line: int) -> str:
    """Return the eId of a line to be added to a part, or of a part to be added."""
    own = list(unnumbered_lines(unit))
    before = [one for one in own if (one.part, one.line) < (part, line)]
    number = 2 + len(before)
    return eids.join(unit.eid, K.SUBPARAGRAPH, str(number))


def _is_group(eid: str, kind: UnitKind) -> bool:
    """Tell whether a unit of a kind may stand in a group whose number its eId does not have."""
    return bool(eid) and kind in (K.ARTICLE, K.PARAGRAPH) and kind_of(eid) in _GROUPS


def _is_part(eid: str, place: Placement) -> bool:
    """Tell whether an eId is that of a first part that the text does not have as a unit."""
    return eid.endswith("__subpara_1") and eid not in place.units


def _own_line(eid: str, place: Placement, profile: str) -> str:
    """«абзац первый части первой»: the opening line of the unit that the part belongs to."""
    if eid.endswith("__subpara_1__indent_1") and eid not in place.units:
        return eid.removesuffix("__subpara_1__indent_1") + "__indent_1"
    return eid
