"""What is marked in the text: what was found, citations that lead on, terms that are explained."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.reading.marking.marks import Marks, Seen, TextMark, Wanted
from kzailaw_desktop.gui.reading.marking.selecting import SelectingView
from kzailaw_desktop.gui.reading.marking.selection import Spot

Span = tuple[int, int]


class MarkedView(SelectingView):
    """Marks are spans beside the text, by row and column; the text itself is never changed."""

    link_followed = Signal(str, str)  # document, eId of a citation that was clicked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: dict[tuple[int, int], list[Span]] = {}
        self._hit = (-1, -1, -1)  # row, column, number in the cell
        self._marks: Marks = {}
        self._marked: set[int] = set()
        self.seen_terms: Seen = {}

    def found_in(self, row: int, column: int) -> list[Span]:
        """Spans of what was searched for in a cell."""
        return self._found.get((row, column), [])

    def is_hit_at_hand(self, row: int, column: int, number: int) -> bool:
        """Whether a span found in a cell is the one that was stepped to."""
        return (row, column, number) == self._hit

    def show_hit(self, row: int, column: int, number: int) -> None:
        """Step to a span that was found: the one of that number in a cell."""
        self._hit = (row, column, number)
        self.reveal_row(row, 80)
        self.viewport().update()

    def set_found(self, found: dict[tuple[int, int], list[Span]]) -> None:
        """Mark these spans, and show where they are at the scroll bar."""
        self._found, self._hit = found, (-1, -1, -1)
        count = max(1, self.rows.rowCount())
        shares = sorted({round(row / count, 3) for row, _ in found})
        self.marks.set_marks("hit", shares)
        self.viewport().update()

    # -- citations and terms ---------------------------------------------------------------

    def rows_to_mark(self) -> Wanted:
        """The rows in sight and near it whose citations are not known yet."""
        first = max(0, self.top_row() - 20)
        last = self.rowAt(self.viewport().height() - 1)
        last = self.rows.rowCount() if last < 0 else min(self.rows.rowCount(), last + 30)
        wanted = []
        for number in range(first, last):
            if number not in self._marked:
                wanted.append((number, self.rows.rows[number], self.rows.cells(number)))
                self._marked.add(number)
        return wanted

    def set_marks(self, marks: Marks) -> None:
        """Show citations and terms that have been found."""
        self._marks.update(marks)
        self.typesetter.forget([number for number, _ in marks])
        self.viewport().update()

    def forget_marks(self) -> None:
        """Columns or document have changed."""
        self._marks, self._marked, self.seen_terms = {}, set(), {}

    def spans(self, row: int, column: int) -> list[tuple[int, int, str]]:
        return [(m.start, m.end, m.kind) for m in self._marks.get((row, column), ())]

    def mark_at(self, position: QPoint) -> TextMark | None:
        """The citation or term under a point."""
        hit = self.spot_at(position)
        if hit is None or not self.over_text(position, *hit):
            return None
        column, spot = hit
        marks = self._marks.get((spot.row, column), ())
        return next((m for m in marks if m.start <= spot.offset < m.end), None)

    def text_clicked(self, spot: Spot, column: int) -> None:
        marks = self._marks.get((spot.row, column), ())
        mark = next((m for m in marks if m.start <= spot.offset < m.end), None)
        if mark is not None and mark.kind == "citation":
            self.link_followed.emit(mark.document, mark.eid)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            mark = self.mark_at(event.pos())
            if mark is not None and mark.tip:
                tips.show(event.globalPos(), mark.tip, self.viewport())
                return True
        return super().viewportEvent(event)
