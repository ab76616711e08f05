"""Cyrillic words in Latin letters, blurred so that every custom of writing them meets."""

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
    """Return a folded name, Cyrillic or Latin, in one blurred Latin shape.

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


# Letters of both Kazakh Latin alphabets (2018 with acutes, 2021 with umlauts) and of that of 2017
# with apostrophes, as their sounds are written here.
_KAZAKH_LATIN = str.maketrans(
    {"ä": "a", "á": "a", "ǵ": "g", "ğ": "g", "ñ": "n", "ń": "n", "ö": "o", "ó": "o", "ü": "u",
     "ú": "u", "ū": "u", "ý": "u", "ı": "i", "ş": "sh", "ç": "ch", "ў": "u", "č": "ch", "š": "sh",
     "ž": "zh", "ë": "e", "é": "e", "â": "a"}
)  # fmt: skip
_APOSTROPHES = ((re.compile(r"s['’ʼ]"), "sh"), (re.compile(r"c['’ʼ]"), "ch"),
                (re.compile(r"y['’ʼ]"), "u"), (re.compile(r"['’ʼ`]"), ""))  # fmt: skip
_SOUND = (
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"shch|sch"), "sh"),
    (re.compile(r"dzh|dj|zh"), "j"),
    (re.compile(r"gh"), "g"),
    (re.compile(r"kh|x"), "h"),
    (re.compile(r"q"), "k"),
    (re.compile(r"tz|ts|c(?!h)"), "ts"),
    (re.compile(r"w"), "u"),
    (re.compile(r"[yij](?=[aou])"), "i"),
    (re.compile(r"[yi]e"), "e"),
    (re.compile(r"y"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
)


def sounded(word: str) -> str:
    """Return a folded word, Cyrillic or in any Latin alphabet of Kazakh or Russian, in one Latin
    shape.

    >>> sounded("персональные") == sounded("personalnye") == sounded("personal'nyye")
    True
    >>> sounded("қорғау") == sounded("qorghau") == sounded("qorğau") == sounded("korgau")
    True
    >>> sounded("шығармашылық") == sounded("shygharmashylyq") == sounded("şyğarmaşylyq")
    True
    >>> sounded("жүйесі") == sounded("jüiesi") == sounded("júıesi") == sounded("zhuyesi")
    True
    """
    latin = "".join(_LETTERS.get(letter, letter) for letter in word).translate(_KAZAKH_LATIN)
    for pattern, sound in (*_APOSTROPHES, *_SOUND):
        latin = pattern.sub(sound, latin)
    return latin
