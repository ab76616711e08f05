"""The original of the text that is read, in a group of tabs beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.window.layout.workbench import Workbench

if TYPE_CHECKING:
    from kzailaw_desktop.gui.review.original_page import OriginalPage
    from kzailaw_desktop.gui.window.context_sync import ContextSync
    from kzailaw_desktop.gui.window.gateway import LibraryGateway
    from kzailaw_desktop.gui.window.importing.review_controller import ReviewController


class OriginalBeside(QObject):
    """Opens the page, and turns it to the unit that is read."""

    def __init__(
        self,
        workbench: Workbench,
        sync: ContextSync,
        gateway: LibraryGateway,
        services: Services,
        review: ReviewController,
    ) -> None:
        super().__init__(workbench)
        self._workbench = workbench
        self._sync = sync
        self._gateway = gateway
        self._services = services
        self._review = review
        self._page: OriginalPage | None = None
        sync.settled.connect(self._follow)

    def toggle(self) -> None:
        """Show the original of the current unit beside it, or close it."""
        page = self._open_page()
        if page is not None and page.isVisible():
            self._close(page)
            return
        place = self._workbench.place()
        if place is None:
            self._services.messages.say(tr("No document is open here"))
            return
        if page is None:
            page = self._make()
        self._workbench.show_page(page)
        page.show_unit(place.document, self._unit(), self._lang())

    def _unit(self) -> str:
        """The unit that is chosen, else the one at the top of the text."""
        reader = self._workbench.reader()
        return reader.view.chosen or reader.view.position.unit if reader is not None else ""

    def _lang(self) -> str:
        """The language that is read; with both columns that of the interface."""
        from kzailaw_desktop.gui.kit.work import i18n

        columns = str(self._services.settings.get("columns")) if self._services.settings else ""
        return columns if columns in ("kk", "ru") else i18n.language()

    def _open_page(self) -> OriginalPage | None:
        page = self._page
        open_ = page is not None and isValid(page) and page in self._workbench.pages()
        return page if open_ else None

    def _make(self) -> OriginalPage:
        from kzailaw_desktop.gui.review.original_page import OriginalPage

        page = OriginalPage(self._gateway.library, self._services)
        page.said.connect(self._services.messages.say)
        page.line_wanted.connect(self._review.correct_line)
        self._review.corrected.connect(page.read_anew)
        self._workbench.add_beside(page, page.title())
        self._page = page
        return page

    def _close(self, page: OriginalPage) -> None:
        for group in self._workbench.groups:
            if page in group.pages():
                group.close_page(group.pages().index(page))
                return

    def _follow(self) -> None:
        page = self._open_page()
        document = self._workbench.document()
        if page is not None and page.isVisible() and document is not None:
            page.show_place(document.id, self._unit())
