"""Name several units in one command: «в пункте 1 и подпункте 2) пункта 2 статьи 5».

In Russian a larger unit stands once, behind the last of those that share it; in Kazakh before the
first, and the others show by their form that they belong to it («2-тармағының 2) тармақшасындағы»).
What a name leaves out is told by the same rule when it is read (`reading/places.py`).
"""

from __future__ import annotations

from collections.abc import Sequence

from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.drafting.commands import grammar
from kzailaw_desktop.drafting.commands.grammar import SENTENCE, Parts
from kzailaw_desktop.drafting.commands.operation import Operation
from kzailaw_desktop.drafting.commands.scopes import rank

_Chain = list[Parts]  # units side by side: one kind under one unit


def same_words(one: Operation, other: Operation) -> bool:
    """Tell whether two operations change the same words in the same way, so that one command can
    name both units."""
    if not one.swaps or (one.rule, one.swaps) != (other.rule, other.swaps):
        return False
    if not all(_named_by_units(op) for op in (one, other)) or one.path == other.path:
        return False
    return one.path[0][0] is other.path[0][0]  # an article named before an annex would seem its own


def _named_by_units(op: Operation) -> bool:
    if op.where or op.whole or op.change is None or op.change.formula or not op.path:
        return False
    whole = op.path[0][0] in (UnitKind.ARTICLE, UnitKind.ANNEX)
    return whole and op.path[-1][0] != SENTENCE


def lent(top: UnitKind | str, neighbour: Parts) -> Parts:
    """Return the larger units that a name beginning with a unit of a kind takes from its neighbour:
    those above the neighbour's smallest unit."""
    return [unit for unit in neighbour[:-1] if rank(unit[0]) < rank(top)]


def names(paths: Sequence[Parts], lang: str, case: str, profile: str) -> str:
    """Return the names of units in a row; "" when what they leave out would not be certain."""
    chains = _chains(paths)
    shown: list[str] = []
    for number, chain in enumerate(chains):
        at = number + 1 if lang == "ru" else number - 1
        neighbour = chains[at][0] if 0 <= at < len(chains) else []
        start = _start(chain[0], neighbour)
        if start is None:
            return ""
        own = [path[start:] for path in chain]
        shown.append(_name(own, lang, case, profile, start > 0, number == len(chains) - 1))
    if len(chains[-1]) > 1 and len(chains) > 1:
        return ", ".join(shown)  # the conjunction stands in the last name
    return grammar.joined(shown, "и" if lang == "ru" else "және")


def _chains(paths: Sequence[Parts]) -> list[_Chain]:
    found: list[_Chain] = []
    for path in paths:
        last = found[-1][-1] if found else None
        if last is not None and last[:-1] == path[:-1] and last[-1][0] == path[-1][0]:
            found[-1].append(path)
        else:
            found.append([path])
    return found


def _start(path: Parts, neighbour: Parts) -> int | None:
    """Return from where on a path is written, the rest being what its neighbour lends it."""
    for start in range(len(path) - 1, -1, -1):
        if lent(path[start][0], neighbour) == path[:start]:
            return start
    return None


def _name(
    own: _Chain, lang: str, case: str, profile: str, inside: bool, last: bool
) -> str:  # fmt: skip
    if lang == "ru":
        if len(own) > 1:
            return grammar.russian_many(own, case, profile, last=last)
        return grammar.russian(own[0], case, profile)
    if len(own) > 1:
        return grammar.kazakh_many(own, case, profile, last=last, inside=inside)
    return grammar.kazakh(own[0], case, profile, inside=inside)
