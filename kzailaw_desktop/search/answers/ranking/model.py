"""The last word on the order of hits: a linear model over what speaks for each of them.

Its weights were learnt from judged queries by `tools/ranking.py`; they lie in
`resources/search/ranking.json`. It orders the best by the score that needs no model.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from kzailaw_desktop import paths
from kzailaw_desktop.domain import DocKind
from kzailaw_desktop.errors import LibraryBroken
from kzailaw_desktop.search.answers.ranking.asked_kind import NAMES as KINDS
from kzailaw_desktop.search.answers.ranking.asked_kind import AskedKind
from kzailaw_desktop.search.answers.ranking.beside import NAMES as BESIDE
from kzailaw_desktop.search.answers.ranking.beside import Above, PlaceReader
from kzailaw_desktop.search.answers.ranking.bm25 import Ranker, Score
from kzailaw_desktop.search.answers.ranking.evidence import SaidOfThings
from kzailaw_desktop.search.answers.ranking.order import Ranked
from kzailaw_desktop.search.answers.ranking.signals import NAMES, SignalReader

RERANKED = 150  # of the best
FEWEST_THINGS = 2  # of a query: a single thing needs no weighing
FEW_THINGS = (
    2  # of a query: all in the user's own words comes before other names, whatever the model
)
LONG = 3  # things, of more than which a passage may lack some
FEATURES = (*NAMES, "rank", "tier", *BESIDE, *KINDS)
_LEARNT_ON = (DocKind.ACT, DocKind.DEBATE, DocKind.AMENDMENT)
PARTS = ("plain", "long", "within")
NO_SPAN = 1e-6  # added to a span, which may be none
_GAP = 10.0  # score between what was weighed and what was not


@dataclass(frozen=True, slots=True)
class RankingModel:
    """Weights of each signal, what is added to them for long queries, and weights of where a
    signal stands between the least and the most of it among the candidates."""

    plain: tuple[float, ...]
    long: tuple[float, ...]
    within: tuple[float, ...]

    def weights(self, things: int, rows: Sequence[Sequence[float]]) -> list[float]:
        """Return the weights for a query of so many things and its candidates."""
        spans = [max(column) - min(column) + NO_SPAN for column in zip(*rows, strict=True)]
        long = self.long if things > LONG else (0.0,) * len(self.long)
        parts = zip(self.plain, long, self.within, spans, strict=True)
        return [plain + more + within / span for plain, more, within, span in parts]


@cache
def model() -> RankingModel:
    """Return the model that comes with the program; raises LibraryBroken when it cannot be read."""
    path = paths.resources() / "search" / "ranking.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        rows = [tuple(float(data[part][name]) for name in FEATURES) for part in PARTS]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise LibraryBroken("glossary-unreadable", where=path, reason=error) from error
    return RankingModel(*rows)


@dataclass(frozen=True, slots=True)
class CandidateFacts:
    """What is known of the candidates of one query beside their words."""

    query: str
    scores: dict[int, Score]
    home: Callable[[int], int]
    above: Above
    evidence: SaidOfThings | None


def reordered(ranked: Sequence[Ranked], ranker: Ranker, known: CandidateFacts) -> list[Ranked]:
    """Return the best of the ranked candidates in the order of the model, the others after them."""
    if len(ranker.groups) < FEWEST_THINGS:
        return list(ranked)
    best = [one for one in ranked[:RERANKED] if known.scores[one.pid].met]
    if all(one.seen.passage.kind not in _LEARNT_ON for one in best):
        return list(ranked)  # prose that is no law: the model knows nothing of it
    rows = signals_of(best, ranker, known)
    if not rows:
        return list(ranked)
    weights = model().weights(len(ranker.groups), rows)
    own_first = len(ranker.groups) <= FEW_THINGS
    weighed = [
        (
            own_first and one.whole and one.seen.passage.lang == ranker.lang,
            sum(map(float.__mul__, weights, row)),
            -number,
        )
        for number, (one, row) in enumerate(zip(best, rows, strict=True))
    ]
    order = sorted(weighed, reverse=True)
    first = [best[-number].scored(_GAP + value) for _, value, number in order]
    weighed_now = {one.pid for one in best}
    return [*first, *(one for one in ranked if one.pid not in weighed_now)]


def signals_of(
    ranked: Sequence[Ranked], ranker: Ranker, known: CandidateFacts
) -> list[list[float]]:
    """Return what speaks for each candidate, in the order of `FEATURES`."""
    scores, home = known.scores, known.home
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
    places = PlaceReader(ranked, reader.things, home, known.above, known.evidence)
    kind = AskedKind(known.query)
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
        rarities = reader.rarities(passage.lang)
        row += [1 / (1 + number), float(one.tier)]
        row += places.read(one, rarities, score.met, article[0])
        rows.append([*row, *kind.signals(passage.text, passage.heading)])
    return rows


def _any(beside: list[tuple[int, float]]) -> int:
    met = 0
    for said, _ in beside:
        met |= said
    return met
