"""Finds the passages that answer a plan: candidates from the engine, and their ranking."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from heapq import nlargest

from kzailaw_desktop.domain import DocKind, Passage
from kzailaw_desktop.search.answers.ranking.bm25 import Ranker, Score
from kzailaw_desktop.search.answers.ranking.chapters import Chapters, is_heading
from kzailaw_desktop.search.answers.ranking.evidence import SaidOfThings, gather
from kzailaw_desktop.search.answers.ranking.model import CandidateFacts, reordered
from kzailaw_desktop.search.answers.ranking.order import Ranked, ordered
from kzailaw_desktop.search.answers.ranking.passage_words import View, view
from kzailaw_desktop.search.engines.rows import defines
from kzailaw_desktop.search.engines.store import PassageStore
from kzailaw_desktop.search.port import Engine, Features, Leaf, Node, SearchRequest
from kzailaw_desktop.search.queries import meaning
from kzailaw_desktop.search.queries.concepts import Plan
from kzailaw_desktop.search.queries.fields import both, either

FEW = 3  # hits below which derivatives of the words are looked for
ENOUGH = 25  # hits below which passages with only some of the words are added
_REMEMBERED = 2000  # passages
_AROUND = 40  # of the best, what stands around is looked at
_AROUND_LARGE = 12  # the same in a large library, which has more that holds all
LARGE = 5_000  # passages of a large library
_NEAR = 4  # passages before or after one that are looked at
_BEFORE = 2  # of those before, that count
_OPENINGS = 10  # best passages, of which some may open a list
_LED = 0.7  # of the worth of an opening line, for its points
_OPENS = re.compile(r":\s*(?:$|\n)")
_SAYING = 30  # letters of a passage that says anything


@dataclass(frozen=True, slots=True)
class FoundPassages:
    """The best passages in order, the numbers of all that match, a message's code."""

    ranked: list[Ranked]
    matched: array[int]
    message: str


class Finder:
    """Finds and ranks passages of one state of an index."""

    def __init__(
        self,
        store: PassageStore,
        engine: Engine,
        features: Features,
        former: Finder | None = None,
    ) -> None:
        """`former`: of the state before, of which the homes of passages are taken over."""
        self.store = store
        self.engine = engine
        self.features = features
        self.count = store.count()
        self._lengths = store.average_lengths()
        self._languages = store.languages()
        self._views: dict[int, View] = {}
        self._headed: dict[int, frozenset[str]] = {}  # by the place of a heading
        self._known: Sequence[int] = former.__dict__.get("homes", former._known) if former else ()

    @cached_property
    def homes(self) -> array[int]:
        """What each passage is a part of."""
        return self.store.homes(self._known)

    @cached_property
    def chapters(self) -> Chapters:
        """The headings that articles stand under."""
        headings = (row for row in self.store.headings() if is_heading(row[2]))
        return Chapters.of(headings, self.store.last_of_acts())

    def find(self, request: SearchRequest, plan: Plan, top: int) -> FoundPassages:
        """Return the answer to a plan, from at least `top` candidates."""
        tiers: dict[int, int] = {}
        ranker = self._ranker(request, plan)
        matched = self._collect(plan.wide, top, tiers, 0)
        if len(matched) > top and plan.wide != plan.own:
            for pid in self.engine.best(plan.own, matched, top):
                tiers.setdefault(pid, 0)
        asked = meaning.asks(request.query)
        things = [g for g in plan.groups if not (asked and meaning.names_meaning(g))]
        rows = meaning.terms(things) if things else []
        if len(matched) > top and rows:
            defined: list[Node] = [Leaf("tag", defines(row)) for row in rows]
            limits = [plan.limits] if plan.limits else []
            for pid in self.engine.best(both([either(defined), *limits]), matched, top):
                tiers.setdefault(pid, 0)
        message = ""
        evidence = None
        if self.features.some_words and plan.some is not None and len(matched) < top:
            evidence = self._evidence(plan, ranker)
            for pid in evidence.best(top):
                tiers.setdefault(pid, 1)
            if len(matched) < ENOUGH:
                if not matched and evidence.units:
                    message = "search-some-words"
                matched = array("q", dict.fromkeys((*matched, *evidence.units)))
        few = len(matched) < FEW and plan.derived is not None
        if few and plan.derived is not None and self.features.some_words:
            derived = self._collect(plan.derived, top, tiers, 1)
            matched = array("q", dict.fromkeys((*matched, *derived)))
        ranker.cousins = few or len(plan.groups) > 1
        ranked = self._ranked(request, ranker, tiers, evidence)
        return FoundPassages(ranked, matched, message)

    def _evidence(self, plan: Plan, ranker: Ranker) -> SaidOfThings:
        """Return what is said of each thing, within the chips and what is required."""
        allowed = set(self.engine.find(plan.limits, 0).matched) if plan.limits else None
        return gather(self.engine, self.homes, self.chapters, ranker.rarity.parts(), allowed)

    def _ranker(self, request: SearchRequest, plan: Plan) -> Ranker:
        return Ranker(
            plan.groups,
            self.count,
            self._lengths,
            self.engine.doc_freq,
            request.query,
            self.features,
            self._languages,
        )

    def _ranked(
        self,
        request: SearchRequest,
        ranker: Ranker,
        tiers: dict[int, int],
        evidence: SaidOfThings | None,
    ) -> list[Ranked]:
        views = self._seen(tiers)
        if not self.features.ranking:
            return [
                Ranked(views[pid], ranker.score(views[pid]).value, tier, pid)
                for pid, tier in tiers.items()
                if pid in views
            ]
        if evidence is None or not self.features.surroundings:
            scores = {pid: ranker.score(seen) for pid, seen in views.items()}
        else:
            scores = {
                pid: ranker.score(seen, (), partial(evidence.elsewhere, pid))
                for pid, seen in views.items()
            }
            self._look_around(ranker, views, scores, evidence)
        whole = (1 << len(ranker.groups)) - 1
        _lead(views, scores, whole)
        for pid, score in scores.items():
            if score.met == whole and ranker.asked:
                tiers[pid] = 0  # the definition of a thing need not say so
        ranked = ordered((pid, views[pid], tiers[pid], score) for pid, score in scores.items())
        if not self.features.model:
            return ranked
        known = CandidateFacts(request.query, scores, self.homes.__getitem__, self._above, evidence)
        return reordered(ranked, ranker, known)

    def _above(self, pid: int) -> tuple[int, frozenset[str]]:
        """Return the place of the chapter of a passage, and the terms of the headings above it."""
        place = self.chapters.place(pid)
        if place not in self._headed:
            pids = [self.chapters.pids[at] for at in self.chapters.chain(place)]
            said = [seen.content for seen in self._seen(pids).values()]
            self._headed[place] = frozenset().union(*said)
        return place, self._headed[place]

    def _look_around(
        self,
        ranker: Ranker,
        views: dict[int, View],
        scores: dict[int, Score],
        evidence: SaidOfThings,
    ) -> None:
        """Score the best once more, with what stands around those that lack a thing asked for."""
        whole = (1 << len(ranker.groups)) - 1
        lacking = [pid for pid, score in scores.items() if 0 < score.met != whole]
        lacking.sort(key=lambda pid: -scores[pid].value)
        most = _AROUND if self.count < LARGE else _AROUND_LARGE
        around = self._surroundings({pid: views[pid].passage for pid in lacking[:most]})
        known = self._seen({other for others in around.values() for other in others})
        for pid, others in around.items():
            beside = [known[other] for other in others if other in known]
            if beside:
                there = partial(evidence.elsewhere, pid)
                scores[pid] = ranker.score(views[pid], beside, there)

    def _surroundings(self, passages: dict[int, Passage]) -> dict[int, list[int]]:
        """Return what stands around passages: of a provision the units above it that have words of
        their own, of an article its first units, of a speech or a paper what was said just
        before."""
        above = {pid: _units_above(p) for pid, p in passages.items() if p.kind == DocKind.ACT}
        units = self.store.units(key for keys in above.values() for key in keys)
        around = {pid: [units[k] for k in keys if k in units] for pid, keys in above.items()}
        steps = {pid: 1 for pid, keys in above.items() if not keys}
        steps |= {pid: -1 for pid, p in passages.items() if pid not in above and not p.digest}
        near = {pid: [pid + step * n for n in range(1, _NEAR + 1)] for pid, step in steps.items()}
        beside = self.store.passages({other for others in near.values() for other in others})
        for pid, others in near.items():
            said = [n for n in others if n in beside and _belongs(beside[n], passages[pid])]
            around[pid] = said if pid in above else said[:_BEFORE]
        return around

    def _seen(self, pids: Iterable[int]) -> dict[int, View]:
        """Return the passages as ranking sees them; the last ones are remembered."""
        wanted = list(pids)
        missing = [pid for pid in wanted if pid not in self._views]
        if len(self._views) + len(missing) > _REMEMBERED:
            self._views.clear()
            missing = wanted
        for pid, passage in self.store.passages(missing).items():
            self._views[pid] = view(passage)
        return {pid: self._views[pid] for pid in wanted if pid in self._views}

    def _collect(self, node: Node, top: int, tiers: dict[int, int], tier: int) -> array[int]:
        found = self.engine.find(node, top)
        for pid, _ in found.best:
            tiers.setdefault(pid, tier)
        return found.matched


def _lead(views: dict[int, View], scores: dict[int, Score], whole: int) -> None:
    """Bring the points of a list up to its opening line where that has all that was asked for."""
    led: dict[tuple[str, str, str], float] = {}
    for pid in nlargest(_OPENINGS, scores, key=lambda pid: scores[pid].value):
        passage = views[pid].passage
        if passage.kind == DocKind.ACT and scores[pid].met == whole and _OPENS.search(passage.text):
            led[passage.document, passage.lang, passage.eid] = _LED * scores[pid].value
    for pid in scores if led else ():
        for unit in _units_above(views[pid].passage)[:1]:
            if scores[pid].value < led.get(unit, 0.0):
                scores[pid] = replace(scores[pid], value=led[unit])


def _units_above(passage: Passage) -> list[tuple[str, str, str]]:
    """Return the units of an act that a provision stands under, nearest first."""
    parts = passage.eid.split("__")
    return [
        (passage.document, passage.lang, "__".join(parts[:size]))
        for size in range(len(parts) - 1, 0, -1)
    ]


def _belongs(other: Passage, passage: Passage) -> bool:
    """Tell whether a passage beside another is of its article, or says something in its
    document."""
    if other.document != passage.document:
        return False
    if passage.kind == DocKind.ACT:
        return other.article == passage.article and bool(passage.article)
    return not other.digest and len(other.text) >= _SAYING
