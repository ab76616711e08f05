"""Rows of the workspace file, each with its checksum; the only SQL that writes them.

Callers hold a transaction. A row is (kind, id, document, eid, modified, data), all text; `data` is
JSON.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from kzailaw_desktop.workspace.file.checksums import checksum, is_intact, seal, sealed
from kzailaw_desktop.workspace.stepped import Row

COLUMNS = "kind, id, document, eid, modified, data"
_INSERT = f"INSERT OR REPLACE INTO record ({COLUMNS}, checksum) VALUES (?, ?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class StoredRow:
    """A row as the file has it, and whether it matches its checksum."""

    values: tuple[Any, ...]
    intact: bool


def read_rows(db: sqlite3.Connection, where: str, values: Sequence[object]) -> Iterator[StoredRow]:
    """Read records; `where` is what follows FROM record."""
    for *row, stored in db.execute(f"SELECT {COLUMNS}, checksum FROM record {where}", values):
        yield StoredRow(tuple(row), is_intact(row, stored))


def write_row(db: sqlite3.Connection, row: Row) -> None:
    """Add or replace a record."""
    delete_row(db, row[0], row[1])
    value = checksum(row)
    db.execute(_INSERT, (*row, value))
    seal(db, "record", [value], 1)


def delete_row(db: sqlite3.Connection, kind: str, id: str) -> None:
    """Remove a record if it is there."""
    _delete(db, "record", "kind = ? AND id = ?", (kind, id))


def write_setting(db: sqlite3.Connection, key: str, value: str) -> None:
    """Add or replace a setting; `value` is JSON."""
    delete_setting(db, key)
    found = checksum((key, value))
    db.execute("INSERT INTO setting (key, value, checksum) VALUES (?, ?, ?)", (key, value, found))
    seal(db, "setting", [found], 1)


def delete_setting(db: sqlite3.Connection, key: str) -> None:
    """Remove a setting if it is there."""
    _delete(db, "setting", "key = ?", (key,))


def read_settings(db: sqlite3.Connection) -> Iterator[StoredRow]:
    """Read all settings as (key, value)."""
    for key, value, stored in db.execute("SELECT key, value, checksum FROM setting ORDER BY key"):
        yield StoredRow((key, value), is_intact((key, value), stored))


def replace_all(
    db: sqlite3.Connection, records: Iterable[Row], settings: Iterable[tuple[str, str]]
) -> None:
    """Put these rows in the place of all that is there."""
    for table in ("record", "setting", "seal", "aside"):
        db.execute(f"DELETE FROM {table}")
    for row in records:
        write_row(db, row)
    for key, value in settings:
        write_setting(db, key, value)


def missing(db: sqlite3.Connection) -> int:
    """Return how many records the seal counts that the table no longer has, 0 when all are there.

    1 also stands for rows that were exchanged for others of the same number.
    """
    count = mixed = 0
    for (value,) in db.execute("SELECT checksum FROM record NOT INDEXED"):
        count += 1
        mixed ^= value if isinstance(value, int) else 0
    wanted, wanted_mixed = sealed(db, "record")
    if (count, mixed) == (wanted, wanted_mixed):
        return 0
    return max(1, wanted - count)


def seal_anew(db: sqlite3.Connection) -> None:
    """Take what the tables hold now as what they should hold."""
    db.execute("DELETE FROM seal")
    for table in ("record", "setting"):
        sums = [row[0] for row in db.execute(f"SELECT checksum FROM {table}")]
        seal(db, table, sums, len(sums))


def _delete(db: sqlite3.Connection, table: str, where: str, key: tuple[str, ...]) -> None:
    found = db.execute(f"SELECT checksum FROM {table} WHERE {where}", key).fetchone()
    if found is not None:
        db.execute(f"DELETE FROM {table} WHERE {where}", key)
        seal(db, table, [found[0] if isinstance(found[0], int) else 0], -1)
