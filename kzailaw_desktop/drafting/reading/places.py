"""Complete the names of units: with what a neighbour in the row says, or the lines above.

«в пункте 1, подпункте 2) пункта 2 статьи 5» leaves the article out of the first name, since it stands
in the last; in Kazakh it stands in the first. Where both the neighbour and the lines above would make
a unit that the act has, the Kazakh form decides, and a Russian command is not understood.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kzailaw_desktop.drafting.commands.compound import lent
from kzailaw_desktop.drafting.commands.grammar import Parts
from kzailaw_desktop.drafting.commands.scopes import outer, rank
from kzailaw_desktop.drafting.reading.chains import UnitChain

Exists = Callable[[Parts], bool]


def completed(
    chains: Sequence[UnitChain], scope: Parts, lang: str, exists: Exists
) -> list[Parts] | None:
    """Return the units that names in a row mean, in their order; None when one is not certain."""
    largest = min(chains, key=lambda chain: rank(chain.top)).top
    scope = outer(scope, largest) if len(chains) > 1 else scope
    order = range(len(chains)) if lang == "kk" else range(len(chains) - 1, -1, -1)
    found: dict[int, list[Parts]] = {}
    neighbour: Parts = []
    for number in order:
        chain = chains[number]
        prefix = _prefix(chain, lent(chain.top, neighbour), scope, lang, exists)
        if prefix is None:
            return None
        found[number] = [[*prefix, *path] for path in chain.paths()]
        neighbour = found[number][0]
    return [path for number in range(len(chains)) for path in found[number]]


def _prefix(
    chain: UnitChain, borrowed: Parts, scope: Parts, lang: str, exists: Exists
) -> Parts | None:
    own = outer(scope, chain.top)
    if not borrowed:
        return own
    from_row = [*outer(scope, borrowed[0][0]), *borrowed]
    if own == from_row:
        return own
    first = chain.paths()[0]
    there = [prefix for prefix in (from_row, own) if exists([*prefix, *first])]
    if len(there) < 2:
        return there[0] if there else from_row
    if lang == "kk":
        return from_row if chain.inside else own
    return None
