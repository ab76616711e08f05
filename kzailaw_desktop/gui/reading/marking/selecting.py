"""Selecting text across units within a column, with mouse and keyboard, by hit-testing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextLayout
from PySide6.QtWidgets import QApplication, QWidget

from kzailaw_desktop.gui.reading.marking.copying import unit_rows
from kzailaw_desktop.gui.reading.marking.selection import Spot, TextSelection
from kzailaw_desktop.gui.reading.rows.row_types import Row, display
from kzailaw_desktop.gui.reading.rows.typeset import code_points
from kzailaw_desktop.gui.reading.scrolling import ScrollingView


class SelectingView(ScrollingView):
    """A selection is kept as rows and offsets; cells are only painted, never edited."""

    unit_clicked = Signal(int)
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.selection: TextSelection | None = None
        self.last_column = 0
        self._pressed: Spot | None = None
        self._dragged = False
        self._clicked_at: Spot | None = None  # where the last click without a drag was
        self._word_row = -1  # where a word was selected by a double click
        self._third_click = QTimer(self, singleShot=True)
        self._drift = QTimer(self, interval=30)
        self._drift.timeout.connect(self._drift_on)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    # -- hit-testing -----------------------------------------------------------------------

    def spot_at(self, position: QPoint, column: int | None = None) -> tuple[int, Spot] | None:
        """Column and place in the text under a point; with `column`, the nearest place in it."""
        inside = max(0, min(position.y(), self.viewport().height() - 1))
        row = self.rowAt(inside)
        if row < 0:
            row = self.rows.rowCount() - 1
        if row < 0:
            return None
        if column is None:
            column = max(0, self.columnAt(position.x()))
        ready = self.set_row(row).cells[column]
        x = position.x() - self.columnViewportPosition(column) - ready.left
        y = position.y() - self.rowViewportPosition(row) - ready.top
        return column, Spot(row, _offset_at(ready.layout, x, y))

    def over_text(self, position: QPoint, column: int, spot: Spot) -> bool:
        """Whether a point is on the letters themselves, not in the margin beside them."""
        ready = self.set_row(spot.row).cells[column]
        x = position.x() - self.columnViewportPosition(column) - ready.left
        y = position.y() - self.rowViewportPosition(spot.row) - ready.top
        line = ready.layout.lineForTextPosition(spot.offset)
        return 0 <= y <= ready.height and 0 <= x <= line.naturalTextWidth()

    def text_length(self, row: int, column: int) -> int:
        """Length of a cell's text as shown, in UTF-16 units."""
        return len(self.set_row(row).cells[column].layout.text())

    # -- mouse -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        hit = self.spot_at(event.position().toPoint())
        if hit is None:
            return
        column, spot = hit
        if event.button() != Qt.MouseButton.LeftButton:
            if self.selection is None or self.selection.is_empty:
                self.last_column = column  # a menu is about the unit under the pointer
                self.unit_clicked.emit(spot.row)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._extend(hit):
            return
        if self._third_click.isActive() and spot.row == self._word_row:
            self._select_unit(spot.row, column)
            return
        self.last_column, self._pressed, self._dragged = column, spot, False
        self._select(TextSelection(column, spot, spot))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hit = self.spot_at(event.position().toPoint())
        if hit is None or event.button() != Qt.MouseButton.LeftButton:
            return
        column, spot = hit
        layout = self.set_row(spot.row).cells[column].layout
        mode = QTextLayout.CursorMode.SkipWords
        start = layout.previousCursorPosition(min(spot.offset + 1, len(layout.text())), mode)
        end = layout.nextCursorPosition(start, mode)
        word = layout.text()[start:end].rstrip()
        self._dragged, self._pressed, self._word_row = True, None, spot.row
        self._third_click.start(QApplication.doubleClickInterval())
        self.last_column = column
        self._select(
            TextSelection(column, Spot(spot.row, start), Spot(spot.row, start + len(word)))
        )

    def _extend(self, hit: tuple[int, Spot]) -> bool:
        """Select from where the selection began, or from the last click, to a place."""
        column, spot = hit
        selection = self.selection
        if selection is None and self._clicked_at is not None and self.last_column == column:
            selection = TextSelection(column, self._clicked_at, self._clicked_at)
        if selection is None or selection.column != column:
            return False
        self._pressed, self._dragged = None, True
        self._select(selection.moved(spot))
        return True

    def _select_unit(self, row: int, column: int) -> None:
        """Select the unit of a row with all below it: what a third click means."""
        self._third_click.stop()
        rows = self.rows.rows
        last = unit_rows(rows, row, rows[row].eid).stop - 1
        self._pressed, self._dragged, self.last_column = None, True, column
        end = Spot(last, self.text_length(last, column))
        self._select(TextSelection(column, Spot(row, 0), end))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.hover(position)
            return
        if self._pressed is None or self.selection is None:
            return
        self._dragged = (
            self._dragged
            or (self.spot_at(position, self.selection.column) or (0, self._pressed))[1]
            != self._pressed
        )
        self._drag_to(position)
        outside = not 0 <= position.y() < self.viewport().height()
        if outside and not self._drift.isActive():
            self._drift.start()
        elif not outside:
            self._drift.stop()

    def _drag_to(self, position: QPoint) -> None:
        if self.selection is None:
            return
        hit = self.spot_at(position, self.selection.column)
        if hit is not None:
            self._select(self.selection.moved(hit[1]))

    def _drift_on(self) -> None:
        """Scroll on while the mouse is held beyond the edge."""
        position = self.viewport().mapFromGlobal(self.cursor().pos())
        beyond = min(0, position.y()) or max(0, position.y() - self.viewport().height())
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + max(-60, min(60, beyond)))
        self._drag_to(position)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drift.stop()
        if event.button() == Qt.MouseButton.LeftButton and self._pressed and not self._dragged:
            self.clear_selection()
            self._clicked_at = self._pressed
            self.unit_clicked.emit(self._pressed.row)
            self.text_clicked(self._pressed, self.last_column)
        self._pressed = None

    def text_clicked(self, spot: Spot, column: int) -> None:
        """A place in the text was clicked; a subclass may follow a citation."""

    def leaveEvent(self, event: object) -> None:
        self.hover(None)

    def hover(self, position: QPoint | None) -> None:
        """The pointer moved; a subclass shows it."""

    # -- keyboard --------------------------------------------------------------------------

    def handle_selection_key(self, event: QKeyEvent) -> bool:
        """Shift+arrows extend, Ctrl+A takes the column, Escape lets go."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.selection is not None:
            self.clear_selection()
            return True
        if key == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.select_column()
            return True
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
        if not shift or key not in (*arrows, Qt.Key.Key_Home, Qt.Key.Key_End):
            return False
        if self.selection is None:
            row = self.currentIndex().row()
            start = Spot(row if row >= 0 else self.top_row(), 0)
            self.selection = TextSelection(self.last_column, start, start)
        words = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._select(self.selection.moved(self._moved(self.selection, key, words)))
        self.reveal_row(self.selection.caret.row, 24)
        return True

    def _moved(self, selection: TextSelection, key: int, words: bool) -> Spot:
        caret, column = selection.caret, selection.column
        layout = self.set_row(caret.row).cells[column].layout
        mode = QTextLayout.CursorMode.SkipWords if words else QTextLayout.CursorMode.SkipCharacters
        if key == Qt.Key.Key_Left:
            if caret.offset > 0:
                return Spot(caret.row, layout.previousCursorPosition(caret.offset, mode))
            above = max(0, caret.row - 1)
            return Spot(above, self.text_length(above, column)) if caret.row else caret
        if key == Qt.Key.Key_Right:
            if caret.offset < len(layout.text()):
                return Spot(caret.row, layout.nextCursorPosition(caret.offset, mode))
            return Spot(caret.row + 1, 0) if caret.row + 1 < self.rows.rowCount() else caret
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
            if not 0 <= row < self.rows.rowCount():
                return caret
            layout = self.set_row(row).cells[column].layout
            target = 0 if by > 0 else layout.lineCount() - 1
        return Spot(row, layout.lineAt(target).xToCursor(x))

    # -- the selection ---------------------------------------------------------------------

    def _select(self, selection: TextSelection | None) -> None:
        self.selection = selection
        self.viewport().update()
        self.selection_changed.emit()

    def clear_selection(self) -> None:
        """Select nothing; Shift and a click begin anew."""
        self._clicked_at = None
        if self.selection is not None:
            self._select(None)

    def select_column(self) -> None:
        """Select all text of the column."""
        last = self.rows.rowCount() - 1
        if last >= 0:
            end = Spot(last, self.text_length(last, self.last_column))
            self._select(TextSelection(self.last_column, Spot(0, 0), end))

    def selected_rows(self) -> list[Row]:
        """The units that the selection touches."""
        if self.selection is None or self.selection.is_empty:
            return []
        first, last = self.selection.start.row, self.selection.end.row
        return list(self.rows.rows[first : last + 1])

    def selected_text(self) -> str:
        """The selected words, one line a unit, whole units with their numbers."""
        selection = self.selection
        if selection is None or selection.is_empty:
            return ""
        lines = []
        start, end = selection.start, selection.end
        for number in range(start.row, end.row + 1):
            row, cell = self.rows.rows[number], self.rows.cell(number, selection.column)
            text = display(row, cell)
            first = code_points(text, start.offset) if number == start.row else 0
            last = code_points(text, end.offset) if number == end.row else len(text)
            if first >= last:
                continue
            whole_start = first == 0 and start.row != end.row
            number_hangs = whole_start and cell.num and not row.is_heading
            lines.append(f"{cell.num} {text[first:last]}" if number_hangs else text[first:last])
        return "\n".join(lines)


def _offset_at(layout: QTextLayout, x: float, y: float) -> int:
    if layout.lineCount() == 0:
        return 0
    if y < 0 and x < 0:
        return 0
    number = 0
    for each in range(layout.lineCount()):
        number = each
        line = layout.lineAt(each)
        if y < line.position().y() + line.height():
            break
    return int(layout.lineAt(number).xToCursor(QPointF(x, y).x()))
