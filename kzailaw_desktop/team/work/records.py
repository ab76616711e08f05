"""Records on the server: what the workspace file keeps, shared as its owner wishes."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, MutableMapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kzailaw_desktop.team.server.connection import ServerConnection
from kzailaw_desktop.workspace.stepped import Row, SteppedRecords
from kzailaw_desktop.workspace.work import RecordedWork

_ROW = "kind, id, document, eid, modified, data"
_OWN_FIRST = "owner = session_user DESC, owner"  # of two records of a name one's own counts
SETTING = "setting"
LOCK_SECONDS = 300  # a unit that nobody writes in for so long is free again


class Visibility(StrEnum):
    """Who sees a record beside its owner."""

    PRIVATE = "private"
    GROUP = "group"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Sharing:
    """Whose a record is, who sees it, and who changed it last. `group` only of GROUP."""

    owner: str
    visibility: Visibility
    group: str
    version: int
    changed_by: str
    changed_at: dt.datetime


@dataclass(frozen=True, slots=True)
class PastVersion:
    """A record as it was. `row` None: it was deleted then."""

    version: int
    row: Row | None
    changed_by: str
    changed_at: dt.datetime


@dataclass(frozen=True, slots=True)
class UnitLock:
    """A unit of a draft that somebody is writing. `unit`: document and eId, joined by "#"."""

    unit: str
    holder: str
    until: dt.datetime


class ServerRecords(SteppedRecords):
    """The table of records on a server; of others' records those that they share."""

    def __init__(self, server: ServerConnection) -> None:
        super().__init__(server.address)
        self.server = server

    # -- reading -----------------------------------------------------------------------------

    def get(self, kind: str, id: str) -> Row | None:
        """Return the record, or None."""
        sql = f"SELECT {_ROW} FROM work.record WHERE kind = ? AND id = ? ORDER BY {_OWN_FIRST}"
        rows = self.server.ask(f"{sql} LIMIT 1", (kind, id))
        return _row(rows[0]) if rows else None

    def select(self, kind: str, document: str = "", eid: str = "") -> list[Row]:
        """Records of a kind, of a document, of a unit and of all below it, in order of place."""
        where, values = "kind = ?", [kind]
        if document:
            where += " AND document = ?"
            values.append(document)
        if eid:
            where += " AND (eid = ? OR starts_with(eid, ?))"
            values += [eid, f"{eid}__"]
        rows = self.server.ask(
            f"SELECT {_ROW} FROM work.record WHERE {where}"
            f" ORDER BY document, eid, id, {_OWN_FIRST}", values
        )  # fmt: skip
        found: dict[str, Row] = {}
        for row in rows:
            found.setdefault(row[1], _row(row))
        return list(found.values())

    def count(self) -> int:
        """Number of all records that can be seen."""
        return int(self.server.ask("SELECT count(*) FROM work.record")[0][0])

    def all(self) -> dict[tuple[str, str], tuple[Row, Sharing]]:
        """Return every record that can be seen, with whose it is."""
        rows = self.server.ask(f"SELECT {_ROW}, {_SHARING} FROM work.record ORDER BY {_OWN_FIRST}")
        found: dict[tuple[str, str], tuple[Row, Sharing]] = {}
        for row in rows:
            found.setdefault((row[0], row[1]), (_row(row[:6]), _sharing(row[6:])))
        return found

    def sharings(self) -> dict[tuple[str, str], Sharing]:
        """Whose every record is that can be seen, without its words."""
        rows = self.server.ask(
            f"SELECT kind, id, {_SHARING} FROM work.record ORDER BY {_OWN_FIRST}"
        )
        found: dict[tuple[str, str], Sharing] = {}
        for kind, id, *row in rows:
            found.setdefault((kind, id), _sharing(row))
        return found

    def sharing(self, kind: str, id: str) -> Sharing | None:
        """Whose a record is; None: there is none to be seen."""
        sql = f"SELECT {_SHARING} FROM work.record WHERE kind = ? AND id = ? ORDER BY {_OWN_FIRST}"
        rows = self.server.ask(f"{sql} LIMIT 1", (kind, id))
        return _sharing(rows[0]) if rows else None

    # -- writing -----------------------------------------------------------------------------

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing; a transaction inside another joins it."""
        return self.server.change()

    def _write(self, kind: str, id: str, row: Row | None) -> None:
        if row is None:
            self.server.do(
                "DELETE FROM work.record WHERE owner = session_user AND kind = ? AND id = ?",
                (kind, id),
            )
        else:
            self.write(row)

    def write(self, row: Row, expected: int | None = None) -> bool:
        """Add or replace a record: one's own, or a draft that another shares.

        `expected`: the version that it must still have (0: it must not be there). False: somebody
        was sooner, nothing was written. TeamTrouble "team-unit-locked": another is writing a unit
        of this draft; "team-not-allowed": it is another's and not a draft.
        """
        known = self.sharing(row[0], row[1])
        if expected is not None and (known.version if known else 0) != expected:
            return False
        if known is None:
            done = self.server.do(
                f"INSERT INTO work.record ({_ROW}) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT DO NOTHING", row
            )  # fmt: skip
            return bool(done)
        done = self.server.do(
            "UPDATE work.record SET document = ?, eid = ?, modified = ?, data = ?"
            " WHERE owner = ? AND kind = ? AND id = ? AND version = ?",
            (*row[2:], known.owner, row[0], row[1], known.version),
        )
        if not done and known.owner != self.server.address.user:
            now = self.sharing(row[0], row[1])
            if now is not None and now.version == known.version:  # the policy took it out
                raise self.server.not_allowed(f"{row[0]} {row[1]}: {known.owner}")
        return bool(done)

    # -- sharing -----------------------------------------------------------------------------

    def share(self, kind: str, id: str, visibility: Visibility, group: str = "") -> None:
        """Say who sees one's own record. TeamTrouble: not one's own, or not in that group."""
        done = self.server.do(
            "UPDATE work.record SET visibility = ?, group_name = ?"
            " WHERE owner = session_user AND kind = ? AND id = ?",
            (visibility.value, group if visibility is Visibility.GROUP else None, kind, id),
        )
        if not done:
            raise self.server.not_allowed(f"{kind} {id}")

    def history(self, kind: str, id: str, limit: int = 200) -> list[PastVersion]:
        """Return what a record was, the newest first."""
        known = self.sharing(kind, id)
        owner = known.owner if known else self.server.address.user
        rows = self.server.ask(
            f"SELECT {_ROW}, version, changed_by::text, changed_at FROM work.history"
            " WHERE owner = ? AND kind = ? AND id = ? ORDER BY version DESC LIMIT ?",
            (owner, kind, id, limit),
        )
        return [
            PastVersion(version, None if row[5] is None else _row(row), by, at)
            for *row, version, by, at in rows
        ]

    def restore(self, kind: str, id: str, version: int) -> None:
        """Put a record back as it was in a version; that is a change like any other."""
        for past in self.history(kind, id):
            if past.version == version and past.row is not None:
                with self.step(f"restore-{kind}"):
                    self.put(past.row)
                return
        raise self.server.not_allowed(f"{kind} {id}: {version}")

    # -- locks of units ----------------------------------------------------------------------

    def take(self, kind: str, id: str, unit: str, seconds: int = LOCK_SECONDS) -> str:
        """Ask to write a unit, or to go on writing it; who holds it now."""
        known = self.sharing(kind, id)
        owner = known.owner if known else self.server.address.user
        sql = "SELECT work.take_lock(?, ?, ?, ?, ?)::text"
        return str(self.server.ask(sql, (owner, kind, id, unit, seconds))[0][0])

    def release(self, kind: str, id: str, unit: str) -> None:
        """Let others write a unit again."""
        known = self.sharing(kind, id)
        if known is not None:
            self.server.ask("SELECT work.release_lock(?, ?, ?, ?)", (known.owner, kind, id, unit))

    def locks(self, kind: str, id: str) -> list[UnitLock]:
        """Return the units that somebody is writing now."""
        rows = self.server.ask(
            "SELECT unit, holder::text, until FROM work.unit_lock WHERE kind = ? AND id = ?"
            " AND until > clock_timestamp() ORDER BY unit",
            (kind, id),
        )
        return [UnitLock(*row) for row in rows]


_SHARING = "owner::text, visibility, group_name, version, changed_by::text, changed_at"


def _row(row: Sequence[Any]) -> Row:
    kind, id, document, eid, modified, data = row
    return kind, id, document, eid, modified, data


def _sharing(row: Sequence[Any]) -> Sharing:
    owner, visibility, group, version, changed_by, changed_at = row
    return Sharing(owner, Visibility(visibility), group or "", version, changed_by, changed_at)


class ServerSettings(MutableMapping[str, Any]):
    """Settings that follow a member from machine to machine: private records."""

    def __init__(self, records: ServerRecords) -> None:
        self._records = records

    def __getitem__(self, key: str) -> Any:
        row = self._records.get(SETTING, key)
        if row is None:
            raise KeyError(key)
        return json.loads(row[5])

    def __setitem__(self, key: str, value: Any) -> None:
        text = json.dumps(value, ensure_ascii=False)
        moment = dt.datetime.now(dt.UTC).isoformat()
        with self._records.transaction():
            self._records.write((SETTING, key, "", "", moment, text))

    def __delitem__(self, key: str) -> None:
        self[key]
        with self._records.transaction():
            self._records._write(SETTING, key, None)

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(row[1] for row in self._records.select(SETTING)))

    def __len__(self) -> int:
        return len(self._records.select(SETTING))


class ServerWork(RecordedWork):
    """A member's notes, decisions and drafts on the server."""

    def __init__(self, server: ServerConnection) -> None:
        self.records: ServerRecords = ServerRecords(server)
        self.settings = ServerSettings(self.records)

    def close(self) -> None:
        """End the connection."""
        self.records.server.close()
