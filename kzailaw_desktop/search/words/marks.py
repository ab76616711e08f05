"""Marks beside the words: what a passage is, and the dates and articles its text names.

A mark is one term in the field `tag`: `doc:law-230-viii`, `lang:kk`, `y:2025`, `at:art_23`
(belongs to the article), `art:23` (names it), `on:2025-11-17` (names the date).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kzailaw_desktop.domain import DocKind, Passage
from kzailaw_desktop.eid import article_of
from kzailaw_desktop.labels import language
from kzailaw_desktop.search.words.analysis import WORD, analyser, fold
from kzailaw_desktop.search.words.romanise import blurred

_MONTH = {
    name: number
    for names in language.table("month-stems").values()
    for number, name in enumerate(names.split(), 1)
}
_YEAR = re.compile(r"\d{4}")
_LATIN = re.compile(r"[a-z]{3}")
_DOTTED = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_KAZAKH = re.compile(r"\b(\d{4})\s+жыл\w*\s+(\d{1,2})\s+([а-яәғқңөұүһі]+)")
_KAZAKH_MONTH = re.compile(r"\b(\d{4})\s+жыл\w*\s+([а-яәғқңөұүһі]+)\s+айының\s+(\d{1,2})")
_RUSSIAN = re.compile(
    r"\b(\d{1,2})\s+(январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[яьа-й]{0,2}\s+(\d{4})\b"
)
_ENGLISH = re.compile(r"\b(\d{1,2})\s+([a-z]+),?\s+(\d{4})\b|\b([a-z]+)\s+(\d{1,2}),\s*(\d{4})\b")
_ACT_NUMBER = re.compile(r"(?<!\d)(\d{1,4})-([ivxl]{1,5})(?!\w)")
_DIGIT = re.compile(r"\d")
_ARTICLE_WORD = re.compile(r"\d\s?[-–]?\s?ба[бп]|\bст(?:ать|\.|\s)|\bart")
_NUMBER = r"(\d{1,4}(?:-\d{1,2})?)"
_PARAGRAPH = re.compile(
    rf"{_NUMBER}\s?[-–]?\s?тарма[қғ](?!ша)|(?<!од)(?:п\.|п(?=\s+\d)|пункт\w*|paragraph|para\.?)\s*{_NUMBER}"
)
_POINT = re.compile(
    rf"{_NUMBER}\)?\s?[-–]?\s?тармақша|(?:пп\.|пп(?=\s+\d)|подпункт\w*|point)\s*{_NUMBER}"
)
_ARTICLES = (
    re.compile(rf"\b{_NUMBER}\s?[-–]?\s?ба[бп]\w*"),
    re.compile(rf"\b(?:стат(?:ья|ьи|ье|ью|ьей|ей|ьям|ьях|ьями)|ст\.|ст(?=\s+\d))\s*{_NUMBER}"),
    re.compile(rf"\b(?:articles?|arts?\.?)\s*{_NUMBER}"),
)  # fmt: skip
_HINTS = ("ба", "ст", "art")


def dates(text: str) -> Iterator[tuple[int, int, str]]:
    """Dates named in a text in any of the three languages: span and ISO date.

    >>> [d for _, _, d in dates("2025 жылғы 17 қарашадағы, 17.11.2025, 17 ноября 2025 года")]
    ['2025-11-17', '2025-11-17', '2025-11-17']
    """
    low = text.lower()
    if not _YEAR.search(low):
        return
    for match in _DOTTED.finditer(low):
        yield from _date(match, match[3], match[2], match[1])
    for match in _ISO.finditer(low):
        yield from _date(match, match[1], match[2], match[3])
    for match in _KAZAKH.finditer(low) if "жыл" in low else ():
        month = next((n for name, n in _MONTH.items() if match[3].startswith(name)), 0)
        yield from _date(match, match[1], str(month), match[2])
    for match in _KAZAKH_MONTH.finditer(low) if "айының" in low else ():
        month = next((n for name, n in _MONTH.items() if match[2].startswith(name)), 0)
        yield from _date(match, match[1], str(month), match[3])
    for match in _RUSSIAN.finditer(low):
        yield from _date(match, match[3], str(_MONTH[match[2]]), match[1])
    for match in _ENGLISH.finditer(low) if _LATIN.search(low) else ():
        name, day, year = match[2] or match[4], match[1] or match[5], match[3] or match[6]
        yield from _date(match, year, str(_MONTH.get(name, 0)), day)


def _date(match: re.Match[str], year: str, month: str, day: str) -> Iterator[tuple[int, int, str]]:
    if 1 <= int(month) <= 12 and 1 <= int(day) <= 31:
        yield match.start(), match.end(), f"{year}-{int(month):02}-{int(day):02}"


def is_month(word: str) -> bool:
    """Tell whether a folded word is a form of the name of a month."""
    return any(word.startswith(name) for name in _MONTH if len(name) > 2)


def unit_numbers(text: str) -> tuple[str, str, str] | None:
    """Article, paragraph and point that a query names together; "" where one is not named.

    >>> unit_numbers("пункт 3 статьи 17"), unit_numbers("17-баптың 3-тармағының 2-тармақшасы")
    (('17', '3', ''), ('17', '3', '2'))
    """
    low = text.lower()
    article = next((number for _, _, number in article_numbers(low)), "")
    paragraph = _PARAGRAPH.search(low)
    point = _POINT.search(low)
    if not article or not (paragraph or point):
        return None
    return (
        article,
        (paragraph[1] or paragraph[2]) if paragraph else "",
        (point[1] or point[2]) if point else "",
    )


def article_numbers(text: str) -> Iterator[tuple[int, int, str]]:
    """Articles named in a text, one number each: span and number.

    >>> [n for _, _, n in article_numbers("23-баптың 2-тармағы, статьи 641-1, Art. 5")]
    ['23', '641-1', '5']
    """
    low = text.lower()
    if not _ARTICLE_WORD.search(low):
        return
    for hint, pattern in zip(_HINTS, _ARTICLES, strict=True):
        if hint not in low:
            continue
        for match in pattern.finditer(low):
            yield match.start(), match.end(), match[1]


def act_numbers(text: str) -> list[str]:
    """Numbers of laws as they are written: the number and the convocation.

    >>> act_numbers("№ 230-VIII ҚРЗ"), act_numbers("law-230-viii")
    (['230-viii'], ['230-viii'])
    """
    low = text.lower()
    if not any(hint in low for hint in ("-i", "-v", "-x", "-l")):
        return []
    return [f"{number}-{roman}" for number, roman in _ACT_NUMBER.findall(low)]


def marks(passage: Passage) -> tuple[str, ...]:
    """Return all marks of a passage."""
    found = ["every", f"doc:{passage.document.lower()}", f"kind:{passage.kind}"]
    found.append(f"lang:{passage.lang}")
    if passage.article:
        found.append(f"at:{passage.article.lower()}")
        parts = passage.eid.lower().split("__")
        found += [f"u:{'__'.join(parts[:size])}" for size in range(2, len(parts) + 1)]
    found += [f"at:{unit}" for unit in dict.fromkeys(map(article_of, passage.targets)) if unit]
    if passage.stage:
        found.append(f"stage:{passage.stage}")
    if passage.digest:
        found.append("digest")
    whole = "__" not in passage.eid  # an article or chapter stands for its act
    if passage.kind == DocKind.COMMENTARY and passage.label[-4:].isdigit():
        found.append(f"y:{passage.label[-4:]}")  # the year it is cited by
    if passage.date:
        iso = passage.date.isoformat()
        found += [f"y:{iso[:4]}", f"m:{iso[:7]}", f"d:{iso}"]
        if whole or passage.kind != DocKind.ACT:
            found.append(f"dated:{iso}")
    if whole and passage.kind == DocKind.ACT:
        found += [f"no:{number}" for number in act_numbers(passage.document)]
    found += [f"who:{term}" for term in names(passage.speaker)]
    if passage.kind == "commentary" or passage.speaker:
        kind = "by" if passage.kind == "commentary" else "who"
        found += [f"{kind}:{term}" for term in names(passage.label)]
    text = f"{passage.heading}\n{passage.text}"
    if not _DIGIT.search(text):
        return tuple(dict.fromkeys(found))
    found += [f"no:{number}" for number in act_numbers(text)]
    found += [f"on:{iso}" for _, _, iso in dates(text)]
    found += [f"art:{number}" for _, _, number in article_numbers(text)]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def names(text: str) -> tuple[str, ...]:
    """Return the words of a name in every form it may be asked for: as written, in Latin letters,
    stems.

    >>> "смышляев" in names("СМЫШЛЯЕВА Е.В.")
    True
    """
    found: dict[str, None] = {}
    for raw in WORD.findall(text):
        word = fold(raw)
        found[word] = None
        found[blurred(word)] = None
        if len(word) > 3:
            for lang in ("kk", "ru", "en"):
                found[analyser(lang).stem(word)[1:]] = None
    return tuple(found)
