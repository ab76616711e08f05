"""One side of a unit, read once for all checks: words, citations, dates, numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from kzailaw_desktop.bilingual.findings.reading import figures
from kzailaw_desktop.bilingual.findings.reading.figures import Figure
from kzailaw_desktop.citations.mentions.find import Mention, find
from kzailaw_desktop.search.words.analysis import WordToken, analyser

_ACT_NUMBER = re.compile(r"№\s*\d[\d\w/-]*(?:-[IVX]+)?|(?<!\d)\d{1,4}-[IVXІ]{1,5}\b")
_OWN_NUMBER = re.compile(
    r"(?:\s*\d+(?:-\d+)?[.)]\s*(?=\S))+"
)  # «9) 9)»: a number that is printed twice
_NAMED_ACT = re.compile(r"«[^»]{3,300}»")


@dataclass(frozen=True)
class Side:
    """The text of a unit in one language."""

    text: str
    lang: str

    @cached_property
    def tokens(self) -> list[WordToken]:
        """Its words with spans and stems."""
        return list(analyser(self.lang).tokens(self.text))

    @cached_property
    def mentions(self) -> list[Mention]:
        """The provisions it names."""
        return find(self.text, self.lang)

    @cached_property
    def dates(self) -> list[Figure]:
        """The dates and years it names."""
        return list(figures.dates(self.text, self.lang))

    @cached_property
    def numbers(self) -> list[Figure]:
        """The numbers it names that are no part of a date, a reference or an act's number."""
        spans = [(d.start, d.end) for d in self.dates]
        spans += [(m.start, m.end) for m in self.mentions]
        spans += [match.span() for match in _ACT_NUMBER.finditer(self.text)]
        spans += [m.span() for m in [_OWN_NUMBER.match(self.text)] if m]
        return [
            figure
            for figure in figures.numbers(self.text, self.lang)
            if not any(start <= figure.start < end for start, end in spans)
        ]

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The spans of its sentences."""
        return list(_sentences(self.text))


_END = re.compile(r"[.!?](?=\s+[«\"]?[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])")
_SHORT = re.compile(
    r"(?:\b[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]|\b(?:ст|п|пп|подп|ч|гл|г|ж|б|т|тб|т\.б|т\.д|т\.п|др|им|руб|тыс|млн|РК|ҚР|см|қ))$"
)


def _sentences(text: str) -> list[tuple[int, int]]:
    spans, start = [], 0
    for match in _END.finditer(text):
        if _SHORT.search(text[start : match.start()]):
            continue
        spans.append((start, match.end()))
        start = match.end()
    if text[start:].strip():
        spans.append((start, len(text)))
    return spans
