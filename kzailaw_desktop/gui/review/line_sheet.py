"""A line of the file that was read wrongly: what it is, said by the user beside the original."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.corpus.debates.corrections import turn_of
from kzailaw_desktop.corpus.text.correction import NUMBERED, Correction
from kzailaw_desktop.gui.kit.dialogs.dialog import Sheet
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.widgets.controls import Choice
from kzailaw_desktop.gui.kit.widgets.forms import Captioned
from kzailaw_desktop.gui.kit.widgets.widgets import Field, Label
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data
from kzailaw_desktop.gui.review.choosing_lines import LineChoice, Lines
from kzailaw_desktop.gui.review.original_pane import OriginalPane
from kzailaw_desktop.gui.review.source_lines import SourceLines

if TYPE_CHECKING:
    from kzailaw_desktop.gui.kit.work.tasks import Tasks

ACTIONS = {
    "text": mark("part of the unit above"),
    "article": mark("the heading of an article"),
    "chapter": mark("the heading of a chapter"),
    "title": mark("the heading of a title (раздел)"),
    "section": mark("the heading of a section (§)"),
    "paragraph": mark("a numbered paragraph"),
    "point": mark("a point"),
    "note": mark("an amendment note"),
    "contents": mark("part of the contents list"),
    "drop": mark("not text of the act"),
    "join": mark("goes on with the line before"),
    "split": mark("two lines: split it"),
}
SITTING_ACTIONS = {
    "turn": mark("the beginning of a speaker's turn"),
    "speaker": mark("words of another speaker: this turn alone"),
    "speakers": mark("words of another speaker: every turn with this label"),
    "language": mark("in another language"),
    "text": mark("part of the speech above"),
    "remark": mark("a remark: nobody speaks"),
    "contents": mark("part of the contents list"),
    "drop": mark("not text of the sitting"),
    "join": mark("goes on with the line before"),
    "split": mark("two lines: split it"),
}
NAMED = ("turn", "speaker", "speakers")
CAPTIONS = {
    **dict.fromkeys(NUMBERED, mark("Its number")),
    **dict.fromkeys(NAMED, mark("The speaker")),
    "split": mark("The second line begins with"),
}
_NUMBER = re.compile(r"[^\d(]{0,12}(\d{1,4}(?:-\d{1,3})*)")


class LineSheet(Sheet):
    """Shows the line among its neighbours; the correction is signalled when it is made."""

    corrected = Signal(object)  # Correction

    def __init__(self, parent: QWidget | None, choice: LineChoice, line: int, tasks: Tasks) -> None:
        pages = choice.original.has_pages
        super().__init__(parent, tr("Correct a line"), 980 if pages else 680)
        self.choice = choice
        self.place = _place(choice.lines, line)
        self.where = Label(token="muted", size=9.2)
        self.body.addWidget(self.where)
        self.lines = SourceLines("chrome")
        self.lines.show_lines(choice.lines)
        self.lines.setMinimumHeight(210)
        name_widget(self.lines, tr("Lines of the file"))
        self.pane: OriginalPane | None = None
        if pages:
            self._beside_page(tasks)
        else:
            self.body.addWidget(self.lines, 1)
        self._ask()
        self.add_close()
        self.apply = self.add_button(tr("Correct and read again"), primary=True)
        self.apply.clicked.connect(self._apply)
        self.lines.line_chosen.connect(self.show_place)
        self.show_place(self.place)
        self.lines.mark_lines(self.place)
        self.action.setFocus()

    def _beside_page(self, tasks: Tasks) -> None:
        split = Splitter()
        split.addWidget(self.lines)
        self.pane = OriginalPane(tasks, "chrome", both=False)
        self.pane.setContentsMargins(12, 0, 0, 0)
        split.addWidget(self.pane)
        split.setSizes([460, 500])
        split.setMinimumHeight(330)
        self.body.addWidget(split, 1)

    def _ask(self) -> None:
        """What the line is, and what that needs: a number, a name, words, a language."""
        texts = SITTING_ACTIONS if self.choice.sitting else ACTIONS
        self.action = Choice()
        self.action.set_name(tr("This line is"))
        values = [(key, tr_data(texts[key])) for key in self.choice.actions]
        self.action.set_values(values, self.choice.actions[0])
        captioned = Captioned(self.action)
        captioned.caption.setText(tr("This line is"))
        self.field = Field()
        self.value = Captioned(self.field)
        self.language = Choice()
        names = [("kk", tr("Kazakh")), ("ru", tr("Russian")), ("en", tr("English"))]
        self.language.set_name(tr("Language"))
        self.language.set_values(names, "ru")
        self.language_box = Captioned(self.language)
        self.language_box.caption.setText(tr("Language"))
        row = QHBoxLayout()
        row.setSpacing(16)
        for widget in (captioned, self.value, self.language_box):
            column = QVBoxLayout()
            column.addWidget(widget)
            row.addLayout(column)
        row.setStretch(1, 1)
        row.addStretch(0)
        self.body.addLayout(row)
        self.action.chosen.connect(self.choose_action)
        self.field.textChanged.connect(self._check)

    def show_place(self, place: int) -> None:
        """Turn to a line."""
        self.place = place
        line, _ = self.choice.lines[place]
        read = self.choice.read_as.get(line, "")
        words = tr("Line {number}").format(number=line)
        self.where.setText(f"{words} · {tr('read as')} {read}" if read else words)
        self.lines.mark_lines(place)
        if self.pane is not None:
            original = self.choice.original
            count = self._extent(place)
            self.pane.show_original(original, line, count)
        self.choose_action(self.action.value)

    def _extent(self, place: int) -> int:
        lines = self.choice.lines
        after = lines[place + 1][0] if place + 1 < len(lines) else lines[place][0] + 1
        return max(1, min(after - lines[place][0], 40))

    def choose_action(self, action: str) -> None:
        """Ask for what the action needs."""
        self.action.choose(action)
        caption = CAPTIONS.get(action, "")
        self.value.setVisible(bool(caption))
        self.language_box.setVisible(action == "language")
        if caption:
            self.value.set_caption(tr_data(caption))
            named = action in NAMED
            self.field.setPlaceholderText(tr("as the record should name them") if named else "")
        self.field.setText(self._guess(action))
        self.field.setCompleter(self._names() if caption and action in NAMED else None)  # type: ignore[arg-type]
        self._check()

    def _names(self) -> QCompleter:
        completer = QCompleter(list(self.choice.speakers), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return completer

    def _guess(self, action: str) -> str:
        """What the line itself says of the value."""
        text = self.choice.lines[self.place][1]
        if action in NUMBERED:
            found = _NUMBER.match(text)
            return found[1] if found else ""
        return turn_of(text, "")[0] if action == "turn" else ""

    def _check(self, _text: str = "") -> None:
        """Only what can be made is offered."""
        action, value = self.action.value, self.field.text().strip()
        text = self.choice.lines[self.place][1]
        wrong = action == "split" and (not value or value not in text[1:])
        wrong |= action in NAMED and not value
        wrong |= action == "join" and not self.place
        self.apply.setEnabled(not wrong)

    def correction(self) -> Correction:
        """What the user has said."""
        line, text = self.choice.lines[self.place]
        action = self.action.value
        value = self.field.text().strip() if action in CAPTIONS else ""
        return Correction(
            line, text, action, self.language.value if action == "language" else value
        )

    def _apply(self) -> None:
        self.corrected.emit(self.correction())
        self.accept()


def _place(lines: Lines, line: int) -> int:
    """The line that a number belongs to: the last that begins at or before it."""
    found = [i for i, (begin, _) in enumerate(lines) if begin <= line]
    return found[-1] if found else 0
