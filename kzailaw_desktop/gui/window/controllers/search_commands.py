"""Search and find; what serves the search pages is imported on first use, or when all is quiet."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.window.layout.toolbar import StatusLine, TopBar
from kzailaw_desktop.gui.window.layout.workbench import Workbench

if TYPE_CHECKING:
    from kzailaw_desktop.gui.searching.window import SearchController
    from kzailaw_desktop.gui.window.controllers.collection_scope import CollectionScope
    from kzailaw_desktop.gui.window.gateway import LibraryGateway

LATER_MODULES = (  # what the first article does not need, the likeliest first
    "searching.window",
    "memo.page",
    "desks.notes.popup",
    "desks.notes.page",
    "desks.drafting.page",
    "desks.pictures.matrix_page",
    "desks.editions.page",
    "desks.terms.page",
)


def import_later() -> None:
    """Import what is soon wanted: importing it when it is opened would stop the window."""
    for name in LATER_MODULES:
        import_module(f"kzailaw_desktop.gui.{name}")


class SearchCommands(QObject):
    """Search everything, find in the text, next and previous place found."""

    def __init__(
        self,
        window: QWidget,
        workbench: Workbench,
        gateway: LibraryGateway,
        services: Services,
        bar: TopBar,
        status: StatusLine,
        scope: CollectionScope,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._gateway = gateway
        self._services = services
        self._bar = bar
        self._status = status
        self._scope = scope
        self._controller: SearchController | None = None
        scope.changed.connect(self._narrow)

    def controller(self) -> SearchController:
        """What serves the search pages; made on first use."""
        if self._controller is None:
            from kzailaw_desktop.gui.searching.window import SearchController

            made = SearchController(
                self._window, self._workbench, self._gateway, self._services, self._bar.search
            )
            self._status.add_progress(made.service.indexer.line)
            made.service.collection_left.connect(self._scope.clear)
            self._controller = made
            self._narrow()
        return self._controller

    def _narrow(self) -> None:
        if self._controller is not None:
            self._controller.service.narrow(self._scope.name, self._scope.documents)

    def load_later(self) -> None:
        """Import what is soon wanted, in the pool: the window does not wait for it."""
        if self._controller is not None:
            return
        library = self._gateway.library

        def work() -> bool:
            if not hasattr(library, "index"):  # asking opens the whole library
                return False
            import_later()
            return True

        self._services.tasks.read(work, self._loaded)

    def _loaded(self, there: bool) -> None:
        if there:
            self.controller().service.indexer.check()

    def search_for(self, query: str) -> None:
        """Search everything; the results are shown in a page of their own."""
        if query:
            self.controller().search_for(query)

    def find_in_text(self) -> None:
        """Open the find bar of the current page."""
        page = self._workbench.reader()
        if page is not None:
            words = page.view.selection.text()
            page.find_bar.open_bar(words if "\n" not in words else "")

    def next_hit(self) -> None:
        """Go to the next place found: in the list of results, or in the text."""
        self._step(1)

    def previous_hit(self) -> None:
        """Go to the place found before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if self._controller is None or not self._controller.step(by):
            self.find_in_text()

    def close_hits(self, page: ReaderPage | None) -> bool:
        """Close the bar of what a search found in a page; whether there was one."""
        bar = self._controller.service.marks.bar_of(page) if self._controller is not None else None
        if bar is None or not bar.isVisible():
            return False
        bar.close_bar()
        return True

    def close(self) -> None:
        """Stop building the index."""
        if self._controller is not None:
            self._controller.close()
