"""A line of the file that was read wrongly: what it is, said by the user."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from kzailaw_desktop.corpus.text.correction import Correction
from kzailaw_desktop.gui.kit.dialogs.dialog import Sheet
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets.controls import Choice
from kzailaw_desktop.gui.kit.widgets.forms import Captioned, PlainEditor
from kzailaw_desktop.gui.kit.widgets.widgets import Field, Label
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data

AROUND = 4  # paragraphs shown before and after
ACTIONS = {
    "text": mark("part of the unit above"),
    "article": mark("the heading of an article"),
    "chapter": mark("the heading of a chapter"),
    "title": mark("the heading of a title (раздел)"),
    "section": mark("the heading of a section (§)"),
    "paragraph": mark("a numbered paragraph"),
    "point": mark("a point"),
    "note": mark("an amendment note"),
    "drop": mark("not text of the act"),
    "join": mark("goes on with the line before"),
    "split": mark("two lines: split it"),
}
NUMBERED = ("article", "chapter", "title", "section", "paragraph", "point")

Paragraphs = Sequence[tuple[int, str]]


class LineSheet(Sheet):
    """Shows the line among its neighbours; the correction is told when it is made."""

    corrected = Signal(object)  # Correction

    def __init__(self, parent: QWidget | None, paragraphs: Paragraphs, line: int) -> None:
        super().__init__(parent, tr("Set a line right"), 640)
        self.paragraphs = paragraphs
        self.place = _place(paragraphs, line)
        self.body.addWidget(Label(tr("The file reads:"), token="muted", size=9.2))
        self.text = PlainEditor(11, 10.5)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Lines of the file"))
        self.body.addWidget(self.text)
        self.action = Choice()
        self.action.set_name(tr("This line is"))
        self.action.set_values([(key, tr_data(text)) for key, text in ACTIONS.items()], "text")
        captioned = Captioned(self.action)
        captioned.caption.setText(tr("This line is"))
        self.body.addWidget(captioned)
        self.value = Captioned(Field())
        self.body.addWidget(self.value)
        self.action.chosen.connect(self._chosen)
        self.add_close()
        self.apply = self.add_button(tr("Set right and read again"), primary=True)
        self.apply.clicked.connect(self._apply)
        self._show()
        self._chosen("text")

    def _show(self) -> None:
        begin = max(0, self.place - AROUND)
        shown = self.paragraphs[begin : self.place + AROUND + 1]
        self.text.setPlainText("\n".join(f"{line}   {words}" for line, words in shown))
        cursor = QTextCursor(self.text.document().findBlockByNumber(self.place - begin))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        style = QTextCharFormat()
        style.setBackground(QColor(theme.active().color("mark", 0.75)))
        selection.cursor, selection.format = cursor, style  # type: ignore[attr-defined]
        self.text.setExtraSelections([selection])

    def _chosen(self, action: str) -> None:
        """Ask for what the action needs: a number, or the words where a line is split."""
        self.value.setVisible(action in NUMBERED or action == "split")
        self.value.set_caption(
            tr("The second line begins with") if action == "split" else tr("Its number")
        )

    def correction(self) -> Correction:
        """What the user has said."""
        line, text = self.paragraphs[self.place]
        field = self.value.field
        value = field.text().strip() if isinstance(field, Field) else ""
        action = self.action.value
        needs = action in NUMBERED or action == "split"
        return Correction(line, text, action, value if needs else "")

    def _apply(self) -> None:
        self.corrected.emit(self.correction())
        self.accept()


def _place(paragraphs: Paragraphs, line: int) -> int:
    """The paragraph that a line belongs to: the last that begins at or before it."""
    found = [i for i, (begin, _) in enumerate(paragraphs) if begin <= line]
    return found[-1] if found else 0
