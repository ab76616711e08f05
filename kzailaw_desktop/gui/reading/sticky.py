"""The heading of the article in sight, kept at the top while its text scrolls by."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView, QWidget

from kzailaw_desktop.gui.kit.look import fonts, theme
from kzailaw_desktop.gui.reading.rows.row_types import display
from kzailaw_desktop.gui.reading.rows.typeset_rows import TypesetRows
from kzailaw_desktop.gui.reading.scrolling import RowScroller


class StickyHeading(QWidget):
    """One line over the text; a click goes to the heading itself."""

    def __init__(self, table: QTableView, typeset: TypesetRows, scroller: RowScroller) -> None:
        super().__init__(table)
        self._table, self._typeset, self._scroller = table, typeset, scroller
        self._row = -1
        self.hide()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_heading(self, row: int) -> None:
        """The heading whose text is in sight; -1 for none."""
        if row != self._row:
            self._row = row
            self.update()
        self.follow()

    def follow(self) -> None:
        """Show only while the heading itself is out of sight."""
        if self._row < 0 or self._row >= self._typeset.model.rowCount():
            self.hide()
            return
        bottom = self._table.rowViewportPosition(self._row) + self._table.rowHeight(self._row)
        self.setVisible(bottom < 30)
        self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._scroller.show_row(self._row)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, rows = theme.active(), self._typeset.model
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.color("paper"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, colors.line())
        if not 0 <= self._row < rows.rowCount():
            return
        row = rows.rows[self._row]
        painter.setFont(fonts.interface(10.0, fonts.BOLD))
        painter.setPen(colors.color("ink", 0.85))
        sheet, x = self._typeset.typesetter.sheet, 0.0
        for column, cell in enumerate(rows.cells(self._row)):
            if column >= len(sheet.lefts):
                break
            width = sheet.gutter + sheet.texts[column]
            shown = painter.fontMetrics().elidedText(
                display(row, cell), Qt.TextElideMode.ElideRight, int(width)
            )
            painter.drawText(
                QRectF(x + sheet.lefts[column], 0, width, self.height() - 1),
                Qt.AlignmentFlag.AlignVCenter,
                shown,
            )
            x += sheet.widths[column]
