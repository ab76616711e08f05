"""What engines share whose terms lie beside the passages, in one file or one database."""

from __future__ import annotations

from kzailaw_desktop.search.engines.store import PassageStore


class BesidePassages:
    """Names each state by the number of changes, which the store of the passages keeps."""

    def __init__(self, store: PassageStore) -> None:
        self._store = store
        self._freqs: dict[tuple[str, str], int] = {}  # of the state last seen

    def commit(self) -> str:
        """Name the new state; it is written when the store commits."""
        self.refresh()
        self._store.put("fts", str(int(self._store.get("fts") or 0) + 1))
        return self.stamp()

    def stamp(self) -> str:
        """Return the number of changes made."""
        return self._store.get("fts")

    def refresh(self) -> None:
        """A query sees the newest state anyway; only forget what was counted."""
        self._freqs.clear()

    def close(self) -> None:
        """Nothing to do: the store closes the file or the connection."""
