"""Tables of the workspace and the way from each version to the next."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from kzailaw_desktop.errors import WorkspaceTrouble
from kzailaw_desktop.workspace.file.checksums import checksum, read_damaged_text

APPLICATION_ID = 0x4B5A4149  # "KZAI": tells our files from other SQLite files


def _create(db: sqlite3.Connection) -> None:
    """Version 1. Everything the user makes is a record; `data` is JSON of its dataclass."""
    db.execute(
        "CREATE TABLE record (kind TEXT NOT NULL, id TEXT NOT NULL, document TEXT NOT NULL,"
        " eid TEXT NOT NULL, modified TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (kind, id))"
        " WITHOUT ROWID"
    )
    db.execute("CREATE INDEX record_place ON record (kind, document, eid)")
    db.execute("CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")


def _add_checksums(db: sqlite3.Connection) -> None:
    """Version 2. A checksum in each row, a seal over each table, unreadable records set aside."""
    db.execute("ALTER TABLE record ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0")
    db.execute("ALTER TABLE setting ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0")
    db.execute(
        "CREATE TABLE seal (name TEXT PRIMARY KEY, count INTEGER NOT NULL, mixed INTEGER NOT NULL)"
        " WITHOUT ROWID"
    )
    db.execute(
        "CREATE TABLE aside (kind TEXT NOT NULL, id TEXT NOT NULL, document TEXT NOT NULL,"
        " eid TEXT NOT NULL, reason TEXT NOT NULL, words TEXT NOT NULL, found TEXT NOT NULL,"
        " count INTEGER NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID"
    )
    for table, columns in (
        ("record", "kind, id, document, eid, modified, data"),
        ("setting", "key, value"),
    ):
        key = "kind IS ? AND id IS ?" if table == "record" else "key IS ?"
        width = 2 if table == "record" else 1
        mixed = 0
        rows = db.execute(f"SELECT {columns} FROM {table}").fetchall()
        for row in rows:
            value = checksum([text if isinstance(text, str) else "" for text in row])
            mixed ^= value
            db.execute(f"UPDATE {table} SET checksum = ? WHERE {key}", (value, *row[:width]))
        db.execute("INSERT INTO seal VALUES (?, ?, ?)", (table, len(rows), mixed))


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_create, _add_checksums)
VERSION = len(MIGRATIONS)


def version(db: sqlite3.Connection) -> int:
    """Return the schema version of a file; 0 for an empty one."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def check(db: sqlite3.Connection, where: Path) -> int:
    """Return the version of the file; refuses files of others and of newer programs."""
    found = version(db)
    owner = int(db.execute("PRAGMA application_id").fetchone()[0])
    tables = int(db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
    if owner != APPLICATION_ID and (tables or found):
        raise WorkspaceTrouble("workspace-foreign", where=where)
    if found > VERSION:
        raise WorkspaceTrouble("workspace-newer", where=where, found=found, known=VERSION)
    return found


def migrate(db: sqlite3.Connection, found: int) -> None:
    """Bring a file from version `found` to the present one, all or nothing."""
    read_damaged_text(db)
    db.execute("BEGIN IMMEDIATE")
    try:
        for step in MIGRATIONS[found:]:
            step(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {VERSION}")
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")
