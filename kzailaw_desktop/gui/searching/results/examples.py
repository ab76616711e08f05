"""How a query can be written, by examples that can be clicked; shown while nothing is found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.look import fonts
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Label
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data
from kzailaw_desktop.labels import language

EXAMPLES = {  # the query, in the language of the interface, and what it does
    "any-form": mark("words in any form"),
    "phrase": mark("these words in a row"),
    "either": mark("one or the other"),
    "without": mark("without a word"),
    "beginning": mark("the beginning of a word"),
    "article": mark("an article"),
    "speaker": mark("who said it, and when"),
}


class Examples(QWidget):
    """A small table: a query at the left, what it finds at the right."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = Label(token="muted", size=9.4)
        self.caption.setContentsMargins(12, 0, 0, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 12, 24, 24)
        box.setSpacing(8)
        box.addWidget(self.caption)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(2)
        self._buttons: list[Button] = []
        self._words: list[Label] = []
        for row, _ in enumerate(EXAMPLES):
            button, words = Button("", " "), Label(token="muted", size=9.6)
            button.setFont(fonts.text(10.4))
            button.clicked.connect(self._clicked)
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(words, row, 1)
            self._buttons.append(button)
            self._words.append(words)
        grid.setColumnStretch(1, 1)
        box.addLayout(grid)
        box.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.caption.setText(tr("A query can be written like this:"))
        queries, lang = language.tables("search-examples"), i18n.language()
        for button, words, (key, text) in zip(
            self._buttons, self._words, EXAMPLES.items(), strict=True
        ):
            query = queries[key][lang]
            button.setText(query)
            button.setAccessibleName(f"{query}: {tr_data(text)}")
            words.setText(tr_data(text))

    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button):
            self.chosen.emit(sender.text())
