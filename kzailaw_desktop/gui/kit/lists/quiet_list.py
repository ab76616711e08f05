"""A narrow list on chrome: a mark of colour, a name, a figure, a second line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kzailaw_desktop.gui.kit.lists.models import Index, ListModel
from kzailaw_desktop.gui.kit.look import fonts, lettering, theme
from kzailaw_desktop.gui.kit.look.roles import set_roles
from kzailaw_desktop.gui.kit.look.type import BOLD, PLAIN, advance
from kzailaw_desktop.gui.kit.widgets.controls import own_selection
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar

LEFT, RIGHT = 22.0, 14.0


@dataclass(frozen=True, slots=True)
class ListEntry:
    """A line. `token`: the kind whose colour marks it; `more` the second line; `side` a figure.

    `value` is what the page gets back.
    """

    key: str
    text: str
    more: str = ""
    side: str = ""
    token: str = ""
    colour: str = ""  # a colour of its own, "#rrggbb", instead of `token`
    value: Any = None  # what the page that fills the list puts in, it takes out
    head: bool = False  # a group's title

    def spoken(self) -> str:
        """What a screen reader says."""
        return ". ".join(part for part in (self.text, self.side, self.more) if part)


def snippet(text: str, start: int, before: int = 40, length: int = 160) -> str:
    """Some words of a text around a place, cut between words."""
    begin = max(0, start - before)
    if begin:
        space = text.find(" ", begin, start + 1)
        begin = space + 1 if space >= 0 else begin
    return ("…" if begin else "") + " ".join(text[begin : begin + length].split())


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: QuietList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = self._view.entries.item(index.row())
        width = self._view.viewport().width()
        if entry.head:
            return QSize(width, 34)
        if not entry.more:
            return QSize(width, 30)
        room = width - LEFT - RIGHT
        lines = lettering.line_count(entry.more, self._view.more_font, room, self._view.more_lines)
        names = self._name_lines(entry, width)
        return QSize(width, int(8 + 19 * names + lines * self._view.pitch + 9))

    def _name_lines(self, entry: ListEntry, width: float) -> int:
        """Lines that the name takes; the side stands on the first of them."""
        if self._view.name_lines == 1:
            return 1
        font = fonts.interface(9.8, BOLD)
        room = width - LEFT - RIGHT - _side_room(entry)
        return lettering.line_count(entry.text, font, room, self._view.name_lines)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, rect = self._view.entries.item(index.row()), QRectF(option.rect)
        colors = theme.active()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected) and not entry.head
        if selected or (option.state & QStyle.StateFlag.State_MouseOver and not entry.head):
            painter.fillRect(rect, colors.color("ink", 0.07 if selected else 0.04))
        if selected:
            bar = QRectF(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, colors.color("accent"))
        if entry.token or entry.colour:
            color = colors.kind(entry.token) if entry.token else QColor(entry.colour)
            bar = QRectF(10, rect.top() + 9, 4, rect.height() - 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawRoundedRect(bar, 2, 2)
        self._words(painter, rect, entry)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colors.color("accent"))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 4, 4)
        painter.restore()

    def _words(self, painter: QPainter, rect: QRectF, entry: ListEntry) -> None:
        colors = theme.active()
        top, height = (rect.top() + 10, 20) if entry.head else (rect.top() + 8, 19)
        if not entry.more and not entry.head:
            top, height = rect.top(), int(rect.height())
        bold = BOLD if entry.more or entry.head else PLAIN
        font = fonts.interface(9.0 if entry.head else 9.8, bold)
        room = rect.width() - LEFT - RIGHT - _side_room(entry)
        ink = colors.color("muted") if entry.head else colors.color("ink")
        box = QRectF(rect.left() + LEFT, top, room, height)
        names = self._name_lines(entry, rect.width()) if entry.more else 1
        box.setHeight(height * names)
        lettering.draw(painter, box, entry.text, font, ink, lines=names, pitch=height)
        if entry.side:
            painter.setFont(fonts.interface(9.0))
            painter.setPen(colors.color("muted"))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            end = QRectF(rect.left(), top, rect.width() - RIGHT, height)
            painter.drawText(end, flags, entry.side)
        if entry.more:
            box = QRectF(rect.left() + LEFT, top + 1 + 19 * names, rect.width() - LEFT - RIGHT, 60)
            lettering.draw(
                painter,
                box,
                entry.more,
                self._view.more_font,
                colors.color("ink", 0.8),
                lines=self._view.more_lines,
                pitch=self._view.pitch,
            )


def _side_room(entry: ListEntry) -> float:
    """What the words at the right take of the first line."""
    return advance(fonts.interface(9.0), entry.side) + 8 if entry.side else 0.0


class QuietList(QListView):
    """Arrows choose, Enter or a double click opens."""

    chosen = Signal(object)  # the value of the current entry
    opened = Signal(object)

    def __init__(
        self,
        ground: str = "chrome",
        more_lines: int = 1,
        parent: QWidget | None = None,
        *,
        name_lines: int = 1,
        model: ListModel[ListEntry] | None = None,
    ) -> None:
        super().__init__(parent)
        self.entries: ListModel[ListEntry] = model if model is not None else ListModel(self)
        self.entries.setParent(self)
        self.more_lines = more_lines
        self.name_lines = name_lines
        self.more_font = fonts.text(10.0) if more_lines > 1 else fonts.interface(9.0)
        self.pitch = 19.0 if more_lines > 1 else 17.0
        self.setModel(self.entries)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        bar = MarkedScrollBar(self)
        bar.set_ground(ground)
        self.setVerticalScrollBar(bar)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        self.selectionModel().currentChanged.connect(self._changed)
        self.doubleClicked.connect(self._open)
        own_selection(self)
        set_roles(self, Base=ground)

    def set_entries(self, entries: list[ListEntry], keep: str = "") -> None:
        """Show other entries; the entry with key `keep`, or the current one, stays chosen."""
        wanted = keep or self.key()
        self.blockSignals(True)
        self.entries.set_items(entries)
        self.choose(wanted)
        self.blockSignals(False)

    def choose(self, key: str) -> bool:
        """Make the entry of that key current."""
        for row, entry in enumerate(self.entries.items):
            if entry.key == key and not entry.head:
                self.setCurrentIndex(self.entries.index(row, 0))
                return True
        return False

    def choose_first(self) -> None:
        """Make the first entry current."""
        first = next((e.key for e in self.entries.items if not e.head), "")
        if first:
            self.choose(first)

    def key(self) -> str:
        """Key of the current entry, or ""."""
        entry = self.entry()
        return entry.key if entry else ""

    def entry(self) -> ListEntry | None:
        """The current entry."""
        row = self.currentIndex().row()
        return self.entries.item(row) if 0 <= row < self.entries.rowCount() else None

    def _changed(self, index: QModelIndex) -> None:
        if 0 <= index.row() < self.entries.rowCount():
            entry = self.entries.item(index.row())
            if not entry.head:
                self.chosen.emit(entry.value)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            entry = self.entries.item(index.row())
            if not entry.head:
                self.opened.emit(entry.value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Heights follow the width, which a scroll bar that comes later takes from the rows."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)
