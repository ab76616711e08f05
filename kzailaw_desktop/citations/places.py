"""Headings and numbers of units in the text of an act: where «осы бап» is, what is no citation."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from kzailaw_desktop.domain import UnitKind as K

_NUM = r"\d+(?:-\d+)*"
_LINE = re.compile(
    rf"^[ \t#*>|]*(?:"
    rf"(?:статья|article)\s+(?P<art>{_NUM})\s*(?P<dot1>[.:]?)(?P<rest1>[^\n]*)"
    rf"|(?P<num>{_NUM})\s?-\s?(?P<kk>бап|тарау|болим|параграф|тармак)\s*(?P<dot2>[.:]?)(?P<rest2>[^\n]*)"
    rf"|(?P<ru>глава|раздел|параграф|пункт|chapter)\s+(?:(?P<rnum>{_NUM})|[ivxlхі]+)\s*(?P<dot3>[.:]?)(?P<rest3>[^\n]*)"
    rf"|(?P<roman>[ivxlхі]+)\s+(?:тарау|болим)[^\n]*"
    rf"|(?P<para>{_NUM})\.\s+(?=\S)"
    rf"|(?P<point>{_NUM})\)\s*(?=\S)"
    rf")",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Place:
    """The unit that begins at an offset."""

    start: int
    end: int  # of the heading's own words, number included
    kind: K
    num: str
    heading: bool


class Places:
    """The units of an act's text in order of place."""

    def __init__(self, found: list[Place]) -> None:
        self._found = found
        self._starts = [p.start for p in found]
        self._heads = [(p.start, p.end) for p in found if p.heading]
        self._head_starts = [s for s, _ in self._heads]
        self.has_articles = any(p.kind is K.ARTICLE for p in found)

    def is_heading(self, start: int) -> bool:
        """Whether words are the number of a heading itself."""
        i = bisect_right(self._head_starts, start)
        return i > 0 and start < self._heads[i - 1][1]

    def at(self, offset: int) -> tuple[tuple[K, str], ...]:
        """The article, paragraph and point that an offset lies in; () outside an act's text."""
        if not self.has_articles:
            return ()
        i = bisect_right(self._starts, offset)
        below: dict[K, str] = {}
        for place in reversed(self._found[max(0, i - 400) : i]):
            if place.kind in (K.ARTICLE, K.CHAPTER, K.TITLE):
                if place.kind is K.ARTICLE:
                    below[K.ARTICLE] = place.num
                break
            if place.kind is K.PARAGRAPH and K.PARAGRAPH not in below:
                below[K.PARAGRAPH] = place.num
            elif place.kind is K.POINT and not below:
                below[K.POINT] = place.num
        if K.ARTICLE not in below:
            return ()
        order = (K.ARTICLE, K.PARAGRAPH, K.POINT)
        return tuple((kind, below[kind]) for kind in order if kind in below)


def headings(cleaned: str) -> Places:
    """The headings and numbered beginnings of lines in a cleaned text."""
    several = "\n" in cleaned.strip()
    found = []
    for match in _LINE.finditer(cleaned):
        place = _place(match, several)
        if place is not None:
            found.append(place)
    return Places(found)


def _place(match: re.Match[str], several: bool) -> Place | None:
    article, kk_num, ru_num, para, point = match.group("art", "num", "rnum", "para", "point")
    if para:
        return Place(match.start(), match.end(), K.PARAGRAPH, para, False)
    if point:
        return Place(match.start(), match.end(), K.POINT, point, False)
    if article and _is_heading(match["dot1"], match["rest1"], several):
        return Place(match.start(), match.start("rest1"), K.ARTICLE, article, True)
    if kk_num and _is_heading(match["dot2"], match["rest2"], several):
        kind = {"бап": K.ARTICLE, "тарау": K.CHAPTER}.get(match["kk"], K.TITLE)
        if match["kk"] in ("параграф", "тармак"):
            kind = K.SECTION
        return Place(match.start(), match.start("rest2"), kind, kk_num, True)
    if match["ru"] and _is_heading(match["dot3"], match["rest3"], several):
        kind = {"глава": K.CHAPTER, "chapter": K.CHAPTER, "раздел": K.TITLE}.get(
            match["ru"], K.SECTION
        )
        return Place(match.start(), match.start("rest3"), kind, ru_num or "", True)
    if match["roman"]:
        return Place(match.start(), match.end(), K.CHAPTER, "", True)
    return None


def _is_heading(dot: str, rest: str, several: bool) -> bool:
    """A heading has a full stop behind its number and words behind that, or a line to itself."""
    if dot == ".":
        return bool(rest.strip()) or several
    return several and not dot and not rest.strip()
