"""Fit the headings of narrow columns: a heading never breaks inside a word."""

from __future__ import annotations

import re

_WIDE = "щшжмюыфЩШЖМЮЫФqwmWM@№"
_THIN = "іiljt.,:;()!|'/ -"
TWIPS_PER_POINT = 20
SMALLEST = 7.0


def word_width(word: str, size: float) -> float:
    """About how wide a word is in bold Times New Roman, in twips; rather too much than too little."""
    ems = sum(
        0.82 if letter in _WIDE else 0.36 if letter in _THIN else 0.74 if letter.isupper() else 0.58
        for letter in word
    )
    return ems * size * TWIPS_PER_POINT


def fitted(text: str, width: int, size: float) -> float:
    """Return the size in points, in halves, in which no word of a heading is wider than its column.

    >>> fitted("Обоснование", 3000, 14)
    14
    """
    longest = max((word_width(word, 1) for word in re.split(r"\s+", text)), default=0)
    if not longest or longest * size <= width:
        return size
    return max(SMALLEST, int(2 * width / longest) / 2)
