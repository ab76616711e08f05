"""Opening the file: for writing with every commit durable, or for reading without a trace."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

from kzailaw_desktop.errors import WorkspaceTrouble
from kzailaw_desktop.workspace.file import backup, losses, schema
from kzailaw_desktop.workspace.file.checksums import read_damaged_text
from kzailaw_desktop.workspace.file.records import trouble


def connect_writing(path: Path) -> sqlite3.Connection:
    """Return a connection that makes the file durable at each commit; migrates older files."""
    with trouble(path):
        make_private(path)
        db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5)
        read_damaged_text(db)
        try:
            found = schema.check(db, path)
            damage = backup.integrity(db)
            if damage:
                raise WorkspaceTrouble("workspace-damaged", where=path, reason=damage)
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = FULL")
            if found < schema.VERSION:
                if found:
                    backup.make(db, path, "before-migration")
                schema.migrate(db, found)
            _set_aside_unreadable(db)
        except BaseException:
            db.close()
            raise
    return db


def _set_aside_unreadable(db: sqlite3.Connection) -> None:
    db.execute("BEGIN IMMEDIATE")
    try:
        losses.set_aside(db)
    except BaseException:  # the transaction is undone, whatever happened
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def make_private(path: Path) -> None:
    """Make a new file readable by its owner only; SQLite's helper files take after it."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def connect_reading(path: Path) -> sqlite3.Connection:
    """Return a connection that changes nothing; a file that is absent or older is read as a
    copy."""
    if not path.exists():
        db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        schema.migrate(db, 0)
        return db
    with trouble(path):
        db = _connect_quietly(path)
        found = schema.check(db, path)
        if found < schema.VERSION:
            copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
            db.backup(copy)
            db.close()
            schema.migrate(copy, found)
            return copy
    return read_damaged_text(db)


def _connect_quietly(path: Path) -> sqlite3.Connection:
    """Read-only; on a medium where SQLite can't make its helper files, as an immutable file."""
    for mode in ("mode=ro", "immutable=1"):
        db = sqlite3.connect(
            f"{path.resolve().as_uri()}?{mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            db.close()
            continue
        return db
    raise WorkspaceTrouble("workspace-not-readable", where=path)
