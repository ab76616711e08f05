"""The table of terms: one row a concept, one column a language."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
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

from kzailaw_desktop.gui.desks.terms.entries import TermEntry
from kzailaw_desktop.gui.kit.lists.models import NO_PARENT, Index
from kzailaw_desktop.gui.kit.look import fonts, lettering, theme
from kzailaw_desktop.gui.kit.look.type import BOLD, PLAIN
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.controls import own_selection
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar
from kzailaw_desktop.gui.kit.work.i18n import mark, tr_data
from kzailaw_desktop.text import sort_key

COLUMNS = ("kk", "ru", "en")
TITLES = {"kk": mark("Kazakh"), "ru": mark("Russian"), "en": mark("English")}
ROW = 46


class TermModel(QAbstractTableModel):
    """Terms that pass the filter, sorted by the alphabet of a column's language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[TermEntry] = []
        self._shown: list[TermEntry] = []
        self._words, self._which = "", "all"
        self._column, self._down = 0, False

    def set_terms(self, terms: list[TermEntry]) -> None:
        """Show other terms."""
        self._all = terms
        self._update()

    def set_filter(self, words: str, which: str) -> None:
        """Only terms with these words; `which`: all, defined, divergent, own."""
        self._words, self._which = words, which
        self._update()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._down = column, order == Qt.SortOrder.DescendingOrder
        self._update()

    def _update(self) -> None:
        lang = COLUMNS[max(0, self._column)]
        self.beginResetModel()
        kept = [t for t in self._all if self._passes(t)]
        named = [t for t in kept if t.first(lang)]
        named.sort(key=lambda t: sort_key(t.first(lang), lang), reverse=self._down)
        self._shown = [*named, *(t for t in kept if not t.first(lang))]
        self.endResetModel()

    def _passes(self, term: TermEntry) -> bool:
        which = {
            "all": True,
            "defined": bool(term.definition),
            "divergent": term.diverges,
            "own": term.own,
        }
        return which[self._which] and term.matches(self._words)

    def term(self, row: int) -> TermEntry:
        """The term of a row."""
        return self._shown[row]

    def row_of(self, id: str) -> int:
        """The row of a term, -1 when it is not shown."""
        return next((row for row, term in enumerate(self._shown) if term.id == id), -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        term, lang = self._shown[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return term.first(lang)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(p for p in (term.first(lang), term.others(lang)) if p)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tips.plain(", ".join(term.terms.get(lang, ()))) or None
        return None

    def headerData(
        self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr_data(TITLES[COLUMNS[section]])
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: TermTable) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors, rect = theme.active(), QRectF(option.rect)
        term, lang = self._view.terms.term(index.row()), COLUMNS[index.column()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colors.color("accent", 0.10))
            if index.column() == 0:
                bar = QRectF(rect.left(), rect.top(), 3, rect.height())
                painter.fillRect(bar, colors.color("accent"))
        line = QRectF(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, colors.color("ink", 0.06))
        left = 24.0 if index.column() == 0 else 14.0
        first, font = term.first(lang) or "–", fonts.text(11.0)
        room = rect.width() - left - 10
        lines = lettering.line_count(first, font, room, 2)
        others = term.others(lang) if lines == 1 else ""  # shown in full beside the table
        top = rect.top() + (5 if others else 12 if lines == 1 else 4)
        box = QRectF(rect.left() + left, top, room, 21 * lines)
        if lang == "ru" and term.diverges:
            painter.setFont(fonts.interface(10.5))
            painter.setPen(colors.kind("note"))
            sign = QRectF(rect.left() - 6, rect.top(), 16, rect.height())
            painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, "≠")
        ink = colors.kind("own") if term.own and index.column() == 0 else colors.color("ink")
        pitch = 21 if lines == 1 else 19
        lettering.draw(painter, box, first, font, ink, lines=lines, pitch=pitch)
        if others:
            box.translate(0, 20)
            small = fonts.interface(8.8)
            lettering.draw(painter, box, others, small, colors.color("muted"), pitch=17)
        painter.restore()


class _Header(QHeaderView):
    """Plain words; the sorted language carries a caret."""

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colors = theme.active()
        sorted_here = self.sortIndicatorSection() == section
        painter.save()
        painter.fillRect(rect, colors.color("paper"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.line())
        weight = BOLD if sorted_here else PLAIN
        painter.setFont(fonts.interface(9.4, weight))
        painter.setPen(colors.color("ink" if sorted_here else "muted"))
        left = 24 if section == 0 else 14
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        if sorted_here:
            text += "  ↑" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else "  ↓"
        painter.drawText(rect.adjusted(left, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class TermTable(QTableView):
    """Arrows walk, Enter opens the definition or the first use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.terms = TermModel(self)
        self.setModel(self.terms)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalHeader(_Header(Qt.Orientation.Horizontal, self))
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setFixedHeight(32)
        head.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setVerticalScrollBar(MarkedScrollBar(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        own_selection(self)

    def term(self) -> TermEntry | None:
        """The current term."""
        row = self.currentIndex().row()
        return self.terms.term(row) if 0 <= row < self.terms.rowCount() else None

    def choose(self, id: str) -> bool:
        """Make a term current."""
        row = self.terms.row_of(id)
        if row >= 0:
            self.setCurrentIndex(self.terms.index(row, 0))
        return row >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
