"""A flat list with foldable groups: the ground of contents and context."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from kzailaw_desktop.gui.kit.lists.viewport import give_viewport
from kzailaw_desktop.gui.kit.look.roles import set_roles
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class FoldingItem(Protocol):
    """An item, or the title of a group where `group` is not empty."""

    @property
    def group(self) -> str:
        """The group whose title it is."""

    def spoken(self) -> str:
        """What a screen reader says."""


Item = TypeVar("Item", bound=FoldingItem)


class FoldingModel(QAbstractListModel, Generic[Item]):
    """Items in order; those after a folded group's line, up to the next group, are hidden."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Item] = []
        self._shown: list[Item] = []
        self._folded: set[str] = set()
        self._filter = ""

    def set_items(self, items: Sequence[Item]) -> None:
        """Show other items; what was folded stays folded."""
        self.beginResetModel()
        self._all = list(items)
        self._shown = self._visible()
        self.endResetModel()

    def set_filter(self, words: str) -> None:
        """Show only items whose spoken text holds the words."""
        if words.casefold() == self._filter:
            return
        self.beginResetModel()
        self._filter = words.casefold()
        self._shown = self._visible()
        self.endResetModel()

    def _visible(self) -> list[Item]:
        if self._filter:
            words = self._filter.split()
            return [
                item
                for item in self._all
                if not item.group and all(w in item.spoken().casefold() for w in words)
            ]
        shown, folded = [], False
        for item in self._all:
            if item.group:
                folded = item.group in self._folded
                shown.append(item)
            elif not folded:
                shown.append(item)
        return shown

    def is_folded(self, group: str) -> bool:
        """Whether a group shows only its own line."""
        return group in self._folded and not self._filter

    def fold(self, group: str, folded: bool | None = None) -> None:
        """Fold or unfold a group; None: the other way."""
        now = group not in self._folded if folded is None else folded
        if now == (group in self._folded):
            return
        self.beginResetModel()
        (self._folded.add if now else self._folded.discard)(group)
        self._shown = self._visible()
        self.endResetModel()

    @property
    def items(self) -> list[Item]:
        """All items, hidden ones too."""
        return self._all

    def item(self, row: int) -> Item:
        """The item of a row that is shown."""
        return self._shown[row]

    def row_where(self, key: str) -> int:
        """The row of the item with that `key` attribute; -1 when hidden or absent."""
        return next(
            (row for row, item in enumerate(self._shown) if getattr(item, "key", "") == key), -1
        )

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._shown[index.row()].spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return tips.plain(getattr(self._shown[index.row()], "tip", None) or "") or None
        return None


class FoldingList(QListView):
    """Keyboard: arrows walk, Enter opens, left and right fold."""

    opened = Signal(object)  # an item was clicked or entered
    opened_beside = Signal(object)  # … with Ctrl: in a new tab

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        # Of what kind the items are, the list that fills it knows; Qt's signals take any object.
        self.items: FoldingModel[Any] = FoldingModel(self)
        self.setModel(self.items)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._bar = MarkedScrollBar(self)
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(150)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(20)
        self.use_ground("chrome")

    def use_ground(self, token: str) -> None:
        """Set the background colour by its theme token."""
        self._bar.set_ground(token)
        set_roles(self, Base=token)

    def activate(self, index: QModelIndex, beside: bool = False) -> None:
        """What a click or Enter does."""
        if not index.isValid():
            return
        item = self.items.item(index.row())
        if item.group:
            self.items.fold(item.group)
            self.setCurrentIndex(self.items.index(index.row(), 0))
        else:
            (self.opened_beside if beside else self.opened).emit(item)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            if self.pressed_on_action(index, event):
                return
            self.activate(index, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def pressed_on_action(self, index: QModelIndex, event: QMouseEvent) -> bool:
        """Whether the click fell on a small action inside the item; a subclass does it."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activate(index, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and index.isValid():
            row = index.row()
            while row > 0 and not self.items.item(row).group:
                row -= 1
            group = self.items.item(row).group
            if group:
                self.items.fold(group, key == Qt.Key.Key_Left)
                self.setCurrentIndex(self.items.index(row, 0))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
