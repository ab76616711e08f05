"""Dragging the gap between two columns; a double click makes them equal again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.gui.kit.look.roles import set_roles
from kzailaw_desktop.gui.reading.rows.typeset_rows import TypesetRows

NEAR = 7  # pixels on both sides of the middle of the gap
LEAST = 0.2  # of the width, for a column


class GapDrag(QObject):
    """Filters the mouse events of a viewport. During a drag only a line follows; the columns take
    their new widths when the button is released, so that no text moves under the pointer."""

    moved = Signal(object)  # weights of the columns, their sum is 1

    def __init__(self, viewport: QWidget, typeset: TypesetRows) -> None:
        super().__init__(viewport)
        self._viewport, self._typeset = viewport, typeset
        self._gap = -1  # number of the column left of the gap that is dragged
        self._line = QWidget(viewport)
        self._line.setAutoFillBackground(True)
        set_roles(self._line, Window="accent")
        self._line.hide()
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        at, kind = event.position().toPoint(), event.type()
        if kind == QEvent.Type.MouseMove and self._gap >= 0:
            self._follow(at)
            return True
        if kind == QEvent.Type.MouseMove and not event.buttons() and self.gap_at(at) >= 0:
            self._viewport.setCursor(Qt.CursorShape.SplitHCursor)
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if kind == QEvent.Type.MouseButtonDblClick and self.gap_at(at) >= 0:
            self._gap = -1
            self._line.hide()
            self.moved.emit([])
            return True
        if kind == QEvent.Type.MouseButtonPress and self.gap_at(at) >= 0:
            self._gap = self.gap_at(at)
            self._follow(at)
            return True
        if kind == QEvent.Type.MouseButtonRelease and self._gap >= 0:
            self._release(at.x())
            return True
        return False

    def gap_at(self, at: QPoint) -> int:
        """The column left of the gap under a point, or -1."""
        sheet, x = self._typeset.typesetter.sheet, 0
        if any(column.kind != "text" for column in self._typeset.model.columns):
            return -1
        for number, width in enumerate(sheet.widths[:-1]):
            x += width
            if abs(at.x() - x) <= NEAR:
                return number
        return -1

    def _follow(self, at: QPoint) -> None:
        self._line.setGeometry(at.x() - 1, 0, 2, self._viewport.height())
        self._line.show()

    def _release(self, x: int) -> None:
        gap, self._gap = self._gap, -1
        self._line.hide()
        sheet = self._typeset.typesetter.sheet
        by = x - sum(sheet.widths[: gap + 1])
        if by:
            self.moved.emit(shifted(sheet.texts, gap, by))


def shifted(sizes: list[float], gap: int, by: float) -> list[float]:
    """The shares of columns after a gap has moved `by`; none becomes too narrow to read.

    >>> shifted([300.0, 300.0], 0, 60)
    [0.6, 0.4]
    """
    whole = sum(sizes)
    both = sizes[gap] + sizes[gap + 1]
    least = LEAST * whole
    left = max(least, min(both - least, sizes[gap] + by))
    made = [*sizes[:gap], left, both - left, *sizes[gap + 2 :]]
    return [round(size / whole, 3) for size in made]
