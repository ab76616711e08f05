"""What this machine knows of the server's records: whose they are, and as they were last agreed.

It lies beside the workspace file of the server's work. When it is lost, the next exchange compares
everything anew and loses nothing: what differs is a conflict.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import sqlite3
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kzailaw_desktop.errors import TeamTrouble
from kzailaw_desktop.team.work.records import Sharing, Visibility
from kzailaw_desktop.workspace.stepped import Row

_FORM = 1
_SCHEMA = """
CREATE TABLE base (
    kind TEXT NOT NULL, id TEXT NOT NULL, digest TEXT NOT NULL, data TEXT NOT NULL,
    owner TEXT NOT NULL, visibility TEXT NOT NULL, group_name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_by TEXT NOT NULL, changed_at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE TABLE wish (kind TEXT NOT NULL, id TEXT NOT NULL, visibility TEXT NOT NULL,
    group_name TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE conflict (
    number INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, reason TEXT NOT NULL,
    by TEXT NOT NULL, at TEXT NOT NULL, document TEXT NOT NULL, eid TEXT NOT NULL,
    modified TEXT NOT NULL, mine TEXT, theirs TEXT
);
CREATE TABLE known (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Base:
    """A record as this machine and the server last agreed on it."""

    digest: str
    data: str
    sharing: Sharing


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two versions of a record of which one had to give way; both are kept until somebody decides.

    `reason`: "both-changed", "locked" (another writes that unit), "not-allowed" (it is another's),
    "removed" (gone there, changed here, or the other way round). `mine` None: removed here;
    `theirs` None: removed there. `by`: who holds or changed theirs.
    """

    number: int
    kind: str
    id: str
    reason: str
    by: str
    at: str
    document: str
    eid: str
    modified: str
    mine: str | None
    theirs: str | None

    @property
    def row(self) -> Row | None:
        """My version, as a record."""
        if self.mine is None:
            return None
        return self.kind, self.id, self.document, self.eid, self.modified, self.mine


def digest(row: Row) -> str:
    """Return what tells one version of a record from another; its date does not."""
    text = "\0".join((row[2], row[3], row[5]))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class Replica:
    """The file with what was agreed."""

    def __init__(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.file = file
        self._lock = threading.RLock()
        self._closed = False
        self._db = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
        self._db.execute("PRAGMA journal_mode = WAL")
        file.chmod(0o600)
        if self._db.execute("PRAGMA user_version").fetchone()[0] != _FORM:
            self._db.executescript(f"BEGIN; {_SCHEMA} PRAGMA user_version = {_FORM}; COMMIT;")

    def close(self) -> None:
        """Let go of the file; whoever asks afterwards hears that the connection is lost."""
        with self._lock:
            self._closed = True
            self._db.close()

    def _ask(self, sql: str, values: Sequence[object] = ()) -> list[Any]:
        """Return the rows of a statement. One thread at a time: others share the connection."""
        with self._lock:
            if self._closed:
                raise TeamTrouble("team-connection-lost", where=self.file)
            return self._db.execute(sql, values).fetchall()

    # -- what was agreed ---------------------------------------------------------------------

    def bases(self) -> dict[tuple[str, str], Base]:
        """Everything agreed on."""
        rows = self._ask(
            "SELECT kind, id, digest, data, owner, visibility, group_name, version, changed_by,"
            " changed_at FROM base"
        )
        return {
            (kind, id): Base(known, data, Sharing(
                owner, Visibility(visibility), group, version, by, dt.datetime.fromisoformat(at)))
            for kind, id, known, data, owner, visibility, group, version, by, at in rows
        }  # fmt: skip

    def sharing(self, kind: str, id: str) -> Sharing | None:
        """Whose a record is, as far as this machine knows."""
        rows = self._ask(
            "SELECT owner, visibility, group_name, version, changed_by, changed_at FROM base"
            " WHERE kind = ? AND id = ?", (kind, id)
        )  # fmt: skip
        if not rows:
            return None
        owner, visibility, group, version, by, at = rows[0]
        moment = dt.datetime.fromisoformat(at)
        return Sharing(owner, Visibility(visibility), group, version, by, moment)

    def agree(self, row: Row, sharing: Sharing) -> None:
        """Note that both sides have this version."""
        self._ask(
            "INSERT OR REPLACE INTO base VALUES (?,?,?,?,?,?,?,?,?,?)",
            (row[0], row[1], digest(row), row[5], sharing.owner, sharing.visibility.value,
             sharing.group, sharing.version, sharing.changed_by, sharing.changed_at.isoformat()),
        )  # fmt: skip

    def forget(self, kind: str, id: str) -> None:
        """Note that neither side has it."""
        self._ask("DELETE FROM base WHERE kind = ? AND id = ?", (kind, id))

    # -- what is wished for ------------------------------------------------------------------

    def wish(self, kind: str, id: str, visibility: Visibility, group: str = "") -> None:
        """Keep who shall see a record until it can be sent to the server."""
        self._ask(
            "INSERT OR REPLACE INTO wish VALUES (?,?,?,?)", (kind, id, visibility.value, group)
        )

    def wishes(self) -> dict[tuple[str, str], tuple[Visibility, str]]:
        """Return what is still to be sent to the server."""
        rows = self._ask("SELECT kind, id, visibility, group_name FROM wish")
        return {(kind, id): (Visibility(visibility), group) for kind, id, visibility, group in rows}

    def granted(self, kind: str, id: str) -> None:
        """Forget a wish."""
        self._ask("DELETE FROM wish WHERE kind = ? AND id = ?", (kind, id))

    # -- conflicts ---------------------------------------------------------------------------

    def conflict(self, mine: Row | None, theirs: Row | None, reason: str, by: str) -> bool:
        """Keep both versions; False: they are kept already."""
        row = mine or theirs
        assert row is not None
        kind, id, document, eid, modified, _ = row
        words = (mine[5] if mine else None, theirs[5] if theirs else None)
        if self._ask(
            "SELECT 1 FROM conflict WHERE kind = ? AND id = ? AND mine IS ? AND theirs IS ?",
            (kind, id, *words),
        ):
            return False
        self._ask(
            "INSERT INTO conflict (kind, id, reason, by, at, document, eid, modified, mine, theirs)"
            " VALUES (?,?,?,?,?,?,?,?,?,?)",
            (kind, id, reason, by, dt.datetime.now(dt.UTC).isoformat(), document, eid, modified,
             *words),
        )  # fmt: skip
        return True

    def conflicts(self) -> list[Conflict]:
        """Return what nobody has decided yet, the oldest first."""
        rows = self._ask(
            "SELECT number, kind, id, reason, by, at, document, eid, modified, mine, theirs"
            " FROM conflict ORDER BY number"
        )
        return [Conflict(*row) for row in rows]

    def decided(self, number: int) -> None:
        """Let go of a conflict."""
        self._ask("DELETE FROM conflict WHERE number = ?", (number,))

    # -- how fresh ---------------------------------------------------------------------------

    def note(self, key: str, value: str) -> None:
        """Keep a fact: when the last exchange was, which groups there are."""
        self._ask("INSERT OR REPLACE INTO known VALUES (?, ?)", (key, value))

    def noted(self, key: str) -> str:
        """Return a fact, "" when it is not known."""
        rows = self._ask("SELECT value FROM known WHERE key = ?", (key,))
        return str(rows[0][0]) if rows else ""
