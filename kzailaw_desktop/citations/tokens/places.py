"""Headings and numbers of units in the text of an act: where «осы бап» is, what is no citation."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from kzailaw_desktop.domain import UnitKind as K

_NUM = r"\d+(?:-\d+)*"
_LINE = re.compile(
    rf"^[ \t#*>|]*(?:"
    rf"(?:статья|article)\s+(?P<art>{_NUM})\s*(?P<dot1>[.:]?)(?!\d)(?P<rest1>[^\n]*)"
    rf"|(?P<num>{_NUM})\s?-\s?(?P<kk>бап|тарау|болим|параграф|тармак)\s*(?P<dot2>[.:]?)(?P<rest2>[^\n]*)"
    rf"|(?P<ru>глава|раздел|параграф|пункт|chapter)\s+(?:(?P<rnum>{_NUM})|[ivxlхі]+)\s*(?P<dot3>[.:]?)(?P<rest3>[^\n]*)"
    rf"|(?P<roman>[ivxlхі]+)\s+(?:тарау|болим)[^\n]*"
    rf"|(?P<para>{_NUM})\.\s+(?=\S)"
    rf"|(?P<point>{_NUM})\)\s*(?=\S)"
    rf")",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class UnitPlace:
    """The unit that begins at an offset."""

    start: int
    end: int  # of the heading's own words, number included
    kind: K
    num: str
    heading: bool


class Places:
    """The units of an act's text in order of place."""

    def __init__(self, found: list[UnitPlace]) -> None:
        self._found = found
        self._starts = [p.start for p in found]
        self._heads = [(p.start, p.end) for p in found if p.heading]
        self._head_starts = [s for s, _ in self._heads]
        self.has_articles = any(p.kind is K.ARTICLE for p in found)

    def is_heading(self, start: int) -> bool:
        """Tell whether words are the number of a heading itself."""
        i = bisect_right(self._head_starts, start)
        return i > 0 and start < self._heads[i - 1][1]

    def at(self, offset: int) -> tuple[tuple[K, str], ...]:
        """Return the article, paragraph and point that an offset lies in; () outside an act's
        text."""
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


def headings(text: str, cleaned: str) -> Places:
    """Return the headings and numbered beginnings of lines in a text and its cleaned form."""
    several = "\n" in cleaned.strip()
    found = []
    for match in _LINE.finditer(cleaned):
        place = _place(match, several, text)
        if place is not None:
            found.append(place)
    return Places(found)


def _place(match: re.Match[str], several: bool, text: str) -> UnitPlace | None:
    article, kk_num, ru_num, para, point = match.group("art", "num", "rnum", "para", "point")
    if para:
        return UnitPlace(match.start(), match.end(), K.PARAGRAPH, para, False)
    if point:
        return UnitPlace(match.start(), match.end(), K.POINT, point, False)
    if article and _is_heading(match, "1", several, text):
        return UnitPlace(match.start(), match.start("rest1"), K.ARTICLE, article, True)
    if kk_num and _is_heading(match, "2", several, text):
        kind = {"бап": K.ARTICLE, "тарау": K.CHAPTER}.get(match["kk"], K.TITLE)
        if match["kk"] in ("параграф", "тармак"):
            kind = K.SECTION
        return UnitPlace(match.start(), match.start("rest2"), kind, kk_num, True)
    if match["ru"] and _is_heading(match, "3", several, text):
        kind = {"глава": K.CHAPTER, "chapter": K.CHAPTER, "раздел": K.TITLE}.get(
            match["ru"], K.SECTION
        )
        return UnitPlace(match.start(), match.start("rest3"), kind, ru_num or "", True)
    if match["roman"]:
        return UnitPlace(match.start(), match.end(), K.CHAPTER, "", True)
    return None


_ACT_FOLLOWS = re.compile(
    r"\s*(?:[а-я]+(?:ого|его|ой|ей|ых|их)\s+){0,3}(?:закон|кодекс|конституц|конвенц|указ|регламент|правил|"
    r"пакт|харти|деклар|протокол|статут|меморандум|инструкци|контракт|"
    r"договор|соглашен|положени|устав|приказ|постановл|зан|коап|law|act|gdpr)"
)
_CAPITALS = re.compile(r"\s*[«\"]?[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][a-zа-яёәғқңөұүһі]")


def _is_heading(match: re.Match[str], nth: str, several: bool, text: str) -> bool:
    """A heading has words in capitals behind its number, or a line to itself."""
    dot, rest = match[f"dot{nth}"], match[f"rest{nth}"]
    if dot == ".":
        return bool(rest.strip()) or several
    if dot:
        return False
    if not rest.strip():
        return several
    start = match.start(f"rest{nth}")
    if not text[start:].lstrip()[:1].isalpha():
        return False  # «Глава 1 «Общие положения» определяет …»
    if rest.rstrip().endswith((".", "!", "?")):
        return False  # «24-бап Азаматтық кодекске сілтейді.»
    return bool(_CAPITALS.match(text, start)) and not _ACT_FOLLOWS.match(rest)


_FULL_STOP = re.compile(r"\s?\.\s+(?=[«\"]?[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])")
_KAZAKH_HEADS = frozenset({"бап", "тарау", "болим", "параграф", "тармак"})
_LARGE = frozenset({K.CHAPTER, K.TITLE, K.SUBTITLE, K.SECTION})


def in_line_heading(text: str, start: int, end: int, unit: K, word: str) -> bool:
    """Tell whether a unit in the middle of a line is a heading that lost its line break.

    «… заказчиком Статья 672. Неисполнение …», «… көзделеді. 13-тарау. Референдум …».
    """
    kazakh = word in _KAZAKH_HEADS and not text[start].isalpha()
    roman = word in _KAZAKH_HEADS and text[start].isalpha()
    if not kazakh and not roman and not text[start].isupper():
        return False
    stop = _FULL_STOP.match(text, end)
    if kazakh:
        before = text[:start].rstrip()
        return bool(stop) and (not before or before[-1] in ".;:)!?»>")
    if stop:
        return True
    behind = text[end : end + 2]
    return unit in _LARGE and behind[:1] == " " and behind[1:].isupper()
