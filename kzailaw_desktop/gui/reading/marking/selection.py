"""Selected text: a stretch within one column, across units."""

from __future__ import annotations

from typing import NamedTuple


class Spot(NamedTuple):
    """A position between letters: row and offset in UTF-16 units of the text as shown."""

    row: int
    offset: int


class TextSelection(NamedTuple):
    """From `anchor` to `caret` in one column; both may come first."""

    column: int
    anchor: Spot
    caret: Spot

    @property
    def start(self) -> Spot:
        """The end nearer to the top."""
        return min(self.anchor, self.caret)

    @property
    def end(self) -> Spot:
        """The end nearer to the bottom."""
        return max(self.anchor, self.caret)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return self.anchor == self.caret

    def moved(self, caret: Spot) -> TextSelection:
        """The same selection with its free end elsewhere."""
        return TextSelection(self.column, self.anchor, caret)

    def span(self, row: int, length: int) -> tuple[int, int] | None:
        """What of a row's text of that length is selected."""
        first, last = self.start, self.end
        if self.is_empty or not first.row <= row <= last.row:
            return None
        begin = first.offset if row == first.row else 0
        finish = last.offset if row == last.row else length
        return (begin, finish) if begin < finish else None
