"""The files of a server's library that lie on this machine: what was opened, and what is pinned."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_FORM = 1
_SCHEMA = """
CREATE TABLE copy (name TEXT PRIMARY KEY, sha TEXT NOT NULL, fetched TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE entry (id TEXT PRIMARY KEY, place INTEGER NOT NULL, entry TEXT NOT NULL,
    state TEXT NOT NULL, change INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE pin (id TEXT PRIMARY KEY) WITHOUT ROWID;
"""


class Copies:
    """What is known of the copies in a folder. The files themselves lie beside it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = folder / "copies.sqlite"
        self.lock = threading.RLock()
        self.db = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
        self.db.execute("PRAGMA journal_mode = WAL")
        file.chmod(0o600)
        if self.db.execute("PRAGMA user_version").fetchone()[0] != _FORM:
            self.db.executescript(f"BEGIN; {_SCHEMA} PRAGMA user_version = {_FORM}; COMMIT;")

    def close(self) -> None:
        """Let go of the file."""
        with self.lock:
            self.db.close()

    def sha(self, name: str) -> str:
        """Return the hash of the copy of a file; "" when there is none."""
        with self.lock:
            row = self.db.execute("SELECT sha FROM copy WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def fetched(self, names: Iterable[str]) -> dt.datetime | None:
        """When the oldest copy of these files was fetched; None: one of them is not here."""
        wanted = list(names)
        with self.lock:
            found = [
                self.db.execute("SELECT fetched FROM copy WHERE name = ?", (name,)).fetchone()
                for name in wanted
            ]
        if not wanted or None in found:
            return None
        return dt.datetime.fromisoformat(min(row[0] for row in found))

    def keep(self, name: str, sha: str) -> None:
        """Note that a file was fetched now."""
        moment = dt.datetime.now(dt.UTC).isoformat()
        with self.lock:
            self.db.execute("INSERT OR REPLACE INTO copy VALUES (?, ?, ?)", (name, sha, moment))

    def forget(self, name: str) -> None:
        """Note that a file is gone."""
        with self.lock:
            self.db.execute("DELETE FROM copy WHERE name = ?", (name,))

    def entries(self) -> list[tuple[str, int, dict[str, Any], str, int]]:
        """Return what the server lists as far as it was last seen: id, place, entry, state,
        change."""
        with self.lock:
            rows = self.db.execute("SELECT id, place, entry, state, change FROM entry").fetchall()
        return [(id, place, json.loads(entry), state, n) for id, place, entry, state, n in rows]

    def see(self, rows: Iterable[tuple[str, int, dict[str, Any] | None, str, int]]) -> None:
        """Keep what the server lists; an entry that is None was removed."""
        with self.lock:
            self.db.execute("BEGIN")
            for id, place, entry, state, change in rows:
                if entry is None:
                    self.db.execute("DELETE FROM entry WHERE id = ?", (id,))
                else:
                    text = json.dumps(entry, ensure_ascii=False)
                    self.db.execute(
                        "INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?)",
                        (id, place, text, state, change),
                    )
            self.db.execute("COMMIT")

    def pins(self) -> set[str]:
        """Return the documents that are kept here whether they were opened or not."""
        with self.lock:
            return {id for (id,) in self.db.execute("SELECT id FROM pin")}

    def pin(self, id: str, pinned: bool = True) -> None:
        """Keep a document here, or no longer."""
        sql = "INSERT OR IGNORE INTO pin VALUES (?)" if pinned else "DELETE FROM pin WHERE id = ?"
        with self.lock:
            self.db.execute(sql, (id,))
