"""The columns of the drafting desk: the changes, the current entry, the act as it will read, the
grounds."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Change, Draft
from kzailaw_desktop.gui.desks.drafting.about import AboutForm
from kzailaw_desktop.gui.desks.drafting.change_editor import ChangeEditor
from kzailaw_desktop.gui.desks.drafting.evidence import EvidencePanel
from kzailaw_desktop.gui.desks.drafting.result import ResultView
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.widgets.empty import EmptyState
from kzailaw_desktop.gui.kit.work.i18n import tr

WIDE = 1500  # pixels from which all four columns fit


class DraftColumns(Splitter):
    """Shows in the middle a change, what the draft is called, or the act as it will read."""

    def __init__(self, changes: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.about, self.empty = ChangeEditor(), AboutForm(), EmptyState()
        self.result, self.column = ResultView(), ResultView()
        self.evidence = EvidencePanel()
        self.evidence.setAutoFillBackground(True)
        self.evidence.setMinimumWidth(220)
        self.column.setMinimumWidth(260)
        self.column.hide()
        self.stack = QStackedWidget()
        for part in (self.empty, self.editor, self.about, self.result):
            self.stack.addWidget(part)
        panels = (changes, self.stack, self.column, self.evidence)
        self.add(*panels, sizes=(240, 750, 420, 290), stretch=1)

    def show_nothing(self) -> None:
        """Show what a draft is for, where there is none."""
        self._show(self.empty)
        self.column.hide()

    def invite(self, here: str) -> None:
        """Say what a draft is for, and offer the current unit as the first to be changed."""
        self.empty.say(
            tr("There is no draft yet"),
            tr(
                "A draft gathers changes to one or several acts. Type a provision at the left, or "
                "press Ctrl+E on it while reading, and write its new wording in both languages. "
                "The comparative table, the bill and the explanatory note are made from it."
            ),
            f"{tr('Propose a change')}: {here}" if here else "",
        )

    def show_about(self, draft: Draft) -> None:
        """Show what a draft is called and whose it is."""
        self.editor.show_change(None, None)
        self.about.show_draft(draft)
        self._show(self.about)

    def show_result(self, draft: Draft, acts: Mapping[str, Act]) -> None:
        """Show the acts as they will read."""
        self.editor.show_change(None, None)
        self.result.show_draft(draft, acts)
        self._show(self.result)

    def show_change(self, change: Change, act: Act | None) -> bool:
        """Show a change with its grounds; whether it is another one than before."""
        self._show(self.editor)
        shown = self.editor.change()
        other = shown is None or shown.id != change.id
        if other:
            self.editor.show_change(change, act)
            self.evidence.search.clear()
        self.evidence.show_evidence(change.evidence)
        return other

    def show_beside(self, draft: Draft | None, acts: Mapping[str, Act], eid: str = "") -> None:
        """Show the acts as they will read beside the middle, at a unit; None takes them away."""
        self.column.setVisible(draft is not None)
        if draft is not None:
            self.column.show_draft(draft, acts)
            self.column.show_unit(eid)
        self._make_room()

    def _show(self, part: QWidget) -> None:
        self.stack.setCurrentWidget(part)
        self._make_room()

    def _make_room(self) -> None:
        """Four columns need a wide window; the grounds give way to the act as it will read."""
        narrow = not self.column.isHidden() and self.width() < WIDE
        self.evidence.setVisible(self.stack.currentWidget() is self.editor and not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.oldSize().width() < WIDE) != (event.size().width() < WIDE):
            self._make_room()

    def flush(self) -> None:
        """Save now what waits in the middle."""
        self.editor.flush()
        self.about.flush()

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        for part in (self.editor, self.about, self.evidence, self.result, self.column):
            part.retranslate()
