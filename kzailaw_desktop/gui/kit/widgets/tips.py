"""Tooltips that show text as text: Qt takes `<img src=…>` in a title for HTML and loads it."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget

_TAG = r"<\s*[!/?\w][^>]*>"


def plain(text: str) -> str:
    """The text as a tooltip that is never read as HTML."""
    if "<" not in text or not re.search(_TAG, text):
        return text
    import html  # its table of entities; hardly a title looks like HTML

    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>"


def show(place: QPoint, text: str, widget: QWidget) -> None:
    """Show a tooltip at a place on the screen."""
    QToolTip.showText(place, plain(text), widget)
