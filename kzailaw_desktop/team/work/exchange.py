"""Exchanging records between the file on this machine and the server.

The window writes into the file, so that nothing acknowledged depends on a connection. An exchange
brings both in line, record by record, against what they last agreed on: what changed on one side
alone goes to the other. Where both changed, drafts are merged change by change; of anything else
the version changed later stays, as with an imported workspace, and both are kept as a conflict.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass, field
from typing import Any

from kzailaw_desktop.errors import TeamTrouble
from kzailaw_desktop.team.server import members
from kzailaw_desktop.team.work.records import ServerRecords, Sharing
from kzailaw_desktop.team.work.replica import Base, Replica, digest
from kzailaw_desktop.workspace.stepped import Row, SteppedRecords

KINDS = ("annotation", "decision", "draft", "search", "comment", "suggestion", "collection")
Key = tuple[str, str]
_REFUSED = {"team-unit-locked": "locked", "team-not-allowed": "not-allowed"}


@dataclass(slots=True)
class Exchanged:
    """What an exchange did: records sent, received, removed here or there, and new conflicts."""

    sent: int = 0
    received: int = 0
    removed: int = 0
    merged: int = 0
    conflicts: int = 0
    touched: set[Key] = field(default_factory=set)  # what is different here now


class Exchange:
    """One run over all records. `local`: those of the workspace file."""

    def __init__(self, local: SteppedRecords, server: ServerRecords, replica: Replica) -> None:
        self.local, self.server, self.replica = local, server, replica
        self.done = Exchanged()

    def run(self) -> Exchanged:
        """Bring both sides in line. TeamTrouble: the connection was lost; what was exchanged
        before stays so, the rest waits for the next run."""
        theirs = self.server.sharings()
        mine = {(row[0], row[1]): row for kind in KINDS for row in self.local.select(kind)}
        bases = self.replica.bases()
        for key in sorted({*theirs, *mine, *bases}):
            if key[0] in KINDS:
                self._one(key, mine.get(key), theirs.get(key), bases.get(key))
        self._wishes()
        self.replica.note("exchanged", dt.datetime.now(dt.UTC).isoformat())
        self.replica.note("groups", json.dumps(members.own_groups(self.server.server)))
        names = members.display_names(self.server.server)
        self.replica.note("names", json.dumps(names, ensure_ascii=False))
        return self.done

    def _one(self, key: Key, mine: Row | None, theirs: Sharing | None, base: Base | None) -> None:
        changed_here = (digest(mine) if mine else "") != (base.digest if base else "")
        changed_there = (theirs.version if theirs else 0) != (base.sharing.version if base else 0)
        if not changed_here and not changed_there:
            return
        if not changed_there:
            self._send(key, mine, base)
        elif not changed_here:
            self._receive(key, mine, base)
        else:
            self._both(key, mine, base)

    # -- one side changed --------------------------------------------------------------------

    def _send(self, key: Key, mine: Row | None, base: Base | None) -> None:
        expected = base.sharing.version if base else 0
        try:
            if mine is None:
                self._send_removal(key, base)
                return
            with self.server.transaction():
                done = self.server.write(mine, expected)
                sharing = self.server.sharing(*key) if done else None
        except TeamTrouble as error:
            if error.code not in _REFUSED:
                raise
            self._give_way(key, mine, _REFUSED[error.code], str(error.params.get("holder", "")))
            return
        if sharing is not None:  # else somebody was sooner: the next run sees what he wrote
            self.replica.agree(mine, sharing)
            self.done.sent += 1

    def _send_removal(self, key: Key, base: Base | None) -> None:
        assert base is not None
        if base.sharing.owner != self.server.server.address.user:
            self._receive(key, None, base)  # another's: it comes back
            return
        with self.server.transaction():
            known = self.server.sharing(*key)
            if known is not None and known.version != base.sharing.version:
                return
            self.server._write(*key, None)
        self.replica.forget(*key)
        self.done.removed += 1

    def _receive(self, key: Key, mine: Row | None, base: Base | None) -> None:
        sharing, row = self.server.sharing(*key), self.server.get(*key)
        if not self._write_here(key, mine, row):
            return  # changed here meanwhile: the next run sees both
        if row is not None and sharing is not None:
            self.replica.agree(row, sharing)
            self.done.received += 1
        else:
            self.replica.forget(*key)
            self.done.removed += 1

    def _write_here(self, key: Key, seen: Row | None, row: Row | None) -> bool:
        """Write into the file what came, unless it was changed since it was looked at."""
        if seen == row:
            return True
        if self.local.take_over(key, seen, row):
            self.done.touched.add(key)
            return True
        return False

    # -- both sides changed ------------------------------------------------------------------

    def _both(self, key: Key, mine: Row | None, base: Base | None) -> None:
        sharing, theirs = self.server.sharing(*key), self.server.get(*key)
        if mine is None or theirs is None or sharing is None:
            self._removed_and_changed(key, mine, theirs, sharing)
        elif digest(mine) == digest(theirs):
            self.replica.agree(theirs, sharing)
        elif (
            key[0] == "draft" and base is not None and self._merge(key, mine, theirs, base, sharing)
        ):
            self.done.merged += 1
        elif mine[4] > theirs[4]:
            self._keep(mine, theirs, "both-changed", sharing.changed_by)
            self._insist(key, mine, sharing)
        else:
            self._give_way(key, mine, "both-changed", sharing.changed_by)

    def _insist(self, key: Key, mine: Row, sharing: Sharing) -> None:
        """Write mine over theirs, which is kept; where that is not allowed mine gives way."""
        try:
            now = self._overwrite(mine, sharing)
        except TeamTrouble as error:
            if error.code not in _REFUSED:
                raise
            self._receive(key, mine, None)
            return
        if now is not None:
            self.replica.agree(mine, now)
            self.done.sent += 1

    def _removed_and_changed(
        self, key: Key, mine: Row | None, theirs: Row | None, sharing: Sharing | None
    ) -> None:
        """A change outlives a removal, on either side."""
        if mine is None and theirs is None:
            self.replica.forget(*key)
        elif mine is None:
            self._keep(None, theirs, "removed", sharing.changed_by if sharing else "")
            self._receive(key, None, None)
        else:
            self._keep(mine, None, "removed", "")
            self.replica.forget(*key)
            self._send(key, mine, None)

    def _merge(self, key: Key, mine: Row, theirs: Row, base: Base, sharing: Sharing) -> bool:
        """Put together the changes of both sides of a draft; False: both changed the same one."""
        merged = merged_draft(base.data, mine[5], theirs[5])
        if merged is None:
            return False
        row = (*mine[:4], max(mine[4], theirs[4]), merged)
        try:
            now = self._overwrite(row, sharing)
        except TeamTrouble as error:
            if error.code not in _REFUSED:
                raise
            return False
        # Agreed only when the file has it too: a run that is cut off here merges once more.
        if now is not None and self._write_here(key, mine, row):
            self.replica.agree(row, now)
        return True

    def _overwrite(self, row: Row, known: Sharing) -> Sharing | None:
        """Write over the version that is known; None: somebody was sooner."""
        with self.server.transaction():
            if not self.server.write(row, known.version):
                return None
            return self.server.sharing(row[0], row[1])

    def _give_way(self, key: Key, mine: Row | None, reason: str, by: str) -> None:
        """Keep my version as a conflict, then take theirs: a run that is cut off loses neither."""
        sharing = self.server.sharing(*key)
        self._keep(mine, self.server.get(*key), reason, by or (sharing.owner if sharing else ""))
        self._receive(key, mine, None)

    def _keep(self, mine: Row | None, theirs: Row | None, reason: str, by: str) -> None:
        if self.replica.conflict(mine, theirs, reason, by):
            self.done.conflicts += 1

    def _wishes(self) -> None:
        """Tell the server who shall see what."""
        for key, (visibility, group) in self.replica.wishes().items():
            known, row = self.server.sharing(*key), self.server.get(*key)
            if known is not None and row is not None:
                try:
                    self.server.share(*key, visibility, group)
                except TeamTrouble as error:
                    if error.code not in _REFUSED:
                        raise
                    self._keep(row, row, "not-allowed", known.owner)
                now = self.server.sharing(*key)
                if now is not None:
                    self.replica.agree(row, now)
            self.replica.granted(*key)


def merged_draft(base: str, mine: str, theirs: str) -> str | None:
    """Return a draft with the changes that both sides made since `base`; None: they touch the same.

    >>> print(merged_draft('{"a": 1, "b": 1}', '{"a": 2, "b": 1}', '{"a": 1, "b": 3}'))
    {"a": 2, "b": 3}
    """
    before, here, there = (json.loads(text) for text in (base, mine, theirs))
    changes = _merged_changes(*(d.get("changes") or [] for d in (before, here, there)))
    if changes is None:
        return None
    made: dict[str, Any] = {}
    for name in dict.fromkeys([*there, *here]):
        if name == "changes":
            made[name] = changes
            continue
        was, own, other = (d.get(name) for d in (before, here, there))
        if own != other and was not in (own, other):
            return None
        value = own if other == was else other
        if value is not None or name in here or name in there:
            made[name] = value
    return json.dumps(made, ensure_ascii=False, sort_keys=True)


def _merged_changes(base: list[Any], mine: list[Any], theirs: list[Any]) -> list[Any] | None:
    """By the id of a change; the order is theirs, with what is new here behind."""
    before, here, there = ({str(c.get("id")): c for c in part} for part in (base, mine, theirs))
    if any(len(known) != len(part) for known, part in zip(
        (before, here, there), (base, mine, theirs), strict=True)):  # fmt: skip
        return None  # changes without ids of their own
    found: list[Any] = []
    for id in dict.fromkeys([*there, *here]):
        was, own, other = before.get(id), here.get(id), there.get(id)
        if own != other and was not in (own, other):
            return None
        value = own if other == was else other
        if value is not None:
            found.append(value)
    units = [(c.get("act"), c.get("eid")) for c in found if c.get("id") not in before]
    others = {(c.get("act"), c.get("eid")) for c in theirs if str(c.get("id")) not in before}
    new_here = {(c.get("act"), c.get("eid")) for c in mine if str(c.get("id")) not in before}
    clash = {u for u in others & new_here if units.count(u) > 1}
    return None if clash else found
