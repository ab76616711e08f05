"""One change of words: replace, delete, add after words or at the end; in heading, text or both."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kzailaw_desktop.drafting import WordSwap
from kzailaw_desktop.drafting.draft.model import Where
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.widgets.controls import Choice
from kzailaw_desktop.gui.kit.widgets.widgets import Field
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data

HOW = {
    "replace": mark("Replace"),
    "delete": mark("Delete"),
    "after": mark("Add after"),
    "end": mark("Add at the end"),
}
WHERE = {
    Where.BOTH: mark("in heading and text"),
    Where.TEXT: mark("in the text"),
    Where.HEADING: mark("in the heading"),
}


class SwapRow(QWidget):
    """A way, a place, the words in force and the new ones."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.how, self.where = Choice(), Choice()
        self.old, self.new = Field(), Field()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.how, 0, 0)
        grid.addWidget(self.old, 0, 1)
        grid.addWidget(self.where, 1, 0)
        grid.addWidget(self.new, 1, 1)
        self.how.chosen.connect(self._turned)
        self.where.chosen.connect(self._edited)
        self.old.textEdited.connect(self._edited)
        self.new.textEdited.connect(self._edited)

    def show_swap(self, swap: WordSwap | None) -> None:
        """Show a change of words, or an empty row."""
        self.old.setText(swap.old if swap else "")
        self.new.setText(swap.new if swap else "")
        for field in (self.old, self.new):
            field.setCursorPosition(0)
        how = "replace"
        if swap is not None and swap.complete:
            how = (
                "end"
                if swap.end
                else "after"
                if swap.after
                else "replace"
                if swap.new
                else "delete"
            )
        self.how.choose(how)
        self.where.choose(str(swap.where if swap else Where.BOTH))
        self._turned()

    def offer_places(self, headed: bool) -> None:
        """Offer to look in heading or text alone, where a unit has both or it was chosen."""
        self.where.setVisible(headed or self.where.value not in ("", Where.BOTH))

    def swap(self) -> WordSwap | None:
        """What stands in the row, None when it is empty."""
        where = Where(self.where.value or Where.BOTH)
        if self.how.value == "end":
            made = WordSwap("", self.new.text(), where=where, end=True)
            return made if made.complete else None
        if not self.old.text():
            return None
        new = "" if self.how.value == "delete" else self.new.text()
        return WordSwap(self.old.text(), new, self.how.value == "after", where)

    @property
    def filled(self) -> bool:
        """Whether words have been typed into it."""
        return self.swap() is not None

    def _turned(self, _how: str = "") -> None:
        self.new.setVisible(self.how.value != "delete")
        self.old.setVisible(self.how.value != "end")
        if _how:
            self.edited.emit()

    def _edited(self, _text: str) -> None:
        self.edited.emit()

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.how.set_values([(k, tr_data(text)) for k, text in HOW.items()], self.how.value)
        self.how.set_name(tr("What is done"))
        places = [(str(key), tr_data(text)) for key, text in WHERE.items()]
        self.where.set_values(places, self.where.value)
        self.where.set_name(tr("Where the words are looked for"))
        self.old.setPlaceholderText(tr("words in force"))
        self.new.setPlaceholderText(tr("new words"))
        name_widget(self.old, tr("Words in force"))
        name_widget(self.new, tr("New words"))
