"""Names of acts in a text: «Закона РК «О …» от … № …», «Конституцияның», "the EU AI Act".

The act is found before the units are: whatever names an act is one, known or not. A name grows
around its noun (actnouns, actenglish) or is made of capitals or a number (actabbreviations).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from kzailaw_desktop.citations.actnames.abbreviations import (
    abbreviated,
    by_number,
    procedure_of,
)
from kzailaw_desktop.citations.actnames.definitions import with_definitions
from kzailaw_desktop.citations.actnames.english import english_name, listed_behind, paper_at
from kzailaw_desktop.citations.actnames.known import known_at, short_folded
from kzailaw_desktop.citations.actnames.name import ActName, ActNames, letters
from kzailaw_desktop.citations.actnames.nouns import names_at
from kzailaw_desktop.citations.actnames.patterns import SELF_BEFORE
from kzailaw_desktop.citations.actnames.states import of_other_states
from kzailaw_desktop.citations.tokens.tokens import T, Token

__all__ = ["ActName", "ActNames", "find_acts", "letters", "procedure_of"]

_LONGEST_ABBREVIATION = 12
_ONE_LINE = str.maketrans(dict.fromkeys("\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029", " "))


def find_acts(text: str, cleaned: str, tokens: Sequence[Token]) -> list[ActName]:
    """Return the names of acts in a text, in order, none overlapping another."""
    flat = cleaned if cleaned.isprintable() else cleaned.translate(_ONE_LINE)
    found: list[ActName] = []
    short = short_folded()
    last = -1
    for i, token in enumerate(tokens):
        kind = token.kind
        if token.start < last or kind not in _NAMING:
            continue
        naming = kind in (T.ACT, T.NUM) or token.text in short or token.text == "articles"
        if not naming:
            written = text[token.start : token.end]
            if written[1:].islower() or len(written) < 2:  # no capitals but perhaps the first
                continue
        for name in _names(text, flat, tokens, i, last):
            if name.start < last and found and name.start < found[-1].end:
                while (
                    found
                    and found[-1].end > name.start
                    and (found[-1].loose or found[-1].start >= name.start)
                ):
                    found.pop()
                if found and found[-1].end > name.start:
                    continue
            found.append(name)
            last = name.end
    return with_definitions(text, flat, of_other_states(text, flat, found))


# A letter behind a letter that may be a capital: abbreviations have one.
_CAPITAL_INSIDE = re.compile(r"[^\W\d_][^\W\d_a-zа-яёәғқңөұүһі]")


def may_name(text: str, cleaned: str, words: Collection[str], kinds: Collection[T]) -> bool:
    """Tell whether a text may name an act; False is certain, and found without its tokens."""
    if T.ACT in kinds or "articles" in words:
        return True
    if T.NUM in kinds and ("зрк" in cleaned or "крз" in cleaned):
        return True
    return bool(_CAPITAL_INSIDE.search(text)) or not short_folded().keys().isdisjoint(words)


_NAMING = frozenset({T.ACT, T.NUM, T.OTHER, T.UNIT, T.LETTER, T.ENDING, T.ROMAN, T.CONJ})


def _is_lawful(text: str, tokens: Sequence[Token], i: int) -> bool:
    """«заңды тұлға», «заңды түрде»: the adjective, which reads like "law" in the accusative."""
    token = tokens[i]
    if token.text != "занды" or text[token.start].isupper():
        return False
    before = tokens[i - 1] if i else None
    return before is None or not (
        before.kind in (T.SELF, T.THAT, T.QUOTE) or before.text.endswith(("ата", "негизги", "лык"))
    )


def _names(text: str, flat: str, tokens: Sequence[Token], i: int, last: int) -> Iterator[ActName]:
    token = tokens[i]
    if token.kind is T.ACT:
        if token.text.startswith("заннама") or _is_lawful(text, tokens, i):
            return
        if token.word.lang == "en":
            name = english_name(text, flat, token, known_at(flat, token, last))
            if name is not None:
                yield name
                yield from listed_behind(text, flat, token, name)
            return
        pointed = SELF_BEFORE.search(flat[max(0, token.start - 20) : token.start])
        yield from names_at(text, flat, token, last, bool(pointed))
    elif token.text == "articles":
        if (paper := paper_at(text, flat, token)) is not None:
            yield paper
    elif token.kind is T.NUM:
        if (numbered := by_number(text, flat, token)) is not None:
            yield numbered
    elif 1 < len(token.text) <= _LONGEST_ABBREVIATION:
        short = abbreviated(text, flat, tokens, i)
        if short is not None:
            yield short
