"""The elements of a page by what they do, and the words of its tables."""

from __future__ import annotations

from typing import Any

from kzailaw_desktop.corpus.text.superscripts import raised

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
BLOCKS = HEADINGS | frozenset(
    [
        "p",
        "div",
        "article",
        "section",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "tr",
        "td",
        "th",
        "table",
        "tbody",
        "main",
        "pre",
        "hr",
        "body",
        "html",
        "center",
        "address",
        "figure",
    ]
)
DROPPED = frozenset(
    [
        "script",
        "style",
        "noscript",
        "head",
        "nav",
        "form",
        "button",
        "select",
        "input",
        "textarea",
        "iframe",
        "object",
        "svg",
        "aside",
        "footer",
        "template",
        "img",
        "video",
        "audio",
    ]
)
Element = Any


def cell_words(cell: Element) -> str:
    """Return the words of a cell in one line."""
    pieces: list[str] = []
    stack: list[Element | str] = [cell]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            pieces.append(item)
            continue
        tag = item.tag if isinstance(item.tag, str) else ""
        if item is not cell and item.tail:
            stack.append(item.tail)
        if not tag or tag in DROPPED:
            continue
        if tag in BLOCKS or tag == "br":
            pieces.append(" ")
        if tag == "sup":
            pieces.append(raised("".join(item.itertext())))
            continue
        stack += reversed(list(item))
        if item.text:
            pieces.append(item.text)
    return " ".join("".join(pieces).split())


def outside_cells(table: Element) -> list[str]:
    """Return the words of a table that stand in no cell: its caption, or what does not belong
    there."""
    found: list[str] = []
    stack: list[Element | str] = [table]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            found += item.split()
            continue
        if item is not table and item.tail:
            stack.append(item.tail)
        if not isinstance(item.tag, str) or item.tag in DROPPED or item.tag in ("td", "th"):
            continue
        stack += reversed(list(item))
        if item.text:
            found += item.text.split()
    return found
