"""One change of a unit: the act that made it, old words at the left, new words at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from kzailaw_desktop.gui.kit.widgets.forms import ScrollColumn
from kzailaw_desktop.gui.kit.widgets.redline import RedlineText, pieces_of
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Label
from kzailaw_desktop.gui.kit.work.i18n import tr


@dataclass(frozen=True, slots=True)
class SidePair:
    """The words of one language; each caption names language and edition."""

    old_caption: str
    new_caption: str
    old: str
    new: str


class HistoryDetails(ScrollColumn):
    """Title, cause, buttons, and a row for each language."""

    text_wanted = Signal(bool)  # the text of the edition: True of the newer, False of the older
    copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Label(size=12.0, bold=True, wrap=True)
        self.cause = Label(token="muted", wrap=True)
        self.before, self.after = Button("arrow-left", " "), Button("arrow-right", " ")
        self.copy = Button("copy", " ")
        row = QHBoxLayout()
        for button in (self.before, self.after, self.copy):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        row.addStretch(1)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(32)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.shown: list[QWidget] = []
        self.column.addWidget(self.title)
        self.column.addWidget(self.cause)
        self.column.addLayout(row)
        self.column.addSpacing(8)
        self.column.addLayout(self.grid)
        self.column.addStretch(1)
        self.before.clicked.connect(self._want_older)
        self.after.clicked.connect(self._want_newer)
        self.copy.clicked.connect(self.copy_wanted)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.before.setText(tr("The text before"))
        self.after.setText(tr("The text after"))
        self.copy.setText(tr("Copy with sources"))

    def show_change(
        self, title: str, cause: str, pairs: Sequence[SidePair], *, dated: tuple[bool, bool]
    ) -> None:
        """Show a change. `dated`: whether the texts before and after can be opened by a date."""
        self.title.setText(title)
        self.cause.setText(cause)
        for button, there in zip((self.before, self.after), dated, strict=True):
            button.setVisible(bool(pairs))
            button.setEnabled(there)
        self.copy.setVisible(bool(pairs))
        self._clear()
        for number, pair in enumerate(pairs):
            pieces = pieces_of(pair.old, pair.new)
            sides = ((pair.old_caption, "old", pair.old), (pair.new_caption, "new", pair.new))
            for column, (caption, side, words) in enumerate(sides):
                text = RedlineText(side=side, size=11.5)
                text.empty = tr("No such unit in this edition")
                text.show_pieces(pieces if words else [])
                self._add(Label(caption, token="muted", size=9.4, wrap=True), 2 * number, column)
                self._add(text, 2 * number + 1, column)

    def _add(self, widget: QWidget, row: int, column: int) -> None:
        self.grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop)
        self.shown.append(widget)

    def _clear(self) -> None:
        for widget in self.shown:
            widget.setParent(None)
            widget.deleteLater()
        self.shown = []

    def _want_older(self) -> None:
        self.text_wanted.emit(False)

    def _want_newer(self) -> None:
        self.text_wanted.emit(True)
