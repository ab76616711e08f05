"""Scrolling through rows of uneven height: a long text opens at once and never jumps.

Heights are estimated for all rows and made exact for those that come into sight; the row at the
top stays where it is while others around it change.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QTableView

from kzailaw_desktop.gui.reading.rows.typeset_rows import TypesetRows

MANY = 2000  # rows above which heights are estimated in slices
SLICE = 0.012  # seconds of estimating before control returns to the event loop
STEP = 50  # rows


class RowScroller(QObject):
    """Heights of a table's rows, and which of them are in sight.

    `held_row`: the row that stays where it is while it is in sight, -1 for none.
    """

    top_changed = Signal(int)  # the first row in sight
    laid_out = Signal()  # the columns have other widths

    def __init__(
        self, table: QTableView, typeset: TypesetRows, held_row: Callable[[], int]
    ) -> None:
        super().__init__(table)
        self._table, self._typeset, self._held_row = table, typeset, held_row
        self._exact = bytearray()
        self._settling = False
        self._top = -1
        self._next_estimate = 0
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._estimate_slice)
        self._rest = QTimer(self, singleShot=True, interval=120)
        self._rest.timeout.connect(self._estimate)

    # -- laying out ------------------------------------------------------------------------

    def forget(self) -> None:
        """Take no height for exact: other rows are shown from now on."""
        self._top = -1
        self._exact = bytearray()

    def forget_top(self) -> None:
        """Report the row at the top again, even when it is the same."""
        self._top = -1

    def lay_out(self) -> None:
        """Take over width, columns and fonts; the row at the top stays at the top."""
        anchor = self._anchor()
        self._typeset.fit(max(200, self._table.viewport().width()))
        header = self._table.horizontalHeader()
        header.blockSignals(True)
        for column, size in enumerate(self._typeset.typesetter.sheet.widths):
            header.resizeSection(column, size)
        header.blockSignals(False)
        count = self._typeset.model.rowCount()
        self._exact = bytearray(count)
        if count > MANY and self._top >= 0:
            self._rest.start()
        else:
            self._estimate()
        self._table.updateGeometries()
        self._restore(anchor)
        self.settle()
        self._table.viewport().update()
        self.laid_out.emit()

    def _estimate(self) -> None:
        """Heights from the number of letters: of short texts at once, of long ones in slices."""
        count = self._typeset.model.rowCount()
        self._next_estimate = 0
        if count <= MANY:
            self._estimate_rows(count)
            return
        sizes = [self._typeset.estimate(n) for n in range(0, count, count // 200)]
        self._table.verticalHeader().setDefaultSectionSize(sum(sizes) // len(sizes))
        self._slices.start()

    def _estimate_rows(self, count: int) -> None:
        header, estimate = self._table.verticalHeader(), self._typeset.estimate
        first = self._next_estimate
        last = min(first + count, self._typeset.model.rowCount())
        header.blockSignals(True)
        for number in range(first, last):
            if not self._exact[number]:
                header.resizeSection(number, estimate(number))
        header.blockSignals(False)
        self._next_estimate = last

    def _estimate_slice(self) -> None:
        anchor = self._anchor()
        end = time.monotonic() + SLICE
        count = self._typeset.model.rowCount()
        while self._next_estimate < count and time.monotonic() < end:
            self._estimate_rows(STEP)
        if self._next_estimate >= count:
            self._slices.stop()
        self._settling = True
        self._table.updateGeometries()
        self._restore(anchor)
        self._settling = False
        self.settle()

    def _anchor(self) -> tuple[int, int]:
        """A row in sight whose height is certain, and where it stands; first the held one."""
        table, bottom = self._table, self._table.viewport().height()
        held = self._held_row()
        if held >= 0:
            y = table.rowViewportPosition(held)
            if 0 <= y < bottom:
                return held, y
        first = table.rowAt(0)
        if first < 0:
            return -1, 0
        row = first
        while row < len(self._exact):
            y = table.rowViewportPosition(row)
            if y > bottom:
                break
            if self._exact[row] and y >= 0:
                return row, y
            row += 1
        return first, table.rowViewportPosition(first)

    def _restore(self, anchor: tuple[int, int]) -> None:
        row, y = anchor
        if 0 <= row < self._typeset.model.rowCount():
            place = self._table.verticalHeader().sectionPosition(row)
            self._table.verticalScrollBar().setValue(place - y)

    def settle(self) -> None:
        """Make the heights of the rows in sight exact."""
        if self._settling or not self._exact:
            return
        self._settling = True
        try:
            for _ in range(4):
                anchor = self._anchor()
                if not self._measure_sight():
                    break
                self._table.updateGeometries()
                self._restore(anchor)
                self._table.viewport().update()
        finally:
            self._settling = False
        top = self._table.rowAt(0)
        if top != self._top and top >= 0:
            self._top = top
            self.top_changed.emit(top)

    def _measure_sight(self) -> bool:
        table, changed = self._table, False
        header, exact = table.verticalHeader(), self._exact
        row = max(0, table.rowAt(0))
        bottom = table.viewport().height() + 40
        y = table.rowViewportPosition(row)
        header.blockSignals(True)
        while row < len(exact) and y < bottom:
            size = header.sectionSize(row)
            if not exact[row]:
                exact[row] = 1
                height = self._typeset.set_row(row).height
                if height != size:
                    header.resizeSection(row, height)
                    changed, size = True, height
            y += size
            row += 1
        header.blockSignals(False)
        return changed

    # -- going somewhere -------------------------------------------------------------------

    def show_row(self, row: int, offset: int = 0) -> None:
        """Scroll so that a row stands at the top, `offset` pixels down."""
        if not 0 <= row < self._typeset.model.rowCount():
            return
        self._restore((row, offset))
        for _ in range(3):
            self.settle()
            if self._table.rowViewportPosition(row) == offset:
                break
            self._restore((row, offset))

    def reveal_row(self, row: int, margin: int = 64) -> None:
        """Scroll only as far as needed to bring a row into sight."""
        if not 0 <= row < self._typeset.model.rowCount():
            return
        y, bottom = self._table.rowViewportPosition(row), self._table.viewport().height()
        height = self._table.rowHeight(row)
        if y < margin:
            self.show_row(row, margin)
        elif y + height > bottom - margin:
            self.show_row(row, max(margin, bottom - margin - height))

    def scroll_pages(self, by: int) -> None:
        """Scroll by whole pages; the last lines of the page before stay in sight."""
        bar = self._table.verticalScrollBar()
        bar.setValue(bar.value() + by * (bar.pageStep() - 60))

    def top_row(self) -> int:
        """The first row in sight."""
        return max(0, self._table.rowAt(0))

    def rows_near(self, above: int, below: int) -> range:
        """The rows in sight, with some above and below."""
        count = self._typeset.model.rowCount()
        last = self._table.rowAt(self._table.viewport().height() - 1)
        return range(
            max(0, self.top_row() - above), count if last < 0 else min(count, last + below)
        )
