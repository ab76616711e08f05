"""Acts named by capitals or by their number only: «ГК РК», «ӘҚБтК-нің», «152-ФЗ», «230-VIII ЗРК»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzailaw_desktop.citations.actnames.known import short_folded, short_names, spaced
from kzailaw_desktop.citations.actnames.name import ActName, is_kazakh, one_line
from kzailaw_desktop.citations.actnames.patterns import (
    FOREIGN_RU,
    STATE_AFTER,
    STATE_BEFORE,
    roman_folded,
)
from kzailaw_desktop.citations.grammar.groups import at
from kzailaw_desktop.citations.tokens.tokens import T, Token

_ENDING = re.compile(r"-[а-я]{2,7}(?!\w)")  # «ӘҚБтК-нің»
_NUMBER_ALONE = spaced(r"(\d{1,4}-[ivxхiи]+) (?:зрк|крз)(?!\w)")
_FEDERAL = re.compile(
    r"(?:№ ?)?\d{1,3} ?- ?(?:фз|фкз|fz)(?!\w)|(?:фз|фкз|fz)(?: ?- ?| № ?)\d{1,3}(?!\w)"
)
_FEDERAL_WORDS = frozenset({"фз", "фкз", "fz"})
_FOREIGN_WORD = re.compile(rf"(?:{FOREIGN_RU}|eu|un|cis)")
# Capitals behind a number that name a state, a technology or a person, never an act.
_NO_ACTS = frozenset(
    {"рк", "кр", "ии", "жи", "ai", "ит", "it", "rk", "rok", "зрк", "крз", "llp", "гэк", "уик"}
    - {"уик"}
)
_CAPITALS = re.compile(r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]{1,9}$")
_LOOK_BACK = 14


def abbreviated(text: str, flat: str, tokens: Sequence[Token], i: int) -> ActName | None:
    """Return the act that the capitals at token `i` name: a known abbreviation, or by its place."""
    token = tokens[i]
    written = text[token.start : token.end]
    if flat[token.start - 1 : token.start] == "/":
        return None  # «№ 199/НҚ» is the number of an order
    if token.text in _FEDERAL_WORDS:
        return _federal(text, flat, token)
    key = _known(written, token.text)
    glued = ""
    if not key and token.text.endswith("рк") and written.endswith("РК"):
        key, glued = _known(written[:-2], token.text[:-2]), "рк"  # «ГКРК»
    if key and _stands_as_name(written, flat, tokens, i):
        return _around(text, flat, token, key, bool(glued))
    if _is_capitals(written) and token.text not in _NO_ACTS and _cited_beside(tokens, i):
        return _around(text, flat, token, "", False)
    return None


def _known(written: str, folded: str) -> str:
    """Return the key of an abbreviation, as written or in other capitals."""
    if key := short_names().get(written):
        return key
    return short_folded().get(folded, "") if folded else ""


def _stands_as_name(written: str, flat: str, tokens: Sequence[Token], i: int) -> bool:
    """Capitals name the act anywhere; small letters only with the state or beside a number."""
    if sum(c.isupper() for c in written) >= 2:
        return True
    if STATE_AFTER.match(flat, tokens[i].end) or STATE_BEFORE.search(flat[: tokens[i].start][-50:]):
        return True
    return len(written) > 2 and _cited_beside(tokens, i)


def _is_capitals(written: str) -> bool:
    return bool(_CAPITALS.match(written)) and sum(c.isupper() for c in written) >= 2


def _cited_beside(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a unit with its number stands right before (ru, en) or right behind (kk)."""
    if at(tokens, i - 1) in (T.NUM, T.CLOSE, T.ROMAN, T.ORDINAL) or (
        at(tokens, i - 1) is T.UNIT and tokens[i - 1].word.lang != "kk"
        and at(tokens, i - 2) in (T.NUM, T.ORDINAL, T.ENDING)
    ):  # fmt: skip
        near = tokens[max(0, i - _LOOK_BACK) : i]
        return any(t.kind is T.UNIT and t.word.lang != "kk" for t in near)
    j = i + 1
    if (
        at(tokens, j) in (T.OPEN, T.COMMA)
        and at(tokens, j + 1) is T.UNIT
        and at(tokens, j + 2) is T.NUM
    ):
        latin = tokens[i].text.isascii() and len(tokens[i].text) > 2  # «немецкий BDSG (§ 31)»
        return tokens[i - 1].text == "the" or latin  # "the CPC (Article 9)"
    if at(tokens, j) is T.HYPHEN:  # «ҚПК-нің 110-бабы»
        j += 2
    if tokens[i].text.endswith("к") and at(tokens, j) in (T.OPEN, T.COMMA):
        j += 1  # «ЖК (8-бап)»
    if at(tokens, j) not in (T.NUM, T.TENS, T.ORDINAL):
        return False
    near = tokens[j : j + _LOOK_BACK]
    return any(t.kind is T.UNIT and t.word.lang == "kk" for t in near)


def _around(text: str, flat: str, token: Token, key: str, glued: bool) -> ActName:
    start, end = token.start, token.end
    foreign = not key and bool(_FOREIGN_WORD.fullmatch(token.text))
    if ending := _ENDING.match(flat, end):
        end = ending.end()
    if not glued and (after := STATE_AFTER.match(flat, end)):
        end, foreign = after.end(), foreign or bool(after["foreign"])
    if before := STATE_BEFORE.search(flat[max(0, start - 50) : start]):
        start -= len(before[0])
    lang = "en" if token.text.isascii() and not is_kazakh(text, flat, start, end) else "ru"
    return ActName(
        one_line(text, start, end), start, end, "code", lang, key, foreign=foreign, loose=not key
    )


def _federal(text: str, flat: str, token: Token) -> ActName | None:
    """«152-ФЗ», «ФЗ-152», "No. 152-FZ": a law of the Russian Federation."""
    low = max(0, token.start - 8)
    for match in _FEDERAL.finditer(flat, low, min(len(flat), token.end + 8)):
        if match.start() <= token.start < match.end():
            start, end = match.span()
            return ActName(
                one_line(text, start, end), start, end, "law", "ru", foreign=True,
                number=re.sub(r"\D", "", match[0]) + "-fz",
            )  # fmt: skip
    return ActName(
        one_line(text, token.start, token.end), token.start, token.end, "law", "ru", foreign=True
    )


def by_number(text: str, flat: str, token: Token) -> ActName | None:
    """«230-VIII ЗРК» without the word закон."""
    match = _NUMBER_ALONE.match(flat, token.start)
    if match is None:
        return None
    return ActName(
        one_line(text, match.start(), match.end()), match.start(), match.end(), "law", "ru",
        number=roman_folded(match[1]),
    )  # fmt: skip


_PROCEDURE = spaced(
    r"((?:№|n) ?\d+[\w-]*)(?:(?!(?:№|n) ?\d)[^()]){0,20}\([^()]{0,12}(?:порядок введения(?: его)? в действие|"
    r"колданыска енгизилу тартибин)[^()]{0,16}$"
)


def procedure_of(text: str, cleaned: str, offset: int) -> ActName | None:
    """Return the amending act in «… № 266 (порядок введения в действие см. ст. 2)» before
    `offset`."""
    low = max(0, offset - 110)
    match = _PROCEDURE.search(cleaned[low:offset])
    if match is None:
        return None
    start, end = low + match.start(1), low + match.end(1)
    number = roman_folded(re.sub(r"\D*(\d+(?:-[a-zхі]+)?).*", r"\1", match[1], flags=re.DOTALL))
    return ActName(one_line(text, start, end), start, end, "law", "ru", number=number)
