"""Set, rename, remove and list bookmarks."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.places import Bookmark, Place

if TYPE_CHECKING:
    from kzailaw_desktop.gui.panels.contents import ContentsPanel
    from kzailaw_desktop.gui.window.gateway import LibraryGateway
    from kzailaw_desktop.gui.window.layout.workbench import Workbench
    from kzailaw_desktop.gui.window.navigator import Navigator
    from kzailaw_desktop.gui.window.recent_places import RecentPlaces

NUMBERS = re.compile(r"(\d+)")


class BookmarkController(QObject):
    """Between the panel of bookmarks and the workspace."""

    said = Signal(str)
    panel_wanted = Signal()

    def __init__(
        self,
        workbench: Workbench,
        contents: ContentsPanel,
        gateway: LibraryGateway,
        navigator: Navigator,
        recent: RecentPlaces,
    ) -> None:
        super().__init__(workbench)
        self._workbench, self._contents = workbench, contents
        self._gateway, self._navigator, self._recent = gateway, navigator, recent
        panel = contents.bookmarks
        panel.opened.connect(navigator.open_place)
        panel.opened_beside.connect(self._open_beside)
        panel.renamed.connect(self._rename)
        panel.removed.connect(self._remove)
        panel.bookmark_wanted.connect(self.toggle)
        gateway.listed.connect(self.relabel)

    def relabel(self) -> None:
        """Show the bookmarks by the names they have in the language of the interface."""
        documents = [info.id for info in self._gateway.infos]

        def order(each: Bookmark) -> tuple[int, list[tuple[int, str]]]:
            document = each.place.document
            at = documents.index(document) if document in documents else len(documents)
            parts = NUMBERS.split(each.place.eid)
            return at, [(int(part), "") if part.isdigit() else (0, part) for part in parts]

        found = sorted(map(self._named, self._gateway.bookmarks), key=order)
        self._contents.show_bookmarks(found)

    def _named(self, bookmark: Bookmark) -> Bookmark:
        place = bookmark.place
        title = self._gateway.titles.get(place.document, place.document)
        return replace(bookmark, name=self._recent.bookmark_name(bookmark), document_name=title)

    def toggle(self) -> None:
        """Bookmark the current place, or remove its bookmark."""
        place = self._workbench.place()
        if place is None:
            self.said.emit(tr("Open a document first"))
            return
        for each in self._gateway.bookmarks:
            if (each.place.document, each.place.eid) == (place.document, place.eid):
                self._remove(each)
                return
        name = self._recent.current_name(place.eid)
        said = tr("Bookmark set: {place}").format(place=name)
        self._gateway.add_bookmark(place, name, lambda: self.said.emit(said))

    def _remove(self, bookmark: Bookmark) -> None:
        name = self._recent.bookmark_name(bookmark)
        said = tr("Bookmark removed: {place}. Ctrl+Z brings it back.").format(place=name)
        self._gateway.remove_bookmark(bookmark.id, lambda: self.said.emit(said))

    def _rename(self, bookmark: Bookmark, name: str) -> None:
        self._gateway.rename_bookmark(bookmark.id, name)

    def _open_beside(self, place: Place) -> None:
        self._navigator.open_place(place, beside=True)

    def show_panel(self) -> None:
        """Show the bookmarks in the panel at the left, and give them the keyboard."""
        self.panel_wanted.emit()
        self._contents.show_part("bookmarks")
        listed = self._contents.bookmarks.list
        if listed.current() is None:
            listed.choose_first()
        listed.setFocus()
