"""Walk the elements of a page and collect their lines."""

from __future__ import annotations

import re
from typing import Any

from kzailaw_desktop.corpus.readers import bilingual
from kzailaw_desktop.corpus.readers.html import layout
from kzailaw_desktop.corpus.readers.html.elements import (
    BLOCKS,
    DROPPED,
    HEADINGS,
    cell_words,
    outside_cells,
)
from kzailaw_desktop.corpus.readers.process import limits
from kzailaw_desktop.corpus.text.lines import Line
from kzailaw_desktop.corpus.text.superscripts import raised

_RED = re.compile(r"^(?:#?ff0000|red|#f00|rgb\(255,\s*0,\s*0\))$", re.I)
_RED_STYLE = re.compile(r"color\s*:\s*(?:#?ff0000|red|#f00|rgb\(255,\s*0,\s*0\))", re.I)
_CHROME = re.compile(
    r"\b(?:aftertext|nav|menu|breadcrumb|cookie|sidebar|footer|share|toolbar)\b", re.I
)
Element = Any


def class_words(element: Element) -> str:
    return str(element.get("class", ""))


def _list_form(element: Element, after_colon: bool) -> tuple[int, str]:
    """Return the first number of a numbered list and what follows a number: ")" for points.

    A browser shows «1.» for both; a list that follows a colon is one of points.
    """
    start = element.get("start", "1")
    number = int(start) if start.isascii() and start.isdigit() and len(start) < 7 else 1
    return number, ")" if after_colon else "."


_NUMBERED = re.compile(r"\s*\d+(?:-\d+)*[.)]")


def _paragraphs(cell: Element) -> list[str]:
    """Return the paragraphs of a cell."""
    lines: list[Line] = []
    walker = Walker(lines)
    for child in cell:
        walker.walk(child)
        walker._text(child.tail, "")
    walker.flush()
    own = [(cell.text or "").strip()]
    return [text for text in (*own, *(line.text for line in lines)) if text]


def _first_words(element: Element) -> str:
    """Return the first words of an element."""
    return next((text for text in element.itertext() if text.strip()), "")


class Walker:
    """Goes through a page and collects its lines."""

    def __init__(self, lines: list[Line], *, kept: bool = False) -> None:
        self.lines = lines
        self.kept = kept  # tables hold tables, not the frame of a page
        self.pieces: list[tuple[str, str]] = []  # words, style
        self.links: list[tuple[str, str]] = []
        self.anchor = ""
        self.number = 1
        self.more = False  # a line break inside one heading came before
        self.lists: list[tuple[int, str]] = []  # the next number of each open list, what follows it
        self.raised = 0  # open `sup` elements

    def walk(self, element: Element, style: str = "", depth: int = 0) -> bool:
        """Collect an element; False when the site's own end of the text was met."""
        tag = element.tag if isinstance(element.tag, str) else ""
        if not tag or tag in DROPPED:
            return True
        if depth > limits.DEPTH:
            self._text(cell_words(element), style)
            return True
        if tag != "html" and _CHROME.search(class_words(element)):
            return "aftertext" not in class_words(element)
        if tag == "table" and self._table(element):
            return True
        block = tag in BLOCKS
        if block:
            self.flush()
            self.more = False
        self.number = element.sourceline or self.number
        self._note_anchor(element)
        style = self._begin(element, tag, style)
        first = len(self.pieces)
        self._text(element.text, style)
        for child in element:
            if not self.walk(child, style, depth + 1):
                return False
            if child.tag == "br":
                self.number = child.sourceline or self.number
            self._text(child.tail, style)
        self._end(element, tag, first)
        if block:
            self.flush()
            self.more = False
        return True

    def _begin(self, element: Element, tag: str, style: str) -> str:
        if tag == "ol":
            before = self.lines[-1] if self.lines else None
            colon = before is not None and before.text.endswith(":") and before.style != "heading"
            self.lists.append(_list_form(element, colon))
        elif tag == "ul":
            self.lists.append((0, ""))
        elif tag == "li" and self.lists:
            number, after = self.lists[-1]
            if after and not _NUMBERED.match(_first_words(element)):
                self._text(f"{number}{after} ", style)
            self.lists[-1] = (number + 1, after)
        elif tag == "sup":
            self.raised += 1
        style = self._style(element, tag, style)
        if tag == "br":
            self.flush()
            self.more = style in ("heading", "bold")
        return style

    def _end(self, element: Element, tag: str, first: int) -> None:
        if tag in ("ol", "ul"):
            self.lists.pop()
        elif tag == "sup":
            self.raised -= 1
        elif tag == "a" and element.get("href"):
            words = "".join(words for words, _ in self.pieces[first:])
            self.links.append((words.strip(), element.get("href")))

    def _two_texts(self, table: Element) -> bool:
        """Take a table whose columns are the texts of two languages."""
        rows = [list(row.iter("td", "th")) for row in table.iter("tr")]
        if not rows or sum(len(row) == 2 for row in rows) * 10 < len(rows) * 8:
            return False
        texts = bilingual.two_texts([[_paragraphs(cell) for cell in row] for row in rows])
        if texts is None:
            return False
        self.flush()
        self.lines += bilingual.as_lines(texts, table.sourceline or self.number)
        return True

    def _note_anchor(self, element: Element) -> None:
        anchor = element.get("id") or (element.get("name") if element.tag == "a" else "")
        if anchor and not self.anchor:
            self.anchor = anchor

    @staticmethod
    def _style(element: Element, tag: str, style: str) -> str:
        if "note" in class_words(element).split():
            return "note"
        red = _RED.match(element.get("color", "").strip())
        if red or _RED_STYLE.search(element.get("style", "")):
            return "warning"
        if tag in HEADINGS:
            return "heading"
        if tag in ("b", "strong") and not style:
            return "bold"
        return style

    def _text(self, words: str | None, style: str) -> None:
        if words:
            self.pieces.append((raised(words) if self.raised else words, style))

    def flush(self) -> None:
        """End the line."""
        words = "".join(text for text, _ in self.pieces)
        text = words.replace("\u00a0", " ").strip()
        if text:
            styles = [style for piece, style in self.pieces if piece.strip()]
            style = styles[0]
            if style == "bold":
                style = "heading" if all(s == "bold" for s in styles) else ""
            if self.more and style == "heading":
                style = "heading-more"
            indent = "  " if words[:1] in " \u00a0" else ""
            links = "\n".join(f"{shown}\t{target}" for shown, target in self.links)
            line = Line(self.number, indent + text, style=style, anchor=self.anchor, href=links)
            self.lines.append(line)
            self.anchor = ""
        self.pieces.clear()
        self.links.clear()

    def _table(self, table: Element) -> bool:
        """Take a table that is one; False for one that is only a frame of the page."""
        if table.find(".//table") is not None:
            return False
        if self._two_texts(table):
            return True
        rows = [[cell_words(cell) for cell in row.iter("td", "th")] for row in table.iter("tr")]
        if any(len(cell) > layout.LONG_CELL for row in rows for cell in row):
            return False
        self.flush()
        number = table.sourceline or self.number
        if stray := " ".join(outside_cells(table)):
            self.lines.append(Line(number, stray))
        tidy = layout.clean_rows(rows)
        self.lines += layout.table_lines(tidy, number, table.get("id", ""), kept=self.kept)
        return True
