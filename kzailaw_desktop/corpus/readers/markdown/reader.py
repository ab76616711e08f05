"""Markdown -> lines: the form in which the public repositories of legislation hold acts.

Numbers of lists are the numbers of units, so each item keeps the number it is written with.
Quoted blocks hold what the publisher says of the text: amendment notes, approvals, marks of
annexes. A change that is announced only («предусматривается … (вводится в действие с …):») stands
in such a block, its wording after it: the wording goes with the note, not into the text in force.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from kzailaw_desktop.corpus.readers.markdown import facts, quoted
from kzailaw_desktop.corpus.readers.markdown.blocks import MarkdownBlock, blocks
from kzailaw_desktop.corpus.readers.plain.charset import decode
from kzailaw_desktop.corpus.readers.process import limits
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.errors import InputRefused

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

NESTING = 80  # levels the parser follows; what is deeper it would drop unsaid, see `_shallow`
_SIGNS = "[]*_`<!"
MOST_SIGNS = 3000  # of one paragraph; a paragraph of real links has some 300
_ANY_SIGN = re.compile(r"([\[\]*_`<!])")
_BLANK_LINE = re.compile(r"(\n[ \t]*\n)")
INDENT = 24  # columns of indent that can mean something; acts have nine
_MARKER = r"(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s))[ \t]*"
_DEEP = re.compile(rf"^([ \t]*(?:{_MARKER}){{8}})(\d{{0,9}})(?=[>*+.)-])", re.M)
_FAR = re.compile(rf"^[ \t]{{{INDENT + 1},}}", re.M)
_NAME = re.compile(r"\.(?:md|markdown)$", re.I)
# A line of Markdown that only an act has: the anchor of an article, a heading with its number.
_ACT = re.compile(
    r"^\s{0,3}(?:<a (?:id|name)=[\"'](?:an\d+_)?st\d|(?:#{1,6}\s+|\*\*)(?:Статья|Глава|Раздел|"
    r"\d{1,4}(?:-\d+)*-(?:бап|тарау|бөлім)|[IVXLC]+ (?:тарау|бөлім))\b|act_code:|requisite:)",
    re.M,
)
# Lines by which an article of a journal or a sitting is known: their readers take plain text.
_NO_ACT = re.compile(
    r"^[#*\s]{0,9}(?:аннотация|аңдатпа|түйіндеме|abstract|кілт сөздер|ключевые слова|keywords|"
    r"references|әдебиет|список (?:использ|литерат)|(?-i:ТӨРАҒА|ПРЕДСЕДАТЕЛЬ|ОРНЫНАН))\b",
    re.M | re.I,
)


def is_act(text: str, name: str) -> bool:
    """Tell whether a text is an act in Markdown: by its lines, or by its name when nothing speaks
    against it."""
    head = text[:200_000]
    if _ACT.search(head):
        return True
    return bool(_NAME.search(name)) and not _NO_ACT.search(head)


def read(data: bytes, name: str) -> SourceText:
    """Return the lines of a Markdown file."""
    text, encoding = decode(data, name)
    limits.check_lines(text, name)
    return read_text(text, name, encoding)


def read_text(text: str, name: str, encoding: str = "utf-8") -> SourceText:
    """Return the lines of a Markdown text, and what its YAML head states."""
    head, body, skipped = facts.split_head(text, name)
    found = blocks(_shallow(body), parser(), skipped)
    lines = _lines(quoted.with_wording(found))
    if not any(line.text.strip() or line.rows for line in lines):
        raise InputRefused("input-empty", where=name)
    meta = facts.stated(head)
    url = meta.pop("url", "")
    return SourceText(tuple(lines), "markdown", name, encoding, url, meta)


def _shallow(text: str) -> str:
    """Return a text whose lists and quotations are no deeper than eight: the ninth mark is text."""
    text = _DEEP.sub(r"\1\2\\", _FAR.sub(" " * INDENT, text))
    if sum(text.count(sign) for sign in _SIGNS) <= MOST_SIGNS:
        return text
    pieces = _BLANK_LINE.split(text)
    return "".join(_plain(p) if sum(map(p.count, _SIGNS)) > MOST_SIGNS else p for p in pieces)


def _plain(paragraph: str) -> str:
    """Return a paragraph of so many signs that the parser would take minutes: they are letters."""
    return _ANY_SIGN.sub(r"\\\1", paragraph)


@cache
def parser() -> MarkdownIt:
    """Return the Markdown parser set to the forms of legal texts."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": NESTING})
    # Legal texts have no code and no definitions of links; what looks like them is text.
    return parser.enable("table").disable(["code", "fence", "lheading", "reference"])


def _lines(found: list[MarkdownBlock]) -> list[Line]:
    out: list[Line] = []
    for block in found:
        if block.rows:
            out += block.lines()
            continue
        pieces = [piece.strip() for piece in block.text.split("\n")]
        for place, piece in enumerate(p for p in pieces if p):
            style = block.style
            if style == "heading" and (place or block.more):
                style = "heading-more"
            anchor = "" if place else block.anchor
            links = "" if place else block.href
            out.append(Line(block.number + place, piece, style=style, anchor=anchor, href=links))
    return out
