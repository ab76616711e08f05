"""Markdown tokens -> blocks: paragraphs with their place in lists and quotations."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzailaw_desktop.corpus.readers.html import layout
from kzailaw_desktop.corpus.readers.html import pages as html
from kzailaw_desktop.corpus.text.lines import Line
from kzailaw_desktop.corpus.text.superscripts import raised

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_TABLE_TAG = re.compile(r"<(/?)table\b[^<>]{0,400}>", re.I)
_HELD = re.compile("\ue000(\\d{1,7})\ue001")  # a table that was taken out of the text
_ANCHOR = re.compile(r"""<a\s[^<>]{0,200}?(?:id|name)\s*=\s*["']?([\w.-]{1,80})""", re.I)
_BREAK = re.compile(r"<br\b[^<>]{0,40}>", re.I)
_UNIT = re.compile(
    r"\d{1,4}(?:-\d{1,3})*(?:[.)]\s|-(?:бап|тарау)\b)|(?:Статья|Глава|Раздел)\s\d", re.I
)

# A sign of emphasis that a star inside the heading left over: «**Статья 16. *Размеры…**».
_STRAY = re.compile(
    r"^\*{1,2}(?=(?:Статья|СТАТЬЯ|Глава|ГЛАВА|Раздел|РАЗДЕЛ|Параграф)\s|\d{1,4}(?:-\d{1,3})*\s?-\s?"
    r"(?:бап|тарау|бөлім|параграф)\b)"
)


@dataclass(slots=True)
class MarkdownBlock:
    """A paragraph, heading or table; `items`: the list items it stands in, outermost first."""

    number: int
    text: str
    style: str = ""  # "heading", "quote", "italic", "note", "warning", "cell" or ""
    level: int = 0  # of a heading
    more: bool = False  # a heading that goes on with the one before
    anchor: str = ""
    href: str = ""
    items: tuple[int, ...] = ()
    rows: layout.Rows = ()
    held: list[Line] = field(default_factory=list)  # lines of a block of HTML

    def lines(self) -> list[Line]:
        """Return the lines of a table or a block of HTML."""
        return self.held or layout.table_lines(self.rows, self.number, self.anchor, kept=True)


def blocks(text: str, parser: MarkdownIt, skipped: int = 0) -> list[MarkdownBlock]:
    """Return the blocks of a text; `skipped` lines stood before it in the file."""
    text, tables = _tables_apart(text.replace("\ue000", "").replace("\ue001", ""))
    return _Walk(parser.parse(text), tables, skipped).run()


def _tables_apart(text: str) -> tuple[str, list[str]]:
    """HTML tables taken out whole: Markdown ends a block of HTML at the first blank line."""
    tables: list[str] = []
    pieces: list[str] = []
    depth = start = done = 0
    for tag in _TABLE_TAG.finditer(text):
        if not tag[1]:
            start = tag.start() if not depth else start
            depth += 1
        elif depth:
            depth -= 1
            if not depth:
                table = text[start : tag.end()]
                blank = "\n" * table.count("\n")
                pieces += [text[done:start], f"\n\n\ue000{len(tables)}\ue001\n\n{blank}"]
                tables.append(table)
                done = tag.end()
    return "".join((*pieces, text[done:])), tables


class _Walk:
    """Goes through the tokens of a text and collects its blocks."""

    def __init__(self, tokens: list[Token], tables: list[str], skipped: int) -> None:
        self.tokens = tokens
        self.tables = tables
        self.skipped = skipped
        self.out: list[MarkdownBlock] = []
        self.items: list[int] = []
        self.quotes = 0
        self.prefix = ""
        self.anchor = ""
        self.level = 0
        self.number = 1
        self.row: list[str] = []
        self.rows: list[list[str]] = []
        self.in_table = False

    def run(self) -> list[MarkdownBlock]:
        """Return all blocks in order."""
        for place, token in enumerate(self.tokens):
            if token.map and not self.in_table:
                self.number = token.map[0] + 1 + self.skipped
            self._token(token, place)
        return self.out

    def _token(self, token: Token, place: int) -> None:
        kind = token.type
        if kind == "inline":
            self._inline(token)
        elif kind == "html_block":
            self._html(token.content)
        elif kind == "list_item_open":
            mark = f"{token.info}{token.markup} " if token.info else "– "
            self.prefix += mark
            self.items.append(place)
        elif kind == "list_item_close":
            if self.prefix.strip():  # nothing but its number
                self._add(MarkdownBlock(self.number, "", items=tuple(self.items)))
            self.items.pop()
        elif kind in ("blockquote_open", "blockquote_close"):
            self.quotes += 1 if kind == "blockquote_open" else -1
        elif kind == "heading_open":
            self.level = int(token.tag[1:])
        elif kind == "heading_close":
            self.level = 0
        else:
            self._table_token(kind)

    def _table_token(self, kind: str) -> None:
        if kind == "table_open":
            self.in_table, self.rows = True, []
        elif kind == "tr_open":
            self.row = []
        elif kind == "tr_close":
            self.rows.append(self.row)
        elif kind == "table_close":
            self.in_table = False
            rows = layout.clean_rows(self.rows)
            if rows:
                self._add(MarkdownBlock(self.number, "", rows=rows, items=tuple(self.items)))

    def _inline(self, token: Token) -> None:
        piece = _Inline(token, self.anchor)
        if self.in_table:
            self.row.append(piece.text.replace("\n", " "))
            return
        held = _HELD.fullmatch(piece.text.strip())
        if held and int(held[1]) < len(self.tables):
            self._html(self.tables[int(held[1])])
            return
        self.anchor = piece.anchor
        if not piece.text.strip():
            return
        style = "heading" if self.level or (piece.bold and not self.quotes) else ""
        style = style or ("quote" if self.quotes else "italic" if piece.italic else "")
        block = MarkdownBlock(self.number, piece.text, style, self.level, items=tuple(self.items))
        block.href = piece.links
        last = self.out[-1] if self.out else None
        block.more = bool(
            self.level and last and last.level == self.level and not self.anchor
            and not last.more and len(last.text) < 30
        )  # fmt: skip
        self._add(block)

    def _add(self, block: MarkdownBlock) -> None:
        block.text = (self.prefix + block.text).strip()
        block.anchor, self.anchor, self.prefix = self.anchor, "", ""
        self.out.append(block)

    def _html(self, content: str) -> None:
        """A block of HTML: an anchor for what follows, or a table."""
        found = html.fragment_lines(content, self.number)
        if not found:
            for anchor in _ANCHOR.findall(content):
                self.anchor = anchor
            return
        block = MarkdownBlock(self.number, "", held=found, items=tuple(self.items))
        block.rows = (("",),)
        self._add(block)


class _Inline:
    """The words of a paragraph, whether they are all bold or all italic, its links, an anchor."""

    def __init__(self, token: Token, anchor: str) -> None:
        self.anchor = anchor
        self.pieces: list[str] = []
        self.linked: list[tuple[str, str]] = []
        self.strong = self.slanted = 0
        self.plain = self.unbold = False  # words outside emphasis
        self.raise_next = False
        for child in token.children or ():
            self._child(child)
        self.text = _STRAY.sub("", _broken("".join(self.pieces)))
        self.bold = not self.unbold and bool(self.text.strip())
        self.italic = not self.plain and bool(self.text.strip())
        self.links = "\n".join(f"{words.strip()}\t{to}" for words, to in self.linked)

    def _child(self, token: Token) -> None:
        kind = token.type
        if kind in ("text", "code_inline", "text_special"):
            self._words(token.content)
        elif kind == "softbreak":
            self.pieces.append("\r")
        elif kind == "hardbreak":
            self.pieces.append("\n")
        elif kind in ("strong_open", "strong_close"):
            self.strong += 1 if kind == "strong_open" else -1
        elif kind in ("em_open", "em_close"):
            self.slanted += 1 if kind == "em_open" else -1
        elif kind == "link_open":
            self.linked.append(("", str(token.attrGet("href") or "")))
            self.start = len("".join(self.pieces))
        elif kind == "link_close" and self.linked:
            self.linked[-1] = ("".join(self.pieces)[self.start :], self.linked[-1][1])
        elif kind == "image":
            self._words(token.content)
        elif kind == "html_inline":
            self._tag(token.content)

    def _words(self, words: str) -> None:
        if not words:
            return
        if self.raise_next:
            words = raised(words)
        if words.strip():
            self.plain = self.plain or not self.slanted
            self.unbold = self.unbold or not self.strong
        self.pieces.append(words)

    def _tag(self, tag: str) -> None:
        low = tag.lower()
        if low.startswith("<sup"):
            self.raise_next = True
        elif low.startswith("</sup"):
            self.raise_next = False
        elif _BREAK.match(tag):
            self.pieces.append("\n")
        elif found := _ANCHOR.match(tag):
            self.anchor = self.anchor or found[1]


def _broken(text: str) -> str:
    """Soft line ends as blanks, but as line ends before what begins a unit of its own."""
    lines = text.split("\r")
    out = lines[0]
    for line in lines[1:]:
        out += ("\n" if _UNIT.match(line) else " ") + line
    return out
