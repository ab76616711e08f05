"""Which article and which speech are read: those at the top of what is in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTableView

from kzailaw_desktop.gui.reading.rows.documents import roles_of
from kzailaw_desktop.gui.reading.rows.model import RowModel
from kzailaw_desktop.gui.reading.rows.row_types import HEADINGS, SPEAKER, Row

STICKY = 34  # pixels: height of the heading that stays at the top
STEPS = HEADINGS - {"group"}  # headings that stay in sight, and where next and previous lead


class ReadingPosition(QObject):
    """Follows the first row in sight."""

    heading_changed = Signal(int)  # the row of the heading above the first row, -1 for none
    article_reached = Signal(str)  # the article, agenda item or section has changed
    speech_reached = Signal(str)  # the first paragraph of the speech

    def __init__(self, table: QTableView, rows: RowModel) -> None:
        super().__init__(table)
        self._table, self._rows = table, rows
        self._headings: list[int] = []  # for each row, the heading it stands under
        self._speeches: list[int] = []
        self._speech = -1
        self.article = ""

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Take over the rows of another document."""
        self.article, self._speech = "", -1
        latest, speech, self._headings, self._speeches = -1, -1, [], []
        for number, role in enumerate(roles_of(rows)):
            latest = number if role in STEPS else -1 if role == "group" else latest
            speech = number if role == SPEAKER else speech
            self._headings.append(latest)
            self._speeches.append(speech)

    @property
    def unit(self) -> str:
        """What the contents mark: the speech at the top, else the article."""
        return self._rows.rows[self._speech].eid if self._speech >= 0 else self.article

    def update(self, top: int) -> None:
        """Follow another first row in sight."""
        heading = self._headings[top] if 0 <= top < len(self._headings) else -1
        self.heading_changed.emit(heading)
        probe = self._table.rowAt(STICKY + 80)
        near = self._headings[probe] if 0 <= probe < len(self._headings) else heading
        if near >= 0:
            self.reach(self._rows.rows[near].eid)
        speech = self._speeches[probe] if 0 <= probe < len(self._speeches) else -1
        if speech >= 0 and speech != self._speech:
            self._speech = speech
            self.speech_reached.emit(self._rows.rows[speech].eid)

    def reach(self, eid: str) -> None:
        """Make an article the one that is read."""
        if eid != self.article:
            self.article = eid
            self.article_reached.emit(eid)
