"""The search index of a library: what the rest of the program sees of search.

The index is a cache in a folder of its own. Whatever cannot be opened, or was made by another
version, is thrown away and `rebuilt` says why. Above a measured size the terms move from Whoosh
to SQLite; nobody sees which of them answers.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.domain import Passage
from kzailaw_desktop.errors import IndexDamaged, LibraryBroken
from kzailaw_desktop.search.answers.extracts.kwic import KwicRow
from kzailaw_desktop.search.answers.extracts.snippets import Span
from kzailaw_desktop.search.answers.searcher import Searcher
from kzailaw_desktop.search.answers.suggest import Suggestion
from kzailaw_desktop.search.engines import fts_engine, place, whoosh_engine
from kzailaw_desktop.search.engines.rows import row
from kzailaw_desktop.search.port import Features, PassageRow, SearchRequest, SearchResults
from kzailaw_desktop.search.queries.cleaning import clean, cleaned
from kzailaw_desktop.search.words.glossary import Glossary

LARGE = 3_000
"""Passages from which SQLite keeps the terms: measured in `benchmarks/search/RESULTS.md`."""


class SearchIndex:
    """Passages of many documents, searchable. Safe to use from several threads."""

    def __init__(self, folder: Path, glossary: Glossary | None = None, engine: str = "") -> None:
        """Opens the index in `folder`, or begins an empty one; `engine` is for tests."""
        self.folder = folder
        self.glossary = glossary or Glossary()
        self.rebuilt: IndexDamaged | None = None  # why the former index was thrown away
        self._wanted = engine
        self._lock = threading.RLock()
        self._depth = 0
        self._changed: set[str] = set()  # documents of the change under way
        self._open()

    # Opening

    def _open(self) -> None:
        there = place.current(self.folder)
        if there is not None:
            try:
                self._use(place.attach(there))
                return
            except IndexDamaged as error:
                self.rebuilt = error
        self._begin(self._wanted or whoosh_engine.NAME)

    def _begin(self, engine: str) -> None:
        try:
            paths.private_folder(self.folder)
            fresh = place.begin(self.folder, engine)
            place.switch(self.folder, fresh.folder)
        except (OSError, sqlite3.Error, IndexDamaged) as error:
            raise self._unwritable(error) from error
        self._use(fresh)

    def _use(self, opened: place.IndexPlace) -> None:
        self._place = opened
        self._store, self._engine = opened.store, opened.engine
        self._searcher = Searcher(opened.store, opened.engine, self.glossary)
        self._stamp = opened.store.get("stamp")

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self.close()
            self._begin(self._wanted or whoosh_engine.NAME)

    def reopen(self) -> None:
        """See what another process has committed."""
        with self._lock:
            folder, facets = self._place.folder, self._searcher.facets
            self.close()
            self._open()
            if self._place.folder == folder:
                self._searcher.facets = facets  # brought up to date at the next question

    def close(self) -> None:
        """Let go of the files; a change under way is lost."""
        with self._lock:
            self._place.close()

    # Writing

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Several updates as one change: all of them, or none."""
        with self._lock:
            self._start()
            self._depth += 1
            try:
                yield
                self._depth -= 1
                if not self._depth:
                    self._commit()
            except BaseException as error:
                self._depth = 0
                self.reopen()
                if isinstance(error, OSError | sqlite3.Error):
                    raise self._unwritable(error) from error
                raise

    def _unwritable(self, error: Exception) -> LibraryBroken:
        return LibraryBroken("index-unwritable", where=self.folder, reason=error)

    def _start(self) -> None:
        if not self._depth:
            self._changed.clear()
        try:
            self._store.begin()
        except sqlite3.OperationalError as error:
            raise LibraryBroken("index-busy", where=self.folder) from error

    def _commit(self) -> None:
        self._stamp = self._engine.commit()
        self._store.put("stamp", self._stamp)
        self._store.commit()
        self._searcher.changed()
        small = self._engine.name == whoosh_engine.NAME and not self._wanted
        if small and self._store.count() > LARGE:
            self._move(fts_engine.NAME)

    def _move(self, engine: str) -> None:
        """Index everything anew with another engine, and use that from now on."""
        former = self._place
        try:
            self._use(place.begin(self.folder, engine))
            self._store.begin()
            for document, fingerprint, passages in former.store.documents():
                self._write(document, fingerprint, passages)
            self._stamp = self._engine.commit()
            self._store.put("stamp", self._stamp)
            self._store.commit()
        finally:
            former.close()
        place.switch(self.folder, self._place.folder)
        self._searcher.changed()

    def expect(self, passages: int) -> None:
        """Say how large the library will be, so that an empty index begins with the right
        engine."""
        with self._lock:
            if passages > LARGE and not self._wanted and not self._store.count():
                self.close()
                self._begin(fts_engine.NAME)

    def update(self, document: str, fingerprint: str, passages: Iterable[Passage]) -> int:
        """Index a document anew, unless its fingerprint is the one known; returns its passages."""
        with self._lock:
            if self._store.fingerprints().get(document) == fingerprint:
                return 0
            with self.batch():
                self._forget(document)
                return self._write(document, fingerprint, passages)

    def delete(self, document: str) -> None:
        """Take a document out."""
        with self._lock, self.batch():
            self._forget(document)

    def _forget(self, document: str) -> None:
        if document not in self._store.fingerprints():
            return
        if document in self._changed:  # Whoosh deletes only what was committed
            self._engine.commit()
        self._changed.add(document)
        self._engine.delete(document)
        self._store.delete(document)

    def _write(self, document: str, fingerprint: str, passages: Iterable[Passage]) -> int:
        self._changed.add(document)
        pid = self._store.next_pid()
        kept: list[tuple[int, Passage, int, int]] = []
        rows: list[PassageRow] = []
        for number, passage in enumerate(passages, pid):
            if passage.document != document:
                passage = replace(passage, document=document)
            terms = row(number, passage)
            kept.append((number, passage, len(terms.head), len(terms.body)))
            rows.append(terms)
        self._store.add(kept)
        self._engine.add(rows)
        self._store.set_document(document, fingerprint, len(kept))
        return len(kept)

    # Reading

    def _newest(self) -> Searcher:
        """Return the searcher, after a look at whether another process has changed the index."""
        stamp = self._store.get("stamp")
        if stamp != self._stamp and not self._depth:
            try:
                self._engine.refresh()
            except IndexDamaged:
                self.reopen()  # looks again under the writer's lock, and rebuilds at need
            else:
                self._stamp = stamp
                self._searcher.changed()
        return self._searcher

    def fingerprints(self) -> dict[str, str]:
        """Return what is indexed: document id -> fingerprint."""
        with self._lock:
            return self._store.fingerprints()

    def count(self) -> int:
        """Number of passages."""
        with self._lock:
            return self._store.count()

    @property
    def engine(self) -> str:
        """The engine in use."""
        return self._engine.name

    def search(self, request: SearchRequest) -> SearchResults:
        """Return the answer to a request; QueryError when it cannot be understood."""
        with self._lock:
            return self._newest().search(cleaned(request))

    def switch(self, features: Features) -> None:
        """Switch parts of search off and on; for evaluation."""
        with self._lock:
            self._searcher.features = features
            self._searcher.changed()

    def concordance(self, request: SearchRequest, limit: int = 500) -> list[KwicRow]:
        """Keyword-in-context rows of the first `limit` occurrences."""
        with self._lock:
            return self._newest().concordance(cleaned(request), limit)

    def marks(self, request: SearchRequest, text: str, lang: str) -> list[Span]:
        """Spans in a text on screen of what a request finds, as the snippets mark it."""
        with self._lock:
            return self._newest().marks(cleaned(request), text, lang)

    def suggest(self, typed: str, limit: int = 8) -> list[Suggestion]:
        """Completions of what is typed."""
        with self._lock:
            return self._newest().suggest(clean(typed), limit)
