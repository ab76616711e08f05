"""Chips in lines: each a filter, a word searched for besides, or something to choose."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLayout, QLayoutItem, QSizePolicy, QWidget

from kzailaw_desktop.gui.kit.look import fonts, icons, theme
from kzailaw_desktop.gui.kit.widgets.widgets import RADIUS

HEIGHT, LINE = 26, 30


class FlowLayout(QLayout):
    """Widgets side by side, and in a further line where the line is full."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        edges = self.contentsMargins()
        inside = QRect(0, 0, width - edges.left() - edges.right(), 0)
        return self._place(inside, move=False) + edges.top() + edges.bottom()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest = max((i.sizeHint().width() for i in self._shown()), default=0)
        return QSize(min(widest, 120), LINE if self._shown() else 0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, move: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._shown():
            size = item.sizeHint()
            width = min(size.width(), rect.width()) if rect.width() > 0 else size.width()
            if line and x + width > rect.x() + rect.width():
                x, y, line = rect.x(), y + line + self._gap, 0
            if move:
                top = y + (LINE - size.height()) // 2
                item.setGeometry(QRect(QPoint(x, top), QSize(width, size.height())))
            x += width + self._gap
            line = LINE
        return y + line - rect.y()


class Chip(QAbstractButton):
    """A word on a soft ground with a cross: a click, Enter, space or Delete takes it away.

    One that is `off` was taken away and can be put back. `lead` goes before the word, faint.
    """

    def __init__(self, key: str, text: str, lead: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.lead = lead
        self.off = False
        self.setText(text)
        self.setFont(fonts.interface(9.2))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = f"{self.lead} {self.text()}" if self.lead else self.text()
        return QSize(min(300, self.fontMetrics().horizontalAdvance(words) + 36), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.8, 0.8, -0.8, -0.8)
        strong = 0.16 if self.underMouse() else 0.10
        painter.setBrush(Qt.BrushStyle.NoBrush if self.off else colors.color("accent", strong))
        pen = QPen(colors.line(), 1.0) if self.off else QPen(Qt.PenStyle.NoPen)
        painter.setPen(QPen(colors.color("accent"), 1.6) if self.hasFocus() else pen)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        font = self.font()
        font.setStrikeOut(self.off)
        x, room = 9, self.width() - 34
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if self.lead:
            painter.setFont(self.font())
            painter.setPen(colors.color("muted"))
            painter.drawText(QRect(x, 0, room, self.height()), flags, self.lead)
            wide = self.fontMetrics().horizontalAdvance(self.lead + " ")
            x, room = x + wide, room - wide
        painter.setFont(font)
        painter.setPen(colors.color("muted" if self.off else "ink"))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room + 1)
        painter.drawText(QRect(x, 0, room + 2, self.height()), flags, shown)
        box = QRect(self.width() - 20, (self.height() - 11) // 2, 11, 11)
        icons.paint(painter, box, "plus" if self.off else "x", colors.color("muted"))


class ChipRow(QWidget):
    """Chips in lines, after a caption; a click is signalled with the key."""

    clicked = Signal(str)

    def __init__(self, *lead: QWidget, parent: QWidget | None = None) -> None:
        """`lead` stand before the chips and stay."""
        super().__init__(parent)
        self.flow = FlowLayout(self)
        for widget in lead:
            self.flow.addWidget(widget)
        self.chips: list[Chip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chips(self, chips: list[Chip]) -> None:
        """Show other chips; the focus stays at the same place in the row."""
        at = next((n for n, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        for old in self.chips:
            self.flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips = chips
        for chip in chips:
            chip.setParent(self)
            chip.clicked.connect(self._clicked)
            self.flow.addWidget(chip)
            chip.show()
        if at >= 0 and chips:
            chips[min(at, len(chips) - 1)].setFocus()
        self.updateGeometry()

    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, Chip):
            self.clicked.emit(sender.key)
