"""The selected text of a document: which stretch it is, its units and its words."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kzailaw_desktop.gui.reading.marking.selection import Spot, TextSelection
from kzailaw_desktop.gui.reading.rows.row_types import Row, display
from kzailaw_desktop.gui.reading.rows.typeset import code_points
from kzailaw_desktop.gui.reading.rows.typeset_rows import TypesetRows


class SelectedText(QObject):
    """A selection is kept as rows and offsets; cells are only painted, never edited.

    `column`: the current column, from which selecting and copying start. `anchor`: where the last
    click was, from which Shift and a click select while nothing is selected.
    """

    changed = Signal()

    def __init__(self, typeset: TypesetRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._typeset = typeset
        self.current: TextSelection | None = None
        self.column = 0
        self.anchor: Spot | None = None

    @property
    def is_empty(self) -> bool:
        """Whether no words are selected."""
        return self.current is None or self.current.is_empty

    def select(self, selection: TextSelection | None) -> None:
        """Select a stretch instead of what is selected."""
        self.current = selection
        self.changed.emit()

    def clear(self) -> None:
        """Select nothing; Shift and a click begin anew."""
        self.anchor = None
        if self.current is not None:
            self.select(None)

    def select_column(self) -> None:
        """Select all text of the current column."""
        last = self._typeset.model.rowCount() - 1
        if last >= 0:
            self.select_rows(0, last, self.column)

    def select_rows(self, first: int, last: int, column: int) -> None:
        """Select whole rows in a column."""
        end = Spot(last, self._typeset.text_length(last, column))
        self.select(TextSelection(column, Spot(first, 0), end))

    def rows(self) -> list[Row]:
        """The units that the selection touches."""
        if self.current is None or self.current.is_empty:
            return []
        first, last = self.current.start.row, self.current.end.row
        return list(self._typeset.model.rows[first : last + 1])

    def text(self) -> str:
        """The selected words, one line a unit, whole units with their numbers."""
        selection, model = self.current, self._typeset.model
        if selection is None or selection.is_empty:
            return ""
        lines = []
        start, end = selection.start, selection.end
        for number in range(start.row, end.row + 1):
            row, cell = model.rows[number], model.cell(number, selection.column)
            text = display(row, cell)
            first = code_points(text, start.offset) if number == start.row else 0
            last = code_points(text, end.offset) if number == end.row else len(text)
            if first >= last:
                continue
            whole_start = first == 0 and start.row != end.row
            number_hangs = whole_start and cell.num and not row.is_heading
            lines.append(f"{cell.num} {text[first:last]}" if number_hangs else text[first:last])
        return "\n".join(lines)
