"""The text of a note with simple formatting: bold, italic, lists. Kept as plain text or Markdown."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextListFormat,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from kzailaw_desktop.gui.kit.look import fonts
from kzailaw_desktop.gui.kit.look.roles import CLEAR, set_roles
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar
from kzailaw_desktop.gui.kit.widgets.spelling import declare
from kzailaw_desktop.gui.kit.widgets.widgets import paint_ground
from kzailaw_desktop.gui.kit.work.autosave import Autosave
from kzailaw_desktop.workspace.notes import note_text
from kzailaw_desktop.workspace.notes.note_text import NoteLine, Span


class NoteBody(QTextEdit):
    """Saves itself when the hands rest or leave."""

    rested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(fonts.text(11.5))
        self.document().setDocumentMargin(10)
        self.setVerticalScrollBar(MarkedScrollBar(self))
        self._autosave = Autosave(self)
        self._autosave.due.connect(self.rested)
        self._quiet = False
        self._shown = ("", note_text.PLAIN)  # as stored; kept until the user edits it
        self._edited = False
        self.textChanged.connect(self._touched)
        declare(self)
        set_roles(self, Base=CLEAR, Text="ink")

    # -- text -------------------------------------------------------------------------------

    def show_text(self, text: str, kind: str) -> None:
        """Show a note without saving it. What is stored stays as it is until it is edited."""
        self._quiet = True
        self.setPlainText("")
        self._fill(note_text.read(text, kind))
        self.document().clearUndoRedoStacks()
        self._quiet = False
        self._shown, self._edited = (text, kind), False
        self._autosave.cancel()

    def _fill(self, lines: list[NoteLine]) -> None:
        cursor = QTextCursor(self.document())
        for number, line in enumerate(lines):
            if number:
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            if line.listed and cursor.currentList() is None:
                cursor.createList(QTextListFormat.Style.ListDisc)
            for span in line.spans:
                shape = QTextCharFormat()
                weight = QFont.Weight.Bold if span.bold else QFont.Weight.Normal
                shape.setFontWeight(weight)
                shape.setFontItalic(span.italic)
                cursor.insertText(span.text, shape)

    def text(self) -> tuple[str, str]:
        """The note and its format: Markdown only where something is formatted."""
        if not self._edited:
            return self._shown
        lines: list[NoteLine] = []
        block = self.document().begin()
        while block.isValid():
            lines += _lines(block)
            block = block.next()
        return note_text.write(lines)

    def _touched(self) -> None:
        if not self._quiet:
            self._edited = True
            self._autosave.touch()

    def flush(self) -> None:
        """Save now if something waits."""
        self._autosave.flush()

    # -- formatting -------------------------------------------------------------------------

    def toggle_bold(self) -> None:
        """Make the selected words bold, or plain again."""
        made = QTextCharFormat()
        bold = self.fontWeight() > QFont.Weight.Medium
        made.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)
        self.mergeCurrentCharFormat(made)
        self._touched()

    def toggle_italic(self) -> None:
        """Make the selected words italic, or upright again."""
        made = QTextCharFormat()
        made.setFontItalic(not self.fontItalic())
        self.mergeCurrentCharFormat(made)
        self._touched()

    def toggle_list(self) -> None:
        """Make the selected lines a list, or lines again."""
        cursor = self.textCursor()
        listed = cursor.currentList()
        if listed is None:
            cursor.createList(QTextListFormat.Style.ListDisc)
        else:
            listed.remove(cursor.block())
            shape = cursor.blockFormat()
            shape.setIndent(0)
            cursor.setBlockFormat(shape)
        self._touched()

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.matches(QKeySequence.StandardKey.Bold):
            self.toggle_bold()
        elif event.matches(QKeySequence.StandardKey.Italic):
            self.toggle_italic()
        else:
            super().keyPressEvent(event)

    # -- look -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        focus = self.hasFocus()
        rect = QRectF(self.viewport().rect())
        paint_ground(painter, rect, fill=0.03, border=not focus, focus=focus)
        painter.end()
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        if event.reason() == Qt.FocusReason.OtherFocusReason:
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self.flush()


def _lines(block: QTextBlock) -> list[NoteLine]:
    """A paragraph of the editor as lines of a note; a line break inside it begins another."""
    lines: list[list[Span]] = [[]]
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        shape = fragment.charFormat()
        bold = shape.fontWeight() > QFont.Weight.Medium
        for number, text in enumerate(fragment.text().split("\u2028")):
            if number:
                lines.append([])
            if text:
                lines[-1].append(Span(text, bold, shape.fontItalic()))
        fragments += 1
    listed = block.textList() is not None
    return [NoteLine(tuple(spans), listed) for spans in lines]
