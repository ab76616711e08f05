"""The literature an article cites by number: «[4]», «[11, pp. 67–75]», «[2; 5]»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kzailaw_desktop.domain import Commentary, Paragraph

_CITED = re.compile(r"\[(\d{1,3}\b[^\[\]]{0,60})\]")
_WORK = re.compile(r"(?:^|(?<=[;,]))\s*(\d{1,3})(?=\s*(?:[;,]|$))")
_NUMBERED = re.compile(r"\W*(\d{1,3})[.)]?\s+\S")


def literature(work: Commentary) -> dict[int, Paragraph]:
    """Number -> entry of the list of literature: of the first list that is numbered.

    Empty where the list bears no numbers: to count the entries would be a guess.
    """
    for section in work.sections:
        if section.role != "references":
            continue
        found: dict[int, Paragraph] = {}
        for paragraph in section.paragraphs:
            if number := _NUMBERED.match(paragraph.text):
                found.setdefault(int(number[1]), paragraph)
        if found:
            return found
    return {}


def cited(text: str) -> Iterator[tuple[int, int, int]]:
    """Start, end and number of each work that a text cites; one by itself with its brackets.

    >>> list(cited("so [4], and [11, pp. 67–75]"))
    [(3, 6, 4), (12, 27, 11)]
    >>> [number for _, _, number in cited("[2; 5] [3, 7]")]
    [2, 5, 3, 7]
    """
    for bracket in _CITED.finditer(text):
        works = list(_WORK.finditer(bracket[1]))
        if len(works) < 2:
            number = re.match(r"\d+", bracket[1])
            assert number is not None  # the bracket begins with one
            yield bracket.start(), bracket.end(), int(number[0])
            continue
        for work in works:
            start = bracket.start(1)
            yield start + work.start(1), start + work.end(1), int(work[1])
