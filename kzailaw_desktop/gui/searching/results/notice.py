"""What search has to say about a question: a sentence, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzailaw_desktop import errors
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets.widgets import RADIUS, Button, Label
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.library.indexed.questions import Answer, Question


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence and a question that would do better; `trouble`: it needs doing something."""

    text: str
    offer: str = ""
    question: Question | None = None
    trouble: bool = False


def saying_of(answer: Answer) -> Saying | None:
    """What there is to say about an answer; None when the results speak for themselves."""
    question, results = answer.question, answer.results
    if answer.trouble is not None:
        return Saying(answer.trouble.text(i18n.language()), trouble=True)
    template = errors.messages().get(results.message, {})
    text = template.get(i18n.language(), template.get("en", "")).format_map(results.params)
    meant = results.suggestions[0] if results.suggestions else ""
    if meant and (meant in text or answer.meant != question):
        offer = tr("Search for “{words}”").format(words=meant)
        return Saying(text, offer, question.asking(query=meant))
    if meant:
        asked = tr("Did you mean “{words}”?").format(words=meant)
        return Saying(text, asked, question.asking(query=meant))
    if not results.hits:
        text = text or tr("Nothing was found. Try fewer words, or another form or language.")
        if question.filters():
            return Saying(text, tr("Clear all filters"), question.unfiltered(), True)
        if question.request.exact:
            return Saying(text, tr("In any form"), question.asking(exact=False), True)
        if not question.request.expand:
            offer = tr("In all three languages")
            return Saying(text, offer, question.asking(expand=True), True)
        return Saying(text, trouble=True)
    return Saying(text) if text else None


class Notice(QWidget):
    """A line on a soft ground with one button."""

    taken = Signal(object)  # Question

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.saying: Saying | None = None
        self.label = Label(size=10.0, wrap=True)
        self.button = Button("", " ")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 8, 5)
        row.setSpacing(12)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self.setMinimumHeight(40)
        self.button.clicked.connect(self._take)
        self.hide()

    def say(self, saying: Saying | None) -> None:
        """Say something, or nothing."""
        self.saying = saying
        self.setVisible(saying is not None)
        if saying is not None:
            self.label.setText(saying.text)
            self.button.setText(saying.offer or " ")
            self.button.setVisible(bool(saying.offer))
            self.update()

    def _take(self) -> None:
        if self.saying is not None and self.saying.question is not None:
            self.taken.emit(self.saying.question)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colors.line())
        trouble = self.saying is not None and self.saying.trouble
        painter.setBrush(colors.color("warning" if trouble else "accent", 0.08))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
