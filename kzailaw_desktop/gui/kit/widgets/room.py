"""Room for what is larger than a small window: whole where it fits, scrolled where it does not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar


class Room(QScrollArea):
    """Without a frame, on the ground of what lies beneath; `ground` is its theme colour."""

    def __init__(self, content: QWidget, ground: str = "paper") -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = MarkedScrollBar(self)
        bar.set_ground(ground)
        self.setVerticalScrollBar(bar)
        self.setWidgetResizable(True)
        self.setWidget(content)
        for each in (self.viewport(), content):
            each.setAutoFillBackground(False)
