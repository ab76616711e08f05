"""Repairs of typed text: keyboard layouts, Latin Kazakh, typing errors, numbers in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kzailaw_desktop.citations.tokens.clean import clean
from kzailaw_desktop.citations.tokens.tokens import T, meaning
from kzailaw_desktop.citations.words import en, kk, ru

_ENGLISH_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./"
_RUSSIAN_KEYS = "ёйцукенгшщзхъфывапролджэячсмитьбю."
_TO_RUSSIAN = str.maketrans(_ENGLISH_KEYS, _RUSSIAN_KEYS)
_TO_ENGLISH = str.maketrans(_RUSSIAN_KEYS, _ENGLISH_KEYS)
# The upper row of the Kazakh layout types letters and signs where others have digits.
_KAZAKH_ROW = str.maketrans('"әіңғ,.үұқө', "1234567890-")
_ROW_WORD = re.compile(r'(?<![^\s])["әіңғ,.үұқө]{1,7}(?![^\s])')
_LATIN_KAZAKH = (
    ("shh", "щ"), ("sh", "ш"), ("ch", "ч"), ("gh", "г"), ("zh", "ж"), ("yu", "ю"), ("ya", "я"),
    ("ş", "ш"), ("ğ", "г"), ("q", "к"), ("ñ", "н"), ("ń", "н"), ("ı", "ы"), ("i", "и"), ("ö", "о"),
    ("ó", "о"), ("ü", "у"), ("ú", "у"), ("ä", "а"), ("á", "а"), ("w", "у"), ("y", "ы"), ("j", "ж"),
    ("h", "х"), ("a", "а"), ("b", "б"), ("d", "д"), ("e", "е"), ("f", "ф"), ("g", "г"), ("k", "к"),
    ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"),
    ("u", "у"), ("v", "в"), ("z", "з"), ("x", "х"), ("c", "с"),
)  # fmt: skip
_LONGEST = 200  # nobody types more into a field for references


def variants(text: str) -> Iterator[str]:
    """Yield the text as typed, then as it would read with each kind of slip undone."""
    text = re.sub(r"\s+", " ", text).strip()[:_LONGEST]
    yield text
    lowered = text.lower()
    if _ROW_WORD.search(lowered):
        rowed = _ROW_WORD.sub(_row, lowered)
        if rowed != lowered:
            yield rowed
    if not re.search(r"[^\W\d_]{2}", lowered):
        return  # «17b»: a single letter is no word in another layout
    if re.search(r"[a-z]", lowered):
        yield _to_layout(lowered, _TO_RUSSIAN)
        yield _to_cyrillic(lowered)
    elif re.search(r"[а-яё]", lowered):
        yield _to_layout(lowered, _TO_ENGLISH)


def _row(match: re.Match[str]) -> str:
    """Digits for the letters and signs of the row; signs alone stay signs."""
    return match[0].translate(_KAZAKH_ROW) if match[0].strip(",.") else match[0]


def _to_layout(text: str, table: dict[int, int]) -> str:
    """Return the words typed in the other layout; signs beside digits are left as they are."""
    words = r"(?:(?<![^\s-])[,.;'`\[\]](?=[a-z]{2}))?[^\W\d_][^\s\d()]*"  # «,fg» is «бап»
    return re.sub(words, lambda m: m[0].translate(table), text)


def _to_cyrillic(text: str) -> str:
    for latin, cyrillic in _LATIN_KAZAKH:
        text = text.replace(latin, cyrillic)
    return text


# --- numbers in words -----------------------------------------------------------------------------

_CARDINALS = {
    "один": 1, "одна": 1, "два": 2, "две": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6,
    "семь": 7, "восемь": 8, "девять": 9, "десять": 10, "одиннадцать": 11, "двенадцать": 12,
    "тринадцать": 13, "четырнадцать": 14, "пятнадцать": 15, "шестнадцать": 16, "семнадцать": 17,
    "восемнадцать": 18, "девятнадцать": 19, "двадцать": 20, "тридцать": 30, "сорок": 40,
    "пятьдесят": 50, "шестьдесят": 60, "семьдесят": 70, "восемьдесят": 80, "девяносто": 90,
    "сто": 100, "двести": 200, "триста": 300,
    "бир": 1, "еки": 2, "уш": 3, "торт": 4, "бес": 5, "алты": 6, "жети": 7, "сегиз": 8,
    "тогыз": 9, "он": 10, "жиырма": 20, "отыз": 30, "кырык": 40, "елу": 50, "алпыс": 60,
    "жетпис": 70, "сексен": 80, "токсан": 90, "жуз": 100,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")


@cache
def _numbers() -> dict[str, int]:
    found: dict[str, int] = {}
    for words in (en, ru, kk):
        found |= words.ORDINALS | words.TENS
    return found | _CARDINALS


def in_figures(folded: str) -> str:
    """Cleaned words with numbers in figures: «он жетинши бап» → «17 бап».

    >>> in_figures("статья двадцать первая, пункт три")
    'статья 21, пункт 3'
    """
    found: list[tuple[int, int, int]] = []  # start, end, value
    for match in _WORD.finditer(folded):
        value = _numbers().get(match[0])
        if value is None:
            continue
        if found and _adds_up(found[-1], value, folded[found[-1][1] : match.start()]):
            start, _, before = found.pop()
            found.append((start, match.end(), before + value))
        else:
            found.append((match.start(), match.end(), value))
    for start, end, value in reversed(found):
        folded = f"{folded[:start]}{value}{folded[end:]}"
    return folded


def _adds_up(before: tuple[int, int, int], value: int, between: str) -> bool:
    """Tell whether «двадцать» and «первая» are one number."""
    last = before[2]
    return between in (" ", "-") and (
        (last % 10 == 0 and last % 100 and value < 10) or (last % 100 == 0 and value < 100)
    )


# --- typing errors --------------------------------------------------------------------------------

_RIGHT_WORDS = (
    "статья", "статьи", "статье", "статью", "статьей", "пункт", "пункта", "пункте", "подпункт",
    "подпункта", "часть", "части", "абзац", "глава", "главы", "раздел", "параграф", "приложение",
    "бап", "баптын", "бабы", "бабынын", "тармак", "тармагы", "тармактын", "тармакша", "тармакшасы",
    "болик", "болиги", "тарау", "болим", "article", "paragraph", "subparagraph", "point", "part",
    "chapter", "section",
)  # fmt: skip


def right_word(word: str) -> str:
    """Return the unit word that a mistyped one stands for; the word itself when it is none.

    >>> right_word("сатья"), right_word("пунк"), right_word("суд")
    ('статья', 'пункт', 'суд')
    """
    if len(word) < 3 or meaning(word).kind is not T.OTHER:
        return word
    if len(word) == 3:  # «бпа»: so short a word only with its letters in another order
        same = [w for w in _RIGHT_WORDS if w[0] == word[0] and sorted(w) == sorted(word)]
        return same[0] if same else word
    allowed = 1 if len(word) < 6 else 2
    near = [(d, w) for w in _RIGHT_WORDS if (d := _distance(word, w, allowed)) <= allowed]
    return min(near)[1] if near else word


def _distance(a: str, b: str, most: int) -> int:
    """Edits between two words, neighbours swapped counting as one; more than `most` is cut off."""
    if abs(len(a) - len(b)) > most or a[0] != b[0]:
        return most + 1
    rows = [list(range(len(b) + 1))]
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            cost = min(row[j - 1] + 1, rows[-1][j] + 1, rows[-1][j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, rows[-2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return rows[-1][-1]


def folded(text: str) -> str:
    """Typed words as the grammar reads them, numbers in figures, typing errors mended."""
    return _WORD.sub(lambda m: right_word(m[0]), in_figures(clean(text)))
