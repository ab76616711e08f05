"""Former versions of a record: the server keeps every change."""

from __future__ import annotations

from kzailaw_desktop.team.work.records import PastVersion
from kzailaw_desktop.team.work.writing import DraftServer
from kzailaw_desktop.workspace.notes.annotation import now
from kzailaw_desktop.workspace.work import RecordedWork


def versions(library: DraftServer, kind: str, id: str) -> list[PastVersion]:
    """Return what a record was, the newest first. TeamTrouble: the server cannot be reached."""
    records = library.server_records()
    try:
        return records.history(kind, id)
    finally:
        records.server.close()


def restore(work: RecordedWork, past: PastVersion) -> bool:
    """Put a record back as it was, as a step of undo; the server learns of it with the next
    exchange. False: the record was deleted in that version."""
    if past.row is None:
        return False
    kind, id, document, eid, _, data = past.row
    with work.step(f"restore-{kind}"):
        work.records.put((kind, id, document, eid, now().isoformat(), data))
    return True
