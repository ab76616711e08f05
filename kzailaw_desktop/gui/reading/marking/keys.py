"""Selecting text with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextLayout
from PySide6.QtWidgets import QTableView

from kzailaw_desktop.gui.reading.marking.selected import SelectedText
from kzailaw_desktop.gui.reading.marking.selection import Spot, TextSelection
from kzailaw_desktop.gui.reading.rows.typeset_rows import TypesetRows
from kzailaw_desktop.gui.reading.scrolling import RowScroller

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
KEYS = (*ARROWS, Qt.Key.Key_Home, Qt.Key.Key_End)


class KeySelection:
    """Turns the keys of a table into selections."""

    def __init__(
        self,
        table: QTableView,
        typeset: TypesetRows,
        selection: SelectedText,
        scroller: RowScroller,
    ) -> None:
        self._table, self._typeset = table, typeset
        self._selection, self._scroller = selection, scroller

    def handle(self, event: QKeyEvent) -> bool:
        """Shift+arrows extend, Ctrl+A selects the column, Escape clears; False for other keys."""
        key, modifiers = event.key(), event.modifiers()
        if key == Qt.Key.Key_Escape and self._selection.current is not None:
            self._selection.clear()
            return True
        if key == Qt.Key.Key_A and modifiers == Qt.KeyboardModifier.ControlModifier:
            self._selection.select_column()
            return True
        if not modifiers & Qt.KeyboardModifier.ShiftModifier or key not in KEYS:
            return False
        selection = self._selection.current
        if selection is None:
            row = self._table.currentIndex().row()
            start = Spot(row if row >= 0 else self._scroller.top_row(), 0)
            selection = TextSelection(self._selection.column, start, start)
        words = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        selection = selection.moved(self._moved(selection, key, words))
        self._selection.select(selection)
        self._scroller.reveal_row(selection.caret.row, 24)
        return True

    def _layout(self, row: int, column: int) -> QTextLayout:
        return self._typeset.set_row(row).cells[column].layout

    def _moved(self, selection: TextSelection, key: int, words: bool) -> Spot:
        caret, column = selection.caret, selection.column
        layout = self._layout(caret.row, column)
        mode = QTextLayout.CursorMode.SkipWords if words else QTextLayout.CursorMode.SkipCharacters
        if key == Qt.Key.Key_Left:
            if caret.offset > 0:
                return Spot(caret.row, layout.previousCursorPosition(caret.offset, mode))
            above = max(0, caret.row - 1)
            length = self._typeset.text_length(above, column)
            return Spot(above, length) if caret.row else caret
        if key == Qt.Key.Key_Right:
            if caret.offset < len(layout.text()):
                return Spot(caret.row, layout.nextCursorPosition(caret.offset, mode))
            below = caret.row + 1
            return Spot(below, 0) if below < self._typeset.model.rowCount() else caret
        if key == Qt.Key.Key_Home:
            return Spot(caret.row, 0)
        if key == Qt.Key.Key_End:
            return Spot(caret.row, len(layout.text()))
        return self._moved_line(caret, column, layout, -1 if key == Qt.Key.Key_Up else 1)

    def _moved_line(self, caret: Spot, column: int, layout: QTextLayout, by: int) -> Spot:
        line = layout.lineForTextPosition(caret.offset)
        at = line.cursorToX(caret.offset)
        x = float(at[0]) if isinstance(at, tuple) else float(str(at))
        target = line.lineNumber() + by
        row = caret.row
        if not 0 <= target < layout.lineCount():
            row += by
            if not 0 <= row < self._typeset.model.rowCount():
                return caret
            layout = self._layout(row, column)
            target = 0 if by > 0 else layout.lineCount() - 1
        return Spot(row, layout.lineAt(target).xToCursor(x))
