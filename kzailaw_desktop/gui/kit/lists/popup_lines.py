"""One-line entries of a list that lies over the window: palette, suggestions of a field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kzailaw_desktop.gui.kit.lists.folding import FoldingList, Index
from kzailaw_desktop.gui.kit.look import fonts, icons, lettering, theme

DETAIL_GAP, LEAST_DETAIL = 12, 60  # pixels: before the detail, and from which it is shown


@dataclass(frozen=True, slots=True)
class LineSizes:
    """Pixels: height, margin beside the ground, padding in it, icon, gap behind it; points: text."""

    row: int
    margin: int
    padding: int
    icon: int
    gap: int
    text: float


class PopupLine(Protocol):
    """What an entry shows: icon and text at the left, a detail behind it, words at the right."""

    @property
    def text(self) -> str:
        """The text."""

    def look(self) -> tuple[str, str, str, str]:
        """Name of the icon, kind whose colour it has ("": muted), detail, words at the right."""


class PopupLineDelegate(QStyledItemDelegate):
    """Draws entries; the current one and the one under the pointer stand on a soft ground."""

    def __init__(self, view: FoldingList, sizes: LineSizes) -> None:
        super().__init__(view)
        self._view, self._sizes = view, sizes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self._sizes.row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: PopupLine = self._view.items.item(index.row())
        sizes, colors = self._sizes, theme.active()
        rect = QRectF(option.rect).adjusted(sizes.margin, 0, -sizes.margin, 0)
        icon, kind, detail, side = line.look()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("accent", 0.13 if current else 0.05))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 5, 5)
        left, top = int(rect.left()) + sizes.padding, int(rect.top())
        box = QRect(left, top + (sizes.row - sizes.icon) // 2, sizes.icon, sizes.icon)
        icons.paint(painter, box, icon, colors.kind(kind) if kind else colors.color("muted"))
        rect.adjust(sizes.padding + sizes.icon + sizes.gap, 0, -sizes.padding, 0)
        rect.setRight(rect.right() - self._side(painter, rect, side))
        self._words(painter, rect, line.text, detail)
        painter.restore()

    def _side(self, painter: QPainter, rect: QRectF, words: str) -> float:
        """Draw the words at the right; how wide they are with the gap before them."""
        if not words:
            return 0.0
        painter.setFont(fonts.interface(8.8))
        painter.setPen(theme.active().color("muted"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, right, words)
        return painter.fontMetrics().horizontalAdvance(words) + 10.0

    def _words(self, painter: QPainter, rect: QRectF, text: str, detail: str) -> None:
        colors, row = theme.active(), self._sizes.row
        font = fonts.interface(self._sizes.text)
        painter.setFont(font)
        wide = min(float(painter.fontMetrics().horizontalAdvance(text)) + 1, rect.width())
        place = QRectF(rect.left(), rect.top(), wide, row)
        lettering.draw(painter, place, text, font, colors.color("ink"), pitch=row)
        rest = rect.adjusted(wide + DETAIL_GAP, 0, 0, 0)
        if detail and rest.width() > LEAST_DETAIL - DETAIL_GAP:
            small = fonts.interface(9.0)
            lettering.draw(painter, rest, detail, small, colors.color("muted"), pitch=row)


def paint_popup(widget: QWidget) -> None:
    """Paint the raised ground of a popup, with its border."""
    colors = theme.active()
    painter = QPainter(widget)
    painter.fillRect(widget.rect(), colors.color("raised"))
    painter.setPen(QPen(colors.color("ink", 0.24), 1))
    painter.drawRect(widget.rect().adjusted(0, 0, -1, -1))
