"""What is said of a changed unit, or of something of the user's that it touches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from kzailaw_desktop.gui.kit.widgets.controls import ValueButton
from kzailaw_desktop.gui.kit.widgets.forms import ScrollColumn
from kzailaw_desktop.gui.kit.widgets.redline import RedlineText
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Label
from kzailaw_desktop.gui.kit.work.i18n import tr


@dataclass(frozen=True, slots=True)
class ChangedText:
    """Old and new words in one language; `caption` names language and editions."""

    caption: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Detail:
    """One entry of the list in full. `own`: the user's words. `offered`: the name of the unit to
    which a note may go. `units`: eId and name of what it speaks of. `action`: what it is opened
    by, with the words of the button."""

    title: str
    what: str
    own: str = ""
    offered: str = ""
    units: tuple[tuple[str, str], ...] = ()
    action: tuple[str, str] = ("", "")
    texts: Sequence[ChangedText] = ()


class ChangeDetails(ScrollColumn):
    """Title, what happened, what can be done, and the words then and now."""

    accepted = Signal()
    taken_back = Signal()
    unit_wanted = Signal(object)  # eId
    action_wanted = Signal(object)  # an action of the window, by its id

    def __init__(self) -> None:
        super().__init__()
        self.title = Label(size=12.0, bold=True, wrap=True)
        self.what = Label(token="muted", wrap=True)
        self.own = Label(size=10.6, wrap=True)
        self.own.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.accept = Button("arrow-right", " ")
        self.accept.primary = True
        self.undo = Button("arrow-u-up-left", " ")
        for button in (self.accept, self.undo):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.hide()
        self.buttons = QHBoxLayout()
        self.buttons.addWidget(self.accept)
        self.buttons.addWidget(self.undo)
        self.buttons.addStretch(1)
        self.links: list[ValueButton] = []
        self.link_row = QHBoxLayout()
        self.link_row.addStretch(1)
        self.texts = QGridLayout()
        self.texts.setHorizontalSpacing(32)
        self.shown: list[RedlineText | Label] = []
        for part in (self.title, self.what, self.own):
            self.column.addWidget(part)
        self.column.addLayout(self.buttons)
        self.column.addLayout(self.link_row)
        self.column.addSpacing(8)
        self.column.addLayout(self.texts)
        self.column.addStretch(1)
        self.accept.clicked.connect(self.accepted)
        self.undo.clicked.connect(self.taken_back)

    def retranslate(self) -> None:
        """Texts in the language of the interface; the rest comes with the next entry."""
        self.accept.setText(tr("Move the note"))
        self.undo.setText(tr("Undo the move"))

    def show_detail(self, detail: Detail, *, undoable: bool) -> None:
        """Show another entry. `undoable`: the last move of a note can be taken back."""
        self.title.setText(detail.title)
        self.what.setText(detail.what)
        self.own.setText(detail.own)
        self.own.setVisible(bool(detail.own))
        self.accept.setText(tr("Move the note to {place}").format(place=detail.offered))
        self.accept.setVisible(bool(detail.offered))
        self.undo.setVisible(undoable)
        self._show_links(detail)
        self._show_texts(detail.texts)

    def _show_links(self, detail: Detail) -> None:
        for button in self.links:
            button.setParent(None)
            button.deleteLater()
        self.links = []
        if detail.action[0]:
            self._add_link("", detail.action[1], detail.action[0], self.action_wanted)
        for eid, name in detail.units:
            self._add_link("book-open", name, eid, self.unit_wanted)

    def _add_link(self, icon: str, text: str, value: str, signal: object) -> None:
        button = ValueButton(icon, text, value)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.taken.connect(signal)
        self.link_row.insertWidget(len(self.links), button)
        self.links.append(button)

    def _show_texts(self, texts: Sequence[ChangedText]) -> None:
        for widget in self.shown:
            widget.setParent(None)
            widget.deleteLater()
        self.shown = []
        for column, text in enumerate(texts):
            caption = Label(text.caption, token="muted", size=9.4, wrap=True)
            words = RedlineText(size=11.5)
            words.show_texts(text.old, text.new)
            self.texts.addWidget(caption, 0, column)
            self.texts.addWidget(words, 1, column, Qt.AlignmentFlag.AlignTop)
            self.texts.setColumnStretch(column, 1)
            self.shown += [caption, words]
        for column in range(len(texts), self.texts.columnCount()):
            self.texts.setColumnStretch(column, 0)
