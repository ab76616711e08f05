"""The simple formatting of notes: **bold**, *italic*, lines that begin with a dash."""

from __future__ import annotations

import re

from kzailaw_desktop.export.wml import Element, run

_MARKED = re.compile(
    r"\*\*(?P<bold>\S(?:.*?\S)?)\*\*|(?<![\w*])\*(?P<italic>\S(?:.*?\S)?)\*(?![\w*])"
)
_DASH = re.compile(r"^\s*[-*•]\s+")


def runs(text: str, lang: str, format: str = "text/plain") -> list[Element]:
    """The runs of one line; plain text is taken as it is."""
    if format != "text/markdown":
        return [run(text, lang)]
    text = _DASH.sub("– ", text)
    made, at = [], 0
    for match in _MARKED.finditer(text):
        if match.start() > at:
            made.append(run(text[at : match.start()], lang))
        bold = match["bold"] is not None
        words = match["bold"] if bold else match["italic"]
        made.append(run(words, lang, bold=True if bold else None, italic=None if bold else True))
        at = match.end()
    if at < len(text) or not made:
        made.append(run(text[at:], lang))
    return made


def plain(text: str, format: str = "text/plain") -> str:
    """The text without its marks, for places that can't show them."""
    if format != "text/markdown":
        return text
    lines = (_DASH.sub("– ", line) for line in text.splitlines())
    return _MARKED.sub(lambda m: m["bold"] or m["italic"], "\n".join(lines))
