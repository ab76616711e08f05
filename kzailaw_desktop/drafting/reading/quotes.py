"""Put the quotations of a command aside, so that the words in them are not taken for its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzailaw_desktop.drafting.commands.rules import named_marks, variants

# A quotation is read as a sign with its number.
QUOTE = "\ue000"
_STRAIGHT = re.compile(r'"([^"\n]*)"')
_QUOTED = re.compile(r"«((?:[^«»]|«[^«»]*»)*)»")
_LATIN_I = re.compile(r"(?<=[а-яёәғқңөұүһ])i|i(?=[а-яёәғқңөұүһ])", re.IGNORECASE)


def guillemets(text: str) -> str:
    """Return a text with straight quotation marks written as «…»."""
    return _STRAIGHT.sub(r"«\1»", text)


def hold(text: str) -> tuple[str, list[str]]:
    """Return the text with its quotations put aside, each under its number.

    >>> hold("слово «А» исключить")[1]
    ['А']
    """
    quotes: list[str] = []

    def put(match: re.Match[str]) -> str:
        quotes.append(match[1])
        return f"{QUOTE}{len(quotes) - 1}{QUOTE}"

    held = _QUOTED.sub(put, guillemets(text))
    for pattern, words in named_marks():  # «точку заменить точкой с запятой»
        held = pattern.sub(words, held)
    return _QUOTED.sub(put, held), quotes


def plain(held: str) -> str:
    """Return a command, its quotations put aside, with the variants of other drafters as the rules
    have them and without the Latin letters of old texts."""
    held = _LATIN_I.sub(lambda match: "І" if match[0].isupper() else "і", held)
    for pattern, words in variants():
        held = pattern.sub(words, held)
    return held


def quotations(text: str, quotes: Sequence[str]) -> list[str]:
    """Return the quotations that stand in a part of a command."""
    return [quotes[int(number)] for number in re.findall(rf"{QUOTE}(\d+){QUOTE}", text)]
