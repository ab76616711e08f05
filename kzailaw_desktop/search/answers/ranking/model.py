"""The last word on the order of hits: a linear model over what speaks for each of them.

Its weights were learnt from judged queries by `tools/ranking.py`; they lie in
`resources/search/ranking.json`. It orders the best by the score that needs no model.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from kzailaw_desktop import paths
from kzailaw_desktop.domain import DocKind
from kzailaw_desktop.errors import LibraryBroken
from kzailaw_desktop.search.answers.ranking.bm25 import Ranker, Score
from kzailaw_desktop.search.answers.ranking.order import Ranked
from kzailaw_desktop.search.answers.ranking.signals import NAMES, SignalReader

RERANKED = 150  # of the best
FEWEST_THINGS = 2  # of a query: a single thing needs no weighing
LONG = 3  # things, of more than which a passage may lack some
FEATURES = (*NAMES, "rank", "tier")
_LEARNT_ON = (DocKind.ACT, DocKind.DEBATE, DocKind.AMENDMENT)
_GAP = 10.0  # score between what was weighed and what was not


@dataclass(frozen=True, slots=True)
class RankingModel:
    """Weights of each signal, and what is added to them for long queries."""

    plain: tuple[float, ...]
    long: tuple[float, ...]

    def weights(self, things: int) -> tuple[float, ...]:
        """Return the weights for a query of so many things."""
        if things <= LONG:
            return self.plain
        return tuple(a + b for a, b in zip(self.plain, self.long, strict=True))


@cache
def model() -> RankingModel:
    """Return the model that comes with the program; raises LibraryBroken when it cannot be read."""
    path = paths.resources() / "search" / "ranking.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        rows = [tuple(float(data[part][name]) for name in FEATURES) for part in ("plain", "long")]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise LibraryBroken("glossary-unreadable", where=path, reason=error) from error
    return RankingModel(*rows)


def reordered(
    ranked: Sequence[Ranked], ranker: Ranker, scores: dict[int, Score], home: Callable[[int], int]
) -> list[Ranked]:
    """Return the best of the ranked candidates in the order of the model, the others after them."""
    if len(ranker.groups) < FEWEST_THINGS:
        return list(ranked)
    best = [one for one in ranked[:RERANKED] if scores[one.pid].met]
    if all(one.seen.passage.kind not in _LEARNT_ON for one in best):
        return list(ranked)  # prose that is no law: the model knows nothing of it
    rows = signals_of(best, ranker, scores, home)
    weights = model().weights(len(ranker.groups))
    weighed = [(sum(map(float.__mul__, weights, row)), -number) for number, row in enumerate(rows)]
    order = sorted(weighed, reverse=True)
    first = [replace(best[-number], score=_GAP + value) for value, number in order]
    known = {one.pid for one in best}
    return [*first, *(one for one in ranked if one.pid not in known)]


def signals_of(
    ranked: Sequence[Ranked], ranker: Ranker, scores: dict[int, Score], home: Callable[[int], int]
) -> list[list[float]]:
    """Return what speaks for each candidate, in the order of `FEATURES`."""
    articles: dict[int, tuple[int, float]] = {}
    units: dict[tuple[str, str], dict[str, tuple[int, float]]] = {}
    for one in ranked:
        score, passage = scores[one.pid], one.seen.passage
        met, best = articles.get(home(one.pid), (0, 0.0))
        articles[home(one.pid)] = met | score.met, max(best, score.value)
        own = units.setdefault((passage.document, passage.eid), {})
        own[passage.lang] = score.met, score.value
    rows = []
    reader = SignalReader(ranker)
    for number, one in enumerate(ranked):
        passage = one.seen.passage
        beside = [
            said
            for lang, said in units[passage.document, passage.eid].items()
            if lang != passage.lang
        ]
        other = _any(beside), max((value for _, value in beside), default=0.0)
        score = scores[one.pid]
        own_article = passage.kind == DocKind.ACT  # a speech is about many things
        article = articles[home(one.pid)] if own_article else (score.met, score.value)
        row = reader.read(one.seen, score, article, other)
        rows.append([*row, 1 / (1 + number), float(one.tier)])
    return rows


def _any(beside: list[tuple[int, float]]) -> int:
    met = 0
    for said, _ in beside:
        met |= said
    return met
