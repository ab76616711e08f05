"""How the rows of the contents are drawn: provision, group, piece, and their check boxes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzailaw_desktop.gui.kit.look import fonts, icons, lettering, theme
from kzailaw_desktop.gui.kit.look.type import advance
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.memo.listing.rows import OFF, ON, ContentsModel, Index, MemoListRow

CHAPTER, GROUP, PIECE = 48, 28, 42  # heights
HANDLE, CARET, BOX = 24.0, 18.0, 15.0
LEFT = {"chapter": 8.0, "group": 34.0, "piece": 50.0}


def box_of(row: MemoListRow, rect: QRectF) -> QRectF:
    """Where the check box of a row stands."""
    left = LEFT["piece"] if row.piece else LEFT["group"] + CARET
    middle = rect.top() + (13 if row.piece else rect.height() / 2)
    return QRectF(rect.left() + left, middle - BOX / 2, BOX, BOX)


class RowDelegate(QStyledItemDelegate):
    """Draws the rows of a list."""

    def __init__(self, view: QListView, rows: ContentsModel) -> None:
        super().__init__(view)
        self._view = view
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._rows.rows[index.row()]
        height = PIECE if row.piece else CHAPTER if row.is_chapter else GROUP
        return QSize(self._view.viewport().width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = self._rows.rows[index.row()], QRectF(option.rect)
        colors = theme.active()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hover:
            painter.fillRect(rect, colors.color("ink", 0.07 if selected else 0.04))
        if selected:
            bar = QRectF(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, colors.color("accent"))
        if row.is_chapter:
            self._chapter(painter, rect, row, selected or hover)
        elif row.piece is None:
            self._group(painter, rect, row)
        else:
            self._piece(painter, rect, row)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colors.color("accent"))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 4, 4)
        painter.restore()

    def _chapter(self, painter: QPainter, rect: QRectF, row: MemoListRow, near: bool) -> None:
        colors, rows = theme.active(), self._rows
        if rect.top() > 0:
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), colors.line())
        left = rect.left() + LEFT["chapter"]
        handle = QRectF(left, rect.top() + 16, 16, 16).toRect()
        icons.paint(painter, handle, "dots-six-vertical", colors.color("muted", 1 if near else 0.6))
        caret = "caret-right" if rows.is_folded(row) else "caret-down"
        box = QRectF(left + HANDLE, rect.top() + 10, 12, 12).toRect()
        if row.chapter.pieces:
            icons.paint(painter, box, caret, colors.color("muted"))
        self._side(
            painter, QRectF(rect.left(), rect.top() + 6, rect.width(), 20), rows.figures(row)
        )
        x = left + HANDLE + CARET
        room = rect.right() - x - 52
        font = fonts.interface(10.4, fonts.BOLD)
        name = QRectF(x, rect.top() + 6, room, 20)
        lettering.draw(painter, name, row.chapter.label, font, colors.color("ink"), pitch=20)
        under = QRectF(x, rect.top() + 25, rect.right() - x - 14, 18)
        small = fonts.interface(9.2)
        lettering.draw(painter, under, row.chapter.heading, small, colors.color("muted"), pitch=18)

    def _group(self, painter: QPainter, rect: QRectF, row: MemoListRow) -> None:
        colors, rows = theme.active(), self._rows
        left = rect.left() + LEFT["group"]
        caret = "caret-right" if rows.is_folded(row) else "caret-down"
        icons.paint(
            painter, QRectF(left, rect.top() + 8, 12, 12).toRect(), caret, colors.color("muted")
        )
        box = box_of(row, rect)
        self._tick(painter, box, rows.state(row), colors.kind(row.kind))
        name = QRectF(box.right() + 9, rect.top(), rect.right() - box.right() - 64, rect.height())
        font = fonts.interface(9.4, fonts.BOLD)
        lettering.draw(painter, name, row.title, font, colors.kind(row.kind), pitch=rect.height())
        self._side(painter, rect, rows.figures(row))

    def _piece(self, painter: QPainter, rect: QRectF, row: MemoListRow) -> None:
        piece, colors = row.piece, theme.active()
        assert piece is not None
        on = self._rows.contents.is_on(piece)
        box = box_of(row, rect)
        self._tick(painter, box, ON if on else OFF, colors.kind(row.kind), piece.suggested)
        ink = colors.color("ink", 1.0 if on else 0.72)
        x, right = box.right() + 9, rect.right() - 14
        font = fonts.interface(9.2)
        side = tr("suggested") if piece.suggested else piece.where
        room = right - x - 10
        named = min(advance(font, piece.who) + 2, room * 0.7)  # the name goes before the rest
        size = min(advance(fonts.interface(8.6), side) + 2, room - named)
        who = QRectF(x, rect.top() + 4, room - size, 18)
        lettering.draw(painter, who, piece.who, font, ink, pitch=18)
        small = QFont(fonts.interface(8.6))  # a copy: the font is shared by the whole window
        if piece.suggested:
            small.setItalic(True)
            self._score(painter, QRectF(right - size, rect.top() + 20, size, 2), piece.score)
        aside = QRectF(right - size, rect.top() + 4, size + 1, 18)
        lettering.draw(painter, aside, side, small, colors.color("muted"), pitch=18)
        under = QRectF(x, rect.top() + 21, right - x, 18)
        letters = fonts.text(9.4)
        lettering.draw(painter, under, piece.snippet, letters, colors.color("muted"), pitch=18)

    def _score(self, painter: QPainter, box: QRectF, score: float) -> None:
        colors = theme.active()
        painter.fillRect(box, colors.color("ink", 0.10))
        part = QRectF(box.left(), box.top(), box.width() * max(0.0, min(1.0, score)), 2)
        painter.fillRect(part, colors.color("ink", 0.4))

    def _side(self, painter: QPainter, rect: QRectF, text: str) -> None:
        painter.setFont(fonts.interface(8.8))
        painter.setPen(theme.active().color("muted"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -14, 0), flags, text)

    def _tick(
        self,
        painter: QPainter,
        box: QRectF,
        state: Qt.CheckState,
        color: QColor,
        suggested: bool = False,
    ) -> None:
        colors = theme.active()
        full = state == ON
        painter.setBrush(color if full else Qt.BrushStyle.NoBrush)
        pen = QPen(color if state != OFF else colors.color("ink", 0.45), 1.2)
        if suggested and not full:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 3.5, 3.5)
        if state == OFF:
            return
        painter.setPen(QPen(colors.color("paper") if full else color, 1.8))
        x, y, size = box.left(), box.top(), box.width()
        points = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.33)) if full else ((0.28, 0.5), (0.72, 0.5))
        painter.drawPolyline([QPointF(x + a * size, y + b * size) for a, b in points])
