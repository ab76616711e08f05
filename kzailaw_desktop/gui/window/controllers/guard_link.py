"""What the window does when the user's own work cannot be written, or can again."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kzailaw_desktop.gui.kit.dialogs.messages import Messages
from kzailaw_desktop.gui.panels.context_panel import ContextPanel
from kzailaw_desktop.gui.safety.guard import EDITING, Guard
from kzailaw_desktop.gui.window.action_registry import ActionRegistry
from kzailaw_desktop.gui.window.context_sync import ContextSync
from kzailaw_desktop.gui.window.layout.toolbar import StatusLine


class GuardLink(QObject):
    """Connects the guard with the actions that edit, the note on the unit, the status line."""

    def __init__(
        self,
        guard: Guard,
        registry: ActionRegistry,
        context: ContextPanel,
        sync: ContextSync,
        status: StatusLine,
        messages: Messages,
    ) -> None:
        super().__init__(guard)
        self._guard, self._registry = guard, registry
        self._context, self._sync = context, sync
        messages.set_saved_check(guard.all_saved)
        status.add_mark(guard.mark)
        guard.writable_changed.connect(self._writable_changed)
        guard.note_refused.connect(context.show_refused)
        context.note_edited.connect(self._note_edited)

    def _writable_changed(self, writable: bool, why: str) -> None:
        self._registry.set_enabled(EDITING, writable)
        self._context.set_writable(writable, why)

    def _note_edited(self) -> None:
        self._guard.forget_refused(self._sync.unit)
