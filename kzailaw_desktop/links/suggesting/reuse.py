"""Provisions whose own words a passage repeats: what a speaker reads out from the bill.

A passage and a provision share a stretch of text when most of the roots of the shorter of the two
stand in the other in the same order. Pairs worth comparing are found by three roots in a row.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher

from kzailaw_desktop.domain import Act, Provision
from kzailaw_desktop.links.suggesting.vectors import roots_of

_FEWEST_ROOTS = 7  # shorter provisions are said without being quoted
_LEAST_SHARED = 0.6  # of the provision's roots, in order
_LEAST_OF_PASSAGE = 0.75  # of a passage that lies within a provision
_WIDEST = 1.7  # how far the shared words may be strewn over the passage
_SURE = 8  # roots in common; fewer only where they are nearly all of the provision
_NEARLY_WHOLE = 0.85
_MOST_COMPARED = 8
_MOST_ROOTS = 400


@dataclass(frozen=True, slots=True)
class Repeated:
    """A provision that a passage repeats, with the share of words in common and some of them."""

    eid: str
    score: float
    words: str


class Reuse:
    """Finds what of one act's words stands in other texts."""

    def __init__(self, act: Act) -> None:
        self._roots: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
        self._by_three: dict[str, dict[tuple[str, ...], set[str]]] = {}
        for expression in act.expressions:
            for unit in expression.body:
                self._read(unit, expression.lang)
        for lang, roots in self._roots.items():
            index: dict[tuple[str, ...], set[str]] = defaultdict(set)
            for eid, own in roots.items():
                for three in _threes(own):
                    index[three].add(eid)
            self._by_three[lang] = index

    def _read(self, unit: Provision, lang: str) -> None:
        own = tuple(roots_of(unit.text, lang))[:_MOST_ROOTS]
        if len(own) >= _FEWEST_ROOTS and unit.text:
            self._roots[lang][unit.eid] = own
        for child in unit.children:
            self._read(child, lang)

    def of(self, text: str, lang: str) -> list[Repeated]:
        """Return the provisions whose words a text repeats, at most two, the most alike first."""
        index = self._by_three.get(lang)
        said = tuple(roots_of(text, lang))[:_MOST_ROOTS]
        if not index or len(said) < _FEWEST_ROOTS:
            return []
        shared = Counter(eid for three in _threes(said) for eid in index.get(three, ()))
        found = []
        for eid, _ in shared.most_common(_MOST_COMPARED):
            if (score := _alike(said, self._roots[lang][eid])) > 0:
                found.append(Repeated(eid, score, " ".join(text.split())[:120]))
        found.sort(key=lambda r: -r.score)
        return found[:2] if found and found[0].score < 0.98 else found[:1]


def _threes(roots: tuple[str, ...]) -> set[tuple[str, ...]]:
    return {roots[i : i + 3] for i in range(len(roots) - 2)}


def _alike(said: tuple[str, ...], own: tuple[str, ...]) -> float:
    """Return how far one repeats the other: 0, or from 0.9 to 0.99."""
    matcher = SequenceMatcher(None, said, own, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size > 1]
    if not blocks:
        return 0.0
    matched = sum(block.size for block in blocks)
    stretch = blocks[-1].a + blocks[-1].size - blocks[0].a
    of_own, of_said = matched / len(own), matched / len(said)
    few = matched < _SURE and (matched < _FEWEST_ROOTS - 1 or of_own < _NEARLY_WHOLE)
    if (
        few
        or stretch > _WIDEST * matched
        or (of_own < _LEAST_SHARED and of_said < _LEAST_OF_PASSAGE)
    ):
        return 0.0
    return round(0.9 + 0.09 * min(1.0, max(of_own, of_said)), 3)
