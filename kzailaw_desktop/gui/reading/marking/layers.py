"""Layers of colour behind the words of a cell; the text itself is never changed."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QPainter, QTextLayout

from kzailaw_desktop.gui.kit.look import lettering, theme
from kzailaw_desktop.gui.reading.marking.selected import SelectedText
from kzailaw_desktop.gui.reading.marking.text_marks import TextMarks
from kzailaw_desktop.gui.reading.rows.typeset import SetCell

Formats = list[QTextLayout.FormatRange]


class TextLayer(Protocol):
    """What is drawn behind the words of each cell."""

    def formats(self, number: int, column: int, ready: SetCell) -> Formats:
        """Formats of spans of the cell at a row and a shown column."""


class MarginLayer(TextLayer, Protocol):
    """A layer that also draws in the margin beside a cell, and explains what it draws."""

    def paint_margin(
        self, painter: QPainter, rect: QRectF, number: int, column: int, ready: SetCell
    ) -> None:
        """Draw beside the cell whose rectangle is given."""

    def tip_at(self, position: QPoint, rect: QRectF, number: int, column: int) -> str:
        """What to say of a point in the cell's rectangle, "" for nothing."""


class MatchLayer:
    """Matches of a search; the current one is underlined."""

    def __init__(self, marks: TextMarks) -> None:
        self._marks = marks

    def formats(self, number: int, column: int, ready: SetCell) -> Formats:
        """Formats of the matches in a cell."""
        colors, made = theme.active(), []
        for place, (start, end) in enumerate(self._marks.found_in(number, column)):
            match = lettering.grounded(start, end, colors.color("mark"))
            if self._marks.is_current(number, column, place):
                shape = match.format
                shape.setFontUnderline(True)
                shape.setUnderlineColor(colors.color("ink"))
                match.format = shape
            made.append(match)
        return made


class SelectionLayer:
    """The selected text."""

    def __init__(self, selection: SelectedText) -> None:
        self._selection = selection

    def formats(self, number: int, column: int, ready: SetCell) -> Formats:
        """The format of what is selected in a cell."""
        selection = self._selection.current
        if selection is None or selection.column != column:
            return []
        span = selection.span(number, len(ready.layout.text()))
        return [lettering.grounded(*span, theme.active().color("selection"))] if span else []
