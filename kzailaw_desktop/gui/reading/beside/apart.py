"""Two columns that scroll apart for a while, and are locked again at the unit that is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Hairline, Label
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.reading.position import STICKY
from kzailaw_desktop.gui.reading.rows.sheet import ColumnLayout
from kzailaw_desktop.gui.reading.view import ReadingView


class ApartStrip(QWidget):
    """Over the columns while they scroll apart: says so, and locks them."""

    lock_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(size=9.2, bold=True)
        self._lock = Button("lock-simple", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 2, 12, 2)
        row.addWidget(self._words, 1)
        row.addWidget(self._lock)
        self._lock.clicked.connect(self.lock_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self._words.setText(tr("The columns scroll apart"))
        self._lock.setText(tr("Lock the columns"))
        self._lock.setAccessibleName(tr("Lock the columns"))
        self._lock.setToolTip(tr("Lock the columns at the unit that is read (Ctrl+6)"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.active().color("accent", 0.10))


class ColumnsApart(QObject):
    """Shows the second column in a view of its own beside the first one.

    `second`: that view, None while the columns are locked.
    """

    changed = Signal()  # let go of, or locked

    def __init__(self, page: QWidget, view: ReadingView, row: QHBoxLayout) -> None:
        super().__init__(page)
        self._view, self._row = view, row
        self.second: ReadingView | None = None
        self._line: Hairline | None = None
        self._shown: tuple[int, ...] = ()
        self._last = view  # the view that had the keyboard last

    @property
    def active(self) -> ReadingView:
        """The view that has the keyboard, or had it last: copying and citing start there."""
        if self.second is not None:
            for view in (self._view, self.second):
                if view.hasFocus():
                    self._last = view
            return self._last
        return self._view

    def let_go(self, shown: Sequence[int]) -> ReadingView:
        """Show the first two of the shown columns apart; returns the view of the second."""
        view, top = self._view, self._view.scroller.top_row()
        self._shown, self._last = tuple(shown), view
        offset = view.rowViewportPosition(top)
        second = self.second = ReadingView()
        second.rows.document = view.rows.document
        second.typesetter.set_type(view.typesetter.size, view.typesetter.spacing)
        self._line = Hairline(vertical=True)
        self._row.addWidget(self._line)
        self._row.addWidget(second, 1)
        second.setAccessibleName(tr("Text"))
        view.show_columns(self._shown[:1])
        second.show_rows(view.rows.all_columns, view.rows.rows, self._shown[1:2])
        second.show()
        for each in (view, second):
            each.scroller.show_row(top, offset)
        if view.chosen:
            second.units.choose(view.chosen, reveal=False)
        second.units.unit_chosen.connect(self._chosen_in_second)
        view.units.unit_chosen.connect(self._chosen_in_first)
        self.changed.emit()
        return second

    def _chosen_in_second(self, eid: str) -> None:
        self._last = self.second or self._view
        self._view.units.choose(eid, reveal=False)
        self._view.units.unit_chosen.emit(eid)

    def _chosen_in_first(self, eid: str) -> None:
        if self.second is not None and eid != self.second.chosen:
            self.second.units.choose(eid, reveal=False)

    def lock(self) -> None:
        """Show the columns side by side again, at the unit that is read."""
        second, view = self.second, self._view
        if second is None:
            return
        read = self.active
        eid = read.left_off
        row = read.rows.row_of(eid)
        y = read.rowViewportPosition(row) if row >= 0 else 0
        column = 1 if read is second else 0
        self._remove(second)
        view.show_columns(self._shown)
        view.selection.column = column
        if row >= 0:
            heading = view.rows.rows[row].is_heading
            view.scroller.show_row(row, max(0 if heading else STICKY, y))
        view.setFocus()
        self.changed.emit()

    def _remove(self, second: ReadingView) -> None:
        self._view.units.unit_chosen.disconnect(self._chosen_in_first)
        self.second = None
        for widget in (second, self._line):
            if widget is not None:
                self._row.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._line = None

    def sheet(self) -> ColumnLayout:
        """The geometry of both columns, as the header over them needs it."""
        first = self._view.typesetter.sheet
        if self.second is None:
            return first
        other = self.second.typesetter.sheet
        bar = self._view.width() - self._view.viewport().width()
        widths = [first.widths[0] + bar + 1, *other.widths[:1]]
        return ColumnLayout(
            widths, first.lefts[:1] + other.lefts[:1], first.texts[:1] + other.texts[:1],
            first.gutter, first.indent,
        )  # fmt: skip
