"""What a verb or a desk may ask of the window that opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.reading.page import ReaderPage

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library


class VerbHost(Protocol):
    """The window's face for verbs; tests pass a small fake."""

    library: Library
    services: Services

    def dialog_parent(self) -> QWidget:
        """The window that a dialog stands on."""

    def reader(self) -> ReaderPage | None:
        """The current page, if a document is read in it."""

    def propose_change(self, document: str, eid: str) -> None:
        """Begin a proposal on a unit, on the desk of drafts."""

    def say(self, text: str) -> None:
        """Show a line in the status bar."""

    def announce_change(self) -> None:
        """Say that the user's own work has changed."""
