"""The lines of a file with their numbers in a gutter, the lines of a place marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from kzailaw_desktop.gui.kit.look import fonts, theme
from kzailaw_desktop.gui.kit.widgets.forms import PlainEditor
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar

Lines = Sequence[tuple[int, str]]
PAD = 10


class _Gutter(QWidget):
    """Draws the numbers beside the blocks that are in sight."""

    def __init__(self, text: SourceLines) -> None:
        super().__init__(text)
        self._text = text

    def sizeHint(self) -> QSize:
        return QSize(self._text.gutter_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._text.paint_gutter(QPainter(self), event.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._text.choose_at(int(event.position().y()))


class SourceLines(PlainEditor):
    """Read-only lines; one of them is chosen by a click or by the arrow keys."""

    line_chosen = Signal(int)  # place among the lines

    def __init__(self, ground: str = "paper", parent: QWidget | None = None) -> None:
        super().__init__(6, 10.5, parent)
        bar = self.verticalScrollBar()
        assert isinstance(bar, MarkedScrollBar)
        bar.set_ground(ground)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._rows: Lines = ()
        self._marked = (0, 0)
        self._gutter = _Gutter(self)
        self.updateRequest.connect(self._move_gutter)
        self.cursorPositionChanged.connect(self._cursor_moved)
        theme.on_change(self._paint_mark)

    def show_lines(self, lines: Lines) -> None:
        """Show the lines of a file; nothing is marked yet."""
        self._rows = lines
        self._marked = (0, 0)
        self.blockSignals(True)
        self.setPlainText("\n".join(text.replace("\n", " ") for _, text in lines))
        self.blockSignals(False)
        self.setViewportMargins(self.gutter_width(), 0, 0, 0)
        self._paint_mark()

    def mark_lines(self, place: int, count: int = 1) -> None:
        """Mark lines from a place among them, and show them a little below the top."""
        self._marked = (place, count)
        self._paint_mark()
        cursor = QTextCursor(self.document().findBlockByNumber(place))
        self.blockSignals(True)
        self.setTextCursor(cursor)
        self.blockSignals(False)
        self.centerCursor()

    def place_of(self, line: int) -> int:
        """The last of the lines that begins at or before a line of the file."""
        found = [place for place, (number, _) in enumerate(self._rows) if number <= line]
        return found[-1] if found else 0

    def marked(self) -> list[str]:
        """The words of the marked lines."""
        first, count = self._marked
        return [text for _, text in self._rows[first : first + count]]

    def _paint_mark(self) -> None:
        first, count = self._marked
        style = QTextCharFormat()
        style.setBackground(QColor(theme.active().color("mark", 0.75)))
        style.setProperty(QTextFormat.Property.FullWidthSelection, True)
        selections = []
        for place in range(first, first + count):
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document().findBlockByNumber(place))
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            selection.cursor, selection.format = cursor, style  # type: ignore[attr-defined]
            selections.append(selection)
        self.setExtraSelections(selections)
        self._gutter.update()

    def _cursor_moved(self) -> None:
        if self._rows:
            self.line_chosen.emit(self.textCursor().blockNumber())

    # -- the gutter --------------------------------------------------------------------------

    def gutter_width(self) -> int:
        """Room for the largest number."""
        last = str(self._rows[-1][0]) if self._rows else "1"
        return self.fontMetrics().horizontalAdvance(last) + 2 * PAD

    def choose_at(self, y: int) -> None:
        """Choose the line whose number was clicked."""
        cursor = self.cursorForPosition(self.viewport().rect().topLeft().__class__(0, y))
        self.setTextCursor(cursor)

    def paint_gutter(self, painter: QPainter, rect: QRect) -> None:
        """Draw the numbers of the lines in sight."""
        colors = theme.active()
        painter.setFont(fonts.interface(8.8))
        painter.setPen(colors.color("muted"))
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= rect.bottom():
            height = self.blockBoundingRect(block).height()
            place = block.blockNumber()
            if place < len(self._rows):
                box = QRectF(0, top + 2, self._gutter.width() - PAD, self.fontMetrics().height())
                number = str(self._rows[place][0])
                painter.drawText(box, Qt.AlignmentFlag.AlignRight, number)
            block, top = block.next(), top + height

    def _move_gutter(self, _rect: QRect, dy: int) -> None:
        if dy:
            self._gutter.scroll(0, dy)
        else:
            self._gutter.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._gutter.setGeometry(
            QRect(inside.left(), inside.top(), self.gutter_width(), inside.height())
        )
        if self._marked[1]:
            self.centerCursor()
