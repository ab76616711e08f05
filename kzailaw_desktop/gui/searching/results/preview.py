"""The current passage in its document, beside the results: the real text, with its marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Elided, Hairline, Label
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.reading.rows.row_types import Column, Row, display
from kzailaw_desktop.gui.reading.rows.typeset import is_plain, utf16
from kzailaw_desktop.gui.reading.view import ReadingView
from kzailaw_desktop.gui.searching.results.lines import Result, joined

Found = dict[tuple[int, int], list[tuple[int, int]]]


class Text(NamedTuple):
    """One cell in which something may be marked: its row, its column among all, its words."""

    row: int
    column: int
    text: str
    lang: str


def texts_of(columns: tuple[Column, ...], rows: Sequence[Row], eids: set[str]) -> list[Text]:
    """The cells of the units named, in every language."""
    found = []
    for number, row in enumerate(rows):
        if row.eid in eids:
            for column, cell in enumerate(row.cells):
                text = display(row, cell)
                if text:
                    lang = cell.lang or (columns[column].lang if column < len(columns) else "")
                    found.append(Text(number, column, text, lang or "ru"))
    return found


def qt_spans(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in code points as Qt counts them; neighbours with only a blank between are one."""
    found = joined(text, spans)
    if is_plain(text):
        return found
    return [(utf16(text, a), utf16(text, b)) for a, b in found]


def on_screen(view: ReadingView, found: Found) -> Found:
    """The same spans by the columns that are shown."""
    every = view.rows.all_columns
    shown = [every.index(column) for column in view.rows.columns]
    return {
        (row, shown.index(column)): spans
        for (row, column), spans in found.items()
        if column in shown
    }


class PassagePreview(QWidget):
    """A reading view of its own; the document is loaded once and kept while the hits in it are stepped through."""

    wanted = Signal(object)  # a Result whose document has to be loaded
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.result: Result | None = None
        self._document = ""
        self._columns: tuple[Column, ...] = ()
        self._rows: Sequence[Row] = []
        self._found: Found = {}
        self.name = Elided(token="muted", size=9.2)
        self.open_button = Button("arrow-square-out")
        self.note = Label(size=10.2, wrap=True)
        self.note.setContentsMargins(20, 4, 20, 12)
        self.line = Hairline()
        self.view = ReadingView()
        head = QHBoxLayout()
        head.setContentsMargins(20, 8, 10, 4)
        head.addWidget(self.name, 1)
        head.addWidget(self.open_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.note)
        box.addWidget(self.line)
        box.addWidget(self.view, 1)
        self.open_button.clicked.connect(self._open)
        self.view.typesetter.set_type(11.0, self.view.typesetter.spacing)
        self.retranslate()
        self.clear()

    def clear(self) -> None:
        """Nothing to show."""
        self.result, self._document = None, ""
        self.view.hide()
        self._show_note("")
        self.name.setText("")
        self.open_button.hide()

    def look_at(self, result: Result, name: str) -> None:
        """Turn to a hit; its document is asked for when it is another one."""
        self.result = result
        self.name.setText(name)
        self._show_note(result.note)
        self.open_button.setVisible(bool(result.document))
        if not result.document:
            self._document = ""
            self.view.hide()
        elif text_key(result) == self._document:
            self._show()
        else:
            self.wanted.emit(result)

    def _show_note(self, words: str) -> None:
        """The words of a note, above the provision it speaks of."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self.line.setVisible(bool(words))

    def show_document(
        self, result: Result, columns: tuple[Column, ...], rows: Sequence[Row], found: Found
    ) -> None:
        """The document of a hit, as rows, with everything that was found in it."""
        if self.result is None or text_key(self.result) != text_key(result):
            return
        self._document, self._columns, self._rows = text_key(result), columns, rows
        self._found = found
        self.view.show_rows(columns, rows, self._shown())
        self.view.show()
        self._show()

    def forget(self) -> None:
        """Another question: what was marked is marked no more."""
        self._document = ""

    def _shown(self) -> tuple[int, ...]:
        """The column of the hit's language; a digest or mixed text whole."""
        every = tuple(range(len(self._columns)))
        lang = self.result.lang if self.result else ""
        own = tuple(n for n in every if self._columns[n].lang == lang)
        return own[:1] or every[:1]

    def _show(self) -> None:
        if self.result is None:
            return
        shown = self._shown()
        if [self._columns[n] for n in shown] != list(self.view.rows.columns):
            self.view.show_columns(shown)
        self.view.show()
        self.view.marks.set_found(on_screen(self.view, self._found))
        if self.result.eid:
            self.view.units.choose(self.result.eid, top=True)

    def _open(self) -> None:
        if self.result is not None:
            self.opened.emit(self.result)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.view.setAccessibleName(tr("The current passage"))
        self.open_button.setAccessibleName(tr("Open in a new tab"))
        self.open_button.setToolTip(tr("Open in a new tab"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.active().color("paper"))
        painter.fillRect(0, 0, 1, self.height(), theme.active().line())


def text_key(result: Result) -> str:
    """The text a hit stands in: a digest is another text in each language."""
    return f"{result.document}:{result.lang}" if result.kind == "commentary" else result.document


def marks_in(texts: list[Text], spans: Callable[[str, str], Iterable[tuple[int, int]]]) -> Found:
    """Spans of every text; `spans(text, lang)` gives those of one in code points."""
    found: Found = {}
    for each in texts:
        inside = spans(each.text, each.lang)
        if inside:
            found[each.row, each.column] = qt_spans(each.text, list(inside))
    return found
