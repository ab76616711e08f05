"""How rare words are, each among the passages of its own language.

A Kazakh word is looked for among the Kazakh passages: in a library of ten Russian codes every
Kazakh word would else be a rarity that outweighs all else.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence

from kzailaw_desktop.search.answers.ranking.evidence import Part
from kzailaw_desktop.search.port import Node
from kzailaw_desktop.search.queries.concepts import Alternative, Concept, Group
from kzailaw_desktop.search.queries.fields import both, either
from kzailaw_desktop.search.words.analysis import MARK

REFERENCE = 6.0  # an article or a date that is named
PREFIX = 3.0  # taken for a beginning of words


class Rarity:
    """Rarities of the words of one plan. `freq(field, term)` is the number of passages with a
    term, `languages` the number of passages in each language."""

    def __init__(
        self,
        groups: Sequence[Group],
        count: int,
        languages: Mapping[str, int],
        freq: Callable[[str, str], int],
    ) -> None:
        self._groups = groups
        self._count = count
        self._sizes = {MARK[lang]: size for lang, size in languages.items() if lang in MARK}
        self._freq = freq
        self._idf: dict[tuple[str, str], float] = {}
        self._things: dict[tuple[int, str], float] = {}
        self._own: dict[tuple[int, str], float] = {}

    def idf(self, field: str, term: str) -> float:
        """Return how rare a term is."""
        known = self._idf.get((field, term))
        if known is None:
            size = self._size(term[0]) if field == "stem" else self._count
            known = self._idf[field, term] = _rare(self._freq(field, term), size)
        return known

    def option(self, option: Alternative) -> float:
        """Return how rare what answers for a thing is."""
        if option.field == "tag":
            return REFERENCE
        if option.field == "prefix":
            return PREFIX
        return sum(self.idf(option.field, term) for term in option.terms) or 1.0

    def of(self, number: int, mark: str) -> float:
        """Return how rare a thing is in passages of a language, however it is called there."""
        own, thing = self.own(number, mark), self.thing(number, mark)
        return min(own, thing) if own else thing

    def scale(self, number: int, mark: str) -> float:
        """By what the user's own words count for less because the thing is common under other
        names."""
        own = self.own(number, mark)
        return self.of(number, mark) / own if own else 1.0

    def own(self, number: int, mark: str) -> float:
        """Return how rare the user's own words for a thing are in passages of a language, 0 when
        they are not found there."""
        key = number, mark
        if key not in self._own:
            parts = [self._concept(c, mark) for c in self._groups[number].concepts]
            self._own[key] = sum(parts) if all(parts) else 0.0
        return self._own[key]

    def thing(self, number: int, mark: str) -> float:
        """Return how rare a thing is in passages of a language, under any of its names."""
        key = number, mark
        if key not in self._things:
            group = self._groups[number]
            names = [a for a in group.equivalents if _in(a, mark)]
            freq = sum(self._least(a) for a in names)
            for concept in group.concepts:
                own = [a for a in concept.alternatives if a.field in ("stem", "word")]
                freq += max((self._least(a) for a in own if _in(a, mark)), default=0)
            size = self._size(mark)
            self._things[key] = len(group.concepts) * _rare(min(max(freq, 1), size), size)
        return self._things[key]

    def parts(self) -> Iterator[list[Part]]:
        """For each thing what the engine is to look for, and what it is worth where it is found."""
        for number, group in enumerate(self._groups):
            parts: list[Part] = []
            own = [c.node() for c in group.concepts]
            for concept in group.concepts:
                for a in concept.alternatives:
                    parts.append((a.node(), a.worth * self._worth(number, a)))
                for a in concept.cousins:
                    parts.append((a.node(), a.worth * self.option(a)))
            if len(own) > 1:
                whole = max(self.of(number, mark) for mark in MARK.values())
                parts.append((both(own), whole))
            named: dict[float, list[Node]] = {}
            for a in group.equivalents:
                mark = a.terms[0][0] if a.field == "stem" else "r"
                worth = a.worth * self.thing(number, mark)
                named.setdefault(round(worth, 3), []).append(a.node())
            yield parts + [(either(nodes), worth) for worth, nodes in named.items()]

    def _worth(self, number: int, own: Alternative) -> float:
        if own.field not in ("stem", "word"):
            return self.option(own)
        marks = own.terms[0][0] if own.field == "stem" else "".join(MARK.values())
        return self.option(own) * min(self.scale(number, mark) for mark in marks)

    def _concept(self, concept: Concept, mark: str) -> float:
        known = [
            self.option(a)
            for a in concept.alternatives
            if a.field in ("tag", "prefix") or (_in(a, mark) and self._least(a))
        ]
        return min(known, default=0.0)

    def _least(self, option: Alternative) -> int:
        return min(self._freq(option.field, term) for term in option.terms)

    def _size(self, mark: str) -> int:
        return self._sizes.get(mark) or self._count


def _in(option: Alternative, mark: str) -> bool:
    """Tell whether an option can stand in passages of a language; English words stand in all."""
    return option.field != "stem" or option.terms[0][0] in (mark, "e")


def _rare(freq: int, size: int) -> float:
    freq = min(freq, size)
    return math.log(1 + (size - freq + 0.5) / (freq + 0.5))
