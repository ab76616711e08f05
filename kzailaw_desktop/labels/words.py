"""Nouns and ordinals that name units, per language and profile."""

from __future__ import annotations

from dataclasses import dataclass

from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.labels import language

K = UnitKind


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun in the cases that names of units need; for Kazakh also the possessive ones."""

    bare: str
    genitive: str
    own: str = ""  # possessive: -бабы
    own_genitive: str = ""  # possessive genitive: -бабының
    short: str = ""
    gender: str = "m"


def _nouns(table: str) -> dict[str, dict[UnitKind, Noun]]:
    found: dict[str, dict[UnitKind, Noun]] = {}
    for kind, words in language.tables(table).items():
        for lang, cases in words.items():
            found.setdefault(lang, {})[UnitKind(kind)] = Noun(**cases)
    return found


NOUNS = _nouns("nouns")
PROFILE_B = _nouns("nouns-profile-b")  # what the names become in codes of profile B
ORDINAL_KINDS = frozenset({K.SUBPARAGRAPH, K.INDENT})

_STEMS, _TENS, _UNITS = (language.table(f"ordinal-{part}") for part in ("stems", "tens", "units"))


def ordinal(number: int, lang: str, *, gender: str = "m", genitive: bool = False) -> str:
    """Return an ordinal word: «вторая», «второй», «екінші», "second"; digits above what is
    tabled."""
    if lang == "kk":
        tens, unit = number - number % 10, number % 10
        if tens == 0 and unit > 0:
            return str(_UNITS["kk"][unit])
        if str(tens) in _TENS["kk"]:
            whole, before = _TENS["kk"][str(tens)]
            return f"{before} {_UNITS['kk'][unit]}" if unit else str(whole)
        return f"{number}-ші"
    if lang == "ru":
        return _russian_ordinal(number, gender, genitive)
    words = _UNITS["en"]
    return words[number] if 0 < number < len(words) else f"{number}th"


def _russian_ordinal(number: int, gender: str, genitive: bool) -> str:
    if 0 < number < 20:
        before, stem = "", _STEMS["ru"][number]
    elif str(number - number % 10) in _TENS["ru"]:
        whole, ten = _TENS["ru"][str(number - number % 10)]
        before, stem = (f"{ten} ", _STEMS["ru"][number % 10]) if number % 10 else ("", whole)
    else:
        return str(number)
    if stem == "треть":
        stem, ending = "трет", {"m": "ий", "f": "ья", "n": "ье"}[gender]
        if genitive:
            ending = "ьей" if gender == "f" else "ьего"
    elif genitive:
        ending = "ой" if gender == "f" else "ого"
    else:
        stressed = stem in {"втор", "шест", "седьм", "восьм", "сороков"}
        ending = {"m": "ой" if stressed else "ый", "f": "ая", "n": "ое"}[gender]
    return str(before + stem + ending)


def noun(kind: UnitKind, lang: str, profile: str = "A") -> Noun:
    """Return the words for a kind of unit in a language, as acts of the profile call it."""
    if profile == "B" and kind in PROFILE_B[lang]:
        return PROFILE_B[lang][kind]
    return NOUNS[lang][kind]


def kind_name(kind: UnitKind, lang: str, profile: str = "A") -> str:
    """Return the name of a kind of unit by itself: «подпункт», «тармақша», "point"."""
    return noun(kind, lang, profile).bare
