"""Watch over the user's own work in a window: check it, say what is wrong, keep copies; never block."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from kzailaw_desktop.errors import WorkspaceTrouble
from kzailaw_desktop.gui.kit.look import fonts, icons
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.widgets import Button
from kzailaw_desktop.gui.kit.work import autosave, i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.safety import standing
from kzailaw_desktop.gui.safety.lost_sheet import LostSheet
from kzailaw_desktop.gui.safety.sheet import DamagedSheet
from kzailaw_desktop.gui.safety.standing import Mended, WorkspaceStanding
from kzailaw_desktop.workspace import Workspace

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library

TICK = 60_000  # milliseconds between two looks
EDITING = (  # actions that change the user's own work
    "note",
    "bookmark",
    "verb-annotate",
    "verb-propose",
)


class GuardedWork(Protocol):
    """What the guard asks of the gateway to the library."""

    library: Library
    noted: SignalInstance

    def list_documents(self) -> None:
        """List documents and bookmarks again."""

    def save_note(self, document: str, eid: str, body: str) -> None:
        """Save the note on a unit."""


class Guard(QObject):
    """Made by the window; `look` is called once the first text is on the screen."""

    writable_changed = Signal(bool, str)  # whether notes can be edited, and why not
    note_refused = Signal()  # the disk refused a note
    leave_wanted = Signal()  # close all the same

    def __init__(self, window: QWidget, own: GuardedWork, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._own = own
        self._tasks = services.tasks
        self._messages = services.messages
        self.standing = WorkspaceStanding()
        self.unsaved: dict[tuple[str, str], str] = {}  # notes whose save failed
        self.sheet: DamagedSheet | None = None
        self._told = ""
        self._leaving = False
        self.mark = Button("lock-simple", " ")
        self.mark.setFont(fonts.interface(8.8))
        self.mark.setFixedHeight(24)
        self.mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.mark.clicked.connect(self.act)
        self.mark.hide()
        self._ticking = QTimer(self, interval=TICK)
        self._ticking.timeout.connect(self.tick)
        self._tasks.failed.connect(self._failed)

    def library(self) -> Library:
        """The library. For work in the pool: its workspace may have to be opened."""
        return self._own.library

    # -- looking ----------------------------------------------------------------------------

    def look(self) -> None:
        """See how it stands with the user's file."""

        def work() -> WorkspaceStanding:
            return standing.look(self.library())

        self._ticking.start()
        self._tasks.read(work, self._looked)

    def _looked(self, found: WorkspaceStanding) -> None:
        before, self.standing = self.standing, found
        self._show()
        if found.trouble is not None and before.trouble is None:
            self._own.list_documents()  # what was asked before the stand-in was there
            if found.mendable:
                self.offer()
            else:
                self._messages.trouble(found.trouble)
        elif found.writable and not before.writable:
            self._messages.say(tr("Your notes can be edited again"))
            self._own.noted.emit()

    def tick(self) -> None:
        """Every minute: a copy when one is due, and another try at what did not work."""
        self.retry()
        if self.standing.reason == "workspace-locked":
            self.try_again()
        if self.standing.writable:
            self._tasks.write(self._copy, self._copied, self._not_copied)

    def _copy(self) -> None:
        workspace = self.library().workspace
        if isinstance(workspace, Workspace) and not workspace.read_only:
            workspace.backup_if_due()

    def _copied(self, _: object) -> None:
        self._told = ""

    def _not_copied(self, error: Exception) -> None:
        """Told once, not every minute."""
        code = getattr(error, "code", "?")
        if code != self._told:
            self._told = code
            self._messages.trouble(error)

    def try_again(self) -> None:
        """Perhaps the other program has closed the file."""

        def work() -> WorkspaceStanding:
            return standing.try_again(self.library())

        self._tasks.write(work, self._looked)

    # -- showing ----------------------------------------------------------------------------

    def _show(self) -> None:
        found = self.standing
        words, more = self._words()
        self.mark.setVisible(bool(words))
        if words:
            alarming = self.unsaved or found.lost
            self.mark.setIcon(icons.icon("warning" if alarming else "lock-simple"))
            self.mark.setText(words)
            self.mark.setToolTip(tips.plain(more))
            self.mark.setAccessibleName(f"{words}. {more}")
        self.writable_changed.emit(found.writable, "" if found.writable else more)

    def _words(self) -> tuple[str, str]:
        found, lang = self.standing, i18n.language()
        if self.unsaved:
            words = tr("%n notes are not saved", len(self.unsaved))
            return words, tr(
                "They could not be written to the disk. They are kept here; click to try again."
            )
        if found.trouble is not None:
            return tr("Your notes are not open"), found.trouble.text(lang)
        if found.lost:
            count = sum(each.count for each in found.lost)
            words = tr("%n records cannot be read", count)
            return words, tr("They were set aside. Click to see what is left of them.")
        if found.reason:
            why = WorkspaceTrouble(found.reason, where=found.path).text(lang)
            short = tr("Read only: open in another window")
            if found.reason != "workspace-locked":
                short = tr("Read only")
            return short, why
        return "", ""

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self._show()

    def act(self) -> None:
        """The mark was clicked: do what can be done about it."""
        if self.unsaved:
            self.retry()
        elif self.standing.mendable:
            self.offer()
        elif self.standing.lost:
            self.show_lost()
        elif self.standing.reason:
            self.try_again()
            self._messages.warn(self._words()[1])

    # -- what cannot be read ----------------------------------------------------------------

    def show_lost(self) -> None:
        """Show the records that were set aside."""
        sheet = LostSheet(self._window, self.standing.lost, self.standing.copy is not None)
        sheet.restore_wanted.connect(self._restore_lost)
        sheet.let_go_wanted.connect(self._let_go_of_lost)
        sheet.open()

    def _restore_lost(self) -> None:
        def work() -> tuple[int, WorkspaceStanding]:
            workspace = self.library().workspace
            back = workspace.restore_lost()
            workspace.let_go_of_lost()
            return back, standing.look(self.library())

        self._tasks.write(work, self._restored_lost, self._not_mended)

    def _restored_lost(self, answer: tuple[int, WorkspaceStanding]) -> None:
        back, found = answer
        self._looked(found)
        self._messages.say(tr("%n records are restored", back))
        self._own.noted.emit()

    def _let_go_of_lost(self) -> None:
        def work() -> WorkspaceStanding:
            self.library().workspace.let_go_of_lost()
            return standing.look(self.library())

        self._tasks.write(work, self._looked, self._not_mended)

    # -- mending ----------------------------------------------------------------------------

    def offer(self) -> None:
        """Ask how to go on with a damaged file."""
        if self.sheet is not None and isValid(self.sheet):
            return
        self.sheet = DamagedSheet(self._window, self.standing)
        self.sheet.mend_wanted.connect(self._mend)
        self.sheet.open()

    def _mend(self, fresh: bool) -> None:
        def work() -> tuple[Mended, WorkspaceStanding]:
            library = self.library()
            return standing.mend(library, fresh), standing.look(library)

        self._tasks.write(work, self._mended, self._not_mended)

    def _mended(self, answer: tuple[Mended, WorkspaceStanding]) -> None:
        done, found = answer
        self._looked(found)
        if self.sheet is not None and isValid(self.sheet):
            self.sheet.show_mended(done)

    def _not_mended(self, error: Exception) -> None:
        if isinstance(error, WorkspaceTrouble) and self.sheet is not None and isValid(self.sheet):
            self.sheet.show_trouble(error.text(i18n.language()))
        else:
            self._messages.trouble(error)

    # -- what the disk refused --------------------------------------------------------------

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, WorkspaceTrouble):
            return
        note = error.params.get("unsaved")
        if isinstance(note, tuple):
            self.unsaved[note[0], note[1]] = note[2]
            self.note_refused.emit()
            self._show()

    def forget_refused(self, unit: tuple[str, str]) -> None:
        """Drop the refused note on a unit: what is written now replaces it."""
        if self.unsaved.pop(unit, None) is not None:
            self._show()

    def retry(self) -> None:
        """Save once more what could not be saved."""
        waiting, self.unsaved = self.unsaved, {}
        for (document, eid), body in waiting.items():
            self._own.save_note(document, eid, body)
        if waiting:
            self._show()

    # -- closing ----------------------------------------------------------------------------

    def all_saved(self) -> bool:
        """Whether everything the user wrote is on disk."""
        done: bool = self._tasks.finish_writes(2000)
        return done and not self.unsaved and self.standing.writable

    def holds(self, event: QCloseEvent) -> bool:
        """Whether the window had better stay: it holds words that are nowhere else."""
        autosave.flush_all()
        self._tasks.finish_writes()  # a write that fails is known before the window goes
        if not self.unsaved or self._leaving:
            return False
        event.ignore()
        self._messages.ask(
            tr("Some notes are not saved"),
            tr(
                "They could not be written to the disk. Free some space and try again, or close without them."
            ),
            tr("Close without them"),
            self._leave,
        )
        return True

    def _leave(self) -> None:
        self._leaving = True
        self.leave_wanted.emit()

    def close(self) -> None:
        """Make a last copy and release the file, after the window has closed."""
        self._ticking.stop()
        self.library().close()
