"""A library on a server behind the same face as one in a folder.

Documents, catalogue and search are asked of the server; what was opened stays as a copy on this
machine. When the server cannot be reached, the copies are listed, read and searched with a
catalogue and index of their own, and the server is tried again from time to time.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kzailaw_desktop import paths
from kzailaw_desktop.errors import KzaiLawError, TeamTrouble, WorkspaceTrouble
from kzailaw_desktop.library.catalogue.catalogue import Catalogue
from kzailaw_desktop.library.catalogue.database import Database
from kzailaw_desktop.library.catalogue.upkeep import Upkeep
from kzailaw_desktop.library.indexed.indexing import glossary, passages, wanted
from kzailaw_desktop.library.library import Library
from kzailaw_desktop.search import SearchIndex
from kzailaw_desktop.team.server import schema
from kzailaw_desktop.team.server.address import Address
from kzailaw_desktop.team.server.connection import LOST, ServerConnection
from kzailaw_desktop.team.stored.documents import ServerStore
from kzailaw_desktop.team.stored.index import INDEX_WRITERS, ServerIndex
from kzailaw_desktop.team.stored.tables import ServerTables
from kzailaw_desktop.team.work.exchange import Exchange, Exchanged
from kzailaw_desktop.team.work.records import ServerRecords
from kzailaw_desktop.team.work.replica import Replica

if TYPE_CHECKING:
    from kzailaw_desktop.workspace import Workspace

_CATALOGUE_WRITERS = 7_245_002
_AGAIN = 20.0  # seconds after which a lost server is tried again


class TeamLibrary(Library):
    """The library of a department. `offline`: the server could not be reached, copies are read."""

    store: ServerStore

    def __init__(self, address: Address, password: str | None = None, folder: Path | None = None,
                 forgiving: bool = False) -> None:  # fmt: skip
        """`folder`: where copies and the workspace of this server lie."""
        self.address, self._password = address, password
        self.folder = folder or paths.team_dir() / address.key
        self.store = ServerStore(self._connect("library"), self.folder / "copies")
        super().__init__(
            self.folder / "copies", self.folder / "workspace.sqlite", False,
            self.folder / "computed", forgiving, self.store,
        )  # fmt: skip
        self._here = Upkeep(Catalogue(Database(self.folder / "computed")), self._stores)
        self._there: Upkeep | None = None
        self._indexes: dict[bool, SearchIndex] = {}
        self._tried = float("-inf")
        self._exchanging = threading.Lock()
        self._replica: Replica | None = None
        self.on_state: Callable[[bool], None] = lambda _: None  # called when it goes off- or online

    def _connect(self, name: str) -> ServerConnection:
        found = ServerConnection(self.address, self._password, name)
        found.on_lost = self.lost
        return found

    @classmethod
    def at(
        cls, address: Address, password: str | None = None, folder: Path | None = None,
        forgiving: bool = False,
    ) -> TeamLibrary:  # fmt: skip
        """Open the library of a server; of one that cannot be reached the copies on this machine.

        TeamTrouble: the server refuses, or holds no library of this program.
        """
        library = cls(address, password, folder, forgiving)
        try:
            schema.check(library.store.folder.server)
            library._online()
        except TeamTrouble as error:
            if error.code not in LOST or not library.store.folder.copies.entries():
                library.close()
                raise
            library.lost(error)
        return library

    # -- on and off --------------------------------------------------------------------------

    @property
    def offline(self) -> bool:
        """Whether the copies on this machine are read."""
        return self.store.folder.offline

    def _online(self) -> None:
        tables = ServerTables(self._connect("catalogue"), _CATALOGUE_WRITERS)
        self._there = self._there or Upkeep(Catalogue(tables), self._stores)
        self.store.folder.offline = False

    def lost(self, error: KzaiLawError) -> None:
        """Go on with the copies on this machine."""
        self._tried = time.monotonic()
        if not self.offline:
            self.store.folder.offline = True
            self.forget()
            self.on_state(True)

    def try_again(self, at_once: bool = False) -> bool:
        """Look whether the server can be reached again; whether it can."""
        if not self.offline:
            return True
        if time.monotonic() - self._tried < _AGAIN and not at_once:
            return False
        self._tried = time.monotonic()
        server = self.store.folder.server
        server.close()
        try:
            schema.check(server)
        except TeamTrouble:
            return False
        self._online()
        self.forget()
        self.on_state(False)
        return True

    # -- the parts that are asked ------------------------------------------------------------

    @property
    def _upkeep(self) -> Upkeep:  # type: ignore[override]
        return self._here if self.offline or self._there is None else self._there

    @property
    def index(self) -> SearchIndex:
        """The search index: the server's, or that of the copies."""
        with self._opening:
            if self.offline not in self._indexes:
                if self.offline:
                    self._indexes[True] = SearchIndex(self.index_dir, glossary(self))
                else:
                    tables = ServerTables(self._connect("search"), INDEX_WRITERS)
                    self._indexes[False] = ServerIndex(tables, glossary(self))
            return self._indexes[self.offline]

    @property
    def member(self) -> str:
        """The user's name on the server."""
        return self.address.user

    @property
    def server(self) -> str:
        """The address of the server that the library is on."""
        return str(self.address)

    @property
    def private_index(self) -> bool:
        """Whether the index is this member's alone: his notes go into no other."""
        return self.offline

    def index_document(self, doc: str) -> int:
        """Make a document that was imported searchable for all; its passages."""
        found, stamp = passages(self, doc), wanted(self).get(doc, "")
        with self.index.batch():
            return self.index.update(doc, stamp, found)

    def close(self) -> None:
        """Let go of files and connections."""
        for index in self._indexes.values():
            index.close()
        self._indexes.clear()
        if self._there is not None:
            self._there.catalogue.database.close()
        self._here.catalogue.database.close()
        if self._replica is not None:
            self._replica.close()
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None
        self.store.folder.server.close()
        self.store.close()

    # -- work --------------------------------------------------------------------------------

    @property
    def replica(self) -> Replica:
        """What this machine knows of the server's records."""
        with self._opening:
            if self._replica is None:
                self._replica = Replica(self.folder / "replica.sqlite")
            return self._replica

    def display_name(self, login: str) -> str:
        """Return a member's name as people write it, as of the last exchange; else the login."""
        names: dict[str, str] = json.loads(self.replica.noted("names") or "{}")
        return names.get(login, login)

    def server_records(self) -> ServerRecords:
        """Return the records on the server, with a connection of their own; close it after use."""
        return ServerRecords(self._connect("work"))

    def exchange(self) -> Exchanged | None:
        """Exchange notes, decisions and drafts with the server; None: it cannot be reached.

        For a background thread: it takes as long as the connection does.
        """
        if not self.try_again() or not self._exchanging.acquire(blocking=False):
            return None
        records = self.server_records()
        try:
            workspace: Workspace = self.workspace
            return Exchange(workspace.records, records, self.replica).run()
        except TeamTrouble as error:
            if error.code not in LOST:
                raise
            self.lost(error)
            return None
        except WorkspaceTrouble:
            return None  # the file is not to be written now; its own message says why
        finally:
            records.server.close()
            self._exchanging.release()
