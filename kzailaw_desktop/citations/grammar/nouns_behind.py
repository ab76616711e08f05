"""The unit word behind its numbers: «8 және 9-баптарына», «17 статья»."""

from __future__ import annotations

from collections.abc import Sequence

from kzailaw_desktop.citations.grammar.counting import (
    inserted,
    kazakh_counts_no_units,
    russian_ordinal_number,
)
from kzailaw_desktop.citations.grammar.groups import NumberGroup, NumberItem, at, gap
from kzailaw_desktop.citations.grammar.word_numbers import sentence
from kzailaw_desktop.citations.tokens.tokens import T, Token


def number_first_end(
    tokens: Sequence[Token], items: list[NumberItem], j: int
) -> tuple[NumberGroup | None, int]:
    """Return the unit word after a list of numbers: «8 және 9-баптарына», «17 статья»."""
    failed = j
    hyphen = False
    while at(tokens, j) in (T.HYPHEN, T.DASH):
        hyphen, j = True, j + 1
    if at(tokens, j) is T.ENDING and (hyphen or not gap(tokens, j)):
        j += 1
        while at(tokens, j) in (T.HYPHEN, T.DASH):
            j += 1
    if at(tokens, j) is T.SENTENCE:
        return sentence(tokens, items, j)
    if at(tokens, j) is not T.UNIT:
        return None, failed
    token, word = tokens[j], tokens[j].word
    assert word.unit is not None
    if word.lang == "kk":
        if not kazakh_counts_no_units(tokens, items, j, hyphen):
            return None, j + 1
        items = [inserted(item) for item in items] if word.number != "p" else items
    elif word.abbreviation or not russian_ordinal_number(tokens, items, j):
        return None, failed
    end = j + 1
    if word.abbreviation and at(tokens, end) is T.DOT:
        end += 1
    if word.lang != "kk" and at(tokens, end) is T.NUM and at(tokens, end + 1) is not T.UNIT:
        return None, failed  # «в 2025 статья 5», but «5 пункту 15 статьи»
    found = NumberGroup(
        word.unit, tuple(items), items[0].start, tokens[end - 1].end, word.lang,
        abbreviation=word.abbreviation, plural=word.number == "p", number_first=True, word=token.text,
    )  # fmt: skip
    return found, end
