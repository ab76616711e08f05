"""All notes: the list with its filters, the editor, the review list, the copies."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kzailaw_desktop.gui.desks.notes.copies import CopiesPanel
from kzailaw_desktop.gui.desks.notes.editor import NoteEditor
from kzailaw_desktop.gui.desks.notes.filters import (
    ANY,
    COLOUR_NAMES,
    ORDERS,
    SINCE,
    NoteListFilter,
    plain_words,
)
from kzailaw_desktop.gui.desks.notes.gather import gather
from kzailaw_desktop.gui.desks.notes.renew import renew
from kzailaw_desktop.gui.desks.notes.review import ReviewPanel
from kzailaw_desktop.gui.desks.notes.swatches import hue
from kzailaw_desktop.gui.desks.notes.work import NotesWork
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.widgets.controls import Choice, MenuButton
from kzailaw_desktop.gui.kit.widgets.empty import EmptyState
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.splitter import Splitter
from kzailaw_desktop.gui.kit.widgets.widgets import Field, Hairline, Segmented
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import date_text, tr, tr_data
from kzailaw_desktop.workspace.notes.annotation import Annotation, Motivation, new_id

PARTS = ("notes", "review", "copies")


class NotesPage(NotesWork):
    """Three parts under one title: notes, review, copies."""

    def build(self) -> None:
        self._notes: list[Annotation] = []
        self._names: dict[str, str] = {}
        self._sources: dict[str, str] = {}
        self._filter = NoteListFilter()
        self._fresh: Annotation | None = None  # begun, not saved yet
        self._dialog: Any = None
        self._renewed = False  # notes have been carried over to the newest editions
        self.parts = Segmented()
        for key in PARTS:
            self.parts.add(key)
        self.more = MenuButton("dots-three")
        self.tools.addWidget(self.parts)
        self.tools.addWidget(self.more)
        self.search = Field("magnifying-glass")
        self.document, self.unit, self.tag = Choice(), Choice(), Choice("tag")
        self.colour, self.since, self.order = Choice(), Choice(), Choice()
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
        self._menu()
        self._connect()

    def _notes_part(self) -> QWidget:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self.filters = QWidget()
        row = QHBoxLayout(self.filters)
        row.setContentsMargins(20, 0, 16, 8)
        row.setSpacing(2)
        self.search.setMinimumWidth(190)
        row.addWidget(self.search, 1)
        for choice in (self.document, self.unit, self.tag, self.colour, self.since):
            row.addWidget(choice)
        row.addStretch(1)
        row.addWidget(self.order)
        box.addWidget(self.filters)
        box.addWidget(Hairline())
        split = Splitter()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.empty, 1)
        column.addWidget(self.list, 1)
        split.addWidget(left)
        split.addWidget(self.editor)
        split.setSizes([700, 480])
        split.setStretchFactor(0, 1)
        box.addWidget(split, 1)
        return part

    def _menu(self) -> None:
        menu = self.more.menu()
        assert menu is not None
        self.actions_: dict[str, QAction] = {}
        for key, slot in (
            ("export", self._export),
            ("import", self._import),
            ("tags", self._tags),
        ):
            action = QAction(menu)
            action.triggered.connect(slot)
            menu.addAction(action)
            self.actions_[key] = action

    def _connect(self) -> None:
        self.parts.chosen.connect(self._part)
        self.search.textChanged.connect(self._refilter)
        self.search.cancelled.connect(self.search.clear)
        self.search.returnPressed.connect(self.list.setFocus)
        for choice in (
            self.document,
            self.unit,
            self.tag,
            self.colour,
            self.since,
            self.order,
        ):
            choice.chosen.connect(self._refilter)
        self.list.chosen.connect(self._turned)
        self.list.opened.connect(self._open)
        editor = self.editor
        editor.edited.connect(self._save)
        editor.delete_wanted.connect(self._delete)
        editor.opened.connect(self._open)
        editor.undo_wanted.connect(self._undo)
        editor.redo_wanted.connect(self._redo)
        self.review.decided.connect(self._decided)
        self.review.delete_wanted.connect(self._delete)
        copies = self.copies
        copies.copy_wanted.connect(self._copy)
        copies.restore_wanted.connect(self._ask_restore)
        copies.export_wanted.connect(self._export_all)
        copies.import_wanted.connect(self._import_all)
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

    def find_field(self) -> Field:
        """Ctrl+F finds in notes."""
        return self.search

    def retranslate(self) -> None:
        self.heading.setText(tr("Notes"))
        self.parts.button("notes").setText(tr("All notes"))
        self.parts.button("review").setText(tr("To review"))
        self.parts.button("copies").setText(tr("Copies"))
        self.actions_["export"].setText(tr("Export the notes shown (JSON-LD)…"))
        self.actions_["import"].setText(tr("Import notes (JSON-LD)…"))
        self.actions_["tags"].setText(tr("Merge tags…"))
        self.search.setPlaceholderText(tr("Find in notes"))
        name_widget(self.search, tr("Find in notes"))
        name_widget(self.more, tr("More"), tip=True)
        name_widget(self.list, tr("Notes"))
        colours = [(ANY, tr("Any colour"))]
        colours += [(c, tr_data(name)) for c, name in COLOUR_NAMES.items()]
        self.colour.set_values(colours, self._filter.colour)
        self.colour.set_icons({c: hue(c) for c in COLOUR_NAMES if c})
        self.since.set_values([(k, tr_data(v)) for k, v in SINCE.items()], self._filter.since)
        self.order.set_values([(k, tr_data(v)) for k, v in ORDERS.items()], self._filter.order)
        for choice, name in (
            (self.document, tr("Document")),
            (self.unit, tr("Provision")),
            (self.tag, tr("Tag")),
            (self.colour, tr("Colour")),
            (self.since, tr("Date")),
            (self.order, tr("Order")),
        ):
            choice.set_name(name)
        self.editor.retranslate()
        self.review.retranslate()
        self.copies.retranslate()
        if self._names:
            self.load()

    # -- loading ------------------------------------------------------------------------------

    def load(self) -> None:
        if not self._renewed:
            self._renewed = True
            library = self.library

            def carry() -> int:
                return renew(library)

            self.write(carry, self._carried)
            return
        self._gather()

    def _carried(self, _count: int) -> None:
        self._gather()

    def _gather(self) -> None:
        library, lang = self.library, i18n.language()

        def work() -> dict[str, Any]:
            return gather(library, lang)

        self.read(work, self._loaded, key="notes")

    def _loaded(self, found: dict[str, Any]) -> None:
        self._notes = found["notes"]
        self._names, self._sources = found["names"], found["sources"]
        docs = {n.document: self._sources.get(n.document, n.document) for n in self._notes}
        self.document.set_values([("", tr("All documents")), *docs.items()], self.document.value)
        units = {n.article: self._names.get(f"unit:{n.article}", n.article) for n in self._notes}
        units.pop("", None)
        self.unit.set_values([("", tr("All provisions")), *units.items()], self.unit.value)
        tags = [(tag, f"{tag} ({count})") for tag, count in found["tags"].items()]
        self.tag.set_values([("", tr("All tags")), *tags], self.tag.value)
        self.editor.show_known_tags(list(found["tags"]))
        waiting = [n for n in self._notes if n.anchor]
        title = tr("To review")
        self.parts.button("review").setText(f"{title} ({len(waiting)})" if waiting else title)
        self.review.show_notes(waiting, self._names, found["texts"])
        self.copies.show_copies(found["copies"], found["folder"])
        self.editor.undo.setEnabled(bool(found["undoable"]))
        self.editor.redo.setEnabled(bool(found["redoable"]))
        self._refilter()

    def _refilter(self, _value: object = None) -> None:
        self._filter = NoteListFilter(
            self.document.value,
            self.unit.value,
            self.tag.value,
            self.colour.value,
            self.since.value,
            self.search.text(),
            self.order.value,
        )
        shown = self._filter.apply(self._notes, self._names, dt.date.today())
        self.shown = shown
        self.list.set_entries([self._entry(note) for note in shown])
        total = sum(n.motivation is not Motivation.BOOKMARKING for n in self._notes)
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
        tags = "  ".join(f"#{tag}" for tag in note.tags)
        day = date_text(note.modified.astimezone().date()) if note.modified else ""
        body = plain_words(note) or (f"«{note.exact}»" if note.exact else "")
        name = self._names.get(note.id, note.eid)
        source = self._sources.get(note.document, note.document)
        return ListEntry(
            note.id,
            f"{name} · {source}",
            body or tags,
            "   ".join(part for part in (tags, day) if part),
            colour=hue(note.colour).name() if note.colour else "",
            value=note,
        )

    def _turned(self, note: Annotation | None) -> None:
        if self._fresh is not None and note is None:
            return
        at_hand = self.editor.note
        if note is not None and at_hand is not None and at_hand.id == note.id:
            if self.editor.current() == replace(at_hand) and at_hand != note:
                self._show(note)
            return
        self._fresh = None
        self._show(note)

    def _show(self, note: Annotation | None) -> None:
        if note is None:
            self.editor.show_note(None)
            return
        source = self._sources.get(note.document, note.document)
        self.editor.show_note(note, self._names.get(note.id, ""), source)

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
        """All notes are shown, wherever one comes from; editions may be new since last time."""
        self._renewed = False
        self.load()

    def _saved(self, note: Annotation) -> None:
        self.editor.accept(note)
        if self._fresh is not None:
            self._fresh = None
            self._names.setdefault(note.id, self.editor.place.text())
            self.list.entries.set_items([self._entry(note)])
            self.list.blockSignals(True)
            self.list.choose(note.id)
            self.list.blockSignals(False)
        self.load()

    # -- parts ---------------------------------------------------------------------------------

    def _part(self, key: str) -> None:
        self.editor.body.flush()
        self.stack.setCurrentIndex(PARTS.index(key))
        self.load()

    def _open(self, note: Annotation) -> None:
        self.open_requested.emit(note.document, note.eid)

    def hideEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self.editor.body.flush()
        super().hideEvent(event)
