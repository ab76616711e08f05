"""Print and save as PDF; what does it is imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.window.layout.toolbar import StatusLine
from kzailaw_desktop.gui.window.layout.workbench import Workbench

if TYPE_CHECKING:
    from kzailaw_desktop.gui.printing.print_jobs import Printing


class PrintCommands(QObject):
    """The selection, or the whole document of the current page."""

    def __init__(
        self, window: QWidget, workbench: Workbench, services: Services, status: StatusLine
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._services = services
        self._status = status
        self._printing: Printing | None = None

    def printing(self) -> Printing:
        """The jobs of printing and their progress in the status line; made on first use."""
        if self._printing is None:
            from kzailaw_desktop.gui.printing.print_jobs import Printing

            self._printing = Printing(self._window, self._workbench, self._services)
            self._status.add_progress(self._printing.line)
        return self._printing

    def preview(self) -> None:
        """Show the pages before they are printed."""
        self.printing().preview()

    def preview_article(self) -> None:
        """Show the pages of the current article before they are printed or saved."""
        self.printing().preview_part()

    def preview_chapter(self) -> None:
        """Show the pages of the current chapter before they are printed or saved."""
        self.printing().preview_part(chapter=True)

    def save_pdf(self) -> None:
        """Save as PDF."""
        self.printing().ask()

    def close(self) -> None:
        """Stop the jobs under way."""
        if self._printing is not None:
            self._printing.close()
