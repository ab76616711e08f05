"""The user's own highlights behind the words, and a small mark in the margin for notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, SignalInstance
from PySide6.QtGui import QPainter
from shiboken6 import isValid

from kzailaw_desktop.gui.kit.look import icons, lettering, theme
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.tasks import Tasks
from kzailaw_desktop.gui.reading.marking.layers import Formats
from kzailaw_desktop.gui.reading.rows.documents import eids_of
from kzailaw_desktop.gui.reading.rows.row_types import Cell, Row, display
from kzailaw_desktop.gui.reading.rows.typeset import SetCell, utf16
from kzailaw_desktop.gui.reading.rows.typeset_rows import TypesetRows

if TYPE_CHECKING:
    from kzailaw_desktop.gui.reading.page import ReaderPage
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
        self.bookmarks: dict[int, str] = {}  # rows that are bookmarked -> names of the bookmarks
        page.view.delegate.add_margin_layer(NoteLayer(page.view.typeset, self))
        page.arrived.connect(self._arrived)
        page.day_changed.connect(self.refresh)
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
            return document, library.workspace.annotations(document)

        self._source.tasks.read(work, self._found, key=f"own-notes-{id(self)}")

    def _found(self, result: tuple[str, list[Annotation]]) -> None:
        document, notes = result
        if document != self._document:
            return
        if self._page.shows_past:  # notes stand on the newest text: other words are here
            notes = []
        places: dict[str, list[int]] = {}
        for number, eid in enumerate(eids_of(self._page.view.rows.rows)):
            places.setdefault(eid, []).append(number)
            speech = eid.partition("__")[0]
            if speech != eid and speech.startswith("speech"):
                places.setdefault(speech, [number])
        self.by_row, self.bookmarks = {}, {}
        for note in notes:
            if note.motivation == "bookmarking":
                self.bookmarks |= dict.fromkeys(places.get(note.eid, ())[:1], note.body)
                continue
            for number in places.get(note.eid, ()):
                self.by_row.setdefault(number, []).append(note)
        self._page.view.viewport().update()
        self._mark_scroll_bar()

    def _mark_scroll_bar(self) -> None:
        rows = max(1, self._page.view.rows.rowCount())
        shares = [number / rows for number in sorted(self.by_row)]
        self._page.view.scroll_bar.set_marks("note", shares)
        marked = [number / rows for number in sorted(self.bookmarks)]
        self._page.view.scroll_bar.set_marks("bookmark", marked)

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


class NoteLayer:
    """Highlights behind the words, and a mark in the margin beside a note."""

    def __init__(self, typeset: TypesetRows, own: OwnNotes) -> None:
        self._typeset, self._own = typeset, own

    def formats(self, number: int, column: int, ready: SetCell) -> Formats:
        """Formats of the highlights in a cell."""
        made: Formats = []
        if number in self._own.by_row:
            from kzailaw_desktop.gui.desks.notes.swatches import hue

            for start, end, colour in self._own.spans(number, *self._cell(number, column)):
                shade = hue(colour or "yellow")
                shade.setAlphaF(DEPTH[theme.active().dark])
                made.append(lettering.grounded(start, end, shade))
        return made

    def _cell(self, number: int, column: int) -> tuple[Row, Cell]:
        rows = self._typeset.model
        return rows.rows[number], rows.cell(number, column)

    def paint_margin(
        self, painter: QPainter, rect: QRectF, number: int, column: int, ready: SetCell
    ) -> None:
        """Draw the marks of a bookmark and of a note beside a cell."""
        if column == 0 and number in self._own.bookmarks:
            box = self._mark_box(rect, column, ready)
            box.moveLeft(max(1, box.left() - 12))
            icons.paint(painter, box, "bookmark-simple-fill", theme.active().color("accent"))
        if number in self._own.by_row and self._notes(number, column):
            box = self._mark_box(rect, column, ready)
            icons.paint(painter, box, "note-pencil", theme.active().kind("own"))

    def _mark_box(self, rect: QRectF, column: int, ready: SetCell) -> QRect:
        setter = self._typeset.typesetter
        left = rect.left() + setter.sheet.lefts[column] - 14
        top = rect.top() + ready.top + (setter.pitch("text") - 13) / 2
        return QRectF(left, top, 13, 13).toRect()

    def tip_at(self, position: QPoint, rect: QRectF, number: int, column: int) -> str:
        """Over the marks in the margin: what the notes say, the name of the bookmark."""
        left = rect.left() + self._typeset.typesetter.sheet.lefts[column]
        if not left - 28 <= position.x() <= left + 4:
            return ""
        notes = self._notes(number, column) if number in self._own.by_row else []
        said = [note.body for note in notes if note.body]
        if column == 0 and number in self._own.bookmarks:
            said.insert(0, f"{tr('Bookmark')}: {self._own.bookmarks[number]}")
        return "\n\n".join(said)

    def _notes(self, number: int, column: int) -> list[Annotation]:
        return self._own.marks(number, *self._cell(number, column), column)
