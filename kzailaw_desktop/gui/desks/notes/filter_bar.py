"""The row above the list of notes: which notes are shown, in which order."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzailaw_desktop.gui.desks.notes.presenting.filters import (
    ANY,
    COLOUR_NAMES,
    ORDERS,
    SINCE,
    NoteListFilter,
)
from kzailaw_desktop.gui.desks.notes.presenting.gather import GatheredNotes
from kzailaw_desktop.gui.desks.notes.swatches import hue
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.widgets.controls import Choice
from kzailaw_desktop.gui.kit.widgets.widgets import Field
from kzailaw_desktop.gui.kit.work.i18n import tr, tr_data


class NoteFilterBar(QWidget):
    """A field for words, and a choice for each thing that notes are filtered by."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = Field("magnifying-glass")
        self.document, self.unit, self.tag = Choice(), Choice(), Choice("tag")
        self.colour, self.since, self.order = Choice(), Choice(), Choice()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 8)
        row.setSpacing(2)
        self.search.setMinimumWidth(190)
        row.addWidget(self.search, 1)
        choices = (self.document, self.unit, self.tag, self.colour, self.since)
        for choice in choices:
            row.addWidget(choice)
        row.addStretch(1)
        row.addWidget(self.order)
        self.search.textChanged.connect(self._change)
        self.search.cancelled.connect(self.search.clear)
        for choice in (*choices, self.order):
            choice.chosen.connect(self._change)

    def _change(self, _value: object) -> None:
        self.changed.emit()

    def filter(self) -> NoteListFilter:
        """The filter as it is set."""
        return NoteListFilter(
            self.document.value,
            self.unit.value,
            self.tag.value,
            self.colour.value,
            self.since.value,
            self.search.text(),
            self.order.value,
        )

    def offer(self, found: GatheredNotes) -> None:
        """Offer the documents, provisions and tags of the notes."""
        documents, units = found.documents.items(), found.articles.items()
        self.document.set_values([("", tr("All documents")), *documents], self.document.value)
        self.unit.set_values([("", tr("All provisions")), *units], self.unit.value)
        tags = [(tag, f"{tag} ({count})") for tag, count in found.tags.items()]
        self.tag.set_values([("", tr("All tags")), *tags], self.tag.value)

    def retranslate(self, given: NoteListFilter) -> None:
        """Texts in the language of the interface; what was chosen stays."""
        self.search.setPlaceholderText(tr("Find in notes"))
        name_widget(self.search, tr("Find in notes"))
        colours = [(ANY, tr("Any colour"))]
        colours += [(c, tr_data(name)) for c, name in COLOUR_NAMES.items()]
        self.colour.set_values(colours, given.colour)
        self.colour.set_icons({c: hue(c) for c in COLOUR_NAMES if c})
        self.since.set_values([(k, tr_data(v)) for k, v in SINCE.items()], given.since)
        self.order.set_values([(k, tr_data(v)) for k, v in ORDERS.items()], given.order)
        for choice, name in (
            (self.document, tr("Document")),
            (self.unit, tr("Provision")),
            (self.tag, tr("Tag")),
            (self.colour, tr("Colour")),
            (self.since, tr("Date")),
            (self.order, tr("Order")),
        ):
            choice.set_name(name)
