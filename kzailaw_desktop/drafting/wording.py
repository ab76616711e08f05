"""Units as lines, and what a change makes of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act, Expression, Provision, UnitKind
from kzailaw_desktop.drafting.model import Change, ChangeKind, Draft


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a unit: its heading, its own words, or ("closing") those after its last child."""

    eid: str
    text: str
    part: str = ""
    depth: int = 0
    rows: tuple[tuple[str, ...], ...] = ()


def lines(unit: Provision, depth: int = 0) -> Iterator[Line]:
    """A unit and all below it, each line as printed with its number."""
    if unit.heading:
        yield Line(unit.eid, f"{unit.num} {unit.heading}".strip(), "heading", depth)
    own = unit.text if unit.heading else f"{unit.num} {unit.text}".strip()
    if own or unit.rows:
        yield Line(unit.eid, own, "", depth, unit.rows)
    for child in unit.children:
        yield from lines(child, depth + 1)
    if unit.closing:
        yield Line(unit.eid, unit.closing, "closing", depth)


def unit_text(unit: Provision) -> str:
    """The wording that a user edits: one line for each line of the unit."""
    return "\n".join(line.text for line in lines(unit))


def find(act: Act, eid: str, lang: str) -> Provision | None:
    """A unit of the newest text in a language."""
    expression = act.expression(lang)
    return _units(_Same(expression)).get(eid) if expression else None


class _Same:
    """A key by identity: the texts of an act are too large to be compared each time."""

    def __init__(self, expression: Expression) -> None:
        self.expression = expression

    def __hash__(self) -> int:
        return id(self.expression)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.expression is self.expression


@lru_cache(maxsize=16)
def _units(key: _Same) -> dict[str, Provision]:
    return {unit.eid: unit for unit, _ in key.expression.walk()}


def current(act: Act, change: Change, lang: str) -> str:
    """The wording in force of what the change concerns, "" for an insertion."""
    if change.kind is ChangeKind.INSERT:
        return ""
    unit = find(act, change.eid, lang)
    if unit is None:
        return ""
    if change.kind is ChangeKind.HEADING:
        return next((line.text for line in lines(unit) if line.part == "heading"), "")
    return unit_text(unit)


def proposed(act: Act, change: Change, lang: str) -> str:
    """The wording as it shall be, "" for a repeal or where this language has none yet."""
    if change.kind is ChangeKind.WORDS:
        text = current(act, change, lang)
        for swap in change.swaps.get(lang, ()):
            text = swap.apply(text)
        return text
    if change.kind is ChangeKind.REPEAL:
        return ""
    return "\n".join(line for line in change.texts.get(lang, "").splitlines() if line.strip())


def split_own(
    unit: Provision, changes: Sequence[Change]
) -> tuple[Change | None, Change | None, list[Change]]:
    """The change of the unit as a whole, the one of its heading, and those of what is below it."""
    own = [c for c in changes if c.eid == unit.eid and c.kind is not ChangeKind.INSERT]
    whole = next((c for c in own if c.kind is not ChangeKind.HEADING), None)
    heading = next((c for c in own if c.kind is ChangeKind.HEADING), None)
    below = [c for c in changes if c.eid != unit.eid and eids.is_within(c.eid, unit.eid)]
    return whole, heading, below


def number_key(eid: str) -> tuple[int, ...]:
    """The number of a unit for sorting: "11-1" after "11" and before "12".

    >>> number_key("art_1__point_11-1")
    (11, 1)
    """
    return tuple(int(digits) for digits in re.findall(r"\d+", eid.rpartition("_")[2]))


def by_article(act: Act, draft: Draft) -> dict[str, list[Change]]:
    """The changes to an act in the order of its text: eId of the article -> changes in it.

    Changes to units above articles stand under their own eId.
    """
    expression = max(act.expressions, key=lambda e: sum(1 for _ in e.walk()))
    order = {unit.eid: place for place, (unit, _) in enumerate(expression.walk())}
    units = {unit.eid: unit for unit, _ in expression.walk()}
    changes = [change for change in draft.changes if change.act == act.id]
    changes.sort(key=lambda change: _position(change.eid, order, units))
    found: dict[str, list[Change]] = {}
    for change in changes:
        found.setdefault(eids.article_of(change.eid) or change.eid, []).append(change)
    return found


def _position(
    eid: str, order: Mapping[str, int], units: Mapping[str, Provision]
) -> tuple[int, int, tuple[int, ...]]:
    """Where a unit stands, or where a new one will: behind its place, then by its number."""
    if eid in order:
        return order[eid], 0, ()
    parent = units.get(eids.parent(eid))
    if parent is not None:
        before = parent.children[: insertion_index(parent, eid)]
        last = [unit.eid for unit, _ in (before[-1] if before else parent).walk()]
        place = order[last[-1]] if before else order[parent.eid]
    else:
        same = [
            own for own in order if _kind(own) is _kind(eid) and number_key(own) < number_key(eid)
        ]
        place = max((order[unit.eid] for own in same for unit, _ in units[own].walk()), default=-1)
    return place, 1, number_key(eid)


def insertion_index(parent: Provision, eid: str) -> int:
    """Where among the children of its parent a new unit goes: behind the last lower number."""
    kind = _kind(eid)
    place = 0
    for index, child in enumerate(parent.children, 1):
        if child.kind is kind and number_key(child.eid) < number_key(eid):
            place = index
    same = [i for i, child in enumerate(parent.children) if child.kind is kind]
    return place if place or same else len(parent.children)


def _kind(eid: str) -> UnitKind | None:
    found = eids.parts(eid)
    return found[-1][0] if found else None
