"""A unit word with its numbers, as read from tokens: the parts that chains are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kzailaw_desktop.citations.tokens.tokens import T, Token
from kzailaw_desktop.domain import UnitKind as K

_LONGEST_RANGE = 150

# Which units a unit can lie in.
PARENTS: dict[K, frozenset[K]] = {
    K.INDENT: frozenset({K.SUBPARAGRAPH, K.POINT, K.PARAGRAPH, K.ARTICLE}),
    K.SUBPARAGRAPH: frozenset({K.POINT, K.PARAGRAPH, K.ARTICLE}),
    K.POINT: frozenset({K.SUBPARAGRAPH, K.PARAGRAPH, K.ARTICLE}),
    K.PARAGRAPH: frozenset({K.ARTICLE, K.SUBPARAGRAPH, K.ANNEX, K.SECTION}),
    K.ARTICLE: frozenset({K.SECTION, K.CHAPTER, K.TITLE, K.SUBTITLE}),
    K.SECTION: frozenset({K.CHAPTER, K.SUBTITLE, K.TITLE}),
    K.CHAPTER: frozenset({K.TITLE, K.SUBTITLE}),
    K.SUBTITLE: frozenset({K.TITLE}),
    K.TITLE: frozenset(),
    K.ANNEX: frozenset(),
}


@dataclass(frozen=True, slots=True)
class NumberItem:
    """One number of a list, or a range when `until` is given, with its place."""

    value: str
    start: int
    end: int
    until: str = ""
    bracket: bool = False
    inner: tuple[tuple[NumberGroup, ...], ...] = field(default=())  # chains in brackets behind it

    def values(self) -> list[str]:
        """Return the numbers meant, a range written out."""
        if not self.until:
            return [self.value]
        base, _, first = self.value.rpartition("-")
        until_base, _, last = self.until.rpartition("-")
        prefix = f"{base}-" if base else ""
        if base == until_base and first.isdigit() and last.isdigit():
            low, high = int(first), int(last)
            if 0 < high - low <= _LONGEST_RANGE:
                return [f"{prefix}{n}" for n in range(low, high + 1)]
            return [self.value, self.until]
        # 20-1 – 25: the ends and the whole numbers between.
        low, high = int(self.value.split("-")[0]) + 1, int(self.until.split("-")[0])
        between = range(low, high + 1) if 0 <= high - low <= _LONGEST_RANGE else range(0)
        found = [self.value, *(str(n) for n in between)]
        return found if self.until in found else [*found, self.until]


@dataclass(frozen=True, slots=True)
class NumberGroup:
    """A unit word with its numbers. `unit` None is a sentence, which has no eId."""

    unit: K | None
    items: tuple[NumberItem, ...]
    start: int
    end: int
    lang: str
    relative: str = ""  # "self": настоящий, осы; "that": указанный, аталған; "this": этот, данный
    abbreviation: bool = False
    plural: bool = False
    number_first: bool = False
    doubled: bool = False  # «пп.», «п.п.»: a подпункт, or several пункты
    ordinal: bool = False
    word: str = ""  # the unit word, cleaned


def at(tokens: Sequence[Token], i: int) -> T:
    """Return the kind of the token at `i`; OTHER beyond the ends."""
    return tokens[i].kind if 0 <= i < len(tokens) else T.OTHER


def ends_sentence(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether the full stop at `i` ends a sentence and no abbreviation: «… статьи 17. Пункт
    3»."""
    if at(tokens, i) is not T.DOT or not gap(tokens, i + 1) or i == 0:
        return False
    before = tokens[i - 1]
    return not (before.word.abbreviation or (before.text.isalpha() and len(before.text) < 3))


def gap(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether there is a blank between the token before `i` and the one at `i`."""
    return 0 < i < len(tokens) and tokens[i].start > tokens[i - 1].end
