"""A line of the locked columns and its cells. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import UnitKind

SPEAKER = "speaker"  # role of the first row of a speech
SPOKEN = (SPEAKER, "speech")
GUTTERED = (SPEAKER, "digest")  # roles with words in a wide gutter
GROUPS = (UnitKind.PART, UnitKind.TITLE, UnitKind.SUBTITLE, UnitKind.CHAPTER, UnitKind.SECTION)
HEADINGS = frozenset({"group", "article", "agenda", "section", "title"})


class Cell(NamedTuple):
    """One text in one column. `missing`: the unit does not exist in this language.

    Cells and rows are named tuples because a code has tens of thousands of them, and they are
    made before the first paint.
    """

    text: str = ""
    num: str = ""
    lang: str = ""
    missing: bool = False


class Row(NamedTuple):
    """One line of the locked columns.

    `role`: group, article, unit, closing, table, speaker, speech, remark, agenda, section, text,
    headline, byline, front, digest, preface. `level` counts gutters of indentation.
    """

    eid: str
    role: str
    cells: tuple[Cell, ...]
    level: int = 0
    article: str = ""  # eId of the article, speech or section it stands under
    quiet: bool = False  # procedural one-liners, prefaces
    bracket: str = ""  # id of the exchange a speech belongs to

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading that can stick to the top."""
        return self.role in HEADINGS


def display(row: Row, cell: Cell) -> str:
    """What is set in type: headings carry their number, units hang it in the gutter."""
    if row.is_heading and cell.num:
        return f"{cell.num} {cell.text}".strip()
    return cell.text


class Column(NamedTuple):
    """A column: its key for settings and its language ("" for mixed)."""

    key: str
    lang: str
    kind: str = "text"  # "text" or "digest"


def unit_rows(rows: Sequence[Row], first: int, eid: str) -> range:
    """The rows of a unit from its first one: an article with its text, a point with its own."""
    last = first + 1
    while eid and last < len(rows) and eids.is_within(rows[last].eid, eid):
        last += 1
    return range(first, last)
