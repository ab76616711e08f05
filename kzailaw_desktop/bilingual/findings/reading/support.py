"""Which words of a unit have a translation on the other side, and how telling it is that others
have none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from kzailaw_desktop.bilingual.alignment import AlignedUnit
from kzailaw_desktop.bilingual.findings.reading.blocks import TextBlock
from kzailaw_desktop.bilingual.findings.reading.sides import Side
from kzailaw_desktop.bilingual.knowledge import Knowledge, cognates
from kzailaw_desktop.bilingual.learning import is_content
from kzailaw_desktop.search.words.analysis import WordToken

_TAKEN = 0.25  # share of the weight of a word whose translation already answers another
_ELSEWHERE = 0.3  # of one that is translated in another unit of the block
_COGNATE_SCORE = 0.5


class Usage:
    """How often the words of one act have a translation beside them, by what other acts teach.

    A word that never has one in the act is translated by a word of the act's own, not missing.
    """

    def __init__(self, blocks: Iterable[TextBlock], knowledge: Knowledge) -> None:
        self._seen: Counter[tuple[str, str]] = Counter()
        self._supported: Counter[tuple[str, str]] = Counter()
        for block in blocks:
            for unit in block.units:
                kk, ru = ({t.stem[1:] for t in _content(unit.text(x), x)} for x in ("kk", "ru"))
                for lang, own, other in (("kk", kk, ru), ("ru", ru, kk)):
                    for stem in own:
                        self._seen[lang, stem] += 1
                        links = knowledge.links(stem, lang)
                        self._supported[lang, stem] += any(link in other for link in links)

    def share(self, stem: str, lang: str) -> float:
        """1 for a word translated as known, down to a half for one that never is."""
        others = self._seen[lang, stem] - 1  # the place in question is left out
        if others < 1:
            return 1.0
        return 0.5 + 0.5 * min(1.0, self._supported[lang, stem] / others)


@dataclass(frozen=True)
class Supported:
    """The content words of both sides, each with the weight of its standing alone (0: it does
    not)."""

    unit: AlignedUnit
    knowledge: Knowledge
    around: tuple[frozenset[str], frozenset[str]]  # stems of the block, both sides
    usage: Usage

    @cached_property
    def words(self) -> tuple[list[WordToken], list[WordToken]]:
        """The content words, Kazakh and Russian."""
        return _content(self.unit.kk, "kk"), _content(self.unit.ru, "ru")

    @cached_property
    def _matched(self) -> tuple[dict[int, int], dict[int, int], set[int], set[int]]:
        """The best pairs of words, each word once, and the words that have any partner."""
        kk, ru = ([t.stem[1:] for t in side] for side in self.words)
        candidates = []
        for i, stem in enumerate(kk):
            links = self.knowledge.links(stem, "kk")
            for j, other in enumerate(ru):
                pair = links.get(other)
                score = pair.score if pair else _COGNATE_SCORE if cognates(stem, other) else 0.0
                if score:
                    apart = abs(i / len(kk) - j / len(ru))
                    candidates.append((-score, apart, i, j))
        left: dict[int, int] = {}
        right: dict[int, int] = {}
        for _, _, i, j in sorted(candidates):
            if i not in left and j not in right:
                left[i], right[j] = j, i
        return left, right, {c[2] for c in candidates}, {c[3] for c in candidates}

    @cached_property
    def weights(self) -> tuple[list[float], list[float]]:
        """How telling it is that each word stands alone, Kazakh and Russian."""
        left, right, some_left, some_right = self._matched
        return (
            self._weights("kk", left, some_left, self.around[1]),
            self._weights("ru", right, some_right, self.around[0]),
        )

    def alone(self, lang: str) -> list[tuple[WordToken, float]]:
        """Return the words of a side that no word of the other is left to translate, with
        weights."""
        place = 0 if lang == "kk" else 1
        matched = self._matched[place]
        both = zip(self.words[place], self.weights[place], strict=True)
        return [pair for n, pair in enumerate(both) if n not in matched]

    def _weights(
        self, lang: str, matched: dict[int, int], some: set[int], around: frozenset[str]
    ) -> list[float]:
        weights = []
        for place, token in enumerate(self.words[0 if lang == "kk" else 1]):
            stem = token.stem[1:]
            weight = 0.0 if place in matched else self.knowledge.reliability(stem, lang)
            weight *= self.usage.share(stem, lang)
            if weight and place in some:
                weight *= _TAKEN
            elif weight and any(link in around for link in self.knowledge.links(stem, lang)):
                weight *= _ELSEWHERE
            weights.append(weight)
        return weights


def _content(text: str, lang: str) -> list[WordToken]:
    """Return the content words of a text; the words of dates are compared as dates."""
    side = Side(text, lang)
    spans = [(date.start, date.end) for date in side.dates]
    return [
        token
        for token in side.tokens
        if is_content(token.word) and not any(a <= token.start < b for a, b in spans)
    ]


def stems_of(units: Sequence[AlignedUnit]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems of content words of several units, Kazakh and Russian."""
    return (
        frozenset(t.stem[1:] for unit in units for t in _content(unit.kk, "kk")),
        frozenset(t.stem[1:] for unit in units for t in _content(unit.ru, "ru")),
    )
