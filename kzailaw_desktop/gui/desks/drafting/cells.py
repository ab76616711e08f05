"""One language of a change: the text in force beside the proposed one, both marked as one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.drafting import ChangeKind, WordSwap
from kzailaw_desktop.drafting.applying.swaps import swapped
from kzailaw_desktop.drafting.comparing.row_names import WORDS
from kzailaw_desktop.drafting.wording.diff import Piece, marks
from kzailaw_desktop.gui.desks.drafting.swap_row import SwapRow
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.widgets.forms import PlainEditor
from kzailaw_desktop.gui.kit.widgets.redline import RedlineText, text_format
from kzailaw_desktop.gui.kit.widgets.span_marks import SpanMarks
from kzailaw_desktop.gui.kit.widgets.spelling import declare
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Elided, Label
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.naming import language_mark

LANGS = ("kk", "ru")
MOST_SWAPS = 200  # word changes of one unit
INSET = 9  # of the text in an editor, in pixels


class ProposedText(PlainEditor):
    """The new wording; words that are not in the text in force are underlined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2, 11.5, parent, grows=True)
        self.in_force = ""
        self.span_marks = SpanMarks(self)
        self.textChanged.connect(self.mark)

    def mark(self) -> None:
        """Mark the added words; never an edit of the text itself."""
        added = marks(self.in_force, self.toPlainText())[1] if self.in_force else []
        self.span_marks.show("added", added, text_format("added"))


class LanguageRow(QWidget):
    """In force at the left, proposed at the right; above them language, edition and status."""

    edited = Signal()

    def __init__(self, lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lang = lang
        self.sign = Label(language_mark(lang), token="muted", size=9.2, bold=True)
        self.standing = Elided(token="muted", size=9.2)
        self.in_force = RedlineText("old", 11.5)
        self.proposed = ProposedText()
        declare(self.proposed, lang)
        self.swaps: list[SwapRow] = []
        self.words_box = QWidget()
        self.result = RedlineText("both", 11.5)
        self.repealed = RedlineText("both", 11.5)
        self._kind = ChangeKind.REPLACE
        self._current, self._headed = "", False
        self._quiet = False
        self._build()
        self._soon = QTimer(self, singleShot=True, interval=120)
        self._soon.timeout.connect(self._redline)
        self.proposed.textChanged.connect(self._typed)
        self._add_row()

    def _build(self) -> None:
        words = QVBoxLayout(self.words_box)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(6)
        self.words_column = words
        words.addWidget(self.result)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.sign)
        head.addWidget(self.standing, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setContentsMargins(0, INSET, 0, 0)  # so that both texts begin on one line
        left.addWidget(self.in_force)
        left.addStretch(1)
        for part in (self.proposed, self.words_box, self.repealed):
            right.addWidget(part)
        right.addStretch(1)
        self.repealed.setContentsMargins(0, INSET, 0, 0)
        pair = QHBoxLayout()
        pair.setSpacing(24)
        pair.addLayout(left, 1)
        pair.addLayout(right, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addLayout(pair)

    def _add_row(self) -> None:
        row = SwapRow()
        row.retranslate()
        row.show_swap(None)
        row.edited.connect(self._typed)
        self.words_column.insertWidget(len(self.swaps), row)
        self.swaps.append(row)

    def show_wording(
        self, kind: ChangeKind, current: str, text: str, swaps: tuple[WordSwap, ...],
        *, headed: bool = False,
    ) -> None:  # fmt: skip
        """Show a change in this language. `headed`: its unit has a heading, or units that do."""
        self._quiet = True
        self._kind, self._current = kind, current
        self._headed = headed
        self.proposed.in_force = current
        self.words_box.setVisible(kind is ChangeKind.WORDS)
        self.repealed.setVisible(kind is ChangeKind.REPEAL)
        self.proposed.setVisible(kind not in (ChangeKind.WORDS, ChangeKind.REPEAL))
        self.proposed.setPlainText(text)
        while len(self.swaps) <= min(len(swaps), MOST_SWAPS):
            self._add_row()
        for number, row in enumerate(self.swaps):
            row.show_swap(swaps[number] if number < len(swaps) else None)
        self.repealed.show_pieces([Piece("added", WORDS["repeal"][self.lang])])
        self._offer_rows()
        self._quiet = False
        self._redline()
        self.proposed.mark()

    def set_read_only(self, read_only: bool) -> None:
        """Whether the proposed words can be read and not edited."""
        self.proposed.setReadOnly(read_only)
        self.words_box.setEnabled(not read_only)

    def text(self) -> str:
        """The proposed wording, "" when it is the text in force."""
        text = self.proposed.toPlainText().strip()
        return "" if text == self._current.strip() else text

    def words(self) -> tuple[WordSwap, ...]:
        """The changes of words."""
        found = (row.swap() for row in self.swaps)
        return tuple(swap for swap in found if swap is not None)

    def after(self) -> str:
        """The whole text as it will be."""
        if self._kind is ChangeKind.REPEAL:
            return ""
        if self._kind is ChangeKind.WORDS:
            text = self._current
            for swap in self.words():
                text = swapped(text, swap)
            return text
        return self.proposed.toPlainText()

    def _typed(self, *_values: object) -> None:
        if not self._quiet:
            self._offer_rows()
            self._soon.start()
            self.edited.emit()

    def _offer_rows(self) -> None:
        """The rows that are filled, and an empty one behind them."""
        if self.swaps[-1].filled and len(self.swaps) < MOST_SWAPS:
            self._add_row()
        filled = [row.filled for row in self.swaps]
        for number, row in enumerate(self.swaps):
            row.setVisible(number == 0 or filled[number] or filled[number - 1])
            row.offer_places(self._headed)

    def _redline(self) -> None:
        self.in_force.empty = WORDS["absent"][self.lang]
        self.in_force.show_texts(self._current, self.after())
        if self._kind is ChangeKind.INSERT:
            self.in_force.show_pieces([])
        self.result.setVisible(self._kind is ChangeKind.WORDS)
        self.result.show_texts(self._current, self.after())

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        for row in self.swaps:
            row.retranslate()
        language = {"kk": tr("Kazakh"), "ru": tr("Russian")}[self.lang]
        name_widget(self.proposed, f"{tr('Proposed')}: {language}")
        self.proposed.setPlaceholderText(tr("The new wording, one line for each unit"))


class LanguagePair(QGridLayout):
    """A title, at will with a button at the right, and an editor for each language below it."""

    def __init__(self, button: Button | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(size=9.6, bold=True)
        self.pages = {lang: PlainEditor(2, 10.5, grows=True) for lang in LANGS}
        self.setContentsMargins(0, 8, 0, 0)
        self.setHorizontalSpacing(24)
        self.setVerticalSpacing(4)
        self.addWidget(self.title, 0, 0)
        if button is not None:
            self.addWidget(button, 0, 1, Qt.AlignmentFlag.AlignRight)
        for number, (lang, page) in enumerate(self.pages.items()):
            declare(page, lang)
            self.setColumnStretch(number, 1)
            sign = Label(language_mark(lang), token="muted", size=9.2, bold=True)
            self.addWidget(sign, 1, number)
            self.addWidget(page, 2, number, Qt.AlignmentFlag.AlignTop)

    def say(self, title: str) -> None:
        """Show the title, and name the editors by it."""
        self.title.setText(title)
        for lang, name in (("kk", tr("Kazakh")), ("ru", tr("Russian"))):
            name_widget(self.pages[lang], f"{title}: {name}")
