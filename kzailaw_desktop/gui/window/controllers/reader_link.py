"""Connect a reader page to the parts of the window that follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.reading.page import ReaderPage

if TYPE_CHECKING:
    from kzailaw_desktop.gui.reading.marking.marks import Wanted
    from kzailaw_desktop.gui.reading.view import ReadingView
    from kzailaw_desktop.gui.window.context_sync import ContextSync
    from kzailaw_desktop.gui.window.gateway import LibraryGateway
    from kzailaw_desktop.gui.window.navigator import Navigator


class ReaderLink(QObject):
    """Belongs to its page; says which page a signal came from."""

    menu_wanted = Signal(QWidget, QPoint)  # the viewport and a spot on it

    def __init__(
        self, page: ReaderPage, navigator: Navigator, sync: ContextSync, gateway: LibraryGateway
    ) -> None:
        super().__init__(page)
        self._page = page
        self._navigator = navigator
        self._sync = sync
        self._gateway = gateway
        page.wanted.connect(self._load)
        page.unit_chosen.connect(self._unit_chosen)
        page.article_reached.connect(self._article_reached)
        page.view.position.speech_reached.connect(self._speech_reached)
        page.marks_wanted.connect(self._find_marks)
        page.link_followed.connect(navigator.open_link)
        page.header.title_clicked.connect(sync.show_act)
        page.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        page.view.customContextMenuRequested.connect(self._ask_menu)

    def _load(self, place: Place) -> None:
        self._navigator.load(self._page, place)

    def _unit_chosen(self, eid: str) -> None:
        self._sync.follow_chosen(self._page, eid)

    def _article_reached(self, eid: str) -> None:
        self._sync.follow_article(self._page, eid)

    def _speech_reached(self, eid: str) -> None:
        self._sync.follow_speech(self._page, eid)

    def _find_marks(self, view: ReadingView, rows: Wanted) -> None:
        page = self._page
        if page.document is not None:
            self._gateway.find_marks(view, page.document, rows, view.marks.seen_terms)

    def _ask_menu(self, spot: QPoint) -> None:
        self.menu_wanted.emit(self._page.view.viewport(), spot)
