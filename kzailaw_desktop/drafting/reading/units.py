"""Turn the names of units in a command into eIds of an act."""

from __future__ import annotations

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.drafting.applying.placing import Placement, kind_of
from kzailaw_desktop.drafting.commands.grammar import Parts

K = UnitKind
_GROUPS = (K.PART, K.TITLE, K.SUBTITLE, K.CHAPTER, K.SECTION)


def eid_of(path: Parts, place: Placement, profile: str, *, new: bool = False) -> str | None:
    """Return the eId that a path names; `new`: its last unit is to be inserted. None: no such
    unit."""
    eid = ""
    for number, (kind, num) in enumerate(path):
        if not isinstance(kind, UnitKind):
            return None
        last = number == len(path) - 1
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
