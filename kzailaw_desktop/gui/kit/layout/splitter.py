"""Panels side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from kzailaw_desktop.gui.kit.look import theme


class _Handle(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme.active()
        painter.fillRect(
            self.rect(), colors.color("accent") if self.underMouse() else colors.line()
        )


class Splitter(QSplitter):
    """Panels parted by a hairline that is easy to grab."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def add(self, *panels: QWidget, sizes: Sequence[int], stretch: int) -> None:
        """Add panels with their first widths; the one of that number takes what is left."""
        for panel in panels:
            self.addWidget(panel)
        self.setSizes(list(sizes))
        self.setStretchFactor(stretch, 1)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)
