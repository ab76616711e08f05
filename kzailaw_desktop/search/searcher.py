"""Answers a request: plan, candidates from the engine, ranking, snippets."""

from __future__ import annotations

from array import array

from kzailaw_desktop.domain import Passage
from kzailaw_desktop.search.glossary import Glossary
from kzailaw_desktop.search.lexicon import Lexicon
from kzailaw_desktop.search.plan import Plan, Planner
from kzailaw_desktop.search.port import Engine, Hit, Node, SearchRequest, SearchResults
from kzailaw_desktop.search.query import parse
from kzailaw_desktop.search.ranking import KIND_ORDER, Ranker, view
from kzailaw_desktop.search.snippets import Markers, cut
from kzailaw_desktop.search.store import Store

CANDIDATES = 100
ENOUGH = 10  # hits below which passages with only some of the words are added


class Searcher:
    """Searches one state of an index."""

    def __init__(self, store: Store, engine: Engine, glossary: Glossary) -> None:
        self.store = store
        self.engine = engine
        self.glossary = glossary
        self.changed()

    def changed(self) -> None:
        """Forget what was remembered of the former state."""
        self.lexicon = Lexicon(self.engine)
        self._lengths = self.store.average_lengths()

    def search(self, request: SearchRequest) -> SearchResults:
        """The hits of a request, best first."""
        tree, cut_short = parse(request.query)
        plan = Planner(request, self.glossary, self.lexicon).plan(tree)
        top = max(CANDIDATES, request.offset + request.limit)
        ranked, total, message = self._ranked(plan, top)
        if cut_short:
            message = "query-shortened"
        markers = Markers.of(plan.groups)
        page = ranked[request.offset : request.offset + request.limit]
        hits = tuple(_hit(passage, score, tier, markers) for passage, score, tier in page)
        return SearchResults(request.query, tuple(plan.expanded), total, hits, message=message)

    def _ranked(self, plan: Plan, top: int) -> tuple[list[tuple[Passage, float, int]], int, str]:
        tiers: dict[int, int] = {}
        matched = self._collect(plan.own, top, tiers, 0)
        if plan.wide != plan.own:
            matched = self._collect(plan.wide, top, tiers, 0)
        total, message = len(matched), ""
        if plan.some is not None and len(matched) < ENOUGH:
            some = self._collect(plan.some, top, tiers, 1)
            total = len(set(matched) | set(some))
            if not matched and some:
                message = "search-some-words"
        passages = self.store.passages(tiers)
        count = self.engine.count()
        ranker = Ranker(plan.groups, count, self._lengths, self.engine.doc_freq)
        scored = [(p, ranker.score(view(p)), tiers[pid], pid) for pid, p in passages.items()]
        scored.sort(key=lambda s: (s[2], -round(s[1], 3), KIND_ORDER.get(str(s[0].kind), 3), s[3]))
        return [(p, score, tier) for p, score, tier, _ in scored], total, message

    def _collect(self, node: Node, top: int, tiers: dict[int, int], tier: int) -> array[int]:
        found = self.engine.find(node, top)
        for pid, _ in found.best:
            tiers.setdefault(pid, tier)
        return found.matched


def _hit(passage: Passage, score: float, tier: int, markers: Markers) -> Hit:
    spans = markers.spans(passage.text, passage.lang)
    snippet, inside = cut(passage.text, spans)
    return Hit(
        document=passage.document,
        kind=str(passage.kind),
        lang=passage.lang,
        eid=passage.eid,
        label=passage.label,
        heading=passage.heading,
        speaker=passage.speaker,
        score=round(score, 4),
        snippet=snippet,
        marks=inside,
        article=passage.article,
        tier=tier,
    )
