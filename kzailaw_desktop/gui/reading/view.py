"""The reading view: a table put together from parts for scrolling, selecting and marking."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from kzailaw_desktop.gui.kit.lists.viewport import give_viewport
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.minimap import MarkedScrollBar
from kzailaw_desktop.gui.reading.chosen import ChosenUnit
from kzailaw_desktop.gui.reading.cursor import UnitCursor
from kzailaw_desktop.gui.reading.delegate import CellDelegate
from kzailaw_desktop.gui.reading.gaps import GapDrag
from kzailaw_desktop.gui.reading.marking.hits import HitTest
from kzailaw_desktop.gui.reading.marking.hover import Hover
from kzailaw_desktop.gui.reading.marking.keys import KeySelection
from kzailaw_desktop.gui.reading.marking.layers import MatchLayer, SelectionLayer
from kzailaw_desktop.gui.reading.marking.pointing import MouseSelection
from kzailaw_desktop.gui.reading.marking.selected import SelectedText
from kzailaw_desktop.gui.reading.marking.selection import Spot
from kzailaw_desktop.gui.reading.marking.text_marks import TextMarks
from kzailaw_desktop.gui.reading.position import STICKY, ReadingPosition
from kzailaw_desktop.gui.reading.rows.model import RowModel
from kzailaw_desktop.gui.reading.rows.row_types import Column, Row
from kzailaw_desktop.gui.reading.rows.typeset import Typesetter
from kzailaw_desktop.gui.reading.rows.typeset_rows import TypesetRows
from kzailaw_desktop.gui.reading.scrolling import RowScroller
from kzailaw_desktop.gui.reading.sticky import StickyHeading

BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
LINE = 24  # pixels that the wheel and the arrows of the scroll bar move


class ReadingView(QTableView):
    """Rows of one document. Makes its parts, connects them and hands them Qt's events.

    `rows` and `typesetter`: what is shown, and how it is set; `scroller`: heights and what is in
    sight; `units`: which unit is chosen; `position`: which article is read; `selection`: selected
    text; `marks`: matches, citations and terms; `gaps`: dragging the widths of the columns.
    """

    painted = Signal()  # the first time only: what was put off until then can begin
    link_followed = Signal(str, str)  # document, eId of a citation that was clicked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._was_painted = self._reached_by_keys = False
        self.scroll_bar = MarkedScrollBar(self)
        self.rows = RowModel(self)
        self.marks = TextMarks(self)
        self.typesetter = Typesetter(self.marks.spans)
        self.typeset = TypesetRows(self.rows, self.typesetter)
        self._chosen = ChosenUnit(self.rows)
        self.scroller = RowScroller(self, self.typeset, self._chosen.row)
        self.selection = SelectedText(self.typeset, self)
        hits = HitTest(self, self.typeset)
        self._hover = Hover(self, hits, self.marks)
        self._mouse = MouseSelection(self, self.typeset, hits, self.selection)
        self._keys = KeySelection(self, self.typeset, self.selection, self.scroller)
        self.position = ReadingPosition(self, self.rows)
        self.units = UnitCursor(
            self, self.rows, self._chosen, self.selection, self.scroller, self.position
        )
        self._sticky = StickyHeading(self, self.typeset, self.scroller)
        self.gaps = GapDrag(self.viewport(), self.typeset)
        layers = (MatchLayer(self.marks), SelectionLayer(self.selection))
        self.delegate = CellDelegate(
            self, self.typeset, self._chosen, self._hover, self.selection, layers
        )
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self._set_behaviour()
        self._connect()

    def _set_behaviour(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setVerticalScrollBar(self.scroll_bar)
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
        self.scroll_bar.setSingleStep(LINE)

    def _connect(self) -> None:
        self.scroller.top_changed.connect(self.position.update)
        self.position.heading_changed.connect(self._sticky.show_heading)
        self.selection.changed.connect(self.viewport().update)
        self.marks.matches_changed.connect(self._show_matches)
        self.marks.marks_changed.connect(self._set_again)
        self._mouse.unit_clicked.connect(self.units.point_at)
        self._mouse.text_clicked.connect(self._follow_citation)
        theme.on_change(self._repaint)

    # -- content ---------------------------------------------------------------------------

    def show_rows(
        self, columns: tuple[Column, ...], rows: Sequence[Row], shown: tuple[int, ...]
    ) -> None:
        """Show another document from its beginning."""
        self.selection.clear()
        self.marks.forget()
        self._chosen.clear()
        self._hover.forget()
        self.scroller.forget()
        self.position.set_rows(rows)
        self.rows.set_rows(columns, rows, shown)
        self.marks.set_found({})
        self.selection.column = min(self.selection.column, max(0, len(shown) - 1))
        self.scroll_bar.setValue(0)
        self.scroller.lay_out()

    def show_columns(self, shown: tuple[int, ...]) -> None:
        """Show these columns; the place stays."""
        top = self.scroller.top_row()
        self.selection.clear()
        self.marks.forget()
        self.rows.show_columns(shown)
        self.selection.column = min(self.selection.column, max(0, len(shown) - 1))
        self.scroller.forget_top()
        self.scroller.lay_out()
        self.scroller.show_row(top)

    def set_type(self, size: float, spacing: float) -> None:
        """Text size in points and line spacing; the place stays."""
        if self.typesetter.set_type(size, spacing):
            top = self.scroller.top_row()
            self.scroller.lay_out()
            self.scroller.show_row(top)

    @property
    def chosen(self) -> str:
        """The eId of the chosen unit."""
        return self._chosen.eid

    @property
    def article(self) -> str:
        """The eId of the article, agenda item or section at the top."""
        return self.position.article

    @property
    def current_unit(self) -> str:
        """The eId of the chosen unit, else of the article at the top."""
        return self._chosen.eid or self.position.article

    @property
    def left_off(self) -> str:
        """The eId of the unit that is read: the chosen one while it is in sight, else the top one."""
        row, rows = self._chosen.row(), self.rows.rows
        seen = row >= 0 and 0 <= self.rowViewportPosition(row) < self.viewport().height()
        if self._chosen.eid and seen:
            return self._chosen.eid
        top = self.scroller.top_row()
        return rows[top].eid if 0 < top < len(rows) else ""

    def unit_on_screen(self, eid: str) -> tuple[QRect, QRect]:
        """The part of a unit that is in sight, and the whole viewport, in screen coordinates."""
        row, port = self.rows.row_of(eid), self.viewport()
        room = QRect(port.mapToGlobal(port.rect().topLeft()), port.size())
        height = self.rowHeight(row) if row >= 0 else 0
        spot = port.mapToGlobal(QPoint(0, self.rowViewportPosition(row) if row >= 0 else 0))
        return QRect(spot, QSize(port.width(), height)).intersected(room), room

    def is_chosen(self, number: int) -> bool:
        """Whether a row carries the accent bar."""
        return self._chosen.is_chosen(number)

    # -- marks -----------------------------------------------------------------------------

    def _show_matches(self) -> None:
        count = max(1, self.rows.rowCount())
        shares = sorted({round(row / count, 3) for row, _ in self.marks.found})
        self.scroll_bar.set_marks("hit", shares)
        self.viewport().update()

    def _set_again(self, rows: list[int]) -> None:
        self.typesetter.forget(rows)
        self.viewport().update()

    def _follow_citation(self, row: int, offset: int, column: int) -> None:
        mark = self.marks.mark_at(Spot(row, offset), column)
        if mark is not None and mark.kind == "citation":
            self.link_followed.emit(mark.document, mark.eid)

    def _repaint(self) -> None:
        """Set the rows again: the colours of citations and terms are part of their layout."""
        self.typesetter.forget()
        self.viewport().update()

    # -- Qt's events -----------------------------------------------------------------------

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        super().scrollContentsBy(0, dy)
        self.scroller.settle()
        self._sticky.follow()
        self.position.update(self.scroller.top_row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scroller.lay_out()
        else:
            self.scroller.settle()
        self._sticky.setGeometry(QRect(0, 0, self.viewport().width(), STICKY))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.verticalScrollBar().setSingleStep(LINE)

    def viewportSizeHint(self) -> QSize:
        return QSize(600, 600)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self._reached_by_keys:  # where no unit is chosen, this shows it
            painter = QPainter(self.viewport())
            painter.fillRect(0, 0, 2, self.viewport().height(), theme.active().color("accent"))
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._reached_by_keys = event.reason() in BY_KEYS
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            mark = self._hover.mark_at(event.pos())
            if mark is not None and mark.tip:
                tips.show(event.globalPos(), mark.tip, self.viewport())
                return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._mouse.move(position)
        else:
            self._hover.move(position)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover.move(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._go_by_key(event) and not self._keys.handle(event):
            event.ignore()

    def _go_by_key(self, event: QKeyEvent) -> bool:
        """Keys that choose another unit or column, or scroll."""
        key, modifiers = event.key(), event.modifiers()
        plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        ends = plain or modifiers == Qt.KeyboardModifier.ControlModifier
        bar = self.scroll_bar
        if plain and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.units.step(1 if key == Qt.Key.Key_Down else -1)
        elif plain and key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            return self.units.step_column(1 if key == Qt.Key.Key_Right else -1)
        elif ends and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        elif key == Qt.Key.Key_Space:
            self.scroller.scroll_pages(-1 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1)
        elif plain and key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.scroller.scroll_pages(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            return False
        return True

    def moveCursor(self, action: object, modifiers: object) -> QModelIndex:
        return self.currentIndex()
