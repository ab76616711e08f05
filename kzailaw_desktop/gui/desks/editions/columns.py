"""Two texts of an act in locked columns: they scroll as one, the words that differ are marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextLayout
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.widgets.redline import text_format
from kzailaw_desktop.gui.kit.work import clipboard, i18n, links, naming
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.reading.header import DocumentHeader
from kzailaw_desktop.gui.reading.marking.copying import (
    copied,
    lines_of_rows,
    lines_of_selection,
)
from kzailaw_desktop.gui.reading.marking.layers import Formats
from kzailaw_desktop.gui.reading.rows.row_types import Cell, Column, Row
from kzailaw_desktop.gui.reading.rows.typeset import SetCell, utf16
from kzailaw_desktop.gui.reading.view import ReadingView
from kzailaw_desktop.library.editions.beside import SideRow, WordMark
from kzailaw_desktop.library.written.side_by_side import SideBySide, source_of

Marked = dict[tuple[int, int], tuple[WordMark, ...]]


class DifferenceLayer:
    """Words that go are struck through, words that come underlined; colour never says it alone."""

    def __init__(self) -> None:
        self.marks: Marked = {}

    def formats(self, number: int, column: int, ready: SetCell) -> Formats:
        """Formats of the words that differ in a cell."""
        made: Formats = []
        for start, end, kind in self.marks.get((number, column), ()):
            span = QTextLayout.FormatRange()
            span.start = utf16(ready.text, start)
            span.length = utf16(ready.text, end) - span.start
            span.format = text_format(kind)
            made.append(span)
        return made


class ComparedColumns(QWidget):
    """The header over both columns, and the reading view below it.

    N and P go to the next and previous difference, Enter opens the unit.
    """

    opened = Signal(str)  # eId
    stepped = Signal(int, int)  # number of the current difference from 1 (0: none), and of all

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: SideBySide | None = None
        self._changes: list[int] = []  # rows that differ
        self._at = -1
        self.header = DocumentHeader()
        self.view = ReadingView()
        self._layer = DifferenceLayer()
        self.view.delegate.add_text_layer(self._layer)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(self.view, 1)
        self.view.scroller.laid_out.connect(self._follow_sheet)
        self.view.units.unit_chosen.connect(self._unit_chosen)
        self.setFocusProxy(self.view)

    def show_sides(self, found: SideBySide, shown: Sequence[SideRow | int]) -> None:
        """Show the two texts; a number stands for that many rows that are the same."""
        self._found = found
        langs = [side.expression.lang for side in found.sides]
        rows = [_row(each, langs) for each in shown]
        self._layer.marks = {
            (number, column): cell.marks
            for number, each in enumerate(shown)
            if isinstance(each, SideRow)
            for column, cell in enumerate(each.cells)
        }
        self._changes = [
            number
            for number, each in enumerate(shown)
            if isinstance(each, SideRow) and each.is_change
        ]
        self._at = -1
        columns = tuple(Column(f"side-{n}", lang) for n, lang in enumerate(langs))
        self.view.rows.document = found.act
        self.view.show_rows(columns, rows, (0, 1))
        shares = sorted({round(number / max(1, len(rows)), 3) for number in self._changes})
        self.view.scroll_bar.set_marks("note", shares)
        self._follow_sheet()
        self.stepped.emit(0, len(self._changes))

    def _follow_sheet(self) -> None:
        if self._found is None:
            return
        lang, act = i18n.language(), self._found.act
        standings = []
        for side in self._found.sides:
            name, standing = side.heading(lang)
            texts = naming.standing(act, f"{side.expression.lang}@{side.expression.version}")
            caution = side.draft is not None or texts.caution
            brief = naming.language_mark(side.expression.lang)
            wordings = (f"{name} · {standing}", f"{brief} · {standing}")
            standings.append(naming.HeaderStanding(wordings, caution))
        sheet = self.view.typesetter.sheet
        self.header.show_texts(naming.title(act, lang), naming.details(act, lang), standings, sheet)

    def show_unit(self, eid: str) -> None:
        """Scroll to a unit; when it differs, it is the current difference."""
        if self.view.units.choose(eid, top=True):
            self._unit_chosen(eid)

    def step(self, by: int) -> None:
        """Go to the next difference, or with -1 to the one before; round at the ends."""
        if not self._changes:
            return
        if self._at < 0:
            row = self.view.scroller.top_row()
            later = [n for n, each in enumerate(self._changes) if each >= row]
            start = later[0] if later else 0
            self._at = start if by > 0 else start - 1
        else:
            self._at += by
        self._at %= len(self._changes)
        row = self._changes[self._at]
        self.view.units.choose(self.view.rows.rows[row].eid, reveal=False)
        self.view.scroller.reveal_row(row, 80)
        self.stepped.emit(self._at + 1, len(self._changes))

    def _unit_chosen(self, eid: str) -> None:
        rows = self.view.rows.rows
        at = next((n for n, row in enumerate(self._changes) if rows[row].eid == eid), None)
        if at is not None:
            self._at = at
            self.stepped.emit(at + 1, len(self._changes))

    def copy(self) -> None:
        """Copy the selected words, else the chosen unit in the current column, with its source."""
        view, found = self.view, self._found
        selection, row = view.selection.current, view.rows.row_of(view.chosen)
        if found is None or (selection is None and row < 0):
            return
        column = max(0, view.selection.column)
        if selection is not None and not selection.is_empty:
            lines = lines_of_selection(view.rows.rows, column, selection)
        else:
            lines = lines_of_rows(view.rows.rows, [row], [column])
        if lines:
            source = source_of(found, column, [line.eid for line in lines], i18n.language())
            what = copied(lines, source, links.address(found.act, lines[0].eid))
            clipboard.put(what.text, what.html)

    def event(self, event: QEvent) -> bool:
        overriding = event.type() == QEvent.Type.ShortcutOverride
        copying = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy)
        if overriding and copying:
            event.accept()  # the window's own copying is for documents
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        key = event.key()
        if key in (Qt.Key.Key_N, Qt.Key.Key_P) and not event.modifiers():
            self.step(1 if key == Qt.Key.Key_N else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.view.chosen:
            self.opened.emit(self.view.chosen)
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.view.setAccessibleName(tr("Side by side"))
        self._follow_sheet()


def _row(each: SideRow | int, langs: Sequence[str]) -> Row:
    if isinstance(each, int):
        return Row("", "remark", (Cell(tr("%n units are the same", each)), Cell()), 0, "", True)
    role = "article" if each.heading and each.article else "group" if each.heading else "unit"
    cells = tuple(
        Cell(cell.text, cell.num, lang, cell.missing)
        for cell, lang in zip(each.cells, langs, strict=True)
    )
    return Row(each.eid, role, cells, 0 if each.heading else _level(each.eid))


def _level(eid: str) -> int:
    """How many gutters a unit is indented: points by one, what stands in them by two."""
    return sum(part.startswith(("point", "indent")) for part in eid.split("__"))
