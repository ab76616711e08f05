"""Lists of documents that can be dragged, and lists that they can be dropped on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView

from kzailaw_desktop.gui.kit.lists.models import Index, ListModel
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList

MIME = "application/x-kzailaw-documents"


def dragged(documents: Sequence[str]) -> QMimeData:
    """Documents as what is dragged."""
    data = QMimeData()
    data.setData(MIME, "\n".join(documents).encode("utf-8"))
    return data


class DocumentModel(ListModel[ListEntry]):
    """Documents by their ids, which are the keys of the entries."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:  # type: ignore[override]
        return dragged([self.item(index.row()).key for index in indexes])


class DocumentDropList(QuietList):
    """Documents can be dropped on it; those of a `source` can be dragged from it too."""

    dropped = Signal(object, str)  # ids of documents, key of the entry under the pointer or ""

    def __init__(self, *, source: bool, ground: str = "chrome") -> None:
        super().__init__(ground, model=DocumentModel() if source else None)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        if source:
            self.setDragEnabled(True)
            self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
            self.setDefaultDropAction(Qt.DropAction.CopyAction)

    def selected_keys(self) -> list[str]:
        """Keys of the selected entries, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.entries.item(row).key for row in rows]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    def _judge(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MIME) and event.source() is not self:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        if not event.mimeData().hasFormat(MIME) or event.source() is self:
            event.ignore()
            return
        words = bytes(event.mimeData().data(MIME).data()).decode("utf-8", "replace")
        index = self.indexAt(event.position().toPoint())
        key = self.entries.item(index.row()).key if index.isValid() else ""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit([each for each in words.split("\n") if each], key)
