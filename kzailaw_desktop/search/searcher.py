"""Answers a request: plan, candidates from the engine, ranking, snippets."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kzailaw_desktop.domain import Passage
from kzailaw_desktop.search import duplicates, kwic
from kzailaw_desktop.search.analysis import ANALYSERS, WORD, fold, query_language
from kzailaw_desktop.search.concepts import Concept, Group, Plan
from kzailaw_desktop.search.facets import FacetTable
from kzailaw_desktop.search.fields import both, either
from kzailaw_desktop.search.glossary import Glossary
from kzailaw_desktop.search.keyboard import other_layouts
from kzailaw_desktop.search.lexicon import Lexicon
from kzailaw_desktop.search.marks import is_month
from kzailaw_desktop.search.plan import Planner
from kzailaw_desktop.search.port import (
    Engine,
    Features,
    Hit,
    Leaf,
    Node,
    SearchRequest,
    SearchResults,
)
from kzailaw_desktop.search.query import MAX_WORDS, parse
from kzailaw_desktop.search.ranking import KIND_ORDER, Ranker, View, view
from kzailaw_desktop.search.rows import defines
from kzailaw_desktop.search.snippets import Markers, Span, cut
from kzailaw_desktop.search.spelling import closest
from kzailaw_desktop.search.store import Store
from kzailaw_desktop.search.suggest import Suggester, Suggestion

CANDIDATES = 120
_LARGE = 5_000  # passages from which half as many candidates are looked at
FEW = 3  # hits below which derivatives of the words are looked for
ENOUGH = 25  # hits below which passages with only some of the words are added
_COMMON = 0.1  # share of all passages above which a thing is common
_RARE_THINGS = 3  # of a query, that are looked for by themselves
_HEADINGS = 5_000  # that are suggested
_REMEMBERED = 2000  # passages
_UNKNOWN_WORDS = 4  # of a query, that are looked up for spelling


@dataclass(frozen=True, slots=True)
class _Ranked:
    """A candidate with its score, tier and what was folded into it."""

    seen: View
    score: float
    tier: int
    pid: int
    similar: tuple[str, ...] = ()


class Searcher:
    """Searches one state of an index."""

    def __init__(self, store: Store, engine: Engine, glossary: Glossary) -> None:
        self.store = store
        self.engine = engine
        self.glossary = glossary
        self.features = Features()
        self.changed()

    def changed(self) -> None:
        """Forget what was remembered of the former state."""
        self.lexicon = Lexicon(self.engine, self.features.kazakh_letters)
        self._lengths = self.store.average_lengths()
        self._count = self.store.count()
        self._facets: FacetTable | None = None
        self._suggester: Suggester | None = None
        self._views: dict[int, View] = {}

    def search(self, request: SearchRequest) -> SearchResults:
        """The hits of a request, best first."""
        results = self._search(request)
        if results.total or not self.features.correction:
            return results
        for meant in other_layouts(request.query):
            if self._all_known(meant):
                found = self._search(replace(request, query=meant))
                if found.total:
                    return replace(
                        found,
                        query=request.query,
                        suggestions=(meant,),
                        message="search-layout",
                        params={"query": meant},
                    )
        for meant in results.suggestions:
            found = self._search(replace(request, query=meant))
            if found.total:
                return replace(
                    found,
                    query=request.query,
                    suggestions=(meant,),
                    message="search-corrected",
                    params={"query": meant},
                )
        return results

    def _search(self, request: SearchRequest) -> SearchResults:
        tree, cut_short = parse(request.query)
        plan = self._planner(request).plan(tree)
        top = max(
            CANDIDATES if self._count < _LARGE else CANDIDATES // 2, request.offset + request.limit
        )
        ranked, matched, message = self._ranked(request, plan, top)
        if request.fold:
            ranked = _folded(ranked)
        page = ranked[request.offset : request.offset + request.limit]
        markers = (Markers.of(plan.groups), Markers.of(plan.groups, cousins=True))
        suggestions = self._did_you_mean(request) if not request.exact else ()
        params: dict[str, str] = {}
        if not matched:
            message = "search-did-you-mean" if suggestions else "search-nothing"
        if suggestions:
            params["query"] = suggestions[0]
        if cut_short:
            message, params["count"] = "query-shortened", str(MAX_WORDS)
        return SearchResults(
            query=request.query,
            expanded=tuple(plan.expanded),
            total=len(matched),
            hits=tuple(_hit(one, markers[one.tier]) for one in page),
            suggestions=suggestions,
            facets=self._count_facets(matched),
            message=message,
            params=params,
        )

    def _planner(self, request: SearchRequest) -> Planner:
        return Planner(request, self.glossary, self.lexicon)

    def _ranked(
        self, request: SearchRequest, plan: Plan, top: int
    ) -> tuple[list[_Ranked], array[int], str]:
        tiers: dict[int, int] = {}
        matched = self._collect(plan.own, top, tiers, 0)
        if plan.wide != plan.own:
            matched = self._collect(plan.wide, top, tiers, 0)
        if len(matched) > top and len(plan.groups) == 1:
            self._collect(both([either(_definitions(plan.groups[0])), plan.wide]), top, tiers, 0)
        message = ""
        if self.features.some_words and plan.some is not None and len(matched) < ENOUGH:
            some = self._collect(plan.some, top, tiers, 1)
            if len(some) > top:
                self._collect_rare(plan, top, tiers)
            if not matched and some:
                message = "search-some-words"
            matched = array("q", dict.fromkeys((*matched, *some)))
        lang = query_language(request.query)
        few = len(matched) < FEW and plan.derived is not None
        if few and plan.derived is not None and self.features.some_words:
            derived = self._collect(plan.derived, top, tiers, 1)
            matched = array("q", dict.fromkeys((*matched, *derived)))
        ranker = Ranker(
            plan.groups, self._count, self._lengths, self.engine.doc_freq, lang, self.features
        )
        ranker.cousins = few
        found = []
        for pid, seen in self._seen(tiers).items():
            found.append(_Ranked(seen, ranker.score(seen), tiers[pid], pid))
        if not self.features.ranking:
            places = {pid: place for place, pid in enumerate(tiers)}
            return sorted(found, key=lambda one: places[one.pid]), matched, message
        found.sort(key=_order)
        return found, matched, message

    def _seen(self, pids: Iterable[int]) -> dict[int, View]:
        """The passages as ranking sees them; the last ones are remembered."""
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

    def _collect_rare(self, plan: Plan, top: int, tiers: dict[int, int]) -> None:
        """What holds the rare words of a query, whose common ones have filled the candidates."""
        found = sorted(
            (freq, place)
            for place, group in enumerate(plan.groups)
            if 0 < (freq := self._frequency(group)) < self._count * _COMMON
        )
        for _, place in found[:_RARE_THINGS]:
            self._collect(plan.each[place], top // 2, tiers, 1)

    def _frequency(self, group: Group) -> int:
        """About how many passages hold a thing under one of its names."""
        named = [a for c in group.concepts for a in c.alternatives] + list(group.equivalents)
        return sum(
            min(self.engine.doc_freq(a.field, term) for term in a.terms)
            for a in named
            if a.field in ("stem", "word", "tag")
        )

    def _count_facets(self, matched: array[int]) -> dict[str, dict[str, int]]:
        if not matched:
            return {}
        if self._facets is None:
            self._facets = FacetTable(self.store)
        return self._facets.count(matched)

    # Words

    def _known(self, word: str) -> bool:
        freq = self.engine.doc_freq
        if word[:1].isdigit() or is_month(word) or freq("word", word):
            return True
        if any(freq("stem", one.stem(word)) for one in ANALYSERS.values()):
            return True
        return bool(self.lexicon.names(word) or self.lexicon.without_kazakh_letters(word))

    def _all_known(self, text: str) -> bool:
        words = [fold(raw) for raw in WORD.findall(text)]
        return bool(words) and all(self._known(word) for word in words[:_UNKNOWN_WORDS])

    def _did_you_mean(self, request: SearchRequest) -> tuple[str, ...]:
        """The query with words that the index does not have replaced by near ones."""
        if any(c in request.query for c in ":*?") or len(request.query) > 200:
            return ()
        text, changed, unknown = request.query, False, 0
        for raw in WORD.findall(request.query):
            word = fold(raw)
            if len(word) < 4 or unknown >= _UNKNOWN_WORDS or self._known(word):
                continue
            unknown += 1
            near = closest(word, self.lexicon.words(), 1)
            if near:
                text, changed = text.replace(raw, near[0]), True
        return (text,) if changed else ()

    # Other faces of the same answer

    def suggest(self, typed: str, limit: int) -> list[Suggestion]:
        """Completions of what is typed."""
        if self._suggester is None:
            self._suggester = Suggester(self._suggestions())
        return self._suggester.complete(typed, self.lexicon.beginning, limit)

    def _suggestions(self) -> Iterator[Suggestion]:
        for name, count in (*self.store.names("speaker"), *self.store.names("label")):
            yield Suggestion(name, "speaker", count)
        for entry in self.glossary.entries:
            for wordings in entry.terms.values():
                for wording in wordings:
                    yield Suggestion(wording, "term")
        for heading, count in self.store.names("heading", _HEADINGS):
            yield Suggestion(heading, "heading", count)

    def marks(self, request: SearchRequest, text: str, lang: str) -> list[Span]:
        """Spans of what a request finds in one text."""
        plan = self._planner(request).plan(parse(request.query)[0])
        return Markers.of(plan.groups).spans(text, lang)

    def concordance(self, request: SearchRequest, limit: int) -> list[kwic.KwicRow]:
        """Keyword-in-context rows of the best passages."""
        plan = self._planner(request).plan(parse(request.query)[0])
        ranked, _, _ = self._ranked(request, plan, limit)
        passages: list[Passage] = [one.seen.passage for one in ranked]
        return kwic.rows(passages, Markers.of(plan.groups), limit)


def _definitions(group: Group) -> list[Node]:
    """Leaves for the provisions that define a thing under any of its names."""
    rows = [e.terms for e in group.equivalents if e.field == "stem"]
    for lang in "kre":  # the stems of one language begin with its letter
        own = [_stem_in(concept, lang) for concept in group.concepts]
        if all(own):
            rows.append(tuple(stem for stems in own for stem in stems))
    return [Leaf("tag", defines(row)) for row in rows]


def _stem_in(concept: Concept, lang: str) -> tuple[str, ...]:
    stems = (a.terms for a in concept.alternatives if a.field == "stem" and a.worth == 1.0)
    return next((terms for terms in stems if terms[0].startswith(lang)), ())


def _order(one: _Ranked) -> tuple[int, float, int, int, int]:
    """Best first; at equal score law before debate before commentary, the whole before its parts,
    and then as the document has it."""
    passage = one.seen.passage
    kind = KIND_ORDER.get(str(passage.kind), len(KIND_ORDER))
    depth = passage.eid.count("__") if passage.article else 0
    return one.tier, -round(one.score, 3), kind, depth, one.pid


def _family(one: _Ranked) -> str:
    """Only passages of one kind and language are folded: what was said of a law stays beside it."""
    return f"{one.seen.passage.kind} {one.seen.passage.lang}"


def _folded(ranked: list[_Ranked]) -> list[_Ranked]:
    homes = duplicates.fold((_family(one), one.seen.body) for one in ranked)
    similar: dict[int, list[str]] = {}
    for number, home in enumerate(homes):
        if home != number:
            passage = ranked[number].seen.passage
            similar.setdefault(home, []).append(f"{passage.document}/{passage.eid}")
    return [
        replace(one, similar=tuple(similar.get(number, ())))
        for number, one in enumerate(ranked)
        if homes[number] == number
    ]


def _hit(one: _Ranked, markers: Markers) -> Hit:
    passage = one.seen.passage
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
        score=round(one.score, 4),
        snippet=snippet,
        marks=inside,
        article=passage.article,
        tier=one.tier,
        similar=one.similar,
        targets=passage.targets,
        stage=passage.stage,
    )
