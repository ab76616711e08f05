"""OpenDocument texts (.odt) -> lines, one a paragraph; numbers of lists are written out."""

from __future__ import annotations

from typing import Any

from kzailaw_desktop.corpus.readers import bilingual
from kzailaw_desktop.corpus.readers.html import layout
from kzailaw_desktop.corpus.readers.process import limits
from kzailaw_desktop.corpus.readers.word.package import Package
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.corpus.text.superscripts import raised
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.text import nfc

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_P = frozenset((f"{TEXT}p", f"{TEXT}h"))
_GONE = frozenset(
    (f"{TEXT}tracked-changes", f"{OFFICE}annotation", f"{OFFICE}annotation-end",
     f"{TEXT}sequence-decls", f"{OFFICE}forms", f"{TEXT}note-citation")
)  # fmt: skip
Element = Any


def read(data: bytes, name: str) -> SourceText:
    """Return the paragraphs and tables of an OpenDocument text in order."""
    package = Package(data, name, "odt-damaged")
    root = package.xml("content.xml")
    body = root.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise InputRefused("odt-damaged", where=name)
    styles = package.xml_or_none("styles.xml")
    reader = _Reader([root] if styles is None else [root, styles])
    reader.blocks(body)
    if not any(line.text.strip() or line.rows for line in reader.lines):
        raise InputRefused("input-empty", where=name)
    return SourceText(tuple(reader.lines), "odt", name, remarks=_changes(body))


def _changes(body: Element) -> tuple[tuple[str, dict[str, str]], ...]:
    """Return what was tracked: deletions lie outside the text, insertions in it, as if accepted."""
    counts = {
        word: str(sum(1 for _ in body.iter(f"{TEXT}{kind}")))
        for word, kind in (("inserted", "insertion"), ("deleted", "deletion"))
    }
    return (("source-tracked-changes", counts),) if any(v != "0" for v in counts.values()) else ()


class _Reader:
    def __init__(self, roots: list[Element]) -> None:
        self.lines: list[Line] = []
        self.place = 0
        self.notes: list[str] = []
        self.numbers = _number_formats(roots)
        self.raised, self.bold, self.red = _faces(roots)
        self.counts: dict[tuple[str, int], int] = {}

    def blocks(self, parent: Element, style: str = "", depth: int = 0) -> None:
        """The blocks of an element in order; `style` and `depth` of the list they stand in."""
        if depth > limits.DEPTH:
            return
        for child in parent:
            tag = child.tag
            if tag in _GONE or not isinstance(tag, str):
                continue
            if tag in _P:
                self._paragraph(child, "")
            elif tag == f"{TEXT}list":
                self._list(child, child.get(f"{TEXT}style-name") or style, depth + 1)
            elif tag == f"{TABLE}table":
                self._table(child, depth + 1)
            else:
                self.blocks(child, style, depth + 1)

    def _list(self, element: Element, style: str, depth: int) -> None:
        level = sum(1 for a in element.iterancestors(f"{TEXT}list")) + 1
        if element.get(f"{TEXT}continue-numbering") != "true":
            self.counts.pop((style, level), None)
        for item in element:
            prefix = self._number(style, level, item) if item.tag == f"{TEXT}list-item" else ""
            for child in item:
                if child.tag in _P:
                    self._paragraph(child, prefix)
                elif child.tag == f"{TEXT}list" and depth < limits.DEPTH:
                    self._list(child, child.get(f"{TEXT}style-name") or style, depth + 1)
                elif child.tag == f"{TABLE}table":
                    self._table(child, depth + 1)
                prefix = ""

    def _number(self, style: str, level: int, item: Element) -> str:
        """Return the number before an item of a list, with a blank after it."""
        form = self.numbers.get((style, level))
        if form is None:
            return ""
        start = item.get(f"{TEXT}start-value") or ""
        last = self.counts.get((style, level), form.start - 1)
        number = int(start) if start.isascii() and start.isdigit() and len(start) < 7 else last + 1
        self.counts[style, level] = number
        for deeper in [key for key in self.counts if key[0] == style and key[1] > level]:
            del self.counts[deeper]
        return f"{form.before}{number}{form.after} " if form.counted else "– "

    def _paragraph(self, element: Element, prefix: str) -> None:
        self.place += 1
        if self.place > limits.LINES:
            raise InputRefused("input-too-many-lines", limit=limits.LINES)
        words = self._words(element)
        for place, line in enumerate((prefix + words).split("\n")):
            if line.strip():
                style = self._style(element, words)
                more = "heading-more" if style == "heading" and place else style
                self.lines.append(Line(self.place, nfc(line), style=more))
        for note in self.notes:
            self.lines.append(Line(self.place, nfc(note), style="note"))
        self.notes.clear()

    def _style(self, element: Element, words: str) -> str:
        if element.tag == f"{TEXT}h":
            return "heading"
        own = element.get(f"{TEXT}style-name", "")
        spans = [s for s in element.iter(f"{TEXT}span") if "".join(s.itertext()).strip()]
        inside = sum(len("".join(s.itertext())) for s in spans)
        names = {s.get(f"{TEXT}style-name", "") for s in spans}
        if own in self.red or (names and names <= self.red):
            return "warning"
        whole = bool(names) and inside >= len(words.strip())
        return "heading" if own in self.bold or (whole and names <= self.bold) else ""

    def _words(self, element: Element) -> str:
        words: list[str] = []
        stack: list[tuple[Element | str, bool, int]] = [(element, False, 0)]
        while stack:
            item, up, depth = stack.pop()
            if isinstance(item, str):
                words.append(raised(item) if up else item)
                continue
            tag = item.tag if isinstance(item.tag, str) else ""
            if item is not element and item.tail:
                stack.append((item.tail, up, depth))
            if not tag or tag in _GONE or depth > limits.DEPTH:
                continue
            if tag == f"{TEXT}note":
                body = item.find(f"{TEXT}note-body")
                if body is not None:
                    self.notes.append(" ".join("".join(body.itertext()).split()))
            elif tag == f"{TEXT}s":
                count = item.get(f"{TEXT}c", "1")
                words.append(" " * (int(count) if count.isdigit() and len(count) < 4 else 1))
            elif tag == f"{TEXT}tab":
                words.append("\t")
            elif tag == f"{TEXT}line-break":
                words.append("\n")
            else:
                inner = up or item.get(f"{TEXT}style-name", "") in self.raised
                stack += [(child, inner, depth + 1) for child in reversed(item)]
                if item.text:
                    stack.append((item.text, inner, depth))
        return "".join(words)

    def _table(self, table: Element, depth: int) -> None:
        self.place += 1
        if next(table.iterdescendants(f"{TABLE}table"), None) is not None:
            for cell in table.iter(f"{TABLE}table-cell"):
                if next(cell.iterancestors(f"{TABLE}table")) is table:
                    self.blocks(cell, "", depth)
            return
        rows = [
            [
                [self._words(p) for p in cell.iter(f"{TEXT}p", f"{TEXT}h")]
                for cell in row.iter(f"{TABLE}table-cell")
            ]
            for row in table.iter(f"{TABLE}table-row")
        ]
        if texts := bilingual.two_texts(rows):
            self.lines += bilingual.as_lines(texts, self.place)
        else:
            plain = [[" ".join(cell) for cell in row] for row in rows]
            self.lines += layout.table_lines(layout.clean_rows(plain), self.place)


class _Form:
    """How the items of one level of a list are numbered."""

    def __init__(self, level: Element) -> None:
        self.counted = bool(level.get(f"{STYLE}num-format"))
        self.before = level.get(f"{STYLE}num-prefix") or ""
        self.after = level.get(f"{STYLE}num-suffix") or ("" if not self.counted else ".")
        start = level.get(f"{TEXT}start-value") or "1"
        self.start = int(start) if start.isascii() and start.isdigit() and len(start) < 7 else 1


def _number_formats(roots: list[Element]) -> dict[tuple[str, int], _Form]:
    found: dict[tuple[str, int], _Form] = {}
    for root in roots:
        for style in root.iter(f"{TEXT}list-style"):
            for level in style:
                depth = level.get(f"{TEXT}level", "")
                if depth.isascii() and depth.isdigit() and len(depth) < 3:
                    found[style.get(f"{STYLE}name", ""), int(depth)] = _Form(level)
    return found


def _faces(roots: list[Element]) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the names of styles that raise letters, are bold, are red."""
    up, bold, red = set(), set(), set()
    for root in roots:
        for style in root.iter(f"{STYLE}style"):
            name = style.get(f"{STYLE}name", "")
            facts = style.find(f"{STYLE}text-properties")
            if facts is None:
                continue
            if str(facts.get(f"{STYLE}text-position", "")).startswith("super"):
                up.add(name)
            if facts.get(f"{FO}font-weight") == "bold":
                bold.add(name)
            if str(facts.get(f"{FO}color", "")).lower() == "#ff0000":
                red.add(name)
    return frozenset(up), frozenset(bold), frozenset(red)
