"""Word files (.docx) -> lines, one a paragraph; automatic numbers are written out."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any

from lxml import etree

from kzailaw_desktop.corpus.readers import layout
from kzailaw_desktop.corpus.readers.wordnumbers import Numbering
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.text import nfc

MAX_UNPACKED = 300_000_000
MAX_RATIO = 250
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_GONE = {f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", f"{W}instrText", f"{W}delText"}
_ALTERNATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_HEADING = re.compile(r"heading|заголовок|тақырып|title|название", re.I)
Element = Any


def read(data: bytes, name: str) -> SourceText:
    """The paragraphs and tables of a Word file in order."""
    _check_zip(data, name)
    document = _open(data, name)
    body = document.element.body
    reader = _Reader(document)
    for child in body:
        reader.block(child)
    reader.footnotes(document)
    if not any(line.text.strip() or line.rows for line in reader.lines):
        raise InputRefused("input-empty", where=name)
    return SourceText(tuple(reader.lines), "docx", name)


def _check_zip(data: bytes, name: str) -> None:
    """Refuse what unpacks to more than a document needs, before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            total = sum(part.file_size for part in parts)
            ratio = max((p.file_size / max(p.compress_size, 1) for p in parts), default=0)
            if total > MAX_UNPACKED or (ratio > MAX_RATIO and total > 50_000_000):
                raise InputRefused("docx-bomb", where=name, size=total // 1_000_000)
            if any(part.flag_bits & 1 for part in parts):
                raise InputRefused("docx-locked", where=name)
            with archive.open("word/document.xml") as part:
                if b"<!DOCTYPE" in part.read(4096).upper():
                    raise InputRefused("docx-damaged", where=name)
    except (
        zipfile.BadZipFile,
        KeyError,
        OSError,
        NotImplementedError,
        RuntimeError,
        EOFError,
    ) as e:
        raise InputRefused("docx-damaged", where=name) from e


def _open(data: bytes, name: str) -> Any:
    import docx
    from docx.opc.exceptions import OpcError

    try:
        return docx.Document(io.BytesIO(data))
    except (
        OpcError, KeyError, ValueError, AttributeError, TypeError, IndexError, OSError, EOFError,
        zipfile.BadZipFile, etree.XMLSyntaxError, AssertionError,
    ) as e:  # fmt: skip
        raise InputRefused("docx-damaged", where=name) from e


class _Reader:
    def __init__(self, document: Any) -> None:
        self.lines: list[Line] = []
        self.numbering = Numbering(document)
        self.headings = {
            style.style_id
            for style in document.styles
            if style.style_id and _HEADING.search(style.name or "")
        }
        self.place = 0

    def block(self, element: Element) -> None:
        if element.tag == f"{W}p":
            self._paragraph(element)
        elif element.tag == f"{W}tbl":
            self._table(element)
        elif element.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins"):
            for child in element:
                self.block(child)

    def _paragraph(self, element: Element) -> None:
        self.place += 1
        number = self.numbering.number_of(element)
        style = self._style(element)
        text = number + _text(element)
        for place, line in enumerate(text.split("\n")):
            if line.strip():
                more = "heading-more" if style == "heading" and place else style
                self.lines.append(Line(self.place, nfc(line), style=more))

    def _style(self, element: Element) -> str:
        properties = element.find(f"{W}pPr")
        style = properties.find(f"{W}pStyle") if properties is not None else None
        if style is not None and style.get(f"{W}val") in self.headings:
            return "heading"
        runs = [r for r in element.iter(f"{W}r") if any(t.text for t in r.iter(f"{W}t"))]
        if not runs:
            return ""
        first = runs[0].find(f"{W}rPr/{W}color")
        if first is not None and first.get(f"{W}val", "").upper() == "FF0000":
            return "warning"
        return "heading" if all(_bold(run) for run in runs) else ""

    def _table(self, element: Element) -> None:
        self.place += 1
        if next(element.iterdescendants(f"{W}tbl"), None) is not None:
            for cell in element.iter(f"{W}tc"):
                for child in cell:
                    self.block(child)
            return
        rows = [
            [" ".join(_text(p) for p in cell.iter(f"{W}p")) for cell in row.iter(f"{W}tc")]
            for row in element.iter(f"{W}tr")
        ]
        self.lines += layout.table_lines(layout.clean_rows(rows), self.place)

    def footnotes(self, document: Any) -> None:
        """The words of footnotes, after the text, as notes."""
        for part in (rel.target_part for rel in document.part.rels.values() if _is_notes(rel)):
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            for note in etree.fromstring(part.blob, parser):
                text = " ".join(_text(p) for p in note.iter(f"{W}p")).strip()
                if text:
                    self.place += 1
                    self.lines.append(Line(self.place, nfc(text), style="note"))


def _is_notes(rel: Any) -> bool:
    return not rel.is_external and rel.reltype.endswith(("/footnotes", "/endnotes"))


def _bold(run: Element) -> bool:
    bold = run.find(f"{W}rPr/{W}b")
    return bold is not None and bold.get(f"{W}val", "1") not in ("0", "false", "off")


def _text(element: Element) -> str:
    """The words of a paragraph with insertions accepted and deletions left out."""
    words: list[str] = []
    _collect(element, words)
    return "".join(words)


def _collect(element: Element, words: list[str]) -> None:
    for child in element:
        tag = child.tag
        if tag in _GONE or tag == _ALTERNATE:
            continue
        if tag == f"{W}t":
            words.append(child.text or "")
        elif tag == f"{W}tab":
            words.append("\t")
        elif tag in (f"{W}br", f"{W}cr"):
            words.append("\n" if child.get(f"{W}type") != "page" else "")
        elif tag == f"{W}noBreakHyphen":
            words.append("-")
        else:
            _collect(child, words)
