"""The SQLite file of the catalogue: a cache, made anew whenever it is of no use."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from kzailaw_desktop import __version__, paths

FORM = 4  # raise when the tables, or what is written into them, are made differently
FILE = "catalogue.sqlite"
_SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE document (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, state TEXT NOT NULL,
    trouble TEXT, info TEXT, uri TEXT NOT NULL, number TEXT NOT NULL, number_key TEXT NOT NULL,
    date TEXT NOT NULL, subtype TEXT NOT NULL, profile TEXT NOT NULL
);
CREATE INDEX document_uri ON document (uri);
CREATE INDEX document_number ON document (number_key, date);
CREATE TABLE text (
    n INTEGER NOT NULL, lang TEXT NOT NULL, version TEXT NOT NULL, edition TEXT NOT NULL,
    not_before TEXT NOT NULL, status TEXT NOT NULL, title TEXT NOT NULL, force TEXT NOT NULL,
    force_date TEXT NOT NULL, own INTEGER NOT NULL, file TEXT NOT NULL, PRIMARY KEY (n, lang, version)
) WITHOUT ROWID;
CREATE TABLE unit (
    n INTEGER NOT NULL, lang TEXT NOT NULL, place INTEGER NOT NULL, eid TEXT NOT NULL,
    kind TEXT NOT NULL, num TEXT NOT NULL, heading TEXT NOT NULL, depth INTEGER NOT NULL,
    PRIMARY KEY (n, lang, place)
) WITHOUT ROWID;
CREATE INDEX unit_eid ON unit (eid, n);
CREATE INDEX unit_article ON unit (lang, n, place) WHERE kind IN ('article', 'annex');
CREATE TABLE note (n INTEGER NOT NULL, place INTEGER NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (n, place)) WITHOUT ROWID;
CREATE TABLE linked (n INTEGER PRIMARY KEY, state TEXT NOT NULL);
CREATE TABLE passage (
    p INTEGER PRIMARY KEY, n INTEGER NOT NULL, place INTEGER NOT NULL, eid TEXT NOT NULL,
    lang TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, heading TEXT NOT NULL,
    label TEXT NOT NULL, speaker TEXT NOT NULL, article TEXT NOT NULL, date TEXT NOT NULL,
    digest INTEGER NOT NULL, stance TEXT NOT NULL, mismatch TEXT NOT NULL, exchange TEXT NOT NULL,
    stale INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX passage_unit ON passage (n, eid);
CREATE INDEX passage_stale ON passage (stale) WHERE stale = 1;
CREATE TABLE link (
    p INTEGER NOT NULL, act TEXT NOT NULL, target TEXT NOT NULL, kind TEXT NOT NULL,
    score REAL NOT NULL, reasons TEXT NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL,
    live INTEGER NOT NULL
);
CREATE INDEX link_passage ON link (p);
CREATE INDEX link_target ON link (act, target);
CREATE TABLE name (text TEXT PRIMARY KEY, number TEXT NOT NULL, title TEXT NOT NULL)
    WITHOUT ROWID;
CREATE TABLE named (n INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (n, text)) WITHOUT ROWID;
"""


class Rows(Protocol):
    """What a statement gave."""

    def fetchone(self) -> Any:
        """Return the next row, None after the last."""
        ...

    def fetchall(self) -> list[Any]:
        """Return the rows that are left."""
        ...


class Tables(Protocol):
    """Takes statements; `?` stands for a value."""

    def execute(self, sql: str, values: Sequence[Any] = (), /) -> Rows:
        """Run a statement."""
        ...

    def executemany(self, sql: str, values: Iterable[Sequence[Any]], /) -> object:
        """Run a statement with many values."""
        ...


class CatalogueDatabase(Protocol):
    """Where the catalogue's tables are. The same statements run in a file and on a server."""

    on_loss: Callable[[], None]

    @property
    def db(self) -> Tables:
        """The tables, inside a change."""
        ...

    def ask(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        ...

    def change(self) -> AbstractContextManager[Tables]:
        """Return a change of several statements: all of them, or none."""
        ...

    def close(self) -> None:
        """Let go of the tables."""
        ...


class CatalogueLost(Exception):
    """What was catalogued is gone: the file was damaged, or cannot be written any more."""


class Database:
    """One connection, used by one thread at a time; changes are whole or not made.

    `on_loss` fills the new, empty file after a damaged one was thrown away.
    """

    def __init__(self, folder: Path) -> None:
        self.file = folder / FILE
        self.lock = threading.RLock()
        self.on_loss: Callable[[], None] = lambda: None
        self._db: sqlite3.Connection | None = None

    @property
    def db(self) -> sqlite3.Connection:
        """The open database; in memory where no file can be written."""
        with self.lock:
            if self._db is None:
                self._db = self._open()
            return self._db

    def _open(self) -> sqlite3.Connection:
        for _ in range(2):
            try:
                return self._usable()
            except sqlite3.OperationalError as error:
                if "locked" in str(error):
                    break  # another process is at work: it is not ours to delete
                self._delete()
            except (sqlite3.Error, OSError):
                self._delete()
        return _in_memory()

    def _usable(self) -> sqlite3.Connection:
        paths.private_folder(self.file.parent)
        db = sqlite3.connect(self.file, check_same_thread=False, isolation_level=None)
        try:
            db.execute("PRAGMA busy_timeout = 10000")
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = OFF")  # a cache: what is lost is made again
            if not _form(db):
                _make(db)
            made_by = db.execute("SELECT value FROM meta WHERE key = 'program'").fetchone()
            if _form(db) != FORM or made_by != (__version__,):
                raise sqlite3.DatabaseError("made by another version")
        except BaseException:
            db.close()
            raise
        return db

    def _delete(self) -> None:
        for end in ("", "-wal", "-shm"):
            with suppress(OSError):
                self.file.with_name(self.file.name + end).unlink()

    def reset(self) -> None:
        """Begin anew with an empty file."""
        with self.lock:
            self.close()
            self._delete()

    def close(self) -> None:
        """Let go of the file."""
        with self.lock:
            if self._db is not None:
                self._db.close()
                self._db = None

    def ask(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        with self.lock:
            try:
                return self.db.execute(sql, values).fetchall()
            except sqlite3.DatabaseError:
                self.reset()
                self.on_loss()
                return self.db.execute(sql, values).fetchall()

    @contextmanager
    def change(self) -> Iterator[sqlite3.Connection]:
        """A change of several statements: all of them, or none."""
        with self.lock:
            db = self.db
            if db.in_transaction:  # part of a larger change
                yield db
                return
            try:
                db.execute("BEGIN IMMEDIATE")
                yield db
                db.execute("COMMIT")
            except sqlite3.DatabaseError as error:
                self.close()
                self._db = _in_memory()  # a full disk, a damaged file: go on without one
                raise CatalogueLost from error
            except BaseException:
                db.execute("ROLLBACK")
                raise


def _in_memory() -> sqlite3.Connection:
    db = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
    _make(db)
    return db


def _form(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def _make(db: sqlite3.Connection) -> None:
    db.execute("BEGIN IMMEDIATE")
    if not _form(db):  # no other process was sooner
        for statement in _SCHEMA.split(";"):
            db.execute(statement)
        db.execute("INSERT INTO meta VALUES ('program', ?)", (__version__,))
        db.execute(f"PRAGMA user_version = {FORM}")
    db.execute("COMMIT")
