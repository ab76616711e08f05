"""The engine of the library: Whoosh.

Only what Whoosh 2.7.4 and its successors share is used. A new searcher is opened after each
commit (`Searcher.refresh` returns stale and duplicate documents), `BufferedWriter` is not used,
and any exception at opening means that the index is rebuilt. Whoosh unpickles what it opens, so
only files with the user's own signature are opened.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any as Anything

from whoosh import fields, index, query, scoring
from whoosh.analysis import SpaceSeparatedTokenizer
from whoosh.query import spans

from kzailaw_desktop import paths
from kzailaw_desktop.errors import IndexDamaged
from kzailaw_desktop.search.engines.seal import Seal
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

NAME = "whoosh"
HEAD_BOOST = 2.0
WRITER_MEMORY = 256  # megabytes before Whoosh writes a run to disk
STEM_FIELDS = {"stem": ("body", "head"), "head": ("head",), "word": ("word",), "tag": ("tag",)}


class _Mark(query.ConstantScoreQuery):  # type: ignore[misc]
    """A term whose score hardly counts; with none at all Whoosh would skip its matches."""

    boost = 1.0  # the parent forgets to have one


class _Near(spans.SpanNear2):  # type: ignore[misc]
    """Terms near one another in any order."""

    boost = 1.0  # the parent forgets to have one

    def _and_query(self) -> Anything:  # that of Whoosh 2.7.4 has a name that is not there
        return query.And(self.qs)


def _schema() -> fields.Schema:
    spaced = SpaceSeparatedTokenizer()
    return fields.Schema(
        pid=fields.NUMERIC(int, bits=32, stored=True),
        document=fields.ID(),
        head=fields.TEXT(analyzer=spaced, phrase=True),
        body=fields.TEXT(analyzer=spaced, phrase=True),
        word=fields.TEXT(analyzer=spaced, phrase=True),
        tag=fields.KEYWORD(),
    )


class WhooshEngine:
    """Terms in a Whoosh index in a folder of its own."""

    name = NAME

    def __init__(self, folder: Path) -> None:
        """Opens the index, or makes one where there is none; IndexDamaged when it cannot."""
        self._writer: Anything = None
        self._searcher: Anything = None
        self._index: Anything = None
        self._seal = Seal(folder)
        try:
            if any(folder.glob("*.toc")):
                self._seal.check()
                self._index = index.open_dir(str(folder))
            else:
                paths.private_folder(folder)
                self._index = index.create_in(str(folder), _schema())
                self._seal.sign()
            self._open_searcher()
        except IndexDamaged:
            raise
        except Exception as error:  # whatever Whoosh and pickle can raise
            self.close()
            raise IndexDamaged("index-damaged", where=folder, reason=repr(error)) from error

    def _open_searcher(self) -> None:
        if self._searcher is not None:
            self._searcher.close()
        weighting = scoring.BM25F(B=0.6, K1=1.2)
        self._searcher = self._index.searcher(weighting=weighting)
        reader = self._searcher.reader()
        live = {number: stored["pid"] for number, stored in reader.iter_docs()}
        self._pids = array("q", [-1]) * reader.doc_count_all()
        for number, pid in live.items():
            self._pids[number] = pid

    # Writing

    def _writing(self) -> Anything:
        if self._writer is None:
            self._writer = self._index.writer(limitmb=WRITER_MEMORY)
        return self._writer

    def add(self, rows: Iterable[PassageRow]) -> None:
        """Add passages; seen after `commit` and `refresh`."""
        writer = self._writing()
        for row in rows:
            writer.add_document(
                pid=row.pid,
                document=row.document,
                head=" ".join(row.head),
                body=" ".join(row.body),
                word=" ".join(row.word),
                tag=" ".join(row.tag),
            )

    def delete(self, document: str) -> None:
        """Take out all passages of a document that was committed before."""
        self._writing().delete_by_term("document", document)

    def commit(self) -> str:
        """Write the changes; returns the generation of the index."""
        if self._writer is not None:
            writer, self._writer = self._writer, None
            writer.commit()
            self._seal.sign()
        self._open_searcher()
        return self.stamp()

    def stamp(self) -> str:
        """Return the generation of the index on disk."""
        return str(self._index.latest_generation())

    def refresh(self) -> None:
        """Open the newest state; IndexDamaged when somebody else has written it."""
        self._seal.check()
        self._open_searcher()

    # Reading

    def find(self, node: Node, top: int) -> Found:
        """Passages that match; the best by BM25F."""
        asked = _translate(node).normalize()
        numbers = [n for n in asked.docs(self._searcher) if self._pids[n] >= 0]
        best: list[tuple[int, float]] = []
        if numbers and top:
            results = self._searcher.search(asked, limit=top)
            best = [(self._pids[number], score) for score, number in results.top_n]
        return Found(tuple(best), array("q", [self._pids[n] for n in numbers]))

    def best(self, node: Node, within: array[int], top: int) -> list[int]:
        """Return the best passages that match."""
        return [pid for pid, _ in self.find(node, top).best]

    def doc_freq(self, field: str, term: str) -> int:
        """Number of passages with the term (for `stem` the larger of heading and text)."""
        fields_of = STEM_FIELDS.get(field, (field,))
        return max(int(self._searcher.doc_frequency(f, term)) for f in fields_of)

    def vocabulary(self, field: str, start: str = "") -> Iterator[tuple[str, int]]:
        """Terms of a field from `start` on that begin with it."""
        reader = self._searcher.reader()
        for raw in reader.expand_prefix(field, start):
            term = raw.decode("utf-8") if isinstance(raw, bytes) else str(raw)
            yield term, reader.doc_frequency(field, raw)

    def count(self) -> int:
        """Number of passages."""
        return int(self._searcher.doc_count())

    def close(self) -> None:
        """Close files; what was not committed is lost."""
        if self._writer is not None:
            self._writer.cancel()
            self._writer = None
        if self._searcher is not None:
            self._searcher.close()
            self._searcher = None
        if self._index is not None:
            self._index.close()


def _translate(node: Node) -> Anything:
    """Return the tree in Whoosh's own query classes."""
    if isinstance(node, Leaf):
        return _leaf(node)
    if isinstance(node, Sequence):
        return _either([_sequence(f, node) for f in STEM_FIELDS[node.field]])
    if isinstance(node, Prefix):
        return _either([query.Prefix(f, node.start) for f in STEM_FIELDS[node.field]])
    if isinstance(node, All):
        return query.And([_translate(n) for n in node.nodes])
    if isinstance(node, Any):
        return _either([_translate(n) for n in node.nodes])
    if isinstance(node, Except):
        return query.AndNot(_translate(node.node), _translate(node.without))
    assert isinstance(node, Everything)
    return query.Every()


def _leaf(node: Leaf) -> Anything:
    if node.field == "tag":
        return _Mark(query.Term("tag", node.term), 0.001)
    if node.field == "stem":
        head = query.Term("head", node.term, boost=HEAD_BOOST)
        return query.Or([query.Term("body", node.term), head])
    return query.Term(node.field, node.term)


def _sequence(field: str, node: Sequence) -> Anything:
    if len(node.terms) == 1:
        return query.Term(field, node.terms[0])
    if not node.slop:
        return query.Phrase(field, list(node.terms))
    terms = [query.Term(field, term) for term in node.terms]
    return _Near(terms, slop=node.slop + 1, ordered=False)


def _either(nodes: list[Anything]) -> Anything:
    return nodes[0] if len(nodes) == 1 else query.Or(nodes)
