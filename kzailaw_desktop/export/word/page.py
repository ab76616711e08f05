"""Pages as the forms of documents want them."""

from __future__ import annotations

from dataclasses import dataclass

INDENT = 709  # 1.25 cm, the first line of a paragraph


@dataclass(frozen=True, slots=True)
class Page:
    """A page and its margins in twips."""

    width: int
    height: int
    left: int
    right: int
    top: int
    bottom: int
    number_on_top: bool = False  # the page number above, from the second page on

    @property
    def text_width(self) -> int:
        """What the margins leave."""
        return self.width - self.left - self.right


PORTRAIT = Page(11906, 16838, left=1418, right=851, top=1418, bottom=1134)
LANDSCAPE = Page(16838, 11906, left=1418, right=851, top=1418, bottom=1418, number_on_top=True)
BILL = Page(11906, 16838, left=1418, right=851, top=1418, bottom=1134, number_on_top=True)
