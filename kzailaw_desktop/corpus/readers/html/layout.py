"""What HTML and Word have in common: tables that are only layout, lines of one heading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kzailaw_desktop.corpus.text.lines import Line

_NAME = re.compile(r"[А-ЯЁӘҒҚҢӨҰҮҺІ]\.\s?(?:[А-ЯЁӘҒҚҢӨҰҮҺІ]\.\s?)?[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+\W*$")
Rows = tuple[tuple[str, ...], ...]
LONG_CELL = 2500  # characters; a cell this long holds a text, not a table


def clean_rows(rows: Iterable[Sequence[str]]) -> Rows:
    """Rows with single blanks, without rows and columns that are empty throughout."""
    tidy = [tuple(" ".join(cell.split()) for cell in row) for row in rows]
    tidy = [row for row in tidy if any(row)]
    width = max((len(row) for row in tidy), default=0)
    full = [row + ("",) * (width - len(row)) for row in tidy]
    used = [place for place in range(width) if any(row[place] for row in full)]
    return tuple(tuple(row[place] for place in used) for row in full)


def table_lines(rows: Rows, number: int, anchor: str = "", *, kept: bool = False) -> list[Line]:
    """Return a table as one line that carries it; a table that is only layout as plain lines.

    Layout: a single row (a signature), or a single column (the mark of an annex). `kept`: the
    format has tables for tables only, so that a single row is layout when it ends in a name.
    """
    if not rows:
        return []
    single = len(rows) == 1 and not (kept and not _NAME.search(rows[0][-1]))
    if single or len(rows[0]) == 1:
        return [Line(number, " ".join(c for c in row if c), style="cell") for row in rows]
    return [Line(number, "", style="table", anchor=anchor, rows=rows)]
