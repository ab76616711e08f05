"""Shown while a list is empty: what will be here, and a button that fills it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.widgets.widgets import Button, Label

WIDEST = 560


class EmptyState(QWidget):
    """A heading, a few words, and a button where there is something to begin with."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Label(size=11.5, bold=True)
        self.words = Label(token="muted", wrap=True)
        self.heading.setMaximumWidth(WIDEST)
        self.words.setMaximumWidth(WIDEST)
        self.button = Button("", "")
        self.button.primary = True
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.hide()
        self.button.clicked.connect(self.wanted)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 32, 24, 24)
        box.setSpacing(8)
        box.addWidget(self.heading)
        box.addWidget(self.words)
        box.addSpacing(8)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)

    def say(self, heading: str, words: str, action: str = "") -> None:
        """Set the text, and what the button does; without an action there is no button."""
        self.heading.setText(heading)
        self.words.setText(words)
        self.button.setText(action)
        self.button.setAccessibleName(action or heading)
        self.button.setVisible(bool(action))

    def text(self) -> str:
        """The text."""
        return self.words.text()
