"""What the beginning of a line says: "17-бап.", "Глава 3", "2)", "§ 1", "Приложение 1"…

Recognition works on folded text (`text.fold_lookalikes`); what is cut out of a line is cut at
the same offsets from the line as the source has it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kzailaw_desktop.corpus.acts.marks.numbers import DIGITS, ROMAN, WORD_KK, WORD_RU, normal
from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.text import fold_lookalikes


@dataclass(frozen=True, slots=True)
class Mark:
    """The structural beginning of a line and the words after it. `level`: how deep a subheading
    (a heading without a word of its own) stands among subheadings, from 1; 0 for other marks."""

    kind: UnitKind
    num: str  # normal form: "11-1"
    printed: str  # as the source has it: "11-1-бап."
    rest: str
    level: int = 0


_ANY_KK = rf"(?P<n>{DIGITS}|{ROMAN}|(?i:{WORD_KK}))"
_ANY_RU = rf"(?P<n>{DIGITS}|{ROMAN}|(?i:{WORD_RU}))"
_DIGITS = rf"(?P<n>{DIGITS})"
# After the number and the word: a full stop, the end, or a heading that begins with a capital.
_STOP = (
    r"(?:\s?[.:]\s*|\s*$|\s+(?:[-–]\s+)?(?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ\"«“(№])|"
    r"\s+(?=\d{4}(?:\.\d\d\.\d\d|\s?ж\.)))"
)

_HEADINGS: tuple[tuple[UnitKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern + _STOP))
    for kind, pattern in (
        (UnitKind.TITLE, rf"{_ANY_KK}\s?[-–]?\s?(?:бөлім|БӨЛІМ|Бөлім)"),
        (
            UnitKind.SUBTITLE,
            rf"{_ANY_KK}\s?[-–]?\s?(?:кіші бөлім|КІШІ БӨЛІМ|Кіші бөлім|бөлімше|БӨЛІМШЕ|Бөлімше)",
        ),
        (UnitKind.CHAPTER, rf"{_ANY_KK}\s?[-–]?\s?(?:тарау|ТАРАУ|Тарау)"),
        (UnitKind.SECTION, rf"{_ANY_KK}\s?[-–]?\s?(?:параграф|ПАРАГРАФ|Параграф)"),
        (UnitKind.ARTICLE, rf"{_DIGITS}\s?[-–]?\s?(?:бап|БАП|Бап)"),
        (UnitKind.TITLE, rf"(?:Раздел|РАЗДЕЛ)\s+{_ANY_RU}"),
        (UnitKind.SUBTITLE, rf"(?:Подраздел|ПОДРАЗДЕЛ)\s+{_ANY_RU}"),
        (UnitKind.CHAPTER, rf"(?:Глава|ГЛАВА)\s+{_ANY_RU}"),
        (UnitKind.SECTION, rf"(?:(?:Параграф|ПАРАГРАФ)\s+|§\s*){_ANY_RU}"),
        (UnitKind.ARTICLE, rf"(?:Статья|СТАТЬЯ)\s+{_DIGITS}"),
        (UnitKind.PART, rf"(?:ЧАСТЬ|Часть)\s+{_ANY_RU}(?=\.?\s*$|\.\s*[А-ЯЁ ]+$)"),
        (UnitKind.PART, rf"{_ANY_KK}\s?[-–]?\s?(?:БӨЛІК|Бөлік)(?=\.?\s*$|\.\s*[А-ЯЁӘҒҚҢӨҰҮҺІ ]+$)"),
    )
)
_NAMED_PART = re.compile(r"(?:ОБЩАЯ|ОСОБЕННАЯ)\s+ЧАСТЬ\.?$|(?:ЖАЛПЫ|ЕРЕКШЕ)\s+БӨЛІК\.?$", re.I)
_SECOND_PART = re.compile(r"ОСОБ|ЕРЕК", re.I)
_PARAGRAPH = re.compile(rf"{_DIGITS}\s?\.(?!\d)\s*")
# Regulations write the word as well: «Пункт 26.», «26-тармақ.»
_WORDED = re.compile(
    rf"(?:Пункт\s+{_DIGITS}|{_DIGITS.replace('<n>', '<m>')}\s?[-–]\s?тармақ)\s?\.(?:\s*$|\s+(?=[^а-яёәғқңөұүһі\d]))"
)
_DECIMAL = re.compile(r"(?P<n>[1-9]\d?(?:\.[1-9]\d?){1,3})(?:\.\s*(?!\d)|\s+(?=[А-ЯЁӘҒҚҢӨҰҮҺІ]))")
_POINT = re.compile(rf"{_DIGITS}\s?\)\s*(?![,;])")
_DECIMAL_POINT = re.compile(r"(?P<n>[1-9]\d?(?:\.[1-9]\d?){1,3})\)\s*(?![,;])")
_LETTER = re.compile(r"[а-яёa-zәғқңөұүһі]\s?\)\s+|[-–—•▪●·*]\s+")
_CONTENTS = re.compile(
    r"\s*(?:СОДЕРЖАНИЕ|ОГЛАВЛЕНИЕ|МАЗМҰНЫ|Содержание|Оглавление|Мазмұны)[.:]?\s*$"
)


def mark(text: str, folded: str = "") -> Mark | None:
    """Return the mark a line begins with, or None for a plain line. `text` has no leading blanks.

    >>> mark("17-бап. Тақырып")
    Mark(kind=<UnitKind.ARTICLE: 'article'>, num='17', printed='17-бап.', rest='Тақырып', level=0)
    """
    first = text[:1]
    if not (first.isalnum() or first == "§"):
        return None
    head = (folded or fold_lookalikes(text))[:400]
    found = _heading(text, head)
    worded = None if found else _WORDED.match(head)
    if worded:
        return _mark(UnitKind.PARAGRAPH, worded, text, worded["n"] or worded["m"])
    if found or not first.isdigit():
        return found
    for kind, pattern in (
        (UnitKind.PARAGRAPH, _PARAGRAPH),
        (UnitKind.POINT, _POINT),
        (UnitKind.PARAGRAPH, _DECIMAL),
        (UnitKind.POINT, _DECIMAL_POINT),
    ):
        match = pattern.match(head)
        if match:
            return _mark(kind, match, text)
    return None


def _heading(text: str, head: str) -> Mark | None:
    if head[0].islower() and not _may_be_roman_word(head):
        return None
    for kind, pattern in _HEADINGS:
        match = pattern.match(head)
        if match:
            found = _mark(kind, match, text)
            if found:
                return found
    if len(head) < 40 and _NAMED_PART.fullmatch(head.strip()):
        return Mark(
            UnitKind.PART, "2" if _SECOND_PART.match(head) else "1", "", text.strip().rstrip(".")
        )
    return None


def _may_be_roman_word(head: str) -> bool:
    return bool(re.match(WORD_KK, head, re.I))


def _mark(kind: UnitKind, match: re.Match[str], text: str, number: str = "") -> Mark | None:
    num = normal(number or match["n"])
    if not num:
        return None
    printed = " ".join(text[: match.end()].split())
    return Mark(kind, num, printed, text[match.end() :].strip())


def is_heading(found: Mark | None) -> bool:
    """Tell whether a mark is of a unit with a heading: article or larger."""
    return found is not None and found.kind not in (UnitKind.PARAGRAPH, UnitKind.POINT)


def is_item(text: str) -> bool:
    """Tell whether a line begins like an item of an unnumbered list: "а)", "–"."""
    return bool(_LETTER.match(text))


def is_contents(text: str) -> bool:
    """Tell whether a line is the heading of a list of contents."""
    return bool(_CONTENTS.match(text))
