"""Draws one cell of the reading view: number in the gutter, text, marks, and little else."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from kzailaw_desktop.gui.kit.look import fonts, lettering, theme
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.work import naming
from kzailaw_desktop.gui.reading.chosen import ChosenUnit
from kzailaw_desktop.gui.reading.marking.hover import Hover
from kzailaw_desktop.gui.reading.marking.layers import Formats, MarginLayer, TextLayer
from kzailaw_desktop.gui.reading.marking.selected import SelectedText
from kzailaw_desktop.gui.reading.rows.model import Index
from kzailaw_desktop.gui.reading.rows.row_types import GUTTERED, SPOKEN, Cell, Row
from kzailaw_desktop.gui.reading.rows.typeset import ROLE_LINES, SetCell
from kzailaw_desktop.gui.reading.rows.typeset_rows import TypesetRows

NARROW_GUTTER = 150  # pixels: the names of speakers, but no mark of the language


class CellDelegate(QStyledItemDelegate):
    """Draws the cells of a reading view: layers of colour behind the words, in their order."""

    def __init__(
        self,
        view: QAbstractItemView,
        typeset: TypesetRows,
        chosen: ChosenUnit,
        hover: Hover,
        selection: SelectedText,
        layers: tuple[TextLayer, ...],
    ) -> None:
        super().__init__(view)
        self._view, self._typeset = view, typeset
        self._chosen, self._hover, self._selection = chosen, hover, selection
        self._layers = list(layers)
        self._margins: list[MarginLayer] = []

    def add_text_layer(self, layer: TextLayer) -> None:
        """Draw a further layer of colour behind the words, below the others."""
        self._layers.insert(0, layer)

    def add_margin_layer(self, layer: MarginLayer) -> None:
        """Draw a further layer below the others, with marks in the margin."""
        self._layers.insert(0, layer)
        self._margins.append(layer)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), self._typeset.set_row(index.row()).height)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Over a mark in the margin: what it says."""
        said = ""
        if index.isValid():
            where = event.pos(), QRectF(option.rect), index.row(), index.column()
            said = "\n\n".join(tip for layer in self._margins if (tip := layer.tip_at(*where)))
        tips.show(event.globalPos(), said, view)
        return bool(said)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rows, number, column = self._typeset.model, index.row(), index.column()
        row, cell = rows.rows[number], rows.cell(number, column)
        ready = self._typeset.set_row(number).cells[column]
        rect = QRectF(option.rect)
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, number, column, row)
        if cell.missing:
            self._gap(painter, rect, ready)
        else:
            self._number(painter, rect, row, cell, ready, column)
            for layer in self._margins:
                layer.paint_margin(painter, rect, number, column, ready)
            self._text(painter, rect, row, ready, number, column)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, number: int, column: int, row: Row) -> None:
        colors, sheet, rows = theme.active(), self._typeset.typesetter.sheet, self._typeset.model
        left, columns = sheet.lefts[column], rows.columns
        inner = QRectF(rect.left() + left - 12, rect.top(), 0, rect.height())
        inner.setWidth(sheet.gutter + sheet.texts[column] + 20)
        digest = columns[column].kind == "digest"
        chosen = self._chosen.is_chosen(number) and not (digest and len(columns) > 1)
        if row.role in SPOKEN and rows.cell(number, column).lang == "kk":
            words = inner.adjusted(sheet.gutter + 2, 0, 0, 0)
            painter.fillRect(words, colors.kind("debate", 0.04))  # beside the word in the gutter
        if self._hover.is_hovered(number) and not row.is_heading:
            painter.fillRect(inner, colors.color("ink", 0.035))
        if chosen:
            painter.fillRect(inner, colors.color("accent", 0.07))
            current = self._view.hasFocus() and column == self._selection.column
            bar = QRectF(inner.left(), rect.top(), 4 if current else 2, rect.height())
            painter.fillRect(bar, colors.color("accent"))
        if row.bracket and column == 0:
            pen = QPen(colors.kind("debate", 0.45), 1.4)
            painter.setPen(pen)
            x = rect.left() + left + sheet.gutter - 14
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        if digest and rows.cell(number, column).text:
            bar = QRectF(rect.left() + left, rect.top() + 6, 2.5, rect.height() - 12)
            painter.fillRect(bar, colors.kind("commentary"))

    def _gap(self, painter: QPainter, rect: QRectF, ready: SetCell) -> None:
        """Where a unit has no counterpart, a short dash says so."""
        pen = QPen(theme.active().color("muted", 0.7), 1.2, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        y = rect.top() + ready.top + self._typeset.typesetter.pitch("text") / 2
        painter.drawLine(QPointF(rect.left() + ready.left, y), QPointF(rect.right() - 24, y))

    def _number(
        self, painter: QPainter, rect: QRectF, row: Row, cell: Cell, ready: SetCell, column: int
    ) -> None:
        setter = self._typeset.typesetter
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
        width = setter.sheet.gutter if not row.level else setter.sheet.indent
        box = QRectF(
            rect.left() + ready.left - width - 6,
            rect.top() + ready.top,
            width,
            setter.pitch("text"),
        )
        painter.drawText(
            box,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip,
            cell.num,
        )

    def _speaker(
        self, painter: QPainter, rect: QRectF, row: Row, cell: Cell, ready: SetCell, column: int
    ) -> None:
        setter, colors = self._typeset.typesetter, theme.active()
        name, _, role = cell.num.partition("\n")
        kind = "commentary" if row.role == "digest" else "debate"
        left = rect.left() + setter.sheet.lefts[column]
        wide = setter.sheet.gutter > NARROW_GUTTER
        width = setter.sheet.gutter - (52 if wide else 22)
        if width < 80:
            return
        font, pitch = setter.font("gutter"), setter.pitch("gutter")
        color = colors.color("muted") if row.quiet else colors.kind(kind)
        box = QRectF(left, rect.top() + ready.top, width, setter.pitch("text"))
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
        rows, setter = self._typeset.model, self._typeset.typesetter
        number = rows.row_of(row.eid)
        before = rows.cell(number - 1, column).lang if number > 0 else ""
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
        made: Formats = []
        for layer in self._layers:
            made += layer.formats(number, column, ready)
        ready.layout.draw(painter, origin, made)
