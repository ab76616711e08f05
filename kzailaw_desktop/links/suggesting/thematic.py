"""Which articles a passage is about that cites none: suggestions with a score and their reasons.

Three signs are added up for each article. Terms of the glossary that are at home in it, rare
ones more than common ones; the words that passage and article share; the concepts that they
share, which works across languages. The paragraphs around a passage and the rest of its
exchange lend it a part of theirs: an answer speaks of what was asked.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kzailaw_desktop.corpus.passages import passages
from kzailaw_desktop.domain import Act, Passage
from kzailaw_desktop.links.suggesting.vectors import (
    Vector,
    add,
    dot,
    lend,
    rarity,
    roots_of,
    unit,
    weigh,
    words_of,
)
from kzailaw_desktop.links.terms import TermFinder, TermHit
from kzailaw_desktop.search.words.glossary import GlossaryEntry


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each sign counts; chosen on one half of the gold and judged on the other."""

    term: float = 1.4
    single: float = 0.8  # a term of one word beside one of several
    words: float = 13.5
    concepts: float = 0.5
    before: float = 0.25  # the paragraph before
    exchange: float = 1.8  # the rest of the exchange
    cited: float = 6.0  # an article that a paragraph of the exchange cites
    half: float = 1.3  # the sum that gives a score of 0.5
    lead: float = 0.35  # how much a runner-up takes away from the score


@dataclass(frozen=True, slots=True)
class LinkSuggestion:
    """An article for a passage, with a score from 0 to 1 and the words that gave rise to it."""

    article: str
    score: float
    reasons: tuple[str, ...]


@dataclass(slots=True)
class _Signs:
    """What speaks for each article in one passage."""

    sums: Vector = field(default_factory=dict)
    reasons: dict[str, dict[str, float]] = field(default_factory=lambda: defaultdict(dict))


@dataclass(frozen=True, slots=True)
class PassageGroup:
    """Paragraphs that follow one another: a speech or a section; `exchange` joins speeches."""

    passages: tuple[Passage, ...]
    exchange: str = ""


def key(passage: Passage) -> str:
    """Return what tells passages of a document apart: a digest has one eId in several languages."""
    return f"{passage.eid}\t{passage.lang}"


class Thematic:
    """Suggests articles of one act."""

    def __init__(
        self, act: Act, entries: Iterable[GlossaryEntry], weights: Weights | None = None
    ) -> None:
        self.weights = weights or Weights()
        self.entries = tuple(entries)
        self.finder = TermFinder(self.entries)
        self._words: dict[str, dict[str, Vector]] = {}
        self._word_idf: dict[str, Mapping[str, float]] = {}
        self._concepts: dict[str, Vector] = {}
        self._concept_idf: dict[str, float] = {}
        self._read(act)

    def _read(self, act: Act) -> None:
        texts: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for passage in passages(act):
            if passage.article:
                own = texts[passage.lang][passage.article]
                own.append(passage.text)
                if passage.eid == passage.article:
                    own += [passage.heading] * 3
        concepts: dict[str, Counter[str]] = defaultdict(Counter)
        for lang, articles in texts.items():
            words = {a: Counter(roots_of(" ".join(t), lang)) for a, t in articles.items()}
            idf = rarity(words.values())
            self._word_idf[lang] = idf
            self._words[lang] = {a: unit(weigh(c, idf)) for a, c in words.items()}
            for article, lines in articles.items():
                for line in lines:
                    concepts[article].update(h.entry.id for h in self.finder.find(line, lang))
        self._concept_idf = dict(rarity(concepts.values()))
        self._concepts = {a: unit(weigh(c, self._concept_idf)) for a, c in concepts.items()}

    def suggest(
        self, groups: Sequence[PassageGroup], cited: Mapping[str, Iterable[str]] | None = None
    ) -> dict[str, list[LinkSuggestion]]:
        """Return the suggestions for each passage, by `key` of the passage, the best first.

        `cited` are the articles that passages cite: what they lend to the rest of their exchange.
        """
        signs = {id(p): self._signs(p.text, p.lang) for group in groups for p in group.passages}
        for group in groups:
            for passage in group.passages:
                for article in (cited or {}).get(key(passage), ()):
                    add(signs[id(passage)].sums, article, self.weights.cited)
        exchanges = self._exchanges(groups, signs)
        found: dict[str, list[LinkSuggestion]] = {}
        for group in groups:
            before: Vector | None = None
            for passage in group.passages:
                own = signs[id(passage)]
                total = dict(own.sums)
                lend(total, before, self.weights.before)
                if group.exchange:
                    lend(total, exchanges[group.exchange], self.weights.exchange)
                found[key(passage)] = self._ranked(total, own)
                before = own.sums
        return found

    def _exchanges(
        self, groups: Sequence[PassageGroup], signs: Mapping[int, _Signs]
    ) -> dict[str, Vector]:
        """Return what speaks for each article in an exchange, on average over its paragraphs."""
        found: dict[str, Vector] = {}
        counts: Counter[str] = Counter()
        for group in groups:
            if group.exchange:
                total = found.setdefault(group.exchange, {})
                for passage in group.passages:
                    lend(total, signs[id(passage)].sums, 1.0)
                    counts[group.exchange] += len(passage.text) > 80
        for exchange, total in found.items():
            for article in total:
                total[article] /= max(1, counts[exchange])
        return found

    def _signs(self, text: str, lang: str) -> _Signs:
        found = _Signs()
        hits = list(self.finder.find(text, lang))
        self._by_terms(hits, found)
        self._by_concepts(hits, found)
        self._by_words(text, lang, found)
        return found

    def _by_terms(self, hits: Sequence[TermHit], found: _Signs) -> None:
        seen: set[str] = set()
        for hit in hits:
            if hit.entry.id in seen or not hit.entry.articles:
                continue
            seen.add(hit.entry.id)
            rare = self._concept_idf.get(hit.entry.id, math.log(12.0))
            share = rare / len(hit.entry.articles) ** 0.7
            share *= 1.0 if " " in hit.text else self.weights.single
            for place, article in enumerate(hit.entry.articles):
                value = self.weights.term * share * (1.0 if place == 0 else 0.7)
                add(found.sums, article, value)
                found.reasons[article][hit.text] = value

    def _by_concepts(self, hits: Sequence[TermHit], found: _Signs) -> None:
        own = unit(weigh(Counter(h.entry.id for h in hits), self._concept_idf))
        for article, vector in self._concepts.items():
            if shared := dot(own, vector):
                add(found.sums, article, self.weights.concepts * shared)

    def _by_words(self, text: str, lang: str, found: _Signs) -> None:
        vectors = self._words.get(lang)
        if not vectors:
            return
        idf = self._word_idf[lang]
        words = words_of(text, lang)
        own = unit(weigh(Counter(words.values()), idf))
        for article, vector in vectors.items():
            shared = dot(own, vector)
            if not shared:
                continue
            add(found.sums, article, self.weights.words * shared)
            for word, stem in words.items():
                value = own.get(stem, 0.0) * vector.get(stem, 0.0) * self.weights.words
                if value > 0.1:
                    found.reasons[article].setdefault(word, value)

    def _ranked(self, total: Vector, own: _Signs) -> list[LinkSuggestion]:
        ranked = sorted(total.items(), key=lambda kv: -kv[1])[:6]
        found = []
        for i, (article, value) in enumerate(ranked):
            rival = ranked[1][1] if i == 0 and len(ranked) > 1 else ranked[0][1]
            net = value - self.weights.lead * max(
                0.0, rival - value * 0.6 if i == 0 else rival - value
            )
            score = max(0.0, net) / (max(0.0, net) + self.weights.half)
            words = sorted(own.reasons.get(article, {}).items(), key=lambda kv: -kv[1])
            found.append(LinkSuggestion(article, round(score, 3), tuple(w for w, _ in words[:5])))
        return sorted(found, key=lambda s: -s.score)
