"""Deciding conflicts: my version, theirs, or mine as a record of my own."""

from __future__ import annotations

import json
from dataclasses import replace

from kzailaw_desktop.errors import TeamTrouble
from kzailaw_desktop.team.work.replica import Conflict, Replica
from kzailaw_desktop.workspace.notes.annotation import Annotation, new_id, now
from kzailaw_desktop.workspace.stepped import Row
from kzailaw_desktop.workspace.work import RecordedWork


def conflict(replica: Replica, number: int) -> Conflict:
    """Return a conflict by its number; TeamTrouble: there is none."""
    for each in replica.conflicts():
        if each.number == number:
            return each
    raise TeamTrouble("team-record-unknown", kind="conflict", id=number)


def decide(work: RecordedWork, replica: Replica, number: int, take: str) -> None:
    """Decide a conflict, as a step of undo; the server learns of it with the next exchange.

    `take`: "mine" puts my version in the record's place; where the record is another's, my note
    becomes a record of my own. "theirs" leaves what is there now.
    """
    found = conflict(replica, number)
    if take == "mine":
        with work.step("decide-conflict"):
            if found.row is None:
                work.records.remove(found.kind, found.id)
            elif found.reason == "not-allowed" and found.kind == "annotation":
                work.keep(_own(found.row))
            else:
                work.records.put((*found.row[:4], now().isoformat(), found.row[5]))
    replica.decided(number)


def _own(row: Row) -> Annotation:
    """Return a note under a name of its own."""
    note = Annotation.from_record(json.loads(row[5]))
    return replace(note, id=new_id(), modified=now())
