"""Export the current document or all notes for other tools."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.window.layout.workbench import Workbench

if TYPE_CHECKING:
    from kzailaw_desktop.export.content import ExportResult
    from kzailaw_desktop.gui.window.gateway import LibraryGateway

KINDS = (  # format of `library.exchange`, its name, suffix; the act's own first
    ("tmx", mark("Both languages side by side: TMX"), ".tmx"),
    ("akn", mark("Akoma Ntoso"), ".xml"),
    ("csl", mark("Reference: CSL JSON"), ".json"),
    ("ris", mark("Reference: RIS"), ".ris"),
    ("bib", mark("Reference: BibTeX"), ".bib"),
)


class ExportController(QObject):
    """Asks for a file, and writes in the background."""

    def __init__(
        self, window: QWidget, workbench: Workbench, gateway: LibraryGateway, services: Services
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._gateway = gateway
        self._services = services
        self._document = ""
        self._lang = ""

    def export_document(self) -> None:
        """Ask for the file, and by its kind for the format, of the current document."""
        from kzailaw_desktop.gui.kit.dialogs.dialog import file_dialog

        document = self._workbench.document()
        page = self._workbench.reader()
        if document is None or page is None:
            self._services.messages.say(tr("Open a document first"))
            return
        self._document = document.id
        columns = page.view.rows.columns
        self._lang = (
            columns[min(page.view.selection.column, len(columns) - 1)].lang if columns else ""
        )
        pairs = isinstance(document, Act) and len({e.lang for e in document.expressions}) > 1
        kinds = [kind for kind in KINDS if pairs or kind[0] != "tmx"]
        dialog = file_dialog(self._window, tr("Export the document"), save=True)
        dialog.setNameFilters([f"{tr_data(name)} (*{suffix})" for _, name, suffix in kinds])
        dialog.setDefaultSuffix(kinds[0][2])
        dialog.selectFile(document.id)
        dialog.filterSelected.connect(self._suffix_chosen)
        dialog.fileSelected.connect(self.write_document)
        dialog.open()

    def _suffix_chosen(self, shown: str) -> None:
        dialog = self.sender()
        suffix = shown.rpartition("(*.")[2].rstrip(")")
        if suffix and dialog is not None:
            dialog.setProperty("defaultSuffix", suffix)

    def write_document(self, file: str) -> None:
        """Write the document whose export was asked for; the suffix says in which format."""
        path = Path(file)
        what = next((kind for kind, _, suffix in KINDS if suffix == path.suffix.lower()), "akn")
        self._write(what, path, [self._document], self._lang or i18n.language())

    def export_notes(self) -> None:
        """Ask for the file that all notes are written to, as Markdown."""
        from kzailaw_desktop.gui.kit.dialogs.page import choose_file

        title, name = tr("Export notes"), "notes.md"
        choose_file(self._window, title, name, "Markdown (*.md)", self.write_notes, save=True)

    def write_notes(self, file: str) -> None:
        """Write all notes as Markdown."""
        self._write("notes", Path(file), [], i18n.language())

    def _write(self, what: str, path: Path, docs: list[str], lang: str) -> None:
        library = self._gateway.library

        def work() -> ExportResult:
            from kzailaw_desktop.library.written.exchange import write_exchange

            return write_exchange(library, what, path, docs, lang)

        self._services.tasks.write(work, self._written)

    def _written(self, result: ExportResult) -> None:
        self._services.messages.say(tr("Saved: {file}").format(file=result.file.name))
