"""Hit-testing: which place in the text lies under a point of the viewport."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QTableView

from kzailaw_desktop.gui.reading.marking.selection import Spot
from kzailaw_desktop.gui.reading.rows.typeset_rows import TypesetRows


class HitTest:
    """Places in the cells of a table whose rows are set in type."""

    def __init__(self, table: QTableView, typeset: TypesetRows) -> None:
        self._table, self._typeset = table, typeset

    def spot_at(self, position: QPoint, column: int | None = None) -> tuple[int, Spot] | None:
        """Column and place in the text under a point; with `column`, the nearest place in it."""
        table = self._table
        inside = max(0, min(position.y(), table.viewport().height() - 1))
        row = table.rowAt(inside)
        if row < 0:
            row = self._typeset.model.rowCount() - 1
        if row < 0:
            return None
        if column is None:
            column = max(0, table.columnAt(position.x()))
        ready = self._typeset.set_row(row).cells[column]
        x = position.x() - table.columnViewportPosition(column) - ready.left
        y = position.y() - table.rowViewportPosition(row) - ready.top
        return column, Spot(row, _offset_at(ready.layout, x, y))

    def over_text(self, position: QPoint, column: int, spot: Spot) -> bool:
        """Whether a point is on the letters themselves, not in the margin beside them."""
        ready = self._typeset.set_row(spot.row).cells[column]
        x = position.x() - self._table.columnViewportPosition(column) - ready.left
        y = position.y() - self._table.rowViewportPosition(spot.row) - ready.top
        line = ready.layout.lineForTextPosition(spot.offset)
        return 0 <= y <= ready.height and 0 <= x <= line.naturalTextWidth()


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
