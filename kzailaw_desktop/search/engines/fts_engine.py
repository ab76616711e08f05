"""The engine of large libraries: SQLite FTS5, contentless, fed the same terms as Whoosh.

It lives in the file of the passages, so both change in one transaction.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable, Iterator

from kzailaw_desktop.errors import IndexDamaged
from kzailaw_desktop.search.engines.beside_passages import BesidePassages
from kzailaw_desktop.search.engines.rough import frequency, roughly
from kzailaw_desktop.search.engines.rows import row
from kzailaw_desktop.search.engines.store import PassageStore
from kzailaw_desktop.search.port import (
    All,
    Any,
    Everything,
    Except,
    Found,
    Leaf,
    Node,
    PassageRow,
    Prefix,
    Sequence,
)

NAME = "fts5"
_COLUMNS = {"stem": "{head body}", "head": "head", "body": "body", "word": "word", "tag": "tag"}
_SCHEMA = """
CREATE VIRTUAL TABLE terms USING fts5(
    head, body, word, tag, content='', tokenize="ascii tokenchars '-_.:/'"
);
INSERT INTO terms (terms, rank) VALUES ('rank', 'bm25(2.0, 1.0, 0.5, 0.0)');
"""
_REMEMBERED = 16  # terms whose first passages are kept, of 15,000 numbers at most
_RANKED_MOST = 3000  # matches that are ranked by BM25, at some 8 µs each
_ADD = "INSERT INTO terms (rowid, head, body, word, tag) VALUES (?, ?, ?, ?, ?)"
_TAKE = "INSERT INTO terms (terms, rowid, head, body, word, tag) VALUES ('delete', ?, ?, ?, ?, ?)"


class FtsEngine(BesidePassages):
    """Terms in a full-text table beside the passages."""

    name = NAME

    def __init__(self, store: PassageStore) -> None:
        """Uses the store's connection; IndexDamaged when the table cannot be used."""
        super().__init__(store)
        self._firsts: dict[tuple[str, int], list[int]] = {}  # of the state last seen
        self._db = store.db
        try:
            has = self._db.execute("SELECT 1 FROM sqlite_master WHERE name = 'terms'").fetchone()
            if not has:
                self._db.executescript(_SCHEMA)
            self._db.execute(
                "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary"
                " USING fts5vocab('main', 'terms', 'col')"
            )
            self._db.execute("SELECT count(*) FROM terms_docsize").fetchone()
        except sqlite3.Error as error:
            raise IndexDamaged("index-damaged", where=store.file, reason=error) from error

    def add(self, rows: Iterable[PassageRow]) -> None:
        """Add passages."""
        self._db.executemany(_ADD, map(_values, rows))

    def delete(self, document: str) -> None:
        """Take out a document whose passages are still in the store."""
        passages = self._store.passages_of(document)
        self._db.executemany(_TAKE, (_values(row(pid, p)) for pid, p in passages))

    def refresh(self) -> None:
        """Forget what was counted and remembered."""
        super().refresh()
        self._firsts.clear()

    def find(self, node: Node, top: int) -> Found:
        """Passages that match; the best by BM25, or where there are very many by the rarity of
        what they hold, which takes a fraction of the time."""
        matched = array("q", self._pids(node))
        if len(matched) <= top or not top:
            return Found(tuple((pid, 0.0) for pid in matched if top), matched)
        if len(matched) > _RANKED_MOST:
            return Found(tuple(self._roughly(node, matched, top)), matched)
        return Found(tuple(self._scored(node, top)), matched)

    def best(self, node: Node, within: array[int], top: int) -> list[int]:
        """Return the best passages that match, of those that match `within` a wider node: where
        there are very many, they may lack a part of the node."""
        if frequency(node, self.doc_freq) > _RANKED_MOST:
            return [pid for pid, _ in self._roughly(node, within, top)]
        return [pid for pid, _ in self._scored(node, top)]

    def _roughly(self, node: Node, matched: array[int], top: int) -> list[tuple[int, float]]:
        return roughly(self._first, self.doc_freq, self._store.count(), node, matched, top)

    def _scored(self, node: Node, top: int) -> Iterator[tuple[int, float]]:
        scored = self._db.execute(
            "SELECT rowid, rank FROM terms WHERE terms MATCH ? ORDER BY rank LIMIT ?",
            (expression(node), top),
        )
        return ((pid, -rank) for pid, rank in scored)

    def _pids(self, node: Node) -> list[int]:
        """Return the numbers of all that match, as one JSON document: half the time of rows."""
        return self._numbers(
            "SELECT json_group_array(rowid) FROM terms WHERE terms MATCH ?", expression(node)
        )

    def _first(self, node: Node, most: int) -> list[int]:
        """Return the same, at most so many in order; one query looks for a term several times."""
        asked = expression(node), most
        found = self._firsts.get(asked)
        if found is None:
            found = self._numbers(
                "SELECT json_group_array(rowid) FROM"
                " (SELECT rowid FROM terms WHERE terms MATCH ? ORDER BY rowid LIMIT ?)", *asked
            )  # fmt: skip
            if len(self._firsts) >= _REMEMBERED:
                self._firsts.clear()
            self._firsts[asked] = found
        return found

    def _numbers(self, sql: str, *values: object) -> list[int]:
        found: list[int] = json.loads(self._db.execute(sql, values).fetchone()[0])
        return found

    def doc_freq(self, field: str, term: str) -> int:
        """Number of passages with the term (for `stem` the larger of heading and text)."""
        known = self._freqs.get((field, term))
        if known is not None:
            return known
        columns = ("head", "body") if field == "stem" else (field, field)
        found = self._db.execute(
            "SELECT max(doc) FROM vocabulary WHERE term = ? AND col IN (?, ?)", (term, *columns)
        ).fetchone()
        self._freqs[field, term] = freq = int(found[0] or 0)
        return freq

    def vocabulary(self, field: str, start: str = "") -> Iterator[tuple[str, int]]:
        """Terms of a field that begin with `start`."""
        rows = self._db.execute(
            "SELECT term, doc FROM vocabulary WHERE term >= ? AND term < ? AND col = ?",
            (start, start + "\U0010ffff", field),
        )
        yield from rows.fetchall()

    def count(self) -> int:
        """Number of passages."""
        return int(self._db.execute("SELECT count(*) FROM terms_docsize").fetchone()[0])


def _values(terms: PassageRow) -> tuple[int, str, str, str, str]:
    joined = (" ".join(part) for part in (terms.head, terms.body, terms.word, terms.tag))
    head, body, word, tag = joined
    return terms.pid, head, body, word, tag


def expression(node: Node) -> str:
    """Return the tree as an FTS5 query.

    >>> expression(All((Leaf("stem", "rправ"), Leaf("tag", "lang:ru"))))
    '({head body} : "rправ" AND tag : "lang:ru")'
    """
    if isinstance(node, Leaf):
        return f"{_COLUMNS[node.field]} : {_quoted(node.term)}"
    if isinstance(node, Sequence):
        return f"{_COLUMNS[node.field]} : {_row(node)}"
    if isinstance(node, Prefix):
        return f"{_COLUMNS[node.field]} : {_quoted(node.start)} *"
    if isinstance(node, All):
        return "(" + " AND ".join(map(expression, node.nodes)) + ")"
    if isinstance(node, Any):
        return "(" + " OR ".join(map(expression, node.nodes)) + ")"
    if isinstance(node, Except):
        return f"({expression(node.node)} NOT {expression(node.without)})"
    assert isinstance(node, Everything)
    return 'tag : "every"'


def _row(node: Sequence) -> str:
    if not node.slop:
        return _quoted(" ".join(node.terms))
    between = node.slop + len(node.terms) - 2
    return f"NEAR({' '.join(map(_quoted, node.terms))}, {between})"


def _quoted(term: str) -> str:
    return '"' + term.replace('"', '""') + '"'
