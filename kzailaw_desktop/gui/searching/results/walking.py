"""What was found, in the opened document: the same marks, next and previous."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Elided, Label
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.searching.results.preview import Found, on_screen
from kzailaw_desktop.library.indexed.questions import Question


class HitBar(QWidget):
    """A line below the header of a document: «words» 3 / 17, up, down, close. F3 walks."""

    wanted = Signal(object)  # this bar; its marks are to be found
    closed = Signal()

    def __init__(self, page: ReaderPage) -> None:
        super().__init__(page)
        self.page = page
        self.question: Question | None = None
        self.document = ""
        self._eid = ""
        self._found: Found = {}
        self._places: list[tuple[int, int]] = []
        self._at = -1
        self.words = Elided(size=9.6)
        self.count = Label(token="muted", size=9.2)
        self.previous, self.next = Button("caret-up"), Button("caret-down")
        self.done = Button("x")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 16, 4)
        row.setSpacing(6)
        row.addWidget(self.words, 1)
        row.addWidget(self.count)
        for button in (self.previous, self.next, self.done):
            row.addWidget(button)
        self.setFixedHeight(38)
        box = page.layout()
        assert isinstance(box, QVBoxLayout)
        box.insertWidget(1, self)  # below the header; the find bar comes above it
        self.previous.clicked.connect(self.go_previous)
        self.next.clicked.connect(self.go_next)
        self.done.clicked.connect(self.close_bar)
        page.arrived.connect(self._arrived)
        page.find_bar.closed.connect(self._mark)
        self.retranslate()
        self.hide()

    def follow(self, question: Question, document: str, eid: str) -> None:
        """Mark what a question finds, once the document is there."""
        known = (question, document) == (self.question, self.document) and bool(self._found)
        self.question, self.document, self._eid = question, document, eid
        if known:
            self._show_place()
        elif self.page.document is not None and self.page.document.id == document:
            self._ask()

    def _arrived(self) -> None:
        shown = self.page.document.id if self.page.document is not None else ""
        if shown != self.document:
            self.question = None
            self.hide()
        elif self.question is not None and not self._found:
            self._ask()

    def _ask(self) -> None:
        self._found, self._places, self._at = {}, [], -1
        self.wanted.emit(self)

    def show_found(self, found: Found) -> None:
        """The marks, by row and column of the whole document."""
        self._found = found
        self._show_place()

    def _show_place(self) -> None:
        if self.question is None:
            return
        self._mark()
        top = (
            self.page.view.rows.row_of(self._eid)
            if self._eid
            else self.page.view.scroller.top_row()
        )
        self._at = next((n for n, (row, _) in enumerate(self._places) if row >= top), 0)
        self.words.setText(f"«{self.question.request.query}»")
        self._say()
        self.retranslate()
        self.show()

    def _mark(self) -> None:
        """Show the marks; the find bar may have shown its own meanwhile."""
        if self.question is None:
            return
        shown = on_screen(self.page.view, self._found)
        self._places = [key for key in sorted(shown) for _ in shown[key]]
        self.page.view.marks.set_found(shown)

    def _say(self) -> None:
        number = f"{self._at + 1} / {len(self._places)}"
        self.count.setText(number if self._places else tr("not found"))

    def go_next(self) -> None:
        """The next place."""
        self._go(1)

    def go_previous(self) -> None:
        """The place before."""
        self._go(-1)

    def _go(self, by: int) -> None:
        self._mark()
        if self._places:
            row = self._places[self._at][0] if 0 <= self._at < len(self._places) else -1
            self._at = (self._at + by) % len(self._places)
            if self._places[self._at][0] != row:
                self.page.view.scroller.reveal_row(self._places[self._at][0], 80)
                self.page.view.units.choose(self.page.view.rows.rows[self._places[self._at][0]].eid)
            self._say()

    def close_bar(self) -> None:
        """Take the marks away."""
        self.question, self._found = None, {}
        self.page.view.marks.set_found({})
        self.hide()
        self.page.view.setFocus()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        for widget, text in (
            (self.previous, tr("Previous place found")),
            (self.next, tr("Next place found")),
            (self.done, tr("Close")),
        ):
            widget.setAccessibleName(text)
            widget.setToolTip(tips.plain(text))
        made = {action.objectName(): action for action in self.window().actions()}
        for button, id in ((self.previous, "previous-hit"), (self.next, "next-hit")):
            if id in made:  # with the keys it has
                button.setToolTip(tips.plain(made[id].toolTip()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "next"):
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.active().color("paper"))
        painter.fillRect(self.rect(), theme.active().color("mark", 0.22))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.active().line())
