"""Numbers, dates and references: values that both languages must name alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from kzailaw_desktop.bilingual.alignment import AlignedUnit
from kzailaw_desktop.bilingual.findings.model import (
    NOWHERE,
    FindingKind,
    LanguageFinding,
    Marked,
    found,
)
from kzailaw_desktop.bilingual.findings.reading.blocks import TextBlock
from kzailaw_desktop.bilingual.findings.reading.sides import Side
from kzailaw_desktop.citations.mentions.find import Mention


class _Value(NamedTuple):
    value: str
    start: int
    end: int


def numbers(block: TextBlock) -> Iterator[LanguageFinding]:
    """Numbers that only one side names."""
    yield from _compare(block, FindingKind.NUMBER, lambda s: list(map(_plain, s.numbers)), 0.9)


def dates(block: TextBlock) -> Iterator[LanguageFinding]:
    """Dates and years that only one side names; 2020.29.06 and 29 июня 2020 года are one date."""
    yield from _compare(block, FindingKind.DATE, lambda s: list(map(_plain, s.dates)), 0.95)


def references(block: TextBlock) -> Iterator[LanguageFinding]:
    """Provisions that only one side refers to."""
    yield from _compare(
        block, FindingKind.REFERENCE, lambda s: list(map(_reference, s.mentions)), 0.85
    )


def _plain(figure: tuple[str, int, int]) -> _Value:
    return _Value(*figure)


def _reference(mention: Mention) -> _Value:
    """Return a reference by its numbers: the words for the units differ between kinds of acts."""
    path = "/".join(step.num or "*" for step in mention.steps)
    return _Value(path, mention.start, mention.end)


def _compare(
    block: TextBlock, kind: FindingKind, values: Callable[[Side], list[_Value]], sure: float
) -> Iterator[LanguageFinding]:
    """One finding for each pair of values that differ, the others alone."""
    kk, ru = (values(side) for side in block.sides)
    counts = Counter(v.value for v in kk), Counter(v.value for v in ru)
    left, right = _over(kk, counts[0] - counts[1]), _over(ru, counts[1] - counts[0])
    for place in range(max(len(left), len(right))):
        own = left[place] if place < len(left) else None
        other = right[place] if place < len(right) else None
        if own is not None:
            unit, words = block.at("kk", own.start, own.end)
            there = block.at("ru", other.start, other.end)[1] if other else NOWHERE
        elif other is not None:
            unit, there = block.at("ru", other.start, other.end)
            words = NOWHERE
        else:
            continue
        yield _finding(unit, kind, words, there, sure)


def _finding(
    unit: AlignedUnit, kind: FindingKind, kk: Marked, ru: Marked, sure: float
) -> LanguageFinding:
    side = "differs" if kk.text and ru.text else "only-kk" if kk.text else "only-ru"
    sure = sure if side == "differs" else sure - 0.15
    return found(unit, kind, (kk, ru), f"{kind}-{side}", sure, kazakh=kk.text, russian=ru.text)


def _over(values: Sequence[_Value], wanted: Counter[str]) -> list[_Value]:
    """Return the last values of each that are over."""
    left = Counter(wanted)
    chosen = []
    for value in reversed(values):
        if left[value.value] > 0:
            left[value.value] -= 1
            chosen.append(value)
    return chosen[::-1]
