"""Read what a command quotes: the wordings of units, the words that are changed, and where."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.drafting.applying.fragment import split_siblings
from kzailaw_desktop.drafting.draft.model import Where, WordSwap
from kzailaw_desktop.drafting.reading.quotes import quotations
from kzailaw_desktop.drafting.reading.templates import place_phrases

_ORDINAL = (UnitKind.SUBPARAGRAPH, UnitKind.INDENT)
_NEXT_UNIT = re.compile(
    r"(?<=[.;:!?»])\s+(?=(?:\d+(?:-\d+)*[.)]|Статья\s+\d+(?:-\d+)*\.|\d+(?:-\d+)*-бап\.)\s)"
)


def wordings(
    quoted: Sequence[str], kind: UnitKind | str, numbers: Sequence[str]
) -> list[Sequence[str]]:
    """Return the quoted wording of each of several units; none where other units than those
    named are quoted."""
    if len(numbers) == 1 or not isinstance(kind, UnitKind):
        return [quoted]
    if len(quoted) == 1 and kind not in _ORDINAL:  # «3-1. … 3-2. …» on one line
        quoted = _NEXT_UNIT.split(quoted[0])
    found = split_siblings(quoted, kind, numbers[0])
    if kind not in _ORDINAL and [number for number, _ in found] != list(numbers):
        return []
    return [own for _, own in found]


def read_swaps(
    rule: str, words: Mapping[str, str], quotes: Sequence[str], where: Where
) -> tuple[WordSwap, ...]:
    """Return the swaps of a command; none when its quotations do not answer one another."""
    news = quotations(words.get("news") or "", quotes)
    if rule == "words-end":
        return tuple(WordSwap("", new, where=where, end=True) for new in news)
    olds = quotations(words["olds"], quotes)
    news = news or [""] * len(olds)
    if len(olds) != len(news):
        return ()
    if rule == "words-before":
        return tuple(WordSwap(o, f"{n} {o}", where=where) for o, n in zip(olds, news, strict=True))
    after = rule == "words-after"
    return tuple(WordSwap(o, n, after, where) for o, n in zip(olds, news, strict=True))


def read_where(text: str, lang: str) -> tuple[str, Where]:
    """Return the unit without the words that name its heading or text, and which they name."""
    for words, where in place_phrases(lang):
        if lang == "ru" and re.match(
            rf"{re.escape(words)}(?:\s+(?!и\s|а\s+также\s)|$)", text, re.IGNORECASE
        ):
            return text[len(words) :].strip(), Where(where)
        if lang == "kk" and re.search(rf"(?:^|\s){re.escape(words)}$", text, re.IGNORECASE):
            return text[: len(text) - len(words)].strip(), Where(where)
    return text, Where.BOTH
