"""Locks, comments and suggestions of the current change. No widgets here."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kzailaw_desktop.drafting import Change
from kzailaw_desktop.gui.kit.work.presenter import DeskPresenter
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.team.library import TeamLibrary
from kzailaw_desktop.team.work import remarks
from kzailaw_desktop.team.work.records import UnitLock
from kzailaw_desktop.team.work.remarks import DraftRemark
from kzailaw_desktop.team.work.writing import Writing, ask_to_write, let_write, unit_name

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library

AGAIN = 60_000  # milliseconds after which the lock of the unit being written is renewed


@dataclass(frozen=True, slots=True)
class ChangeState:
    """What is known of the current change. `lock`: somebody else writes its unit."""

    draft: str
    change: str
    owner: str  # of the draft; "" when the server does not know it yet
    lock: UnitLock | None
    remarks: tuple[DraftRemark, ...]

    def decision(self, suggestion: str) -> DraftRemark | None:
        """The decision on a suggestion; None: it is open."""
        return remarks.decisions(list(self.remarks)).get(suggestion)


class CoauthoringPresenter(DeskPresenter):
    """Asks who writes the unit of the current change, and keeps what is said of the change."""

    found = Signal(object)  # ChangeState
    others_write = Signal(dict)  # unit -> UnitLock, of the whole draft

    def __init__(self, library: Library, services: Services, parent: QObject | None = None) -> None:
        super().__init__(library, services, parent)
        assert isinstance(library, TeamLibrary)
        self._team = library
        self._draft, self._change = "", ""
        self._unit = ""  # that is written here now
        self._again = QTimer(self, interval=AGAIN)
        self._again.timeout.connect(self.refresh)

    @property
    def user(self) -> str:
        """The member who is logged in."""
        return self._team.address.user

    def show_change(self, draft: str, change: Change | None) -> None:
        """Ask for another change; the unit before it is let go."""
        unit = unit_name(change.act, change.eid) if change is not None else ""
        if (self._unit, self._draft) != (unit, draft):
            self.leave()
        self._draft, self._unit = draft, unit
        self._change = change.id if change is not None else ""
        if draft:
            self._again.start()
            self.refresh()

    def refresh(self) -> None:
        """Ask again: the lock is renewed, and what others said has perhaps come."""
        library, draft, unit, change = self._team, self._draft, self._unit, self._change
        if not draft:
            return

        def work() -> tuple[ChangeState, Writing]:
            writing = ask_to_write(library, draft, unit)
            known = library.replica.sharing("draft", draft)
            owner = known.owner if known else ""
            said = tuple(remarks.remarks(library.workspace, draft, change)) if change else ()
            return ChangeState(draft, change, owner, writing.holder(unit), said), writing

        self.read(work, self._found, key="change")

    def _found(self, found: tuple[ChangeState, Writing]) -> None:
        state, writing = found
        self.others_write.emit({lock.unit: lock for lock in writing.others})
        self.found.emit(state)

    def leave(self) -> None:
        """Let others write the unit."""
        self._again.stop()
        library, draft, unit = self._team, self._draft, self._unit
        self._unit = ""
        if draft and unit:
            self.read(lambda: let_write(library, draft, unit), _nothing)

    # -- what is said -----------------------------------------------------------------------------

    def comment(self, text: str) -> None:
        """Say something of the current change."""
        if text.strip() and self._change:
            self._keep(DraftRemark(self._draft, self._change, self.user, text.strip()))

    def suggest(self, change: Change) -> None:
        """Suggest a wording of the current change to its writer; the draft stays as it is."""
        self._keep(DraftRemark(self._draft, change.id, self.user, wording=asdict(change)))

    def decide(self, suggestion: DraftRemark, decision: str) -> None:
        """Note that a suggestion was taken or declined."""
        answer = DraftRemark(
            suggestion.draft, suggestion.change, self.user, answers=suggestion.id, decision=decision
        )
        self._keep(answer)

    def _keep(self, remark: DraftRemark) -> None:
        library = self._team

        def work() -> DraftRemark:
            return remarks.add(library.workspace, library.replica, remark)

        self.write(work, self._kept)

    def _kept(self, _remark: DraftRemark) -> None:
        self.refresh()
        self.read(self._team.exchange, self._exchanged)

    def _exchanged(self, _done: object) -> None:
        self.refresh()


def _nothing(_result: None) -> None:
    """Nothing is shown of a unit that was let go."""
