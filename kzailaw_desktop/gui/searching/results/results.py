"""The list of results: a place line and two lines of text, the words found marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kzailaw_desktop.gui.kit.lists.folding import FoldingList, Index
from kzailaw_desktop.gui.kit.look import fonts, icons, lettering, theme
from kzailaw_desktop.gui.kit.widgets.controls import own_selection
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.panels.context_list import ICONS
from kzailaw_desktop.gui.searching.results.lines import Result

LEFT, RIGHT = 20.0, 16.0
WIDEST = 820.0
GROUP, ROW = 42, 78


class ResultDelegate(QStyledItemDelegate):
    """Draws documents and hits."""

    def __init__(self, view: ResultList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        result: Result = self._view.items.item(index.row())
        width = self._view.viewport().width()
        if result.group:
            return QSize(width, GROUP)
        room = min(width, WIDEST) - LEFT - 22 - RIGHT
        lines = lettering.line_count(result.snippet, fonts.text(10.2), room, 2)
        return QSize(width, ROW if lines > 1 else ROW - 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        result: Result = self._view.items.item(index.row())
        rect = QRectF(option.rect)
        rect.setWidth(min(rect.width(), WIDEST))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if result.group:
            self._title(painter, rect, result)
        else:
            self._ground(painter, QRectF(option.rect), option)
            self._place_line(painter, rect, result)
            self._snippet(painter, rect, result)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.active().color("accent"))
            ring = QRectF(option.rect).adjusted(5, 1, -3, -1)
            painter.drawRoundedRect(ring, 4, 4)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        colors = theme.active()
        selected = option.state & QStyle.StateFlag.State_Selected
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colors.color("ink", 0.055 if selected else 0.03))
        if selected:
            bar = QRectF(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, colors.color("accent"))

    def _title(self, painter: QPainter, rect: QRectF, result: Result) -> None:
        colors = theme.active()
        folded = self._view.items.is_folded(result.group)
        top = rect.top() + 14
        box = QRect(int(rect.left() + LEFT) - 14, int(top) + 5, 10, 10)
        icons.paint(painter, box, "caret-right" if folded else "caret-down", colors.color("muted"))
        mark = QRect(int(rect.left() + LEFT), int(top) + 2, 15, 15)
        icons.paint(painter, mark, ICONS.get(result.kind, "scales"), colors.kind(result.kind))
        bold = fonts.interface(10.0, fonts.BOLD)
        painter.setFont(bold)
        left, end = rect.left() + LEFT + 22, rect.right() - RIGHT
        figures = str(result.count)
        room = end - left - 40
        wide = min(float(painter.fontMetrics().horizontalAdvance(result.title)), room)
        box_text = QRectF(left, top, wide + 1, 20)
        lettering.draw(painter, box_text, result.title, bold, colors.color("ink"), pitch=20)
        small = fonts.interface(9.2)
        painter.setFont(small)
        painter.setPen(colors.color("muted"))
        count = QRectF(left + wide + 8, top, 40, 20)
        painter.drawText(count, Qt.AlignmentFlag.AlignVCenter, figures)
        after = left + wide + 16 + painter.fontMetrics().horizontalAdvance(figures)
        if result.detail and end - after > 60:
            where = QRectF(after, top, end - after, 20)
            lettering.draw(painter, where, result.detail, small, colors.color("muted"), pitch=20)

    def _place_line(self, painter: QPainter, rect: QRectF, result: Result) -> None:
        colors = theme.active()
        y, left, end = rect.top() + 10, rect.left() + LEFT, rect.right() - RIGHT
        box = QRect(int(left), int(y) + 2, 14, 14)
        icons.paint(painter, box, ICONS.get(result.kind, "scales"), colors.kind(result.kind))
        small = fonts.interface(8.4)
        painter.setFont(small)
        right = self._right_words(result)
        wide = float(painter.fontMetrics().horizontalAdvance(right))
        painter.setPen(colors.color("muted"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(end - wide - 2, y, wide + 2, 18), flags, right)
        bold = fonts.interface(9.6, fonts.BOLD)
        painter.setFont(bold)
        left, room = left + 22, end - wide - 14 - left - 22
        needed = float(painter.fontMetrics().horizontalAdvance(result.who))
        used = min(needed, room)
        lettering.draw(painter, QRectF(left, y, used + 1, 18), result.who, bold,
                       colors.color("ink"), pitch=18)  # fmt: skip
        if result.where and room - used > 50:
            where = QRectF(left + used + 10, y, room - used - 10, 18)
            font = fonts.interface(9.0)
            lettering.draw(painter, where, result.where, font, colors.color("muted"), pitch=18)

    def _right_words(self, result: Result) -> str:
        similar = tr("+%n alike", result.similar) if result.similar else ""
        some = tr("some of the words") if result.partial else ""
        parts = (some, similar, result.standing, result.date, result.languages)
        return "  ·  ".join(part for part in parts if part)

    def _snippet(self, painter: QPainter, rect: QRectF, result: Result) -> None:
        colors = theme.active()
        left = rect.left() + LEFT + 22
        lettering.draw(
            painter,
            QRectF(left, rect.top() + 30, rect.right() - RIGHT - left, 42),
            result.snippet,
            fonts.text(10.2),
            colors.color("ink", 0.92),
            lines=2,
            marks=result.marks,
            mark=colors.color("mark", 0.8),
            pitch=20,
        )


class ResultList(FoldingList):
    """Arrows walk, Enter opens beside, Ctrl+Enter in a tab, left and right fold documents."""

    walked = Signal(object)  # the current Result
    left_upwards = Signal()  # arrow up on the first line

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(ResultDelegate(self))
        self.use_ground("paper")
        self.setUniformItemSizes(False)
        own_selection(self)
        self.selectionModel().currentChanged.connect(self._walked)

    def use_ground(self, token: str) -> None:
        """The chosen line is shown by the delegate alone."""
        super().use_ground(token)
        own_selection(self)

    def show_results(self, results: list[Result], keep: str = "") -> None:
        """Show other results; the result with key `keep` stays current, else the first."""
        self.items.set_items(results)
        row = self.items.row_where(keep) if keep else -1
        if row < 0:
            row = next((n for n, each in enumerate(results) if not each.group), -1)
        if row >= 0:
            self.setCurrentIndex(self.items.index(row, 0))
        if row <= 1:
            self.scrollToTop()

    def result(self) -> Result | None:
        """The current hit."""
        index = self.currentIndex()
        if not index.isValid() or index.row() >= self.items.rowCount():
            return None
        found: Result = self.items.item(index.row())
        return None if found.group else found

    def step(self, by: int) -> None:
        """The next hit, or the one before; documents are passed over."""
        row = self.currentIndex().row() + by
        while 0 <= row < self.items.rowCount() and self.items.item(row).group:
            row += by
        if 0 <= row < self.items.rowCount():
            self.setCurrentIndex(self.items.index(row, 0))

    def _walked(self, current: QModelIndex, _before: QModelIndex) -> None:
        result = self.result()
        if current.isValid() and result is not None:
            self.walked.emit(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 1:
            first = next((n for n in range(self.items.rowCount())
                          if not self.items.item(n).group), 0)  # fmt: skip
            if self.currentIndex().row() <= first:
                self.left_upwards.emit()
                return
        if event.key() == Qt.Key.Key_Down and not event.modifiers():
            self.step(1)
        elif event.key() == Qt.Key.Key_Up and not event.modifiers():
            self.step(-1)
        else:
            super().keyPressEvent(event)
