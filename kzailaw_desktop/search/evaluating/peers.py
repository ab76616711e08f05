"""Plain engines over the same passages: bare FTS5, and BM25 over stems or letter grams."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from typing import Protocol

from kzailaw_desktop.domain import Passage
from kzailaw_desktop.search.evaluating.questions import Unit
from kzailaw_desktop.search.words.analysis import WORD, analyser, fold, languages_of_word

GRAM = 4  # letters

Terms = Callable[[str, str], list[str]]  # of a text in a language


class Peer(Protocol):
    """An engine that answers a query with units, best first."""

    name: str

    def find(self, query: str, top: int) -> list[Unit]:
        """Return the best units for a query of any words."""


class PlainPeer:
    """SQLite FTS5 over heading and text, any word of the query, ranked by its own BM25."""

    def __init__(self, name: str, passages: Iterable[Passage], terms: Terms, asked: Terms) -> None:
        self.name = name
        self._asked = asked
        self._units: list[Unit] = []
        self._db = sqlite3.connect(":memory:")
        self._db.execute("CREATE VIRTUAL TABLE held USING fts5(heading, text, content='')")
        for number, passage in enumerate(passages):
            self._units.append((passage.document, passage.eid))
            row = [" ".join(terms(t, passage.lang)) for t in (passage.heading, passage.text)]
            self._db.execute("INSERT INTO held (rowid, heading, text) VALUES (?, ?, ?)",
                             (number, *row))  # fmt: skip

    def find(self, query: str, top: int) -> list[Unit]:
        """Return the best units for a query."""
        words = dict.fromkeys(self._asked(query, ""))
        if not words:
            return []
        asked = " OR ".join(f'"{word}"' for word in words)
        rows = self._db.execute(
            "SELECT rowid FROM held WHERE held MATCH ? ORDER BY rank LIMIT ?", (asked, top)
        )
        return [self._units[number] for (number,) in rows]

    def close(self) -> None:
        """Forget the passages."""
        self._db.close()


def bare(passages: Iterable[Passage]) -> PlainPeer:
    """FTS5 as it comes: words as they stand."""
    return PlainPeer("bare FTS5", passages, _as_it_stands, _words)


def stemmed(passages: Iterable[Passage]) -> PlainPeer:
    """BM25 over stems; a word of a query in each language it can be in."""
    return PlainPeer("BM25 with stems", passages, _stems, _stems_asked)


def grams(passages: Iterable[Passage]) -> PlainPeer:
    """BM25 over four-letter grams."""
    return PlainPeer("BM25 over letter grams", passages, _grams, _grams)


def _as_it_stands(text: str, lang: str) -> list[str]:
    return [text]


def _words(text: str, lang: str) -> list[str]:
    return WORD.findall(text.replace('"', " "))


def _stems(text: str, lang: str) -> list[str]:
    return [stem for _, stem in analyser(lang).pairs(text)]


def _stems_asked(text: str, lang: str) -> list[str]:
    words = [fold(raw) for raw in WORD.findall(text)]
    return [analyser(lang).stem(word) for word in words for lang in languages_of_word(word)]


def _grams(text: str, lang: str) -> list[str]:
    found = []
    for raw in WORD.findall(text):
        word = fold(raw)
        found += [word[at : at + GRAM] for at in range(max(len(word) - GRAM + 1, 1))]
    return found
