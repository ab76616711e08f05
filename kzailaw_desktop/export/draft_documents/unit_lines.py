"""The lines of an act as paragraphs: headings apart from the text, chapters in the middle."""

from __future__ import annotations

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.drafting.applying.amended import AmendedLine
from kzailaw_desktop.export.word.wml import Element, el, paragraph

_SPACE = 120  # twips above the heading of an article; twice that above a chapter
_LOW = (UnitKind.ARTICLE, UnitKind.PARAGRAPH, UnitKind.POINT, UnitKind.SUBPARAGRAPH)


def unit_paragraph(line: AmendedLine, *content: Element) -> Element:
    """Return a line as a paragraph; a heading keeps with what follows and is not justified."""
    made = paragraph("UnitBody")
    if line.part == "heading":
        parts = eids.parts(line.eid)
        high = not parts or parts[-1][0] not in _LOW
        made.pPr.append(el("keepNext"))
        made.pPr.append(el("spacing", before=_SPACE * (2 if high else 1)))
        if high:
            made.pPr.append(el("ind", firstLine=0))
        made.pPr.append(el("jc", val="center" if high else "left"))
    made.extend(content)
    return made
