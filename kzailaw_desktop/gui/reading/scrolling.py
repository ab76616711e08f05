"""A table view of rows of uneven height that opens at once and never jumps.

Heights are estimated for all rows and made exact for those that come into sight; the row at the
top stays where it is while others around it change.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from kzailaw_desktop.gui.kit.lists.viewport import give_viewport
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar
from kzailaw_desktop.gui.reading.rows.documents import roles_of
from kzailaw_desktop.gui.reading.rows.model import RowModel
from kzailaw_desktop.gui.reading.rows.row_types import GUTTERED
from kzailaw_desktop.gui.reading.rows.typeset import SetRow, Typesetter

MANY = 2000  # rows above which heights are estimated in slices
SLICE = 0.012  # seconds of estimating before the window is let go on
STEP = 50  # rows


class ScrollingView(QTableView):
    """Geometry only: what is where, and what is in sight."""

    top_changed = Signal(int)  # the first row in sight
    laid_out = Signal()  # the columns have other widths

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = MarkedScrollBar(self)
        self.rows = RowModel(self)
        self.typesetter = Typesetter(self.spans)
        self._exact = bytearray()
        self._settling = False
        self._top = -1
        self._next_estimate = 0
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._estimate_slice)
        self._rest = QTimer(self, singleShot=True, interval=120)
        self._rest.timeout.connect(self._estimate)
        self.setModel(self.rows)
        self._dress()

    def _dress(self) -> None:
        give_viewport(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setVerticalScrollBar(self.marks)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoScroll(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setVisible(False)
            header.setMinimumSectionSize(8)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)

    def spans(self, row: int, column: int) -> list[tuple[int, int, str]]:
        """Citations and terms in a cell; a subclass knows them."""
        return []

    def set_row(self, number: int) -> SetRow:
        """A row set in type."""
        return self.typesetter.set_row(number, self.rows.rows[number], self.rows.cells(number))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.verticalScrollBar().setSingleStep(24)

    # -- laying out ------------------------------------------------------------------------

    def lay_out(self) -> None:
        """Take over width, columns and fonts; the row at the top stays at the top."""
        anchor = self._anchor()
        speakers = any(role in GUTTERED for role in roles_of(self.rows.rows)[:200])
        width = max(200, self.viewport().width())
        self.typesetter.lay_out(width, self.rows.columns, speakers)
        header = self.horizontalHeader()
        header.blockSignals(True)
        for column, size in enumerate(self.typesetter.sheet.widths):
            header.resizeSection(column, size)
        header.blockSignals(False)
        self._exact = bytearray(self.rows.rowCount())
        self.typesetter.forget()
        if self.rows.rowCount() > MANY and self._top >= 0:
            self._rest.start()
        else:
            self._estimate()
        self.updateGeometries()
        self._restore(anchor)
        self._settle()
        self.viewport().update()
        self.laid_out.emit()

    def _estimate(self) -> None:
        """Heights from the number of letters: of short texts at once, of long ones in slices."""
        count = self.rows.rowCount()
        self._next_estimate = 0
        if count <= MANY:
            self._estimate_rows(count)
            return
        sample = range(0, count, count // 200)
        sizes = [self.typesetter.estimate(self.rows.rows[n], self.rows.cells(n)) for n in sample]
        self.verticalHeader().setDefaultSectionSize(sum(sizes) // len(sizes))
        self._slices.start()

    def _estimate_rows(self, count: int) -> None:
        header, setter, rows = self.verticalHeader(), self.typesetter, self.rows
        first = self._next_estimate
        last = min(first + count, rows.rowCount())
        header.blockSignals(True)
        for number in range(first, last):
            if not self._exact[number]:
                header.resizeSection(number, setter.estimate(rows.rows[number], rows.cells(number)))
        header.blockSignals(False)
        self._next_estimate = last

    def _estimate_slice(self) -> None:
        anchor = self._anchor()
        end = time.monotonic() + SLICE
        while self._next_estimate < self.rows.rowCount() and time.monotonic() < end:
            self._estimate_rows(STEP)
        if self._next_estimate >= self.rows.rowCount():
            self._slices.stop()
        self._settling = True
        self.updateGeometries()
        self._restore(anchor)
        self._settling = False
        self._settle()

    def _anchor(self) -> tuple[int, int]:
        """A row in sight whose height is certain, and where it stands."""
        first = self.rowAt(0)
        if first < 0:
            return -1, 0
        row, bottom = first, self.viewport().height()
        while row < len(self._exact):
            y = self.rowViewportPosition(row)
            if y > bottom:
                break
            if self._exact[row] and y >= 0:
                return row, y
            row += 1
        return first, self.rowViewportPosition(first)

    def _restore(self, anchor: tuple[int, int]) -> None:
        row, y = anchor
        if 0 <= row < self.rows.rowCount():
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(row) - y)

    def _settle(self) -> None:
        """Make the heights of the rows in sight exact."""
        if self._settling or not self._exact:
            return
        self._settling = True
        try:
            for _ in range(4):
                anchor = self._anchor()
                if not self._measure_sight():
                    break
                self.updateGeometries()
                self._restore(anchor)
                self.viewport().update()
        finally:
            self._settling = False
        top = self.rowAt(0)
        if top != self._top and top >= 0:
            self._top = top
            self.top_changed.emit(top)

    def _measure_sight(self) -> bool:
        header, changed = self.verticalHeader(), False
        row = max(0, self.rowAt(0))
        bottom = self.viewport().height() + 40
        y = self.rowViewportPosition(row)
        header.blockSignals(True)
        while row < len(self._exact) and y < bottom:
            size = header.sectionSize(row)
            if not self._exact[row]:
                self._exact[row] = 1
                height = self.set_row(row).height
                if height != size:
                    header.resizeSection(row, height)
                    changed, size = True, height
            y += size
            row += 1
        header.blockSignals(False)
        return changed

    # -- events ----------------------------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(0, dy)
        if not self._settling:
            self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.lay_out()
        else:
            self._settle()

    def viewportSizeHint(self) -> QSize:
        return QSize(600, 600)

    # -- going somewhere -------------------------------------------------------------------

    def show_row(self, row: int, offset: int = 0) -> None:
        """Scroll so that a row stands at the top, `offset` pixels down."""
        if not 0 <= row < self.rows.rowCount():
            return
        self._restore((row, offset))
        for _ in range(3):
            self._settle()
            if self.rowViewportPosition(row) == offset:
                break
            self._restore((row, offset))

    def reveal_row(self, row: int, margin: int = 64) -> None:
        """Scroll only as far as needed to bring a row into sight."""
        if not 0 <= row < self.rows.rowCount():
            return
        y = self.rowViewportPosition(row)
        height = self.rowHeight(row)
        if y < margin:
            self.show_row(row, margin)
        elif y + height > self.viewport().height() - margin:
            self.show_row(row, max(margin, self.viewport().height() - margin - height))

    def top_row(self) -> int:
        """The first row in sight."""
        return max(0, self.rowAt(0))
