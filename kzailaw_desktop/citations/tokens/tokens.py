"""Words, numbers and signs of a cleaned text, each with what it can mean in a citation."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple

from kzailaw_desktop.citations.words import en as words_en
from kzailaw_desktop.citations.words import kk as words_kk
from kzailaw_desktop.citations.words import ru as words_ru
from kzailaw_desktop.domain import UnitKind


class T(IntEnum):
    """What a token is to the grammar."""

    OTHER = 0
    NUM = 1
    UNIT = 2
    ORDINAL = 3
    TENS = 4
    CONJ = 5
    PREP = 6
    SELF = 7  # настоящий, осы
    THAT = 8  # указанный, аталған
    INTERPOSED = 9  # дополнительный, жаңа
    MEASURE = 10
    NOT_OF = 11
    COUNTING = 12
    COMMA = 13
    DOT = 14
    HYPHEN = 15
    DASH = 16
    OPEN = 17
    CLOSE = 18
    QUOTE = 19
    NUMERO = 20
    SENTENCE = 21
    ROMAN = 22
    ENDING = 23  # «-й», «-ші» after a number
    LETTER = 24
    DATE = 25  # 01.01.2029
    ACT = 26  # закон, кодекс, заң, act


class Word(NamedTuple):
    """What a word means: its token kind and, for units, which one in which language."""

    kind: T
    lang: str = ""
    unit: UnitKind | None = None
    number: str = ""  # "s" singular only, "p" plural only, "" either
    abbreviation: bool = False
    value: int = 0


class Token(NamedTuple):
    """A word, number or sign with its place."""

    kind: T
    start: int
    end: int
    text: str
    word: Word


_SIGNS = {
    ",": T.COMMA, ".": T.DOT, "-": T.HYPHEN, "–": T.DASH, "(": T.OPEN, ")": T.CLOSE,
    "«": T.QUOTE, "»": T.QUOTE, '"': T.QUOTE, "№": T.NUMERO, "&": T.CONJ,
}  # fmt: skip
_TOKEN = re.compile(r"\d+(?:\.\d+){2,}|\d+|sub-[a-z]+|[^\W\d_]+|[^\s]")
_ROMAN = re.compile(r"[ivxlсхіи]{1,7}")
_ROMAN_LATIN = str.maketrans("схіи", "cxii")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_ENDINGS = frozenset(
    ["й", "я", "е", "ю", "м", "го", "му", "ой", "ый", "ая", "ое", "ые", "ей", "ую", "х", "ми"]
)


def _patterns() -> Iterable[tuple[re.Pattern[str], Word]]:
    for lang, words in (("kk", words_kk), ("ru", words_ru), ("en", words_en)):
        for pattern, unit, number in words.UNITS:
            yield re.compile(pattern), Word(T.UNIT, lang, unit, number)
        yield re.compile(words.SENTENCE), Word(T.SENTENCE, lang)
        yield re.compile(words.ACTS), Word(T.ACT, lang)
        yield re.compile(words.SELF), Word(T.SELF, lang)
        yield re.compile(words.THAT), Word(T.THAT, lang)
    yield re.compile(words_ru.INTERPOSED), Word(T.INTERPOSED, "ru")
    yield re.compile(words_kk.INTERPOSED), Word(T.INTERPOSED, "kk")
    yield re.compile(words_ru.MEASURES), Word(T.MEASURE, "ru")
    yield re.compile(words_ru.NOT_OF), Word(T.NOT_OF, "ru")
    yield re.compile(words_kk.NOT_OF), Word(T.NOT_OF, "kk")
    yield re.compile(words_kk.COUNTING), Word(T.COUNTING, "kk")


def _exact() -> dict[str, Word]:
    found: dict[str, Word] = {}
    for lang, words in (("en", words_en), ("ru", words_ru), ("kk", words_kk)):
        for text in words.CONJUNCTIONS:
            found[text] = Word(T.CONJ, lang)
        for text, unit in words.ABBREVIATIONS.items():
            if text not in found:
                found[text] = Word(T.UNIT, lang, unit, "", True)
        for text, value in words.ORDINALS.items():
            found[text] = Word(T.ORDINAL, lang, value=value)
        for text, value in words.TENS.items():
            found[text] = Word(T.TENS, lang, value=value)
    for text in words_ru.PREPOSITIONS:
        found[text] = Word(T.PREP, "ru")
    for text in words_en.PREPOSITIONS:
        found[text] = Word(T.PREP, "en")
    for text in words_kk.NUMERAL_ENDINGS:
        found[text] = Word(T.ENDING, "kk")
    return found


_PATTERNS = tuple(_patterns())
# Nearly every word of a text means nothing to the grammar: one look says so, not eighty.
_ANY = re.compile("|".join(f"(?:{pattern.pattern})" for pattern, _ in _PATTERNS))
_EXACT = _exact()
_OTHER = Word(T.OTHER)
_MOST_REMEMBERED = 200_000


def roman(text: str) -> int:
    """Return the value of a Roman numeral, in Latin or look-alike Cyrillic letters; 0 when it is
    none."""
    text = text.translate(_ROMAN_LATIN)
    values = [_ROMAN_VALUES.get(c, 0) for c in text]
    if not values or 0 in values:
        return 0
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-a if a < b else a for a, b in pairs)


def _meaning(text: str) -> Word:
    word = _EXACT.get(text)
    if word is None:
        known = _PATTERNS if _ANY.fullmatch(text) else ()
        word = next((w for p, w in known if p.fullmatch(text)), _OTHER)
    if word.kind is T.OTHER and _ROMAN.fullmatch(text) and (value := roman(text)):
        return Word(T.ROMAN, value=value)
    if word.kind is T.OTHER and len(text) == 1:
        return Word(T.ENDING) if text in _ENDINGS else Word(T.LETTER)
    if word.kind is T.OTHER and text in _ENDINGS:
        return Word(T.ENDING)
    return word


_remembered: dict[str, Word] = {}


def meaning(text: str) -> Word:
    """Return what a cleaned word means; remembered, since a text repeats its words."""
    return _remembered.get(text) or _remember(text, _meaning(text))


def _remember(text: str, word: Word) -> Word:
    if len(_remembered) > _MOST_REMEMBERED:
        _remembered.clear()
    _remembered[text] = word
    return word


_NUMBER = Word(T.NUM)
_DATE = Word(T.DATE)
_UNIT_SIGNS = {
    "§": Word(T.UNIT, "ru", UnitKind.SECTION),
    "¶": Word(T.UNIT, "en", UnitKind.PARAGRAPH, abbreviation=True),
}
_SIGN_WORDS = {sign: Word(kind) for sign, kind in _SIGNS.items()}


def _of_token(text: str) -> Word:
    """Return what a token means that is not remembered: a number, a sign or a word."""
    first = text[0]
    if "0" <= first <= "9":
        return _DATE if "." in text else _NUMBER
    if first in _SIGNS:
        word = _SIGN_WORDS[first]
    elif first.isalpha():
        word = _meaning(text)
    else:
        word = _UNIT_SIGNS.get(first, _OTHER)
    return _remember(text, word)


def words_in(cleaned: str) -> set[str]:
    """Return the tokens of a cleaned text as bare words, each once and without its place."""
    return set(_TOKEN.findall(cleaned))


def kinds_of(words: Iterable[str]) -> set[T]:
    """Return what the tokens of a text are to the grammar."""
    known = _remembered
    return {(known.get(word) or _of_token(word)).kind for word in words}


def tokenise(cleaned: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the tokens of a cleaned text between two offsets."""
    found: list[Token] = []
    append, known, made = found.append, _remembered, tuple.__new__
    stop = len(cleaned) if end is None else end
    for match in _TOKEN.finditer(cleaned, start, stop):
        text = match[0]
        word = known.get(text) or _of_token(text)
        append(made(Token, (word[0], *match.span(), text, word)))
    return found
