"""WordprocessingML: the few elements our documents are made of.

Elements come from python-docx's own parser, so they can be put into its documents; building them
directly is many times faster than its paragraph and table objects in long tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from copy import copy
from functools import cache, lru_cache
from typing import Any

from docx.oxml.parser import oxml_parser

Element = Any  # an lxml element of python-docx's classes; it ships no types for them

NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NSMAP = {"w": NS}
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
TAGS = {"kk": "kk-KZ", "ru": "ru-RU", "en": "en-US"}
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PIECES = re.compile("[\t\n\u2011]|[^\t\n\u2011]+")
# A number must not be torn at its hyphen: «9-1)», «230-VIII».
# Long numbers (DOI, ISSN) are left as they are, so that they can be copied.
_TORN = re.compile(r"(?<![\w./-])(\d{1,4})-(?=\d{1,2}(?![\d/.-]*\d)|[IVXLC]+\b)")
# «5-1-тармақ», but not «17-бап», which a reader looks for by typing it.
_TORN_WORD = re.compile(r"(\u2011\d{1,2})-(?=[а-яәғқңөұүһі]{2})")
TWIPS_PER_CM = 567


@cache
def w(name: str) -> str:
    """Return the qualified name of a WordprocessingML element or attribute."""
    return f"{{{NS}}}{name}"


def legal(text: str) -> str:
    """Return the text without the characters that XML cannot hold."""
    return _ILLEGAL.sub("", text)


def pieces(text: str) -> list[str]:
    """Return the stretches of a text that are elements of their own; numbers get hyphens that
    hold."""
    if "-" in text:
        text = _TORN_WORD.sub("\\1\u2011", _TORN.sub("\\1\u2011", text))
    return _PIECES.findall(legal(text))


def el(name: str, *children: Element, **attributes: object) -> Element:
    """Return an element `w:name` with `w:` attributes and children; a trailing _ of a key is
    dropped."""
    made = oxml_parser.makeelement(w(name), nsmap=NSMAP)
    for key, value in attributes.items():
        made.set(w(key.rstrip("_")), str(value))
    made.extend(children)
    return made


def run(
    text: str,
    lang: str = "",
    *,
    bold: bool | None = None,
    italic: bool | None = None,
    style: str = "",
    deleted: bool = False,
    size: float = 0,
    raised: bool = False,
) -> Element:
    """Return a run of text with its language; tabs and line ends become their elements."""
    props = _run_props(lang, bold, italic, style, size, raised)
    made = el("r") if props is None else el("r", copy(props))
    for piece in pieces(text):
        if piece == "\t":
            made.append(el("tab"))
        elif piece == "\n":
            made.append(el("br"))
        elif piece == "\u2011":
            made.append(el("noBreakHyphen"))
        else:
            words = el("delText" if deleted else "t")
            words.text = piece
            words.set(SPACE, "preserve")
            made.append(words)
    return made


@lru_cache(maxsize=256)
def _run_props(
    lang: str, bold: bool | None, italic: bool | None, style: str, size: float, raised: bool
) -> Element | None:
    """Return the w:rPr of a run, to be copied: a long table has few different ones."""
    props = el("rPr")
    if style:
        props.append(el("rStyle", val=style))
    if bold is not None:
        props.append(el("b") if bold else el("b", val="0"))
    if italic is not None:
        props.append(el("i") if italic else el("i", val="0"))
    if size:
        props.append(el("sz", val=round(size * 2)))
    if raised:
        props.append(el("vertAlign", val="superscript"))
    if lang in TAGS:
        props.append(el("lang", val=TAGS[lang]))
    return props if len(props) else None


def paragraph(style: str, *content: Element, **properties: object) -> Element:
    """Return a paragraph in a style. `properties`: elements of w:pPr by name, True or a w:val
    value."""
    props = el("pPr", el("pStyle", val=style)) if style else el("pPr")
    for name, value in properties.items():
        props.append(el(name) if value is True else el(name, val=value))
    made = el("p", props) if len(props) else el("p")
    made.extend(content)
    return made


def field(instruction: str, shown: str = "", lang: str = "", dirty: bool = False) -> list[Element]:
    """Return a field such as PAGE or TOC as runs; `dirty` asks Word to fill it when opening."""
    begin = el("fldChar", fldCharType="begin")
    if dirty:
        begin.set(w("dirty"), "true")
    code = el("instrText")
    code.text = f" {instruction} "
    code.set(SPACE, "preserve")
    return [
        el("r", begin),
        el("r", code),
        el("r", el("fldChar", fldCharType="separate")),
        run(shown, lang),
        el("r", el("fldChar", fldCharType="end")),
    ]


def cell(
    width: int, *content: Element, span: int = 1, shade: str = "", middle: bool = False
) -> Element:
    """Return a table cell, `width` in twips; an empty one gets the paragraph that Word demands."""
    props = el("tcPr", el("tcW", w=width, type="dxa"))
    if span > 1:
        props.append(el("gridSpan", val=span))
    if shade:
        props.append(el("shd", val="clear", color="auto", fill=shade))
    if middle:
        props.append(el("vAlign", val="center"))
    made = el("tc", props)
    made.extend(content or (paragraph("TableText"),))
    return made


def row(cells: Iterable[Element], *, header: bool = False, whole: bool = False) -> Element:
    """Return a table row; `header` repeats it on each page, `whole` keeps it on one page."""
    props = el("trPr")
    if whole or header:
        props.append(el("cantSplit"))
    if header:
        props.append(el("tblHeader"))
    made = el("tr", props) if len(props) else el("tr")
    made.extend(cells)
    return made


def table(widths: Sequence[int], rows: Iterable[Element], style: str = "Parallel") -> Element:
    """Return a table of fixed column widths in twips."""
    props = el(
        "tblPr",
        el("tblStyle", val=style),
        el("tblW", w=sum(widths), type="dxa"),
        el("jc", val="center"),
        el("tblLayout", type="fixed"),
        el("tblLook", val="0420", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=0),
    )
    props[-1].set(w("noVBand"), "1")
    made = el("tbl", props, el("tblGrid", *(el("gridCol", w=width) for width in widths)))
    made.extend(rows)
    return made
