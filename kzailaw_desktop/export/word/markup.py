"""WordprocessingML as text: the rows of long tables, parsed together.

The functions are those of `wml` for what stands in the cells of a table. A table of 500 rows has some
40,000 elements; written as text and parsed once they take a fifth of the time.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from xml.sax.saxutils import escape, quoteattr

from docx.oxml.parser import parse_xml

from kzailaw_desktop.export.word import wml

_SPECIAL = {"\t": "<w:tab/>", "\n": "<w:br/>", "\u2011": "<w:noBreakHyphen/>"}


def run(text: str, lang: str = "", *, bold: bool | None = None, size: float = 0) -> str:
    """Return a run of text with its language, as `wml.run` makes it."""
    pieces = [
        _SPECIAL.get(piece) or f'<w:t xml:space="preserve">{escape(piece)}</w:t>'
        for piece in wml.pieces(text)
    ]
    return f"<w:r>{_run_props(lang, bold, size)}{''.join(pieces)}</w:r>"


@lru_cache(maxsize=256)
def _run_props(lang: str, bold: bool | None, size: float) -> str:
    props = "" if bold is None else "<w:b/>" if bold else '<w:b w:val="0"/>'
    props += f'<w:sz w:val="{round(size * 2)}"/>' if size else ""
    props += f'<w:lang w:val="{wml.TAGS[lang]}"/>' if lang in wml.TAGS else ""
    return f"<w:rPr>{props}</w:rPr>" if props else ""


def paragraph(style: str, *content: str, **properties: object) -> str:
    """Return a paragraph in a style, as `wml.paragraph` makes it."""
    return f"<w:p>{_paragraph_props(style, tuple(properties.items()))}{''.join(content)}</w:p>"


@lru_cache(maxsize=256)
def _paragraph_props(style: str, properties: tuple[tuple[str, object], ...]) -> str:
    props = f"<w:pStyle w:val={quoteattr(style)}/>" if style else ""
    for name, value in properties:
        props += f"<w:{name}/>" if value is True else f"<w:{name} w:val={quoteattr(str(value))}/>"
    return f"<w:pPr>{props}</w:pPr>" if props else ""


def cell(width: int, *content: str, span: int = 1) -> str:
    """Return a table cell, `width` in twips."""
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    props = f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}</w:tcPr>'
    return f"<w:tc>{props}{''.join(content)}</w:tc>"


def row(cells: Iterable[str], *, whole: bool = False) -> str:
    """Return a table row; `whole` keeps it on one page."""
    props = "<w:trPr><w:cantSplit/></w:trPr>" if whole else ""
    return f"<w:tr>{props}{''.join(cells)}</w:tr>"


def elements(rows: Iterable[str]) -> list[wml.Element]:
    """Return the rows as elements that can be put into a table."""
    return list(parse_xml(f'<w:tbl xmlns:w="{wml.NS}">{"".join(rows)}</w:tbl>'))
