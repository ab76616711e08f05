"""A scroll area for what may be larger than a small window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar


class FittedScrollArea(QScrollArea):
    """Without a frame, on the background of its parent; `ground`: the theme colour of that."""

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
