"""Two languages of an act side by side: the same eId is the same unit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kzailaw_desktop.corpus.reports.report import Problem
from kzailaw_desktop.corpus.reports.wording import say
from kzailaw_desktop.domain import Expression, Provision


@dataclass(frozen=True, slots=True)
class Pair:
    """A unit in both languages; None where one of them lacks it."""

    eid: str
    left: Provision | None
    right: Provision | None
    depth: int


def pairs(left: Expression, right: Expression) -> Iterator[Pair]:
    """Yield every unit of both texts in reading order; what has no partner stands as a gap.

    A unit that only the right text has comes after the unit before it there, so nothing shifts.
    """
    yield from _level(left.body, right.body, 0)


def _level(left: tuple[Provision, ...], right: tuple[Provision, ...], depth: int) -> Iterator[Pair]:
    partners = {unit.eid: unit for unit in right}
    own = {unit.eid for unit in left}
    place = 0
    for unit in left:
        partner = partners.get(unit.eid)
        if partner is not None:
            while place < len(right) and right[place].eid != unit.eid:
                if right[place].eid not in own:
                    yield from _alone(right[place], depth)
                    place += 1
                elif right.index(partner) < place:
                    break
                else:
                    place += 1
            place = max(place, right.index(partner) + 1)
        yield Pair(unit.eid, unit, partner, depth)
        yield from _level(unit.children, partner.children if partner else (), depth + 1)
    for unit in right[place:]:
        if unit.eid not in own:
            yield from _alone(unit, depth)


def _alone(unit: Provision, depth: int) -> Iterator[Pair]:
    for inner, below in unit.walk(depth):
        yield Pair(inner.eid, None, inner, below)


def without_partner(left: Expression, right: Expression) -> list[Problem]:
    """Return the units that only one of two texts has, as problems of a report."""
    texts = ((left, right), (right, left))
    found = []
    for text, other in texts:
        known = {unit.eid for unit, _ in other.walk()}
        for unit, _ in text.walk():
            if unit.eid not in known:
                message = say("problem-no-partner", other.lang, eid=unit.eid, lang=text.lang)
                found.append(Problem(0, message, "no-partner", unit.eid))
    return found
