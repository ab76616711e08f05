"""Judges search and its peers on the same questions over the same passages."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from kzailaw_desktop.errors import QueryError
from kzailaw_desktop.search.evaluating.questions import JudgedQuery, Unit
from kzailaw_desktop.search.index import SearchIndex
from kzailaw_desktop.search.port import SearchRequest

DEPTH = 10
NEAR = 5

Hits = list[tuple[Unit, ...]]  # of each hit its unit, and those that were folded into it
Answers = Callable[[str], Hits]


@dataclass(frozen=True, slots=True)
class JudgedAnswer:
    """How one engine answered one question: gains of the first hits, and those that were there
    to be had."""

    question: JudgedQuery
    gains: tuple[int, ...]

    @property
    def first(self) -> bool:
        """Whether the first hit is right."""
        return bool(self.gains) and self.gains[0] > 0

    def within(self, depth: int) -> bool:
        """Tell whether a right hit is among the first."""
        return any(self.gains[:depth])

    @property
    def ndcg(self) -> float:
        """nDCG@10: 3 for a unit that answers, 1 for one that belongs to the answer."""
        question = self.question
        ideal = ([3] * len(question.best) + [1] * len(question.also))[:DEPTH]
        return min(_dcg(self.gains) / _dcg(ideal), 1.0)


def ours(index: SearchIndex, request: SearchRequest) -> Answers:
    """Return the answers of search itself."""

    def answer(query: str) -> Hits:
        try:
            hits = index.search(_asking(request, query)).hits
        except QueryError:
            return []
        return [((h.document, h.eid), *map(_folded, h.similar)) for h in hits]

    return answer


def _asking(request: SearchRequest, query: str) -> SearchRequest:
    return replace(request, query=query, limit=DEPTH)


def judge(questions: Iterable[JudgedQuery], answer: Answers) -> list[JudgedAnswer]:
    """Return the outcome of every question."""
    return [
        JudgedAnswer(q, tuple(q.gain(units) for units in answer(q.text)[:DEPTH])) for q in questions
    ]


def figures(outcomes: list[JudgedAnswer]) -> dict[str, float]:
    """Shares over questions."""
    count = max(len(outcomes), 1)
    return {
        "queries": len(outcomes),
        "in five": round(sum(o.within(NEAR) for o in outcomes) / count, 3),
        "in ten": round(sum(o.within(DEPTH) for o in outcomes) / count, 3),
        "nDCG@10": round(sum(o.ndcg for o in outcomes) / count, 3),
        "first right": round(sum(o.first for o in outcomes) / count, 3),
    }


def by_kind(outcomes: list[JudgedAnswer]) -> dict[str, dict[str, float]]:
    """Figures of each kind and of each language, and of all."""
    parts: dict[str, list[JudgedAnswer]] = defaultdict(list)
    for outcome in outcomes:
        parts["all"].append(outcome)
        parts[outcome.question.kind].append(outcome)
        parts[f"in {outcome.question.lang}"].append(outcome)
    return {name: figures(own) for name, own in parts.items()}


def _folded(name: str) -> Unit:
    document, _, eid = name.partition("/")
    return document, eid


def _dcg(gains: Iterable[int]) -> float:
    return sum(gain / math.log2(place + 2) for place, gain in enumerate(gains))
