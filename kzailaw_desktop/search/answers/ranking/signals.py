"""What speaks for a candidate: a row of numbers, weighed by a model that was learnt from judged
queries.

Each number says one thing of a passage and a query: how much of what was asked stands in the
text, in the heading, in the article; in the user's own words or under another name; how near one
another; and what kind of passage it is. Shares are weighed by rarity, so that they mean the same
in a library of any size.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from kzailaw_desktop.domain import DocKind
from kzailaw_desktop.search.answers.ranking.bm25 import Ranker, Score
from kzailaw_desktop.search.answers.ranking.passage_words import View
from kzailaw_desktop.search.queries.concepts import Group
from kzailaw_desktop.search.words.analysis import MARK

NAMES = (
    "value", "body", "head", "passage", "own body", "own head", "own", "form", "whole",
    "heading named", "heading said", "near", "article", "article best", "debate", "commentary",
    "amendment", "digest", "language", "length", "short", "depth", "opening", "asks", "defines",
    "article itself", "heading rare", "heading rare said", "text rare", "rarest head",
    "rarest body", "other language", "other value", "count", "short heading",
)  # fmt: skip
_FEW = 3  # words of a short heading
_SHORT = 8  # words of a passage that hardly says anything


@dataclass(frozen=True, slots=True)
class ThingTerms:
    """The first terms of all that answers for a thing: of the user's own words, of any name, and
    the very forms typed."""

    own: frozenset[str]
    any: frozenset[str]
    typed: frozenset[str]

    @classmethod
    def of(cls, group: Group) -> ThingTerms:
        """Return the terms of a thing."""
        own = {a.terms[0] for c in group.concepts for a in c.alternatives}
        named = own | {a.terms[0] for c in group.concepts for a in c.cousins}
        named |= {a.terms[0] for a in group.equivalents}
        typed = {word for c in group.concepts for word in c.words}
        return cls(frozenset(own), frozenset(named), frozenset(typed))


def shares(
    seen: View, things: Sequence[ThingTerms], rarities: Sequence[float], met: int
) -> list[float]:
    """Return which share of what was asked stands where."""
    body = head = passage = own_body = own_head = own = form = 0.0
    for number, (thing, rarity) in enumerate(zip(things, rarities, strict=True)):
        if met >> number & 1:
            passage += rarity
        in_body, in_head = (
            not thing.any.isdisjoint(seen.body_terms),
            not thing.any.isdisjoint(seen.head_terms),
        )
        body += rarity * in_body
        head += rarity * in_head
        if in_body or in_head:
            mine_body, mine_head = (
                not thing.own.isdisjoint(seen.body_terms),
                not thing.own.isdisjoint(seen.head_terms),
            )
            own_body += rarity * mine_body
            own_head += rarity * mine_head
            own += rarity * (mine_body or mine_head)
            form += rarity * (not thing.typed.isdisjoint(seen.terms))
    whole = sum(rarities) or 1.0
    return [part / whole for part in (body, head, passage, own_body, own_head, own, form)]


def kind_of(seen: View, lang: str) -> list[float]:
    """Return what kind of passage it is, whatever was asked."""
    passage = seen.passage
    size = len(seen.body)
    act = passage.kind == DocKind.ACT
    return [
        float(passage.kind == DocKind.DEBATE),
        float(passage.kind == DocKind.COMMENTARY and not passage.digest),
        float(passage.kind == DocKind.AMENDMENT),
        float(passage.digest),
        float(passage.lang == lang),
        math.log1p(size) / 5,
        float(size < _SHORT),
        min(passage.eid.count("__"), 4) / 4 if act else 0.0,
        float(passage.text.rstrip().endswith(":")),
        float(passage.text.rstrip().endswith("?")),
    ]


Held = tuple[int, float]  # which things asked for some passages hold, and the best score of them


class SignalReader:
    """Reads what speaks for each candidate of one query."""

    def __init__(self, ranker: Ranker) -> None:
        self._ranker = ranker
        self.things = [ThingTerms.of(group) for group in ranker.groups]
        self._said = ranker.named.union(
            term for group in ranker.groups for e in group.equivalents for term in e.terms
        )
        self._rarities: dict[str, list[float]] = {}
        self._idf: dict[str, float] = {}

    def read(self, seen: View, score: Score, article: Held, other: Held) -> list[float]:
        """Return the signals of a passage: `article` is what its article holds among the
        candidates, `other` what the unit holds in other languages."""
        rarities = self.rarities(seen.passage.lang)
        whole = sum(rarities) or 1.0
        full = (1 << len(rarities)) - 1
        return [
            math.log1p(score.value / whole),
            *shares(seen, self.things, rarities, score.met),
            float(score.own == full),
            *self._heading(seen.content),
            score.near,
            _share(article[0], rarities),
            math.log1p(article[1] / whole),
            *kind_of(seen, self._ranker.lang),
            score.defines,
            float(bool(seen.passage.article and seen.passage.article == seen.passage.eid)),
            *self._rare(seen, rarities),
            _share(other[0] | score.met, rarities),
            math.log1p(other[1] / whole),
            score.met.bit_count() / len(rarities),
            float(0 < len(seen.content) <= _FEW),
        ]

    def rarities(self, lang: str) -> list[float]:
        """Return how rare each thing asked for is in passages of a language."""
        mark = MARK.get(lang, "r")
        if mark not in self._rarities:
            rarity = self._ranker.rarity
            self._rarities[mark] = [rarity.of(n, mark) for n in range(len(self.things))]
        return self._rarities[mark]

    def _heading(self, content: frozenset[str]) -> list[float]:
        """Return the share of the words of a heading that the query names, itself and under any
        name."""
        size = len(content) or 1
        return [len(content & self._ranker.named) / size, len(content & self._said) / size]

    def _rare(self, seen: View, rarities: list[float]) -> list[float]:
        """Return how much of the rare words of heading and text was asked for, and whether the
        rarest thing asked for is in them."""
        core = self.things[max(range(len(rarities)), key=rarities.__getitem__)].any
        return [
            self._asked(seen.content, self._ranker.named),
            self._asked(seen.content, self._said),
            self._asked(frozenset(seen.body), self._said),
            float(not core.isdisjoint(seen.head_terms)),
            float(not core.isdisjoint(seen.body_terms)),
        ]

    def _asked(self, terms: frozenset[str], named: set[str]) -> float:
        known = self._idf
        for term in terms:
            if term not in known:
                known[term] = self._ranker.rarity.idf("stem", term)
        return sum([known[t] for t in terms & named]) / (sum([known[t] for t in terms]) or 1.0)


def _share(met: int, rarities: list[float]) -> float:
    return sum(r for n, r in enumerate(rarities) if met >> n & 1) / (sum(rarities) or 1.0)
