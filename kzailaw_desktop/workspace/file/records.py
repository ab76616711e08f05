"""The records of the workspace file."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from kzailaw_desktop.errors import WorkspaceTrouble
from kzailaw_desktop.workspace.file import tables
from kzailaw_desktop.workspace.file.losses import fault
from kzailaw_desktop.workspace.stepped import Row, SteppedRecords


@contextlib.contextmanager
def trouble(where: Path) -> Iterator[None]:
    """SQLite's errors as known trouble."""
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


class Records(SteppedRecords):
    """The table of records in a SQLite file."""

    where: Path

    def __init__(self, db: sqlite3.Connection, where: Path, why_not: str = "") -> None:
        super().__init__(where, why_not)
        self.db = db
        self.unreadable: dict[tuple[str, str], str] = {}  # (kind, id) -> reason, met while reading
        self.committed: Callable[[], None] = lambda: None  # called after each commit

    # -- reading

    def get(self, kind: str, id: str) -> Row | None:
        """Return the record, or None. One that cannot be read is None, and named in
        `unreadable`."""
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
