"""The left side of the memo: what goes in, a field to add to it, and what can be done with it."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Elided, Field, Hairline, Label
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.memo.contents import MemoContents
from kzailaw_desktop.gui.memo.listing.list import ContentsList


class MemoSide(QWidget):
    """Chrome behind the contents; below them figures and buttons of the current row."""

    def __init__(self, contents: MemoContents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents = contents
        self.list = ContentsList(contents)
        self.add_field = Field("plus")
        self.count = Elided(token="muted", size=9.0)
        self.up, self.down, self.out = Button("caret-up"), Button("caret-down"), Button("x")
        self.empty = Label(token="muted", size=10.5, wrap=True)
        self.stack = QStackedWidget()
        self.setMinimumWidth(280)
        self._build()
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.out.clicked.connect(self.list.remove)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        adding = QVBoxLayout()
        adding.setContentsMargins(16, 10, 14, 10)
        adding.addWidget(self.add_field)
        column.addLayout(adding)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self._empty_page())
        column.addWidget(self.stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 2, 8, 4)
        foot.setSpacing(0)
        foot.addWidget(self.count, 1)
        for button in (self.up, self.down, self.out):
            foot.addWidget(button)
        column.addWidget(Hairline())
        column.addLayout(foot)

    def _empty_page(self) -> QWidget:
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(24, 16, 24, 16)
        box.addWidget(self.empty)
        box.addStretch(1)
        return inside

    def _move_up(self) -> None:
        self.list.move_by(-1)

    def _move_down(self) -> None:
        self.list.move_by(1)

    def follow(self) -> None:
        """The contents or the current row have changed."""
        units = self._contents.units()
        self.stack.setCurrentIndex(0 if units else 1)
        row = self.list.row()
        at = self._contents.place(row.chapter.unit) if row is not None else -1
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < len(units) - 1)
        self.out.setEnabled(bool(units))
        taken, of = self._contents.counts()
        words = tr("%n provisions", len(units))
        passages = tr("{taken} of {of} passages and notes").format(taken=taken, of=of)
        self.count.setText(f"{words} · {passages}" if units else "")

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.add_field.setPlaceholderText(tr("Add a provision: 17-3-2"))
        self.add_field.setAccessibleName(tr("Add a provision by its number"))
        self.list.setAccessibleName(tr("Contents of the memo"))
        for button, name, keys in (
            (self.up, tr("Move up"), "Alt+↑"),
            (self.down, tr("Move down"), "Alt+↓"),
            (self.out, tr("Remove from the memo"), "Delete"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(tips.plain(f"{name} ({keys})"))
        self.empty.setText(
            tr(
                "The provisions of the memo will stand here. Type a number above, or press Ctrl+M"
                " while reading an article, or on the results of a search."
            )
        )
        self.follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.active().color("chrome"))
