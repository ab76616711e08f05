"""Measures of type that the desks share."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

BOLD = QFont.Weight.DemiBold
PLAIN = QFont.Weight.Normal


def advance(font: QFont, text: str) -> float:
    """How wide a text is set, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)
