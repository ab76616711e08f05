"""Word files (.docx) -> lines, one a paragraph; automatic numbers are written out.

Tracked changes are read as accepted, and the report says so. A footnote stands after the
paragraph that calls it. A table of two columns in two languages is two texts.
"""

from __future__ import annotations

import re
from typing import Any

from kzailaw_desktop.corpus.readers import bilingual
from kzailaw_desktop.corpus.readers.html import layout
from kzailaw_desktop.corpus.readers.process import limits
from kzailaw_desktop.corpus.readers.word.numbering import Numbering
from kzailaw_desktop.corpus.readers.word.package import Package
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.corpus.text.superscripts import raised
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.text import nfc

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_P, _TBL, _TR, _TC, _T = f"{W}p", f"{W}tbl", f"{W}tr", f"{W}tc", f"{W}t"
_R, _RPR, _PPR, _VAL = f"{W}r", f"{W}rPr", f"{W}pPr", f"{W}val"
_GONE = frozenset(
    (f"{W}del", f"{W}moveFrom", _PPR, _RPR, f"{W}instrText", f"{W}delText", f"{W}tblPr",
     f"{W}sectPr", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
)  # fmt: skip
_NOTES = frozenset((f"{W}footnoteReference", f"{W}endnoteReference"))
_HEADING = re.compile(r"heading|заголовок|тақырып|title|название", re.I)
DEPTH = 300  # levels of elements in a paragraph
Element = Any


def read(data: bytes, name: str) -> SourceText:
    """Return the paragraphs and tables of a Word file in order."""
    package = Package(data, name, "docx-damaged")
    main = (package.related("").get("officeDocument") or ["word/document.xml"])[0]
    if not package.has(main):
        main = "word/document.xml"
    body = package.xml(main).find(f"{W}body")
    if body is None:
        raise InputRefused("docx-damaged", where=name)
    reader = _Reader(package, package.related(main))
    reader.blocks(body)
    lines = reader.finished()
    if not any(line.text.strip() or line.rows for line in lines):
        raise InputRefused("input-empty", where=name)
    return SourceText(tuple(lines), "docx", name, remarks=reader.remarks())


class _Reader:
    def __init__(self, package: Package, related: dict[str, list[str]]) -> None:
        def part(kind: str) -> Element | None:
            return package.xml_or_none((related.get(kind) or [f"word/{kind}.xml"])[0])

        styles = part("styles")
        self.lines: list[Line] = []
        self.numbering = Numbering(part("numbering"), styles)
        self.headings = _headings(styles)
        self.notes = {
            (kind, note.get(f"{W}id")): note
            for kind in ("footnote", "endnote")
            for note in _children(part(f"{kind}s"))
        }
        self.called: list[tuple[str, str]] = []
        self.inserted = self.deleted = 0
        self.place = 0

    def blocks(self, parent: Element) -> None:
        """The paragraphs and tables in an element, in order, however they are wrapped."""
        stack = list(reversed(parent))
        while stack:
            element = stack.pop()
            tag = element.tag
            if tag == _P:
                self._paragraph(element)
            elif tag == _TBL:
                self._table(element)
            elif tag == f"{W}ins":
                self.inserted += 1
                stack += reversed(element)
            elif tag in (f"{W}del", f"{W}moveFrom"):
                self.deleted += 1
            elif tag not in _GONE and isinstance(tag, str):
                stack += reversed(element)
            if self.place > limits.LINES:
                raise InputRefused("input-too-many-lines", limit=limits.LINES)

    def _paragraph(self, element: Element) -> None:
        self.place += 1
        number = self.numbering.number_of(element)
        text = self._words(element)
        style = self._style(element) if text.strip() else ""
        for place, line in enumerate((number + text).split("\n")):
            if line.strip():
                more = "heading-more" if style == "heading" and place else style
                self.lines.append(Line(self.place, nfc(line), style=more))
        self._footnotes()

    def _footnotes(self) -> None:
        """The footnotes that the paragraph calls, after it."""
        for key in self.called:
            note = self.notes.pop(key, None)
            if note is not None:
                self._note(note)
        self.called.clear()

    def _note(self, note: Element) -> None:
        called, self.called = self.called, []  # a note calls none
        text = " ".join(self._words(p) for p in note.iter(_P)).strip()
        self.called = called
        if text:
            self.lines.append(Line(self.place, nfc(" ".join(text.split())), style="note"))

    def _words(self, element: Element) -> str:
        """Return the words of a paragraph with insertions accepted and deletions left out."""
        words: list[str] = []
        stack: list[tuple[Element, bool, int]] = [(child, False, 0) for child in reversed(element)]
        while stack:
            child, up, depth = stack.pop()
            tag = child.tag
            if tag == _T:
                words.append(raised(child.text or "") if up else child.text or "")
            elif tag in _GONE or not isinstance(tag, str):
                self.deleted += tag in (f"{W}del", f"{W}moveFrom")
            elif tag == f"{W}tab":
                words.append("\t")
            elif tag in (f"{W}br", f"{W}cr"):
                words.append("\n" if child.get(f"{W}type") != "page" else "")
            elif tag == f"{W}noBreakHyphen":
                words.append("-")
            elif tag == f"{W}sym":
                words.append(_symbol(child.get(f"{W}char", "")))
            elif tag in _NOTES:
                kind = tag.removeprefix(W).removesuffix("Reference")
                self.called.append((kind, str(child.get(f"{W}id"))))
            elif depth < DEPTH:
                self.inserted += tag == f"{W}ins"
                up = up or (tag == _R and _is_raised(child))
                stack += [(inner, up, depth + 1) for inner in reversed(child)]
        return "".join(words)

    def _style(self, element: Element) -> str:
        properties = element.find(_PPR)
        style = properties.find(f"{W}pStyle") if properties is not None else None
        if style is not None and style.get(_VAL) in self.headings:
            return "heading"
        bold = True
        first = True
        for run in element.iter(_R):
            if not any((t.text or "").strip() for t in run.iter(_T)):
                continue
            facts = run.find(_RPR)
            if first:
                color = facts.find(f"{W}color") if facts is not None else None
                if color is not None and color.get(_VAL, "").upper() == "FF0000":
                    return "warning"
                first = False
            bold = bold and _is_bold(facts)
        return "heading" if bold and not first else ""

    def _table(self, element: Element) -> None:
        """A table; of nested ones the inner, and the rest of the outer as paragraphs."""
        self.place += 1
        if next((n for n in element.iterdescendants(_TBL)), None) is not None:
            self.blocks(element)
            return
        rows = [
            [[self._words(p) for p in cell.iter(_P)] for cell in row.iter(_TC)]
            for row in element.iter(_TR)
        ]
        if texts := bilingual.two_texts(rows):
            self.lines += bilingual.as_lines(texts, self.place)
        else:
            plain = [[" ".join(cell) for cell in row] for row in rows]
            self.lines += layout.table_lines(layout.clean_rows(plain), self.place)
        self._footnotes()

    def finished(self) -> list[Line]:
        """Return all lines; the notes that no paragraph calls come last."""
        for (_, number), note in sorted(self.notes.items(), key=lambda item: str(item[0])):
            if note.get(f"{W}type") is None and number is not None:
                self._note(note)
        return self.lines

    def remarks(self) -> tuple[tuple[str, dict[str, str]], ...]:
        """Return what the report has to say of the file."""
        if not (self.inserted or self.deleted):
            return ()
        counts = {"inserted": str(self.inserted), "deleted": str(self.deleted)}
        return (("source-tracked-changes", counts),)


def _children(element: Element | None) -> list[Element]:
    return [] if element is None else list(element)


def _headings(styles: Element | None) -> frozenset[str]:
    found = []
    for style in styles.iter(f"{W}style") if styles is not None else ():
        name = style.find(f"{W}name")
        if name is not None and _HEADING.search(name.get(_VAL, "")):
            found.append(str(style.get(f"{W}styleId")))
    return frozenset(found)


def _is_bold(facts: Element | None) -> bool:
    bold = facts.find(f"{W}b") if facts is not None else None
    return bold is not None and bold.get(_VAL, "1") not in ("0", "false", "off")


def _is_raised(run: Element) -> bool:
    facts = run.find(_RPR)
    align = facts.find(f"{W}vertAlign") if facts is not None else None
    return align is not None and align.get(_VAL) == "superscript"


def _symbol(code: str) -> str:
    """Return the letter of a symbol font; the private ones mean nothing here."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return chr(number) if 32 <= number < 0xD800 else ""
