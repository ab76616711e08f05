"""The user's own highlights behind the words, and a small mark in the margin for notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, SignalInstance
from PySide6.QtGui import QHelpEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem
from shiboken6 import isValid

from kzailaw_desktop.gui.kit.look import icons, theme
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.work.tasks import Tasks
from kzailaw_desktop.gui.reading.delegate import CellDelegate
from kzailaw_desktop.gui.reading.rows.documents import eids_of
from kzailaw_desktop.gui.reading.rows.row_types import Cell, Row, display
from kzailaw_desktop.gui.reading.rows.typeset import SetCell, utf16

if TYPE_CHECKING:
    from kzailaw_desktop.gui.reading.page import ReaderPage
    from kzailaw_desktop.gui.reading.view import ReadingView
    from kzailaw_desktop.library import Library
    from kzailaw_desktop.workspace.notes.annotation import Annotation

DEPTH = {False: 0.26, True: 0.30}  # of a highlight, in light and in dark


class NoteSource(Protocol):
    """What the notes on a text ask of the gateway to the library."""

    library: Library
    tasks: Tasks
    known: SignalInstance  # the context of a unit has come: the workspace has been opened
    noted: SignalInstance  # the user's own work has changed


class OwnNotes(QObject):
    """Knows the notes of the document that a reader page shows, and has them drawn."""

    def __init__(self, page: ReaderPage, source: NoteSource) -> None:
        super().__init__(page)
        self._page, self._source = page, source
        self._document = ""
        self._ready = False  # the workspace has been opened
        self.by_row: dict[int, list[Annotation]] = {}
        page.view.setItemDelegate(NotedDelegate(page.view, self))
        page.arrived.connect(self._arrived)
        source.known.connect(self._known)
        source.noted.connect(self.refresh)

    def _arrived(self) -> None:
        shown = self._page.document.id if self._page.document is not None else ""
        if shown != self._document:
            self._document = shown
            self.by_row = {}
            if self._ready:
                self.refresh()

    def _known(self, *_what: object) -> None:
        if not self._ready:
            self._ready = True
            self._arrived()
            self.refresh()

    def refresh(self) -> None:
        """Ask for the notes of the document shown."""
        document, library = self._document, self._source.library
        if not document or not isValid(self._page):
            return

        def work() -> tuple[str, list[Annotation]]:
            found = library.workspace.annotations(document)
            return document, [n for n in found if str(n.motivation) != "bookmarking"]

        self._source.tasks.read(work, self._found, key=f"own-notes-{id(self)}")

    def _found(self, result: tuple[str, list[Annotation]]) -> None:
        document, notes = result
        if document != self._document:
            return
        places: dict[str, list[int]] = {}
        for number, eid in enumerate(eids_of(self._page.view.rows.rows)):
            places.setdefault(eid, []).append(number)
            speech = eid.partition("__")[0]
            if speech != eid and speech.startswith("speech"):
                places.setdefault(speech, [number])
        self.by_row = {}
        for note in notes:
            for number in places.get(note.eid, ()):
                self.by_row.setdefault(number, []).append(note)
        self._page.view.viewport().update()
        self._mark_scroll_bar()

    def _mark_scroll_bar(self) -> None:
        rows = max(1, self._page.view.rows.rowCount())
        bar: Any = self._page.view.verticalScrollBar()
        if hasattr(bar, "set_marks"):
            bar.set_marks("note", [number / rows for number in sorted(self.by_row)])

    def spans(self, number: int, row: Row, cell: Cell) -> list[tuple[int, int, str]]:
        """Highlights in a cell: start and end in UTF-16 units, and the colour's name."""
        found = []
        text = display(row, cell) if number in self.by_row else ""
        for note in self.by_row.get(number, ()):
            if not note.exact or note.lang not in ("", cell.lang):
                continue
            start = note.start
            if text[start : start + len(note.exact)] != note.exact:
                start = text.find(note.exact)
            if start >= 0:
                end = start + len(note.exact)
                found.append((utf16(text, start), utf16(text, end), note.colour))
        return found

    def marks(self, number: int, row: Row, cell: Cell, column: int) -> list[Annotation]:
        """Notes with words of the user's own, to be marked beside a cell."""
        rows = self._page.view.rows.rows
        first = number == 0 or rows[number - 1].eid != row.eid
        return [
            note
            for note in self.by_row.get(number, ())
            if (note.body or not note.exact)
            and (note.lang == cell.lang or (not note.lang and column == 0))
            and (first or note.exact)
        ]


class NotedDelegate(CellDelegate):
    """Draws as the reading view does, with the user's notes."""

    def __init__(self, view: ReadingView, own: OwnNotes) -> None:
        super().__init__(view, view)
        self._own = own

    def _marks(self, ready: SetCell, number: int, column: int) -> list[QTextLayout.FormatRange]:
        made = []
        if number in self._own.by_row:
            from kzailaw_desktop.gui.desks.notes.swatches import hue

            row, cell = self._view.rows.rows[number], self._view.rows.cell(number, column)
            for start, end, colour in self._own.spans(number, row, cell):
                shade = hue(colour or "yellow")
                shade.setAlphaF(DEPTH[theme.active().dark])
                span = QTextLayout.FormatRange()
                shape = QTextCharFormat()
                shape.setBackground(shade)
                span.start, span.length, span.format = start, end - start, shape
                made.append(span)
        return [*made, *super()._marks(ready, number, column)]

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Over the mark in the margin: what the notes say."""
        rows, number, column = self._view.rows, index.row(), index.column()
        notes: list[Annotation] = []
        if index.isValid() and number in self._own.by_row:
            left = option.rect.left() + self._view.typesetter.sheet.lefts[column]
            if left - 18 <= event.pos().x() <= left + 4:
                cell = rows.cell(number, column)
                notes = self._own.marks(number, rows.rows[number], cell, column)
        tips.show(event.globalPos(), "\n\n".join(n.body for n in notes if n.body), view)
        return bool(notes)

    def _number(
        self, painter: QPainter, rect: QRectF, row: Row, cell: Cell, ready: SetCell, column: int
    ) -> None:
        super()._number(painter, rect, row, cell, ready, column)
        number = self._view.rows.row_of(row.eid)
        if number in self._own.by_row and self._own.marks(number, row, cell, column):
            pitch = self._view.typesetter.pitch("text")
            left = rect.left() + self._view.typesetter.sheet.lefts[column] - 14
            box = QRectF(left, rect.top() + ready.top + (pitch - 13) / 2, 13, 13)
            icons.paint(painter, box.toRect(), "note-pencil", theme.active().kind("own"))
