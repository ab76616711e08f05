"""Saved web pages -> lines: Adilet pages by their anatomy, other pages by their blocks.

Adilet does not mark the nesting of units; a line carries what the page does say: that it is a
heading, a footnote (`span.note`) or a red editor's note, its anchor, and the links in it.
Scripts are dropped, nothing is fetched.
"""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from kzailaw_desktop.corpus.readers import bilingual
from kzailaw_desktop.corpus.readers.html import layout
from kzailaw_desktop.corpus.readers.html.elements import (
    BLOCKS,
    DROPPED,
    HEADINGS,
    cell_words,
    outside_cells,
)
from kzailaw_desktop.corpus.readers.plain.charset import decode
from kzailaw_desktop.corpus.readers.process import limits
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.corpus.text.superscripts import raised
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.text import language_of

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.I)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>", re.I)
_RED = re.compile(r"^(?:#?ff0000|red|#f00|rgb\(255,\s*0,\s*0\))$", re.I)
_RED_STYLE = re.compile(r"color\s*:\s*(?:#?ff0000|red|#f00|rgb\(255,\s*0,\s*0\))", re.I)
_CHROME = re.compile(
    r"\b(?:aftertext|nav|menu|breadcrumb|cookie|sidebar|footer|share|toolbar)\b", re.I
)
_LANGUAGE = {"lang_rus": "ru", "lang_kaz": "kk", "lang_eng": "en"}
_URL = re.compile(r"https?://[\w.-]*(?:adilet|zan)[\w./#?=@!-]+")
Element = Any


def read(data: bytes, name: str) -> SourceText:
    """The lines of a page's text."""
    if data[:200].lstrip().lower().startswith(b"mime-version"):
        data = _from_mime(data, name)
    declared = _CHARSET.search(data[:4096])
    text, encoding = decode(data, name, declared[1].decode("ascii", "ignore") if declared else "")
    try:
        root = lxml_html.document_fromstring(_DECLARATION.sub("", text))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as e:
        raise InputRefused("html-damaged", where=name) from e
    body = root.find("body")
    if body is None:
        body = root
    adilet = _adilet_text(body)
    meta = _meta(root, body, adilet)
    lines: list[Line] = []
    if adilet is not None and meta.get("requisites"):
        lines.append(Line(1, meta["requisites"]))
    container = adilet if adilet is not None else body
    preformatted = _preformatted(container)
    if preformatted:
        lines += [Line(i, t) for i, t in enumerate(preformatted.splitlines(), 1)]
        return SourceText(tuple(lines), "txt", name, encoding, meta.get("url", ""), meta)
    for text, lang in _texts(container):
        own: list[Line] = []
        walker = _Walker(own)
        walker.walk(text)
        walker.flush()
        lines += bilingual.marked(own, lang) if lang else own
    if not any(line.text.strip() or line.rows for line in lines):
        raise InputRefused("input-empty", where=name)
    kind = "adilet-html" if adilet is not None else "html"
    return SourceText(tuple(lines), kind, name, encoding, meta.get("url", ""), meta)


def fragment_lines(text: str, number: int) -> list[Line]:
    """The lines of a piece of HTML inside another format, at a line of that."""
    try:
        root = lxml_html.fragment_fromstring(text, create_parent="div")
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return []
    lines: list[Line] = []
    walker = _Walker(lines, kept=True)
    walker.walk(root)
    walker.flush()
    return [replace(line, number=number + line.number - 1) for line in lines]


def _texts(container: Element) -> list[tuple[Element, str]]:
    """The texts of a page: of Adilet's page "in two languages" both, each with its language."""
    articles = [a for a in container.iter("article") if a is not container]
    if len(articles) == 2:
        languages = [language_of("".join(a.itertext())[:60_000]) for a in articles]
        if set(languages) == {"kk", "ru"}:
            return list(zip(articles, languages, strict=True))
    return [(container, "")]


def _from_mime(data: bytes, name: str) -> bytes:
    message = email.message_from_bytes(data, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                return payload
    raise InputRefused("html-damaged", where=name)


def _classes(element: Element) -> str:
    return str(element.get("class", ""))


def _adilet_text(body: Element) -> Element | None:
    """The element that holds the text of an Adilet page; None on any other page."""
    for element in body.iter("div"):
        classes = _classes(element).split()
        if "container_gamma" in classes and "text" in classes:
            articles = element.findall(".//article")
            return articles[0] if len(articles) == 1 else element
    page = body.find(".//div[@id='container']")
    if page is not None and "npaView" in _classes(page):
        return page.find(".//article")
    return None


def _meta(root: Element, body: Element, adilet: Element | None) -> dict[str, str]:
    meta: dict[str, str] = {}
    heading = body.find(".//h1")
    if adilet is not None and heading is not None:
        meta["title"] = _words(heading)
        slogan = heading.getparent()
        status = slogan.find("span") if slogan is not None else None
        requisites = slogan.find("p") if slogan is not None else None
        if status is not None:
            meta["status"] = _words(status)
        if requisites is not None:
            meta["requisites"] = _words(requisites)
    for element in body.iter("div"):
        for name in _classes(element).split():
            if name in _LANGUAGE:
                meta["language"] = _LANGUAGE[name]
    for link in root.iter("link", "meta"):
        target = link.get("href") or link.get("content") or ""
        known = link.get("rel") == "canonical" or link.get("property") == "og:url"
        if known and target.startswith("http"):
            meta["url"] = target
    if "url" not in meta:
        for comment in root.iter(etree.Comment):
            found = _URL.search(comment.text or "")
            if found:
                meta["url"] = found[0]
    return {name: value for name, value in meta.items() if value}


def _words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _preformatted(container: Element) -> str:
    """The text of `pre` elements when most of a page stands in them."""
    inside = ["".join(pre.itertext()) for pre in container.iter("pre")]
    total = sum(len(t) for t in container.itertext())
    return "\n".join(inside) if inside and sum(map(len, inside)) * 2 > total else ""


def _list_form(element: Element, after_colon: bool) -> tuple[int, str]:
    """The first number of a numbered list and what follows a number: ")" for points.

    A browser shows «1.» for both; a list that follows a colon is one of points.
    """
    start = element.get("start", "1")
    number = int(start) if start.isascii() and start.isdigit() and len(start) < 7 else 1
    return number, ")" if after_colon else "."


_NUMBERED = re.compile(r"\s*\d+(?:-\d+)*[.)]")


def _paragraphs(cell: Element) -> list[str]:
    """The paragraphs of a cell."""
    lines: list[Line] = []
    walker = _Walker(lines)
    for child in cell:
        walker.walk(child)
        walker._text(child.tail, "")
    walker.flush()
    own = [(cell.text or "").strip()]
    return [text for text in (*own, *(line.text for line in lines)) if text]


def _first_words(element: Element) -> str:
    """The first words of an element."""
    return next((text for text in element.itertext() if text.strip()), "")


class _Walker:
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
        if tag != "html" and _CHROME.search(_classes(element)):
            return "aftertext" not in _classes(element)
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
        if "note" in _classes(element).split():
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
