"""What the notes desk does to the workspace: saving, undo, tags, files, copies."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kzailaw_desktop.gui.desks.notes.copies import CopiesPanel
from kzailaw_desktop.gui.desks.notes.editor import NoteEditor
from kzailaw_desktop.gui.desks.notes.renew import on_newest
from kzailaw_desktop.gui.desks.notes.tags_dialog import TagsDialog
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage, choose_file
from kzailaw_desktop.gui.kit.lists.quiet_list import QuietList
from kzailaw_desktop.gui.kit.work.i18n import date_text, tr
from kzailaw_desktop.workspace import jsonld, transfer
from kzailaw_desktop.workspace.notes.annotation import Annotation


class NotesWork(DeskPage):
    """The page itself puts these together."""

    undoes_itself = True

    list: QuietList
    editor: NoteEditor
    copies: CopiesPanel
    shown: Sequence[Annotation]  # the notes that pass the filters
    _dialog: Any
    _copy_wanted: Any

    def _saved(self, note: Annotation) -> None:
        raise NotImplementedError

    # -- changing -----------------------------------------------------------------------------

    def _save(self, note: Annotation) -> None:
        library = self.library

        def work() -> Annotation:
            saved: Annotation = library.workspace.save_annotation(note)
            return saved

        self.write(work, self._saved)

    def _delete(self, note: Annotation) -> None:
        library = self.library

        def work() -> None:
            library.workspace.delete_annotation(note.id)

        self.write(work, self._changed)
        self.said.emit(tr("Note deleted; Ctrl+Z brings it back"))

    def _delete_chosen(self) -> None:
        entry = self.list.entry()
        if entry is not None:
            self._delete(entry.value)

    def _decided(self, note: Annotation, _how: str) -> None:
        library = self.library

        def work() -> None:
            library.workspace.save_annotation(on_newest(library, note))

        self.write(work, self._changed)

    def _undo(self) -> None:
        self.editor.body.flush()
        self.write(self._workspace_undo, self._stepped)

    def _redo(self) -> None:
        self.write(self._workspace_redo, self._stepped)

    def _workspace_undo(self) -> object:
        return self.library.workspace.undo()

    def _workspace_redo(self) -> object:
        return self.library.workspace.redo()

    def _stepped(self, _edits: object) -> None:
        self.editor.show_note(None)
        self.load()

    def _changed(self, _done: object) -> None:
        self.load()

    def _tags(self) -> None:
        self._dialog = TagsDialog(self.library.workspace.tags(), self)
        self._dialog.merged.connect(self._merge)
        self._dialog.open()

    def _merge(self, old: Sequence[str], new: str) -> None:
        library = self.library

        def work() -> int:
            return int(library.workspace.merge_tags(old, new))

        self.editor.show_note(None)
        self.write(work, self._changed)

    def _export(self) -> None:
        title = tr("Export notes")
        self._dialog = choose_file(
            self, title, "notes.jsonld", "JSON-LD (*.jsonld *.json)", self.export_to, save=True
        )

    def export_to(self, name: str) -> None:
        """Write the notes shown as JSON-LD."""
        text, shown = jsonld.dumps(self.shown), len(self.shown)

        def work() -> str:
            from kzailaw_desktop.export.files import replacing

            with replacing(Path(name)) as temporary:
                temporary.write_text(text, encoding="utf-8")
            return tr("%n notes exported", shown)

        self.write(work, self.say)

    def _import(self) -> None:
        title = tr("Import notes")
        self._dialog = choose_file(
            self, title, "", "JSON-LD (*.jsonld *.json)", self.import_from, save=False
        )

    def import_from(self, name: str) -> None:
        """Take in notes from a JSON-LD file."""
        library = self.library

        def work() -> tuple[int, int]:
            text = Path(name).read_text(encoding="utf-8")
            return jsonld.import_annotations(library.workspace, jsonld.loads(text, name))

        self.write(work, self._imported)

    def _imported(self, counts: tuple[int, int]) -> None:
        self.said.emit(tr("%n notes taken in", counts[0]))
        self.load()

    def _copy(self) -> None:
        self.write(self.library.workspace.backup, self._changed)

    def _ask_restore(self, copy: Any) -> None:
        made = copy.made.astimezone()
        self._copy_wanted = copy
        self.services.messages.ask(
            tr("Put this copy back?"),
            tr("Everything will be as it was on {}. The present state is kept as a copy.").format(
                f"{date_text(made.date())} {made.strftime('%H:%M')}"
            ),
            tr("Put back"),
            self._restore,
        )

    def _restore(self) -> None:
        library, file = self.library, self._copy_wanted.file

        def work() -> None:
            transfer.restore(library.workspace, file)

        self.editor.show_note(None)
        self.write(work, self._changed)

    def _export_all(self) -> None:
        name = f"kzailaw-{dt.date.today().isoformat()}.sqlite"
        self._dialog = choose_file(
            self, self.copies.out.text(), name, "KzaiLaw (*.sqlite)", self.export_all_to, save=True
        )

    def export_all_to(self, name: str) -> None:
        """Write the whole workspace as one file."""
        library = self.library

        def work() -> str:
            count = transfer.export_workspace(library.workspace, Path(name))
            return tr("%n records saved", count)

        self.write(work, self.say)

    def _import_all(self) -> None:
        self._dialog = choose_file(
            self,
            self.copies.into.text(),
            "",
            "KzaiLaw (*.sqlite)",
            self.import_all_from,
            save=False,
        )

    def import_all_from(self, name: str) -> None:
        """Take in another workspace; of two versions of one record the newer wins."""
        library = self.library

        def work() -> tuple[int, int]:
            done = transfer.import_workspace(library.workspace, Path(name))
            return done.added + done.updated, done.kept

        self.write(work, self._imported)
