"""Checksums of records: a page of the file that changed by itself is found before it is shown.

Each row carries a checksum of its values. The table `seal` holds, for each table, the number of its
rows and the XOR of their checksums, written in the same transaction: a row that vanished is found
too.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

_BITS = 60  # below SQLite's signed 64


def checksum(values: Sequence[str]) -> int:
    """Return a 60-bit checksum of text values and of where one ends and the next begins."""
    digest = hashlib.blake2b(digest_size=8)
    for value in values:
        data = value.encode("utf-8", "surrogateescape")
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return int.from_bytes(digest.digest(), "big") >> (64 - _BITS)


def decode(data: bytes) -> str:
    """Decode a text value of SQLite; bytes that are not UTF-8 survive, and fail the checksum."""
    return data.decode("utf-8", "surrogateescape")


def read_damaged_text(db: sqlite3.Connection) -> sqlite3.Connection:
    """Let a connection return text that is not UTF-8 instead of failing on the whole query."""
    db.text_factory = decode
    return db


def seal(db: sqlite3.Connection, table: str, sums: Iterable[int], change: int) -> None:
    """Note that `change` rows were added (or, negative, removed) whose checksums are `sums`."""
    mixed = 0
    for each in sums:
        mixed ^= each
    row = db.execute("SELECT count, mixed FROM seal WHERE name = ?", (table,)).fetchone()
    count, before = row if row else (0, 0)
    db.execute(
        "INSERT OR REPLACE INTO seal VALUES (?, ?, ?)", (table, count + change, before ^ mixed)
    )


def sealed(db: sqlite3.Connection, table: str) -> tuple[int, int]:
    """Return the number of rows and the XOR of checksums that a table should have."""
    row: tuple[int, int] | None = db.execute(
        "SELECT count, mixed FROM seal WHERE name = ?", (table,)
    ).fetchone()
    return row or (0, 0)


def is_intact(values: Sequence[Any], stored: Any) -> bool:
    """Tell whether the values of a row are text and match their checksum."""
    return all(isinstance(value, str) for value in values) and checksum(values) == stored
