"""What a desk does, apart from the widgets that show it. No widgets here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from kzailaw_desktop.gui.kit.work.services import Services

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library

Result = TypeVar("Result")


class DeskPresenter(QObject):
    """Works on the library in the background and reports by signals; a page shows the results."""

    said = Signal(str)  # a line for the status bar

    def __init__(self, library: Library, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.services = services

    def read(
        self, work: Callable[[], Result], done: Callable[[Result], None], key: str = ""
    ) -> None:
        """Ask in the background; a later question with the same key makes this one void."""
        own = f"{type(self).__name__}:{id(self)}:{key}" if key else ""
        self.services.tasks.read(work, done, self.trouble, own)

    def write(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Change something in the background, after all changes before it."""
        self.services.tasks.write(work, done, self.trouble)

    def trouble(self, error: Exception) -> None:
        """Show an error."""
        self.services.trouble(error)

    def say(self, text: str) -> None:
        """Show a line in the status bar."""
        self.said.emit(text)
