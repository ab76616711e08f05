"""Draws one cell of the reading view: number in the gutter, text, marks, and little else."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kzailaw_desktop.gui.kit.look import fonts, lettering, theme
from kzailaw_desktop.gui.kit.work import naming
from kzailaw_desktop.gui.reading.marking.overlay import MarkedView
from kzailaw_desktop.gui.reading.rows.model import Index
from kzailaw_desktop.gui.reading.rows.row_types import GUTTERED, SPOKEN, Cell, Row
from kzailaw_desktop.gui.reading.rows.typeset import ROLE_LINES, SetCell

NARROW_GUTTER = 150  # pixels: the names of speakers, but no mark of the language


class RowState(Protocol):
    """Which rows are drawn as chosen or under the pointer."""

    def is_chosen(self, number: int) -> bool:
        """Whether a row carries the accent bar."""

    def is_hovered(self, number: int) -> bool:
        """Whether the pointer is over a row."""


class CellDelegate(QStyledItemDelegate):
    """Reads what it draws from the view that owns it."""

    def __init__(self, view: MarkedView, units: RowState) -> None:
        super().__init__(view)
        self._view = view
        self._units = units

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), self._view.set_row(index.row()).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, number, column = self._view, index.row(), index.column()
        row = view.rows.rows[number]
        cell = view.rows.cell(number, column)
        ready = view.set_row(number).cells[column]
        rect = QRectF(option.rect)
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, number, column, row)
        if cell.missing:
            self._gap(painter, rect, ready)
        else:
            self._number(painter, rect, row, cell, ready, column)
            self._text(painter, rect, row, ready, number, column)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, number: int, column: int, row: Row) -> None:
        view, colors = self._view, theme.active()
        left = view.typesetter.sheet.lefts[column]
        inner = QRectF(rect.left() + left - 12, rect.top(), 0, rect.height())
        width = view.typesetter.sheet.gutter + view.typesetter.sheet.texts[column] + 20
        inner.setWidth(width)
        aside = view.rows.columns[column].kind == "digest" and len(view.rows.columns) > 1
        chosen = self._units.is_chosen(number) and not aside
        if row.role in SPOKEN and view.rows.cell(number, column).lang == "kk":
            words = inner.adjusted(view.typesetter.sheet.gutter + 2, 0, 0, 0)
            painter.fillRect(words, colors.kind("debate", 0.04))  # beside the word in the gutter
        if self._units.is_hovered(number) and not row.is_heading:
            painter.fillRect(inner, colors.color("ink", 0.035))
        if chosen:
            painter.fillRect(inner, colors.color("accent", 0.07))
            at_hand = view.hasFocus() and column == view.last_column
            bar = QRectF(inner.left(), rect.top(), 4 if at_hand else 2, rect.height())
            painter.fillRect(bar, colors.color("accent"))
        if row.bracket and column == 0:
            pen = QPen(colors.kind("debate", 0.45), 1.4)
            painter.setPen(pen)
            x = rect.left() + left + view.typesetter.sheet.gutter - 14
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        if view.rows.columns[column].kind == "digest" and view.rows.cell(number, column).text:
            bar = QRectF(rect.left() + left, rect.top() + 6, 2.5, rect.height() - 12)
            painter.fillRect(bar, colors.kind("commentary"))

    def _gap(self, painter: QPainter, rect: QRectF, ready: SetCell) -> None:
        """Where a unit has no counterpart, a short dash says so."""
        pen = QPen(theme.active().color("muted", 0.7), 1.2, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        y = rect.top() + ready.top + self._view.typesetter.pitch("text") / 2
        painter.drawLine(QPointF(rect.left() + ready.left, y), QPointF(rect.right() - 24, y))

    def _number(
        self, painter: QPainter, rect: QRectF, row: Row, cell: Cell, ready: SetCell, column: int
    ) -> None:
        setter = self._view.typesetter
        if row.role in SPOKEN:
            self._language(painter, rect, row, cell, ready, column)
        if not cell.num or row.is_heading:
            return
        colors = theme.active()
        if row.role in GUTTERED:
            self._speaker(painter, rect, row, cell, ready, column)
            return
        painter.setFont(setter.font("text"))
        painter.setPen(colors.color("ink", 0.72))
        room = setter.sheet.gutter if not row.level else setter.sheet.indent
        box = QRectF(
            rect.left() + ready.left - room - 6, rect.top() + ready.top, room, setter.pitch("text")
        )
        painter.drawText(
            box,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip,
            cell.num,
        )

    def _speaker(
        self, painter: QPainter, rect: QRectF, row: Row, cell: Cell, ready: SetCell, column: int
    ) -> None:
        setter, colors = self._view.typesetter, theme.active()
        name, _, role = cell.num.partition("\n")
        kind = "commentary" if row.role == "digest" else "debate"
        left = rect.left() + setter.sheet.lefts[column]
        wide = setter.sheet.gutter > NARROW_GUTTER
        room = setter.sheet.gutter - (52 if wide else 22)
        if room < 80:
            return
        font, pitch = setter.font("gutter"), setter.pitch("gutter")
        color = colors.color("muted") if row.quiet else colors.kind(kind)
        box = QRectF(left, rect.top() + ready.top, room, setter.pitch("text"))
        lettering.draw(painter, box, name, font, color, pitch=setter.pitch("text"))
        box.translate(0, setter.pitch("text") - 3)
        lines = max(1, min(ROLE_LINES, int((rect.bottom() - box.top() + 4) / pitch)))
        small = setter.font("role")
        lettering.draw(
            painter, box, role, small, colors.color("muted"), lines=lines, pitch=pitch - 1
        )

    def _language(
        self, painter: QPainter, rect: QRectF, row: Row, cell: Cell, ready: SetCell, column: int
    ) -> None:
        """In a sitting, a small word where the language changes."""
        view, setter = self._view, self._view.typesetter
        number = view.rows.row_of(row.eid)
        before = view.rows.cell(number - 1, column).lang if number > 0 else ""
        if setter.sheet.gutter <= NARROW_GUTTER or not cell.lang or before == cell.lang:
            return
        painter.setFont(fonts.interface(7.6))
        painter.setPen(theme.active().color("muted"))
        box = QRectF(
            rect.left() + ready.left - 46, rect.top() + ready.top, 26, setter.pitch("text")
        )
        word = naming.language_mark(cell.lang)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, right | Qt.TextFlag.TextDontClip, word)

    def _text(
        self, painter: QPainter, rect: QRectF, row: Row, ready: SetCell, number: int, column: int
    ) -> None:
        colors = theme.active()
        muted = row.role == "group" or row.quiet
        painter.setPen(colors.color("muted" if muted else "ink"))
        origin = QPointF(rect.left() + ready.left, rect.top() + ready.top)
        ready.layout.draw(painter, origin, self._marks(ready, number, column))

    def _marks(self, ready: SetCell, number: int, column: int) -> list[QTextLayout.FormatRange]:
        colors = theme.active()
        made = []
        for place, (start, end) in enumerate(self._view.found_in(number, column)):
            hit = lettering.grounded(start, end, colors.color("mark"))
            if self._view.is_hit_at_hand(number, column, place):
                shape = hit.format
                shape.setFontUnderline(True)
                shape.setUnderlineColor(colors.color("ink"))
                hit.format = shape
            made.append(hit)
        selection = self._view.selection
        if selection is not None and selection.column == column:
            span = selection.span(number, ready.layout.text().__len__())
            if span:
                made.append(lettering.grounded(*span, colors.color("selection")))
        return made
