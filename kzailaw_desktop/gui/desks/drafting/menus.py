"""The head and menus of the drafting desk: which draft, how a change is begun, what is written."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QWidget

from kzailaw_desktop.drafting import ChangeKind
from kzailaw_desktop.gui.desks.drafting.presenting.exports import EXPORTS
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.widgets.controls import Choice, MenuButton
from kzailaw_desktop.gui.kit.widgets.widgets import Button
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data

WAYS = {  # how a change is begun
    ChangeKind.REPLACE: mark("New wording of this unit"),
    ChangeKind.WORDS: mark("Change single words in it"),
    ChangeKind.INSERT: mark("Insert a unit after it"),
    ChangeKind.REPEAL: mark("Repeal it"),
    ChangeKind.HEADING: mark("New heading"),
}


class BeginMenu(MenuButton):
    """Begin a change of a kind."""

    wanted = Signal(object)  # ChangeKind
    term_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plus", parent=parent)
        self.ways = {kind: self.add_action(self._begin, kind.value) for kind in WAYS}
        self.term = self.add_action(self.term_wanted.emit)

    def _begin(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.wanted.emit(ChangeKind(action.data()))

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        for kind, action in self.ways.items():
            action.setText(tr_data(WAYS[kind]))
        self.term.setText(f"{tr('Another term throughout the text')}…")
        name_widget(self, tr("Propose a change"), tip=True)


class ExportMenu(MenuButton):
    """Write the draft in one of `EXPORTS`, or check its citations before."""

    wanted = Signal(object, str)  # ExportWay, its name
    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("download-simple", " ", parent)
        self.primary = False
        self.exports = [self.add_action(self._export, n) for n in range(len(EXPORTS))]
        self.check = self.add_action(self.check_wanted.emit)
        self.standing, self.marked = (
            self.add_action(self.open_menu),
            self.add_action(self.open_menu),
        )
        for action in (self.standing, self.marked):
            action.setCheckable(True)
            action.setChecked(True)

    def _export(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        way = replace(
            EXPORTS[int(action.data())],
            standing=self.standing.isChecked(),
            marked=self.marked.isChecked(),
        )
        self.wanted.emit(way, action.text().rstrip("…"))

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.setText(tr("Export"))
        self.check.setText(tr("Check the citations"))
        self.standing.setText(tr("Tables: with the row on the standing of the text"))
        self.marked.setText(tr("The act as it will read: changes marked"))
        for action, way in zip(self.exports, EXPORTS, strict=True):
            action.setText(f"{tr_data(way.text)}…")
        name_widget(self, tr("Export"))


class DraftHead:
    """The controls in the head; those of a draft are hidden while there is none."""

    def __init__(self, tools: QBoxLayout) -> None:
        self.choice = Choice("file-text")
        self.new, self.delete = Button("plus", " "), Button("trash")
        self.export = ExportMenu()
        self.beside = Button("columns", " ")
        self.beside.setCheckable(True)
        for widget in (self.choice, self.new, self.beside, self.export, self.delete):
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            tools.addWidget(widget)

    def show_drafts(self, titles: list[tuple[str, str]], current: str, *, changed: bool) -> None:
        """Show the drafts by id and title; `changed`: the current one has something to write."""
        self.choice.set_values(titles, current)
        for widget in (self.choice, self.beside, self.export, self.delete):
            widget.setVisible(bool(current))
        self.export.setEnabled(changed)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.new.setText(tr("New draft"))
        self.beside.setText(tr("As it will read"))
        self.choice.set_name(tr("Draft"))
        name_widget(self.delete, tr("Delete the draft"), tip=True)
        name_widget(self.beside, tr("The act as it will read, beside the change"), tip=True)
        self.export.retranslate()
