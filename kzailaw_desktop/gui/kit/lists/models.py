"""A thin list model over plain values, shared by the desks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
T = TypeVar("T")


class ListModel(QAbstractListModel, Generic[T]):
    """Values in order; delegates ask for them by row. Nothing stores an index."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[T] = []

    def set_items(self, items: Sequence[T]) -> None:
        """Show other values."""
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()

    @property
    def items(self) -> list[T]:
        """All values."""
        return self._items

    def item(self, row: int) -> T:
        """The value of a row."""
        return self._items[row]

    def spoken(self, item: T) -> str:
        """What a screen reader says of a value."""
        said = getattr(item, "spoken", None)
        return str(said() if callable(said) else item)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._items):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.spoken(self._items[index.row()])
        return None
