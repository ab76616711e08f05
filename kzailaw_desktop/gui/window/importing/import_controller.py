"""Import files: choose them, read them in the background, report, show what has changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.window.layout.workbench import Workbench

if TYPE_CHECKING:
    from kzailaw_desktop.corpus.reports.report import ImportReport
    from kzailaw_desktop.gui.pages.import_page import ImportOutcome, ImportPage
    from kzailaw_desktop.gui.window.context_sync import ContextSync
    from kzailaw_desktop.gui.window.gateway import LibraryGateway
    from kzailaw_desktop.gui.window.importing.review_controller import ReviewController
    from kzailaw_desktop.gui.window.navigator import Navigator


class ImportController(QObject):
    """Each import has a page of its own with its report."""

    imported = Signal(object)  # [ImportReport]

    def __init__(
        self,
        window: QWidget,
        workbench: Workbench,
        navigator: Navigator,
        sync: ContextSync,
        gateway: LibraryGateway,
        services: Services,
        review: ReviewController,
    ) -> None:
        super().__init__(window)
        self._review = review
        self._window = window
        self._workbench = workbench
        self._navigator = navigator
        self._sync = sync
        self._gateway = gateway
        self._services = services
        gateway.sources_imported.connect(self._sources_imported)

    def choose_files(self) -> None:
        """Choose files to import."""
        from PySide6.QtWidgets import QFileDialog

        from kzailaw_desktop.corpus.readers.formats import patterns
        from kzailaw_desktop.gui.kit.dialogs.dialog import file_dialog

        dialog = file_dialog(self._window, tr("Import files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                f"{tr('Documents')} ({patterns()})",
                f"{tr('All files')} (*)",
            ]
        )
        dialog.filesSelected.connect(self._import_names)
        dialog.open()

    def _import_names(self, names: list[str]) -> None:
        self.import_paths([Path(name) for name in names])

    def import_paths(self, files: list[Path]) -> None:
        """Import files after one another, with a report."""
        if not files:
            return
        from kzailaw_desktop.gui.pages.import_page import ImportPage, run_import

        tasks = self._services.tasks
        page = ImportPage()
        page.opened.connect(self._review.open_line)
        self._review.read_again.connect(page.show_report)
        tasks.progressed.connect(page.show_step)
        self._workbench.add(page, page.title())
        library = self._gateway.library

        def work() -> tuple[ImportPage, ImportOutcome]:
            return page, run_import(library, files, tasks.tell, page.stop)

        tasks.write(work, self._imported)

    def _imported(self, answer: tuple[ImportPage, ImportOutcome]) -> None:
        page, outcome = answer
        if isValid(page):
            page.show_outcome(outcome)
        self._gateway.list_documents()
        self._navigator.reload_documents([report.document for report in outcome.reports])
        self.imported.emit(outcome.reports)

    def _sources_imported(self, reports: list[ImportReport]) -> None:
        """Show what was found in the folders with catalogued texts."""
        self._services.messages.say(tr("The full text of %n articles was added", len(reports)))
        self._gateway.list_documents()
        self._navigator.reload_documents([report.document for report in reports])
        self._sync.forget_document()
