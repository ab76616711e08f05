"""Room for what is larger than a small window: whole where it fits, scrolled where it does not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kzailaw_desktop.gui.reading.minimap import MarkedScrollBar


class Room(QScrollArea):
    """On the ground of what it stands on."""

    def __init__(self, inside: QWidget, ground: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = MarkedScrollBar(self)
        bar.set_ground(ground)
        self.setVerticalScrollBar(bar)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        return inside.sizeHint() if inside is not None else super().sizeHint()
