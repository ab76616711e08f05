"""Printing and PDF in the background, with progress and a cross in the status line."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.gui.kit.dialogs.dialog import file_dialog
from kzailaw_desktop.gui.kit.widgets.progress_line import ProgressLine
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.printing.print_preview import PrintPreview
from kzailaw_desktop.gui.printing.printout import Printout, Stopped, Tell, print_on, write_pdf
from kzailaw_desktop.gui.reading.rows.row_types import HEADINGS
from kzailaw_desktop.gui.reading.tabs import Tabs

Result = TypeVar("Result")
POLL = 150  # milliseconds


class PrintJob:
    """One printout under way; told from the pool, asked by the window."""

    def __init__(self, text: str) -> None:
        self.text, self.share, self.stop = text, 0.0, Event()

    def tell(self, share: float) -> None:
        """How far it is; Stopped when it is not wanted any more."""
        if self.stop.is_set():
            raise Stopped
        self.share = share


class Printing(QObject):
    """Print jobs of a window."""

    def __init__(self, window: QWidget, tabs: Tabs, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._tabs = tabs
        self._tasks = services.tasks
        self._messages = services.messages
        self.line = ProgressLine()
        self.jobs: list[PrintJob] = []
        self._printout: Printout | None = None  # to be written, while a file is chosen
        self._polling = QTimer(self, interval=POLL)
        self._polling.timeout.connect(self._poll)
        self.line.cancelled.connect(self.cancel)

    def printout(self) -> Printout | None:
        """The selection, or the whole current document."""
        page = self._tabs.reader()
        document = page.document if page is not None else None
        if page is None or document is None:
            self._messages.warn(tr("Open a document first: this page cannot be printed."))
            return None
        rows = page.view.rows
        shown = [rows.all_columns.index(column) for column in rows.columns]
        chosen = page.view.selection.rows()
        return Printout(document, rows.all_columns, chosen or rows.rows, shown)

    def part(self, chapter: bool = False) -> Printout | None:
        """The current article, or the chapter it stands in."""
        whole, page = self.printout(), self._tabs.reader()
        if whole is None or page is None or page.document is None:
            return whole
        rows = page.view.rows
        first = rows.row_of(page.view.article or page.view.chosen)
        if first < 0:
            return whole
        roles = {"group"} if chapter else {"group", *HEADINGS}
        while first > 0 and rows.rows[first].role not in roles:
            first -= 1
        last = first + 1
        while last < len(rows.rows) and rows.rows[last].role not in roles:
            last += 1
        shown = [rows.all_columns.index(column) for column in rows.columns]
        return Printout(page.document, rows.all_columns, list(rows.rows[first:last]), shown)

    # -- wanted -----------------------------------------------------------------------------

    def preview(self) -> None:
        """Show the pages before they are printed."""
        printout = self.printout()
        if printout is not None:
            self._start(tr("Preparing the pages…"), printout.prepare, self._preview)

    def preview_part(self, chapter: bool = False) -> None:
        """Show the pages of the current article or chapter before they are printed."""
        printout = self.part(chapter)
        if printout is not None:
            self._start(tr("Preparing the pages…"), printout.prepare, self._preview)

    def _preview(self, printout: Printout) -> None:
        dialog = PrintPreview(self._window, printout)
        dialog.pdf_wanted.connect(self.ask)
        dialog.print_wanted.connect(self.print)
        dialog.open()

    def ask(self, printout: Printout | None = None) -> None:
        """Ask for a file, then write the PDF."""
        self._printout = printout
        dialog = file_dialog(self._window, tr("Save as PDF"), save=True)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        page = self._tabs.reader()
        document = page.document if page is not None else None
        dialog.selectFile(f"{document.id}.pdf" if document else "kzailaw.pdf")
        dialog.fileSelected.connect(self.write_pdf)
        dialog.open()

    def write_pdf(self, file: str) -> None:
        """Write the current document into a PDF."""
        printout, self._printout = self._printout or self.printout(), None
        if printout is not None:
            work = partial(write_pdf, printout, file)
            self._start(tr("Writing the PDF…"), work, self._written)

    def _written(self, pages: int) -> None:
        self._messages.say(tr("PDF saved, %n pages", pages))

    def print(self, printout: Printout, printer: QPrinter) -> None:
        """Send the pages to a printer."""
        self._start(tr("Printing…"), partial(print_on, printout, printer), self._printed)

    def _printed(self, pages: int) -> None:
        self._messages.say(tr("Sent to the printer, %n pages", pages))

    # -- under way --------------------------------------------------------------------------

    def _start(
        self, text: str, work: Callable[[Tell], Result], then: Callable[[Result], None]
    ) -> None:
        job = PrintJob(text)

        def run() -> Result | Stopped:
            try:
                return work(job.tell)
            except Stopped as stopped:
                return stopped

        def done(result: Result | Stopped) -> None:
            self._end(job)
            if isinstance(result, Stopped):
                self._messages.say(tr("Stopped."))
            else:
                then(result)

        def failed(error: Exception) -> None:
            self._end(job)  # first: an error is shown once the line has been cleared
            self._tasks.failed.emit(error)

        self.jobs.append(job)
        self._polling.start()
        self._tasks.read(run, done, failed)

    def _end(self, job: PrintJob) -> None:
        self.jobs.remove(job)
        self._poll()

    def _poll(self) -> None:
        if self.jobs:
            job = self.jobs[0]
            self.line.tell(job.text, tr("Cancel"), job.share)
        else:
            self._polling.stop()
            self.line.hide()

    def cancel(self) -> None:
        """Stop the job that the status line shows."""
        if self.jobs:
            self.jobs[0].stop.set()

    def close(self) -> None:
        """Stop all jobs before the window closes; no half-written file is left."""
        for job in self.jobs:
            job.stop.set()
