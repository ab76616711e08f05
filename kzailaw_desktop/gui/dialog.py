"""The ground of every dialog: title, content, one main button; never blocks, never leaks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.gui import theme
from kzailaw_desktop.gui.i18n import tr
from kzailaw_desktop.gui.widgets import Button, Label, Rule


class Sheet(QDialog):
    """Opened with `open()`; freed when closed."""

    def __init__(self, parent: QWidget, title: str, width: int = 560) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.heading = Label(title, size=13.0, bold=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(16)
        box.addWidget(self.heading)
        box.addLayout(self.body, 1)
        self._rule = Rule()
        box.addWidget(self._rule)
        box.addLayout(self.buttons)
        self.setMinimumWidth(width)

    def add_button(self, text: str, *, primary: bool = False, icon: str = "") -> Button:
        """A button at the right; the primary one is the default."""
        button = Button(icon, text)
        button.primary = primary
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.buttons.addWidget(button)
        return button

    def add_close(self) -> Button:
        """The button that closes without doing anything."""
        button = self.add_button(tr("Close"))
        button.clicked.connect(self.reject)
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.active().color("chrome"))
