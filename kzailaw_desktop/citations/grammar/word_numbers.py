"""Units numbered by words and Roman numerals before them: «он жетінші бап», «IV тарау»."""

from __future__ import annotations

from collections.abc import Sequence

from kzailaw_desktop.citations.grammar.groups import NumberGroup, NumberItem, at
from kzailaw_desktop.citations.grammar.notations import romans
from kzailaw_desktop.citations.grammar.numbers import ordinal_list
from kzailaw_desktop.citations.tokens.tokens import T, Token
from kzailaw_desktop.domain import UnitKind as K

ROMAN_KINDS = frozenset({K.TITLE, K.SUBTITLE, K.CHAPTER, K.SECTION, K.ANNEX, K.ARTICLE})
_ORDINAL_ENDINGS = ("th", "st", "nd", "rd")


def is_single_roman(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether «І» before тарау or бөлім is a numeral and not the Russian «и» it is folded
    to."""
    if tokens[i].text != "и" or at(tokens, i + 1) is not T.UNIT:
        return False
    word = tokens[i + 1].word
    return word.lang == "kk" and word.unit in ROMAN_KINDS and word.unit is not K.SECTION


def sentence(
    tokens: Sequence[Token], items: list[NumberItem], j: int
) -> tuple[NumberGroup | None, int]:
    """«екінші сөйлем»: a sentence, which has no eId."""
    word = tokens[j].word
    return NumberGroup(None, tuple(items), items[0].start, tokens[j].end, word.lang), j + 1


def ordinal_first(tokens: Sequence[Token], i: int) -> tuple[NumberGroup | None, int]:
    """«семнадцатая статья», «он жетінші бап»."""
    items, j = ordinal_list(tokens, i)
    if not items:
        return None, i + 1
    if tokens[j - 1].word.lang == "en" and not tokens[j - 1].text.endswith(_ORDINAL_ENDINGS):
        return None, j  # "eleven articles"
    while at(tokens, j) is T.HYPHEN:
        j += 1
    if at(tokens, j) is T.SENTENCE:
        return sentence(tokens, items, j)
    if at(tokens, j) is not T.UNIT or tokens[j].word.abbreviation:
        return None, j
    word = tokens[j].word
    same = tokens[i].word.lang == word.lang or word.unit is K.INDENT
    if word.unit is K.ARTICLE and word.lang == "ru" and word.number == "p" and len(items) == 1:
        return None, j  # «по третьим статьям»
    if word.unit is K.ANNEX and tokens[j].text == "косымша":
        return None, j  # «Тоғызыншы қосымша хаттама»
    if not same or word.unit is None or (word.lang != "kk" and at(tokens, j + 1) is T.NUM):
        return None, j
    found = NumberGroup(
        word.unit, tuple(items), items[0].start, tokens[j].end, tokens[i].word.lang,
        plural=word.number == "p", number_first=True, ordinal=True,
    )  # fmt: skip
    return found, j + 1


def roman_first(tokens: Sequence[Token], i: int) -> tuple[NumberGroup | None, int]:
    """«I тарау», «II-бөлім»."""
    items, j = romans(tokens, i)
    while at(tokens, j) is T.HYPHEN:
        j += 1
    if at(tokens, j) is not T.UNIT or tokens[j].word.unit not in ROMAN_KINDS:
        return None, i + 1
    word = tokens[j].word
    if word.lang != "kk":
        return None, i + 1
    found = NumberGroup(
        word.unit, tuple(items), items[0].start, tokens[j].end, "kk", number_first=True,
        word=tokens[j].text,
    )  # fmt: skip
    return found, j + 1
