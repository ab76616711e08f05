"""Between the search pages and the library: questions, suggestions, saved searches, the index."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.panels.lines import Naming
from kzailaw_desktop.gui.reading.tabs import Tabs
from kzailaw_desktop.gui.searching.exporting import Exporting
from kzailaw_desktop.gui.searching.indexing import Indexer
from kzailaw_desktop.gui.searching.marking import HitMarks
from kzailaw_desktop.gui.searching.not_indexed import PendingDocuments
from kzailaw_desktop.gui.searching.page import SearchPage
from kzailaw_desktop.gui.searching.query.completing import Completer, CompletionOffer
from kzailaw_desktop.gui.searching.query.keeping import Keeping
from kzailaw_desktop.gui.searching.results.lines import Names, Result, Targets
from kzailaw_desktop.library.indexed.questions import Answer, Question, Questions
from kzailaw_desktop.search.answers.suggest import Suggestion
from kzailaw_desktop.text import person

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library
    from kzailaw_desktop.library.catalogue.describe import DocumentInfo
    from kzailaw_desktop.search.answers.extracts.kwic import KwicRow


class SearchCatalogue(Protocol):
    """What search asks of the gateway to the library."""

    library: Library
    infos: list[DocumentInfo]
    naming: Naming
    listed: SignalInstance

    def cached_acts(self) -> list[Act]:
        """The acts of the library."""


class SearchService(QObject):
    """Serves every search page of a window."""

    collection_left = Signal()

    def __init__(
        self, window: QWidget, tabs: Tabs, catalogue: SearchCatalogue, services: Services
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tabs = tabs
        self._catalogue = catalogue
        self._settings = services.settings
        self._messages = services.messages
        self.tasks = services.tasks
        self.library = catalogue.library
        self.questions = Questions(self.library)
        self._collection = ""
        self.indexer = Indexer(self.library, self.tasks, self)
        self.marks = HitMarks(self.library, self.questions, services, self)
        self.keeping = Keeping(self.library, self.tasks, self)
        self.exporting = Exporting(self.library, services, self)
        self.keeping.changed.connect(self._kept_changed)
        self.keeping.said.connect(self._messages.say)
        self.indexer.updated.connect(self._index_updated)
        self.pending = PendingDocuments(
            self.library, self.questions, self.indexer, self.tasks, self.pages, self.names
        )
        self.indexer.state_changed.connect(self._index_state)
        self.indexer.failed.connect(self._messages.trouble)
        self.indexer.rebuilding.connect(self._messages.say)
        catalogue.listed.connect(self._listed)
        self.indexer.check()

    def close(self) -> None:
        """The window goes."""
        self.indexer.close()

    # -- pages ------------------------------------------------------------------------------

    def new_page(self, question: Question) -> SearchPage:
        """A page that asks and shows."""
        page = SearchPage(question)
        page.asked.connect(self._asked)
        page.concordance_wanted.connect(self._concordance_wanted)
        page.preview_wanted.connect(self._preview_wanted)
        page.head.keep_toggled.connect(self._keep_toggled)
        page.head.kept_chosen.connect(self._kept_chosen)
        page.head.menu_wanted.connect(self._menu_wanted)
        page.head.export_wanted.connect(self._export_wanted)
        page.head.view_chosen.connect(self._view_chosen)
        page.head.collection_left.connect(self.collection_left)
        page.head.indexing_wanted.connect(self.indexer.changed)
        page.head.show_collection(self._collection)
        page.choose_view(self._settings.get("search_view"))
        self.complete(page.head.completer)
        return page

    def _view_chosen(self, view: str) -> None:
        self._settings.set("search_view", view)

    def _export_wanted(self, format: str) -> None:
        self.exporting.export(self._page(), format)

    def narrow(self, collection: str, documents: frozenset[str] | None) -> None:
        """Narrow all answers to the documents of a collection, by its name; None for all."""
        changed = documents != self.questions.within
        self._collection, self.questions.within = collection, documents
        for page in self.pages():
            page.head.show_collection(collection)
            if changed:
                self.ask(page, page.question)

    def pages(self) -> list[SearchPage]:
        """Every search page of the window."""
        return [page for page in self._tabs.pages() if isinstance(page, SearchPage)]

    def _page(self) -> SearchPage:
        """The page that a signal came from, or a part of it."""
        found: QObject | None = self.sender()
        while found is not None and not isinstance(found, SearchPage):
            found = found.parent()
        assert isinstance(found, SearchPage)
        return found

    def names(self) -> Names:
        """How documents are named, in the language of the interface."""
        known = self._catalogue
        return Names.of(
            known.infos,
            known.cached_acts(),
            known.naming,
            i18n.language(),
            tr("My notes"),
            tr("history and proposals"),
        )

    # -- asking -----------------------------------------------------------------------------

    def _asked(self, question: Question) -> None:
        self.ask(self._page(), question)

    def ask(self, page: SearchPage, question: Question) -> None:
        """Answer a page's question."""

        def work() -> tuple[SearchPage, Answer, Targets]:
            answer = self.questions.ask(question)
            return page, answer, self._targets(answer)

        page.updating = self.indexer.busy
        self.tasks.read(work, self._answered, key=f"search:{id(page)}")
        self._name_tab(page, question)

    def _name_tab(self, page: SearchPage, question: Question) -> None:
        self._tabs.set_title(page, f"«{question.request.query}»")

    def _targets(self, answer: Answer) -> dict[str, tuple[str, str]]:
        """Where the notes that were found stand."""
        ids = [hit.eid for hit in answer.results.hits if hit.kind == "note"]
        notes = (self.library.workspace.annotation(id) for id in ids)
        return {n.id: (n.document, n.eid) for n in notes if n is not None}

    def _answered(self, found: tuple[SearchPage, Answer, Targets]) -> None:
        page, answer, targets = found
        if not isValid(page) or page.question != answer.question:
            return
        page.updating = self.indexer.busy
        page.show_answer(answer, self.names(), targets)
        self._show_kept(page)
        self.pending.look()
        if answer.results.hits:
            self.keeping.remember(answer.meant)

    def _concordance_wanted(self, question: Question) -> None:
        page = self._page()

        def work() -> tuple[SearchPage, list[KwicRow]]:
            return page, self.questions.concordance(question)

        self.tasks.read(work, self._concordance_found, key=f"kwic:{id(page)}")

    def _concordance_found(self, found: tuple[SearchPage, list[KwicRow]]) -> None:
        if isValid(found[0]):
            found[0].show_concordance(found[1])

    def _preview_wanted(self, result: Result) -> None:
        self.marks.preview(self._page(), result)

    # -- suggestions ------------------------------------------------------------------------

    def complete(self, completer: Completer) -> None:
        """Serve the suggestions of a search field."""
        completer.wanted.connect(self._offers_wanted)

    def _offers_wanted(self, completer: Completer, typed: str) -> None:
        if not typed.strip():
            completer.show_offers(typed, self.keeping.offers(self.names()))
            return

        def work() -> tuple[Completer, str, list[CompletionOffer]]:
            found = self.questions.suggest(typed)
            return completer, typed, list({o.text: o for o in map(_offer, found)}.values())

        self.tasks.read(
            work, self._offers_found, self.marks.report_bug, key=f"offers:{id(completer)}"
        )

    def _offers_found(self, found: tuple[Completer, str, list[CompletionOffer]]) -> None:
        completer, typed, offers = found
        if isValid(completer):
            completer.show_offers(typed, offers)

    # -- saved and former searches ----------------------------------------------------------

    def _kept_changed(self) -> None:
        for page in self.pages():
            self._show_kept(page)

    def _show_kept(self, page: SearchPage) -> None:
        self.keeping.show(page.head, page.question, self.names())

    def _menu_wanted(self) -> None:
        self._show_kept(self._page())

    def _kept_chosen(self, number: int) -> None:
        page = self._page()
        question = self.keeping.chosen(page.question, number)
        if question is not None:
            page.ask(question)

    def _keep_toggled(self) -> None:
        page = self._page()
        self.keeping.ask_name(page.question, self.names(), self._window)

    # -- the index --------------------------------------------------------------------------

    def _listed(self, _infos: object) -> None:
        self.indexer.changed()
        for page in self.pages():
            if page.answer is not None:
                page.show_answer(page.answer, self.names(), page.targets)

    def _index_state(self) -> None:
        for page in self.pages():
            page.set_updating(self.indexer.busy)
        self.pending.look()

    def _index_updated(self) -> None:
        for page in self.pages():
            self.ask(page, page.question)


def _offer(found: Suggestion) -> CompletionOffer:
    text = person(found.text) if found.kind == "speaker" else found.text
    return CompletionOffer(text, found.kind, found.count)
