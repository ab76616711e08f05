"""The card of a document: what it sets, drops and removes, each change with its undo."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.corpus.reports.wording import READER
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.review.card_words import size_words, text_words
from kzailaw_desktop.gui.window.layout.workbench import Workbench

if TYPE_CHECKING:
    from kzailaw_desktop.gui.review.choosing_lines import CardContents
    from kzailaw_desktop.gui.window.controllers.undo import Undo
    from kzailaw_desktop.gui.window.gateway import LibraryGateway
    from kzailaw_desktop.gui.window.importing.review_controller import ReviewController
    from kzailaw_desktop.gui.window.navigator import Navigator

Removed = tuple[str, str, bool]  # document, its name, whether it is gone as a whole


class CardController(QObject):
    """Opens the card and runs what it asks for in the background."""

    def __init__(
        self,
        window: QWidget,
        workbench: Workbench,
        navigator: Navigator,
        gateway: LibraryGateway,
        services: Services,
        review: ReviewController,
        undo: Undo,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._navigator = navigator
        self._gateway = gateway
        self._services = services
        self._review = review
        self._undo = undo

    # -- the card ----------------------------------------------------------------------------

    def show_card(self) -> None:
        """Show the card of the current document."""
        document = self._workbench.document()
        if document is None:
            self._services.messages.say(tr("No document is open here"))
            return
        self.open_card(document.id.removesuffix("~beside"))

    def open_card(self, doc: str) -> None:
        """Show the card of a document."""
        library = self._gateway.library

        def work() -> CardContents:
            from kzailaw_desktop.gui.review.choosing_lines import card_contents

            return card_contents(library, doc)

        self._services.tasks.read(work, self._show_card, key="card")

    def _show_card(self, contents: CardContents) -> None:
        from kzailaw_desktop.gui.review.card_sheet import CardSheet

        sheet = CardSheet(self._window, contents)
        sheet.saved.connect(self.save_card)
        sheet.remove_wanted.connect(self._ask_removal)
        sheet.drop_wanted.connect(self._ask_drop)
        sheet.open_wanted.connect(self._open)
        sheet.reread_wanted.connect(self._reread)
        sheet.taken_back.connect(self._review.take_back)
        sheet.open()

    def _reread(self, doc: str) -> None:
        self._review.read_documents_again([doc])

    def _open(self, doc: str) -> None:
        self._navigator.open_place(Place(doc))

    def save_card(self, doc: str, changes: Mapping[str, str]) -> None:
        """Set fields of a card; Ctrl+Z takes it back."""
        self._set(doc, changes, tr("The card is saved"), undo=True)

    def _set(self, doc: str, changes: Mapping[str, str], said: str, *, undo: bool) -> None:
        library, reader = self._gateway.library, i18n.language()

        def work() -> tuple[str, dict[str, str], str]:
            from kzailaw_desktop.corpus.kept import card
            from kzailaw_desktop.library.importing.retyping import change_card

            kind = str(library.entries()[doc][0].kind)
            before = {"kind": kind, **card.read(library.user_store, doc)}
            token = READER.set(reader)
            try:
                change_card(library, doc, changes)
            finally:
                READER.reset(token)
            former = {
                name: before.get(name, "")
                for name in changes
                if name != "kind" or before["kind"] != "act"
            }
            if "kind" in changes and "kind" not in former:
                former["kind"] = card.read_former(library.user_store, doc).get("kind", "") or "act"
            return doc, former if undo else {}, said

        self._services.tasks.write(work, self._changed)

    def _changed(self, found: tuple[str, dict[str, str], str]) -> None:
        doc, former, said = found
        self._gateway.list_documents()
        self._navigator.reload_documents([doc])
        self._services.messages.say(said)
        if former:
            name = self._gateway.titles.get(doc, doc)
            what = tr("the change of the card of {document}").format(document=name)
            back = tr("Undone: {what}").format(what=what)
            self._undo.remember(partial(self._set, doc, former, back, undo=False))

    # -- kept files ---------------------------------------------------------------------------

    def _ask_drop(self, doc: str) -> None:
        self._services.messages.ask(
            tr("Delete the kept files"),
            tr(
                "The files that the document was read from are deleted for good. Its text stays, "
                "but its lines can no longer be corrected, and the original is not shown."
            ),
            tr("Delete"),
            partial(_run_drop, self, doc),
        )

    def drop(self, doc: str) -> None:
        """Delete the kept files of a document."""
        library = self._gateway.library

        def work() -> int:
            from kzailaw_desktop.library.stored import cards

            return cards.drop_sources(library, doc)

        self._services.tasks.write(work, self._dropped)

    def _dropped(self, size: int) -> None:
        said = tr("Kept files deleted: {size}").format(size=size_words(size))
        self._services.messages.say(said)

    # -- removing ----------------------------------------------------------------------------

    def _ask_removal(self, doc: str, lang: str, edition: str) -> None:
        texts = {
            "document": tr("The document is taken out of your library. Ctrl+Z brings it back."),
            "text": tr("This text is taken out of your library. Ctrl+Z brings it back."),
        }
        self._services.messages.ask(
            tr("Remove from the library"),
            texts["text" if lang or doc.endswith("~beside") else "document"],
            tr("Remove"),
            partial(_run_removal, self, doc, lang, edition),
        )

    def remove(self, doc: str, lang: str = "", edition: str = "") -> None:
        """Take a document, or one of its texts, out of the user's library."""
        library, titles = self._gateway.library, self._gateway.titles

        def work() -> Removed:
            from kzailaw_desktop.library.stored import cards

            cards.remove(library, doc, lang, edition)
            own = doc.removesuffix("~beside")
            name = titles.get(own, own)
            name = f"{name}, {text_words(f'{lang}@{edition}')}" if lang else name
            return doc, name, doc not in library.entries()

        self._services.tasks.write(work, self._removed)

    def _removed(self, found: Removed) -> None:
        doc, name, gone = found
        if gone:
            self._close_tabs(doc)
        else:
            self._navigator.reload_documents([doc])
        self._gateway.list_documents()
        said = tr("Removed: {document}. Ctrl+Z brings it back.").format(document=name)
        self._services.messages.say(said)
        what = tr("the removal of {document}").format(document=name)
        undone = tr("Undone: {what}").format(what=what)
        self._undo.remember(partial(self.bring_back, doc, undone))

    def _close_tabs(self, doc: str) -> None:
        """Close the tabs that show a document which is there no more."""
        for group in list(self._workbench.groups):
            for page in group.pages():
                if page in self._workbench.readers() and _shows(page, doc):
                    if len(group.pages()) == 1:
                        group.emptied.emit(group)  # another page comes in its place first
                    if len(group.pages()) > 1:
                        group.close_page(group.pages().index(page))

    def undo_removal(self) -> None:
        """Bring back what was removed last, in this run or before."""
        self.bring_back("")

    def bring_back(self, doc: str, said: str = "") -> None:
        """Bring back what was removed last of a document, and say so."""
        library = self._gateway.library

        def work() -> tuple[str, str]:
            from kzailaw_desktop.library.stored import cards

            found = cards.undo_removal(library, doc)
            own = library.info(found.removesuffix("~beside"))
            brought = tr("Restored: {document}").format(document=own.title)
            return found, said or brought

        self._services.tasks.write(work, self._brought_back)

    def _brought_back(self, found: tuple[str, str]) -> None:
        doc, said = found
        self._gateway.list_documents()
        self._navigator.open_place(Place(doc))
        self._navigator.reload_documents([doc])
        self._services.messages.say(said)


def _shows(page: QWidget, doc: str) -> bool:
    document = getattr(page, "document", None)
    return document is not None and document.id == doc


def _run_drop(controller: CardController, doc: str) -> None:
    controller.drop(doc)


def _run_removal(controller: CardController, doc: str, lang: str, edition: str) -> None:
    controller.remove(doc, lang, edition)
