"""Set an import right: corrections of lines, and texts that an older version has read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.reports.wording import READER
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.review.rows import NOTES, REVIEW
from kzailaw_desktop.gui.window.layout.workbench import Workbench

if TYPE_CHECKING:
    from kzailaw_desktop.corpus.text.correction import Correction
    from kzailaw_desktop.domain import Document
    from kzailaw_desktop.gui.pages.import_page import ImportOutcome
    from kzailaw_desktop.gui.panels.lines import ContextLine
    from kzailaw_desktop.gui.review.choosing_lines import LineChoice
    from kzailaw_desktop.gui.window.controllers.undo import Undo
    from kzailaw_desktop.gui.window.gateway import LibraryGateway
    from kzailaw_desktop.gui.window.navigator import Navigator
    from kzailaw_desktop.library.catalogue.describe import DocumentInfo

NAMED = 8  # documents that a question names


class ReviewController(QObject):
    """Opens the sheets and runs what they ask for in the background."""

    read_again = Signal(object, object)  # ImportReport, Document
    notes_wanted = Signal()  # the notes that lost their place
    corrected = Signal(str)  # a document was read again with a correction

    def __init__(
        self,
        window: QWidget,
        workbench: Workbench,
        navigator: Navigator,
        gateway: LibraryGateway,
        services: Services,
        undo: Undo,
    ) -> None:
        super().__init__(window)
        self._corrected_text = ("", "")  # document and language of the sheet of lines that is open
        self._undo = undo
        self._window = window
        self._workbench = workbench
        self._navigator = navigator
        self._gateway = gateway
        self._services = services
        self._checked = False  # whether texts of an older version were looked for
        gateway.listed.connect(self._look_for_older)

    def open_line(self, line: ContextLine) -> None:
        """Open what a row of a report speaks of: a line of the file, or a place."""
        number = line.target.removeprefix(REVIEW)
        if line.target == NOTES:
            self.notes_wanted.emit()
        elif line.target.startswith(REVIEW) and number.isdigit():
            self.correct_line(line.document, line.lang, int(number))
        else:
            self._navigator.open_line(line)

    # -- texts that an older version has read ------------------------------------------------

    def _look_for_older(self, infos: list[DocumentInfo]) -> None:
        """Once, when the documents are listed first: which were read by an older version."""
        from kzailaw_desktop.corpus.storing.store import Store

        store = getattr(self._gateway.library, "user_store", None)
        if self._checked or not isinstance(store, Store) or not infos:
            return
        self._checked = True

        def work() -> list[str]:
            from kzailaw_desktop.library.importing.corrections import older_unasked

            return older_unasked(store) if store.entries() else []

        self._services.tasks.read(work, self._older_found, key="older")

    def _older_found(self, docs: list[str]) -> None:
        if not docs:
            return
        names = [self._gateway.titles.get(doc, doc) for doc in docs]
        shown = ", ".join(names[:NAMED]) + (" …" if len(names) > NAMED else "")
        text = tr("These documents were read by an older version of the program: {documents}.")
        helps = tr(
            "They can be read again: from the files that are kept, else from their own words. Notes, "
            "drafts, decisions and corrections go with them; what loses its place is listed."
        )
        self._services.messages.ask(
            tr("Read documents again"),
            f"{text.format(documents=shown)}\n\n{helps}",
            tr("Read again"),
            partial(_run_reading, self, docs),
        )

    def read_documents_again(self, docs: list[str]) -> None:
        """Read documents with the present version, and show what came of it."""
        library, reader = self._gateway.library, i18n.language()

        def work() -> ImportOutcome:
            from kzailaw_desktop.gui.pages.import_page import read_again_outcome

            return read_again_outcome(library, docs, reader)

        self._services.tasks.write(work, self._read_documents)

    def _read_documents(self, outcome: ImportOutcome) -> None:
        from kzailaw_desktop.gui.pages.import_page import ImportPage

        self._gateway.list_documents()
        self._navigator.reload_documents([report.document for report in outcome.reports])
        page = ImportPage()
        page.opened.connect(self.open_line)
        self.read_again.connect(page.show_report)
        page.show_outcome(outcome)
        self._workbench.add(page, page.title())

    # -- corrections of lines ----------------------------------------------------------------

    def correct_line(self, doc: str, lang: str, line: int) -> None:
        """Show a line of the file that a text was read from, to be set right."""
        library, reader = self._gateway.library, i18n.language()

        def work() -> tuple[LineChoice, int]:
            from kzailaw_desktop.gui.review.choosing_lines import line_choice

            return line_choice(library, doc, lang, reader), line

        self._services.tasks.read(work, self._show_line, key="source-lines")

    def _show_line(self, found: tuple[LineChoice, int]) -> None:
        from kzailaw_desktop.gui.review.line_sheet import LineSheet

        choice, line = found
        if not choice.lines:
            return
        sheet = LineSheet(self._window, choice, line, self._services.tasks)
        self._corrected_text = choice.document, choice.lang
        sheet.corrected.connect(self._correct)
        sheet.open()

    def _correct(self, correction: Correction) -> None:
        self.make_correction(*self._corrected_text, correction)

    def make_correction(self, doc: str, lang: str, correction: Correction) -> None:
        """Keep a correction and read the file again with it."""

        def added(kept: tuple[Correction, ...]) -> list[Correction]:
            return [*kept, correction]

        self._read_with(doc, lang, added, tr("Read again with your correction"))
        what = tr("the correction of line {line}").format(line=correction.line)
        said = tr("Undone: {what}").format(what=what)
        self._undo.remember(partial(self.take_back, doc, lang, correction, said))

    def take_back(self, doc: str, lang: str, correction: Correction, said: str = "") -> None:
        """Take a correction back and read the file again without it."""

        def left(kept: tuple[Correction, ...]) -> list[Correction]:
            return [each for each in kept if each != correction]

        self._read_with(doc, lang, left, said or tr("Read again without the correction"))

    def _read_with(
        self,
        doc: str,
        lang: str,
        change: Callable[[tuple[Correction, ...]], list[Correction]],
        said: str,
    ) -> None:
        library, reader = self._gateway.library, i18n.language()

        def work() -> tuple[list[ImportReport], Document, str]:
            from kzailaw_desktop.library.importing.corrections import correct, corrections_of

            token = READER.set(reader)
            try:
                kept = corrections_of(library.user_store, doc, lang)
                steps = list(correct(library, doc, lang, change(kept)))
            finally:
                READER.reset(token)
            refused = next((s for s in steps if isinstance(s, KzaiLawError)), None)
            if refused is not None:
                raise refused
            return [s for s in steps if isinstance(s, ImportReport)], library.document(doc), said

        self._services.tasks.write(work, self._corrected)

    def _corrected(self, found: tuple[list[ImportReport], Document, str]) -> None:
        reports, document, said = found
        for report in reports:
            self.read_again.emit(report, document)
        self._gateway.list_documents()
        self._navigator.reload_documents([document.id])
        self._services.messages.say(said)
        self.corrected.emit(document.id)


def _run_reading(controller: ReviewController, docs: list[str]) -> None:
    controller.read_documents_again(docs)
