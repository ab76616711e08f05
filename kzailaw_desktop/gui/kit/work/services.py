"""What the window lends to desks and controllers. No widgets here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kzailaw_desktop.gui.kit.work.tasks import Tasks

if TYPE_CHECKING:
    from kzailaw_desktop.gui.kit.work.settings import Settings  # it asks for fonts: widgets


class UserMessages(Protocol):
    """Messages for the user; tests pass a small fake."""

    def say(self, text: str) -> None:
        """Show a line in the status bar."""

    def trouble(self, error: Exception) -> None:
        """Show an error: known trouble as a banner, a bug in the crash dialog."""

    def warn(self, text: str, details: str = "") -> None:
        """Show something to know before going on."""

    def about(self, title: str, text: str, details: str = "", fold: str = "") -> None:
        """Show a short text to read and close; `fold` names the details."""

    def ask(self, title: str, text: str, yes: str, then: Callable[[], None]) -> None:
        """Ask before something that cannot be undone; `then` runs on yes."""


@dataclass(frozen=True, slots=True)
class Services:
    """Background work, messages and settings of one window."""

    tasks: Tasks
    messages: UserMessages
    settings: Settings

    def trouble(self, error: Exception) -> None:
        """Show an error."""
        self.messages.trouble(error)
