"""Tooltips that show text as text: Qt takes `<img src=…>` in a title for HTML and loads it."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget

WIDEST, HIGHEST = 80, 24  # letters in a line, lines
_TAG = r"<\s*[!/?\w][^>]*>"


def plain(text: str) -> str:
    """The text as a tooltip that is never read as HTML, in lines that fit the screen."""
    text = wrapped(text)
    if "<" not in text or not re.search(_TAG, text):
        return text
    import html  # its table of entities; hardly a title looks like HTML

    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>"


def wrapped(text: str) -> str:
    """Return the text in lines of at most `WIDEST` letters: Qt breaks no line of plain text.

    >>> wrapped("word " * 40).count(chr(10))
    2
    """
    if all(len(line) <= WIDEST for line in text.split("\n")):
        return text
    import textwrap

    lines = [part for line in text.split("\n") for part in textwrap.wrap(line, WIDEST) or [""]]
    shown = lines if len(lines) <= HIGHEST else [*lines[: HIGHEST - 1], "…"]
    return "\n".join(shown)


def show(place: QPoint, text: str, widget: QWidget) -> None:
    """Show a tooltip at a place on the screen."""
    QToolTip.showText(place, plain(text), widget)
