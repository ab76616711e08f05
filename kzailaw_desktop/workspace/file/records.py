"""Records in SQLite, each change inside a step that can be undone as a whole."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kzailaw_desktop.errors import WorkspaceTrouble
from kzailaw_desktop.workspace.file import tables
from kzailaw_desktop.workspace.file.losses import fault
from kzailaw_desktop.workspace.file.tables import Row


@dataclass(frozen=True, slots=True)
class Edit:
    """One record before and after; None: absent."""

    kind: str
    id: str
    before: Row | None
    after: Row | None


@dataclass(slots=True)
class Step:
    """What one command of the user changed. `name` is a code such as "save-annotation"."""

    name: str
    edits: list[Edit] = field(default_factory=list)


@contextlib.contextmanager
def trouble(where: Path) -> Iterator[None]:
    """SQLite's errors told as known trouble."""
    try:
        yield
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        # SQLite quotes damaged names in its errors, in bytes that are not UTF-8.
        words = str(error).lower()
        code = "workspace-damaged"
        if "full" in words:
            code = "workspace-disk-full"
        elif "readonly" in words or "unable to open" in words or "disk i/o" in words:
            code = "workspace-not-writable"
        elif "locked" in words:
            code = "workspace-locked"
        raise WorkspaceTrouble(code, where=where, reason=str(error)) from error


class Records:
    """The table of records: reading, writing in steps, undo and redo."""

    UNDO_LIMIT = 500

    def __init__(self, db: sqlite3.Connection, where: Path, why_not: str = "") -> None:
        self.db = db
        self.where = where
        self.why_not = why_not  # code of the reason why nothing may be written
        self.lock = threading.RLock()  # one thread at a time; also around settings
        self._open: Step | None = None
        self.changes = 0  # steps since the file was opened
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self.unreadable: dict[tuple[str, str], str] = {}  # (kind, id) -> reason, met while reading
        self.committed: Callable[[], None] = lambda: None  # called after each commit

    # -- reading

    def get(self, kind: str, id: str) -> Row | None:
        """The record, or None. One that cannot be read is None, and named in `unreadable`."""
        return next(iter(self._sound("WHERE kind = ? AND id = ?", (kind, id))), None)

    def select(self, kind: str, document: str = "", eid: str = "") -> list[Row]:
        """Records of a kind, of a document, of a unit and of all below it, in order of place.

        Those that cannot be read are left out, and named in `unreadable`.
        """
        where = "WHERE kind = ?"
        values: list[object] = [kind]
        if document:
            where += " AND document = ?"
            values.append(document)
        if eid:
            where += " AND (eid = ? OR substr(eid, 1, ?) = ?)"
            values += [eid, len(eid) + 2, f"{eid}__"]
        return self._sound(f"{where} ORDER BY document, eid, id", values)

    def _sound(self, where: str, values: Sequence[object]) -> list[Row]:
        found: list[Row] = []
        with self.lock, trouble(self.where):
            for row in tables.read_rows(self.db, where, values):
                if why := fault(row):
                    self.unreadable[str(row.values[0]), str(row.values[1])] = why
                else:
                    found.append(row.values)  # type: ignore[arg-type]
        return found

    def count(self) -> int:
        """Number of all records."""
        with self.lock, trouble(self.where):
            return int(self.db.execute("SELECT count(*) FROM record").fetchone()[0])

    # -- writing

    @contextlib.contextmanager
    def step(self, name: str) -> Iterator[None]:
        """A transaction that is one step of undo; steps inside a step join it."""
        with self.lock:
            if self._open is not None:
                yield
                return
            if self.why_not:
                raise WorkspaceTrouble(self.why_not, where=self.where)
            self._open = Step(name)
            try:
                with self.transaction():
                    yield
                if self._open.edits:
                    self.changes += 1
                    self._done = [*self._done[-self.UNDO_LIMIT :], self._open]
                    self._undone.clear()
            finally:
                self._open = None

    def put(self, row: Row) -> None:
        """Add or replace a record."""
        self._edit(row[0], row[1], row)

    def remove(self, kind: str, id: str) -> None:
        """Remove a record; nothing happens when it is absent."""
        self._edit(kind, id, None)

    def _edit(self, kind: str, id: str, after: Row | None) -> None:
        assert self._open is not None, "edits belong inside a step"
        before = self.get(kind, id)
        if before != after:
            self._write(kind, id, after)
            self._open.edits.append(Edit(kind, id, before, after))

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; a transaction inside another joins it.

        WorkspaceTrouble "workspace-removed": the file is no longer in its place. The change is
        then in a copy among the backups.
        """
        if self.db.in_transaction:
            yield
            return
        with trouble(self.where):
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.db.execute("COMMIT")
            except BaseException:
                if self.db.in_transaction:
                    self.db.execute("ROLLBACK")
                raise
        self.committed()

    def _write(self, kind: str, id: str, row: Row | None) -> None:
        if row is None:
            tables.delete_row(self.db, kind, id)
        else:
            tables.write_row(self.db, row)

    # -- undo

    @property
    def undoable(self) -> str:
        """Name of the step that undo would take back, or ""."""
        return self._done[-1].name if self._done else ""

    @property
    def redoable(self) -> str:
        """Name of the step that redo would do again, or ""."""
        return self._undone[-1].name if self._undone else ""

    def undo(self) -> list[Edit]:
        """Take back the last step; the edits as they were made to do so."""
        with self.lock:
            if not self._done:
                return []
            step = self._done[-1]
            edits = [Edit(e.kind, e.id, e.after, e.before) for e in reversed(step.edits)]
            self._replay(edits)
            self._undone.append(self._done.pop())
            return edits

    def redo(self) -> list[Edit]:
        """Do the last undone step again."""
        with self.lock:
            if not self._undone:
                return []
            self._replay(self._undone[-1].edits)
            self._done.append(self._undone.pop())
            return self._done[-1].edits

    def replace_all(self, other: sqlite3.Connection) -> None:
        """Replace all records and settings by those of another database, all or nothing.

        There is no undo for it: the caller keeps a copy.
        """
        with self.lock:
            if self.why_not:
                raise WorkspaceTrouble(self.why_not, where=self.where)
            records = [row.values for row in tables.read_rows(other, "", ()) if not fault(row)]
            settings = [row.values for row in tables.read_settings(other) if row.intact]
            with self.transaction():
                tables.replace_all(self.db, records, settings)  # type: ignore[arg-type]
            self._done.clear()
            self._undone.clear()

    def _replay(self, edits: list[Edit]) -> None:
        if self.why_not:
            raise WorkspaceTrouble(self.why_not, where=self.where)
        with self.transaction():
            for edit in edits:
                self._write(edit.kind, edit.id, edit.after)
        self.changes += 1
