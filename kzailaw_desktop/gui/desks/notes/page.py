"""All notes: the list with its filters, the editor, the review list, the copies."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kzailaw_desktop.gui.desks.notes.copies import CopiesPanel
from kzailaw_desktop.gui.desks.notes.editor import NoteEditor
from kzailaw_desktop.gui.desks.notes.filter_bar import NoteFilterBar
from kzailaw_desktop.gui.desks.notes.more_menu import NotesMenu
from kzailaw_desktop.gui.desks.notes.presenting.filters import plain_words
from kzailaw_desktop.gui.desks.notes.presenting.presenter import NotesPresenter
from kzailaw_desktop.gui.desks.notes.review import ReviewPanel
from kzailaw_desktop.gui.desks.notes.swatches import hue
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage, name_widget
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.widgets.controls import MenuButton
from kzailaw_desktop.gui.kit.widgets.empty import EmptyState
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Field, Hairline, Segmented
from kzailaw_desktop.gui.kit.work.i18n import date_text, tr
from kzailaw_desktop.workspace.notes.annotation import Annotation, new_id

PARTS = ("notes", "review", "copies")


class NotesPage(DeskPage):
    """Three parts under one title: notes, review, copies. What they do is the presenter's."""

    undoes_itself = True

    def build(self) -> None:
        self.presenter = NotesPresenter(self.library, self.services, self)
        self._fresh: Annotation | None = None  # begun, not saved yet
        self.parts = Segmented()
        for key in PARTS:
            self.parts.add(key)
        self.more = MenuButton("dots-three")
        self.tools.addWidget(self.parts)
        self.tools.addWidget(self.more)
        self.filters = NoteFilterBar()
        self.search = self.filters.search
        self.list = QuietList(ground="paper", more_lines=2)
        self.editor = NoteEditor()
        self.empty = EmptyState()
        self.review, self.copies = ReviewPanel(), CopiesPanel()
        self.stack = QStackedWidget()
        for part in (self._notes_part(), self.review, self.copies):
            self.stack.addWidget(part)
        self.box.addWidget(self.stack, 1)
        self.parts.choose("notes")
        lead(self, self.list)
        self.menu = NotesMenu(self.more, self.presenter, self.library, self.copies, self)
        self._connect()

    def _notes_part(self) -> QWidget:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.filters)
        box.addWidget(Hairline())
        split = Splitter()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.empty, 1)
        column.addWidget(self.list, 1)
        split.add(left, self.editor, sizes=(700, 480), stretch=0)
        box.addWidget(split, 1)
        return part

    def _connect(self) -> None:
        self.parts.chosen.connect(self._part)
        self.filters.changed.connect(self._refilter)
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.chosen.connect(self._turned)
        self.list.opened.connect(self._open)
        editor = self.editor
        editor.edited.connect(self.presenter.save)
        editor.delete_wanted.connect(self.presenter.delete)
        editor.opened.connect(self._open)
        editor.undo_wanted.connect(self._undo)
        editor.redo_wanted.connect(self._redo)
        self.review.decided.connect(self.presenter.decide)
        self.review.delete_wanted.connect(self.presenter.delete)
        copies = self.copies
        copies.copy_wanted.connect(self.presenter.copy)
        copies.restore_wanted.connect(self.presenter.ask_restore)
        for keys, slot in (
            (QKeySequence.StandardKey.Undo, self._undo),
            (QKeySequence.StandardKey.Redo, self._redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete_chosen)
        presenter = self.presenter
        presenter.said.connect(self.said)
        presenter.loaded.connect(self._loaded)
        presenter.filtered.connect(self._show_list)
        presenter.saved.connect(self._saved)
        presenter.reset.connect(self._release)

    def show_review(self) -> None:
        """Show the notes that wait for a decision."""
        self.parts.choose("review")
        self._part("review")

    def find_field(self) -> Field:
        """Ctrl+F finds in notes."""
        return self.search

    def retranslate(self) -> None:
        self.heading.setText(tr("Notes"))
        self.parts.button("notes").setText(tr("All notes"))
        self.parts.button("review").setText(tr("To review"))
        self.parts.button("copies").setText(tr("Copies"))
        self.menu.retranslate()
        name_widget(self.list, tr("Notes"))
        self.filters.retranslate(self.presenter.filter)
        self.editor.retranslate()
        self.review.retranslate()
        self.copies.retranslate()
        if self.presenter.gathered.names:
            self.load()

    # -- what the presenter found -------------------------------------------------------------

    def load(self) -> None:
        self.presenter.load()

    def _loaded(self) -> None:
        found = self.presenter.gathered
        self.filters.offer(found)
        self.editor.show_known_tags(list(found.tags))
        waiting, title = found.waiting, tr("To review")
        self.parts.button("review").setText(f"{title} ({len(waiting)})" if waiting else title)
        self.review.show_notes(waiting, found.names, found.texts, found.offers)
        self.copies.show_copies(found.copies, found.folder)
        self.editor.undo.setEnabled(found.undoable)
        self.editor.redo.setEnabled(found.redoable)
        self._refilter()

    def _refilter(self) -> None:
        self.presenter.set_filter(self.filters.filter())

    def _show_list(self) -> None:
        shown, total = self.presenter.shown, self.presenter.gathered.count
        self.list.set_entries([self._entry(note) for note in shown])
        text = tr("%n notes", total)
        self.detail.setText(f"{len(shown)} / {text}" if len(shown) != total else text)
        self.empty.setVisible(not shown)
        self.editor.setVisible(bool(shown) or self._fresh is not None)
        self.list.setVisible(bool(shown))
        self.filters.setVisible(bool(total))
        if total:
            self.empty.say(tr("No note passes the filters."), "")
        else:
            self.empty.say(
                tr("There are no notes yet"),
                tr("Your notes will be here. Select words in a text and press Ctrl+H."),
            )
        if self._fresh is None and not self.list.key() and shown:
            self.list.choose(shown[0].id)
        entry = self.list.entry()
        self._turned(entry.value if entry else None)

    def _entry(self, note: Annotation) -> ListEntry:
        found = self.presenter.gathered
        tags = "  ".join(f"#{tag}" for tag in note.tags)
        day = date_text(note.modified.astimezone().date()) if note.modified else ""
        body = plain_words(note) or (f"«{note.exact}»" if note.exact else "")
        return ListEntry(
            note.id,
            f"{found.place(note)} · {found.source(note)}",
            body or tags,
            "   ".join(part for part in (tags, day) if part),
            colour=hue(note.colour).name() if note.colour else "",
            value=note,
        )

    def _turned(self, note: Annotation | None) -> None:
        if self._fresh is not None and note is None:
            return
        edited = self.editor.note
        if note is not None and edited is not None and edited.id == note.id:
            if self.editor.current() == replace(edited) and edited != note:
                self._show(note)
            return
        self._fresh = None
        self._show(note)

    def _show(self, note: Annotation | None) -> None:
        if note is None:
            self._release()
            return
        found = self.presenter.gathered
        self.editor.show_note(note, found.names.get(note.id, ""), found.source(note))

    def _release(self) -> None:
        self.editor.show_note(None)

    def _saved(self, note: Annotation) -> None:
        self.editor.accept(note)
        if self._fresh is not None:
            self._fresh = None
            self.presenter.gathered.names.setdefault(note.id, self.editor.place.text())
            self.list.entries.set_items([self._entry(note)])
            self.list.blockSignals(True)
            self.list.choose(note.id)
            self.list.blockSignals(False)

    # -- for the window -----------------------------------------------------------------------

    def begin(self, note: Annotation, place: str = "", source: str = "") -> None:
        """Write a new annotation on a passage the user selected."""
        self.parts.choose("notes")
        self._part("notes")
        note = note if note.id else replace(note, id=new_id())
        self._fresh = note
        self.list.setCurrentIndex(self.list.entries.index(-1, 0))
        self.editor.setVisible(True)
        self.editor.show_note(note, place, source)
        self.editor.body.setFocus()

    def show_place(self, document: str, eid: str) -> None:
        """All notes are shown, wherever the user comes from."""
        self.presenter.load_renewed()

    # -- what the user does -------------------------------------------------------------------

    def _part(self, key: str) -> None:
        self.editor.body.flush()
        self.stack.setCurrentIndex(PARTS.index(key))
        self.load()

    def _open(self, note: Annotation) -> None:
        self.open_requested.emit(note.document, note.eid)

    def _delete_chosen(self) -> None:
        entry = self.list.entry()
        if entry is not None:
            self.presenter.delete(entry.value)

    def _undo(self) -> None:
        self.editor.body.flush()
        self.presenter.undo()

    def _redo(self) -> None:
        self.editor.body.flush()
        self.presenter.redo()

    def hideEvent(self, event: QHideEvent) -> None:
        self.editor.body.flush()
        super().hideEvent(event)
