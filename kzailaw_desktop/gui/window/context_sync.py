"""Keep contents, context panel and status line on the place that is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.window.layout.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzailaw_desktop.domain import Document
    from kzailaw_desktop.gui.panels.contents import ContentsPanel
    from kzailaw_desktop.gui.panels.context_panel import ContextPanel
    from kzailaw_desktop.gui.panels.knowledge import KnownBeside
    from kzailaw_desktop.gui.panels.lines import ContextLine
    from kzailaw_desktop.gui.reading.marking.marks import Marks
    from kzailaw_desktop.gui.reading.view import ReadingView
    from kzailaw_desktop.gui.window.gateway import LibraryGateway
    from kzailaw_desktop.gui.window.layout.toolbar import StatusLine

PAUSE = 70  # milliseconds of rest before the context of a unit is asked for


class ContextSync(QObject):
    """`unit`: document and eId that the context panel shows."""

    settled = Signal()  # a unit has been read for a moment

    def __init__(
        self,
        workbench: Workbench,
        contents: ContentsPanel,
        context: ContextPanel,
        status: StatusLine,
        gateway: LibraryGateway,
        settings: Settings,
    ) -> None:
        super().__init__(workbench)
        self.unit = ("", "")
        self._shown_document = ""
        self._workbench = workbench
        self._contents = contents
        self._context = context
        self._status = status
        self._gateway = gateway
        self._settings = settings
        self._asking = QTimer(self, singleShot=True, interval=PAUSE)
        self._asking.timeout.connect(self._ask_context)
        workbench.page_changed.connect(self.follow_page)
        context.pinned.connect(self._pin_changed)
        context.note_edited.connect(self._save_note)
        gateway.counted.connect(self._show_counts)
        gateway.known.connect(self._show_known)
        gateway.listed.connect(self._listed)
        gateway.noted.connect(self._noted)
        gateway.marked.connect(self._show_marks)

    # -- what is read -------------------------------------------------------------------------

    def follow_page(self) -> None:
        """Show contents and context of the current page."""
        page = self._workbench.reader()
        document = page.document if page is not None else None
        if page is None or document is None:
            self._status.place.setText("")
            return
        self._show_contents(document)
        self._contents.set_current(page.view.chosen or page.view.position.unit)
        self.show_unit(document.id, page.view.current_unit)
        if not self._status.place.text():
            self._name_unit()

    def _show_contents(self, document: Document) -> None:
        shown = self._contents.list.items.items and self._shown_document == document.id
        self._contents.show_document(document, self._contents_language())
        if not shown:
            self._shown_document = document.id
            if isinstance(document, Act):
                self._gateway.count(document.id)

    def _contents_language(self) -> str:
        columns = str(self._settings.get("columns"))
        return columns if columns in ("kk", "ru") else i18n.language()

    def follow_chosen(self, page: ReaderPage, eid: str) -> None:
        """Show the context of a unit that was chosen in the current page."""
        if page.document is not None and page is self._workbench.reader():
            self.show_unit(page.document.id, eid)

    def show_act(self) -> None:
        """Show what is said about the act of the current page as a whole, not of one provision."""
        document = self._workbench.document()
        if isinstance(document, Act):
            self.show_unit(document.id, "")

    def follow_article(self, page: ReaderPage, eid: str) -> None:
        """Show the context of the article that has come to the top of the current page."""
        if page.document is None or page is not self._workbench.reader():
            return
        self._contents.set_current(page.view.position.unit)
        chosen = page.view.chosen
        inside = chosen == eid or chosen.startswith(f"{eid}__")
        self.show_unit(page.document.id, chosen if inside else eid)

    def follow_speech(self, page: ReaderPage, eid: str) -> None:
        """Mark the speech that has come to the top of the current page in the contents."""
        if page is self._workbench.reader():
            self._contents.set_current(eid)

    def show_unit(self, document: str, eid: str) -> None:
        """Show the context of a unit, unless the panel is pinned to another one."""
        if self._context.pin.isChecked() or (document, eid) == self.unit:
            return
        self.unit = (document, eid)
        self._name_unit()
        self._asking.start()

    def _name_unit(self) -> None:
        document, eid = self.unit
        shown = self._workbench.document()
        if shown is not None and shown.id == document:
            label = naming.unit_label(shown, eid, i18n.language())
            self._context.show_unit(label, law=isinstance(shown, Act), unit=self.unit)
            parts = dict.fromkeys((naming.title(shown, i18n.language()), label))
            self._status.place.setText(" · ".join(parts))  # the act as a whole: its title, once

    def _ask_context(self) -> None:
        known = {info.id for info in self._gateway.infos}
        if self.unit[0] and (not known or self.unit[0] in known):
            self._gateway.know(*self.unit)
            self.settled.emit()

    def _pin_changed(self, pinned: bool) -> None:
        if not pinned:
            self._workbench.page_changed.emit()

    def relabel(self) -> None:
        """Name everything again: the language of the interface or the columns have changed."""
        self._listed(self._gateway.infos)
        self.show_columns()
        if self._workbench.document() is not None:
            delegate = self._contents.delegate
            self._contents.set_counts(delegate.counts, delegate.own)
        self._name_unit()

    def show_columns(self) -> None:
        """Show the contents in the language of the columns."""
        document = self._workbench.document()
        if document is not None:
            self._contents.show_document(document, self._contents_language())

    def forget_document(self) -> None:
        """Count again what is said about the document: an import has changed it."""
        self._shown_document = ""
        self._workbench.page_changed.emit()

    # -- answers of the library ---------------------------------------------------------------

    def _show_known(
        self, document: str, eid: str, lines: list[ContextLine], note: str, known: KnownBeside
    ) -> None:
        if (document, eid) == self.unit:
            self._context.show_lines(lines, note, known)

    def _show_counts(self, document: str, counts: dict[str, int], own: dict[str, int]) -> None:
        if document == self._shown_document:
            self._contents.set_counts(counts, own)

    def _show_marks(self, view: ReadingView, document: Document, marks: Marks) -> None:
        if view.rows.document is document:
            view.marks.set_marks(marks)

    def _listed(self, infos: Sequence[object]) -> None:
        self._status.library.setText(tr("%n documents", len(infos)))
        self._asking.start()

    # -- the user's note on the unit ------------------------------------------------------------

    def write_note(self) -> None:
        """Write a note on the current unit."""
        self._settings.set("context_shown", True)
        self._context.note.setFocus()

    def _save_note(self, body: str) -> None:
        if self.unit[0]:
            self._gateway.save_note(*self.unit, body)

    def _noted(self) -> None:
        self._context.show_state(tr("Saved"))
        if isinstance(self._workbench.document(), Act):
            self._gateway.count(self._shown_document)
        self._gateway.list_documents()
        self._asking.start()
