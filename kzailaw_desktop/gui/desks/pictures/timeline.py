"""The timeline drawn: a line, its marks, few words. The list on screen and the picture share it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kzailaw_desktop.gui.desks.pictures.events import EVENTS, STAGES, Happening, gap_years
from kzailaw_desktop.gui.kit.lists.models import Index, ListModel
from kzailaw_desktop.gui.kit.look import fonts, icons, lettering, theme
from kzailaw_desktop.gui.kit.look.type import BOLD, advance
from kzailaw_desktop.gui.kit.widgets.controls import own_selection
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar
from kzailaw_desktop.gui.kit.work.i18n import date_text, tr, tr_data

GUTTER, LINE, TEXT = 116.0, 138.0, 164.0
RIGHT, PITCH, MOST = 32.0, 20.0, 3
WIDEST = 640.0  # of the text


def title_of(each: Happening) -> str:
    """The few words of a mark."""
    if each.cause and each.inside:
        return each.cause
    if each.count > 1:
        return tr("%n proposals", each.count)
    return tr_data(EVENTS[each.event])


class TimelineModel(ListModel[Happening]):
    """Marks in order of time; a folded group opens in its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: list[Happening] = []
        self._open: set[str] = set()

    def set_marks(self, marks: list[Happening], *, unfolded: bool = False) -> None:
        """Show other marks; `unfolded`: with what is inside groups."""
        self._marks = marks
        if unfolded:
            self._open = {each.key for each in marks if each.inside}
        self.set_items(self._visible())

    def fold(self, key: str) -> None:
        """Open or close a group."""
        self._open ^= {key}
        self.set_items(self._visible())

    def is_open(self, key: str) -> bool:
        """Whether a group shows its members."""
        return key in self._open

    def _visible(self) -> list[Happening]:
        shown: list[Happening] = []
        for each in self._marks:
            shown.append(each)
            if each.key in self._open:
                shown += each.inside
        return shown

    def spoken(self, item: Happening) -> str:
        stage = tr_data(STAGES.get(item.stage, ""))
        return ". ".join(part for part in (title_of(item), stage, item.spoken()) if part)


class TimelinePainter:
    """Heights and drawing of marks at a given width."""

    def __init__(self, model: TimelineModel) -> None:
        self._model = model

    def member(self, row: int) -> bool:
        """Whether the mark stands inside an open group."""
        item = self._model.item(row)
        before = row - 1
        while before >= 0 and not self._model.item(before).inside:
            before -= 1
        return before >= 0 and item in self._model.item(before).inside

    def room(self, width: float, row: int) -> float:
        """Width of the words of a mark."""
        return min(WIDEST, width - TEXT - RIGHT) - (16 if self.member(row) else 0)

    def height(self, row: int, width: float) -> int:
        """Height of a mark; where years pass, the line runs on."""
        item = self._model.item(row)
        lines = 0
        if item.text:
            lines = lettering.line_count(item.text, fonts.text(10.5), self.room(width, row), MOST)
        source = 17 if item.source and item.count == 1 else 0
        return int(12 + 20 + lines * PITCH + source + 10 + self._ahead(row))

    def _ahead(self, row: int) -> float:
        before = self._model.item(row - 1) if row else None
        return 14.0 * min(4, gap_years(before, self._model.item(row)))

    def paint(self, painter: QPainter, rect: QRectF, row: int) -> None:
        """Draw one mark with its piece of the line."""
        colors = theme.active()
        item, top = self._model.item(row), rect.top() + 12 + self._ahead(row)
        last = row == self._model.rowCount() - 1
        middle = top + 10
        painter.setPen(QPen(colors.color("ink", 0.22), 1.5))
        x = rect.left() + LINE
        start = rect.top() if row else middle
        painter.drawLine(int(x), int(start), int(x), int(middle if last else rect.bottom()))
        self._dot(painter, x, middle, item, self.member(row))
        before = self._model.item(row - 1) if row else None
        if before is None or before.day != item.day:
            painter.setFont(fonts.interface(9.4))
            painter.setPen(colors.color("muted"))
            day = date_text(item.day) or tr("undated")
            box = QRectF(rect.left(), top, GUTTER, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, day)
        self._words(painter, rect, top, row, item)

    def _dot(self, painter: QPainter, x: float, y: float, item: Happening, member: bool) -> None:
        colors = theme.active()
        size = 3.0 if member else 6.5 if item.count > 1 else 5.0
        kind = "act" if item.certain else "note"
        painter.setPen(QPen(colors.kind(kind), 1.6))
        painter.setBrush(colors.kind(kind) if item.certain else colors.color("paper"))
        painter.drawEllipse(QRectF(x - size, y - size, 2 * size, 2 * size))

    def _words(
        self, painter: QPainter, rect: QRectF, top: float, row: int, item: Happening
    ) -> None:
        colors = theme.active()
        left = rect.left() + TEXT + (16 if self.member(row) else 0)
        room = self.room(rect.width(), row)
        bold = fonts.interface(10.5, BOLD)
        title = title_of(item)
        if self.member(row) and item.where:
            title, item = item.where, replace(item, where=title)
        lettering.draw(
            painter, QRectF(left, top, room, 20), title, bold, colors.color("ink"), pitch=20
        )
        x = left + advance(bold, title) + 10
        if item.inside:
            name = "caret-down" if self._model.is_open(item.key) else "caret-right"
            caret = QRectF(x, top + 4, 12, 12).toRect()
            icons.paint(painter, caret, name, colors.color("muted"))
            x += 20
        beside = item.source if item.count > 1 else item.where
        if item.cause and item.inside:
            beside = tr("%n units", item.count)
        stage = tr_data(STAGES.get(item.stage, "")) if item.count == 1 else ""
        beside = " · ".join(part for part in (stage, beside) if part)
        box = QRectF(x, top, max(20.0, left + room - x), 20)
        quiet = fonts.interface(9.4)
        lettering.draw(painter, box, beside, quiet, colors.color("muted"), pitch=20)
        y = top + 21
        if item.text:
            text = QRectF(left, y, room, MOST * PITCH)
            y += lettering.draw(
                painter,
                text,
                item.text,
                fonts.text(10.5),
                colors.color("ink", 0.92),
                lines=MOST,
                pitch=PITCH,
            )
        if item.source and item.count == 1:
            where = QRectF(left, y, room, 17)
            small = fonts.interface(8.8)
            lettering.draw(painter, where, item.source, small, colors.color("muted"), pitch=17)


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self._view.drawing.height(index.row(), width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_MouseOver:
            ground = rect.adjusted(LINE + 12, 4, -12, -2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.active().color("ink", 0.04))
            painter.drawRoundedRect(ground, 6, 6)
        self._view.drawing.paint(painter, rect, index.row())
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.active().color("accent"))
            painter.drawRoundedRect(rect.adjusted(LINE + 12, 4, -12, -2), 6, 6)
        painter.restore()


class TimelineView(QListView):
    """Keyboard: arrows walk, Enter opens the source or unfolds a group."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = TimelineModel(self)
        self.drawing = TimelinePainter(self.marks)
        self.setModel(self.marks)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(MarkedScrollBar(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        own_selection(self)

    def activate(self, index: QModelIndex) -> None:
        """What a click or Enter does."""
        if not index.isValid():
            return
        item = self.marks.item(index.row())
        if item.inside:
            self.marks.fold(item.key)
            self.setCurrentIndex(self.marks.index(index.row(), 0))
        else:
            self.opened.emit(item)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.activate(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activate(self.currentIndex())
        else:
            super().keyPressEvent(event)
