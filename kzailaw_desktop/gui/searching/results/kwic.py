"""Keyword in context: a table with the words in the middle, sorted by either side."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kzailaw_desktop.gui.kit.look import fonts, lettering, theme
from kzailaw_desktop.gui.kit.widgets.controls import own_selection
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar
from kzailaw_desktop.gui.kit.work.naming import language_mark
from kzailaw_desktop.gui.searching.results.lines import THEME_KINDS, Result
from kzailaw_desktop.gui.searching.results.occurrences import LEFT, PLACE, WORD, Index, KwicModel
from kzailaw_desktop.search.answers.extracts.kwic import KwicRow

SHARES = (0.28, 0.16, 0.27, 0.29)
ROW = 30


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: KwicTable) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors, rect = theme.active(), QRectF(option.rect)
        row = self._view.rows.row(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colors.color("ink", 0.055))
            if index.column() == LEFT:
                bar = QRectF(rect.left(), rect.top(), 3, rect.height())
                painter.fillRect(bar, colors.color("accent"))
        text = str(index.data() or "")
        if index.column() == PLACE:
            self._place(painter, rect, text, row)
        else:
            self._words(painter, rect.adjusted(4, 0, -4, 0), text, index.column())
        painter.restore()

    def _words(self, painter: QPainter, rect: QRectF, text: str, column: int) -> None:
        colors = theme.active()
        font = fonts.text(10.2)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        side = Qt.AlignmentFlag.AlignLeft
        cut = Qt.TextElideMode.ElideRight
        if column == LEFT:
            side, cut = Qt.AlignmentFlag.AlignRight, Qt.TextElideMode.ElideLeft
        elif column == WORD:
            side = Qt.AlignmentFlag.AlignHCenter
            wide = min(metrics.horizontalAdvance(text) + 8, rect.width())
            ground = QRectF(rect.center().x() - wide / 2, rect.top() + 5, wide, rect.height() - 10)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("mark", 0.8))
            painter.drawRoundedRect(ground, 3, 3)
        painter.setPen(colors.color("ink", 1.0 if column == WORD else 0.88))
        shown = metrics.elidedText(text.strip(), cut, rect.width())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _place(self, painter: QPainter, rect: QRectF, text: str, row: KwicRow) -> None:
        colors = theme.active()
        kind = THEME_KINDS.get(row.kind, row.kind)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.kind(kind))
        painter.drawRoundedRect(QRectF(rect.left() + 8, rect.center().y() - 3, 6, 6), 1.5, 1.5)
        small = fonts.interface(7.6)
        painter.setFont(small)
        painter.setPen(colors.color("muted"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -8, 0), flags, language_mark(row.lang))
        where = QRectF(rect.left() + 22, rect.top(), rect.width() - 60, rect.height())
        font = fonts.interface(9.0)
        lettering.draw(painter, where, text, font, colors.color("muted"), pitch=rect.height())


class _Header(QHeaderView):
    """Quiet captions; the one sorted by has an arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedHeight(30)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colors = theme.active()
        painter.save()
        painter.fillRect(rect, colors.color("paper"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.line())
        model = self.model()
        order = model.shown_order if isinstance(model, KwicModel) else None
        sorted_by = order is not None and order[0] == section
        font = fonts.interface(9.0, fonts.BOLD if sorted_by else fonts.NORMAL)
        painter.setFont(font)
        painter.setPen(colors.color("ink" if sorted_by else "muted"))
        sides = (
            Qt.AlignmentFlag.AlignRight,
            Qt.AlignmentFlag.AlignHCenter,
            Qt.AlignmentFlag.AlignLeft,
            Qt.AlignmentFlag.AlignLeft,
        )
        room = rect.adjusted(22 if section == PLACE else 4, 0, -6, 0)
        text = str(self.model().headerData(section, self.orientation()) or "")
        if sorted_by and order is not None:
            text += "  ↓" if order[1] else "  ↑"
        painter.drawText(room, sides[section] | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class KwicTable(QTableView):
    """A click on a caption, or Ctrl+1 … Ctrl+4, sorts; Enter opens."""

    opened = Signal(object)
    opened_beside = Signal(object)
    walked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = KwicModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        header = _Header(self)
        self.setHorizontalHeader(header)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(MarkedScrollBar(self))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        own_selection(self)
        header.sectionClicked.connect(self.sort_by)
        self.selectionModel().currentRowChanged.connect(self._walked)
        self.doubleClicked.connect(self._open)

    def sort_by(self, column: int) -> None:
        """Sort by a column; again: the other way round."""
        before = self.rows.shown_order
        down = before is not None and before[0] == column and not before[1]
        at = self.currentIndex().row()
        kept = self.rows.row(at) if at > 0 else None  # the first is only the start
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.rows.sort(column, order)
        if kept is not None:
            at = self.rows.rows().index(kept)
        self.selectRow(max(at, 0))

    def result(self) -> Result | None:
        """The current occurrence."""
        index = self.currentIndex()
        return self.rows.result(index.row()) if index.isValid() else None

    def _walked(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.walked.emit(self.rows.result(current.row()))

    def _open(self) -> None:
        result = self.result()
        if result is not None:
            self.opened.emit(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        result = self.result()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and result is not None:
            (self.opened_beside if control else self.opened).emit(result)
        elif control and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_4:
            self.sort_by(event.key() - Qt.Key.Key_1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        for column, share in enumerate(SHARES):
            self.setColumnWidth(column, int(width * share))
