"""The search index on a server: passages and terms in its tables, the rest as on one machine."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

from kzailaw_desktop.domain import Passage
from kzailaw_desktop.errors import LibraryBroken, TeamTrouble
from kzailaw_desktop.search import Glossary, SearchIndex, SearchRequest, SearchResults
from kzailaw_desktop.search.answers.extracts.kwic import KwicRow
from kzailaw_desktop.search.answers.suggest import Suggestion
from kzailaw_desktop.search.engines.place import IndexPlace
from kzailaw_desktop.search.engines.rows import version
from kzailaw_desktop.search.engines.store import PassageStore
from kzailaw_desktop.team.stored.engine import NAME, ServerEngine
from kzailaw_desktop.team.stored.tables import ServerTables

INDEX_WRITERS = 7_245_003


class ServerPassages(PassageStore):
    """Passages by number, on a server."""

    def __init__(self, tables: ServerTables) -> None:
        self.file = Path(f"{tables.server.address.host}-{tables.server.address.database}")
        self.tables = tables
        self.db: Any = tables  # takes the same statements
        self._change = ExitStack()

    def put(self, key: str, value: str) -> None:
        """Note something about the index."""
        self.db.execute(
            "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value",
            (key, value),
        )

    def begin(self) -> None:
        """Start a change, unless one is under way; waits for another writer."""
        if not self.db.in_transaction:
            self._change.enter_context(self.tables.change())

    def commit(self) -> None:
        """Keep the change."""
        if self.db.in_transaction:
            self._change.close()

    def rollback(self) -> None:
        """Forget the change."""
        if self.db.in_transaction:
            # Forgotten as asked, or lost with the connection.
            with suppress(_Forgotten, TeamTrouble):
                self._change.__exit__(_Forgotten, _Forgotten(), None)

    def set_document(self, document: str, fingerprint: str, passages: int) -> None:
        """Note that a document is indexed."""
        self.db.execute("DELETE FROM document WHERE id = ?", (document,))
        self.db.execute("INSERT INTO document VALUES (?, ?, ?)", (document, fingerprint, passages))

    def next_pid(self) -> int:
        """Return the number that the next passage gets; none is given twice."""
        highest = self.db.execute("SELECT coalesce(max(pid), 0) + 1 FROM passage").fetchone()
        return max(int(self.get("next") or 1), int(highest[0]))

    def add(self, passages: Iterable[tuple[int, Passage, int, int]]) -> None:
        """Keep passages: number, passage, words of its heading, words of its text."""
        rows = list(passages)
        super().add(rows)
        if rows:
            self.put("next", str(rows[-1][0] + 1))  # one writer at a time holds these tables

    def close(self) -> None:
        """End the connection; what was not committed is lost."""
        self.rollback()
        self.tables.close()


class _Forgotten(Exception):
    """Ends a change that is to be forgotten."""


class ServerIndex(SearchIndex):
    """The index of a server's library. Whoever imports a document indexes it, for all."""

    def __init__(self, tables: ServerTables, glossary: Glossary | None = None) -> None:
        self.tables = tables
        super().__init__(Path(str(tables.server.address.key)), glossary, NAME)

    def _open(self) -> None:
        store = ServerPassages(self.tables)
        if store.get("version") != version():
            store.begin()
            if store.get("version") != version():  # nobody was sooner
                if store.get("version"):
                    self._empty(store)
                store.put("version", version())
                store.put("engine", NAME)
                store.put("stamp", "")
            store.commit()
        self._use(IndexPlace(self.folder, store, ServerEngine(store, self.tables)))

    def _begin(self, engine: str) -> None:
        store = ServerPassages(self.tables)
        store.begin()
        self._empty(store)
        store.commit()
        self._open()

    def _empty(self, store: ServerPassages) -> None:
        for table in ("terms", "frequency", "passage", "document", "meta"):
            store.db.execute(f"DELETE FROM {table}")

    def _start(self) -> None:
        if not self._depth:
            self._changed.clear()
        self._store.begin()

    def search(self, request: SearchRequest) -> SearchResults:
        """Answer a request from one state of the index, whatever others import meanwhile."""
        with self._lock, self.tables.server.snapshot():
            return super().search(request)

    def suggest(self, typed: str, limit: int = 8) -> list[Suggestion]:
        """Complete what is typed, from one state of the index."""
        with self._lock, self.tables.server.snapshot():
            return super().suggest(typed, limit)

    def concordance(self, request: SearchRequest, limit: int = 500) -> list[KwicRow]:
        """Keyword-in-context rows from one state of the index."""
        with self._lock, self.tables.server.snapshot():
            return super().concordance(request, limit)

    def expect(self, passages: int) -> None:
        """The engine is the same at every size."""

    def _unwritable(self, error: Exception) -> LibraryBroken:
        return LibraryBroken("index-unwritable", where=self.tables.server.address, reason=error)
