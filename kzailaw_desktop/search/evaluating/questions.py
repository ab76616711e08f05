"""Judged queries in the forms they come in, and what counts as a right hit."""

from __future__ import annotations

import gzip
import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kzailaw_desktop.domain import DocKind, Passage
from kzailaw_desktop.search.words.analysis import query_language

Unit = tuple[str, str]  # document, eId


@dataclass(frozen=True, slots=True)
class JudgedQuery:
    """A query with the units that answer it; `also` belongs to the answer."""

    text: str
    kind: str
    lang: str
    best: tuple[Unit, ...]
    also: tuple[Unit, ...] = ()
    articles: bool = False  # any unit below a right one is right

    def gain(self, units: Iterable[Unit]) -> int:
        """3 for a hit that answers (any of its units, when some were folded into it), 1 for one
        that belongs to the answer."""
        own = list(units)
        if any(self._covers(right, unit) for right in self.best for unit in own):
            return 3
        return int(any(self._covers(right, unit) for right in self.also for unit in own))

    def _covers(self, right: Unit, unit: Unit) -> bool:
        """A speech stands for its paragraphs; an article for its units where those were asked; a
        document without a unit for all that it has."""
        if unit[0] != right[0]:
            return False
        below = "__" if self.articles else "__p_"
        return not right[1] or unit[1] == right[1] or unit[1].startswith(right[1] + below)

    def settled(self, held: Mapping[str, Sequence[str]]) -> JudgedQuery:
        """Return the query with each right unit that a library holds: document -> eIds."""
        documents = {document for document, _ in self.best}
        found = {
            (name, eid): None
            for name in documents
            for eid in held.get(name, ())
            if any(self._covers(right, (name, eid)) for right in self.best)
        }
        return replace(self, best=tuple(found), articles=False) if self.articles else self


def read_toml(file: Path) -> list[JudgedQuery]:
    """Return a gold file of our own: `text`, `kind`, `best`, `also`, units as «document eId»;
    `below` says that all below a right unit is right."""
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    return [
        JudgedQuery(
            raw["text"],
            raw["kind"],
            raw.get("lang", "") or query_language(raw["text"]),
            tuple(map(_unit, raw["best"])),
            tuple(map(_unit, raw.get("also", ()))),
            articles=data.get("below", "codes" in file.name),
        )
        for raw in data["query"]
    ]


def read_queries(file: Path, names: dict[str, str]) -> list[JudgedQuery]:
    """Lines of JSON: `q`, `want`, `also` as «document:eId»; `names` gives documents their ids."""

    def units(listed: list[str]) -> tuple[Unit, ...]:
        pairs = (name.split(":", 1) for name in listed)
        return tuple((names.get(document, document), eid) for document, eid in pairs)

    return [
        JudgedQuery(
            row["q"], row["kind"], row["lang"], units(row["want"]), units(row.get("also", []))
        )
        for row in _lines(file)
    ]


def read_codes(file: Path) -> list[JudgedQuery]:
    """Lines of JSON: `q`, `set`, `gold` as pairs of document and article."""
    return [
        JudgedQuery(
            row["q"],
            row["set"],
            row["lang"],
            tuple((document, f"art_{article}") for document, article in row["gold"]),
            articles=True,
        )
        for row in _lines(file)
    ]


def read_general(file: Path) -> tuple[list[Passage], list[JudgedQuery]]:
    """General Kazakh passages and the questions that are answered by one of them each."""
    with gzip.open(file, "rt", encoding="utf-8") as opened:
        data = json.load(opened)
    passages = [
        Passage("general", DocKind.COMMENTARY, f"p_{row['id']}", "kk", row["text"], row["heading"])
        for row in data["passages"]
    ]
    questions = [
        JudgedQuery(row["q"], "general", "kk", (("general", f"p_{row['passage']}"),))
        for row in data["questions"]
    ]
    return passages, questions


def _lines(file: Path) -> Iterator[dict[str, Any]]:
    for line in file.read_text(encoding="utf-8").splitlines():
        if line:
            yield json.loads(line)


def _unit(name: str) -> Unit:
    document, _, eid = name.partition(" ")
    return document, eid
