"""Selecting text with the mouse, across units within a column."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QTextLayout
from PySide6.QtWidgets import QApplication, QTableView

from kzailaw_desktop.gui.reading.marking.hits import HitTest
from kzailaw_desktop.gui.reading.marking.selected import SelectedText
from kzailaw_desktop.gui.reading.marking.selection import Spot, TextSelection
from kzailaw_desktop.gui.reading.rows.row_types import unit_rows
from kzailaw_desktop.gui.reading.rows.typeset_rows import TypesetRows


class MouseSelection(QObject):
    """Turns the mouse events of a table into selections and clicks."""

    unit_clicked = Signal(int)  # row
    text_clicked = Signal(int, int, int)  # row, offset and column of a click without a drag

    def __init__(
        self, table: QTableView, typeset: TypesetRows, hits: HitTest, selection: SelectedText
    ) -> None:
        super().__init__(table)
        self._table, self._typeset = table, typeset
        self._hits, self._selection = hits, selection
        self._pressed: Spot | None = None
        self._dragged = False
        self._word_row = -1  # where a word was selected by a double click
        self._third_click = QTimer(self, singleShot=True)
        self._auto_scroll = QTimer(self, interval=30)
        self._auto_scroll.timeout.connect(self._scroll_on)

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection, extend it, or choose the unit that a menu is about."""
        hit = self._hits.spot_at(event.position().toPoint())
        if hit is None:
            return
        column, spot = hit
        if event.button() != Qt.MouseButton.LeftButton:
            if self._selection.is_empty:
                self._selection.column = column  # a menu is about the unit under the pointer
                self.unit_clicked.emit(spot.row)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._extend(column, spot):
            return
        if self._third_click.isActive() and spot.row == self._word_row:
            self._select_unit(spot.row, column)
            return
        self._selection.column, self._pressed, self._dragged = column, spot, False
        self._selection.select(TextSelection(column, spot, spot))

    def double_click(self, event: QMouseEvent) -> None:
        """Select a word."""
        hit = self._hits.spot_at(event.position().toPoint())
        if hit is None or event.button() != Qt.MouseButton.LeftButton:
            return
        column, spot = hit
        layout = self._typeset.set_row(spot.row).cells[column].layout
        mode = QTextLayout.CursorMode.SkipWords
        start = layout.previousCursorPosition(min(spot.offset + 1, len(layout.text())), mode)
        end = layout.nextCursorPosition(start, mode)
        word = layout.text()[start:end].rstrip()
        self._dragged, self._pressed, self._word_row = True, None, spot.row
        self._third_click.start(QApplication.doubleClickInterval())
        self._selection.column = column
        first, last = Spot(spot.row, start), Spot(spot.row, start + len(word))
        self._selection.select(TextSelection(column, first, last))

    def move(self, position: QPoint) -> None:
        """Extend the selection to where the pressed mouse has moved."""
        selection = self._selection.current
        if self._pressed is None or selection is None:
            return
        hit = self._hits.spot_at(position, selection.column)
        self._dragged = self._dragged or (hit is not None and hit[1] != self._pressed)
        self._select_to(position)
        outside = not 0 <= position.y() < self._table.viewport().height()
        if outside and not self._auto_scroll.isActive():
            self._auto_scroll.start()
        elif not outside:
            self._auto_scroll.stop()

    def release(self, event: QMouseEvent) -> None:
        """End the selection; a press without a move is a click."""
        self._auto_scroll.stop()
        if event.button() == Qt.MouseButton.LeftButton and self._pressed and not self._dragged:
            spot = self._pressed
            self._selection.clear()
            self._selection.anchor = spot
            self.unit_clicked.emit(spot.row)
            self.text_clicked.emit(spot.row, spot.offset, self._selection.column)
        self._pressed = None

    def _extend(self, column: int, spot: Spot) -> bool:
        """Select from where the selection began, or from the last click, to a place."""
        selection = self._selection.current
        anchor = self._selection.anchor
        if selection is None and anchor is not None and self._selection.column == column:
            selection = TextSelection(column, anchor, anchor)
        if selection is None or selection.column != column:
            return False
        self._pressed, self._dragged = None, True
        self._selection.select(selection.moved(spot))
        return True

    def _select_unit(self, row: int, column: int) -> None:
        """Select the unit of a row with all below it: what a third click means."""
        self._third_click.stop()
        rows = self._typeset.model.rows
        last = unit_rows(rows, row, rows[row].eid).stop - 1
        self._pressed, self._dragged, self._selection.column = None, True, column
        self._selection.select_rows(row, last, column)

    def _select_to(self, position: QPoint) -> None:
        selection = self._selection.current
        hit = self._hits.spot_at(position, selection.column) if selection is not None else None
        if selection is not None and hit is not None:
            self._selection.select(selection.moved(hit[1]))

    def _scroll_on(self) -> None:
        """Scroll on while the mouse is held beyond the edge."""
        viewport = self._table.viewport()
        position = viewport.mapFromGlobal(self._table.cursor().pos())
        beyond = min(0, position.y()) or max(0, position.y() - viewport.height())
        bar = self._table.verticalScrollBar()
        bar.setValue(bar.value() + max(-60, min(60, beyond)))
        self._select_to(position)
