"""Structure: units, sentences and list items that one language lacks, has more of, or moves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kzailaw_desktop.bilingual.alignment import AlignedUnit
from kzailaw_desktop.bilingual.findings.model import (
    NOWHERE,
    FindingKind,
    LanguageFinding,
    found,
    mark,
)
from kzailaw_desktop.bilingual.findings.reading.blocks import TextBlock
from kzailaw_desktop.bilingual.findings.reading.sides import Side
from kzailaw_desktop.bilingual.knowledge import Knowledge, cognates
from kzailaw_desktop.bilingual.learning import is_content

_SHOWN = 80  # characters of a unit that are marked when it stands alone
_SEMICOLON = re.compile(r";(?=\s+\w)")
_MUCH = 0.34  # share of words translated by which units belong together
_MARGIN = 0.22  # by which another unit must fit better
_FEWEST_WORDS = 3


def lacking(units: Sequence[AlignedUnit]) -> Iterator[LanguageFinding]:
    """Units that only one language has."""
    for unit in units:
        if unit.whole:
            continue
        lang = "kk" if unit.kk else "ru"
        text = unit.text(lang)
        own = mark(text, 0, min(len(text), _SHOWN))
        sides = (own, NOWHERE) if lang == "kk" else (NOWHERE, own)
        what = "heading" if unit.part == "heading" else "unit"
        yield found(unit, FindingKind.STRUCTURE, sides, f"{what}-only-{lang}", 0.9)


def sentences(block: TextBlock) -> Iterator[LanguageFinding]:
    """Units with more sentences in one language; a semicolon may stand for a full stop."""
    for unit in block.units:
        if unit.part == "heading":
            continue
        kk, ru = Side(unit.kk, "kk").sentences, Side(unit.ru, "ru").sentences
        if len(kk) == len(ru):
            continue
        joined = [len(s) + len(_SEMICOLON.findall(t)) for s, t in ((kk, unit.kk), (ru, unit.ru))]
        if joined[0] == joined[1]:
            continue
        lang, spans = ("kk", kk) if len(kk) > len(ru) else ("ru", ru)
        own = mark(unit.text(lang), *spans[-1])
        sides = (own, NOWHERE) if lang == "kk" else (NOWHERE, own)
        yield found(
            unit, FindingKind.STRUCTURE, sides, f"sentences-more-{lang}", 0.7,
            kazakh=str(len(kk)), russian=str(len(ru)),
        )  # fmt: skip


def moved(block: TextBlock, knowledge: Knowledge) -> Iterator[LanguageFinding]:
    """Items of a list whose translation stands at another place of it."""
    units = [unit for unit in block.units if unit.part == "text"]
    if len(units) < 2:
        return
    bags = [(_stems(unit.kk, "kk"), _stems(unit.ru, "ru")) for unit in units]
    for place, unit in enumerate(units):
        own = _fit(bags[place][0], bags[place][1], knowledge)
        if own >= _MUCH or min(map(len, bags[place])) < _FEWEST_WORDS:
            continue
        others = [
            (_fit(bags[place][0], ru, knowledge), n)
            for n, (_, ru) in enumerate(bags)
            if n != place and abs(n - place) <= 12
        ]
        fit, there = max(others, default=(0.0, place))
        if fit >= own + _MARGIN and fit >= _MUCH:
            first = mark(unit.kk, 0, min(len(unit.kk), _SHOWN))
            second = mark(unit.ru, 0, min(len(unit.ru), _SHOWN))
            yield found(
                unit, FindingKind.STRUCTURE, (first, second), "item-moved", min(0.9, 0.4 + fit),
                place=units[there].eid,
            )  # fmt: skip


def _stems(text: str, lang: str) -> list[str]:
    return [token.stem[1:] for token in Side(text, lang).tokens if is_content(token.word)]


def _fit(kk: Sequence[str], ru: Sequence[str], knowledge: Knowledge) -> float:
    """Return the share of words of both texts that have a translation in the other."""
    if not kk or not ru:
        return 0.0
    left = sum(_answered(stem, ru, "kk", knowledge) for stem in kk) / len(kk)
    right = sum(_answered(stem, kk, "ru", knowledge) for stem in ru) / len(ru)
    return (left + right) / 2


def _answered(stem: str, others: Sequence[str], lang: str, knowledge: Knowledge) -> bool:
    links = knowledge.links(stem, lang)
    return any(other in links or cognates(stem, other) for other in others)
