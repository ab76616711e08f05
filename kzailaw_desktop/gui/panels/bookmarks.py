"""The bookmarks at the left: every place that was marked, named, in order, gone back to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.look import icons
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Field, Label
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data
from kzailaw_desktop.gui.kit.work.places import Bookmark

BY_PLACE, BY_TIME = "place", "time"
MENU = {  # action -> text, icon, key that does the same in the list
    "open": (mark("Open"), "arrow-right", ""),
    "beside": (mark("Open in a new tab"), "arrow-square-out", ""),
    "rename": (mark("Rename…"), "pencil-simple", "F2"),
    "remove": (mark("Remove the bookmark"), "trash", "Del"),
}


class BookmarkList(QuietList):
    """F2 renames the current bookmark, Delete removes it, Ctrl+Enter opens it in a new tab."""

    asked = Signal(str, object)  # an action of MENU, and the bookmark

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found, key = self.current(), event.key()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if found is not None and key == Qt.Key.Key_F2:
            self.asked.emit("rename", found)
        elif found is not None and key == Qt.Key.Key_Delete:
            self.asked.emit("remove", found)
        elif found is not None and control and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit("beside", found)
        else:
            super().keyPressEvent(event)

    def current(self) -> Bookmark | None:
        """The current bookmark; None where the title of a document is current, or nothing."""
        entry = self.entry()
        return entry.value if entry is not None and not entry.head else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid() or self.entries.item(index.row()).head:
            return
        self.setCurrentIndex(index)
        box = self.visualRect(index)
        below = self.viewport().mapToGlobal(QPoint(box.left() + 24, box.bottom()))
        self._pop_up(below if by_key else event.globalPos())

    def _pop_up(self, spot: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for id, (text, icon, keys) in MENU.items():
            action = menu.addAction(icons.icon(icon), tr_data(text))
            action.setData(id)
            action.setShortcut(keys)
        menu.triggered.connect(self._triggered)
        menu.popup(spot)

    def _triggered(self, action: QAction) -> None:
        found = self.current()
        if found is not None:
            self.asked.emit(str(action.data()), found)


class BookmarkPanel(QWidget):
    """The list, its order, and the field in which a bookmark is renamed."""

    opened = Signal(object)  # Place
    opened_beside = Signal(object)
    renamed = Signal(object, str)  # bookmark, its new name; "" gives it the name of its place
    removed = Signal(object)
    bookmark_wanted = Signal()  # mark the place that is read

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = BookmarkList(name_lines=2)
        self.order = Button("sort-ascending", "")
        self.name = Field("pencil-simple")
        self.name.hide()
        self.empty = Label(token="muted", size=9.6, wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.add = Button("bookmark-simple", "")
        self._order = BY_PLACE
        self._naming: Bookmark | None = None
        self._bookmarks: list[Bookmark] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        top = QVBoxLayout()
        top.setContentsMargins(12, 0, 12, 0)
        row = QHBoxLayout()
        row.addWidget(self.order)
        row.addStretch(1)
        top.addLayout(row)
        top.addWidget(self.name)
        top.addWidget(self.empty)
        top.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        box.addLayout(top)
        box.addWidget(self.list, 1)
        self.list.opened.connect(self._open)
        self.list.clicked.connect(self._clicked)
        self.list.asked.connect(self._act)
        self.order.clicked.connect(self._turn_order)
        self.add.clicked.connect(self.bookmark_wanted)
        self.name.returnPressed.connect(self._rename)
        self.name.cancelled.connect(self.stop_naming)
        self.retranslate()

    def show_bookmarks(self, bookmarks: Sequence[Bookmark]) -> None:
        """Show the bookmarks, given in the order of their places."""
        self._bookmarks = list(bookmarks)
        by_time = self._order == BY_TIME
        self.list.set_entries(self._by_time() if by_time else self._by_place())
        self.list.setVisible(bool(bookmarks))
        self.order.setVisible(len(bookmarks) > 1)
        self.empty.setVisible(not bookmarks)
        self.add.setVisible(not bookmarks)

    def _by_time(self) -> list[ListEntry]:
        latest = sorted(self._bookmarks, key=lambda each: each.made, reverse=True)
        return [_entry(each, each.document_name) for each in latest]

    def _by_place(self) -> list[ListEntry]:
        found: list[ListEntry] = []
        for each in self._bookmarks:
            if not found or found[-1].value.place.document != each.place.document:
                key = f"head:{each.place.document}"
                found.append(ListEntry(key, each.document_name, head=True, value=each))
            found.append(_entry(each))
        return found

    def _turn_order(self) -> None:
        self._order = BY_TIME if self._order == BY_PLACE else BY_PLACE
        self.retranslate()
        self.show_bookmarks(self._bookmarks)

    def _open(self, bookmark: Bookmark) -> None:
        self.opened.emit(bookmark.place)

    def _clicked(self) -> None:
        found = self.list.current()
        if found is not None:
            self.opened.emit(found.place)

    def _act(self, name: str, bookmark: Bookmark) -> None:
        if name == "open":
            self.opened.emit(bookmark.place)
        elif name == "beside":
            self.opened_beside.emit(bookmark.place)
        elif name == "remove":
            self.removed.emit(bookmark)
        else:
            self._naming = bookmark
            self.name.setText(bookmark.name)
            self.name.show()
            self.name.setFocus()
            self.name.selectAll()

    def _rename(self) -> None:
        if self._naming is not None:
            self.renamed.emit(self._naming, self.name.text().strip())
        self.stop_naming()

    def stop_naming(self) -> None:
        """Leave the names as they are."""
        self._naming = None
        self.name.hide()
        self.list.setFocus()

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        by_time = self._order == BY_TIME
        self.order.setText(tr("Latest first") if by_time else tr("In the order of the texts"))
        self.order.setAccessibleName(tr("Order of the bookmarks"))
        self.list.setAccessibleName(tr("Bookmarks"))
        self.name.setAccessibleName(tr("Name of the bookmark"))
        self.name.setPlaceholderText(tr("Name of the bookmark"))
        self.empty.setText(tr("Places that you mark stand here. Ctrl+D marks the one you read."))
        self.add.setText(tr("Bookmark this place"))
        self.add.setAccessibleName(tr("Bookmark this place"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _entry(bookmark: Bookmark, more: str = "") -> ListEntry:
    under_title = not more  # the title of the document stands above
    name = bookmark.name.removesuffix(f" · {bookmark.document_name}" if under_title else "")
    made = bookmark.made.strftime("%d.%m.%Y")
    second = " · ".join(part for part in (more, made) if part)
    return ListEntry(bookmark.id, name, second, token="act", value=bookmark)
