"""Take back the last change of the user's own work or library, and say what was taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data
from kzailaw_desktop.gui.kit.work.services import Services

if TYPE_CHECKING:
    from kzailaw_desktop.gui.window.gateway import LibraryGateway

STEPS = {  # steps of the workspace, in words
    "save-annotation": mark("a change of a note or bookmark"),
    "delete-annotation": mark("the removal of a note or bookmark"),
    "settle-annotation": mark("the review of a note"),
    "import-annotations": mark("the import of notes"),
    "merge-tags": mark("a change of tags"),
    "decide-link": mark("the decision on a suggestion"),
    "save-search": mark("a saved search"),
    "delete-search": mark("the removal of a saved search"),
    "save-draft": mark("a change of a draft"),
    "delete-draft": mark("the removal of a draft"),
    "save-collection": mark("a change of a collection"),
    "delete-collection": mark("the removal of a collection"),
    "set-verdict": mark("a verdict"),
}
MOST = 50  # steps of the library that are remembered
Done = tuple[str, bool]  # the step's name, and whether it was taken back (else done again)


@dataclass(frozen=True, slots=True)
class LibraryStep:
    """A change of the library. `after`: the workspace's last step when it was made."""

    undo: Callable[[], None]
    after: object


class Undo(QObject):
    """Works on the workspace's own list of steps, whichever part of the window made them, and on
    the changes of the library that parts of the window tell it of."""

    def __init__(self, gateway: LibraryGateway, services: Services) -> None:
        super().__init__(gateway)
        self._gateway = gateway
        self._services = services
        self._steps: list[LibraryStep] = []

    def remember(self, undo: Callable[[], None]) -> None:
        """Take note of a change of the library that `undo` takes back."""
        step = LibraryStep(undo, self._last_step())
        self._steps = [*self._steps[-MOST:], step]

    def _last_step(self) -> object:
        library = self._gateway.library
        return library.workspace.last_step if library.has_workspace() else None

    def undo(self) -> None:
        """Take back the last step."""
        last = self._last_step() if self._steps else None
        if self._steps and (last is None or self._steps[-1].after is last):
            self._steps.pop().undo()  # it says what was undone when that is done
            return
        self._run(back=True)

    def redo(self) -> None:
        """Do the last step again that was taken back."""
        self._run(back=False)

    def _run(self, back: bool) -> None:
        library = self._gateway.library

        def work() -> Done:
            workspace = library.workspace
            name = workspace.undoable if back else workspace.redoable
            if name:
                workspace.undo() if back else workspace.redo()
            return name, back

        self._services.tasks.write(work, self._done)

    def _done(self, done: Done) -> None:
        name, back = done
        if not name:
            self._services.messages.say(tr("Nothing to undo") if back else tr("Nothing to redo"))
            return
        what = tr_data(STEPS.get(name, mark("the last change")))
        said = tr("Undone: {what}. Ctrl+Shift+Z does it again.") if back else tr("Redone: {what}")
        self._services.messages.say(said.format(what=what))
        self._gateway.noted.emit()
