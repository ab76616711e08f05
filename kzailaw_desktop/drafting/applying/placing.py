"""Where units stand in an act, where new ones go, and parts of units without an eId."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Provision, UnitKind
from kzailaw_desktop.drafting.applying.fragment import number_key
from kzailaw_desktop.drafting.applying.unnumbered import line_at
from kzailaw_desktop.drafting.draft.model import Where

K = UnitKind
ORDINAL = (K.SUBPARAGRAPH, K.INDENT)
# Kinds that are numbered through the whole act, so that their eId does not name their parent.
_CONTINUOUS = (
    K.PART, K.TITLE, K.SUBTITLE, K.CHAPTER, K.SECTION, K.ARTICLE, K.PARAGRAPH, K.ANNEX
)  # fmt: skip


def _last_line(unit: Provision) -> tuple[str, str]:
    """Return the last line of a unit, as `lines` has it."""
    if unit.closing:
        return unit.eid, "closing"
    if unit.children:
        return _last_line(unit.children[-1])
    return unit.eid, "heading" if unit.heading and not unit.text else ""


class Virtual(StrEnum):
    """A part of a unit that has no eId of its own in the text."""

    PART = "part"  # the first part of an article or paragraph, with its points: часть первая
    LINE = "line"  # its opening line alone: абзац первый


def virtual_of(eid: str, units: dict[str, Provision], profile: str) -> tuple[str, Virtual]:
    """Return the unit whose first part or line an eId names; "" when it names neither."""
    parent, _, own = eid.rpartition("__")
    if parent not in units:
        inner, _, last = parent.rpartition("__")
        if own == "indent_1" and last == "subpara_1" and inner in units:
            return inner, Virtual.LINE
        return "", Virtual.LINE
    if own == "subpara_1":
        return parent, Virtual.LINE if profile == "B" else Virtual.PART
    return (parent, Virtual.LINE) if own == "indent_1" else ("", Virtual.LINE)


def last_number(eid: str) -> tuple[int, ...]:
    """Return the number of a unit for sorting.

    >>> last_number("art_1__point_11-1")
    (11, 1)
    """
    return number_key(eid.rpartition("_")[2])


def kind_of(eid: str) -> UnitKind | None:
    """Return the kind of the unit that an eId names."""
    found = eids.parts(eid)
    return found[-1][0] if found else None


def insertion_index(siblings: Sequence[Provision], eid: str) -> int:
    """Return where among its siblings a new unit goes: behind the last lower number of its kind."""
    kind = kind_of(eid)
    if kind in ORDINAL:
        return _ordinal_index(siblings, eid)
    place = 0
    same = False
    for index, child in enumerate(siblings, 1):
        if child.kind is kind:
            same = True
            if last_number(child.eid) < last_number(eid):
                place = index
    if same:
        return place
    if kind is K.POINT:  # points belong to the first part, before the parts that follow it
        return next((i for i, c in enumerate(siblings) if c.kind is K.SUBPARAGRAPH), len(siblings))
    return len(siblings)


def _ordinal_index(siblings: Sequence[Provision], eid: str) -> int:
    kind, wanted = kind_of(eid), last_number(eid)
    for index, child in enumerate(siblings):
        if child.kind is kind and last_number(child.eid) >= wanted:
            return index
    return len(siblings)


class Placement:
    """The units of a text by eId, with their order and the unit each stands in."""

    headed = frozenset(_CONTINUOUS) - {K.PARAGRAPH}

    def __init__(self, body: Sequence[Provision]) -> None:
        self.units: dict[str, Provision] = {}
        self.parents: dict[str, str] = {}
        for unit in body:
            self._index(unit, "")
        self._order = {eid: place for place, eid in enumerate(self.units)}

    def _index(self, unit: Provision, parent: str) -> None:
        self.units[unit.eid] = unit
        self.parents[unit.eid] = parent
        for child in unit.children:
            self._index(child, unit.eid)

    def order(self, eid: str) -> tuple[int, tuple[int, ...]]:
        """Return a key that sorts new units of one place by kind and number."""
        kind = kind_of(eid)
        return list(UnitKind).index(kind) if kind else 99, last_number(eid)

    def parent_for(self, eid: str) -> str | None:
        """Return the unit in which a new one stands, "" for the body, None when there is no
        place."""
        parent, kind = eids.parent(eid), kind_of(eid)
        if parent in self.units:
            return parent
        if parent or kind not in _CONTINUOUS:
            host, part = virtual_of(parent, self.units, "A")
            return host if host and part is Virtual.PART else None
        same = [own for own in self.units if kind_of(own) is kind and not eids.parent(own)]
        lower = [own for own in same if last_number(own) < last_number(eid)]
        if lower:
            return self.parents[max(lower, key=lambda own: (last_number(own), self._order[own]))]
        return self.parents[min(same, key=last_number)] if same else ""

    def first_part(self, unit: Provision) -> int:
        """Return how many children stand in the first part of a unit: those before its second
        part."""
        second = line_at(unit, 2, 1)
        return next((n for n, c in enumerate(unit.children) if c.eid == second), len(unit.children))

    def has_parts(self, eid: str) -> bool:
        """Tell whether a unit has further unnumbered parts, so that its first is named."""
        unit = self.units.get(eid)
        return unit is not None and line_at(unit, 2, 1) is not None

    def end_of(self, eid: str, where: Where, profile: str) -> tuple[str, str]:
        """Return the line (eId and part) at the end of a unit, its first part, its line or its
        heading."""
        unit = self.units.get(eid)
        if unit is not None:
            headed = where is Where.HEADING and unit.heading
            return (eid, "heading") if headed else _last_line(unit)
        host, part = virtual_of(eid, self.units, profile)
        if host not in self.units:
            return "", ""
        split = self.first_part(self.units[host])
        if part is Virtual.LINE or not split:
            return host, ""
        return _last_line(self.units[host].children[split - 1])

    def text_of(self, eid: str, profile: str) -> str:
        """Return all words of a unit, of its first part, or of the act for ""."""
        if not eid:
            return "\n".join(self._texts())
        unit = self.units.get(eid) or self.units.get(virtual_of(eid, self.units, profile)[0])
        return unit.full_text() if unit else ""

    def _texts(self) -> Iterator[str]:
        for eid, parent in self.parents.items():
            if not parent:
                yield self.units[eid].full_text()
