"""All notes: the list with its filters, the editor, the review list, the copies."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui import i18n, naming
from kzailaw_desktop.gui.desks.controls import Choice, MenuButton
from kzailaw_desktop.gui.desks.notes.copies import CopiesPanel
from kzailaw_desktop.gui.desks.notes.editor import NoteEditor
from kzailaw_desktop.gui.desks.notes.filters import (
    ANY,
    COLOUR_NAMES,
    ORDERS,
    SINCE,
    NoteFilter,
    in_place_order,
    plain_words,
)
from kzailaw_desktop.gui.desks.notes.review import ReviewPanel, text_now
from kzailaw_desktop.gui.desks.notes.swatches import hue
from kzailaw_desktop.gui.desks.notes.tags_dialog import TagsDialog
from kzailaw_desktop.gui.desks.page import DeskPage, choose_file, name_widget
from kzailaw_desktop.gui.desks.quiet_list import Entry, QuietList
from kzailaw_desktop.gui.i18n import date_text, tr, tr_data
from kzailaw_desktop.gui.widgets import Field, Label, Rule, Segmented, Splitter
from kzailaw_desktop.workspace import jsonld, transfer
from kzailaw_desktop.workspace.annotation import Annotation, Motivation

PARTS = ("notes", "review", "copies")


class NotesPage(DeskPage):
    """Three parts under one title: notes, review, copies."""

    def build(self) -> None:
        self._notes: list[Annotation] = []
        self._names: dict[str, str] = {}
        self._sources: dict[str, str] = {}
        self._filter = NoteFilter()
        self._fresh: Annotation | None = None  # begun, not saved yet
        self._dialog: Any = None
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
        self.empty = Label(token="muted", wrap=True)
        self.review, self.copies = ReviewPanel(), CopiesPanel()
        self.stack = QStackedWidget()
        for part in (self._notes_part(), self.review, self.copies):
            self.stack.addWidget(part)
        self.box.addWidget(self.stack, 1)
        self.parts.choose("notes")
        self.setFocusProxy(self.list)
        self._menu()
        self._connect()

    def _notes_part(self) -> QWidget:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 16, 8)
        row.setSpacing(2)
        self.search.setMinimumWidth(190)
        row.addWidget(self.search, 1)
        for choice in (self.document, self.unit, self.tag, self.colour, self.since):
            row.addWidget(choice)
        row.addStretch(1)
        row.addWidget(self.order)
        box.addLayout(row)
        box.addWidget(Rule())
        split = Splitter()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        self.empty.setContentsMargins(24, 20, 24, 20)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
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
            (QKeySequence.StandardKey.Find, self.search.setFocus),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete_chosen)

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
        self._filter = NoteFilter(
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
        self.list.setVisible(bool(shown))
        self.empty.setText(
            tr("No note passes the filters.")
            if total
            else tr("Your notes will be here. Select words in a text and press Ctrl+H.")
        )
        if self._fresh is None and not self.list.key() and shown:
            self.list.choose(shown[0].id)
        entry = self.list.entry()
        self._turned(entry.value if entry else None)

    def _entry(self, note: Annotation) -> Entry:
        tags = "  ".join(f"#{tag}" for tag in note.tags)
        day = date_text(note.modified.astimezone().date()) if note.modified else ""
        body = plain_words(note) or (f"«{note.exact}»" if note.exact else "")
        name = self._names.get(note.id, note.eid)
        source = self._sources.get(note.document, note.document)
        return Entry(
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
        self._fresh = note
        self.list.setCurrentIndex(self.list.entries.index(-1, 0))
        self.editor.show_note(note, place, source)
        self.editor.body.setFocus()

    def show_place(self, document: str, eid: str) -> None:
        """Nothing: all notes are shown, wherever one comes from."""

    # -- changing -----------------------------------------------------------------------------

    def _save(self, note: Annotation) -> None:
        library = self.library

        def work() -> Annotation:
            saved: Annotation = library.workspace.save_annotation(note)
            return saved

        self.write(work, self._saved)

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
            library.workspace.save_annotation(note)

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

    # -- parts, files ---------------------------------------------------------------------------

    def _part(self, key: str) -> None:
        self.editor.body.flush()
        self.stack.setCurrentIndex(PARTS.index(key))
        self.load()

    def _tags(self) -> None:
        self._dialog = TagsDialog(self.library.workspace.tags(), self)
        self._dialog.merged.connect(self._merge)
        self._dialog.open()

    def _merge(self, old: list[str], new: str) -> None:
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

    def _open(self, note: Annotation) -> None:
        self.open_requested.emit(note.document, note.eid)

    def hideEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self.editor.body.flush()
        super().hideEvent(event)


def gather(library: Any, lang: str) -> dict[str, Any]:
    """Everything the page shows of the workspace, in one go, for the pool."""
    workspace = library.workspace
    notes = list(workspace.annotations())
    documents = {}
    for id in dict.fromkeys(note.document for note in notes):
        try:
            documents[id] = library.document(id)
        except Exception:  # a note on a document that is no longer there is still shown
            continue
    acts = {id: d for id, d in documents.items() if isinstance(d, Act)}
    names: dict[str, str] = {"": ""}
    for note in notes:
        document = documents.get(note.document)
        names[note.id] = naming.unit_label(document, note.eid, lang) or note.eid
        if note.article:
            names[f"unit:{note.article}"] = naming.unit_label(document, note.article, lang)
    waiting = [n for n in notes if n.anchor and n.document in documents]
    copies = list(workspace.backups())
    return {
        "notes": in_place_order(notes, acts),
        "names": names,
        "sources": {id: naming.short_title(d, lang) for id, d in documents.items()},
        "tags": workspace.tags(),
        "texts": {n.id: text_now(library, n) for n in waiting},
        "copies": copies,
        "folder": str(copies[0].file.parent) if copies else "",
        "undoable": workspace.undoable,
        "redoable": workspace.redoable,
    }
