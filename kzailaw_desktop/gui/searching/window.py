"""Search as the window has it: its pages, the toolbar's field, the status line, next and previous."""

from __future__ import annotations

from typing import Any

from shiboken6 import isValid

from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.reading.rows import rows_of
from kzailaw_desktop.gui.searching.completing import Completer, Offer
from kzailaw_desktop.gui.searching.control import SearchDesk as Serving
from kzailaw_desktop.gui.searching.lines import Result
from kzailaw_desktop.gui.searching.page import SearchPage
from kzailaw_desktop.library.questions import Question

LIST_WIDTH = 520  # of the results, when a document stands beside them


class SearchDesk(Serving):
    """Serves the search pages, and opens what they find."""

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self.completer = Completer(window.bar.search, self)
        self.completer.taken.connect(self._taken)
        self.complete(self.completer)
        window.status.layout().insertWidget(2, self.indexer.line)

    def _taken(self, offer: Offer) -> None:
        kept = offer.question
        if isinstance(kept, Question):
            self.search_for(kept.request.query)
            self._page_of_results().ask(kept)
            self.window.bar.search.setText(kept.request.query)
        else:
            self.search_for(offer.text)

    # -- pages ------------------------------------------------------------------------------

    def search_for(self, query: str) -> None:
        """Ask in the search page at hand, or in a new one."""
        self.completer.hide()
        page = next(iter(self.pages()), None)
        question = Question.of(query)
        if page is None:
            page = self.new_page(question)
            page.opened.connect(self.open_beside)
            page.opened_beside.connect(self.open_in_tab)
            page.walked.connect(self._walked)
            self.window.group.add(page, page.title())
        else:
            kept = page.question
            question = kept.unfiltered().asking(query=query, without=())
        for group in self.window.groups:
            if page in group.pages():
                group.show_page(page)
        page.ask(question)
        page.setFocus()

    # -- opening ----------------------------------------------------------------------------

    def open_in_tab(self, result: Result) -> None:
        """Open a hit in a tab of its own, and go there."""
        if not result.document:
            return
        question = self._page_of_results().meant
        window = self.window
        reader = window.new_page()
        self._load(reader, Place(result.document, result.eid, result.lang))
        self.show_marks(reader, question, result.document, result.eid)
        reader.view.setFocus()

    def open_beside(self, result: Result) -> None:
        """Open a hit beside the results; one goes on in the list."""
        if not result.document:
            return
        page = self._page_of_results()
        reader = self._beside(page) or self._make_beside()
        self._show(reader, page, result)
        page.setFocus()

    def _page_of_results(self) -> SearchPage:
        pages = self.pages()
        current = self.window.group.page()
        return current if isinstance(current, SearchPage) else pages[0]

    def _beside(self, page: SearchPage) -> ReaderPage | None:
        """The reader that stands in the other half of the window."""
        for group in self.window.groups:
            shown = group.page()
            if page not in group.pages() and isinstance(shown, ReaderPage):
                return shown
        return None

    def _make_beside(self) -> ReaderPage:
        window = self.window
        home = window.group
        others = [group for group in window.groups if group is not home]
        window.group = others[0] if others else window.add_group()
        reader: ReaderPage = window.new_page()
        window.group = home
        window.actions_by_id["split"].setChecked(True)
        width = window.middle.width()
        window.middle.setSizes([min(LIST_WIDTH, width // 2), width - min(LIST_WIDTH, width // 2)])
        return reader

    def _show(self, reader: ReaderPage, page: SearchPage, result: Result) -> None:
        place = Place(result.document, result.eid, result.lang)
        if reader.document is None or reader.document.id != result.document:
            self._load(reader, place)
        else:
            reader.visit(place)
        self.show_marks(reader, page.meant, result.document, result.eid)

    def _load(self, reader: ReaderPage, place: Place) -> None:
        lang = i18n.language()

        def work() -> tuple[ReaderPage, Place, Any, Any]:
            document = self.library.document(place.document)
            return reader, place, document, rows_of(document, lang)

        self.tasks.read(work, self._loaded, self._no_preview, key=f"beside:{id(reader)}")

    def _loaded(self, found: tuple[ReaderPage, Place, Any, Any]) -> None:
        reader, place, document, made = found
        if isValid(reader):
            reader.history.visit(place)
            reader.show_document(document, place, made)

    def _walked(self, result: Result) -> None:
        """The document beside the results follows, where there is no room for a preview."""
        page = self._page_of_results()
        reader = self._beside(page)
        if reader is not None and result.document and not page.preview.isVisible():
            self._show(reader, page, result)

    # -- next and previous ------------------------------------------------------------------

    def step(self, by: int) -> bool:
        """The next place found, or the one before: of the page of results, of the find bar, or
        of what a search marked in the text; False where nothing was looked for."""
        shown = self.window.group.page()
        if isinstance(shown, SearchPage):
            shown.step(by)
            return True
        bars = (getattr(shown, "find_bar", None), self.bar_of(shown))
        bar = next((each for each in bars if each is not None and each.isVisible()), None)
        if bar is not None:
            bar.go_next() if by > 0 else bar.go_previous()
        return bar is not None


def join(window: Any) -> SearchDesk:
    """Give a window its search."""
    return SearchDesk(window)
