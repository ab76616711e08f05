"""Keeping the catalogue in line with the files: what changed is read again, nothing else."""

from __future__ import annotations

import threading
from collections.abc import Hashable

from kzailaw_desktop.library.catalogue.catalogue import Catalogue
from kzailaw_desktop.library.catalogue.database import CatalogueLost
from kzailaw_desktop.library.catalogue.entries import facts_of
from kzailaw_desktop.library.stored.stores import Stores


class Upkeep:
    """Reads documents whose files have changed into the catalogue.

    `version` changes whenever the catalogue did.
    """

    def __init__(self, catalogue: Catalogue, stores: Stores) -> None:
        self.catalogue, self.stores = catalogue, stores
        self.version = 0
        self._lock = threading.RLock()
        self._token: Hashable = object()  # of the manifests when all was last in line
        catalogue.database.on_loss = self._refill

    def doubt(self) -> None:
        """Look at every file when something is asked for next."""
        self._token = object()

    def ensure_all(self) -> None:
        """Bring everything in line; at once when no manifest has changed."""
        token = self.stores.token()
        if token == self._token:
            return
        with self._lock:
            if token == self._token:
                return
            try:
                self._look_at_all()
            except CatalogueLost:
                self._look_at_all()  # into memory now
            self._token = token
            self.version += 1

    def _look_at_all(self) -> None:
        known = self.catalogue.states()
        entries = self.stores.entries()
        for doc in known.keys() - entries.keys():
            self.catalogue.drop(doc)
        for doc in entries:
            state = self.stores.state(doc)
            if known.get(doc) != state:
                self._read(doc, state)

    def ensure(self, doc: str) -> str:
        """Bring one document in line; returns the state of its files, "" when there are none."""
        state = self.stores.state(doc)
        if self.catalogue.state(doc) != state:
            with self._lock:
                try:
                    self._renew(doc, state)
                except CatalogueLost:
                    self._renew(doc, state)
        return state

    def _renew(self, doc: str, state: str) -> None:
        known = self.catalogue.state(doc)
        if state and known != state:
            self._read(doc, state)
        elif known and not state:
            self.catalogue.drop(doc)
        self.version += 1

    def saved(self, doc: str) -> None:
        """Take note of a document that was saved or removed here: nothing else is looked at."""
        was_in_line = isinstance(self._token, tuple)
        with self._lock:
            token = self.stores.token()
            self.ensure(doc)
            # What another process saved or removed meanwhile is not in line.
            if was_in_line and self.stores.entries().keys() == self.catalogue.states().keys():
                self._token = token

    def _read(self, doc: str, state: str) -> None:
        read = self.stores.read(doc)
        facts = facts_of(read.document, read.origin) if read.document is not None else None
        self.catalogue.put(doc, state, facts, read.trouble)

    def _refill(self) -> None:
        self.doubt()
        self.ensure_all()
