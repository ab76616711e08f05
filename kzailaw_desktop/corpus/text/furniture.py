"""Page furniture: running headers, footers and page numbers, taken out from between sentences.

Known wordings are a table; others are found because they come back at the edges of the pages with
nothing but a number changing. Nothing is taken out that is not shown in the report.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kzailaw_desktop.corpus.reports.report import Repair
from kzailaw_desktop.corpus.text.lines import Line

_MONTH = r"[а-яәғқңөұүһі]{3,10}"
_DATE = (
    rf"(?:\d{{4}}\s+жылғы\s+\d{{1,2}}\s+{_MONTH}|\d{{1,2}}\s+{_MONTH}\s+\d{{4}}\s*(?:года|г\.)?)"
)
# Wordings of records of sittings; each may stand alone or, glued by a PDF library, before the text.
KNOWN = (
    re.compile(
        rf"(?:СЕНАТ|МӘЖІЛІС|ПАРЛАМЕНТ|ҚҰРЫЛТАЙ|ПАЛАТАЛАРДЫҢ?)[А-ЯӘҒҚҢӨҰҮҺІЁ \-]{{0,60}}"
        rf"ОТЫРЫСЫ\s+{_DATE}"
    ),
    re.compile(rf"(?:СОВМЕСТНОЕ )?ЗАСЕДАНИЕ[А-ЯЁ \-]{{0,60}}\s{_DATE}"),
    re.compile(rf"(?:МАЗМҰНЫ|СОДЕРЖАНИЕ)\s+{_DATE}"),
    re.compile(
        r"(?:\d{1,4}\s+)?(?:Стенографиялық есеп|Стенографический отч[её]т|Стенограмма)(?:\s+\d{1,4})?"
    ),
)
PAGE_NUMBER = re.compile(
    r"(?:[-–—]\s*)?\d{1,4}(?:\s*[-–—])?|\d{1,4}\s*/\s*\d{1,4}|(?:бет|стр\.?|с\.|page)\s*\d{1,4}",
    re.I,
)
EDGE = 3  # lines at the top and at the bottom of a page that furniture can stand in


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Lines without furniture, and what was taken out."""

    lines: tuple[Line, ...]
    repairs: tuple[Repair, ...]


def shape(text: str) -> str:
    """Return a line with its numbers and spacing made equal, to recognise it when it comes back."""
    return re.sub(r"\s+", " ", re.sub(r"\d+", "#", text)).strip().lower()


def known(text: str) -> bool:
    """Tell whether a line is nothing but a known running header or footer."""
    bare = text.strip()
    return any(pattern.fullmatch(bare) for pattern in KNOWN) and bool(re.search(r"\d", bare))


def _edges(lines: Sequence[Line]) -> dict[int, list[Line]]:
    """Return the lines with text at the edges of each page, by page."""
    pages: dict[int, list[Line]] = {}
    for line in lines:
        if line.page and line.text.strip():
            pages.setdefault(line.page, []).append(line)
    return {
        page: own if len(own) <= 2 * EDGE else own[:EDGE] + own[-EDGE:]
        for page, own in pages.items()
    }


def recurring(lines: Sequence[Line]) -> set[str]:
    """Shapes of lines that come back at the same edge of many pages."""
    edges = _edges(lines)
    if len(edges) < 3:
        return set()
    seen: Counter[str] = Counter()
    for own in edges.values():
        seen.update({shape(line.text) for line in own if len(line.text.strip()) < 160})
    least = max(3, len(edges) * 2 // 5)
    return {s for s, times in seen.items() if times >= least and s}


def _page_numbers(lines: Sequence[Line]) -> set[int]:
    """Lines that are bare page numbers: they count up with the pages, or no page is known."""
    edges = _edges(lines)
    if edges:
        numbers = {
            line.number: int(re.sub(r"\D", "", line.text.split("/")[0]) or -1) - page
            for page, own in edges.items()
            for line in own
            if PAGE_NUMBER.fullmatch(line.text.strip())
        }
        usual = Counter(numbers.values()).most_common(1)
        if not usual or usual[0][1] < min(3, len(edges)):
            return set()
        return {number for number, offset in numbers.items() if offset == usual[0][0]}
    bare = [
        (line.number, int(re.sub(r"\D", "", line.text.split("/")[0]) or -1))
        for line in lines
        if PAGE_NUMBER.fullmatch(line.text.strip())
    ]
    rising = [n for n, (a, b) in zip(bare, pairwise(bare), strict=False) if b[1] == a[1] + 1]
    if len(rising) < 3:
        return set()
    return {number for number, _ in bare}


def clean(lines: Sequence[Line], stays: Callable[[str], bool] = lambda _: False) -> Cleaned:
    """Return the lines without page furniture, and a repair for every line or words taken out.

    Blank lines around furniture go with it: they say nothing of the text. `stays`: lines that are
    text although they come back at the edges of pages.
    """
    back = recurring(lines)
    numbers = _page_numbers(lines)
    at_edge = {line.number for own in _edges(lines).values() for line in own}
    kept: list[Line] = []
    repairs: list[Repair] = []
    after_furniture = False
    for line in lines:
        bare = line.text.strip()
        if not bare:
            if not after_furniture:
                kept.append(line)
            continue
        whole = known(bare) or line.number in numbers
        if whole or (line.number in at_edge and shape(bare) in back and not stays(bare)):
            repairs.append(Repair(line.number, bare, "", "page-furniture"))
            while kept and not kept[-1].text.strip():
                kept.pop()
            after_furniture = True
            continue
        after_furniture = False
        text, removed = _unglue(line.text)
        repairs += [Repair(line.number, words, "", "page-furniture") for words in removed]
        kept.append(replace(line, text=text) if removed else line)
    return Cleaned(tuple(kept), tuple(repairs))


def _unglue(text: str) -> tuple[str, list[str]]:
    """Return a line without known furniture that got into it, and the words taken out."""
    removed = []
    for pattern in KNOWN:
        match = pattern.search(text)
        while match and re.search(r"\d", match[0]):
            removed.append(match[0])
            text = f"{text[: match.start()].rstrip()} {text[match.end() :].lstrip()}".strip()
            match = pattern.search(text)
    return text, removed
