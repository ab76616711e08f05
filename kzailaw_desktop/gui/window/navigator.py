"""Go to places: from contents, context, links and typed references; back and forward."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzailaw_desktop.domain import Document
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.window.layout.workbench import Workbench

if TYPE_CHECKING:
    from kzailaw_desktop.gui.kit.work.positions import ReadingPositions
    from kzailaw_desktop.gui.panels.lines import ContextLine
    from kzailaw_desktop.gui.reading.rows.documents import MadeRows
    from kzailaw_desktop.gui.window.gateway import LibraryGateway


class Navigator(QObject):
    """Opens places in the pages of the workbench; documents come from the gateway."""

    place_opened = Signal()
    said = Signal(str)

    def __init__(
        self, workbench: Workbench, gateway: LibraryGateway, positions: ReadingPositions
    ) -> None:
        super().__init__(workbench)
        self._positions = positions
        self._workbench = workbench
        self._gateway = gateway
        gateway.opened.connect(self._show_loaded)
        gateway.resolved.connect(self.open_place)

    def open_place(self, place: Place, *, beside: bool = False) -> None:
        """Open a place: in the tab that shows its document, else in the current page or a new tab."""
        self.place_opened.emit()
        page = self._workbench.reader()
        here = page.document if page is not None else None
        elsewhere = self._workbench.showing(place.document)
        if not beside and elsewhere and not (here and here.id == place.document):
            page = elsewhere
            self._workbench.show_page(page)
        elif page is None or beside:
            page = self._workbench.blank_reader()
        page.visit(self._where_left_off(place, page))
        if not beside:
            page.view.setFocus()

    def _where_left_off(self, place: Place, page: ReaderPage) -> Place:
        """A document that is opened without a place opens where its reading was left."""
        shown = page.document is not None and page.document.id == place.document
        if place.eid or place.query or shown:
            return place
        eid = self._positions.get(place.document)
        if eid:
            self.said.emit(tr("Opened where you left off. Ctrl+Alt+Home leads to the beginning."))
        return Place(place.document, eid, place.lang) if eid else place

    def open_unit(self, eid: str) -> None:
        """Open a unit of the current document."""
        document = self._workbench.document()
        if document is not None:
            self.open_place(Place(document.id, eid))

    def open_unit_beside(self, eid: str) -> None:
        """Open a unit of the current document in a new tab."""
        document = self._workbench.document()
        if document is not None:
            self.open_place(Place(document.id, eid), beside=True)

    def open_line(self, line: ContextLine) -> None:
        """Open the source of a context entry."""
        if line.document:
            self.open_place(Place(line.document, line.eid, line.lang))

    def open_line_beside(self, line: ContextLine) -> None:
        """Open the source of a context entry in a new tab."""
        if line.document:
            self.open_place(Place(line.document, line.eid, line.lang), beside=True)

    def open_link(self, document: str, eid: str) -> None:
        """Follow a citation that was clicked."""
        self.open_place(Place(document, eid))

    def open_from_page(self, document: str, eid: str) -> None:
        """Open what another page refers to, in the reader of its group rather than a new tab."""
        pages = self._workbench.group.pages()
        reader = next((page for page in pages if isinstance(page, ReaderPage)), None)
        if reader is not None:
            self._workbench.group.show_page(reader)
        self.open_place(Place(document, eid))

    def open_on_day(self, document: str, eid: str, day: dt.date | None) -> None:
        """Open a unit in the text that stood on a date."""
        pages = self._workbench.group.pages()
        page = next((page for page in pages if isinstance(page, ReaderPage)), None)
        if page is None:
            page = self._workbench.blank_reader()
        self._workbench.group.show_page(page)
        page.day = day
        known = page.document is not None and page.document.id == document
        page.visit(Place(document, eid))
        if known:
            page.show_day(day)

    def go_to(self, reference: str) -> None:
        """Go to a typed reference: of the current document first, then of any."""
        document = self._workbench.document()
        if reference:
            self._gateway.resolve(reference, document.id if document is not None else "")

    def go_to_beginning(self) -> None:
        """Go to the beginning of the current document; back leads to where one was."""
        if page := self._workbench.reader():
            page.go_to_beginning()

    def document_id(self) -> str:
        """The id of the current document; "" when none is read."""
        document = self._workbench.document()
        return document.id if document is not None else ""

    def go_back(self) -> None:
        """Go to the place visited before."""
        page = self._workbench.reader()
        if page is not None and page.history.can_back():
            page.go_back()

    def go_forward(self) -> None:
        """Go forward in the history."""
        if page := self._workbench.reader():
            page.go_forward()

    def next_article(self) -> None:
        """Go to the next article, agenda item or section."""
        if page := self._workbench.reader():
            page.view.units.step_heading(1)

    def previous_article(self) -> None:
        """Go to the article, agenda item or section before."""
        if page := self._workbench.reader():
            page.view.units.step_heading(-1)

    # -- documents ----------------------------------------------------------------------------

    def load(self, page: ReaderPage, place: Place) -> None:
        """Load the document of a place for a page."""
        self._gateway.open(page, place, page.third, page.day)

    def _show_loaded(
        self, page: ReaderPage, place: Place, document: Document, made: MadeRows
    ) -> None:
        page.show_document(document, place, made)

    def reload_documents(self, changed: list[str]) -> None:
        """Load documents again that an import has changed."""
        for page in self._workbench.readers():
            place = page.place()
            if page.document is not None and page.document.id in changed and place is not None:
                self.load(page, place)
