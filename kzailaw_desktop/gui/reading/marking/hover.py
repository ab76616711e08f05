"""What lies under the pointer: the row, and a citation or term in it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTableView

from kzailaw_desktop.gui.reading.marking.hits import HitTest
from kzailaw_desktop.gui.reading.marking.marks import TextMark
from kzailaw_desktop.gui.reading.marking.text_marks import TextMarks


class Hover:
    """Follows the pointer over a table: the row under it, and the shape of the pointer."""

    def __init__(self, table: QTableView, hits: HitTest, marks: TextMarks) -> None:
        self._table, self._hits, self._marks = table, hits, marks
        self._row = -1
        table.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def forget(self) -> None:
        """Other rows are shown from now on."""
        self._row = -1

    def is_hovered(self, number: int) -> bool:
        """Whether the pointer is over a row."""
        return number == self._row

    def mark_at(self, position: QPoint) -> TextMark | None:
        """The citation or term under a point."""
        hit = self._hits.spot_at(position)
        if hit is None or not self._hits.over_text(position, *hit):
            return None
        column, spot = hit
        return self._marks.mark_at(spot, column)

    def move(self, position: QPoint | None) -> None:
        """Follow the pointer; None: it has left."""
        table, viewport = self._table, self._table.viewport()
        row = table.rowAt(position.y()) if position is not None else -1
        mark = self.mark_at(position) if position is not None else None
        follow = mark is not None and mark.kind == "citation"
        shape = Qt.CursorShape.PointingHandCursor if follow else Qt.CursorShape.IBeamCursor
        if viewport.cursor().shape() != shape:
            viewport.setCursor(shape)
        if row == self._row:
            return
        old, self._row = self._row, row
        for each in (old, row):
            if each >= 0:
                y = table.rowViewportPosition(each)
                viewport.update(0, y, viewport.width(), table.rowHeight(each))
