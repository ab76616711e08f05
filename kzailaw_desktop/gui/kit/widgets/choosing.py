"""A choice from a list and a number, drawn as the other controls are; the rest is Qt's own."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QWidget

from kzailaw_desktop.gui.kit.look import icons, theme
from kzailaw_desktop.gui.kit.look.roles import CLEAR, set_roles
from kzailaw_desktop.gui.kit.widgets.widgets import paint_ground

HEIGHT, ARROW = 30, 12


def _ground(widget: QWidget, painter: QPainter) -> None:
    focus = widget.hasFocus()
    paint_ground(painter, QRectF(widget.rect()), fill=0.045, border=not focus, focus=focus)


class Choosing(QComboBox):
    """One of several values."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + 16, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme.active()
        _ground(self, painter)
        painter.setPen(colors.color("ink"))
        room = self.rect().adjusted(10, 0, -ARROW - 16, 0)
        shown = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        left, top = self.width() - ARROW - 10, (self.height() - ARROW) // 2
        icons.paint(painter, QRect(left, top, ARROW, ARROW), "caret-down", colors.color("muted"))


class Stepper(QDoubleSpinBox):
    """A number with two small arrows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(6, 0, 0, 0)
        set_roles(self, Base=CLEAR)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + 16, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme.active()
        _ground(self, painter)
        left, middle = self.width() - 20, self.height() // 2
        for top, name in ((middle - ARROW, "caret-up"), (middle, "caret-down")):
            box = QRect(left, top, ARROW, ARROW)
            icons.paint(painter, box.adjusted(1, 1, -1, -1), name, colors.color("muted"))
