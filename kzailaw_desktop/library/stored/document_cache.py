"""The documents opened last, and no more: a library may be larger than the memory."""

from __future__ import annotations

import threading
from collections import OrderedDict

from kzailaw_desktop.domain import Document

BYTES = 12_000_000  # of the files that were read; in memory it is some six times as much
COUNT = 60


class DocumentCache:
    """Keeps documents with the state of their files; the ones not asked for longest go first."""

    def __init__(self, limit: int = BYTES, count: int = COUNT) -> None:
        self._limit, self._count = limit, count
        self._kept: OrderedDict[str, tuple[str, Document, int]] = OrderedDict()
        self._size = 0
        self._lock = threading.Lock()

    def get(self, doc: str, state: str) -> Document | None:
        """Return a document, unless its files have changed since."""
        with self._lock:
            found = self._kept.get(doc)
            if found is None or found[0] != state:
                return None
            self._kept.move_to_end(doc)
            return found[1]

    def put(self, doc: str, state: str, document: Document, size: int) -> None:
        """Keep a document that was read from so many bytes."""
        with self._lock:
            self._drop(doc)
            self._kept[doc] = (state, document, size)
            self._size += size
            while len(self._kept) > 1 and (
                self._size > self._limit or len(self._kept) > self._count
            ):
                self._drop(next(iter(self._kept)))

    def _drop(self, doc: str) -> None:
        found = self._kept.pop(doc, None)
        self._size -= found[2] if found else 0

    def clear(self) -> None:
        """Let go of all of them."""
        with self._lock:
            self._kept.clear()
            self._size = 0
