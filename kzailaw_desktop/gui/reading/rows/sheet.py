"""The geometry of the columns: how wide, with which gutters and margins. Logical pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kzailaw_desktop.gui.reading.rows.row_types import Column

MEASURE = 74  # letters in a line
PAD = 16
OUTSIDE = 24


@dataclass(slots=True)
class ColumnLayout:
    """The geometry of the columns at one width of the view."""

    widths: list[int] = field(default_factory=list)  # of the columns, in cells
    lefts: list[float] = field(default_factory=list)  # left edge of the gutter in the cell
    texts: list[float] = field(default_factory=list)  # width of unindented text
    gutter: float = 44
    indent: float = 44


def sheet(
    width: int,
    columns: tuple[Column, ...],
    letter: float,
    speakers: bool,
    weights: Sequence[float] = (),
) -> ColumnLayout:
    """The columns for a view `width` wide; wider windows get margins, not longer lines.

    `weights`: the columns' shares of the room for text, equal where there are none.
    """
    count = max(1, len(columns))
    narrow = width / count < 460
    gutter = (
        (180.0 if width > 700 else 148.0) if speakers and width > 460 else 28.0 if narrow else 44.0
    )
    if columns and columns[0].kind == "text" and columns[0].key in ("text", "digest"):
        gutter = gutter if speakers else 0.0
    outside, between = (PAD, 12) if narrow else (OUTSIDE, PAD)
    longest = MEASURE * letter
    made = ColumnLayout(gutter=gutter, indent=24.0 if narrow else min(gutter, 36.0))
    if any(column.kind == "digest" for column in columns) and count == 2:
        side = max(190.0, min(320.0, width * 0.3))
        first = min(longest, width - side - 2 * outside - gutter - 2 * between)
        rest = max(0.0, width - first - side - 2 * outside - gutter - 2 * between) / 2
        made.widths = [int(rest + outside + gutter + first + between)]
        made.widths.append(width - made.widths[0])
        made.lefts, made.texts = [rest + outside, between], [first, side - gutter]
        return made
    text = min(longest, (width - 2 * outside - 2 * between * (count - 1)) / count - gutter)
    used = count * (gutter + text) + 2 * between * (count - 1) + 2 * outside
    margin = max(0.0, width - used) / 2
    shares = list(weights) if len(weights) == count else [1 / count] * count
    for number, share in enumerate(shares):
        left = margin + outside if number == 0 else between
        right = margin + outside if number == count - 1 else between
        own = text * count * share / sum(shares)
        made.widths.append(int(left + gutter + own + right))
        made.lefts.append(left)
        made.texts.append(own)
    made.widths[-1] += width - sum(made.widths)
    return made
