"""What is marked in a text: matches of a search, citations that lead on, terms that are explained."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from kzailaw_desktop.gui.reading.marking.marks import Marks, Seen, TextMark
from kzailaw_desktop.gui.reading.marking.selection import Spot

Span = tuple[int, int]
NO_MATCH = (-1, -1, -1)


class TextMarks(QObject):
    """Marks are spans beside the text, by row and column; the text itself is never changed."""

    matches_changed = Signal()
    marks_changed = Signal(list)  # rows whose layout the new citations and terms change

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: dict[tuple[int, int], list[Span]] = {}
        self._current = NO_MATCH  # row, column, number in the cell
        self._marks: Marks = {}
        self._asked: set[int] = set()
        self.seen_terms: Seen = {}

    # -- matches of a search ---------------------------------------------------------------

    @property
    def found(self) -> dict[tuple[int, int], list[Span]]:
        """Spans of the matches, by row and column."""
        return self._found

    def found_in(self, row: int, column: int) -> list[Span]:
        """Spans of the matches in a cell."""
        return self._found.get((row, column), [])

    def set_found(self, found: dict[tuple[int, int], list[Span]]) -> None:
        """Mark these matches and no other."""
        self._found, self._current = found, NO_MATCH
        self.matches_changed.emit()

    def is_current(self, row: int, column: int, number: int) -> bool:
        """Whether the match of that number in a cell is the current one."""
        return (row, column, number) == self._current

    def set_current(self, row: int, column: int, number: int) -> None:
        """Make the match of that number in a cell the current one."""
        self._current = (row, column, number)
        self.matches_changed.emit()

    # -- citations and terms ---------------------------------------------------------------

    @property
    def by_cell(self) -> Marks:
        """Citations and terms, by row and column."""
        return self._marks

    def take_unknown(self, rows: Iterable[int]) -> list[int]:
        """The rows whose citations nobody was asked for; from now on they count as asked for."""
        unknown = [number for number in rows if number not in self._asked]
        self._asked.update(unknown)
        return unknown

    def set_marks(self, marks: Marks) -> None:
        """Show citations and terms that have been found."""
        self._marks.update(marks)
        self.marks_changed.emit([number for number, _ in marks])

    def forget(self) -> None:
        """Drop all citations and terms: columns or document have changed."""
        self._marks, self._asked, self.seen_terms = {}, set(), {}

    def spans(self, row: int, column: int) -> list[tuple[int, int, str]]:
        """Start, end and kind of the citations and terms in a cell."""
        return [(m.start, m.end, m.kind) for m in self._marks.get((row, column), ())]

    def mark_at(self, spot: Spot, column: int) -> TextMark | None:
        """The citation or term at a place in the text."""
        marks = self._marks.get((spot.row, column), ())
        return next((m for m in marks if m.start <= spot.offset < m.end), None)
