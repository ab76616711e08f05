"""Match typed words with names in any of the three languages and in either alphabet. No Qt."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LATIN = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіё",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "zh",
            "z",
            "i",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "h",
            "ts",
            "ch",
            "sh",
            "sch",
            "",
            "y",
            "",
            "e",
            "yu",
            "ya",
            "a",
            "g",
            "k",
            "n",
            "o",
            "u",
            "u",
            "h",
            "i",
            "e",
        ],
        strict=True,
    )
)
_LETTERS = str.maketrans(_LATIN)
# Letters of the Latin Kazakh alphabets, and spellings that people use for the same sound.
_MARKED = str.maketrans({"ş": "sh", "ç": "ch", "ğ": "g", "ı": "y", "ñ": "n", "ŋ": "n", "ö": "o"})


def latin(text: str) -> str:
    """A text in plain Latin letters, as names are spelt in mail and passports.

    >>> latin("Смышляева"), latin("Rakhmetova"), latin("РАХМЕТОВА Ә.Қ.")
    ('smyshlyaeva', 'rahmetova', 'rahmetova a.k.')
    """
    text = text.casefold().translate(_MARKED).translate(_LETTERS).replace("kh", "h")
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if not unicodedata.combining(c)).replace("kh", "h")


@lru_cache(maxsize=1 << 15)
def _forms(text: str) -> tuple[str, str]:
    return text.casefold(), latin(text)


def place_of(word: str, text: str) -> int:
    """How well a word matches: 0 the text begins so, 1 one of its words does, 2 inside, 3 not."""
    best = 3
    for form, wanted in zip(_forms(text), _forms(word), strict=True):
        if form.startswith(wanted):
            return 0
        if any(part.startswith(wanted) for part in form.replace("«", " ").split()):
            best = min(best, 1)
        elif wanted in form:
            best = min(best, 2)
    return best
