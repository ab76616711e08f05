"""A whole workspace as one file, to carry it to another machine or to keep it safe."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from kzailaw_desktop.errors import WorkspaceTrouble
from kzailaw_desktop.workspace.file import backup, tables
from kzailaw_desktop.workspace.file.losses import fault, legible
from kzailaw_desktop.workspace.file.records import trouble
from kzailaw_desktop.workspace.stepped import Row
from kzailaw_desktop.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Transfer:
    """What an import did: records added, replaced by a newer version, left as they were.

    `unreadable` names the records of the other file that could not be read; they were left out.
    """

    added: int
    updated: int
    kept: int
    unreadable: tuple[tuple[str, str], ...] = ()


def export_workspace(workspace: Workspace, out: Path) -> int:
    """Write everything into one file; the number of records. Works on a read-only one too."""
    if Path(out).resolve() == workspace.path.resolve():
        raise WorkspaceTrouble("workspace-same-file", where=out)
    backup.copy_to(workspace.records.db, Path(out))
    return workspace.records.count()


def import_workspace(workspace: Workspace, file: Path) -> Transfer:
    """Take in the records of another workspace: of two versions of one record the newer wins.

    All of the other file is read and checked before anything is written. A copy is made before;
    the whole import is one step of undo. Settings that are not set here come along.
    """
    rows: list[Row] = []
    bad: list[tuple[str, str]] = []
    with contextlib.closing(_open(file)) as other, trouble(file):
        for stored in tables.read_rows(other, "", ()):
            if fault(stored):
                bad.append((legible(stored.values[0]), legible(stored.values[1])))
            else:
                rows.append(stored.values)  # type: ignore[arg-type]
        settings = [row.values for row in tables.read_settings(other) if _is_setting(row)]
    workspace.backup("before-import")
    added = updated = 0
    with workspace.step("import-workspace"):
        for row in rows:
            own = workspace.records.get(row[0], row[1])
            if own is None:
                added += 1
            elif own[4] < row[4] and own != row:
                updated += 1
            else:
                continue
            workspace.records.put(row)
        for key, value in settings:
            if key not in workspace.settings:
                tables.write_setting(workspace.records.db, key, value)
    return Transfer(added, updated, len(rows) - added - updated, tuple(bad))


def _is_setting(row: tables.StoredRow) -> bool:
    """Tell whether a setting can be read back."""
    try:
        json.loads(row.values[1])
    except (ValueError, TypeError, RecursionError):
        return False
    return row.intact


def restore(workspace: Workspace, file: Path) -> None:
    """Put everything back as it is in a copy. A copy of the present state is made before."""
    with contextlib.closing(_open(file)) as copy:
        workspace.backup("before-restore")
        workspace.records.replace_all(copy)


def _open(file: Path) -> sqlite3.Connection:
    file = Path(file)
    if not file.is_file():
        raise WorkspaceTrouble("workspace-absent", where=file)
    copy = backup.open_copy(file)
    damage = backup.integrity(copy)
    if damage:
        copy.close()
        raise WorkspaceTrouble("workspace-damaged", where=file, reason=damage)
    return copy
