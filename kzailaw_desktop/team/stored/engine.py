"""Terms on a server: what FTS5 keeps in a file, as text search vectors with GIN indexes.

The terms are those of `search.engines.rows`, so that stems, ranking and snippets are the same code
and give the same answers as on one machine.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any as AnyValue

from kzailaw_desktop.search.engines.beside_passages import BesidePassages
from kzailaw_desktop.search.engines.rough import roughly
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
from kzailaw_desktop.team.stored.tables import ServerTables

NAME = "postgresql"
_COLUMNS = {
    "stem": ("head", "body"),
    "head": ("head",),
    "body": ("body",),
    "word": ("word",),
    "tag": ("tag",),
}
_FIELDS = ("head", "body", "word", "tag")
_MOST_PLACES = 16_000  # a vector counts no further


class ServerEngine(BesidePassages):
    """Terms of passages on a server."""

    name = NAME

    def __init__(self, store: PassageStore, tables: ServerTables) -> None:
        super().__init__(store)
        self._tables = tables
        self._changed: Counter[tuple[str, str]] = Counter()  # not yet in the table of frequencies

    # -- writing -----------------------------------------------------------------------------

    def add(self, rows: Iterable[PassageRow]) -> None:
        """Add passages."""
        self._tables.executemany(
            "INSERT INTO search.terms VALUES (?, ?::tsvector, ?::tsvector, ?::tsvector,"
            " ?::tsvector)", map(self._counted, rows)
        )  # fmt: skip

    def _counted(self, row: PassageRow) -> tuple[AnyValue, ...]:
        self._count(row, 1)
        return row.pid, *(vector(terms) for terms in (row.head, row.body, row.word, row.tag))

    def _count(self, row: PassageRow, by: int) -> None:
        for field, terms in zip(_FIELDS, (row.head, row.body, row.word, row.tag), strict=True):
            for term in set(terms):
                self._changed[field, term] += by

    def delete(self, document: str) -> None:
        """Take out a document whose passages are still in the store."""
        rows = self._tables.ask(
            "SELECT tsvector_to_array(head), tsvector_to_array(body), tsvector_to_array(word),"
            " tsvector_to_array(tag) FROM search.terms"
            " WHERE pid IN (SELECT pid FROM search.passage WHERE document = ?)",
            (document,),
        )
        for head, body, word, tag in rows:
            self._count(PassageRow(0, document, head, body, word, tag), -1)
        self._tables.execute(
            "DELETE FROM search.terms"
            " WHERE pid IN (SELECT pid FROM search.passage WHERE document = ?)",
            (document,),
        )

    def commit(self) -> str:
        """Add to the table of frequencies, and name the new state."""
        changed = [(f, t, n) for (f, t), n in sorted(self._changed.items()) if n]
        self._changed.clear()
        self._tables.execute(
            "INSERT INTO search.frequency AS f SELECT * FROM unnest(?::text[], ?::text[], ?::int[])"
            " ON CONFLICT (field, term) DO UPDATE SET passages = f.passages + EXCLUDED.passages",
            ([f for f, _, _ in changed], [t for _, t, _ in changed], [n for _, _, n in changed]),
        )
        return super().commit()

    # -- reading -----------------------------------------------------------------------------

    def find(self, node: Node, top: int) -> Found:
        """Passages that match; the best by the rarity of what they hold."""
        matched = array("q", self._pids(node))
        if len(matched) <= top or not top:
            return Found(tuple((pid, 0.0) for pid in matched if top), matched)
        best = roughly(self._first, self.doc_freq, self._store.count(), node, matched, top)
        return Found(tuple(best), matched)

    def _first(self, node: Node, most: int) -> Iterator[int]:
        return islice(self._pids(node), most)

    def _pids(self, node: Node) -> Iterator[int]:
        values: list[AnyValue] = []
        where = condition(node, values)
        rows = self._tables.ask(f"SELECT pid FROM search.terms WHERE {where} ORDER BY pid", values)
        return (pid for (pid,) in rows)

    def best(self, node: Node, within: array[int], top: int) -> list[int]:
        """Return the best passages that match."""
        return [pid for pid, _ in self.find(node, top).best]

    def doc_freq(self, field: str, term: str) -> int:
        """Number of passages with the term (for `stem` the larger of heading and text)."""
        known = self._freqs.get((field, term))
        if known is None:
            rows = self._tables.ask(
                "SELECT max(passages) FROM search.frequency WHERE term = ? AND field = ANY(?)",
                (term, list(_COLUMNS[field])),
            )
            self._freqs[field, term] = known = max(0, int(rows[0][0] or 0))
        return known

    def vocabulary(self, field: str, start: str = "") -> Iterator[tuple[str, int]]:
        """Terms of a field that begin with `start`."""
        yield from self._tables.ask(
            "SELECT term, passages FROM search.frequency WHERE field = ? AND passages > 0"
            " AND term >= ? AND term < ? ORDER BY term",
            (field, start, start + "\U0010ffff"),
        )

    def count(self) -> int:
        """Number of passages."""
        return int(self._tables.ask("SELECT count(*) FROM search.terms")[0][0])


def quoted(term: str) -> str:
    """Return a term as it stands in a vector or a query.

    >>> print(quoted("д'арк"))
    'д''арк'
    """
    inner = term.replace("\\", "\\\\").replace("'", "''")
    return f"'{inner}'"


def vector(terms: Iterable[str]) -> str:
    """Terms with their places.

    >>> vector(("заң", "туралы", "заң"))
    "'заң':1,3 'туралы':2"
    """
    places: dict[str, list[str]] = {}
    for place, term in enumerate(terms, start=1):
        if term and place <= _MOST_PLACES:
            places.setdefault(term[:500], []).append(str(place))
    return " ".join(f"{quoted(term)}:{','.join(at[:255])}" for term, at in places.items())


def condition(node: Node, values: list[AnyValue]) -> str:
    """Return the tree as a condition; its values go to `values`.

    >>> found = []
    >>> condition(All((Leaf("head", "заң"), Leaf("tag", "lang:kk"))), found), found
    ('(head @@ ?::tsquery AND tag @@ ?::tsquery)', ["'заң'", "'lang:kk'"])
    """
    if isinstance(node, Leaf):
        return _either(node.field, quoted(node.term), values)
    if isinstance(node, Prefix):
        return _either(node.field, f"{quoted(node.start)}:*", values)
    if isinstance(node, Sequence):
        return _sequence(node, values)
    if isinstance(node, All | Any):
        if not node.nodes:
            return "true" if isinstance(node, All) else "false"
        word = " AND " if isinstance(node, All) else " OR "
        return "(" + word.join(condition(part, values) for part in node.nodes) + ")"
    if isinstance(node, Except):
        wanted = condition(node.node, values)
        return f"({wanted} AND NOT {condition(node.without, values)})"
    assert isinstance(node, Everything)
    return "true"


def _either(field: str, query: str, values: list[AnyValue]) -> str:
    columns = _COLUMNS[field]
    values += [query] * len(columns)
    found = " OR ".join(f"{column} @@ ?::tsquery" for column in columns)
    return f"({found})" if len(columns) > 1 else found


def _sequence(node: Sequence, values: list[AnyValue]) -> str:
    terms = [quoted(term) for term in node.terms]
    if not node.slop:
        return _either(node.field, " <-> ".join(terms), values)
    found = []
    for column in _COLUMNS[node.field]:
        values += [" & ".join(terms), list(node.terms), node.slop + len(terms) - 1]
        found.append(f"({column} @@ ?::tsquery AND search.near({column}, ?::text[], ?))")
    return "(" + " OR ".join(found) + ")"
