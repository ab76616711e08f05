"""Letters and languages: normal form, look-alike letters, the language of a passage, sorting."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Hashable, Sequence
from typing import TypeVar

Item = TypeVar("Item", bound=Hashable)

_LATIN = "aceopxyihkABCEHIKMOPTXYə"
_CYRILLIC = "асеорхуіһкАВСЕНІКМОРТХУә"
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_WORD = re.compile(r"[^\W\d_]+")
_HAS_LATIN = re.compile(r"[A-Za-zə]")
_ROMAN = re.compile(r"[IVXLCDM]+")

KAZAKH_LETTERS = "әғқңөұүһі"
_KAZAKH_ONLY = re.compile(f"[{KAZAKH_LETTERS}]")
_RUSSIAN_MORE = re.compile("[вщцэёъьчфяю]")
_INITIAL = re.compile(r"\b[А-ЯЁӘҒҚҢӨҰҮҺІ]\.")
_LATIN_LETTER = re.compile("[a-z]")
_CYRILLIC_LETTER = re.compile("[а-яёәғқңөұүһі]")
# Frequent words without a letter of their own alphabet.
_KAZAKH_WORDS = frozenset(
    [
        "мен",
        "пен",
        "бен",
        "да",
        "де",
        "та",
        "те",
        "ма",
        "ме",
        "ба",
        "бе",
        "бар",
        "осы",
        "сол",
        "ал",
        "бап",
        "бабы",
        "бойынша",
        "туралы",
        "деп",
        "ол",
        "рахмет",
        "жарайды",
        "сонда",
        "керек",
        "мына",
        "маған",
        "олар",
        "барлық",
        "тарау",
        "бас",
        "орынбасары",
        "мархабат",
        "марқабат",
    ]
)
_RUSSIAN_WORDS = frozenset(
    [
        "и",
        "на",
        "не",
        "по",
        "а",
        "к",
        "о",
        "с",
        "до",
        "от",
        "из",
        "за",
        "но",
        "или",
        "как",
        "это",
        "его",
        "то",
        "да",
        "нет",
        "при",
        "для",
        "так",
        "статья",
        "глава",
        "спасибо",
        "пожалуйста",
        "коллеги",
        "слово",
        "вопрос",
        "пункт",
    ]
)

_ALPHABETS = {
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
}
_ORDER = {
    lang: {letter: place for place, letter in enumerate(letters)}
    for lang, letters in _ALPHABETS.items()
}


def nfc(text: str) -> str:
    """Return the text in Unicode normal form C."""
    return unicodedata.normalize("NFC", text)


def _fold_word(match: re.Match[str]) -> str:
    word = match.group()
    latin = len(_HAS_LATIN.findall(word))
    if latin == len(word):
        return word
    as_latin = word.translate(_TO_LATIN)
    if _ROMAN.fullmatch(as_latin):
        return as_latin
    return as_latin if latin * 2 > len(word) else word.translate(_TO_CYRILLIC)


def fold_lookalikes(text: str) -> str:
    """Latin letters inside Cyrillic words made Cyrillic, and the other way round.

    The length stays the same, so offsets hold. Roman numerals become Latin, whole Latin words
    and lone Cyrillic letters stay.

    >>> fold_lookalikes("бөлiгiнiң Cтатья VІ")
    'бөлігінің Статья VI'
    """
    if not _HAS_LATIN.search(text):
        return text
    return _WORD.sub(_fold_word, text)


def language_of(text: str) -> str:
    """Return the language most of a passage is in: "kk", "ru" or "en".

    By letters that one alphabet has and the other lacks or rarely uses, and by small words.
    """
    low = _INITIAL.sub("", fold_lookalikes(text)).lower()
    cyrillic = len(_CYRILLIC_LETTER.findall(low))
    if len(_LATIN_LETTER.findall(low)) > cyrillic:
        return "en"
    words = _WORD.findall(low)
    kazakh = 4 * len(_KAZAKH_ONLY.findall(low)) + 4 * sum(w in _KAZAKH_WORDS for w in words)
    russian = len(_RUSSIAN_MORE.findall(low)) + 4 * sum(w in _RUSSIAN_WORDS for w in words)
    return "kk" if kazakh > russian else "ru"


def tells_language(text: str) -> bool:
    """Return whether a text has a small word of Kazakh or Russian, but not of both."""
    words = set(_WORD.findall(fold_lookalikes(text).lower()))
    return bool(words & _KAZAKH_WORDS) != bool(words & _RUSSIAN_WORDS)


def merged_order(first: Sequence[Item], second: Sequence[Item]) -> list[Item]:
    """Return one order of both; what only the second has follows what stands before it there.

    >>> merged_order(["1", "2", "3"], ["0", "1", "1-1", "3"])
    ['0', '1', '1-1', '2', '3']
    """
    known = set(first)
    follow: dict[Item, list[Item]] = {}
    before: list[Item] = []
    last: Item | None = None
    for item in second:
        if item in known:
            last = item
        elif last is None:
            before.append(item)
        else:
            follow.setdefault(last, []).append(item)
    return before + [each for item in first for each in (item, *follow.get(item, ()))]


def sort_key(text: str, lang: str = "kk") -> tuple[tuple[int, int], ...]:
    """Return a key that sorts by the alphabet of the language, numbers by value.

    >>> sorted(["қала", "бап", "лас", "әке"], key=lambda w: sort_key(w, "kk"))
    ['әке', 'бап', 'қала', 'лас']
    """
    order = _ORDER.get(lang, {})
    key: list[tuple[int, int]] = []
    for token in re.findall(r"\d+|\D", nfc(text).casefold()):
        if token.isdecimal():
            key.append((1, int(token[:18])))
        elif token in order:
            key.append((2, order[token]))
        elif token.isalpha():
            key.append((3, ord(token)))
        else:
            key.append((0, ord(token)))
    return tuple(key)


def unquoted(title: str) -> str:
    """Return a title without the quotation marks around the whole of it; those inside stay.

    >>> unquoted("«Об ИИ»"), unquoted("О Законе «Об ИИ»")
    ('Об ИИ', 'О Законе «Об ИИ»')
    """
    title = " ".join(title.split())
    for opening, closing in ("«»", "“”"):
        if title.startswith(opening) and title.endswith(closing):
            depth = 0
            for place, letter in enumerate(title):
                depth += (letter == opening) - (letter == closing)
                if depth == 0 and place < len(title) - 1:
                    return title  # «…» and «…»: the marks belong to two names
            return title[1:-1].strip()
    if len(title) > 1 and title[0] == title[-1] == '"' and title.count('"') == 2:
        return title[1:-1].strip()
    return title


def person(name: str) -> str:
    """Return a name that a record sets in capitals, as a sentence writes it.

    >>> person("РАХМЕТОВА Ә.Қ.")
    'Рахметова Ә.Қ.'
    """
    words = name.split()
    return " ".join(w.title() if w.isupper() and "." not in w else w for w in words)
