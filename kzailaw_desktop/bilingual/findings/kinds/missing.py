"""A phrase with nothing on the other side: a run of words of which none is translated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kzailaw_desktop.bilingual.findings.model import (
    NOWHERE,
    FindingKind,
    LanguageFinding,
    found,
    mark,
)
from kzailaw_desktop.bilingual.findings.reading.blocks import TextBlock
from kzailaw_desktop.bilingual.findings.reading.support import Supported, Usage, stems_of
from kzailaw_desktop.bilingual.knowledge import Knowledge


class MissingWeights(NamedTuple):
    """Weights of the check, chosen on changes with seeds 1 to 9."""

    least: float = 1.9  # score of a run from which it is reported
    alone: float = 0.22  # weight from which a word counts as standing alone
    between: float = 0.6  # taken off for a translated word inside a run
    answer: float = 0.3  # taken off for words alone on the other side: a free translation
    length: float = 1.0  # given for a text that is short for its partner


SETTINGS = MissingWeights()
_SURE = 4.0  # score of a run that is beyond doubt


def missing(
    block: TextBlock, knowledge: Knowledge, usage: Usage, settings: MissingWeights = SETTINGS
) -> Iterator[LanguageFinding]:
    """Yield the runs of words alone that nothing on the other side answers."""
    around = stems_of(block.units)
    for unit in block.units:
        supported = Supported(unit, knowledge, around, usage)
        for lang, score, span in _runs(supported, settings):
            if score >= settings.least:
                own = mark(unit.text(lang), *span)
                sides = (own, NOWHERE) if lang == "kk" else (NOWHERE, own)
                sure = min(0.95, 0.3 + 0.6 * score / _SURE)
                yield found(unit, FindingKind.MISSING, sides, f"missing-in-{_other(lang)}", sure)


def _other(lang: str) -> str:
    return "ru" if lang == "kk" else "kk"


def _runs(
    supported: Supported, settings: MissingWeights
) -> Iterator[tuple[str, float, tuple[int, int]]]:
    """Yield the best run of each side: language, score, span in the unit's text."""
    weights = supported.weights
    counts = [max(len(side), 1) for side in supported.words]
    for own, lang in enumerate(("kk", "ru")):
        tokens = supported.words[own]
        score, (start, end) = best_run(weights[own], settings)
        if end <= start:
            continue
        score -= settings.answer * sum(weights[1 - own])
        score += settings.length * max(-1.0, min(1.0, (counts[own] / counts[1 - own] - 1) * 2))
        yield lang, score, (tokens[start].start, tokens[end - 1].end)


def best_run(weights: Sequence[float], settings: MissingWeights) -> tuple[float, tuple[int, int]]:
    """Return the run of words with the greatest weight: its score and its first and last word."""
    best, span, current, start = 0.0, (0, 0), 0.0, 0
    for place, weight in enumerate(weights):
        if current <= 0:
            current, start = 0.0, place
        current += weight if weight >= settings.alone else -settings.between
        if current > best:
            best, span = current, (start, place + 1)
    return best, span
