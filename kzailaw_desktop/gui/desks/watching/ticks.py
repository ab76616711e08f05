"""A list of files with tick boxes: space or a click ticks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QWidget

from kzailaw_desktop.gui.kit.lists.models import Index, ListModel
from kzailaw_desktop.gui.kit.look.roles import set_roles
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.library.importing.watching import WatchedItem


class TickModel(ListModel[WatchedItem]):
    """What is offered; all of it is ticked when it is shown first."""

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._off: set[tuple[str, str]] = set()

    def ticked(self) -> list[WatchedItem]:
        """What is ticked."""
        return [item for item in self.items if (item.folder, item.name) not in self._off]

    def tick(self, row: int, on: bool) -> None:
        """Tick a row, or take its tick away."""
        item = self.item(row)
        (self._off.discard if on else self._off.add)((item.folder, item.name))
        index = self.index(row, 0)
        self.dataChanged.emit(index, index)
        self.ticked_changed.emit()

    def tick_all(self, on: bool) -> None:
        """Tick every row, or none."""
        self._off = set() if on else {(item.folder, item.name) for item in self.items}
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))
        self.ticked_changed.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < self.rowCount():
            return None
        item = self.item(index.row())
        if role == Qt.ItemDataRole.CheckStateRole:
            on = (item.folder, item.name) not in self._off
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(item.path)
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick(index.row(), Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def spoken(self, item: WatchedItem) -> str:
        name = item.name or item.folder
        size = tr("{size} kB").format(size=max(1, item.size // 1000)) if item.size else ""
        state = tr("changed") if item.changed else tr("new")
        return "   ·   ".join(part for part in (name, state, size) if part)


class TickList(QListView):
    """The list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offers = TickModel(self)
        self.setModel(self.offers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSpacing(3)
        self.setUniformItemSizes(True)
        self.setVerticalScrollBar(MarkedScrollBar(self))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        set_roles(self, Base="paper")
