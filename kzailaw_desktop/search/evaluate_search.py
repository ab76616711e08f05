"""Judges the answers to queries of our own, with and without each part of search.

A hit counts for its unit (document and eId) in whichever language it was found. nDCG takes 3 for
a passage that answers and 1 for one that belongs to it; recall is the share of all of them among
the first ten units, of ten at most; "first right" the share of queries whose first hit answers.
"""

from __future__ import annotations

import math
import tempfile
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.corpus import readers
from kzailaw_desktop.corpus.acts.changes.amendments import amendments
from kzailaw_desktop.corpus.articles.commentary import parse_commentary
from kzailaw_desktop.corpus.passages import passages
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Commentary, Passage
from kzailaw_desktop.errors import QueryError
from kzailaw_desktop.search.index import SearchIndex
from kzailaw_desktop.search.port import Features, SearchRequest
from kzailaw_desktop.search.words.glossary import Glossary

DEPTH = 10
Unit = tuple[str, str]  # document, eId


@dataclass(frozen=True, slots=True)
class Query:
    """A query and what should be found: unit -> 3 (answers) or 1 (belongs to the answer)."""

    text: str
    kind: str
    wanted: dict[Unit, int]


@dataclass(frozen=True, slots=True)
class AnswerScore:
    """The quality of one answer."""

    ndcg: float
    recall: float
    first: bool


def read(gold: Path, known: set[Unit]) -> list[Query]:
    """Return the queries whose passages are all in the library."""
    data = tomllib.loads(gold.read_text(encoding="utf-8"))
    queries = []
    for raw in data["query"]:
        wanted = {_unit(name): 1 for name in raw.get("also", ())}
        wanted |= {_unit(name): 3 for name in raw["best"]}
        here = {unit: gain for unit, gain in wanted.items() if unit in known}
        if 3 in here.values():
            queries.append(Query(raw["text"], raw["kind"], here))
    return queries


def _unit(name: str) -> Unit:
    document, _, eid = name.partition(" ")
    return document, eid


def documents(articles: Path) -> Iterator[tuple[str, list[Passage]]]:
    """Yield the shipped library, each article with its full text where the file is there."""
    store = Store(paths.shipped_corpus(), read_only=True)
    for entry in store.entries():
        document = store.load(entry.id)
        files = list(articles.glob(f"commentary-{entry.id}*"))
        if isinstance(document, Commentary) and files:
            full, _ = parse_commentary(
                readers.read(files[0]), doc_id=entry.id, record=document.record
            )
            document = replace(document, sections=full.sections)
        yield entry.id, [*passages(document), *amendments(document)]


def judge(
    index: SearchIndex, query: Query, request: SearchRequest
) -> tuple[AnswerScore, list[Unit]]:
    """Return the score of the answer to a query, and the units found."""
    try:
        hits = index.search(replace(request, query=query.text, limit=3 * DEPTH)).hits
    except QueryError:
        hits = ()
    found: list[Unit] = []
    gains: list[int] = []
    for hit in hits:
        own = [(hit.document, hit.eid), *(_folded(name) for name in hit.similar)]
        if own[0] in found or len(found) == DEPTH:
            continue
        found.append(own[0])
        gains.append(max(query.wanted.get(unit, 0) for unit in own))
    ideal = _dcg(sorted(query.wanted.values(), reverse=True)[:DEPTH])
    recall = sum(g > 0 for g in gains) / min(DEPTH, len(query.wanted))
    return AnswerScore(_dcg(gains) / ideal, recall, bool(gains) and gains[0] == 3), found


def _folded(name: str) -> Unit:
    document, _, eid = name.partition("/")
    return document, eid


def _dcg(gains: list[int]) -> float:
    return sum(gain / math.log2(place + 2) for place, gain in enumerate(gains))


def summary(scores: list[AnswerScore]) -> dict[str, object]:
    """Means over queries."""
    count = max(len(scores), 1)
    return {
        "queries": len(scores),
        "nDCG@10": round(sum(s.ndcg for s in scores) / count, 3),
        "recall@10": round(sum(s.recall for s in scores) / count, 3),
        "first right": round(sum(s.first for s in scores) / count, 3),
    }


ALL = Features()
WITHOUT: dict[str, tuple[Features, SearchRequest]] = {
    "everything on": (ALL, SearchRequest("")),
    "without stems": (ALL, SearchRequest("", exact=True)),
    "without the glossary": (ALL, SearchRequest("", expand=False)),
    "without words typed without Kazakh letters": (
        replace(ALL, kazakh_letters=False),
        SearchRequest(""),
    ),
    "without correction": (replace(ALL, correction=False), SearchRequest("")),
    "without passages that lack a word": (replace(ALL, some_words=False), SearchRequest("")),
    "without our ranking": (replace(ALL, ranking=False), SearchRequest("")),
    "without headings": (replace(ALL, headings=False), SearchRequest("")),
    "without what stands around": (replace(ALL, surroundings=False), SearchRequest("")),
    "without closeness": (replace(ALL, closeness=False), SearchRequest("")),
    "without folding of near-duplicates": (ALL, SearchRequest("", fold=False)),
}


APART = ("fresh", "third", "fourth")  # sets beside the tuned one, which search was not tuned on


def report(gold: Path, articles: Path, engine: str, misses: bool) -> dict[str, object]:
    """Return the figures over all queries, by kind of query, and without each part of search; those
    of the sets in `APART` by themselves."""
    held = list(documents(articles))
    known = {(p.document, p.eid) for _, own in held for p in own}
    queries = read(gold, known)
    glossary = Glossary.load(paths.shipped_corpus() / "glossary.toml")
    result: dict[str, object] = {}
    with tempfile.TemporaryDirectory() as folder:
        index = SearchIndex(Path(folder), glossary, engine)
        with index.batch():
            for document, own in held:
                index.update(document, "1", own)
        result["passages"], result["engine"] = index.count(), index.engine
        for name, (features, request) in WITHOUT.items():
            index.switch(features)
            scores = [judge(index, query, request)[0] for query in queries]
            result[name] = summary(scores)
            if name == "everything on":
                result["by kind"] = _by_kind(queries, scores)
        index.switch(ALL)
        for name in APART:
            path = gold.with_name(f"search-{name}.toml")
            if path.is_file():
                unseen = read(path, known)
                scores = [judge(index, query, SearchRequest(""))[0] for query in unseen]
                result[name] = summary(scores)
                result[f"{name} by kind"] = _by_kind(unseen, scores)
        if misses:
            result["misses"] = list(_misses(index, queries))
        index.close()
    return result


def _by_kind(queries: list[Query], scores: list[AnswerScore]) -> dict[str, object]:
    kinds: dict[str, list[AnswerScore]] = defaultdict(list)
    for query, score in zip(queries, scores, strict=True):
        kinds[query.kind].append(score)
    return {kind: summary(own) for kind, own in kinds.items()}


def _misses(index: SearchIndex, queries: list[Query]) -> Iterator[dict[str, object]]:
    for query in queries:
        score, found = judge(index, query, SearchRequest(""))
        if score.recall < 1 or not score.first:
            yield {
                "query": query.text,
                "first right": score.first,
                "found": [" ".join(unit) + ("*" * query.wanted.get(unit, 0)) for unit in found],
                "missed": [
                    " ".join(u) + "*" * g for u, g in query.wanted.items() if u not in found
                ],
            }
