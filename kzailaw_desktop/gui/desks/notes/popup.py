"""The note editor beside the text: for words just selected, without leaving the page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from kzailaw_desktop.gui.desks.notes.editor import NoteEditor
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.workspace.notes.annotation import Annotation, Motivation, new_id

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library


class NotePopup(QDialog):
    """Words selected are highlighted at once; Escape closes, what was written is kept."""

    saved = Signal()

    def __init__(
        self,
        library: Library,
        services: Services,
        note: Annotation,
        place: str,
        source: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._services = library, services
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Note"))
        self.resize(420, 430)
        self.editor = NoteEditor()
        self.editor.retranslate()
        self.editor.undo.hide()
        self.editor.redo.hide()
        self.editor.go.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 4)
        box.addWidget(self.editor)
        self.editor.edited.connect(self._save)
        self.editor.delete_wanted.connect(self._delete)
        self.editor.show_note(note, place, source)
        self.editor.body.setFocus()
        services.tasks.read(self._tags, self._known, key="known-tags")
        if (note.exact or note.body) and note.created is None:
            self._save(note)

    def _tags(self) -> list[str]:
        return list(self._library.workspace.tags())

    def _known(self, tags: list[str]) -> None:
        self.editor.show_known_tags(tags)

    def _save(self, note: Annotation) -> None:
        library = self._library

        def work() -> Annotation:
            kept: Annotation = library.workspace.save_annotation(note)
            return kept

        self._services.tasks.write(work, self._saved, self._failed)

    def _saved(self, note: Annotation) -> None:
        self.editor.accept(note)
        self.saved.emit()

    def _failed(self, error: Exception) -> None:
        self._services.trouble(error)

    def _delete(self, note: Annotation) -> None:
        library = self._library

        def work() -> None:
            library.workspace.delete_annotation(note.id)

        self._services.tasks.write(work, self._deleted, self._failed)

    def _deleted(self, _done: object) -> None:
        self.saved.emit()
        self.close()

    def done(self, result: int) -> None:
        """Keep what was written before closing."""
        self.editor.body.flush()
        super().done(result)


def fresh(note: Annotation) -> Annotation:
    """A new annotation with its id; on words it is a highlight in the first colour."""
    if note.exact and not note.colour:
        note = replace(note, colour="yellow", motivation=Motivation.HIGHLIGHTING)
    return note if note.id else replace(note, id=new_id())
