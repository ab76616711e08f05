"""The reading view: units chosen, text selected, places shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kzailaw_desktop import eid as eids
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.reading.delegate import CellDelegate
from kzailaw_desktop.gui.reading.gaps import GapDrag
from kzailaw_desktop.gui.reading.marking.overlay import MarkedView
from kzailaw_desktop.gui.reading.rows.documents import roles_of
from kzailaw_desktop.gui.reading.rows.row_types import HEADINGS, SPEAKER, Column, Row
from kzailaw_desktop.gui.reading.sticky import StickyHeading

STICKY = 34
BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
STEPS = HEADINGS - {"group"}  # headings that stick, and that one steps through


class ReadingView(MarkedView):
    """Rows of one document, with one chosen unit."""

    unit_chosen = Signal(str)
    speech_reached = Signal(str)  # the first paragraph of the speech at the top
    painted = Signal()  # the first time only: what can wait, has waited
    article_reached = Signal(str)  # the article, speech or section at the top has changed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = ""
        self._range: frozenset[int] = frozenset()  # rows of the other units of a typed range
        self._was_painted = False
        self._pointed = False  # chosen by pointing at the text itself, not by going there
        self._hovered = -1
        self.reached_by_keys = False
        self._headings: list[int] = []
        self._speeches: list[int] = []
        self._speech = -1
        self._article = ""
        self._sticky = StickyHeading(self)
        self.gaps = GapDrag(self)
        self.setItemDelegate(CellDelegate(self, self))
        self.top_changed.connect(self._top_changed)
        self.unit_clicked.connect(self._clicked)
        theme.on_change(self._repaint)

    # -- content ---------------------------------------------------------------------------

    def show_rows(
        self, columns: tuple[Column, ...], rows: Sequence[Row], shown: tuple[int, ...]
    ) -> None:
        """Show another document from its beginning."""
        self.clear_selection()
        self.forget_marks()
        self._chosen, self._hovered, self._top, self._article = "", -1, -1, ""
        self._speech = -1
        self._exact = bytearray()  # nothing is set in type until the columns are laid out
        latest, speech, self._headings, self._speeches = -1, -1, [], []
        for number, role in enumerate(roles_of(rows)):
            latest = number if role in STEPS else -1 if role == "group" else latest
            speech = number if role == SPEAKER else speech
            self._headings.append(latest)
            self._speeches.append(speech)
        self.rows.set_rows(columns, rows, shown)
        self.set_found({})
        self.last_column = min(self.last_column, max(0, len(shown) - 1))
        self.verticalScrollBar().setValue(0)
        self.lay_out()

    def show_columns(self, shown: tuple[int, ...]) -> None:
        """Show these columns; the place stays."""
        top = self.top_row()
        self.clear_selection()
        self.forget_marks()
        self.rows.show_columns(shown)
        self.last_column = min(self.last_column, max(0, len(shown) - 1))
        self._top = -1
        self.lay_out()
        self.show_row(top)

    def set_type(self, size: float, spacing: float) -> None:
        """Text size in points and line spacing; the place stays."""
        if (size, spacing) == (self.typesetter.size, self.typesetter.spacing):
            return
        top = self.top_row()
        self.typesetter.size, self.typesetter.spacing = size, spacing
        self.typesetter.load_fonts()
        self.typesetter.sheet = type(self.typesetter.sheet)()
        self.lay_out()
        self.show_row(top)

    # -- the chosen unit -------------------------------------------------------------------

    @property
    def chosen(self) -> str:
        """The eId of the chosen unit."""
        return self._chosen

    @property
    def article(self) -> str:
        """The eId of the article, agenda item or section at the top."""
        return self._article

    @property
    def reading(self) -> str:
        """What the contents mark: the speech at the top, else the article."""
        return self.rows.rows[self._speech].eid if self._speech >= 0 else self._article

    def is_chosen(self, number: int) -> bool:
        """Whether a row carries the accent bar."""
        if not self._chosen:
            return False
        if number in self._range:
            return True
        row = self.rows.rows[number]
        if row.eid == self._chosen:
            whole = row.article == row.eid and not self._pointed
            return not row.is_heading and not whole
        above = eids.article_of(self._chosen)
        return self._chosen not in (above, "") and eids.is_within(row.eid, self._chosen)

    def is_hovered(self, number: int) -> bool:
        """Whether the pointer is over a row."""
        return number == self._hovered

    def choose(
        self, eid: str, *, reveal: bool = True, top: bool = False, units: tuple[str, ...] = ()
    ) -> bool:
        """Choose a unit and bring it into sight; False when the document has none such.

        `units`: those of a range, marked together."""
        self._range = self.rows.rows_within(units) if units else frozenset()
        row = self.rows.row_of(eid)
        if row < 0:
            return False
        self._chosen = eid if self.rows.rows[row].eid == eid else self.rows.rows[row].eid
        self._pointed = False
        self.setCurrentIndex(self.rows.index(row, self.last_column))
        if top:
            heading = self.rows.rows[row].is_heading
            self.show_row(row, 0 if heading else STICKY + 30)
        elif reveal:
            self.reveal_row(row, STICKY + 12)
        self.viewport().update()
        return True

    def show_start(self) -> None:
        """The beginning of the text, with nothing chosen."""
        self._chosen, self._range = "", frozenset()
        self.show_row(0)
        self._top_changed(0)

    def _clicked(self, row: int) -> None:
        self._chosen, self._pointed = self.rows.rows[row].eid, True
        self._range = frozenset()
        self.setCurrentIndex(self.rows.index(row, max(0, self.last_column)))
        self.viewport().update()
        self.unit_chosen.emit(self._chosen)

    def turn_to(self, column: int) -> None:
        """Make a column the one at hand: from it one selects and copies."""
        if 0 <= column < self.rows.columnCount() and column != self.last_column:
            self.clear_selection()
            self.last_column = column
            row = self.rows.row_of(self._chosen) if self._chosen else self.top_row()
            self.setCurrentIndex(self.rows.index(max(0, row), column))
            self.viewport().update()

    def step(self, by: int) -> None:
        """Choose the next or previous unit."""
        row = self.rows.row_of(self._chosen) if self._chosen else self.top_row() - by
        if not self._chosen:
            row = self.top_row() - (1 if by > 0 else 0)
        rows = self.rows.rows
        row += by
        while 0 <= row < len(rows) and rows[row].eid == self._chosen:
            row += by
        if 0 <= row < len(rows):
            self.choose(rows[row].eid)
            self.unit_chosen.emit(self._chosen)

    def step_heading(self, by: int) -> None:
        """Go to the next or previous article (agenda item, section)."""
        at = self.rows.row_of(self._article) if self._article else self.top_row()
        rows = self.rows.rows
        row = at + by
        while 0 <= row < len(rows) and rows[row].role not in STEPS:
            row += by
        if 0 <= row < len(rows):
            self.choose(rows[row].eid, top=True)
            self._reach(rows[row].eid)
            self.unit_chosen.emit(self._chosen)

    # -- what stays in sight ---------------------------------------------------------------

    def _anchor(self) -> tuple[int, int]:
        """The chosen unit stays where it is while it is in sight; else whatever is at the top."""
        row = self.rows.row_of(self._chosen) if self._chosen else -1
        if row >= 0:
            y = self.rowViewportPosition(row)
            if 0 <= y < self.viewport().height():
                return row, y
        return super()._anchor()

    def _top_changed(self, top: int) -> None:
        heading = self._headings[top] if 0 <= top < len(self._headings) else -1
        self._sticky.show_heading(heading)
        probe = self.rowAt(STICKY + 80)
        near = self._headings[probe] if 0 <= probe < len(self._headings) else heading
        if near >= 0:
            self._reach(self.rows.rows[near].eid)
        speech = self._speeches[probe] if 0 <= probe < len(self._speeches) else -1
        if speech >= 0 and speech != self._speech:
            self._speech = speech
            self.speech_reached.emit(self.rows.rows[speech].eid)

    def _reach(self, eid: str) -> None:
        if eid != self._article:
            self._article = eid
            self.article_reached.emit(eid)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._sticky.follow()
        self._top_changed(self.top_row())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.reached_by_keys:  # where no unit is chosen, this shows it
            painter = QPainter(self.viewport())
            painter.fillRect(0, 0, 2, self.viewport().height(), theme.active().color("accent"))
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self._sticky.setGeometry(QRect(0, 0, self.viewport().width(), STICKY))

    def _repaint(self) -> None:
        """Set the rows again: the colours of citations and terms are part of their layout."""
        self.typesetter.forget()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached_by_keys = event.reason() in BY_KEYS
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # -- pointer and keys ------------------------------------------------------------------

    def hover(self, position: QPoint | None) -> None:
        row = self.rowAt(position.y()) if position is not None else -1
        mark = self.mark_at(position) if position is not None else None
        follow = mark is not None and mark.kind == "citation"
        shape = Qt.CursorShape.PointingHandCursor if follow else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)
        if row == self._hovered:
            return
        old, self._hovered = self._hovered, row
        for each in (old, row):
            if each >= 0:
                self.viewport().update(
                    0, self.rowViewportPosition(each), self.viewport().width(), self.rowHeight(each)
                )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step(1 if key == Qt.Key.Key_Down else -1)
        elif plain and key in (Qt.Key.Key_Right, Qt.Key.Key_Left) and self.rows.columnCount() > 1:
            self.turn_to(self.last_column + (1 if key == Qt.Key.Key_Right else -1))
        elif (plain or modifiers == Qt.KeyboardModifier.ControlModifier) and key in (
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
        ):
            bar = self.verticalScrollBar()
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        elif key == Qt.Key.Key_Space:
            back = modifiers & Qt.KeyboardModifier.ShiftModifier
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (-1 if back else 1) * (bar.pageStep() - 60))
        elif plain and key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar = self.verticalScrollBar()
            bar.setValue(
                bar.value() + (1 if key == Qt.Key.Key_PageDown else -1) * (bar.pageStep() - 60)
            )
        elif not self.handle_selection_key(event):
            event.ignore()

    def moveCursor(self, action: object, modifiers: object) -> QModelIndex:
        return self.currentIndex()
