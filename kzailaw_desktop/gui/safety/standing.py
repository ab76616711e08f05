"""How it stands with the user's file, and what is done when it cannot be opened. No Qt.

A file that cannot be opened never keeps the law from being read: until it is mended an empty
workspace that refuses every change takes its place.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kzailaw_desktop.errors import WorkspaceTrouble
from kzailaw_desktop.library.library import NOT_OPEN
from kzailaw_desktop.workspace import Workspace
from kzailaw_desktop.workspace.file import backup
from kzailaw_desktop.workspace.file.backup import Backup
from kzailaw_desktop.workspace.file.lock import WriterLock
from kzailaw_desktop.workspace.file.losses import LostRecord

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library

MENDABLE = (
    "workspace-damaged",
    "workspace-not-readable",
    "workspace-missing",
    "workspace-removed",
)
_HELPERS = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class WorkspaceStanding:
    """`trouble`: why the file is not open; `reason`: code of why it is only read; "" when well."""

    path: Path = Path()
    trouble: WorkspaceTrouble | None = None
    reason: str = ""
    copy: Backup | None = None
    lost: tuple[LostRecord, ...] = ()  # set aside because they cannot be read

    @property
    def mendable(self) -> bool:
        """Whether a copy or a fresh start is the way out."""
        return self.trouble is not None and self.trouble.code in MENDABLE

    @property
    def writable(self) -> bool:
        """Whether changes are kept."""
        return self.trouble is None and not self.reason


@dataclass(frozen=True, slots=True)
class Mended:
    """What was done: where the damaged file lies, which copy came back, how much was saved of it."""

    set_aside: Path
    restored: Backup | None
    salvaged: int
    fresh: bool


def look(library: Library) -> WorkspaceStanding:
    """How it stands with the file of a library."""
    workspace = library.workspace
    if not isinstance(workspace, Workspace):
        return WorkspaceStanding()
    path, trouble = workspace.path, library.workspace_trouble
    if trouble is not None:
        copy = backup.last_good(path) if trouble.code in MENDABLE else None
        return WorkspaceStanding(path, trouble, NOT_OPEN, copy)
    if workspace.removed:
        copy = backup.last_good(path)
        gone = WorkspaceTrouble("workspace-removed", where=path, copy=copy.file if copy else "-")
        return WorkspaceStanding(path, gone, NOT_OPEN, copy)
    lost = tuple(workspace.lost())
    copy = backup.last_good(path) if lost else None
    return WorkspaceStanding(path, None, workspace.records.why_not, copy, lost)


def mend(library: Library, fresh: bool = False) -> Mended:
    """Set the damaged file aside and go on with the last good copy, or with an empty file.

    Nothing is deleted. WorkspaceTrouble: another program writes the file, or the folder is full
    or not writable; then all is as it was.
    """
    path: Path = library.workspace.path
    if not library.workspace.read_only:
        library.workspace.close()  # it lies elsewhere now, or nowhere; its lock would be in the way
    with _alone(path):
        done = _set_aside(path) if fresh else _recover(path)
    library.reopen_workspace()
    return done


def _recover(path: Path) -> Mended:
    found = backup.recover(path)
    return Mended(found.set_aside, found.restored, found.salvaged, False)


def _set_aside(path: Path) -> Mended:
    stamp = dt.datetime.now(dt.UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    try:
        for tail in (*_HELPERS, ""):
            part = path.with_name(path.name + tail)
            if part.exists():
                os.replace(part, aside.with_name(aside.name + tail))
        with contextlib.closing(backup.empty()) as empty:
            backup.copy_to(empty, path)
    except OSError as error:
        raise WorkspaceTrouble("workspace-not-writable", where=path) from error
    return Mended(aside, None, 0, True)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    lock = WriterLock(path)
    try:
        taken = lock.take()
    except OSError as error:
        raise WorkspaceTrouble("workspace-not-writable", where=path) from error
    if not taken:
        raise WorkspaceTrouble("workspace-locked", where=path)
    try:
        yield
    finally:
        lock.release()


def try_again(library: Library) -> WorkspaceStanding:
    """Open the file for writing when the process that held it has released it."""
    workspace = library.workspace
    if isinstance(workspace, Workspace) and workspace.read_only:
        try:
            library.reopen_workspace()
        except WorkspaceTrouble as error:
            library.workspace_trouble = error
    return look(library)
