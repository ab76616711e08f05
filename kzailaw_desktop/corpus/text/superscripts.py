"""Raised digits: of the number of an inserted unit, 7¹ is 7-1; of a footnote or a measure, not."""

from __future__ import annotations

import re
from dataclasses import replace

from kzailaw_desktop.corpus.text.lines import Line

_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_UP = str.maketrans("0123456789", _DIGITS)
_DOWN = str.maketrans(_DIGITS, "0123456789")
_WORD = (
    r"(?:стат(?:ь[яиею]|ей|ьей|ьям|ьями|ьях)|ст\.|(?:под)?пункт(?:а|у|ом|е|ы|ов|ам|ами|ах)?|пп?\.|"
    r"глав(?:а|ы|е|у|ой|ам|ами|ах)?|част(?:ь|и|ью|ей|ям|ями|ях)|параграф(?:а|у|ом|е|ы|ов)?|"
    r"раздел(?:а|у|ом|е|ы|ов)?|приложени(?:е|я|ю|ем|и|й|ям|ями|ях)|§)"
)
_UNIT = r"(?:-?(?:\s?-\s?)?(?:бап|баб|бапт|тармақ|тармағ|тарау|бөлім|бөлік|қосымша|параграф))"
_RAISED = rf"(\d{{1,4}}(?:-\d{{1,3}})*)\s?([{_DIGITS}]{{1,3}})"
_CONTEXTS = (
    # Статья 7¹.   пункта 2¹   статей 7¹, 8²
    re.compile(rf"(?<!\S)({_WORD}\s+(?:\d[\d{_DIGITS}-]*\)?(?:,|\sи|\sили)\s)*){_RAISED}", re.I),
    # 7¹-бап   2¹-тармағының
    re.compile(rf"(?<![\d-])(){_RAISED}(?={_UNIT})", re.I),
    # 2¹. …   2¹) … at the beginning of a line
    re.compile(rf"^(\s*){_RAISED}(?=\s?[.)](?:\s|$))"),
)

# A raised digit that lost its place: «Статья 106 1 . Понятие», «5 1 ) отменить».
_SET_APART = re.compile(
    r"^(\s*(?:(?:Статья|СТАТЬЯ|Глава|ГЛАВА)\s+)?\d{1,4}) (\d{1,2})(?= [.)](?:\s|$))|"
    r"^(\s*(?:Статья|СТАТЬЯ|Глава|ГЛАВА)\s+\d{1,4}) (\d{1,2})(?=\.(?:\s|$))"
)
_BEFORE_STOP = re.compile(r"^(\s*(?:\w+\s+)?[\d-]+) (?=[.)])")


def raised(text: str) -> str:
    """Digits as raised digits; other characters as they are."""
    return text.translate(_UP)


def numbers_of_units(text: str) -> str:
    """Return a text in which the raised digits of units' numbers follow a hyphen.

    >>> numbers_of_units("Статья 7¹. Площадь 5 м²"), numbers_of_units("2¹) иное"), numbers_of_units("8¹-бап")
    ('Статья 7-1. Площадь 5 м²', '2-1) иное', '8-1-бап')
    >>> numbers_of_units("Статья 106 1 . Понятие"), numbers_of_units("5 1 ) отменить")
    ('Статья 106-1. Понятие', '5-1) отменить')
    """
    apart = _SET_APART.match(text)
    if apart:
        head = f"{apart[1] or apart[3]}-{apart[2] or apart[4]}"
        return _BEFORE_STOP.sub(r"\1", head + text[apart.end() :])
    if not any(digit in text for digit in _DIGITS):
        return text
    for pattern in _CONTEXTS:
        while True:
            text, count = pattern.subn(
                lambda m: f"{m[1]}{m[2]}-{m[3].translate(_DOWN)}", text, count=100
            )
            if not count:
                break
    return text


def mend(line: Line) -> Line:
    """Return a line with the numbers of units in plain digits."""
    text = numbers_of_units(line.text)
    return replace(line, text=text) if text != line.text else line
