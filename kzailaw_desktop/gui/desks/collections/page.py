"""Collections: their list, what is in the chosen one, and the library to add from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.gui.desks.collections.lists import DocumentDropList
from kzailaw_desktop.gui.desks.collections.presenter import CollectionsPresenter, NamedDocument
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage, name_widget
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry
from kzailaw_desktop.gui.kit.widgets.empty import EmptyState
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.forms import Captioned, PlainEditor
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Field, Label
from kzailaw_desktop.gui.kit.work.autosave import Autosave
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.settings import COLLECTION
from kzailaw_desktop.workspace.collected import LONGEST_DESCRIPTION, LONGEST_NAME, Collection


class CollectionsPage(DeskPage):
    """Documents are added by the button, a double click, or by dragging them."""

    follows_work = True

    def build(self) -> None:
        self.presenter = CollectionsPresenter(self.library, self.services, self)
        self._shown: Collection | None = None
        self._fresh = ""  # a collection that was just made
        self.add_new = Button("plus", " ")
        self.narrow, self.delete = Button("funnel", " "), Button("trash", " ")
        self.narrow.setCheckable(True)
        for button in (self.narrow, self.delete, self.add_new):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.tools.addWidget(button)
        self.list = DocumentDropList(source=False)
        self.list.setMinimumWidth(200)
        self.name, self.about = Captioned(Field()), Captioned(PlainEditor(2, 10.6, grows=True))
        self.name.line.setMaxLength(LONGEST_NAME)
        self.inside, self.outside = (DocumentDropList(source=True, ground="paper") for _ in "ab")
        self.inside_title, self.outside_title = Label(bold=True), Label(bold=True)
        self.filter = Field("magnifying-glass")
        self.take, self.put = Button("minus", " "), Button("plus", " ")
        self.empty = EmptyState()
        self._autosave = Autosave(self)
        self._lay_out()
        self.fill(self.empty, self.split)
        lead(self, self.list)
        self._connect()

    def _lay_out(self) -> None:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(8)
        column.addWidget(self.name)
        column.addWidget(self.about)
        sides = QHBoxLayout()
        sides.setSpacing(20)
        for title, button, field, documents in (
            (self.inside_title, self.take, None, self.inside),
            (self.outside_title, self.put, self.filter, self.outside),
        ):
            side = QVBoxLayout()
            side.setSpacing(6)
            head = QHBoxLayout()
            head.addWidget(title, 1)
            if field is not None:
                head.addWidget(field, 1)
            head.addWidget(button)
            side.addLayout(head)
            side.addWidget(documents, 1)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            sides.addLayout(side, 1)
        column.addLayout(sides, 1)
        self.form = form
        self.split = Splitter()
        self.split.add(self.list, form, sizes=(260, 960), stretch=1)

    def _connect(self) -> None:
        self.add_new.clicked.connect(self._create)
        self.empty.wanted.connect(self._create)
        self.delete.clicked.connect(self._delete)
        self.narrow.clicked.connect(self._narrow)
        self.list.chosen.connect(self._show)
        self.list.dropped.connect(self._dropped_on_name)
        self.inside.dropped.connect(self._dropped_inside)
        self.outside.dropped.connect(self._dropped_outside)
        self.inside.opened.connect(self._open)
        self.outside.opened.connect(self._add_one)
        self.take.clicked.connect(self._take)
        self.put.clicked.connect(self._put)
        self.filter.textChanged.connect(self._show_documents)
        self.filter.cancelled.connect(self.filter.clear)
        self.name.line.editingFinished.connect(self._rename)
        self.editor.textChanged.connect(self._autosave.touch)
        self._autosave.due.connect(self._describe)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.inside)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._take)
        presenter = self.presenter
        presenter.loaded.connect(self._loaded)
        presenter.made.connect(self._made)
        presenter.changed.connect(self.work_changed)
        presenter.said.connect(self.said)
        self.services.settings.changed.connect(self._setting_changed)

    @property
    def editor(self) -> PlainEditor:
        """The field of the description."""
        assert isinstance(self.about.field, PlainEditor)
        return self.about.field

    def find_field(self) -> Field:
        """Ctrl+F finds a document of the library."""
        return self.filter

    def retranslate(self) -> None:
        self.heading.setText(tr("Collections"))
        self.add_new.setText(tr("New collection"))
        self.delete.setText(tr("Delete"))
        self.narrow.setText(tr("Narrow everything to it"))
        self.name.set_caption(tr("Name of the collection"))
        self.about.set_caption(tr("What it is for"))
        self.take.setText(tr("Take out"))
        self.put.setText(tr("Add"))
        self.filter.setPlaceholderText(tr("Find a document"))
        name_widget(self.filter, tr("Find a document"))
        name_widget(self.list, tr("Collections"))
        name_widget(self.inside, tr("Documents of the collection"))
        name_widget(self.outside, tr("Documents of the library"))
        self.empty.say(
            tr("There are no collections yet"),
            tr(
                "A collection keeps documents together: a matter, a field of law. Search, lists "
                "and the palette can be narrowed to it."
            ),
            tr("New collection"),
        )
        self._loaded()

    def load(self) -> None:
        self.presenter.load()

    # -- showing ----------------------------------------------------------------------------

    def _loaded(self) -> None:
        known = self.presenter.state.collections
        active = self._active()
        self.list.set_entries(
            [
                ListEntry(each.id, each.name, each.description.partition("\n")[0],
                          str(len(each.documents)), "act" if each.id == active else "",
                          value=each.id)
                for each in known
            ]
        )  # fmt: skip
        self.empty.setVisible(not known)
        self.split.setVisible(bool(known))
        for button in (self.narrow, self.delete):
            button.setVisible(bool(known))
        self.detail.setText(tr("%n collections", len(known)))
        if known and not self.list.key():
            self.list.choose_first()
        self._show(self.list.key())

    def _show(self, id: str) -> None:
        if self._shown is not None and self._shown.id != id:
            self._autosave.flush()  # of the collection before
        self._shown = shown = self.presenter.collection(id)
        self.form.setEnabled(shown is not None)
        if shown is None:
            return
        if not self.name.line.hasFocus():
            self.name.line.setText(shown.name)
        if self.editor.toPlainText().strip() != shown.description:
            self.editor.blockSignals(True)
            self.editor.setPlainText(shown.description)
            self.editor.blockSignals(False)
        self.narrow.setChecked(shown.id == self._active())
        self._show_documents()

    def _show_documents(self, _text: str = "") -> None:
        shown, known = self._shown, self.presenter.state.documents
        if shown is None:
            return
        by_id = {each.id: each for each in known}
        gone = tr("not in the library")
        inside = [by_id.get(doc) or NamedDocument(doc, doc, gone, "") for doc in shown.documents]
        words = self.filter.text().casefold().split()
        outside = [
            each
            for each in known
            if each.id not in shown.documents
            and all(word in f"{each.name} {each.also}".casefold() for word in words)
        ]
        self.inside.set_entries([_entry(each) for each in inside])
        self.outside.set_entries([_entry(each) for each in outside])
        self.inside_title.setText(tr("In the collection: {count}").format(count=len(inside)))
        self.outside_title.setText(tr("In the library: {count}").format(count=len(outside)))
        self.take.setEnabled(bool(inside))
        self.put.setEnabled(bool(outside))

    def _active(self) -> str:
        return self.services.settings.get(COLLECTION)

    def _setting_changed(self, key: str) -> None:
        if key == COLLECTION:
            self._loaded()

    # -- what the user does -----------------------------------------------------------------

    def _create(self) -> None:
        self.presenter.create()

    def _made(self, id: str) -> None:
        """Choose what was made, once it is listed, and let it be named."""
        self._fresh = id
        self.presenter.loaded.connect(self._choose_fresh, Qt.ConnectionType.SingleShotConnection)

    def _choose_fresh(self) -> None:
        self.list.choose(self._fresh)
        self.name.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rename(self) -> None:
        shown, name = self._shown, self.name.line.text()
        if shown is not None and " ".join(name.split()) != shown.name:
            self.presenter.rename(shown.id, name)

    def _describe(self) -> None:
        if self._shown is not None:
            text = self.editor.toPlainText()[:LONGEST_DESCRIPTION]
            if text.strip() != self._shown.description:
                self.presenter.describe(self._shown.id, text)

    def _delete(self) -> None:
        if self._shown is not None:
            self.presenter.delete(self._shown.id)

    def _narrow(self, on: bool) -> None:
        if self._shown is not None:
            self.services.settings.set(COLLECTION, self._shown.id if on else "")

    def _take(self) -> None:
        if self._shown is not None:
            self.presenter.remove(self._shown.id, self.inside.selected_keys())

    def _put(self) -> None:
        if self._shown is not None:
            self.presenter.add(self._shown.id, self.outside.selected_keys())

    def _add_one(self, document: str) -> None:
        if self._shown is not None:
            self.presenter.add(self._shown.id, [document])

    def _open(self, document: str) -> None:
        if any(each.id == document for each in self.presenter.state.documents):
            self.open_requested.emit(document, "")

    def _dropped_on_name(self, documents: list[str], id: str) -> None:
        self.presenter.add(id, documents) if id else self.presenter.create(documents)

    def _dropped_inside(self, documents: list[str], _id: str) -> None:
        if self._shown is not None:
            self.presenter.add(self._shown.id, documents)

    def _dropped_outside(self, documents: list[str], _id: str) -> None:
        if self._shown is not None:
            self.presenter.remove(self._shown.id, documents)


def _entry(document: NamedDocument) -> ListEntry:
    return ListEntry(
        document.id, document.name, document.detail, token=document.kind, value=document.id
    )
