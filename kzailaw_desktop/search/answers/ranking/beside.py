"""What speaks for a candidate beside its own words: the headings of its chapter, its article, and
whether the other good candidates are of the same place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from kzailaw_desktop.domain import DocKind
from kzailaw_desktop.search.answers.ranking.evidence import SaidOfThings
from kzailaw_desktop.search.answers.ranking.order import Ranked
from kzailaw_desktop.search.answers.ranking.signals import ThingTerms

NAMES = (
    "chapter", "chapter own", "with chapter", "with all", "heading and chapter", "article said",
    "of best article", "of best chapter", "of best document", "often", "often with heading",
)  # fmt: skip
_BEST = 40  # candidates, of which the places count
_SOFT = 5  # added to the number of a candidate, by which its place counts
_MEAN = 60  # words of a passage
_TIMES = 1.2  # occurrences that bring half of a thing's worth

Above = Callable[[int], tuple[int, frozenset[str]]]  # of a passage: its chapter, terms of headings


class PlaceReader:
    """Reads what speaks for the candidates of one query beside their own words."""

    def __init__(
        self,
        best: Sequence[Ranked],
        things: Sequence[ThingTerms],
        home: Callable[[int], int],
        above: Above,
        evidence: SaidOfThings | None,
    ) -> None:
        self._things = things
        self._home = home
        self._above = above
        self._evidence = evidence
        self._places: tuple[defaultdict[object, float], ...] = tuple(
            defaultdict(float) for _ in range(3)
        )
        self._by_term: dict[str, list[int]] = {}
        for number, thing in enumerate(things):
            for term in thing.any:
                self._by_term.setdefault(term, []).append(number)
        for number, one in enumerate(best[:_BEST]):
            for counted, place in zip(self._places, self._places_of(one), strict=True):
                counted[place] += 1 / (_SOFT + number)
        self._all = sum(self._places[2].values()) or 1.0

    def read(self, one: Ranked, rarities: Sequence[float], met: int, article: int) -> list[float]:
        """Return the signals of a candidate that itself holds the things `met`, and whose article
        holds those of `article`."""
        whole = sum(rarities) or 1.0
        _, terms = self._above(one.pid)
        said = own = headed = 0
        for number, thing in enumerate(self._things):
            in_chapter = not thing.any.isdisjoint(terms)
            said |= in_chapter << number
            own |= (not thing.own.isdisjoint(terms)) << number
            headed |= (in_chapter or not thing.any.isdisjoint(one.seen.head_terms)) << number

        def share(things: int) -> float:
            return sum(r for n, r in enumerate(rarities) if things >> n & 1) / whole

        evidence = self._evidence
        of_article = 0.0
        if evidence is not None and evidence.whole:
            of_article = evidence.wholes.get(self._home(one.pid), 0.0) / evidence.whole
        return [
            share(said), share(own), share(said | met), share(said | met | article),
            share(headed), of_article,
            *(c.get(p, 0.0) / self._all for c, p in zip(self._places, self._places_of(one), strict=True)),
            *self._often(one, rarities, whole),
        ]  # fmt: skip

    def _places_of(self, one: Ranked) -> tuple[object, object, object]:
        passage = one.seen.passage
        chapter, _ = self._above(one.pid)
        in_act = passage.kind == DocKind.ACT and chapter >= 0
        return self._home(one.pid), chapter if in_act else self._home(one.pid), passage.document

    def _often(self, one: Ranked, rarities: Sequence[float], whole: float) -> list[float]:
        """Return how often the things asked for are said: BM25 of the text, and of both."""
        times = [0] * len(rarities)
        for term in one.seen.body:
            for number in self._by_term.get(term, ()):
                times[number] += 1
        length = 0.4 + 0.6 * len(one.seen.body) / _MEAN
        text = both = 0.0
        for number, rarity in enumerate(rarities):
            text += rarity * times[number] / (times[number] + _TIMES * length)
            in_head = not self._things[number].any.isdisjoint(one.seen.head_terms)
            total = times[number] + 2 * in_head
            both += rarity * total / (total + _TIMES * length)
        return [text / whole, both / whole]
