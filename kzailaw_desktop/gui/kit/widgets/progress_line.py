"""In the status line: what is under way, how far it is, and a cross to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Label


class ProgressLine(QWidget):
    """Hidden while nothing is under way."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share = 0.0
        self.label = Label(token="muted", size=8.8)
        self.stop = Button("x")
        self.stop.setFixedSize(22, 22)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.label)
        row.addWidget(self.stop)
        self.stop.clicked.connect(self.cancelled)
        self.hide()

    def tell(self, text: str, stop: str, share: float) -> None:
        """Show what is under way, what the cross does, and how far it is, 0–1."""
        self.share = min(1.0, share)
        self.label.setText(text)
        self.label.setMinimumWidth(self.label.sizeHint().width())  # the line grows with the figures
        self.stop.setAccessibleName(stop)
        self.stop.setToolTip(tips.plain(stop))
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme.active()
        width = self.label.width()
        painter.fillRect(0, self.height() - 2, width, 2, colors.color("ink", 0.10))
        painter.fillRect(0, self.height() - 2, int(width * self.share), 2, colors.color("accent"))
