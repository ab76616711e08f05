"""From a query to terms: what the engine looks for, and what each find is worth.

A query becomes groups, one for each thing the user named. A group has the user's own words
(concepts) and, from the glossary, equivalents that count for less. The same plan drives the
engine, the ranking and the marks in snippets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kzailaw_desktop.search.port import Everything, Except, Node, SearchRequest
from kzailaw_desktop.search.queries.concepts import Alternative, Concept, Group, Plan
from kzailaw_desktop.search.queries.expansion import Expansion, is_abbreviation, only_builds
from kzailaw_desktop.search.queries.fields import both, either, field_node, filters
from kzailaw_desktop.search.queries.model import (
    And,
    FieldIs,
    Not,
    Or,
    Phrase,
    Query,
    QueryWord,
    Wildcard,
)
from kzailaw_desktop.search.queries.references import references
from kzailaw_desktop.search.words import marks
from kzailaw_desktop.search.words.analysis import analyser, fold, languages_of_word
from kzailaw_desktop.search.words.glossary import Glossary, GlossaryEntry
from kzailaw_desktop.search.words.lexicon import Lexicon

LATIN_LETTERS = 0.9  # worth of a word written in Latin letters
LOOSE = 0.6  # worth of a word that differs only by Kazakh letters
RELATED = 0.5
COUSIN = 0.35
NAME = 2.5  # worth of a passage by somebody of that name
WILDCARD_TERMS = 300  # of all wildcards of a query together
FEWEST_TERMS = 10  # of each
_COUNTRY = "abbr-republic"  # which stands in every act: it tells nothing beside other words
_ACT_WORDS = ("kкодекс", "rкодекс", "ecode", "rзакон", "kзаң")
_SHORT_NAME = 4  # letters
_REPEATED = 20  # things of a query, of more than which each is asked once


class Planner:
    """Makes the plan of one query."""

    def __init__(self, request: SearchRequest, glossary: Glossary, lexicon: Lexicon) -> None:
        self.request = request
        self.glossary = glossary
        self.lexicon = lexicon
        self.groups: list[Group] = []
        self._wildcard_terms = WILDCARD_TERMS
        self._shouting = not any(c.islower() for c in request.query) and " " in request.query
        self._expansion = Expansion(request, glossary, lexicon)

    def plan(self, query: Query) -> Plan:
        """Return the plan for a query tree."""
        if isinstance(query, And) and _contradicts(query):
            nothing = Except(Everything(), Everything())
            return Plan(own=nothing, wide=nothing, some=None)
        own, wide = self._node(query)
        cousins = [a.node() for g in self.groups for c in g.concepts for a in c.cousins]
        limits = filters(self.request)
        some = self._some(query)
        if isinstance(query, And):
            limits += self._required(query)
        return Plan(
            own=both([own, *limits]),
            wide=both([wide, *limits]),
            some=both([some, *limits]) if some is not None else None,
            derived=both([either(cousins), *limits]) if cousins else None,
            limits=both(limits) if limits else None,
            groups=self.groups,
            wordings=self._expansion.wordings,
        )

    def _some(self, query: Query) -> Node | None:
        """Return what a passage has to hold at least, when it may lack some of the plain words;
        None when it may not."""
        nodes = query.nodes if isinstance(query, And) else (query,)
        plain = [n for n in nodes if isinstance(n, QueryWord)]
        required = [n for n in nodes if isinstance(n, Phrase | Wildcard | Or | And)]
        if not plain or any(isinstance(n, Wildcard | Or | And) for n in required):
            return None
        each = [c for g in self.groups for c in g.concepts]
        if len(each) < 2:
            return None
        if required:
            return Everything()
        named = [e.node() for g in self.groups for e in g.equivalents]
        return either([*(c.node() for c in each), *named])

    def _required(self, query: And) -> list[Node]:
        """Return what every passage has to be and to hold: fields, phrases, nothing that is
        excluded."""
        found: list[Node] = []
        for part in query.nodes:
            if isinstance(part, FieldIs):
                found.append(field_node(part))
            elif isinstance(part, Phrase | Not):
                hidden = Planner(self.request, self.glossary, self.lexicon)
                found.append(hidden._node(part)[1])
        return found

    def _node(self, query: Query) -> tuple[Node, Node]:
        if isinstance(query, And):
            return self._and(query)
        if isinstance(query, Or):
            pairs = [self._node(n) for n in query.nodes]
            return either([own for own, _ in pairs]), either([wide for _, wide in pairs])
        if isinstance(query, Not):
            hidden = Planner(self.request, Glossary(), self.lexicon)
            node, _ = hidden._node(query.node)
            return Except(Everything(), node), Except(Everything(), node)
        if isinstance(query, FieldIs):
            node = field_node(query)
            return node, node
        if isinstance(query, Wildcard):
            return self._add([Group((self._wildcard(query),))])
        if isinstance(query, Phrase):
            return self._phrase(query)
        return self._run([query])

    def _and(self, query: And) -> tuple[Node, Node]:
        own: list[Node] = []
        wide: list[Node] = []
        without: list[Node] = []
        run: list[QueryWord] = []

        def flush() -> None:
            if run:
                first, second = self._run(run)
                own.append(first)
                wide.append(second)
                run.clear()

        for node in query.nodes:
            if isinstance(node, QueryWord):
                run.append(node)
                continue
            flush()
            if isinstance(node, Not):
                hidden = Planner(self.request, Glossary(), self.lexicon)
                without.append(hidden._node(node.node)[0])
            else:
                first, second = self._node(node)
                own.append(first)
                wide.append(second)
        flush()
        return _less(own, without), _less(wide, without)

    def _run(self, words: list[QueryWord]) -> tuple[Node, Node]:
        """Plain words in a row: references, glossary terms and single words in them."""
        parts = [part for word in words for part in word.parts]
        taken, groups = references(words)
        wide = self.request.expand and not self.request.exact
        matched = self._expansion.entries(parts) if wide else {}
        at = 0
        countries: list[int] = []
        starts = _starts(words)
        while at < len(parts):
            end, entries = matched.get(at, (at + 1, []))
            here = [w for s, w in starts.items() if at <= s < end]
            at = max(end, at + 1)
            if all(id(w) in taken for w in here):
                continue
            concepts = [self._concept(w) for w in here if not _is_idle(w, parts)]
            if concepts:
                own = [word for concept in concepts for word in concept.words]
                groups.append(Group(tuple(concepts), self._expansion.equivalents(entries, own)))
                if _names_country(entries, here):
                    countries.append(len(groups) - 1)
        groups = self._without_place(groups, countries) or groups
        if not groups:
            groups = [Group((self._concept(w),)) for w in words]
        return self._add(groups if len(groups) <= _REPEATED else list(dict.fromkeys(groups)))

    def _without_place(self, groups: list[Group], countries: list[int]) -> list[Group]:
        """Return the things asked for without the abbreviation of the country and of an act beside
        it: «НК РК» says where the answer stands, and is no part of it."""
        where = set(countries)
        for at in countries:
            beside = [n for n in (at - 1, at + 1) if 0 <= n < len(groups)]
            where.update([n for n in beside if self._names_act(groups[n])][:1])
        return [group for n, group in enumerate(groups) if n not in where]

    def _names_act(self, group: Group) -> bool:
        """Tell whether a group is the abbreviation of a code or a law."""
        words = [word for concept in group.concepts for word in concept.words]
        named = any(set(_ACT_WORDS).intersection(e.terms) for e in group.equivalents)
        return len(words) == 1 and len(words[0]) <= _SHORT_NAME and named

    def _concept(self, word: QueryWord) -> Concept:
        folded = tuple(fold(p) for p in word.parts)
        if self.request.exact:
            return Concept((Alternative("word", folded),), folded)
        options: dict[Alternative, None] = {}
        for number in marks.act_numbers(word.raw):
            options[Alternative("tag", (f"no:{number}",))] = None
        short = is_abbreviation(word.raw) and len(folded) == 1 and not self._shouting
        if short:
            options[Alternative("word", folded)] = None
        for lang in dict.fromkeys(x for part in folded for x in languages_of_word(part)):
            if short:
                continue
            stems = tuple(analyser(lang).stem(part) for part in folded)
            options[Alternative("stem", stems)] = None
        if len(folded) == 1:
            for mark in self.lexicon.names(folded[0]):
                options[Alternative("tag", (mark,), NAME)] = None
            for read in self.lexicon.from_latin(folded[0]):
                for lang in languages_of_word(read):
                    stem = analyser(lang).stem(read)
                    if self.lexicon.has(stem):
                        options.setdefault(Alternative("stem", (stem,), LATIN_LETTERS))
            for stem in self.lexicon.without_kazakh_letters(folded[0]):
                options.setdefault(Alternative("stem", (stem,), LOOSE))
            if self.request.related:
                for option in list(options):
                    for stem in self.lexicon.related(option.terms[0]):
                        options.setdefault(Alternative("stem", (stem,), RELATED))
        return Concept(tuple(options), folded, self._cousins(options))

    def _cousins(self, options: Iterable[Alternative]) -> tuple[Alternative, ...]:
        stems = [a.terms[0] for a in options if a.field == "stem" and len(a.terms) == 1]
        found = dict.fromkeys(cousin for stem in stems for cousin in self.lexicon.cousins(stem))
        return tuple(Alternative("stem", (cousin,), COUSIN) for cousin in found)

    def _phrase(self, query: Phrase) -> tuple[Node, Node]:
        folded = tuple(fold(w) for w in query.words)
        if self.request.exact:
            concept = Concept((Alternative("word", folded, slop=query.slop),), folded)
            return self._add([Group((concept,))])
        langs = [lang for lang in ("kk", "ru", "en") if _can_be(folded, lang)] or ["kk", "ru"]
        options = []
        for lang in langs:
            stems = tuple(analyser(lang).stem(w) for w in folded)
            options.append(Alternative("stem", stems, slop=query.slop))
        near = self.request.expand and not query.slop
        entries = self._expansion.of_whole(folded) if near else []
        concept = Concept(tuple(dict.fromkeys(options)), folded)
        return self._add([Group((concept,), self._expansion.equivalents(entries, folded))])

    def _wildcard(self, query: Wildcard) -> Concept:
        pattern = query.pattern
        start = re.split(r"[*?]", pattern)[0]
        if pattern == f"{start}*" and len(start) > 2:
            return Concept((Alternative("prefix", (start,)),), ())
        terms = self.lexicon.like(pattern, max(self._wildcard_terms, FEWEST_TERMS))
        self._wildcard_terms -= len(terms)
        options = tuple(Alternative("word", (term,)) for term in terms)
        return Concept(options or (Alternative("word", (pattern,)),))

    def _add(self, groups: list[Group]) -> tuple[Node, Node]:
        self.groups += groups
        return both([g.own() for g in groups]), both([g.any() for g in groups])


def _contradicts(query: And) -> bool:
    """Tell whether a query excludes a word that it asks for."""
    asked = {tuple(map(fold, n.parts)) for n in query.nodes if isinstance(n, QueryWord)}
    without = [n.node for n in query.nodes if isinstance(n, Not)]
    return any(isinstance(n, QueryWord) and tuple(map(fold, n.parts)) in asked for n in without)


def _names_country(entries: list[tuple[str, GlossaryEntry]], words: list[QueryWord]) -> bool:
    """Tell whether words are the abbreviation of the country."""
    short = len(words) == 1 and is_abbreviation(words[0].raw)
    return short and any(entry.id == _COUNTRY for _, entry in entries)


def _is_idle(word: QueryWord, parts: list[str]) -> bool:
    return len(word.parts) == 1 and only_builds(word.parts[0], parts)


def _can_be(words: tuple[str, ...], lang: str) -> bool:
    return all(lang in languages_of_word(w) for w in words)


def _starts(words: list[QueryWord]) -> dict[int, QueryWord]:
    starts: dict[int, QueryWord] = {}
    at = 0
    for word in words:
        starts[at] = word
        at += len(word.parts)
    return starts


def _less(nodes: list[Node], without: list[Node]) -> Node:
    node = both(nodes) if nodes else Everything()
    return Except(node, either(without)) if without else node
