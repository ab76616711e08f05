"""A page of the middle: one document at a time, with its own history, as a browser tab."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act, Document
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.places import History, Place
from kzailaw_desktop.gui.reading.header import DocumentHeader
from kzailaw_desktop.gui.reading.rows.documents import MadeRows, keys_at, rows_of
from kzailaw_desktop.gui.reading.rows.row_types import Column
from kzailaw_desktop.gui.reading.view import ReadingView

if TYPE_CHECKING:
    from kzailaw_desktop.gui.reading.beside.apart import ApartStrip, ColumnsApart
    from kzailaw_desktop.gui.reading.day_bar import DayBar, DayField
    from kzailaw_desktop.gui.reading.findbar import FindBar


class ReaderPage(QWidget):
    """Header, find bar and the reading view."""

    wanted = Signal(object)  # a Place whose document has to be loaded
    arrived = Signal()  # another document or place is shown
    unit_chosen = Signal(str)
    article_reached = Signal(str)
    marks_wanted = Signal(object, object)  # a view, and its rows whose citations are to be found
    link_followed = Signal(str, str)
    day_changed = Signal()  # the text of another date is shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.history = History()
        self.document: Document | None = None
        self._columns, self._swapped, self.third = "both", False, ""
        self.day: dt.date | None = None  # whose texts are shown; None: the newest
        self._day_field: DayField | None = None
        self._day_bar: DayBar | None = None
        self.header = DocumentHeader()
        self.view = ReadingView()
        self._finding: FindBar | None = None
        self._waiting: tuple[Place, str] | None = None  # opened when the page is first shown
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.header)
        self._row = QHBoxLayout()  # the columns, side by side while they scroll apart
        self._row.setSpacing(0)
        self._row.addWidget(self.view, 1)
        self._box.addLayout(self._row, 1)
        self._columns_apart: ColumnsApart | None = None
        self._strip: ApartStrip | None = None
        lead(self, self.view)
        self.view.units.unit_chosen.connect(self._unit_chosen)
        self.view.position.article_reached.connect(self._article_reached)
        self.view.scroller.laid_out.connect(self._follow_sheet)
        self.view.link_followed.connect(self.link_followed)
        self._resting = QTimer(self, singleShot=True, interval=220)
        self._resting.timeout.connect(self._want_marks)
        self.view.scroller.top_changed.connect(self._resting.start)
        self.view.setAccessibleName(i18n.tr("Text"))
        self.view.painted.connect(self._add_day_field, Qt.ConnectionType.QueuedConnection)

    @property
    def find_bar(self) -> FindBar:
        """Find in this text; made when it is first wanted."""
        if self._finding is None:
            from kzailaw_desktop.gui.reading.findbar import FindBar

            self._finding = FindBar(self.view)
            self._box.insertWidget(1, self._finding)
        return self._finding

    def is_finding(self) -> bool:
        """Whether the find bar is open."""
        return self._finding is not None and self._finding.isVisible()

    def wait_for(self, place: Place, title: str) -> None:
        """Open a place when the page is first shown; until then `title` names it."""
        self._waiting = (place, title)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._waiting is not None:
            (place, _), self._waiting = self._waiting, None
            self.visit(place)

    # -- the text on a date ---------------------------------------------------------------

    @property
    def day_field(self) -> DayField:
        """The field for a date in the header; made when the text has been painted."""
        if self._day_field is None:
            from kzailaw_desktop.gui.reading.day_bar import DayField

            self._day_field = DayField()
            self._day_field.day_wanted.connect(self.show_day)
            self._day_field.refused.connect(self._day_refused)
            self.header.put_at_end(self._day_field)
        return self._day_field

    def _add_day_field(self) -> None:
        if isinstance(self.document, Act):
            self.day_field.show_act(self.document, self.day)
            self._follow_sheet()

    @property
    def day_bar(self) -> DayBar:
        """The line that says what stood on the date; made when a date is first asked for."""
        if self._day_bar is None:
            from kzailaw_desktop.gui.reading.day_bar import DayBar

            self._day_bar = DayBar()
            self._day_bar.newest_wanted.connect(self.show_newest)
            self._day_bar.unit_wanted.connect(self.view.units.choose)
            self._box.insertWidget(1, self._day_bar)
        return self._day_bar

    @property
    def shows_past(self) -> bool:
        """Whether a text of a past edition is shown in the place of the newest."""
        if self.day is None or not isinstance(self.document, Act):
            return False
        return any("@" in key for key in keys_at(self.document, self.day))

    def show_newest(self) -> None:
        """Show the newest texts again."""
        self.show_day(None)

    def show_day(self, day: dt.date | None) -> None:
        """Show the texts as they stood on a date; None: the newest."""
        if not isinstance(self.document, Act):
            return
        self.day = day
        if day is None and self._day_bar is not None:
            self._day_bar.hide()
        self.wanted.emit(self.place())
        self.view.setFocus()

    def _day_refused(self, error: InputRefused) -> None:
        self.day_bar.show_trouble(error)

    def _follow_day(self) -> None:
        """Say which editions are shown, in field and line."""
        act = self.document
        if self._day_field is not None:
            self.header.show_end(isinstance(act, Act))
        if isinstance(act, Act):
            self.day_field.show_act(act, self.day)
            if self.day is not None:
                self.day_bar.show_day(act, self.day)
        if self._day_bar is not None and (self.day is None or not isinstance(act, Act)):
            self._day_bar.hide()
        self.day_changed.emit()

    # -- going ----------------------------------------------------------------------------

    def visit(self, place: Place) -> None:
        """Go to a place and remember it."""
        self._remember_scroll()
        self.history.visit(place)
        self._go(place)

    def go_back(self) -> None:
        """Go back to the place before."""
        place = self.history.back()
        if place is not None:
            self._go(place)

    def go_to_beginning(self) -> None:
        """Go to the beginning of the document; back leads to where one was."""
        if self.document is not None:
            self.visit(Place(self.document.id))

    def go_forward(self) -> None:
        """Go forward to the place before the last step back."""
        place = self.history.forward()
        if place is not None:
            self._go(place)

    def _remember_scroll(self) -> None:
        current = self.history.current
        if current is not None and self.document is not None and self.view.article:
            here = self.view.chosen or self.view.article
            if current.document == self.document.id and here != current.eid:
                self.history.amend(Place(current.document, here, current.lang))

    def _go(self, place: Place) -> None:
        if self.document is not None and self.document.id == place.document:
            self._show_place(place)
        else:
            self.wanted.emit(place)

    def show_document(
        self, document: Document, place: Place | None = None, made: MadeRows | None = None
    ) -> None:
        """Show a document that has been loaded; `made` are its rows where the pool made them."""
        self.lock_columns()
        self.document = self.view.rows.document = document
        if self._finding is not None:
            self._finding.hide()
        columns, rows = made or rows_of(document, i18n.language(), self.third, self.day)
        self.view.show_rows(columns, rows, self._shown(columns))
        if self.day is not None or self._day_field is not None:
            self._follow_day()
        self._follow_sheet()
        self._resting.start()
        self._show_place(place or Place(document.id))

    def _show_place(self, place: Place) -> None:
        if place.eid:
            self.view.units.choose(place.eid, top=True, units=place.units)
        else:
            self.view.units.show_start()
        if place.query:
            self.find_bar.open_bar(place.query)
            self.view.setFocus()
        self.arrived.emit()

    def _want_marks(self) -> None:
        for view in self.views():
            rows = view.rows
            unknown = view.marks.take_unknown(view.scroller.rows_near(20, 30))
            if unknown and self.document is not None:
                self.marks_wanted.emit(view, [(n, rows.rows[n], rows.cells(n)) for n in unknown])

    # -- columns apart ----------------------------------------------------------------------

    def views(self) -> list[ReadingView]:
        """The view of the text; while the columns scroll apart, those of both."""
        apart = self._columns_apart
        return [self.view] if apart is None or apart.second is None else [self.view, apart.second]

    @property
    def active(self) -> ReadingView:
        """The view that is read: where copying and citing start."""
        return self.view if self._columns_apart is None else self._columns_apart.active

    @property
    def is_apart(self) -> bool:
        """Whether the columns scroll apart."""
        return len(self.views()) > 1

    def toggle_apart(self) -> bool:
        """Let the columns scroll apart, or lock them; False where there are no two columns."""
        if self.is_apart:
            self.lock_columns()
            return True
        shown = self._shown(self.view.rows.all_columns)
        if not isinstance(self.document, Act) or len(shown) < 2:
            return False
        if self._columns_apart is None:
            self._make_apart()
        assert self._columns_apart is not None
        second = self._columns_apart.let_go(shown)
        second.scroller.top_changed.connect(self._resting.start)
        second.scroller.laid_out.connect(self._follow_sheet)
        second.link_followed.connect(self.link_followed)
        return True

    def _make_apart(self) -> None:
        from kzailaw_desktop.gui.reading.beside.apart import ApartStrip, ColumnsApart

        self._columns_apart = ColumnsApart(self, self.view, self._row)
        self._strip = ApartStrip()
        self._strip.lock_wanted.connect(self.lock_columns)
        self._box.insertWidget(self._box.indexOf(self._row), self._strip)
        self._columns_apart.changed.connect(self._apart_changed)

    def _apart_changed(self) -> None:
        if self._strip is not None:
            self._strip.setVisible(self.is_apart)
        self._resting.start()
        self._follow_sheet()

    def lock_columns(self) -> None:
        """Show the columns locked, at the unit that is read."""
        if self._columns_apart is not None:
            self._columns_apart.lock()

    # -- how it is shown ------------------------------------------------------------------

    def set_columns(self, which: str) -> None:
        """ "kk", "ru", "both", or any other column's key."""
        self._columns = which
        self.lock_columns()
        if self.document is not None:
            self.view.show_columns(self._shown(self.view.rows.all_columns))
            self._resting.start()
            self._follow_sheet()

    def set_layout(self, swapped: bool, third: str, widths: dict[int, list[float]]) -> None:
        """Order of the two columns, what stands in a third one, and their shares of the width."""
        changed = third != self.third
        self._swapped, self.third = swapped, third
        self.view.typesetter.weights = dict(widths)
        if not isinstance(self.document, Act):
            return
        if changed and third and third not in [column.key for column in self.view.rows.all_columns]:
            self.wanted.emit(self.place())
        else:
            self.set_columns(self._columns)

    def _shown(self, columns: tuple[Column, ...]) -> tuple[int, ...]:
        keys = [column.key for column in columns]
        if not isinstance(self.document, Act):
            return tuple(range(len(keys)))
        standing = keys_at(self.document, self.day)
        base = [key for key in keys if key in standing]
        alone = [key for key in base if key.partition("@")[0] == self._columns]
        base = alone or (base[1::-1] if self._swapped else base[:2])
        if self.third in keys and self.third not in base:
            base.append(self.third)
        return tuple(keys.index(key) for key in base)

    def set_type(self, size: float, spacing: float) -> None:
        """Text size in points and line spacing."""
        for view in self.views():
            view.set_type(size, spacing)
        self._follow_sheet()

    def _follow_sheet(self) -> None:
        if self.document is not None:
            apart, columns = self._columns_apart, self.view.rows.columns
            sheet = self.view.typesetter.sheet
            if apart is not None and apart.second is not None:
                columns, sheet = columns + apart.second.rows.columns, apart.sheet()
            self.header.show_document(self.document, columns, sheet, i18n.language())

    def title(self) -> str:
        """The unit and the document in a few words, for the tab."""
        if self.document is None:
            return self._waiting[1] if self._waiting is not None else i18n.tr("Opening…")
        unit = self.view.chosen or self.view.article
        if isinstance(self.document, Act):
            unit = eids.article_of(unit) or unit
        return naming.place_name(self.document, unit, i18n.language())

    def place(self) -> Place | None:
        """The place that is read, or that waits to be shown."""
        if self.document is None:
            return self._waiting[0] if self._waiting is not None else None
        return Place(self.document.id, self.view.chosen or self.view.article)

    def left_off(self) -> Place | None:
        """Where the reading stands: what is in sight, for the next time the document is opened."""
        if self.document is None:
            return self.place() or self.history.current  # it is still being loaded
        return Place(self.document.id, self.view.left_off)

    # -- signals --------------------------------------------------------------------------

    def _unit_chosen(self, eid: str) -> None:
        if self.document is not None:
            self.history.amend(Place(self.document.id, eid))
        self.unit_chosen.emit(eid)

    def _article_reached(self, eid: str) -> None:
        self.article_reached.emit(eid)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.document is not None:
            self.view.setAccessibleName(i18n.tr("Text"))
            if not isinstance(self.document, Act):
                place = self.place()
                self.show_document(self.document, place)
            self._follow_sheet()
            if self._day_field is not None:
                self._follow_day()
