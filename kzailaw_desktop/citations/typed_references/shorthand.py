"""Shorthand that is no citation of any text: «17п3пп1», «17 б. 3 т.», «бап 17», «п 3 с 17».

    reference = part { [ sign ] part } ;
    part      = word number | number word | number ;
    word      = a unit's noun in any form, or a short form of the table below ;

A Kazakh word takes the number before it, a Russian or English one the number behind it; a number
without a word is the article, or the next level below what has been said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kzailaw_desktop.citations.grammar.groups import NumberGroup
from kzailaw_desktop.citations.mentions.targets import TargetLevel
from kzailaw_desktop.citations.tokens.tokens import T, meaning, roman
from kzailaw_desktop.domain import UnitKind as K

_SHORT: dict[str, tuple[K, str]] = {
    "ст": (K.ARTICLE, "ru"), "с": (K.ARTICLE, "ru"), "а": (K.ARTICLE, "ru"), "a": (K.ARTICLE, "en"),
    "art": (K.ARTICLE, "en"), "стат": (K.ARTICLE, "ru"), "б": (K.ARTICLE, "kk"),
    "п": (K.PARAGRAPH, "ru"), "пункт": (K.PARAGRAPH, "ru"), "para": (K.PARAGRAPH, "en"),
    "par": (K.PARAGRAPH, "en"), "p": (K.PARAGRAPH, "en"), "т": (K.PARAGRAPH, "kk"),
    "пп": (K.POINT, "ru"), "подп": (K.POINT, "ru"), "подпункт": (K.POINT, "ru"),
    "тш": (K.POINT, "kk"), "sp": (K.POINT, "en"), "subpara": (K.POINT, "en"),
    "ч": (K.SUBPARAGRAPH, "ru"), "бол": (K.SUBPARAGRAPH, "kk"), "абз": (K.INDENT, "ru"),
    "гл": (K.CHAPTER, "ru"), "ch": (K.CHAPTER, "en"), "chp": (K.CHAPTER, "en"),
    "тар": (K.CHAPTER, "kk"), "разд": (K.TITLE, "ru"), "пар": (K.SECTION, "ru"),
    "§": (K.SECTION, "ru"), "прил": (K.ANNEX, "ru"),
}  # fmt: skip
_ORDER = (K.ANNEX, K.TITLE, K.SUBTITLE, K.CHAPTER, K.SECTION, K.ARTICLE, K.PARAGRAPH,
          K.SUBPARAGRAPH, K.POINT, K.INDENT)  # fmt: skip
_BELOW = {K.ARTICLE: K.PARAGRAPH, K.PARAGRAPH: K.POINT, K.POINT: K.INDENT, K.SUBPARAGRAPH: K.POINT}
_PART = re.compile(r"\d+(?:-\d+)*|[^\W\d_]+|§")
_SIGNS = re.compile(r"[\s.,;:/()«»\"'№#–-]*")
_IGNORED = frozenset(
    {"закон", "закона", "зан", "заны", "занынын", "рк", "кр", "номер", "the", "of"}
)
_MOST_PARTS = 12


@dataclass(slots=True)
class _Said:
    unit: K
    lang: str
    num: str = ""
    letter: bool = False  # a single letter: «17a» is no article of that number


def shorthand(folded: str) -> tuple[TargetLevel, ...]:
    """Return the steps of a shorthand in cleaned words, largest first; () when it is none."""
    parts = _PART.findall(folded)
    if _SIGNS.fullmatch(_PART.sub("", folded)) is None or not 2 <= len(parts) <= _MOST_PARTS:
        return ()
    parts = [_in_digits(part) for part in parts]
    if turned := _numbers_before_words(parts):
        return _steps(turned, [])
    said: list[_Said] = []
    free: list[str] = []  # numbers that no word has taken
    for part in parts:
        if part[0].isdigit():
            if said and not said[-1].num and said[-1].lang != "kk":
                said[-1].num = part
            else:
                free.append(part)
            continue
        if part in _IGNORED:
            continue
        unit = _unit(part)
        if unit is None:
            return ()
        kind, lang = unit
        if lang == "kk" and free:
            said.append(_Said(kind, lang, free.pop()))
        else:
            said.append(_Said(kind, lang, letter=len(part) == 1))
    return _steps(said, free)


def _in_digits(part: str) -> str:
    """«III» as a number; a word or number stays."""
    value = roman(part) if part.isalpha() and len(part) > 1 and _unit(part) is None else 0
    return str(value) if value else part


def _numbers_before_words(parts: list[str]) -> list[_Said]:
    """«17 ст. 3 п.»: every number stands before its word; [] when it is not so."""
    numbers, words = parts[::2], parts[1::2]
    if len(parts) % 2 or not all(n[0].isdigit() for n in numbers):
        return []
    units = [_unit(word) if word.isalpha() else None for word in words]
    found = [_Said(u[0], u[1], n) for u, n in zip(units, numbers, strict=True) if u is not None]
    told = len(words) > 1 or len(words[0]) > 1  # «17a» is no article 17
    return found if len(found) == len(words) and told else []


def _unit(word: str) -> tuple[K, str] | None:
    if word in _SHORT:
        return _SHORT[word]
    found = meaning(word)
    return (found.unit, found.lang) if found.kind is T.UNIT and found.unit else None


def _steps(said: list[_Said], free: list[str]) -> tuple[TargetLevel, ...]:
    for each in said:  # «17 статья», «бап 17»: the number that was left for it
        if not each.num:
            if not free or (each.letter and each.lang != "kk"):
                return ()
            each.num = free.pop(0)
    kinds = {each.unit for each in said}
    if free and K.ARTICLE not in kinds and not kinds & {K.CHAPTER, K.TITLE, K.SECTION, K.ANNEX}:
        said.append(_Said(K.ARTICLE, "ru", free.pop(0)))
    said.sort(key=lambda each: _ORDER.index(each.unit))
    for number in free:
        below = _BELOW.get(said[-1].unit) if said else None
        if below is None:
            return ()
        said.append(_Said(below, "ru", number))
    if len({each.unit for each in said}) != len(said):
        return ()
    return _as_steps(said)


def _as_steps(said: Sequence[_Said]) -> tuple[TargetLevel, ...]:
    return tuple(
        TargetLevel(each.unit, each.num, NumberGroup(each.unit, (), 0, 0, each.lang))
        for each in said
    )
