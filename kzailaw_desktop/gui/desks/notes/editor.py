"""The editor of one annotation: the passage, colour, note, tags."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.gui.desks.notes.body import NoteBody
from kzailaw_desktop.gui.desks.notes.presenting.filters import tags_typed
from kzailaw_desktop.gui.desks.notes.swatches import Swatches, hue
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.widgets.forms import Captioned
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Elided, Field, Label
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.workspace.notes.annotation import Annotation, Motivation

OFFERED = 4  # tags offered below the field


class Quote(Label):
    """The words the note stands on, with a bar in its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(size=11.0, wrap=True, parent=parent)
        from kzailaw_desktop.gui.kit.look import fonts

        self.setFont(fonts.text(11.0))
        self.setContentsMargins(14, 2, 0, 2)
        self.colour = ""

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        from PySide6.QtGui import QPainter

        painter = QPainter(self)
        painter.fillRect(0, 2, 4, self.height() - 4, hue(self.colour))
        painter.end()
        super().paintEvent(event)


class NoteEditor(QWidget):
    """Every change is handed on as a whole annotation; what is shown is never behind it."""

    edited = Signal(object)  # Annotation
    delete_wanted = Signal(object)
    opened = Signal(object)
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note: Annotation | None = None
        self.place = Elided(size=11.5, bold=True)
        self.source = Elided(token="muted", size=9.0)
        self.go = Button("arrow-square-out")
        self.quote = Quote()
        self.swatches = Swatches()
        self.body = NoteBody()
        self.bold, self.italic, self.list = (
            Button("text-bolder"),
            Button("text-italic"),
            Button("list-bullets"),
        )
        self.tags = Captioned()
        self.offers = [Button("", " ") for _ in range(OFFERED)]
        self.state = Label(token="muted", size=8.8)
        self.undo, self.redo = Button("arrow-u-up-left"), Button("arrow-u-up-right")
        self.delete = Button("trash")
        self._known: list[str] = []
        self._build()
        self._connect()
        self.setEnabled(False)

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 12, 20, 12)
        box.setSpacing(8)
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.place)
        names.addWidget(self.source)
        head.addLayout(names, 1)
        head.addWidget(self.go, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        box.addWidget(self.quote)
        shape = QHBoxLayout()
        shape.addWidget(self.swatches, 1)
        for button in (self.bold, self.italic, self.list):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            shape.addWidget(button)
        box.addLayout(shape)
        box.addWidget(self.body, 1)
        box.addWidget(self.tags)
        offers = QHBoxLayout()
        offers.setSpacing(4)
        for button in self.offers:
            offers.addWidget(button)
        offers.addStretch(1)
        box.addLayout(offers)
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        for button in (self.undo, self.redo, self.delete):
            foot.addWidget(button)
        box.addLayout(foot)

    def _connect(self) -> None:
        self.go.clicked.connect(self._open)
        self.swatches.chosen.connect(self._emit)
        self.body.rested.connect(self._emit)
        self.bold.clicked.connect(self.body.toggle_bold)
        self.italic.clicked.connect(self.body.toggle_italic)
        self.list.clicked.connect(self.body.toggle_list)
        self._field.editingFinished.connect(self._emit)
        for button in self.offers:
            button.clicked.connect(self._offer)
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.delete.clicked.connect(self._delete)

    @property
    def _field(self) -> Field:
        return self.tags.line

    @property
    def note(self) -> Annotation | None:
        """The annotation shown, as last saved."""
        return self._note

    # -- showing ----------------------------------------------------------------------------

    def show_note(self, note: Annotation | None, place: str = "", source: str = "") -> None:
        """Show another annotation; what waits of the one before is saved first."""
        self.body.flush()
        self._note = note
        self.setEnabled(note is not None)
        self.place.setText(place)
        self.source.setText(source)
        if note is None:
            note = Annotation(document="")
        self.quote.setText(note.exact)
        self.quote.setVisible(bool(note.exact))
        self.quote.colour = note.colour
        self.swatches.choose(note.colour)
        self.body.show_text(note.body, note.format)
        self._field.setText(", ".join(note.tags))
        self.state.setText("")
        self._show_offers()

    def accept(self, note: Annotation) -> None:
        """An edit was saved: only what the workspace filled in is taken over."""
        if self._note is not None and (self._note.id in ("", note.id)):
            self._note = note
            time = QDateTime.currentDateTime().toString("HH:mm")
            self.state.setText(tr("Saved {}").format(time))

    def show_known_tags(self, tags: list[str]) -> None:
        """Tags in use, the most used first."""
        self._known = tags
        self._show_offers()

    def _show_offers(self) -> None:
        used = tags_typed(self._field.text())
        free = [tag for tag in self._known if tag not in used]
        for number, button in enumerate(self.offers):
            offered = f"#{free[number]}" if number < len(free) else ""
            button.setVisible(bool(offered))
            button.setText(offered or " ")
            button.setAccessibleName(offered or tr("Tag"))

    # -- editing ----------------------------------------------------------------------------

    def current(self) -> Annotation | None:
        """The annotation with what stands in the form."""
        if self._note is None:
            return None
        body, kind = self.body.text()
        tags, colour = tags_typed(self._field.text()), self.swatches.colour()
        motivation = self._note.motivation
        if motivation is not Motivation.BOOKMARKING:
            words = Motivation.COMMENTING if body.strip() else Motivation.TAGGING
            motivation = words if body.strip() or (tags and not colour) else Motivation.HIGHLIGHTING
            motivation = motivation if self._note.exact or tags or colour else Motivation.COMMENTING
        return replace(
            self._note, body=body, format=kind, tags=tags, colour=colour, motivation=motivation
        )

    def _emit(self, _value: object = None) -> None:
        now = self.current()
        if now is None or self._note is None:
            return
        self.quote.colour = now.colour
        self.quote.update()
        self._show_offers()
        if now != self._note:
            self.state.setText(tr("Saving…"))
            self._note = now
            self.edited.emit(now)

    def _offer(self) -> None:
        sender = self.sender()
        assert isinstance(sender, Button)
        tags = (*tags_typed(self._field.text()), sender.text().lstrip("#"))
        self._field.setText(", ".join(tags))
        self._emit()

    def _open(self) -> None:
        if self._note is not None:
            self.opened.emit(self._note)

    def _delete(self) -> None:
        if self._note is not None:
            note, self._note = self._note, None
            self.delete_wanted.emit(note)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        for widget, name in (
            (self.go, tr("Open the passage")),
            (self.bold, tr("Bold (Ctrl+B)")),
            (self.italic, tr("Italic (Ctrl+I)")),
            (self.list, tr("List")),
            (self.undo, tr("Undo (Ctrl+Z)")),
            (self.redo, tr("Redo (Ctrl+Shift+Z)")),
            (self.delete, tr("Delete the note")),
        ):
            name_widget(widget, name, tip=True)
        name_widget(self.body, tr("Note"))
        self.body.setPlaceholderText(tr("Write a note"))
        self.tags.set_caption(tr("Tags, separated by commas"))
        self.swatches.retranslate()
        name_widget(self.swatches, tr("Colour"))
