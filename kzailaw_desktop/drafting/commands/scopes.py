"""Find the unit under which a command stands when the lines above it name several.

A bill names units in lines («в статье 2:», «в пункте 1:») and does not say where they end. A
command that names a unit of the same size or larger leaves the lines above that.
"""

from __future__ import annotations

from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.drafting.commands.grammar import HEADING, SENTENCE, Parts

K = UnitKind
_RANKS: dict[UnitKind | str, int] = {
    kind: rank
    for rank, kind in enumerate(
        (K.PART, K.TITLE, K.SUBTITLE, K.CHAPTER, K.SECTION, K.ARTICLE, K.PARAGRAPH, K.SUBPARAGRAPH,
         K.POINT, K.INDENT, SENTENCE)
    )
}  # fmt: skip


_RANKS[HEADING] = _RANKS[K.PARAGRAPH]  # articles and larger units have one


def rank(kind: UnitKind | str) -> int:
    """Return how large a kind of unit is: small numbers are large units."""
    return _RANKS.get(kind, 0)


def outer(scope: Parts, kind: UnitKind | str) -> Parts:
    """Return the part of a scope in which a unit of a kind can stand."""
    kept = list(scope)
    while kept and rank(kept[-1][0]) >= rank(kind):
        kept.pop()
    return kept


def resolved(scope: Parts, path: Parts) -> Parts:
    """Return a path with the larger units that the lines above it name."""
    return [*outer(scope, path[0][0]), *path] if path else list(scope)
