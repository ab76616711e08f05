"""A thin scroll bar that also shows where hits and notes are."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from kzailaw_desktop.gui.kit.look import theme

WIDTH = 12


class MarkedScrollBar(QScrollBar):
    """Drawn by us: a handle, and marks at shares (0–1) of the height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._marks: dict[str, list[float]] = {}
        self._ground = "paper"
        self.setMouseTracking(True)

    def set_ground(self, token: str) -> None:
        """The theme colour behind the bar."""
        self._ground = token

    def set_marks(self, kind: str, shares: list[float]) -> None:
        """Show marks of a kind ("hit", "note", "bookmark"); an empty list takes them away."""
        self._marks[kind] = shares
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colors.color(self._ground))
        span = self.maximum() - self.minimum()
        if span > 0:
            page = max(1, self.pageStep())
            height = max(28.0, self.height() * page / (span + page))
            share = (self.value() - self.minimum()) / span
            top = (self.height() - height) * share
            strong = self.underMouse() or self.isSliderDown()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("ink", 0.34 if strong else 0.16))
            wide = 7 if strong else 5
            box = QRectF(self.width() - wide - 2, top + 2, wide, height - 4)
            painter.drawRoundedRect(box, wide / 2, wide / 2)
        for kind, shares in self._marks.items():
            self._paint_marks(painter, self._color(kind), shares)

    def _color(self, kind: str) -> QColor:
        colors = theme.active()
        if kind == "bookmark":
            return colors.color("accent")
        return colors.color("warning") if kind == "hit" else colors.kind("own")

    def _paint_marks(self, painter: QPainter, color: QColor, shares: list[float]) -> None:
        for share in shares:
            painter.fillRect(QRectF(1, share * (self.height() - 3), 5, 2.5), color)
