"""What the notes desk does to the workspace: saving, undo, tags, files, copies. No widgets here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzailaw_desktop.gui.desks.notes.presenting.carry_notes import on_newest, renew
from kzailaw_desktop.gui.desks.notes.presenting.filters import NoteListFilter
from kzailaw_desktop.gui.desks.notes.presenting.gather import GatheredNotes, gather
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import date_text, tr
from kzailaw_desktop.gui.kit.work.presenter import DeskPresenter
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.workspace import jsonld, transfer
from kzailaw_desktop.workspace.notes.annotation import Annotation

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library
    from kzailaw_desktop.workspace.file.backup import Backup


class NotesPresenter(DeskPresenter):
    """Holds what was gathered and which notes pass the filter; a page shows both."""

    loaded = Signal()  # `gathered` is another
    filtered = Signal()  # `shown` is another
    saved = Signal(object)  # the annotation as the workspace keeps it
    reset = Signal()  # what an editor shows is out of date and must not be saved again

    def __init__(self, library: Library, services: Services, parent: QObject | None = None) -> None:
        super().__init__(library, services, parent)
        self.gathered = GatheredNotes()
        self.filter = NoteListFilter()
        self.shown: Sequence[Annotation] = ()  # the notes that pass the filter
        self._renewed = False  # notes have been carried over to the newest editions
        self._copy: Backup | None = None  # to be put back

    # -- showing --------------------------------------------------------------------------------

    def load(self) -> None:
        """Gather everything anew; the first time, carry notes over to the newest editions."""
        if self._renewed:
            self._gather()
            return
        self._renewed = True
        library = self.library

        def carry() -> int:
            return renew(library)

        self.write(carry, self._carried)

    def load_renewed(self) -> None:
        """Gather everything anew; there may be editions since the last time."""
        self._renewed = False
        self.load()

    def _carried(self, _count: int) -> None:
        self._gather()

    def _gather(self) -> None:
        library, lang = self.library, i18n.language()

        def work() -> GatheredNotes:
            return gather(library, lang)

        self.read(work, self._loaded, key="notes")

    def _loaded(self, found: GatheredNotes) -> None:
        self.gathered = found
        self.loaded.emit()

    def set_filter(self, given: NoteListFilter) -> None:
        """Show only the notes that pass a filter."""
        self.filter = given
        self.shown = given.apply(self.gathered.notes, self.gathered.names, dt.date.today())
        self.filtered.emit()

    # -- changing -------------------------------------------------------------------------------

    def save(self, note: Annotation) -> None:
        """Save a note as it stands in the editor."""
        library = self.library

        def work() -> Annotation:
            saved: Annotation = library.workspace.save_annotation(note)
            return saved

        self.write(work, self._saved)

    def _saved(self, note: Annotation) -> None:
        self.saved.emit(note)
        self.load()

    def delete(self, note: Annotation) -> None:
        """Delete a note."""
        library = self.library

        def work() -> None:
            library.workspace.delete_annotation(note.id)

        self.write(work, self._changed)
        self.said.emit(tr("Note deleted; Ctrl+Z brings it back"))

    def decide(self, note: Annotation) -> None:
        """Save what the user decided about a note whose words changed."""
        library = self.library

        def work() -> None:
            library.workspace.save_annotation(on_newest(library, note))

        self.write(work, self._changed)

    def undo(self) -> None:
        """Take back the last change of the workspace."""
        self.write(self._workspace_undo, self._stepped)

    def redo(self) -> None:
        """Do the last change again that was taken back."""
        self.write(self._workspace_redo, self._stepped)

    def _workspace_undo(self) -> object:
        return self.library.workspace.undo()

    def _workspace_redo(self) -> object:
        return self.library.workspace.redo()

    def _stepped(self, _edits: object) -> None:
        self.reset.emit()
        self.load()

    def _changed(self, _done: object) -> None:
        self.load()

    def merge_tags(self, old: Sequence[str], new: str) -> None:
        """Replace tags by one."""
        library = self.library

        def work() -> int:
            return int(library.workspace.merge_tags(old, new))

        self.reset.emit()
        self.write(work, self._changed)

    # -- files ----------------------------------------------------------------------------------

    def export_to(self, name: str) -> None:
        """Write the notes shown as JSON-LD."""
        text, shown = jsonld.dumps(self.shown), len(self.shown)

        def work() -> str:
            from kzailaw_desktop.export.files import replacing

            with replacing(Path(name)) as temporary:
                temporary.write_text(text, encoding="utf-8")
            return tr("%n notes exported", shown)

        self.write(work, self.say)

    def import_from(self, name: str) -> None:
        """Take in notes from a JSON-LD file."""
        library = self.library

        def work() -> tuple[int, int]:
            return jsonld.import_annotations(library.workspace, jsonld.read(Path(name)))

        self.write(work, self._imported)

    def _imported(self, counts: tuple[int, int]) -> None:
        self.said.emit(tr("%n notes added", counts[0]))
        self.load()

    def export_all_to(self, name: str) -> None:
        """Write the whole workspace as one file."""
        library = self.library

        def work() -> str:
            count = transfer.export_workspace(library.workspace, Path(name))
            return tr("%n records saved", count)

        self.write(work, self.say)

    def import_all_from(self, name: str) -> None:
        """Take in another workspace; of two versions of one record the newer wins."""
        library = self.library

        def work() -> tuple[int, int]:
            done = transfer.import_workspace(library.workspace, Path(name))
            return done.added + done.updated, done.kept

        self.write(work, self._imported)

    # -- copies ---------------------------------------------------------------------------------

    def copy(self) -> None:
        """Make a copy of the workspace now."""
        self.write(self.library.workspace.backup, self._changed)

    def ask_restore(self, copy: Backup) -> None:
        """Ask, then put a copy back in place of the workspace."""
        made = copy.made.astimezone()
        self._copy = copy
        self.services.messages.ask(
            tr("Restore this copy?"),
            tr("Everything will be as it was on {}. The present state is kept as a copy.").format(
                f"{date_text(made.date())} {made.strftime('%H:%M')}"
            ),
            tr("Restore"),
            self._restore,
        )

    def _restore(self) -> None:
        library, copy = self.library, self._copy
        if copy is None:
            return
        file = copy.file

        def work() -> None:
            transfer.restore(library.workspace, file)

        self.reset.emit()
        self.write(work, self._changed)
