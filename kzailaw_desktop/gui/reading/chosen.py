"""Which unit of the document is the current one, and which rows show it. No widgets here."""

from __future__ import annotations

from kzailaw_desktop import eid as eids
from kzailaw_desktop.gui.reading.rows.model import RowModel


class ChosenUnit:
    """The eId of the chosen unit, or of the units of a typed range."""

    def __init__(self, rows: RowModel) -> None:
        self._rows = rows
        self.eid = ""
        self._range: frozenset[int] = frozenset()  # rows of the other units of a typed range
        self._pointed = False  # chosen by pointing at the text itself, not by going there

    def clear(self) -> None:
        """Choose nothing."""
        self.eid, self._range, self._pointed = "", frozenset(), False

    def choose(self, eid: str, units: tuple[str, ...] = ()) -> int:
        """Choose a unit, or its nearest parent; its row, -1 when the document has neither."""
        self._range = self._rows.rows_within(units) if units else frozenset()
        row = self._rows.row_of(eid)
        if row >= 0:
            self.eid, self._pointed = self._rows.rows[row].eid, False
        return row

    def point_at(self, row: int) -> None:
        """Choose the unit of a row whose text was clicked."""
        self.eid, self._range, self._pointed = self._rows.rows[row].eid, frozenset(), True

    def row(self) -> int:
        """The first row of the chosen unit, or -1."""
        return self._rows.row_of(self.eid) if self.eid else -1

    def is_chosen(self, number: int) -> bool:
        """Whether a row carries the accent bar."""
        if not self.eid:
            return False
        if number in self._range:
            return True
        row = self._rows.rows[number]
        if row.eid == self.eid:
            whole = row.article == row.eid and not self._pointed
            return not row.is_heading and not whole
        above = eids.article_of(self.eid)
        return self.eid not in (above, "") and eids.is_within(row.eid, self.eid)
