"""Copies of the workspace beside it: made by themselves, thinned out by age, put back on demand."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import re
import shutil
import sqlite3
import tempfile
from dataclasses import dataclass
from pathlib import Path

from kzailaw_desktop.errors import WorkspaceTrouble
from kzailaw_desktop.workspace.file import schema, tables
from kzailaw_desktop.workspace.file.checksums import is_intact, read_damaged_text
from kzailaw_desktop.workspace.file.losses import fault_of
from kzailaw_desktop.workspace.file.records import trouble
from kzailaw_desktop.workspace.file.tables import COLUMNS
from kzailaw_desktop.workspace.stepped import Row

_NAME = re.compile(r"(\d{8}T\d{6}\.\d{3})Z-([a-z-]+)\.sqlite$")
_STAMP = "%Y%m%dT%H%M%S.%f"
_HELPERS = ("-wal", "-shm")
RECENT, DAYS, WEEKS, OCCASIONS = 5, 7, 5, 3


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy.

    `reason`: regular, before-migration, before-import, before-restore, file-removed.
    """

    file: Path
    made: dt.datetime
    reason: str
    size: int


def folder_of(workspace: Path) -> Path:
    """Return where the copies of a workspace lie."""
    return workspace.with_name(f"{workspace.stem}.backups")


def backups(workspace: Path) -> list[Backup]:
    """Return all copies, newest first."""
    found = []
    for file in folder_of(workspace).glob("*.sqlite"):
        match = _NAME.match(file.name)
        if match:
            made = dt.datetime.strptime(match[1], _STAMP).replace(tzinfo=dt.UTC)
            found.append(Backup(file, made, match[2], file.stat().st_size))
    return sorted(found, key=lambda backup: backup.made, reverse=True)


def make(db: sqlite3.Connection, workspace: Path, reason: str = "regular") -> Backup:
    """Copy the open workspace and thin out older copies; WorkspaceTrouble when it can't."""
    moment = dt.datetime.now(dt.UTC)
    name = f"{moment.strftime(_STAMP)[:-3]}Z-{reason}.sqlite"
    file = folder_of(workspace) / name
    copy_to(db, file)
    made = Backup(file, moment, reason, file.stat().st_size)
    thin(workspace)
    return made


def copy_to(db: sqlite3.Connection, out: Path) -> None:
    """Write the database as one file without helpers, whole or not at all."""
    temporary = ""
    try:
        out.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, temporary = tempfile.mkstemp(prefix=".~", suffix=".sqlite", dir=out.parent)
        os.close(handle)
        with trouble(out), contextlib.closing(sqlite3.connect(temporary)) as copy:
            db.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        with open(temporary, "rb+") as file:
            os.fsync(file.fileno())
        os.replace(temporary, out)
    except OSError as error:
        code = "workspace-disk-full" if error.errno == 28 else "workspace-copy-failed"
        raise WorkspaceTrouble(code, where=out, reason=error.strerror or str(error)) from error
    finally:
        if temporary:
            with contextlib.suppress(OSError):
                os.unlink(temporary)


def thin(workspace: Path) -> None:
    """Delete what rotation no longer wants: recent copies, one a day, one a week stay.

    Copies dated in the future (the clock was set back) are thinned among themselves, so that
    they never push out the ones made now.
    """
    found = backups(workspace)
    limit = dt.datetime.now(dt.UTC) + dt.timedelta(minutes=1)
    keep: set[Path] = set()
    for part in ([b for b in found if b.made <= limit], [b for b in found if b.made > limit]):
        keep |= _wanted([b for b in part if b.reason == "regular"])
        occasions: dict[str, list[Path]] = {}
        for backup in part:
            if backup.reason != "regular":
                occasions.setdefault(backup.reason, []).append(backup.file)
        for files in occasions.values():
            keep |= set(files[:OCCASIONS])
    for left_over in folder_of(workspace).glob(".~*"):
        with contextlib.suppress(OSError):
            left_over.unlink()
    for backup in found:
        if backup.file not in keep:
            with contextlib.suppress(OSError):
                backup.file.unlink()


def _wanted(regular: list[Backup]) -> set[Path]:
    """Return the most recent copies, the newest of each day and of each week."""
    keep = {b.file for b in regular[:RECENT]}
    for period, limit in (("%Y-%j", DAYS), ("%G-%V", WEEKS)):
        newest: dict[str, Path] = {}
        for backup in regular:
            newest.setdefault(backup.made.strftime(period), backup.file)
        keep |= set(list(newest.values())[:limit])
    return keep


def is_sound(file: Path) -> bool:
    """Tell whether a file is a whole workspace that this program can read."""
    try:
        with contextlib.closing(open_copy(file)) as db:
            return integrity(db) == ""
    except WorkspaceTrouble:
        return False


def integrity(db: sqlite3.Connection) -> str:
    """Return what SQLite's own check finds, "" when all is well."""
    try:
        row = db.execute("PRAGMA integrity_check(1)").fetchone()
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        return str(error)
    return "" if row and row[0] == "ok" else str(row[0] if row else "no answer")


def open_copy(file: Path) -> sqlite3.Connection:
    """Return a copy in memory of a workspace file, brought to the present schema."""
    with trouble(file):
        try:
            uri = f"{file.resolve().as_uri()}?mode=ro"
            with contextlib.closing(sqlite3.connect(uri, uri=True)) as db:
                found = schema.check(db, file)
                if not found:
                    raise WorkspaceTrouble("workspace-foreign", where=file)
                copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
                db.backup(copy)
            if found < schema.VERSION:
                schema.migrate(copy, found)
        except OSError as error:
            raise WorkspaceTrouble("workspace-not-readable", where=file) from error
    return read_damaged_text(copy)


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was done about a damaged file: where it lies now, what took its place, and how many
    newer records could still be read from it."""

    set_aside: Path
    restored: Backup | None
    salvaged: int = 0


def last_good(workspace: Path) -> Backup | None:
    """Return the newest copy that is whole."""
    return next((b for b in backups(workspace) if is_sound(b.file)), None)


def recover(workspace: Path) -> Recovery:
    """Set a damaged file aside, with its helpers, and put the last good copy in its place.

    Nothing is deleted. Records that can still be read in the damaged file and are newer than
    the copy are taken along. Without a good copy they start a new workspace.
    """
    stamp = dt.datetime.now(dt.UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = workspace.with_name(f"{workspace.stem}.damaged-{stamp}{workspace.suffix}")
    good = last_good(workspace)
    try:
        for tail in ("", *_HELPERS):
            part = workspace.with_name(workspace.name + tail)
            if part.exists():
                shutil.copy2(part, aside.with_name(aside.name + tail))
        # An old log must never meet the new file; until the last line the damaged file is seen.
        for tail in _HELPERS:
            workspace.with_name(workspace.name + tail).unlink(missing_ok=True)
    except OSError as error:
        raise WorkspaceTrouble("workspace-not-writable", where=workspace) from error
    made = open_copy(good.file) if good else empty()
    with contextlib.closing(made):
        salvaged = _take_newer(made, _readable(aside))
        copy_to(made, workspace)
    return Recovery(aside, good, salvaged)


def empty() -> sqlite3.Connection:
    """Return a new workspace in memory."""
    db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    schema.migrate(db, 0)
    return db


def _readable(file: Path) -> dict[tuple[str, str], Row]:
    """Return what SQLite can still read of the records: from both ends towards the damage, then one
    by one by the keys that the index names."""
    found: dict[tuple[str, str], Row] = {}
    uri = f"{file.resolve().as_uri()}?mode=ro"
    with (
        contextlib.suppress(sqlite3.DatabaseError, UnicodeDecodeError),
        contextlib.closing(sqlite3.connect(uri, uri=True)) as db,
    ):
        read_damaged_text(db)
        found_version = 0
        with contextlib.suppress(sqlite3.DatabaseError, UnicodeDecodeError):
            found_version = schema.version(db)
        columns = f"{COLUMNS}, checksum" if found_version >= 2 else COLUMNS
        for order in ("", " ORDER BY kind DESC, id DESC"):
            _gather(found, db, f"SELECT {columns} FROM record{order}")
        keys: list[tuple[str, str]] = []
        with contextlib.suppress(sqlite3.DatabaseError, UnicodeDecodeError):
            for key in db.execute("SELECT kind, id FROM record INDEXED BY record_place"):
                keys.append(key)
        for key in keys:
            if key not in found:
                _gather(found, db, f"SELECT {columns} FROM record WHERE kind = ? AND id = ?", key)
    return found


def _gather(
    found: dict[tuple[str, str], Row], db: sqlite3.Connection, sql: str, key: tuple[str, ...] = ()
) -> None:
    """Add the sound rows of a query up to the first that cannot be read."""
    with contextlib.suppress(sqlite3.DatabaseError, ValueError, TypeError):
        for row in db.execute(sql, key):
            values, sums = row[:6], row[6:]
            if not all(isinstance(value, str) for value in values) or fault_of(row[0], row[5]):
                continue
            if not sums or is_intact(values, sums[0]):
                found[row[0], row[1]] = values


def _take_newer(db: sqlite3.Connection, rows: dict[tuple[str, str], Row]) -> int:
    """Put records into a copy that it lacks or has in an older version; how many."""
    taken = 0
    for (kind, id), row in rows.items():
        own = db.execute(
            "SELECT modified FROM record WHERE kind = ? AND id = ?", (kind, id)
        ).fetchone()
        if own is None or own[0] < row[4]:
            tables.write_row(db, row)
            taken += 1
    return taken
