"""What the small actions of a context entry do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from kzailaw_desktop.gui.panels.knowledge import ContextLine
    from kzailaw_desktop.gui.window.context_sync import ContextSync
    from kzailaw_desktop.gui.window.controllers.copier import Copier
    from kzailaw_desktop.gui.window.gateway import LibraryGateway
    from kzailaw_desktop.gui.window.navigator import Navigator

DECISIONS = {"check": "confirmed", "x": "rejected"}


class LineActions(QObject):
    """Open, copy, delete, confirm, reject."""

    def __init__(
        self, navigator: Navigator, copier: Copier, gateway: LibraryGateway, sync: ContextSync
    ) -> None:
        super().__init__(navigator)
        self._navigator = navigator
        self._copier = copier
        self._gateway = gateway
        self._sync = sync

    def run(self, name: str, line: ContextLine) -> None:
        """Run the action with that icon on an entry."""
        if name == "arrow-square-out":
            self._navigator.open_line_beside(line)
        elif name == "copy":
            self._copier.copy_line(line)
        elif name == "trash":
            self._gateway.delete_note(line.note_id)
        elif name in DECISIONS:
            self._gateway.decide(line, self._sync.unit[0], DECISIONS[name])
