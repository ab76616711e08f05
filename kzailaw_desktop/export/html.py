"""Our Word documents as one HTML page: for a preview, for mail, for a browser's print."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

import docx

from kzailaw_desktop.export.files import write_text
from kzailaw_desktop.export.word.wml import Element, w

_TAGS = {"Title": "h1", "Heading1": "h2", "Heading2": "h3", "Heading3": "h4"}
_MARKS = {"ins": "ins", "del": "del"}
_STYLE = """
body { font: 14pt/1.35 "Times New Roman", "Liberation Serif", serif; color: #111;
       max-width: 17cm; margin: 2.5cm auto; background: #fff; }
body.wide { max-width: 26cm; }
p, h1, h2, h3, h4 { margin: 0 0 .35em; font-size: 14pt; }
h1, h2, .Kind, .TableTitle, .LargeTitle, .TableHead, .LargeHead, .TableAct, .LargeAct
  { text-align: center; font-weight: bold; }
h2 { margin-top: 1.2em; } h4 { font-style: italic; text-indent: 1.25cm; margin-top: .8em; }
.Kind { text-transform: uppercase; } .Corner { text-align: right; }
.BodyText, .Entry, .UnitBody, .BillText { text-indent: 1.25cm; text-align: justify; }
.Pinpoint { font-style: italic; font-size: 12pt; margin-left: 1.25cm; }
.Standing { font-size: 12pt; border-left: 1.5pt solid #888; padding-left: 8pt; }
.Header { font-size: 9pt; text-align: center; border-bottom: .5pt solid #888; }
.SourceItem, .NoteItem { padding-left: 1cm; text-indent: -1cm; }
.UnitHeading { font-weight: bold; } .Unit2 { padding-left: .4cm; } .Unit3 { padding-left: .8cm; }
.Signature { margin-top: 2em; } .tab { display: inline-block; min-width: 1cm; }
.Signature .tab { min-width: 4cm; }
table { border-collapse: collapse; width: 100%; margin: .6em 0; font-size: 12pt; }
table p { font-size: 12pt; }
td, th { border: .5pt solid #999; padding: 2pt 5pt; vertical-align: top; text-align: left; }
th { background: #f2f2f2; font-weight: normal; }
ins { color: #0b6e4f; } del { color: #a33; }
""".strip()


def docx_to_html(source: Path, lang: str = "ru") -> str:
    """Return the page; runs keep their language, changes their marks, comments are left out."""
    document: Any = docx.Document(str(source))
    page = document.sections[0]
    wide = ' class="wide"' if page.page_width > page.page_height else ""
    parts = [_paragraph(p._p) for p in page.header.paragraphs if p.text.strip()]
    for block in document.element.body:
        if block.tag == w("p"):
            parts.append(_paragraph(block))
        elif block.tag == w("tbl"):
            parts.append(_table(block))
    title = escape(document.core_properties.title or source.stem)
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="generator" content="KzaiLaw Desktop">\n'
        f"<title>{title}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body{wide}>\n"
        + "\n".join(part for part in parts if part)
        + "\n</body>\n</html>\n"
    )


def write_html(source: Path, out: Path, lang: str = "ru") -> None:
    """Write the page in place of `out`."""
    write_text(out, docx_to_html(source, lang))


def _paragraph(block: Element) -> str:
    style = block.find(f"{w('pPr')}/{w('pStyle')}")
    name = style.get(w("val")) if style is not None else ""
    tag = _TAGS.get(name, "p")
    inner = _inline(block)
    return f'<{tag} class="{name}">{inner}</{tag}>' if inner else ""


def _inline(parent: Element) -> str:
    parts = []
    for child in parent:
        local = child.tag.rpartition("}")[2] if isinstance(child.tag, str) else ""
        if local == "r":
            parts.append(_run(child))
        elif local in _MARKS:
            parts.append(f"<{_MARKS[local]}>{_inline(child)}</{_MARKS[local]}>")
    return "".join(parts)


def _run(element: Element) -> str:
    text = ""
    for child in element:
        if child.tag in (w("t"), w("delText")):
            text += escape(child.text or "", quote=False)
        elif child.tag == w("tab"):
            text += '<span class="tab"></span>'
        elif child.tag == w("br"):
            text += "<br>"
        elif child.tag == w("noBreakHyphen"):
            text += "\u2011"
    if not text:
        return ""
    props = element.find(w("rPr"))
    if props is None:
        return text
    bold = props.find(w("b"))
    if bold is not None and bold.get(w("val")) != "0":
        text = f"<b>{text}</b>"
    if props.find(w("i")) is not None:
        text = f"<i>{text}</i>"
    if props.find(w("vertAlign")) is not None:
        text = f"<sup>{text}</sup>"
    lang = props.find(w("lang"))
    return f'<span lang="{lang.get(w("val"))[:2]}">{text}</span>' if lang is not None else text


def _table(block: Element) -> str:
    rows = []
    for row in block.iterchildren(w("tr")):
        header = row.find(f"{w('trPr')}/{w('tblHeader')}") is not None
        cells = []
        for cell in row.iterchildren(w("tc")):
            span = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
            wide = f' colspan="{span.get(w("val"))}"' if span is not None else ""
            inner = "".join(_paragraph(p) for p in cell.iterchildren(w("p")))
            tag = "th" if header else "td"
            cells.append(f"<{tag}{wide}>{inner}</{tag}>")
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return "<table>\n" + "\n".join(rows) + "\n</table>"
