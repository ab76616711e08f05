"""What is copied from a text: lines of a unit or a selection, as plain text and as HTML. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from kzailaw_desktop.gui.reading.marking.selection import TextSelection
from kzailaw_desktop.gui.reading.rows.row_types import SPOKEN, Cell, Row, display
from kzailaw_desktop.gui.reading.rows.typeset import code_points

INDENT = 18  # points a level
MOST_FORMATTED = 5000  # lines; HTML of more stops the window for longer than a tenth of a second


class CopiedLine(NamedTuple):
    """One row: its number and text in each column that is copied."""

    eid: str
    cells: tuple[tuple[str, str, str], ...]  # number, text, language
    level: int = 0
    heading: bool = False


class Copied(NamedTuple):
    """What goes to the clipboard."""

    text: str
    html: str


def lines_of_rows(
    rows: Sequence[Row], numbers: Sequence[int], columns: Sequence[int]
) -> list[CopiedLine]:
    """Whole rows in these columns (places among the cells of a row)."""
    found = []
    for number in numbers:
        row = rows[number]
        cells = tuple(_whole(row, row.cells[column]) for column in columns)
        if any(text for _, text, _ in cells):
            found.append(CopiedLine(row.eid, cells, row.level, row.is_heading))
    return found


def _whole(row: Row, cell: Cell) -> tuple[str, str, str]:
    number = cell.num if not row.is_heading and row.role not in SPOKEN else ""
    return number, display(row, cell), cell.lang


def lines_of_selection(
    rows: Sequence[Row], column: int, selection: TextSelection
) -> list[CopiedLine]:
    """The selected words; a row selected from its beginning keeps its number.

    `column`: the place of the selected column among the cells of a row.
    """
    found = []
    start, end = selection.start, selection.end
    for number in range(start.row, end.row + 1):
        row = rows[number]
        cell = row.cells[column]
        text = display(row, cell)
        first = code_points(text, start.offset) if number == start.row else 0
        last = code_points(text, end.offset) if number == end.row else len(text)
        if first >= last:
            continue
        if start.row < number < end.row:  # most of a long selection
            found.append(CopiedLine(row.eid, (_whole(row, cell),), row.level, row.is_heading))
            continue
        whole = first == 0 and (start.row != end.row or last == len(text))
        shown = cell.num if whole and not row.is_heading and row.role not in SPOKEN else ""
        cells = ((shown, text[first:last], cell.lang),)
        found.append(CopiedLine(row.eid, cells, row.level, row.is_heading))
    return found


def copied(lines: Sequence[CopiedLine], source: str = "", link: str = "") -> Copied:
    """The lines as text and as HTML; several columns become a table. `source`: a last line.

    The HTML is "" where there are more lines than MOST_FORMATTED.
    """
    columns = len(lines[0].cells) if lines else 1
    blocks = [
        "\n".join([_plain(cell) for cell in (line.cells[place] for line in lines) if cell[1]])
        for place in range(columns)
    ]
    text = "\n\n".join([*blocks, source] if source else blocks)
    if len(lines) > MOST_FORMATTED:
        return Copied(text, "")
    body = _paragraphs(lines) if columns == 1 else _table(lines)
    below = ""
    if source:
        named = f'<a href="{escape(link)}">{escape(source)}</a>' if link else escape(source)
        below = f'<p style="font-size:9pt">{named}</p>'
    cite = f' cite="{escape(link)}"' if link else ""
    return Copied(text, f'<meta charset="utf-8"><div{cite}>{body}{below}</div>')


def _plain(cell: tuple[str, str, str]) -> str:
    number, text, _ = cell
    return f"{number} {text}" if number else text  # a blank that is marked is copied too


def _paragraph(line: CopiedLine, cell: tuple[str, str, str]) -> str:
    words = escape(_plain(cell))
    if line.heading:
        words = f"<b>{words}</b>"
    indent = f"margin-left:{line.level * INDENT}pt;" if line.level and not line.heading else ""
    lang = f' lang="{cell[2]}"' if cell[2] else ""
    return f'<p{lang} style="{indent}margin-top:0;margin-bottom:4pt">{words}</p>'


def _paragraphs(lines: Sequence[CopiedLine]) -> str:
    return "".join(_paragraph(line, line.cells[0]) for line in lines)


def _table(lines: Sequence[CopiedLine]) -> str:
    """One row a unit, so that the languages stay side by side."""
    style = ' style="border:1px solid #808080;padding:3pt 5pt;vertical-align:top"'
    rows = (
        "<tr>" + "".join(f"<td{style}>{_paragraph(line, c)}</td>" for c in line.cells) + "</tr>"
        for line in lines
    )
    return f'<table style="border-collapse:collapse">{"".join(rows)}</table>'
