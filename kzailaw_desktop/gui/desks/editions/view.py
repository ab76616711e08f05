"""The redline of two editions as a list of units, drawn row by row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kzailaw_desktop import labels
from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.gui.kit.lists.models import Index, ListModel
from kzailaw_desktop.gui.kit.look import fonts, theme
from kzailaw_desktop.gui.kit.look.type import BOLD
from kzailaw_desktop.gui.kit.widgets.controls import own_selection
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar
from kzailaw_desktop.gui.kit.widgets.redline import SetText, pieces_of, spoken
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data
from kzailaw_desktop.library.editions.compare import ADDED, CHANGED, MOVED, REMOVED, UnitChange

NAMES = {
    CHANGED: mark("changed"),
    ADDED: mark("added"),
    REMOVED: mark("removed"),
    MOVED: mark("moved"),
}
TOKENS = {CHANGED: "note", ADDED: "commentary", REMOVED: "own", MOVED: "debate"}
GUTTER, INDENT, LEFT, WIDEST = 60.0, 28.0, 36.0, 720.0
HEADS = (UnitKind.ARTICLE, UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.TITLE, UnitKind.PART)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A run of units that are the same in both texts."""

    count: int


Row = UnitChange | Skipped


def rows_shown(units: Sequence[UnitChange], *, whole: bool) -> list[Row]:
    """All units; or only the changed ones with their article's heading, the rest counted."""
    if whole:
        return list(units)
    heads = {u.eid for u in units if u.unit in HEADS}
    wanted = {u.eid for u in units if u.is_change} | {
        u.article for u in units if u.is_change and u.article in heads
    }
    shown: list[Row] = []
    skipped = 0
    for unit in units:
        if unit.is_change or unit.eid in wanted:
            if skipped:
                shown.append(Skipped(skipped))
            skipped = 0
            shown.append(unit)
        else:
            skipped += 1
    return [*shown, Skipped(skipped)] if skipped else shown


class RedlineModel(ListModel[Row]):
    """Units of both texts."""

    def __init__(self, profile: str = "A", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.profile = profile

    def spoken(self, item: Row) -> str:
        if isinstance(item, Skipped):
            return tr("%n units are the same", item.count)
        place = labels.label(item.eid, i18n.language(), self.profile)
        words = spoken(
            pieces_of(item.old, item.new), tr_data(NAMES[REMOVED]), tr_data(NAMES[ADDED])
        )
        return ". ".join(p for p in (place, tr_data(NAMES.get(item.kind, "")), words) if p)


class RedlineDelegate(QStyledItemDelegate):
    """Sets each unit in type once a width."""

    def __init__(self, view: RedlineView) -> None:
        super().__init__(view)
        self._view = view
        self._kept: dict[int, SetText] = {}
        self._width = 0

    def forget(self) -> None:
        """Rows, theme or width changed."""
        self._kept.clear()

    def _set(self, row: int, width: int) -> SetText:
        if width != self._width:
            self._kept.clear()
            self._width = width
        if row not in self._kept:
            if len(self._kept) > 600:
                self._kept.clear()
            item = self._view.units.item(row)
            assert isinstance(item, UnitChange)
            head = item.unit in HEADS
            weight = BOLD
            font = fonts.interface(11.5, weight) if head else fonts.text(12.0)
            room = min(WIDEST, width - self._left(item) - 48)
            below = fonts.text(12.0) if head else None
            pieces = pieces_of(item.old, item.new)
            self._kept[row] = SetText(pieces, font, room, below=below)
        return self._kept[row]

    def _left(self, item: UnitChange) -> float:
        if item.unit in HEADS:
            return LEFT
        level = sum(part.startswith(("point", "indent")) for part in item.eid.split("__"))
        return LEFT + GUTTER + level * INDENT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item = self._view.units.item(index.row())
        width = self._view.viewport().width()
        if isinstance(item, Skipped):
            return QSize(width, 34)
        head = 26 if item.unit in HEADS else 8
        badge = 20 if self._badge(item) else 0
        height = self._set(index.row(), width).height
        if item.unit in HEADS and item.num:
            height += 22
        return QSize(width, int(head + badge + height + 6))

    def _badge(self, item: UnitChange) -> str:
        if item.kind == MOVED:
            here = labels.label(item.old_eid, i18n.language(), self._view.units.profile)
            return tr("moved: was {}").format(here)
        if item.kind in (ADDED, REMOVED):
            return tr_data(NAMES[item.kind])
        return ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item, rect = self._view.units.item(index.row()), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.active()
        if isinstance(item, Skipped):
            painter.setFont(fonts.interface(9.2))
            painter.setPen(colors.color("muted"))
            text = tr("%n units are the same", item.count)
            box = rect.adjusted(LEFT + GUTTER, 0, 0, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, f"…   {text}")
        else:
            self._unit(painter, rect, item, index.row())
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colors.color("accent"))
            painter.drawRoundedRect(rect.adjusted(14, 1, -14, -1), 6, 6)
        painter.restore()

    def _unit(self, painter: QPainter, rect: QRectF, item: UnitChange, row: int) -> None:
        colors = theme.active()
        left, top = rect.left() + self._left(item), rect.top() + (26 if item.unit in HEADS else 8)
        if item.is_change:
            bar = QRectF(rect.left() + 22, top, 3, rect.bottom() - top - 4)
            painter.fillRect(bar, colors.kind(TOKENS[item.kind]))
        badge = self._badge(item)
        if badge:
            painter.setFont(fonts.interface(8.8))
            painter.setPen(colors.kind(TOKENS[item.kind]))
            painter.drawText(QRectF(left, top - 3, WIDEST, 18), badge)
            top += 20
        if item.num:
            painter.setFont(fonts.interface(9.5))
            painter.setPen(colors.color("muted"))
            if item.unit in HEADS:
                painter.drawText(QRectF(left, top - 2, WIDEST, 20), item.num)
                top += 22
            else:
                box = QRectF(left - GUTTER, top + 2, GUTTER - 12, 20)
                painter.drawText(box, Qt.AlignmentFlag.AlignRight, item.num)
        painter.setPen(colors.color("ink"))
        self._set(row, self._view.viewport().width()).draw(painter, left, top)


class RedlineView(QListView):
    """Arrows walk, N and P go to the next and previous change, Enter opens the unit."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.units = RedlineModel(parent=self)
        self.drawing = RedlineDelegate(self)
        self.setModel(self.units)
        self.setItemDelegate(self.drawing)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(MarkedScrollBar(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.verticalScrollBar().setSingleStep(24)
        own_selection(self)
        theme.on_change(self._repaint)

    def show_rows(self, rows: list[Row]) -> None:
        """Show other units."""
        self.drawing.forget()
        self.units.set_items(rows)

    def show_unit(self, eid: str) -> None:
        """Scroll to a unit and make it current."""
        for row, item in enumerate(self.units.items):
            if isinstance(item, UnitChange) and item.eid == eid:
                index = self.units.index(row, 0)
                self.setCurrentIndex(index)
                self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
                return

    def step(self, by: int) -> None:
        """The next changed unit, or with -1 the one before."""
        row = self.currentIndex().row() + by
        while 0 <= row < self.units.rowCount():
            item = self.units.item(row)
            if isinstance(item, UnitChange) and item.is_change:
                self.setCurrentIndex(self.units.index(row, 0))
                return
            row += by

    def activate(self, index: QModelIndex) -> None:
        """What a double click or Enter does."""
        item = self.units.item(index.row()) if index.isValid() else None
        if isinstance(item, UnitChange):
            self.opened.emit(item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their text at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.drawing.forget()
            self.scheduleDelayedItemsLayout()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.activate(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activate(self.currentIndex())
        elif event.key() in (Qt.Key.Key_N, Qt.Key.Key_P):
            self.step(1 if event.key() == Qt.Key.Key_N else -1)
        else:
            super().keyPressEvent(event)

    def _repaint(self) -> None:
        self.drawing.forget()
        self.viewport().update()
