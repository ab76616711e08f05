"""Cyrillic names in Latin letters, blurred so that every custom of writing them meets."""

from __future__ import annotations

import re

_SOUNDS = (
    "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya a g k n o u u h i e"
)
_LETTERS = {
    letter: sound.strip("-")
    for letter, sound in zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіё", _SOUNDS.split(), strict=True
    )
}
_BLUR = (
    (re.compile(r"shch|sch"), "sh"),
    (re.compile(r"zh|dzh"), "j"),
    (re.compile(r"kh|gh|q"), "k"),
    (re.compile(r"tz|ts|c(?!h)"), "ts"),
    (re.compile(r"[yi]+(?=[aeiou])|[yj](?=[aou])"), "i"),
    (re.compile(r"y|ii"), "i"),
    (re.compile(r"(?:\b|(?<=[aeiou]))i(?=e)"), ""),
    (re.compile(r"w"), "v"),
    (re.compile(r"h(?=k)|['`]"), ""),
    (re.compile(r"(.)\1"), r"\1"),
)


def blurred(word: str) -> str:
    """A folded name, Cyrillic or Latin, in one blurred Latin shape.

    >>> blurred("смышляева") == blurred("smyshlyaeva") == blurred("smyshliaeva")
    True
    >>> blurred("рахметова") == blurred("rakhmetova"), blurred("жұмадилова") == blurred("zhumadilova")
    (True, True)
    >>> blurred("әшімбаев") == blurred("ashimbayev"), blurred("ермек") == blurred("yermek")
    (True, True)
    """
    latin = "".join(_LETTERS.get(letter, letter) for letter in word)
    for pattern, shape in _BLUR:
        latin = pattern.sub(shape, latin)
    return latin
