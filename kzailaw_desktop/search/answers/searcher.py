"""Answers a request: plan, candidates from the engine, ranking, snippets."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kzailaw_desktop.domain import DocKind, Passage
from kzailaw_desktop.search.answers.extracts import kwic
from kzailaw_desktop.search.answers.extracts.snippets import (
    LENGTH,
    NOTE_LENGTH,
    Markers,
    Span,
    cut,
)
from kzailaw_desktop.search.answers.facets import FacetTable
from kzailaw_desktop.search.answers.finder import LARGE, Finder
from kzailaw_desktop.search.answers.ranking.bm25 import FEW_THINGS
from kzailaw_desktop.search.answers.ranking.occurrences import occurrences
from kzailaw_desktop.search.answers.ranking.order import Ranked, folded, merged, spread
from kzailaw_desktop.search.answers.ranking.passage_words import View
from kzailaw_desktop.search.answers.suggest import Suggester, Suggestion
from kzailaw_desktop.search.engines.store import PassageStore
from kzailaw_desktop.search.port import Engine, Features, Hit, SearchRequest, SearchResults
from kzailaw_desktop.search.queries.cleaning import act_number, is_address
from kzailaw_desktop.search.queries.expansion import BETWEEN
from kzailaw_desktop.search.queries.plan import Planner
from kzailaw_desktop.search.queries.query import MAX_WORDS, loosened, parse
from kzailaw_desktop.search.words.analysis import ANALYSERS, WORD, fold, query_language
from kzailaw_desktop.search.words.glossary import Glossary, GlossaryEntry
from kzailaw_desktop.search.words.keyboard import other_layouts
from kzailaw_desktop.search.words.lexicon import Lexicon
from kzailaw_desktop.search.words.marks import is_month
from kzailaw_desktop.search.words.spelling import Spelling, is_sure

CANDIDATES = 150  # that are ranked by their words
CANDIDATES_LARGE = 300  # the same for a query of several things in a large library
MANY_THINGS = 3
_HEADINGS = 5_000  # that are suggested
_SHOWN = 8  # equivalents, of those that found something
_UNKNOWN_WORDS = 4  # of a query, that are looked up for spelling


class Searcher:
    """Searches one state of an index."""

    def __init__(self, store: PassageStore, engine: Engine, glossary: Glossary) -> None:
        self.store = store
        self.engine = engine
        self.glossary = glossary
        self.features = Features()
        self.facets: FacetTable | None = None  # of a state that was searched before
        self.changed()

    def changed(self) -> None:
        """Forget what was remembered of the former state."""
        self.lexicon = Lexicon(self.engine, self.features.kazakh_letters, self.glossary.is_english)
        former: Finder | None = self.__dict__.get("finder")
        self.finder = Finder(self.store, self.engine, self.features, former)
        self._facets_are_old = True
        self._suggester: Suggester | None = None
        self._spelling: Spelling | None = None

    def search(self, request: SearchRequest) -> SearchResults:
        """Return the hits of a request, best first."""
        results = self._search(request)
        if not self.features.correction or _has_all(results):
            return results
        layouts = () if results.total else other_layouts(request.query)
        known = (meant for meant in layouts if self._all_known(meant))
        near = results.suggestions if self._is_sure(request.query, results) else ()
        found = self._meant(request, known, "search-layout")
        return found or self._meant(request, near, "search-corrected") or results

    def _meant(
        self, request: SearchRequest, queries: Iterable[str], message: str
    ) -> SearchResults | None:
        """Return the results of the first other query that has any, with the message that says
        so."""
        for meant in queries:
            found = self._search(replace(request, query=meant))
            if found.total:
                said = {"query": meant}
                return replace(
                    found, query=request.query, suggestions=(meant,), message=message, params=said
                )
        return None

    def _search(self, request: SearchRequest) -> SearchResults:
        asked = self._by_address(request.query)
        if asked is None:
            return SearchResults(request.query, message="search-address")
        tree, cut_short = parse(asked)
        plan = self._planner(request).plan(tree)
        many = self.finder.count >= LARGE and len(plan.groups) >= MANY_THINGS
        fewest = CANDIDATES_LARGE if many else CANDIDATES
        top = max(fewest, request.offset + request.limit)
        answer = self.finder.find(request, plan, top)
        free = loosened(tree) if not answer.matched else None
        if free is not None and not request.exact:
            plan = self._planner(request).plan(free)
            answer = self.finder.find(request, plan, top)
            answer = replace(answer, message="search-phrase-loosened" if answer.matched else "")
        found = ranked = answer.ranked
        if request.fold:
            ranked = folded(merged(ranked, query_language(request.query)))
        if request.fold and len(plan.groups) > FEW_THINGS and plan.some is not None:
            ranked = spread(ranked)
        matched, message = answer.matched, answer.message
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
        total, facets = self._count_facets(matched)
        return SearchResults(
            query=request.query,
            expanded=_useful(plan.wordings, _of_page(found, page)),
            total=max(total, len(ranked)),  # those with some of the words are no match
            hits=tuple(self._hits(page, markers)),
            suggestions=suggestions,
            facets=facets,
            message=message,
            params=params,
        )

    def _hits(self, page: list[Ranked], markers: tuple[Markers, Markers]) -> Iterator[Hit]:
        """Yield the hits of a page, each with all languages that its unit has."""
        units = [(one.seen.passage.document, one.seen.passage.eid) for one in page]
        known = self.store.languages_of(units)
        for one, unit in zip(page, units, strict=True):
            langs = tuple(dict.fromkeys((one.seen.passage.lang, *one.langs, *known.get(unit, ()))))
            yield _hit(replace(one, langs=langs), markers[one.tier])

    def _by_address(self, query: str) -> str | None:
        """Return a query for the act of a pasted address, None when it is not in the library;
        another query as it is."""
        number = act_number(query)
        known = self.store.fingerprints() if number else ()
        acts = [doc for doc in known if number in re.split(r"\W", doc)]
        if acts:
            return f"doc:{','.join(acts)}"
        return None if is_address(query) else query

    def _planner(self, request: SearchRequest) -> Planner:
        return Planner(request, self.glossary, self.lexicon)

    def _count_facets(self, matched: array[int]) -> tuple[int, dict[str, dict[str, int]]]:
        """Return how many units match, and how many of them there are of each facet."""
        if not matched:
            return 0, {}
        if self.facets is None:
            self.facets = FacetTable(self.store)
        elif self._facets_are_old:
            self.facets.renew(self.store)
        self._facets_are_old = False
        return self.facets.count(matched)

    # Words

    def _known(self, word: str) -> bool:
        freq = self.engine.doc_freq
        if word[:1].isdigit() or is_month(word) or freq("word", word):
            return True
        if any(freq("stem", one.stem(word)) for one in ANALYSERS.values()):
            return True
        if self.lexicon.from_latin(word) or self.glossary.is_english(word):
            return True
        return bool(self.lexicon.names(word) or self.lexicon.without_kazakh_letters(word))

    def _all_known(self, text: str) -> bool:
        words = [fold(raw) for raw in WORD.findall(text)]
        return bool(words) and all(self._known(word) for word in words[:_UNKNOWN_WORDS])

    @staticmethod
    def _is_sure(query: str, results: SearchResults) -> bool:
        """Tell whether corrections may be applied: not of names, nor of words that are far off."""
        typed = WORD.findall(query)
        names = query != query.upper() and sum(raw[:1].isupper() for raw in typed[1:]) > 0
        for meant in results.suggestions:
            pairs = zip(typed, WORD.findall(meant), strict=False)
            changed = [(a, b) for a, b in pairs if fold(a) != fold(b)]
            single = len(typed) == 1 and typed[0][:1].isupper() and not typed[0].isupper()
            if names or single or not all(is_sure(fold(a), fold(b)) for a, b in changed):
                return False
        return True

    def _did_you_mean(self, request: SearchRequest) -> tuple[str, ...]:
        """Return the query with words that the index does not have replaced by near ones."""
        if any(c in request.query for c in ":*?/") or len(request.query) > 200:
            return ()
        text, changed, unknown = request.query, False, 0
        for raw in WORD.findall(request.query):
            word = fold(raw)
            if len(word) < 4 or unknown >= _UNKNOWN_WORDS or self._known(word):
                continue
            if self.glossary.matches([word]):
                continue
            unknown += 1
            if self._spelling is None:
                self._spelling = Spelling(self.lexicon.words())
            near = self._spelling.closest(word, 1)
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
            if entry.general or not self._leads_somewhere(entry):
                continue
            for wordings in entry.terms.values():
                for wording in wordings:
                    yield Suggestion(wording, "term")
        for heading, count in self.store.names("heading", _HEADINGS):
            yield Suggestion(heading, "heading", count)

    def _leads_somewhere(self, entry: GlossaryEntry) -> bool:
        """Tell whether a term is found under any of its names."""
        return any(
            all(self.lexicon.has(stem) for _, stem in ANALYSERS[lang].pairs(wording))
            for lang, wordings in entry.terms.items()
            for wording in wordings
        )

    def marks(self, request: SearchRequest, text: str, lang: str) -> list[Span]:
        """Spans of what a request finds in one text."""
        plan = self._planner(request).plan(parse(request.query)[0])
        return Markers.of(plan.groups).spans(text, lang)

    def concordance(self, request: SearchRequest, limit: int) -> list[kwic.KwicRow]:
        """Keyword-in-context rows of the best passages."""
        plan = self._planner(request).plan(parse(request.query)[0])
        ranked = self.finder.find(request, plan, limit).ranked
        passages: list[Passage] = [one.seen.passage for one in ranked]
        return kwic.rows(passages, Markers.of(plan.groups), limit)


def _has_all(results: SearchResults) -> bool:
    """Tell whether a passage of the page holds everything asked for."""
    return any(not hit.tier for hit in results.hits)


def _of_page(found: list[Ranked], page: list[Ranked]) -> list[View]:
    """Return the passages that a page shows: its hits in all languages in which they were found."""
    units = {(one.seen.passage.document, one.seen.passage.eid) for one in page}
    return [one.seen for one in found if (one.seen.passage.document, one.seen.passage.eid) in units]


def _useful(wordings: dict[tuple[str, ...], str], shown: list[View]) -> tuple[str, ...]:
    """Return the equivalents that brought a hit which is shown, the most useful first."""
    counted = []
    for number, stems in enumerate(wordings):
        slop = BETWEEN if len(stems) > 1 else 0
        holding = [seen for seen in shown if seen.terms.issuperset(stems)]
        texts = [(v.head, v.body, v.head_words, v.body_words) for v in holding]
        times = sum(any(occurrences(stems, row, slop) for row in rows) for rows in texts)
        if times:
            counted.append((-times, number))
    listed = list(wordings.values())
    return tuple(dict.fromkeys(listed[number] for _, number in sorted(counted)))[:_SHOWN]


def _hit(one: Ranked, markers: Markers) -> Hit:
    passage = one.seen.passage
    spans = markers.spans(passage.text, passage.lang)
    length = NOTE_LENGTH if passage.kind in (DocKind.NOTE, DocKind.AMENDMENT) else LENGTH
    snippet, inside = cut(passage.text, spans, length)
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
        digest=passage.digest,
        langs=one.langs or (passage.lang,),
    )
