"""Dates and numbers of acts as Kazakh and Russian texts write them."""

from __future__ import annotations

import datetime as dt
import re

MONTHS_RU = ["январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"]  # fmt: skip
MONTHS_KK = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
]

_RU = re.compile(r"(?:«|\")?(\d{1,2})(?:»|\")?\s+([а-я]{2,8})(?:я|а|й|ь)\s+(\d{4})")
_KK = re.compile(
    r"(\d{4})\s*(?:жылғы|жылдың|ж\.)\s*(?:«|\")?(\d{1,2})(?:»|\")?\s+([а-яәғқңөұүһі]+)"
)
_DOTTED = re.compile(r"\b(\d{2})\.(\d{2})\.(\d{4})\b")
_SHORT = re.compile(r"\b(\d{2})\.(\d{2})\.(\d{2})(?=\s*г)")
_YEAR_FIRST = re.compile(r"\b(\d{4})\s?ж\.?\s*(\d{2})\.(\d{2})\b")
_TURNED = re.compile(r"\b(\d{4})\.(\d{2})\.(\d{2})\b")


def _date(year: str, month: int, day: str) -> dt.date | None:
    try:
        return dt.date(int(year), month, int(day))
    except ValueError:
        return None


def _month(word: str, stems: list[str]) -> int:
    for number, stem in enumerate(stems, 1):
        if word.startswith(stem) and (stem != "ма" or len(word) <= 3):
            return number
    return 0


def find_words(text: str) -> tuple[dt.date, int, int] | None:
    """Return the first date written with the month as a word, with its span."""
    low = text.lower()
    for pattern, stems, order in ((_RU, MONTHS_RU, (3, 2, 1)), (_KK, MONTHS_KK, (1, 3, 2))):
        for match in pattern.finditer(low):
            month = _month(match[order[1]], stems)
            found = _date(match[order[0]], month, match[order[2]]) if month else None
            if found:
                return found, match.start(), match.end()
    return None


def day_first(text: str) -> bool:
    """Tell whether a text writes yyyy.dd.mm, as one publisher does, and not yyyy.mm.dd."""
    return any(int(match[2]) > 12 for match in _TURNED.finditer(text))


def parse_digits(text: str, turned: bool = False) -> dt.date | None:
    """Return a date in digits: dd.mm.yyyy, dd.mm.yy г., yyyy ж. dd.mm, yyyy.mm.dd.

    `turned`: yyyy.dd.mm instead of the last.
    """
    match = _DOTTED.search(text)
    if match:
        return _date(match[3], int(match[2]), match[1])
    match = _SHORT.search(text)
    if match:
        century = "19" if int(match[3]) >= 90 else "20"
        return _date(century + match[3], int(match[2]), match[1])
    match = _YEAR_FIRST.search(text)
    if match:
        return _date(match[1], int(match[3]), match[2])
    match = _TURNED.search(text)
    if not match:
        return None
    if int(match[2]) > 12 or (turned and int(match[3]) <= 12):
        return _date(match[1], int(match[3]), match[2])
    return _date(match[1], int(match[2]), match[3])


def find(text: str, turned: bool = False) -> dt.date | None:
    """Return the first date of a text, in words or digits."""
    words = find_words(text)
    return words[0] if words else parse_digits(text, turned)
