"""Comments on the changes of a draft, suggestions to its writer, and the decisions on them.

A remark is a record of its author, seen by those who see the draft: nobody changes another's
remark. A decision on a suggestion is therefore a remark of its own that answers it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict, dataclass, fields
from typing import Any

from kzailaw_desktop.team.work.records import Visibility
from kzailaw_desktop.team.work.replica import Replica
from kzailaw_desktop.workspace.notes.annotation import new_id
from kzailaw_desktop.workspace.work import RecordedWork

COMMENT, SUGGESTION = "comment", "suggestion"
TAKEN, DECLINED = "taken", "declined"
LONGEST = 20_000  # letters of a comment


@dataclass(frozen=True, slots=True)
class DraftRemark:
    """A comment on a change, or the wording that somebody suggests for it.

    `draft` and `change` are ids. `wording`: the suggested change as a record of the draft file,
    None for a comment. `answers`: id of the suggestion that this remark decides, with `decision`
    "taken" or "declined". `created`: ISO 8601, UTC.
    """

    draft: str
    change: str
    author: str
    text: str = ""
    wording: dict[str, Any] | None = None
    answers: str = ""
    decision: str = ""
    created: str = ""
    id: str = ""

    @property
    def kind(self) -> str:
        """The kind of its record."""
        return COMMENT if self.wording is None else SUGGESTION


def remarks(work: RecordedWork, draft: str, change: str = "") -> list[DraftRemark]:
    """Return what was said of a draft, or of one change of it, in the order of time."""
    known = {field.name for field in fields(DraftRemark)}
    found = [
        DraftRemark(**{name: value for name, value in data.items() if name in known})
        for kind in (COMMENT, SUGGESTION)
        for data in work.load_all(kind)
        if data.get("draft") == draft and (not change or data.get("change") == change)
    ]
    return sorted(found, key=lambda remark: (remark.created, remark.id))


def decisions(found: list[DraftRemark]) -> dict[str, DraftRemark]:
    """Return the decision on each suggestion, by its id; the last counts."""
    return {remark.answers: remark for remark in found if remark.answers}


def add(work: RecordedWork, replica: Replica, remark: DraftRemark) -> DraftRemark:
    """Keep a remark; those who see the draft see it after the next exchange."""
    moment = dt.datetime.now(dt.UTC).isoformat()
    done = DraftRemark(**{**asdict(remark), "id": remark.id or new_id(),
                     "created": remark.created or moment, "text": remark.text[:LONGEST]})  # fmt: skip
    work.store(done.kind, done.id, asdict(done))
    sharing = replica.sharing("draft", done.draft)
    if sharing is not None and sharing.visibility is not Visibility.PRIVATE:
        replica.wish(done.kind, done.id, sharing.visibility, sharing.group)
    return done


def share_with(
    work: RecordedWork, replica: Replica, kind: str, id: str, visibility: Visibility, group: str
) -> None:
    """Say who shall see one's own record; with a draft go one's own remarks on it."""
    replica.wish(kind, id, visibility, group)
    if kind != "draft":
        return
    for remark in remarks(work, id):
        known = replica.sharing(remark.kind, remark.id)
        if known is None or known.owner == remark.author:
            replica.wish(remark.kind, remark.id, visibility, group)
