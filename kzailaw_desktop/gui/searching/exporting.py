"""A page's results as a file: Word, CSV, RIS, BibTeX."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.searching.page import SearchPage
from kzailaw_desktop.gui.searching.query.head import describe

if TYPE_CHECKING:
    from kzailaw_desktop.export import ExportResult
    from kzailaw_desktop.library import Library


class Exporting(QObject):
    """Asks where to, and writes in the background."""

    def __init__(self, library: Library, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = services.tasks
        self._messages = services.messages
        self._page: SearchPage | None = None

    def export(self, page: SearchPage, format: str) -> None:
        """Ask for the file that a page's results are written to."""
        from kzailaw_desktop.gui.kit.dialogs.page import choose_file

        if page.answer is None or not page.answer.results.hits:
            self._messages.warn(tr("There are no results to export."))
            return
        self._page = page
        name = f"{_file_name(page.question.request.query)}.{format}"
        title = tr("Export the results")
        choose_file(page, title, name, f"{format.upper()} (*.{format})", self.write, save=True)

    def write(self, file: str) -> None:
        """Write the results of the page whose export was asked for."""
        page = self._page
        if page is None or not isValid(page) or page.answer is None:
            return
        library, answer, lang = self._library, page.answer, i18n.language()
        found = tr("%n found", answer.results.total)
        detail = f"{describe(page.question, page.names)} · {found}"

        def work() -> ExportResult:
            from kzailaw_desktop.library.written.result_export import export_results

            return export_results(library, answer, Path(file), lang, detail)

        self._tasks.write(work, self._written)

    def _written(self, result: ExportResult) -> None:
        self._messages.say(tr("Saved: {file}").format(file=Path(result.file).name))


def _file_name(query: str) -> str:
    kept = "".join(c if c.isalnum() or c in " -_" else " " for c in query)
    return " ".join(kept.split())[:60] or "search"
