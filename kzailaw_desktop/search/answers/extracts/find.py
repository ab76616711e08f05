"""Finding words in texts that are on screen, with the same analysis as the search index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kzailaw_desktop.errors import QueryError
from kzailaw_desktop.search.answers.extracts.snippets import Markers, Span
from kzailaw_desktop.search.port import SearchRequest
from kzailaw_desktop.search.queries.concepts import Alternative, Concept, Group
from kzailaw_desktop.search.queries.model import And, Query, QueryWord
from kzailaw_desktop.search.queries.plan import Planner
from kzailaw_desktop.search.queries.query import parse
from kzailaw_desktop.search.words.analysis import ANALYSERS, WORD, fold
from kzailaw_desktop.search.words.glossary import Glossary
from kzailaw_desktop.search.words.lexicon import Lexicon


class _NoTerms:
    def vocabulary(self, field: str, start: str = "") -> Iterator[tuple[str, int]]:
        return iter(())

    def doc_freq(self, field: str, term: str) -> int:
        return 0


def find_in(texts: Iterable[str], query: str, lang: str = "") -> list[list[Span]]:
    """Spans of the query in each text, in order; none for an empty or senseless query.

    Plain words are looked for as they stand next to each other, in any form; when they stand
    so nowhere, each by itself; when even that fails, as beginnings of words. `lang` is the
    language of the texts; without it every language a word can be in is tried.
    """
    held = list(texts)
    for markers in ways(query):
        found = [spans_in(text, markers, lang) for text in held]
        if any(found):
            return found
    return [[] for _ in held]


def ways(query: str) -> list[Markers]:
    """Return the ways of `find_in`, the strictest first, for texts that come piece by piece."""
    try:
        return list(_ways(query, parse(query)[0]))
    except QueryError:
        return []  # while somebody types, most queries make no sense yet


def _ways(query: str, tree: Query) -> Iterator[Markers]:
    words = tree.nodes if isinstance(tree, And) else (tree,)
    folded = tuple(fold(p) for w in words if isinstance(w, QueryWord) for p in w.parts)
    plain = all(isinstance(w, QueryWord) for w in words)
    if plain and len(folded) > 1:
        rows = []
        for analysis in ANALYSERS.values():
            rows.append(Alternative("stem", tuple(analysis.stem(w) for w in folded)))
        rows.append(Alternative("word", folded))
        yield Markers.of([Group((Concept(tuple(rows)),))])
    request = SearchRequest(query, expand=False)
    plan = Planner(request, Glossary(), Lexicon(_NoTerms())).plan(tree)
    yield Markers.of(plan.groups)
    last = WORD.findall(query)[-1:]
    if plain and last and len(last[0]) > 1:
        yield Markers(starts=(fold(last[0]),))


def spans_in(text: str, markers: Markers, lang: str) -> list[Span]:
    """Return what one way finds in a text, in order."""
    if lang:
        return markers.spans(text, lang)
    found = {span for one in ANALYSERS for span in markers.spans(text, one)}
    return sorted(found)
