"""The rows of a document as they are set in type: what the parts of a reading view share."""

from __future__ import annotations

from kzailaw_desktop.gui.reading.rows.documents import roles_of
from kzailaw_desktop.gui.reading.rows.model import RowModel
from kzailaw_desktop.gui.reading.rows.row_types import GUTTERED
from kzailaw_desktop.gui.reading.rows.typeset import SetRow, Typesetter


class TypesetRows:
    """A model of rows and the typesetter that lays them out."""

    def __init__(self, model: RowModel, typesetter: Typesetter) -> None:
        self.model = model
        self.typesetter = typesetter

    def set_row(self, number: int) -> SetRow:
        """Lay out a row, or take the layout that is kept."""
        model = self.model
        return self.typesetter.set_row(number, model.rows[number], model.cells(number))

    def estimate(self, number: int) -> int:
        """Estimate the height of a row that is not laid out."""
        return self.typesetter.estimate(self.model.rows[number], self.model.cells(number))

    def text_length(self, number: int, column: int) -> int:
        """Length of a cell's text as shown, in UTF-16 units."""
        return len(self.set_row(number).cells[column].layout.text())

    def fit(self, width: int) -> None:
        """Lay out the columns shown for a width; every row is to be set again."""
        speakers = any(role in GUTTERED for role in roles_of(self.model.rows)[:200])
        self.typesetter.lay_out(width, self.model.columns, speakers)
        self.typesetter.forget()
