"""The text of a note with simple formatting: bold, italic, lists. Kept as plain text or Markdown."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
    QTextListFormat,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from kzailaw_desktop.gui.kit.look import fonts
from kzailaw_desktop.gui.kit.look.roles import CLEAR, set_roles
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar
from kzailaw_desktop.gui.kit.widgets.widgets import paint_ground

REST = 700  # milliseconds until what was written is saved
MARKDOWN, PLAIN_TEXT = "text/markdown", "text/plain"


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
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.rested)
        self._quiet = False
        self.textChanged.connect(self._touched)
        set_roles(self, Base=CLEAR, Text="ink")

    # -- text -------------------------------------------------------------------------------

    def show_text(self, text: str, kind: str) -> None:
        """Show a note without saving it."""
        self._quiet = True
        if kind == MARKDOWN:
            self.setMarkdown(text)
        else:
            self.setPlainText(text)
        self._quiet = False
        self._rest.stop()

    def text(self) -> tuple[str, str]:
        """The note and its format: Markdown only where something is formatted."""
        if self._is_plain():
            return self.toPlainText(), PLAIN_TEXT
        return self.toMarkdown().strip("\n"), MARKDOWN

    def _is_plain(self) -> bool:
        block = self.document().begin()
        while block.isValid():
            if block.textList() is not None:
                return False
            for span in block.textFormats():
                weight = span.format.fontWeight()
                if weight > QFont.Weight.Medium or span.format.fontItalic():
                    return False
            block = block.next()
        return True

    def _touched(self) -> None:
        if not self._quiet:
            self._rest.start()

    def flush(self) -> None:
        """Save now if something waits."""
        if self._rest.isActive():
            self._rest.stop()
            self.rested.emit()

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
        """Make the lines at hand a list, or lines again."""
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
