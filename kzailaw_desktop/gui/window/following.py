"""The window follows: what one reads drives contents and context; answers come back here."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent

from kzailaw_desktop.domain import Act, Document
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.window.extras import Extras
from kzailaw_desktop.gui.window.window_parts import NARROW


class Following(Extras):
    """Mixed into the window: the slots that keep its parts on the same place."""

    _asking: QTimer

    def _marks_wanted(self, wanted: Any) -> None:
        page = self.sender()
        if isinstance(page, ReaderPage) and page.document is not None:
            self.desk.find_marks(page, page.document, wanted, page.view.seen_terms)

    def _marks_found(self, page: ReaderPage, document: Document, marks: Any) -> None:
        if page.document is document:
            page.view.set_marks(marks)

    def _link_followed(self, document: str, eid: str) -> None:
        self.open_place(Place(document, eid))

    # -- what comes back ------------------------------------------------------------------

    def _document_wanted(self, place: Place) -> None:
        page = self.sender()
        if isinstance(page, ReaderPage):
            self.desk.open(page, place, page.third)

    def _document_opened(
        self, page: ReaderPage, place: Place, document: Document, made: Any
    ) -> None:
        page.show_document(document, place, made)

    def _page_changed(self) -> None:
        if not self.ready:
            return
        page = self.page()
        document = page.document if page else None
        can_back = page is not None and page.history.can_back()
        self.actions_by_id["back"].setEnabled(can_back)
        can_forward = page is not None and page.history.can_forward()
        self.actions_by_id["forward"].setEnabled(can_forward)
        self._show_sides(page is not None)
        self.bar.columns.setEnabled(isinstance(document, Act))
        if page is None or document is None:
            self.status.place.setText("")
            return
        self.remember_place()
        self.group.set_title(page, page.title())
        self.group.window().setWindowTitle(f"{page.title()} – KzaiLaw")
        shown = self.contents.list.items.items and self._shown_document == document.id
        self.contents.show_document(document, self._contents_language())
        if not shown:
            self._shown_document = document.id
            if isinstance(document, Act):
                self.desk.count(document.id)
        eid = page.view.chosen or page.view.article
        self.contents.set_current(page.view.chosen or page.view.reading)
        self.show_unit(document.id, eid)
        if not self.status.place.text():
            self._name_unit()

    _shown_document = ""

    def _show_sides(self, reading: bool) -> None:
        """Contents and context belong to a text; other pages have the room to themselves."""
        get = self.settings.get
        alone = self.isFullScreen() or (len(self.inside()) > 1 and self.width() < 1700)
        results = self.group.page() is not None and hasattr(self.group.page(), "looked_at")
        page = self.page()
        three = page is not None and len(page.view.rows.columns) > 2 and self.width() < 1500
        contents, context = get("contents_shown"), get("context_shown")
        if self.width() < NARROW:
            contents, context = (self.side_for_now == name for name in ("contents", "context"))
        shown = reading and contents and not alone
        self.contents.setVisible(shown and not three)  # three columns need its room
        self.context.setVisible((reading or results) and context and not alone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.ready and event.oldSize().width() != event.size().width():
            self._show_sides(self.page() is not None)

    def _contents_language(self) -> str:
        columns = self.settings.get("columns")
        return columns if columns in ("kk", "ru") else i18n.language()

    def _unit_chosen(self, eid: str) -> None:
        document = self.document()
        if document is not None and self.sender() is self.page():
            self.show_unit(document.id, eid)

    def _article_reached(self, eid: str) -> None:
        page, document = self.page(), self.document()
        if page is None or document is None or self.sender() is not page:
            return
        self.contents.set_current(page.view.reading)
        chosen = page.view.chosen
        inside = chosen == eid or chosen.startswith(f"{eid}__")
        self.show_unit(document.id, chosen if inside else eid)

    def _speech_reached(self, eid: str) -> None:
        page = self.page()
        if page is not None and self.sender() is page.view:
            self.contents.set_current(eid)

    def show_unit(self, document: str, eid: str) -> None:
        """Let the context panel follow to a unit."""
        if self.context.pin.isChecked() or (document, eid) == self._unit:
            return
        self._unit = (document, eid)
        self._name_unit()
        self._asking.start()

    def _name_unit(self) -> None:
        document, eid = self._unit
        shown = self.document()
        if shown is not None and shown.id == document:
            label = naming.unit_label(shown, eid, i18n.language())
            self.context.show_unit(label, law=isinstance(shown, Act))
            self.status.place.setText(f"{naming.title(shown, i18n.language())} · {label}")

    def _ask_context(self) -> None:
        if self._unit[0]:
            self.desk.know(*self._unit)

    def _known(self, document: str, eid: str, lines: list, note: str) -> None:  # type: ignore[type-arg]
        if (document, eid) == self._unit:
            self.context.show_lines(lines, note)

    def _counted(self, document: str, counts: dict[str, int], own: dict[str, int]) -> None:
        if document == self._shown_document:
            self.contents.set_counts(counts, own)

    def _listed(self, infos: list[Any]) -> None:
        self.status.library.setText(tr("%n documents", len(infos)))
        for page in self.pages():
            if hasattr(page, "show_library"):
                self._fill_start(page)
        self._asking.start()

    def _sources_imported(self, reports: list[Any]) -> None:
        """Texts that lay ready have joined the library."""
        self.say(tr("The full text of %n articles was added", len(reports)))
        self.desk.list_documents()
        self.reload_documents([report.document for report in reports])
        self._shown_document = ""
        self._page_changed()

    def _noted(self) -> None:
        self.context.show_state(tr("Saved"))
        if isinstance(self.document(), Act):
            self.desk.count(self._shown_document)
        self.desk.list_documents()
        self._asking.start()

    def _pin_changed(self, pinned: bool) -> None:
        if not pinned:
            self._page_changed()

    # -- saying -------------------------------------------------------------------------

    def _hush(self) -> None:
        self.status.message.setText("")
