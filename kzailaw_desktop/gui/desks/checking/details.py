"""One citation: its verdict, the provision's words with their source, the quotation compared."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.widgets.redline import RedlineText
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Label
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.library.checking import Checked, telling

_LONGEST = 1500


class CitationDetails(QWidget):
    """What the check says of the selected citation."""

    unit_opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = Label(size=11.5, bold=True, wrap=True)
        self.told = Label(size=10.0, wrap=True)
        self.quoted_name, self.words_name = (Label(token="muted", size=9.0) for _ in range(2))
        self.quoted, self.words = RedlineText(size=11.0), RedlineText(size=11.0)
        self.source = Label(token="muted", size=9.0, wrap=True)
        self.open = Button("book-open", " ")
        row = QHBoxLayout()
        row.addWidget(self.open)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 14, 24, 16)
        box.setSpacing(8)
        for widget in (
            self.verdict, self.told, self.quoted_name, self.quoted, self.words_name, self.words,
            self.source,
        ):  # fmt: skip
            box.addWidget(widget)
        box.addLayout(row)
        box.addStretch(1)
        self.open.clicked.connect(self.unit_opened)
        self.retranslate()
        self.clear()

    def retranslate(self) -> None:
        """Set the texts that do not depend on the citation."""
        self.quoted_name.setText(tr("The quotation beside the text of the provision"))
        self.words_name.setText(tr("The provision"))
        self.open.setText(tr("Open the provision"))

    def clear(self) -> None:
        """Show nothing."""
        for widget in self._parts():
            widget.hide()

    def _parts(self) -> tuple[QWidget, ...]:
        return (
            self.verdict, self.told, self.quoted_name, self.quoted, self.words_name, self.words,
            self.source, self.open,
        )  # fmt: skip

    def show_citation(self, checked: Checked) -> None:
        """Show a citation with its verdict."""
        lang = i18n.language()
        self.verdict.setText(f"{checked.text}: {telling.verdict_word(checked, lang)}")
        details = telling.details(checked, lang)
        self.told.setText("\n".join(details))
        words = dict(checked.words)
        quote = checked.quote
        shown = quote.lang if quote else (lang if lang in words else next(iter(words), ""))
        text = words.get(shown, "")
        differs = quote is not None and bool(quote.differences)
        if differs and quote is not None:
            self.quoted.show_texts(text if len(text) < _LONGEST else quote.text, quote.text)
        self.words.show_marked(text[:_LONGEST] + ("…" if len(text) > _LONGEST else ""), 0, 0)
        self.source.setText(telling.source_line(checked, lang))
        self.verdict.show()
        self.told.setVisible(bool(details))
        for widget in (self.quoted_name, self.quoted):
            widget.setVisible(differs)
        for widget in (self.words_name, self.words):
            widget.setVisible(bool(text))
        self.source.setVisible(bool(self.source.text()))
        self.open.setVisible(bool(checked.document))
