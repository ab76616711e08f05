"""Read comparative tables: rows with the wording in force, the proposed one and the reason."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kzailaw_desktop.export.returned.package import Element, W
from kzailaw_desktop.export.returned.paragraphs import ParagraphReader, ReturnedParagraph

_COLUMNS = (
    ("before", re.compile(r"действующ|қолданыстағы|редакция законопроекта|заң жобасының", re.I)),
    ("after", re.compile(r"предлага|ұсыныл", re.I)),
    ("unit", re.compile(r"структур|құрылымдық", re.I)),
    ("reason", re.compile(r"обоснован|негізде", re.I)),
)
_HEADER_ROWS = 3
Cell = list[ReturnedParagraph]


@dataclass
class ReturnedRow:
    """One row of a table; `act` is the name in the merged row above it."""

    act: str
    unit: Cell = field(default_factory=list)
    before: Cell = field(default_factory=list)
    after: Cell = field(default_factory=list)
    reason: Cell = field(default_factory=list)


def texts(cell: Sequence[ReturnedParagraph]) -> list[str]:
    """Return the lines of a cell as they are now."""
    return [line for paragraph in cell for line in paragraph.theirs]


def comparative_tables(body: Element) -> list[Element]:
    """Return the tables whose headings are those of a comparative table."""
    return [table for table in body.iter(f"{W}tbl") if _columns(_rows(table)) is not None]


def table_rows_of(table: Element, reader: ParagraphReader) -> Iterator[ReturnedRow]:
    """Yield the rows of a comparative table, without its headings and the rows that name acts."""
    rows = _rows(table)
    columns = _columns(rows)
    if columns is None:
        return
    at, names = columns
    act = ""
    for row in rows[at + 1 :]:
        cells = list(row.iterchildren(f"{W}tc"))
        read = [list(reader.read(list(cell.iter(f"{W}p")))) for cell in cells]
        if len(cells) <= 2:
            act = " ".join(line for cell in read for line in texts(cell)) or act
            continue
        if _is_numbers(read):
            continue
        made = ReturnedRow(act)
        for name, number in names.items():
            if number < len(read):
                setattr(made, name, read[number])
        if any((made.before, made.after)):
            yield made


def _rows(table: Element) -> list[Element]:
    return list(table.iterchildren(f"{W}tr"))


def _columns(rows: Sequence[Element]) -> tuple[int, dict[str, int]] | None:
    """Return the row of headings and which column holds what."""
    for at, row in enumerate(rows[:_HEADER_ROWS]):
        cells = ["".join(t.text or "" for t in c.iter(f"{W}t")) for c in row.iterchildren(f"{W}tc")]
        found: dict[str, int] = {}
        for name, pattern in _COLUMNS:
            place = next(
                (n for n, text in enumerate(cells)
                 if pattern.search(text.replace("-", "")) and n not in found.values()), None
            )  # fmt: skip
            if place is not None:
                found[name] = place
        if {"before", "after"} <= set(found):
            return at, found
    return None


def _is_numbers(cells: Sequence[Cell]) -> bool:
    """Tell whether a row only numbers the columns: 1 2 3 4 5."""
    lines = [" ".join(texts(cell)).strip() for cell in cells]
    return all(line == str(n) for n, line in enumerate(lines, 1))
