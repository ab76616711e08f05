"""Numbers of units as acts write them: digits, inserted numbers, Roman, words."""

from __future__ import annotations

import re
from functools import lru_cache

from kzailaw_desktop.text import fold_lookalikes

_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_CYRILLIC_ROMAN = str.maketrans("ІХСМ", "IXCM")
_ROMAN = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")

_KAZAKH_UNITS = [
    "бірінші",
    "екінші",
    "үшінші",
    "төртінші",
    "бесінші",
    "алтыншы",
    "жетінші",
    "сегізінші",
    "тоғызыншы",
    "оныншы",
]
_KAZAKH_TENS = {"он": 10, "жиырма": 20, "отыз": 30, "қырық": 40, "елу": 50}
_KAZAKH_ROUND = {"оныншы": 10, "жиырмасыншы": 20, "отызыншы": 30, "қырқыншы": 40, "елуінші": 50}
_RUSSIAN_STEMS = [
    "перв",
    "втор",
    "трет",
    "четверт",
    "пят",
    "шест",
    "седьм",
    "восьм",
    "девят",
    "десят",
    "одиннадцат",
    "двенадцат",
    "тринадцат",
    "четырнадцат",
    "пятнадцат",
    "шестнадцат",
    "семнадцат",
    "восемнадцат",
    "девятнадцат",
    "двадцат",
]
_RUSSIAN_TENS = {"двадцать": 20, "тридцать": 30, "сорок": 40, "пятьдесят": 50}

WORD_KK = (
    rf"(?:(?:{'|'.join(_KAZAKH_TENS)})\s+)?(?:{'|'.join(_KAZAKH_UNITS)}|{'|'.join(_KAZAKH_ROUND)})"
)
WORD_RU = (
    rf"(?:(?:{'|'.join(_RUSSIAN_TENS)})\s+)?"
    rf"(?:{'|'.join(sorted(_RUSSIAN_STEMS, key=len, reverse=True))})(?:ый|ой|ий|ая|ья|ое|ье)"
)
WORD_RU_CASES = WORD_RU.rpartition("(?:")[0] + "(?:ый|ой|ий|ая|ья|ое|ье|ую|ью|ого|его|ей|ом|ем)"
DIGITS = r"\d{1,5}(?:\s?[-–]\s?\d{1,4})*"
ROMAN = r"[IVXLCІХС]{1,8}(?:-\d{1,3})?"


def roman(text: str) -> int | None:
    """Return the value of a Roman numeral, also when typed with Cyrillic letters.

    >>> roman("XIV"), roman("VІ"), roman("ABC")
    (14, 6, None)
    """
    latin = text.upper().translate(_CYRILLIC_ROMAN)
    if not latin or not _ROMAN.fullmatch(latin):
        return None
    total = 0
    for letter, after in zip(latin, latin[1:] + " ", strict=True):
        value = _ROMAN_VALUES[letter]
        total += -value if _ROMAN_VALUES.get(after, 0) > value else value
    return total


def _kazakh(text: str) -> int | None:
    *tens, last = text.split()
    value = _KAZAKH_ROUND.get(last)
    if value is None and last in _KAZAKH_UNITS:
        value = _KAZAKH_UNITS.index(last) + 1
    if value is None or (tens and tens[0] not in _KAZAKH_TENS):
        return None
    return value + (_KAZAKH_TENS[tens[0]] if tens else 0)


def _russian(text: str) -> int | None:
    *tens, last = text.split()
    for place, stem in enumerate(_RUSSIAN_STEMS, 1):
        if re.fullmatch(rf"{stem}(?:ый|ой|ий|ая|ья|ое|ье|ую|ью|ого|его|ей|ом|ем)", last):
            return place + (_RUSSIAN_TENS.get(tens[0], 0) if tens else 0)
    return None


def normal(text: str) -> str:
    """Return a unit's number as its eId has it; "" when it is none.

    >>> normal("11 – 1"), normal("IV"), normal("VI-1"), normal("екінші"), normal("ПЕРВАЯ")
    ('11-1', '4', '6-1', '2', '1')
    """
    text = re.sub(r"\s*[-–—]\s*", "-", text.strip())
    if re.fullmatch(r"\d+(?:[-.]\d+)*", text):
        return (
            "-".join(part.lstrip("0") or "0" for part in text.split("-"))
            if "." not in text
            else text
        )
    base, _, inserted = fold_lookalikes(text).partition("-")
    value = roman(base)
    if value is None and not inserted:
        low = text.lower()
        value = _kazakh(low) or _russian(low)
    if value is None:
        return ""
    return f"{value}-{inserted}" if inserted else str(value)


@lru_cache(maxsize=4096)
def key(num: str) -> tuple[int, ...]:
    """Return a normal number as a tuple that sorts and compares: "11-1" -> (11, 1)."""
    return tuple(int(part[:18]) for part in re.findall(r"\d+", num))


def follows(before: str, after: str) -> bool:
    """Tell whether `after` can come next to `before` in a list: 3 -> 4, 3 -> 3-1, 3-2 -> 4."""
    a, b = key(before), key(after)
    if not a or not b:
        return bool(b) and b[0] <= 1
    if b == (*a, 1):
        return True
    if len(a) > 1 and a[:-1] == b[:-1]:
        return b[-1] == a[-1] + 1
    return b[0] == a[0] + 1
