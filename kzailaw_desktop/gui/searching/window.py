"""Open search pages and what they find; the toolbar's field; next and previous place found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kzailaw_desktop.gui.kit.widgets.widgets import Field
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.reading.rows.documents import MadeRows, rows_of
from kzailaw_desktop.gui.reading.tabs import Tabs
from kzailaw_desktop.gui.searching.control import SearchCatalogue, SearchService
from kzailaw_desktop.gui.searching.page import SearchPage
from kzailaw_desktop.gui.searching.query.completing import Completer, CompletionOffer
from kzailaw_desktop.gui.searching.results.lines import Result
from kzailaw_desktop.library.indexed.questions import Question

if TYPE_CHECKING:
    from kzailaw_desktop.domain import Document

LIST_WIDTH = 520  # of the results, when a document stands beside them


class SearchController(QObject):
    """Opens search pages, and what they find; `service` answers them."""

    def __init__(
        self,
        window: QWidget,
        tabs: Tabs,
        catalogue: SearchCatalogue,
        services: Services,
        field: Field,
    ) -> None:
        super().__init__(window)
        self.service = SearchService(window, tabs, catalogue, services)
        self._tabs = tabs
        self._field = field
        self._completer = Completer(field, self)
        self._completer.taken.connect(self._taken)
        self.service.complete(self._completer)

    def close(self) -> None:
        """Stop building the index."""
        self.service.close()

    def _taken(self, offer: CompletionOffer) -> None:
        kept = offer.question
        if isinstance(kept, Question):
            self.search_for(kept.request.query)
            self._page_of_results().ask(kept)
            self._field.setText(kept.request.query)
        else:
            self.search_for(offer.text)

    # -- pages ------------------------------------------------------------------------------

    def search_for(self, query: str) -> None:
        """Ask in the current search page, or in a new one."""
        self._completer.hide()
        page = next(iter(self.service.pages()), None)
        question = Question.of(query)
        if page is None:
            page = self.service.new_page(question)
            page.opened.connect(self.open_beside)
            page.opened_beside.connect(self.open_in_tab)
            page.walked.connect(self._walked)
            self._tabs.add(page, page.title())
        else:
            kept = page.question
            question = kept.unfiltered().asking(query=query, without=())
        self._tabs.show_page(page)
        page.ask(question)
        page.setFocus()

    # -- opening ----------------------------------------------------------------------------

    def open_in_tab(self, result: Result) -> None:
        """Open a hit in a tab of its own, and go there."""
        if not result.document:
            return
        question = self._page_of_results().meant
        reader = self._tabs.new_reader()
        self._load(reader, Place(result.document, result.eid, result.lang))
        self.service.marks.follow(reader, question, result.document, result.eid)
        reader.view.setFocus()

    def open_beside(self, result: Result) -> None:
        """Open a hit beside the results; one goes on in the list."""
        if not result.document:
            return
        page = self._page_of_results()
        reader = self._tabs.beside(page) or self._tabs.open_beside(LIST_WIDTH)
        self._show(reader, page, result)
        page.setFocus()

    def _page_of_results(self) -> SearchPage:
        pages = self.service.pages()
        current = self._tabs.current()
        return current if isinstance(current, SearchPage) else pages[0]

    def _show(self, reader: ReaderPage, page: SearchPage, result: Result) -> None:
        place = Place(result.document, result.eid, result.lang)
        if reader.document is None or reader.document.id != result.document:
            self._load(reader, place)
        else:
            reader.visit(place)
        self.service.marks.follow(reader, page.meant, result.document, result.eid)

    def _load(self, reader: ReaderPage, place: Place) -> None:
        lang = i18n.language()

        def work() -> tuple[ReaderPage, Place, Document, MadeRows]:
            document = self.service.library.document(place.document)
            return reader, place, document, rows_of(document, lang)

        failed = self.service.marks.report_bug
        self.service.tasks.read(work, self._loaded, failed, key=f"beside:{id(reader)}")

    def _loaded(self, found: tuple[ReaderPage, Place, Document, MadeRows]) -> None:
        reader, place, document, made = found
        if isValid(reader):
            reader.history.visit(place)
            reader.show_document(document, place, made)

    def _walked(self, result: Result) -> None:
        """The document beside the results follows, where the page is too narrow for a preview."""
        page = self._page_of_results()
        reader = self._tabs.beside(page)
        if reader is not None and result.document and not page.preview.isVisible():
            self._show(reader, page, result)

    # -- next and previous ------------------------------------------------------------------

    def step(self, by: int) -> bool:
        """The next place found, or the one before: of the page of results, of the find bar, or
        of what a search marked in the text; False where nothing was looked for."""
        shown = self._tabs.current()
        if isinstance(shown, SearchPage):
            shown.step(by)
            return True
        bars = (getattr(shown, "find_bar", None), self.service.marks.bar_of(shown))
        bar = next((each for each in bars if each is not None and each.isVisible()), None)
        if bar is not None:
            bar.go_next() if by > 0 else bar.go_previous()
        return bar is not None
