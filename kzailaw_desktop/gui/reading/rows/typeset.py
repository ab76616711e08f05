"""Setting rows in type: where each text stands in its cell, and how high the row is.

Lengths are in logical pixels. A row is set when it is first seen and kept while it is near;
until then its height is estimated from the number of letters.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QTextLayout, QTextOption

from kzailaw_desktop.gui.kit.look import fonts
from kzailaw_desktop.gui.reading.rows.row_types import SPEAKER, Cell, Column, Row, display
from kzailaw_desktop.gui.reading.rows.sheet import ColumnLayout, sheet

ROLE_LINES = 5  # of a speaker's role in the gutter
ROLE_LETTERS = 17  # in one such line, about
KEPT_ROWS = 500
Span = tuple[int, int, str]  # start, end in UTF-16 units, and "citation" or "term"
PADDING = {  # role -> space above and below
    "group": (34, 6),
    "article": (26, 8),
    "agenda": (30, 12),
    "section": (26, 8),
    "title": (30, 10),
    SPEAKER: (14, 3),
    "speech": (3, 3),
    "text": (4, 6),
    "digest": (8, 8),
    "remark": (8, 8),
    "front": (0, 1),
    "headline": (20, 6),
    "byline": (0, 14),
    "closing": (3, 7),
}
PLAIN_PADDING = (4, 4)


def is_plain(text: str) -> bool:
    """Whether positions in code points and in UTF-16 units are the same."""
    return len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)


def utf16(text: str, position: int) -> int:
    """A position in code points as one in UTF-16 units, which Qt counts in."""
    return position + sum(1 for letter in text[:position] if ord(letter) > 0xFFFF)


def code_points(text: str, position: int) -> int:
    """A position in UTF-16 units as one in code points."""
    if is_plain(text):
        return min(position, len(text))
    return len(text.encode("utf-16-le")[: position * 2].decode("utf-16-le", "ignore"))


class SetCell(NamedTuple):
    """A text set in type: `left` and `top` are its place in the cell."""

    layout: QTextLayout
    text: str
    left: float
    top: float
    height: float


class SetRow(NamedTuple):
    """A row set in type."""

    cells: list[SetCell]
    height: int


class Typesetter:
    """Sets rows in type for a given width, and keeps the last few hundred."""

    def __init__(self, spans: Callable[[int, int], list[Span]] | None = None) -> None:
        self.size = fonts.TEXT_SIZE
        self.spacing = 1.5
        self.sheet = ColumnLayout()
        self._columns: tuple[Column, ...] = ()
        self.speakers = False
        self.weights: dict[int, list[float]] = {}  # number of columns -> their shares
        self._spans = spans
        self._kept: OrderedDict[int, SetRow] = OrderedDict()
        self._fonts: dict[str, QFont] = {}
        self._pitch: dict[str, float] = {}
        self._load_fonts()

    def set_type(self, size: float, spacing: float) -> bool:
        """Take over text size in points and line spacing; False when they are the same."""
        if (size, spacing) == (self.size, self.spacing):
            return False
        self.size, self.spacing = size, spacing
        self._load_fonts()
        self.sheet = ColumnLayout()
        return True

    def _load_fonts(self) -> None:
        scale = self.size / fonts.TEXT_SIZE
        bold = QFont.Weight.DemiBold
        quiet = fonts.interface(9.5 * scale)
        self._fonts = {
            "text": fonts.text(self.size),
            "article": fonts.interface(min(15.0, 12.0 * scale), bold),
            "group": fonts.interface(min(13.0, 10.0 * scale), bold),
            "agenda": fonts.interface(min(14.0, 11.0 * scale), bold),
            "section": fonts.interface(min(15.0, 12.0 * scale), bold),
            "title": fonts.interface(15.0, bold),
            "headline": fonts.interface(14.0, bold),
            "quiet": fonts.text(self.size * 0.88),
            "note": fonts.interface(9.5 * scale),
            "gutter": quiet,
            "role": fonts.interface(8.6 * scale),
            "front": quiet,
            "byline": quiet,
            "remark": slanted(fonts.text(self.size * 0.9)),
        }
        self._pitch = {}
        for name, font in self._fonts.items():
            factor = self.spacing if name in ("text", "quiet", "note") else 1.36
            natural = QFontMetricsF(font).height()
            self._pitch[name] = max(natural, QFontInfo(font).pixelSize() * factor)
        self.forget()

    def lay_out(self, width: int, columns: tuple[Column, ...], speakers: bool) -> bool:
        """Take over the columns and the width of the view; drop what was set for others.

        True: something changed, and every row is to be set anew.
        """
        weights = self.weights.get(len(columns), ())
        made = sheet(width, columns, fonts.letter_width(self._fonts["text"]), speakers, weights)
        if (made, columns, speakers) == (self.sheet, self._columns, self.speakers):
            return False
        self.sheet, self._columns, self.speakers = made, columns, speakers
        self.forget()
        return True

    def forget(self, rows: list[int] | None = None) -> None:
        """Drop what was set, all or some rows of it."""
        if rows is None:
            self._kept.clear()
        else:
            for number in rows:
                self._kept.pop(number, None)

    def font_name(self, row: Row, column: int) -> str:
        """Which letters a cell is set in."""
        if self._columns[column].kind == "digest":
            return "note"
        if row.role in self._fonts:
            return row.role if row.role != "text" or not row.quiet else "quiet"
        return "quiet" if row.quiet else "text"

    def font(self, name: str) -> QFont:
        """The font of that name."""
        return self._fonts[name]

    def pitch(self, name: str) -> float:
        """Line height of a font, in pixels."""
        return self._pitch[name]

    def left(self, row: Row, column: int) -> float:
        """Where the text of a cell begins."""
        start = self.sheet.lefts[column]
        if self._columns[column].kind == "digest":
            return start + 14
        if row.is_heading and not self.speakers:
            return start
        return start + self.sheet.gutter + row.level * self.sheet.indent

    def width(self, row: Row, column: int) -> float:
        """How wide the text of a cell may run."""
        full = self.sheet.lefts[column] + self.sheet.gutter + self.sheet.texts[column]
        return max(60.0, full - self.left(row, column))

    def estimate(self, row: Row, cells: tuple[Cell, ...]) -> int:
        """A height from the number of letters, before the row is set."""
        lines = 1
        letter = self.size * 0.735
        for column, cell in enumerate(cells):
            if len(cell.text) > 12:
                room = self.width(row, column) / letter
                lines = max(lines, math.ceil(len(cell.text) / max(8.0, room)))
        above, below = PADDING.get(row.role, PLAIN_PADDING)
        return int(above + below + lines * self._pitch["text"])

    def set_row(self, number: int, row: Row, cells: tuple[Cell, ...]) -> SetRow:
        """The row set in type; kept for the next time."""
        kept = self._kept.get(number)
        if kept is not None:
            self._kept.move_to_end(number)
            return kept
        above, below = PADDING.get(row.role, PLAIN_PADDING)
        made = [
            self._set_cell(number, row, column, cell, above) for column, cell in enumerate(cells)
        ]
        tallest = max((cell.height for cell in made), default=0.0)
        role_words = max((cell.num.partition("\n")[2] for cell in cells), key=len, default="")
        if self.speakers and role_words:
            lines = min(ROLE_LINES, 1 + len(role_words) // ROLE_LETTERS)
            tallest = max(tallest, self._pitch["text"] + lines * self._pitch["gutter"])
        made_row = SetRow(made, math.ceil(above + tallest + below))
        self._kept[number] = made_row
        while len(self._kept) > KEPT_ROWS:
            self._kept.popitem(last=False)
        return made_row

    def _set_cell(self, number: int, row: Row, column: int, cell: Cell, above: int) -> SetCell:
        name = self.font_name(row, column)
        text = display(row, cell)
        layout = QTextLayout(text.replace("\n", "\u2028"), self._fonts[name])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if self._spans is not None:
            spans = self._spans(number, column)
            if spans:
                layout.setFormats(span_formats(spans))
        pitch, width = self._pitch[name], self.width(row, column)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height + (pitch - line.height()) / 2))
            height += pitch
        layout.endLayout()
        return SetCell(layout, text, self.left(row, column), float(above), max(height, pitch))


def slanted(font: QFont) -> QFont:
    """The same letters in italics."""
    font = QFont(font)
    font.setItalic(True)
    return font


def span_formats(spans: list[Span]) -> list[QTextLayout.FormatRange]:
    """Citations in the accent colour; terms with a dotted line in the text colour."""
    from PySide6.QtGui import QTextCharFormat

    from kzailaw_desktop.gui.kit.look import theme

    colors = theme.active()
    made = []
    for start, end, kind in spans:
        shape = QTextCharFormat()
        if kind == "citation":
            shape.setForeground(colors.color("accent"))
        else:
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            shape.setUnderlineColor(colors.color("ink", 0.4))
        each = QTextLayout.FormatRange()
        each.start, each.length, each.format = start, end - start, shape
        made.append(each)
    return made
