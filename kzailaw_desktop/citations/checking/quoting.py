"""Quotations in a text, and the citation that each stands beside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kzailaw_desktop.citations.mentions.find import Reading
from kzailaw_desktop.domain import Citation

_QUOTED = re.compile(
    r"«([^«»]{12,4000}(?:«[^«»]{1,300}»[^«»]{0,2000}){0,6})»|[“„\"]([^“”„\"]{12,4000})[”“\"]"
)
_FEWEST_WORDS = 4
_FEWEST_BEHIND_COLON = 2  # «Статья 81: «не менее получаса»»
_NEAR_BEFORE = 240  # characters between a citation and the quotation behind it
_NEAR_BEHIND = 90  # and between a quotation and the citation behind it, often in brackets


@dataclass(frozen=True, slots=True)
class QuotedWords:
    """Words in quotation marks: the span is that of the words, without the marks."""

    text: str
    start: int
    end: int


def quotations(reading: Reading) -> list[QuotedWords]:
    """Return the quotations of a text: several words in quotation marks that are no title of an
    act."""
    found = []
    for match in _QUOTED.finditer(reading.text):
        group = 1 if match[1] is not None else 2
        start, end = match.span(group)
        titled = any(n.start <= start and end <= n.end + 1 for n in reading.acts)
        told = reading.text[max(0, start - 6) : start].rstrip('«“„"').rstrip().endswith(":")
        fewest = _FEWEST_BEHIND_COLON if told else _FEWEST_WORDS
        if not titled and len(match[group].split()) >= fewest:
            found.append(QuotedWords(match[group], start, end))
    return found


def beside(
    quotes: Sequence[QuotedWords], citations: Sequence[Citation], text: str
) -> dict[int, QuotedWords]:
    """Index of a citation -> the quotation that stands beside it.

    A quotation goes to the citation before it in the same paragraph, unless the one behind it is
    nearer: «…» (п. 3 ст. 17). Citations of a list share it with the last of them.
    """
    found: dict[int, QuotedWords] = {}
    for quote in quotes:
        before = _last_before(quote, citations, text)
        behind = _first_behind(quote, citations, text)
        chosen = before
        if behind is not None and (before is None or _is_in_bracket(quote, text)):
            chosen = behind
        if chosen is not None and chosen not in found:
            found[chosen] = quote
    return found


def _last_before(quote: QuotedWords, citations: Sequence[Citation], text: str) -> int | None:
    fitting = [
        i
        for i, c in enumerate(citations)
        if c.eid and c.end <= quote.start and quote.start - c.end <= _NEAR_BEFORE
        and "\n" not in text[c.end : quote.start].strip()
    ]  # fmt: skip
    return max(fitting, key=lambda i: (citations[i].end, i), default=None)


def _first_behind(quote: QuotedWords, citations: Sequence[Citation], text: str) -> int | None:
    fitting = [
        i
        for i, c in enumerate(citations)
        if c.eid and c.start >= quote.end and c.start - quote.end <= _NEAR_BEHIND
        and "\n" not in text[quote.end : c.start].strip()
    ]  # fmt: skip
    return min(fitting, key=lambda i: (citations[i].start, i), default=None)


def _is_in_bracket(quote: QuotedWords, text: str) -> bool:
    return text[quote.end + 1 : quote.end + 4].lstrip().startswith("(")
