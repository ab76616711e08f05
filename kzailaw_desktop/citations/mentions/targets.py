"""Chains of units, their levels, and the targets that they name: one for each unit in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice, product

from kzailaw_desktop.citations.actnames.names import ActName
from kzailaw_desktop.citations.grammar.groups import NumberGroup, NumberItem
from kzailaw_desktop.domain import UnitKind as K

_MOST_TARGETS = 400


@dataclass(frozen=True, slots=True)
class TargetLevel:
    """One level of a target: a unit and its number, or a unit pointed at."""

    unit: K
    num: str
    group: NumberGroup
    bracket: bool = False


@dataclass(slots=True)
class Chain:
    """Units of which each lies in the one before: the largest first."""

    path: list[NumberGroup]
    start: int
    end: int
    joint: str
    act: ActName | None = None
    down: bool = False
    inherited: int = 0  # how many groups of the path come from a neighbour
    used_up: bool = False

    @property
    def top(self) -> NumberGroup:
        """The largest unit that stands in the chain's own words."""
        return self.path[self.inherited]

    @property
    def needs_parent(self) -> bool:
        """Whether the chain is below an article and does not say which."""
        first = self.path[0]
        return not first.relative and first.unit in (
            K.PARAGRAPH, K.POINT, K.SUBPARAGRAPH, K.INDENT
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Target:
    """One target of a chain with its own words."""

    steps: tuple[TargetLevel, ...]
    start: int
    end: int
    act: ActName | None
    chain: Chain = field(compare=False)


def targets(chain: Chain) -> Iterator[Target]:
    """Yield every target of a chain; a list gives one each, the words shared out among them."""
    split = _split_level(chain)
    options = [_options(g) for g in chain.path]
    for choice in islice(product(*options), _MOST_TARGETS):
        steps: list[TargetLevel] = []
        for outer, (outer_item, number, inner) in zip(chain.path, choice, strict=True):
            for g, item, num in ((outer, outer_item, number), *inner):
                if g.unit is not None:
                    steps.append(TargetLevel(g.unit, num, g, item.bracket if item else False))
        start, end = _span(chain, split, choice[split][0] if split is not None else None)
        yield Target(tuple(steps), start, end, chain.act, chain)


_Inner = tuple[tuple[NumberGroup, NumberItem, str], ...]
_Option = tuple[NumberItem | None, str, _Inner]


def _options(outer: NumberGroup) -> list[_Option]:
    if not outer.items:
        return [(None, "", ())]
    found: list[_Option] = []
    for item in outer.items:
        for num in item.values():
            if not item.inner:
                found.append((item, num, ()))
            for chain in item.inner:
                choices = [[(g, i, n) for i in g.items for n in i.values()] for g in chain]
                found += [(item, num, choice) for choice in product(*choices)]
    return found


def _split_level(chain: Chain) -> int | None:
    """Return the level whose numbers share out the chain's words: the deepest list of its own."""
    for i in range(len(chain.path) - 1, chain.inherited - 1, -1):
        if len(chain.path[i].items) > 1:
            return i
    return None


def _span(chain: Chain, split: int | None, item: NumberItem | None) -> tuple[int, int]:
    if split is None or item is None:
        return chain.start, chain.end
    items = chain.path[split].items
    start = chain.start if item == items[0] else item.start
    end = chain.end if item == items[-1] else item.end
    return start, end
