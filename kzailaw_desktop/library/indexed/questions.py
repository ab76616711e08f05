"""Questions asked of a library: what was asked, the answer with its facets, and where it stands."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kzailaw_desktop.errors import KzaiLawError, QueryError
from kzailaw_desktop.library.faces import SearchSource
from kzailaw_desktop.library.indexed.indexing import answered, finished
from kzailaw_desktop.search import SearchRequest, SearchResults
from kzailaw_desktop.search.answers.extracts.kwic import KwicRow
from kzailaw_desktop.search.answers.suggest import Suggestion

if TYPE_CHECKING:
    from kzailaw_desktop.search.answers.extracts.snippets import Span

FILTERS = ("kind", "document", "lang", "speaker", "author", "article", "year")
"""The facets, in the order they are shown."""
_FIELD = {"document": "doc"}
_SEVERAL = ("kind", "document", "lang")  # facets of which several values may be asked for
_LIMIT = 200
_WALK = 2000  # passages of one document that are marked

Facets = dict[str, dict[str, int]]


@dataclass(frozen=True, slots=True)
class Question:
    """A request, with its filters by the names of the facets."""

    request: SearchRequest

    @classmethod
    def of(cls, query: str, limit: int = _LIMIT) -> Question:
        """Return a plain question."""
        return cls(SearchRequest(query, limit=limit))

    def values(self, facet: str) -> tuple[str, ...]:
        """Return what is asked for of a facet."""
        value = getattr(self.request, _FIELD.get(facet, facet))
        return tuple(v for v in str(value or "").split(",") if v) if facet in _SEVERAL else (
            (str(value),) if value else ()
        )  # fmt: skip

    def filters(self) -> list[tuple[str, str]]:
        """Return every filter that is on: (facet, value)."""
        return [(facet, value) for facet in FILTERS for value in self.values(facet)]

    def toggled(self, facet: str, value: str) -> Question:
        """Return the same with a filter put on, or taken away where it was on."""
        had = self.values(facet)
        if value in had:
            now = tuple(v for v in had if v != value)
        else:
            now = (*had, value) if facet in _SEVERAL else (value,)
        return self._with(facet, now)

    def unfiltered(self) -> Question:
        """Return the same without any filter."""
        found = self
        for facet in FILTERS:
            found = found._with(facet, ())
        return found

    def _with(self, facet: str, values: Iterable[str]) -> Question:
        joined: Any = ",".join(values)
        if facet == "year":
            joined = int(joined or 0)
        return self.asking(**{_FIELD.get(facet, facet): joined})

    def asking(self, **changed: Any) -> Question:
        """Return the same with other fields of the request."""
        return Question(dataclasses.replace(self.request, **changed))

    def as_record(self) -> dict[str, Any]:
        """Plain values, for keeping a search; fields at their defaults are left out."""
        usual = SearchRequest("")
        record = {
            f.name: getattr(self.request, f.name)
            for f in dataclasses.fields(SearchRequest)
            if getattr(self.request, f.name) != getattr(usual, f.name)
            and f.name not in ("limit", "within")
        }
        return {k: list(v) if isinstance(v, tuple) else v for k, v in record.items()}

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> Question:
        """Return the question of `as_record`; unknown keys and values of another type are
        ignored."""
        usual = SearchRequest("")
        kept = {
            f.name: record[f.name]
            for f in dataclasses.fields(SearchRequest)
            if f.name != "within" and isinstance(record.get(f.name), type(getattr(usual, f.name)))
        }
        without = tuple(str(word) for word in record.get("without", ()))
        return cls(SearchRequest(**{"query": "", "limit": _LIMIT, **kept, "without": without}))


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found. `facets` count each facet as if it were not filtered; `equivalents` lists
    all that can be searched for besides, those that were taken away too; `trouble` says why a
    query could not be understood."""

    question: Question
    results: SearchResults
    facets: Facets
    equivalents: tuple[str, ...] = ()
    trouble: KzaiLawError | None = None

    @property
    def meant(self) -> Question:
        """The question that was really answered: the layout or a misspelling put right."""
        results = self.results
        if results.suggestions and results.message in ("search-layout", "search-corrected"):
            return self.question.asking(query=results.suggestions[0])
        return self.question


class Questions:
    """Answers questions from the index as it is; keeping the index up to date is another's work.

    Safe to use from several threads, as the index is.
    """

    def __init__(self, library: SearchSource) -> None:
        self.library = library
        self.within: frozenset[str] | None = None  # the documents all answers are narrowed to

    def _search(self, question: Question) -> SearchResults:
        request = dataclasses.replace(question.request, within=self.within)
        return answered(self.library, request)

    def ask(self, question: Question) -> Answer:
        """Return the answer; a query that cannot be understood is answered with what is wrong with
        it."""
        try:
            results = self._search(question)
            facets = self._facets(question, results)
        except QueryError as error:
            return Answer(question, SearchResults(question.request.query), {}, trouble=error)
        offered = dict.fromkeys((*results.expanded, *question.request.without))
        return Answer(question, finished(self.library, results), facets, tuple(offered))

    def _facets(self, question: Question, results: SearchResults) -> Facets:
        """Counts; those of a filtered facet as if it were not, so that another choice is possible."""
        found = {facet: dict(results.facets.get(facet, {})) for facet in FILTERS}
        for facet in FILTERS:
            if question.values(facet):
                freed = question._with(facet, ()).asking(limit=1, fold=False)
                found[facet] = dict(self._search(freed).facets.get(facet, {}))
        found["author"] = _authors(found["author"])
        return {facet: counts for facet, counts in found.items() if counts}

    def concordance(self, question: Question, limit: int = 1000) -> list[KwicRow]:
        """Return every occurrence with what stands before and after it."""
        try:
            request = dataclasses.replace(question.request, within=self.within)
            return self.library.index.concordance(request, limit)
        except QueryError:
            return []

    def spans(self, question: Question, text: str, lang: str) -> list[Span]:
        """Return what is to be marked in a text on screen."""
        return self.library.index.marks(question.request, text, lang)

    def places(self, question: Question, document: str) -> set[str]:
        """Return the eIds of a document in which something was found, whatever the filters say."""
        free = question.unfiltered().asking(doc=document, limit=_WALK, fold=False)
        try:
            return {hit.eid for hit in self.library.index.search(free.request).hits}
        except QueryError:
            return set()

    def suggest(self, typed: str, limit: int = 8) -> list[Suggestion]:
        """Completions of what is typed."""
        return self.library.index.suggest(typed, limit)


_OTHERS = (" и др.", " және т.б.", " et al.")


def author_of(byline: str) -> str:
    """Return the name in a byline, which is the same in Kazakh and Russian.

    >>> author_of("Салимгерей А.С. и др., 2025")
    'Салимгерей А.С.'
    """
    name = byline.rpartition(", ")[0] or byline
    for others in _OTHERS:
        name = name.removesuffix(others)
    return name


def _authors(bylines: dict[str, int]) -> dict[str, int]:
    found: dict[str, int] = {}
    for byline, count in bylines.items():
        name = author_of(byline)
        found[name] = found.get(name, 0) + count
    return dict(sorted(found.items(), key=lambda each: -each[1]))
