"""Find in view: every match is marked at once, Enter walks through them."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Field, Label
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.reading.rows.row_types import display
from kzailaw_desktop.gui.reading.rows.typeset import is_plain, utf16
from kzailaw_desktop.gui.reading.view import ReadingView

if TYPE_CHECKING:
    from kzailaw_desktop.search.answers.extracts.snippets import Markers

SLICE = 0.03  # seconds
_PLAIN = re.compile(r"[^\W_]+(?:[ -][^\W_]+)*")
_SAME = {0xA0: " ", 0x202F: " ", 0x2011: "-"}
Span = tuple[int, int]
Found = dict[tuple[int, int], list[Span]]


def matches(view: ReadingView, words: str) -> Iterator[tuple[int, Found]]:
    """Row by row, the places of the words in the columns shown, as UTF-16 spans.

    The letters as typed, and words in any form, by the analysis that search itself uses; its
    looser ways come only when the stricter ones find nothing in the whole text. Anything but words
    is taken as typed alone: «[1» finds «[1», and not every 1.
    """
    from kzailaw_desktop.search.answers.extracts.find import spans_in, ways

    wanted = _folded(words)
    found_ways: list[Markers | None] = [*ways(words)] if _PLAIN.fullmatch(words) else []
    for markers in found_ways or [None]:
        hit = False
        for number, row in enumerate(view.rows.rows):
            found: Found = {}
            for column, cell in enumerate(view.rows.cells(number)):
                text = display(row, cell)
                spans = _typed(text, wanted)
                if markers is not None:
                    spans = _joined(spans, spans_in(text, markers, cell.lang))
                if spans:
                    hit = True
                    found[number, column] = _in_utf16(text, spans)
            yield number, found
        if hit:
            return


def _typed(text: str, wanted: str) -> list[Span]:
    folded = _folded(text)
    spans, at = [], folded.find(wanted)
    while at >= 0:
        spans.append((at, at + len(wanted)))
        at = folded.find(wanted, at + len(wanted))
    return spans


def _folded(text: str) -> str:
    """The text in small letters, position by position; blanks and hyphens that hold are plain ones."""
    folded = text.casefold().translate(_SAME)
    if len(folded) == len(text):
        return folded
    letters = (letter.casefold() for letter in text)
    joined = (low if len(low) == 1 else own for low, own in zip(letters, text, strict=True))
    return "".join(joined).translate(_SAME)


def _joined(one: list[Span], other: list[Span]) -> list[Span]:
    """Both lists in order; of spans that overlap the longer one."""
    kept: list[Span] = []
    for span in sorted({*one, *other}, key=lambda s: (s[0], -s[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def _in_utf16(text: str, spans: list[Span]) -> list[Span]:
    return spans if is_plain(text) else [(utf16(text, a), utf16(text, b)) for a, b in spans]


class FindBar(QWidget):
    """A row below the header; Escape closes it."""

    closed = Signal()

    def __init__(self, view: ReadingView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._places: list[tuple[int, int]] = []
        self._found: Found = {}
        self._rows: Iterator[tuple[int, Found]] = iter(())
        self._at = -1
        self.field = Field("magnifying-glass")
        self.count = Label(token="muted", size=9.2)
        self.previous = Button("caret-up")
        self.next = Button("caret-down")
        self.done = Button("x")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 16, 6)
        row.setSpacing(6)
        self.field.setMaximumWidth(360)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addStretch(1)
        row.addWidget(self.done)
        self._typing = QTimer(self, singleShot=True, interval=90)
        self._typing.timeout.connect(self._search)
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._advance)
        self.field.textChanged.connect(self._typing.start)
        self.field.cancelled.connect(self.close_bar)
        self.previous.clicked.connect(self.go_previous)
        self.next.clicked.connect(self.go_next)
        self.done.clicked.connect(self.close_bar)
        self.retranslate()
        self.hide()

    def open_bar(self, words: str = "") -> None:
        """Show the bar, with words already in it."""
        self.show()
        if words:
            self.field.setText(words)
            self._search()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_bar(self) -> None:
        """Take the marks away."""
        self.hide()
        self._view.marks.set_found({})
        self._view.setFocus()
        self.closed.emit()

    def _search(self) -> None:
        """Start over; a long text is gone through in slices, so that typing never waits."""
        self._typing.stop()
        self._found, self._places, self._at = {}, [], -1
        words = self.field.text().strip()
        self._rows = matches(self._view, words) if words else iter(())
        self._advance()

    def _advance(self) -> None:
        if self.isHidden():
            return  # closed meanwhile, or the text is another one
        end = time.monotonic() + SLICE
        for number, found in self._rows:
            self._found.update(found)
            self._places += [key for key, spans in found.items() for _ in spans]
            if number % 64 == 0 and time.monotonic() > end:
                self._more.start()
                break
        else:
            self._view.marks.set_found(self._found)
            self._show_first()
        self._say()

    def _show_first(self) -> None:
        top = self._view.scroller.top_row()
        if self._places:
            self._at = next((i for i, (row, _) in enumerate(self._places) if row >= top), 0)
            self._show()

    def _show(self) -> None:
        """Show the current match; of several in a cell, the one of its number."""
        place = self._places[self._at]
        number = self._at - self._places.index(place)
        self._view.marks.set_current(*place, number)
        self._view.scroller.reveal_row(place[0], 80)

    def _say(self) -> None:
        if not self.field.text().strip():
            self.count.setText("")
        elif not self._places:
            self.count.setText(tr("not found"))
        else:
            self.count.setText(f"{self._at + 1} / {len(self._places)}")

    def go_next(self) -> None:
        """The next match."""
        self._go(1)

    def go_previous(self) -> None:
        """The match before."""
        self._go(-1)

    def _go(self, by: int) -> None:
        if self._typing.isActive():
            self._search()
            return
        if self._places:
            self._at = (self._at + by) % len(self._places)
            self._show()
            self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.field.setPlaceholderText(tr("Find in this text"))
        for widget, text in (
            (self.field, tr("Find in this text")),
            (self.previous, tr("Previous match")),
            (self.next, tr("Next match")),
            (self.done, tr("Close")),
        ):
            widget.setAccessibleName(text)
            widget.setToolTip(tips.plain(text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.active().color("paper"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.active().line())
