"""Who writes which unit of a draft: asked of the server, in the background."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kzailaw_desktop.errors import TeamTrouble
from kzailaw_desktop.team.server.connection import LOST
from kzailaw_desktop.team.work.records import ServerRecords, UnitLock, Visibility

if TYPE_CHECKING:
    from kzailaw_desktop.team.work.replica import Replica

DRAFT = "draft"


class DraftServer(Protocol):
    """What is asked of a library on a server."""

    @property
    def offline(self) -> bool:
        """Whether the server cannot be reached."""

    @property
    def replica(self) -> Replica:
        """What this machine knows of the server's records."""

    def server_records(self) -> ServerRecords:
        """Return the records, with a connection of their own."""


@dataclass(frozen=True, slots=True)
class Writing:
    """Whether a unit may be written here. `asked` False: the server was not asked, since nobody
    else sees the draft or there is no connection. `others`: units that others write."""

    asked: bool = False
    others: tuple[UnitLock, ...] = ()

    def holder(self, unit: str) -> UnitLock | None:
        """Return who else writes a unit; None: nobody."""
        return next((lock for lock in self.others if lock.unit == unit), None)


def unit_name(act: str, eid: str) -> str:
    """Return the name of a unit in locks: document and eId."""
    return f"{act}#{eid}"


def ask_to_write(library: DraftServer, draft: str, unit: str) -> Writing:
    """Ask to write a unit, or to go on writing it; who writes the others. `unit` "": only look.

    Without a connection `asked` is False: work goes on, and the exchange finds what collides.
    """
    records = library.server_records()
    try:
        if not _shared(library, draft) or records.sharing(DRAFT, draft) is None:
            return Writing()
        if unit:
            records.take(DRAFT, draft, unit)
        me = records.server.address.user
        return Writing(
            True, tuple(each for each in records.locks(DRAFT, draft) if each.holder != me)
        )
    except TeamTrouble as error:
        if error.code not in LOST:
            raise
        return Writing()
    finally:
        records.server.close()


def let_write(library: DraftServer, draft: str, unit: str) -> None:
    """Let others write a unit again; without a connection the lock times out by itself."""
    records = library.server_records()
    try:
        if _shared(library, draft):
            records.release(DRAFT, draft, unit)
    except TeamTrouble as error:
        if error.code not in LOST:
            raise
    finally:
        records.server.close()


def _shared(library: DraftServer, draft: str) -> bool:
    known = library.replica.sharing(DRAFT, draft)
    private = known is None or known.visibility is Visibility.PRIVATE
    return not private and not library.offline
