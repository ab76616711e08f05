"""Where a record's list of contents stands.

The heading alone proves nothing: a wrapped line of a speech may be the bare word «содержание.».
A list is where entries follow that end in dots and a page number, or where nothing is spoken
between the heading and the end of the file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

LEADER = re.compile(r"[.…]{4,}|(?:\. ){4,}|_{4,}")
_HEADING = re.compile(r"\W*(?:МАЗМҰНЫ|СОДЕРЖАНИЕ|ОГЛАВЛЕНИЕ|CONTENTS)\W*(?:\d{4}.*)?", re.I)
_NUMBERED = re.compile(r"\D.*\s\d{1,4}")
_MATTERS = re.compile(r"күн тәртібі|повестка", re.I)
REACH = 14  # lines between two entries: the title of a law may take a dozen


def is_heading(text: str) -> bool:
    """Tell whether a line is the heading of a list of contents, judged by its own form."""
    if not _HEADING.fullmatch(text):
        return False
    word = re.search(r"\w+", text)
    if word is None:
        return False
    return word[0].isupper() or (word[0].istitle() and not text.rstrip().endswith("."))


def find_contents(
    texts: Sequence[str], spoken: Sequence[bool], after_end: Sequence[bool]
) -> tuple[range, ...]:
    """Return the ranges of lines that lists of contents take.

    `spoken`: the line begins words of the chair; `after_end`: the record said before it that the
    sitting is over, so that dots alone open a list.
    """
    entries = [bool(LEADER.search(text)) for text in texts]
    last_spoken = max((n for n, chair in enumerate(spoken) if chair), default=-1)
    ranges: list[range] = []
    place = 0
    while place < len(texts):
        stop = place
        if is_heading(texts[place]) or (after_end[place] and entries[place]):
            stop = _end(texts, place, spoken, entries)
            if place > last_spoken and (stop > place or _is_bare_list(texts[place:], after_end)):
                stop = len(texts)  # nothing is spoken from here on
        if stop > place:
            above = place and entries[place] and _MATTERS.match(texts[place - 1])
            ranges.append(range(place - 1 if above else place, stop))
        place = max(stop, place + 1)
    return tuple(ranges)


def _end(texts: Sequence[str], start: int, spoken: Sequence[bool], entries: Sequence[bool]) -> int:
    """Return the line after the last entry of a list that begins at `start`; `start` when there is
    none.

    Entries are dotted lines; where none follows, at least three lines that end in a page number.
    """
    ahead = range(start + 1, min(start + 1 + REACH, len(texts)))
    numbered = [bool(_NUMBERED.fullmatch(texts[n])) for n in ahead]
    dotted = entries[start] or any(entries[n] for n in ahead)
    if not dotted and sum(numbered) < 3:
        return start
    last, place = start if entries[start] else start - 1, start + 1
    while place < len(texts) and place - last <= REACH + 1 and not spoken[place]:
        if entries[place] if dotted else _NUMBERED.fullmatch(texts[place]):
            last = place
        place += 1
    return last + 1


def _is_bare_list(texts: Sequence[str], after_end: Sequence[bool]) -> bool:
    """Tell whether lines from a heading to the end are a list without page numbers."""
    closed = sum(text.rstrip().endswith((".", "!", "?")) for text in texts[1:])
    return after_end[-1] or (len(texts) > 2 and closed == 0)
