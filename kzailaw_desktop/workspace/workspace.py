"""The workspace: the one file with what the user wrote and decided."""

from __future__ import annotations

import contextlib
import datetime as dt
import sqlite3
from pathlib import Path
from types import TracebackType

from kzailaw_desktop.errors import WorkspaceTrouble
from kzailaw_desktop.workspace.file import backup as copies
from kzailaw_desktop.workspace.file import losses, tables
from kzailaw_desktop.workspace.file.connection import (
    connect_reading,
    connect_writing,
    make_private,
)
from kzailaw_desktop.workspace.file.lock import WriterLock
from kzailaw_desktop.workspace.file.losses import LostRecord
from kzailaw_desktop.workspace.file.records import Records, trouble
from kzailaw_desktop.workspace.notes.annotation import now
from kzailaw_desktop.workspace.settings import StoredSettings
from kzailaw_desktop.workspace.work import RecordedWork


def _identity(path: Path) -> tuple[int, int] | None:
    """Device and number of a file, which stay when it is renamed; None: there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _refuse_lost(path: Path) -> None:
    """A file that is missing or empty beside good copies is a loss, not a new workspace."""
    if path.exists() and path.stat().st_size:
        return
    good = copies.last_good(path)
    if good is not None:
        raise WorkspaceTrouble("workspace-missing", where=path, copy=good.file)


class Workspace(RecordedWork):
    """Annotations, decisions, drafts and settings; every change is on disk when a call returns.

    `read_only` is True when the file may not be written; `reason` is then the code of the
    message that says why ("" when it was asked for).
    """

    records: Records

    def __init__(
        self, path: Path, db: sqlite3.Connection, lock: WriterLock | None, reason: str
    ) -> None:
        self.path = path
        self.reason = "" if reason == "workspace-read-only" else reason
        self._lock = lock
        self.records = Records(db, path, reason)
        self.settings = StoredSettings(self.records)
        self._copied, self._copied_at = 0, now()
        self._identity = _identity(path)
        if lock is not None:
            self.records.committed = self._check_place

    @property
    def removed(self) -> bool:
        """Whether the open file no longer lies at its path."""
        return self._lock is not None and _identity(self.path) != self._identity

    def _check_place(self) -> None:
        """After a commit: the file must still be the one that lies at its path."""
        if not self.removed:
            return
        copy = copies.make(self.records.db, self.path, "file-removed")
        raise WorkspaceTrouble("workspace-removed", where=self.path, copy=copy.file)

    # -- what could not be read

    def lost(self) -> list[LostRecord]:
        """Records that were set aside because they cannot be read, with what is left of them."""
        with self.records.lock, trouble(self.path):
            found = list(losses.lost(self.records.db))
        known = {(each.kind, each.id) for each in found}
        return found + [
            LostRecord(kind, id, "", "", why, "", "")
            for (kind, id), why in sorted(self.records.unreadable.items())
            if (kind, id) not in known
        ]

    def restore_lost(self) -> int:
        """Take what is lost back from the last good copy, as one step; how many came back.

        Where the key of a record may be damaged too, or records are missing without a trace, all
        that the copy has and this file lacks comes back.
        """
        wanted = {(each.kind, each.id) for each in self.lost()}
        anything = any(each.reason in ("missing", "checksum") for each in self.lost())
        back = 0
        for copy in self.backups():
            if not copies.is_sound(copy.file):
                continue
            with contextlib.closing(copies.open_copy(copy.file)) as db, self.step("restore-lost"):
                for row in tables.read_rows(db, "", ()):
                    key = (row.values[0], row.values[1])
                    if losses.fault(row) or not (anything or key in wanted):
                        continue
                    if self.records.get(*key) is None:
                        self.records.put(row.values)  # type: ignore[arg-type]
                        back += 1
            break
        return back

    def let_go_of_lost(self) -> None:
        """Forget what was set aside; there is no undo."""
        with self.records.lock, self.records.transaction():
            losses.let_go(self.records.db)
            for kind, id in list(self.records.unreadable):
                tables.delete_row(self.records.db, kind, id)
        self.records.unreadable.clear()

    @classmethod
    def open(cls, path: Path, read_only: bool = False) -> Workspace:
        """Open the file, or make it. A file that another program writes opens read-only.

        WorkspaceTrouble: the file is newer, of another program, damaged (`backup.recover` sets
        it aside and puts the last good copy in its place), missing or empty although there are
        copies of it, or cannot be made.
        """
        path = Path(path).resolve()  # two names of one file are one workspace
        if read_only:
            return cls(path, connect_reading(path), None, "workspace-read-only")
        _refuse_lost(path)
        lock = WriterLock(path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            make_private(path)
            taken = lock.take()
        except OSError as error:
            if path.exists():
                return cls(path, connect_reading(path), None, "workspace-not-writable")
            raise WorkspaceTrouble("workspace-not-writable", where=path) from error
        if not taken:
            return cls(path, connect_reading(path), None, "workspace-locked")
        try:
            return cls(path, connect_writing(path), lock, "")
        except BaseException:
            lock.release()
            raise

    def close(self) -> None:
        """Close the file and let the next program write; what was changed is copied before."""
        try:
            if self.records.changes > self._copied:
                with contextlib.suppress(WorkspaceTrouble):
                    self.backup()
        finally:
            self.records.committed = lambda: None
            self.records.db.close()
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # -- copies

    def backup(self, reason: str = "regular") -> copies.Backup:
        """Make a copy now; older ones are thinned out."""
        made = copies.make(self.records.db, self.path, reason)
        self._copied, self._copied_at = self.records.changes, now()
        return made

    def backup_if_due(self, after: dt.timedelta = dt.timedelta(minutes=20)) -> bool:
        """Make a copy when there are changes and the last one is old; for a timer to call."""
        due = self.records.changes > self._copied and now() - self._copied_at >= after
        if due:
            self.backup()
        return due

    def backups(self) -> list[copies.Backup]:
        """Return all copies, newest first; `transfer.restore` puts one back."""
        return copies.backups(self.path)
