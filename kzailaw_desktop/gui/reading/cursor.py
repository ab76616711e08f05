"""Choosing units and columns of the reading view, by name, by step or by a click."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTableView

from kzailaw_desktop.gui.reading.chosen import ChosenUnit
from kzailaw_desktop.gui.reading.marking.selected import SelectedText
from kzailaw_desktop.gui.reading.position import STEPS, STICKY, ReadingPosition
from kzailaw_desktop.gui.reading.rows.model import RowModel
from kzailaw_desktop.gui.reading.scrolling import RowScroller


class UnitCursor(QObject):
    """Moves the chosen unit of a table, and brings it into sight."""

    unit_chosen = Signal(str)  # by the user, in the text

    def __init__(
        self,
        table: QTableView,
        rows: RowModel,
        chosen: ChosenUnit,
        selection: SelectedText,
        scroller: RowScroller,
        position: ReadingPosition,
    ) -> None:
        super().__init__(table)
        self._table, self._rows, self._chosen = table, rows, chosen
        self._selection, self._scroller, self._position = selection, scroller, position

    def choose(
        self, eid: str, *, reveal: bool = True, top: bool = False, units: tuple[str, ...] = ()
    ) -> bool:
        """Choose a unit and bring it into sight; False when the document has none such.

        `units`: those of a range, marked together.
        """
        row = self._chosen.choose(eid, units)
        if row < 0:
            return False
        self._make_current(row, self._selection.column)
        if top:
            heading = self._rows.rows[row].is_heading
            self._scroller.show_row(row, 0 if heading else STICKY + 30)
        elif reveal:
            self._scroller.reveal_row(row, STICKY + 12)
        return True

    def show_start(self) -> None:
        """Show the beginning of the text, with nothing chosen."""
        self._chosen.clear()
        self._scroller.show_row(0)
        self._position.update(0)

    def point_at(self, row: int) -> None:
        """Choose the unit of a row that was clicked."""
        self._chosen.point_at(row)
        self._make_current(row, max(0, self._selection.column))
        self.unit_chosen.emit(self._chosen.eid)

    def turn_to(self, column: int) -> None:
        """Make a column the current one: selecting and copying start there."""
        if 0 <= column < self._rows.columnCount() and column != self._selection.column:
            self._selection.clear()
            self._selection.column = column
            row = self._chosen.row() if self._chosen.eid else self._scroller.top_row()
            self._make_current(max(0, row), column)

    def step_column(self, by: int) -> bool:
        """Make the next or previous column the current one; False where there is only one."""
        if self._rows.columnCount() < 2:
            return False
        self.turn_to(self._selection.column + by)
        return True

    def step(self, by: int) -> None:
        """Choose the next or previous unit."""
        if self._chosen.eid:
            row = self._chosen.row()
        else:
            row = self._scroller.top_row() - (1 if by > 0 else 0)
        rows = self._rows.rows
        row += by
        while 0 <= row < len(rows) and rows[row].eid == self._chosen.eid:
            row += by
        if 0 <= row < len(rows):
            self.choose(rows[row].eid)
            self.unit_chosen.emit(self._chosen.eid)

    def step_heading(self, by: int) -> None:
        """Go to the next or previous article (agenda item, section)."""
        article, rows = self._position.article, self._rows.rows
        row = (self._rows.row_of(article) if article else self._scroller.top_row()) + by
        while 0 <= row < len(rows) and rows[row].role not in STEPS:
            row += by
        if 0 <= row < len(rows):
            self.choose(rows[row].eid, top=True)
            self._position.reach(rows[row].eid)
            self.unit_chosen.emit(self._chosen.eid)

    def _make_current(self, row: int, column: int) -> None:
        self._table.setCurrentIndex(self._rows.index(row, column))
        self._table.viewport().update()
