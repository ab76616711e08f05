"""Joins locks and remarks of a draft on a server to the editor of a change."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kzailaw_desktop.drafting import Change
from kzailaw_desktop.gui.desks.drafting.change_editor import ChangeEditor
from kzailaw_desktop.gui.desks.drafting.coauthoring.panel import (
    CommentsPanel,
    WriterBanner,
    suggested,
)
from kzailaw_desktop.gui.desks.drafting.coauthoring.presenter import (
    ChangeState,
    CoauthoringPresenter,
)
from kzailaw_desktop.gui.desks.drafting.presenting.presenter import DraftingPresenter
from kzailaw_desktop.team.library import TeamLibrary
from kzailaw_desktop.team.work.records import UnitLock
from kzailaw_desktop.team.work.remarks import TAKEN, DraftRemark
from kzailaw_desktop.team.work.writing import unit_name


class Coauthoring(QObject):
    """Keeps the editor from writing a unit that another writes; shows what is said of a change."""

    writers_changed = Signal()  # who writes the units of the draft

    def __init__(self, drafting: DraftingPresenter, editor: ChangeEditor, parent: QObject) -> None:
        super().__init__(parent)
        assert isinstance(drafting.library, TeamLibrary)
        self._library = drafting.library
        self._drafting, self._editor = drafting, editor
        self._writers: dict[str, UnitLock] = {}
        self._state: ChangeState | None = None
        self._wording: Change | None = None  # that is being suggested
        self.asking = CoauthoringPresenter(drafting.library, drafting.services, self)
        name = drafting.library.display_name
        self.banner, self.panel = WriterBanner(name), CommentsPanel(name)
        self.banner.comments_wanted.connect(self._show_comments)
        editor.add_around(self.banner, self.panel)
        self.asking.found.connect(self._show)
        self.asking.others_write.connect(self._others_write)
        self.banner.suggest_wanted.connect(self._begin_suggestion)
        self.banner.sent.connect(self._send_suggestion)
        self.banner.given_up.connect(self._give_up)
        self.panel.commented.connect(self.asking.comment)
        self.panel.decided.connect(self._decide)
        self.retranslate()

    # -- for the page ---------------------------------------------------------------------------

    def show_change(self, change: Change | None) -> None:
        """Another change is current, or none."""
        draft = self._drafting.draft
        if change is None or (self._state and self._state.change != change.id):
            self._state, self._wording = None, None
            self.banner.show_state(None)
            self._editor.set_read_only(False)
        self.asking.show_change(draft.id if draft else "", change)

    def leave(self) -> None:
        """The page is left: others may write."""
        self._editor.flush()
        self.asking.leave()

    def holds_back(self, change: Change) -> bool:
        """Whether an edit must not go into the draft, since it is a suggestion or not allowed."""
        if self.banner.suggesting:
            self._wording = change
            return True
        return self.banner.locked

    def writer(self, change: Change) -> str:
        """Who else writes the unit of a change; "" for nobody."""
        lock = self._writers.get(unit_name(change.act, change.eid))
        return self._library.display_name(lock.holder) if lock else ""

    def owner(self, draft: str) -> str:
        """Whose draft it is, when it is another's."""
        known = self._library.replica.sharing("draft", draft)
        if known is None or known.owner == self.asking.user:
            return ""
        return self._library.display_name(known.owner)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.banner.retranslate()
        self.panel.retranslate()

    # -- what was found -------------------------------------------------------------------------

    def _show(self, state: ChangeState) -> None:
        change = self._drafting.change(state.change)
        self._state = state
        self.banner.show_state(state)
        self._editor.set_read_only(self.banner.locked)
        self.panel.setVisible(change is not None)
        self.panel.show_state(state, change, may_decide=state.lock is None)

    def _show_comments(self) -> None:
        self._editor.area.ensureWidgetVisible(self.panel)

    def _others_write(self, writers: dict[str, UnitLock]) -> None:
        if writers != self._writers:
            self._writers = writers
            self.writers_changed.emit()

    # -- suggestions ----------------------------------------------------------------------------

    def _begin_suggestion(self) -> None:
        self._wording = None
        self._editor.set_read_only(False)

    def _send_suggestion(self) -> None:
        self._editor.flush()
        if self._wording is not None:
            self.asking.suggest(self._wording)
        self._give_up()

    def _give_up(self) -> None:
        """Show the change as it stands in the draft."""
        self._wording = None
        self._editor.discard()
        state = self._state
        change = self._drafting.change(state.change) if state else None
        if change is not None:
            self._editor.show_change(change, self._drafting.acts.get(change.act))
        self._editor.set_read_only(self.banner.locked)

    def _decide(self, remark: DraftRemark, decision: str) -> None:
        now = self._drafting.change(remark.change)
        wording = suggested(remark)
        if decision == TAKEN and now is not None and wording is not None:
            self._editor.discard()
            self._drafting.reset.emit()
            same = replace(wording, id=now.id, act=now.act, eid=now.eid)
            self._drafting.keep_change(same)
        self.asking.decide(remark, decision)
