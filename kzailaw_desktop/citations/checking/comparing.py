"""Compares a quotation with the words of a provision, letter by letter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher

_WORD = re.compile(r"\.{3}|…|<\.\.\.>|\w+(?:-\w+)*|[^\w\s]")
_OMISSION = frozenset({"...", "…", "<...>"})
_ALIKE = str.maketrans(
    {"“": "«", "”": "»", "„": "«", '"': "«", "»": "«", "‘": "«", "’": "«", "–": "-", "—": "-",
     "‑": "-", "\u00a0": " ", "\u00ad": None, "<": "«", ">": "«"}
)  # fmt: skip
_LEAST_LIKE = 0.5  # below, the words are no quotation of the provision
_MOST_WORDS = 6000


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of a quotation and what the provision has in their place; either may be empty."""

    quoted: str
    text: str


@dataclass(frozen=True, slots=True)
class QuotationComparison:
    """How a quotation stands to a provision."""

    likeness: float
    differences: tuple[Difference, ...]

    @property
    def same(self) -> bool:
        """Whether the quotation is the provision's own words."""
        return not self.differences

    @property
    def is_quotation(self) -> bool:
        """Whether the words are those of the provision at all, rightly or wrongly quoted."""
        return self.likeness >= _LEAST_LIKE


def compare(quote: str, provision: str) -> QuotationComparison:
    """Compare word by word and letter by letter.

    Kinds of quotation marks, dashes and blanks are alike; so are a capital at the beginning, the
    sign at the end, and what an omission mark leaves out.

    >>> compare("подсознательные… методы", "Подсознательные или иные методы;").same
    True
    """
    quoted, words = _words(quote), _words(provision)[:_MOST_WORDS]
    while quoted and not quoted[-1][0].isalnum() and quoted[-1] not in _OMISSION:
        quoted.pop()
    a, b = _folded(quoted), _folded(words)
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    matched = sum(block.size for block in blocks)
    counted = sum(word not in _OMISSION for word in a)
    likeness = matched / counted if counted else 0.0
    if likeness < _LEAST_LIKE:
        return QuotationComparison(likeness, ())
    low, high = _window(blocks, len(a), len(b))
    return QuotationComparison(likeness, tuple(_differences(quoted, words, a, b, low, high)))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.replace("\u00ad", ""))


def _folded(words: Sequence[str]) -> list[str]:
    return [word.translate(_ALIKE).lower() for word in words]


def _other_capitals(ours: Sequence[str], theirs: Sequence[str], first: bool) -> list[Difference]:
    """Words that differ in capitals only; the first of a quotation may."""
    return [
        Difference(x, y)
        for n, (x, y) in enumerate(zip(ours, theirs, strict=True))
        if x.translate(_ALIKE) != y.translate(_ALIKE) and not (first and n == 0)
    ]


def _window(blocks: Sequence[Match], quoted: int, words: int) -> tuple[int, int]:
    """Return the stretch of the provision that the quotation covers."""
    first, last = blocks[0], blocks[-1]
    start = first.b - first.a
    end = last.b + quoted - last.a
    return max(0, min(start, first.b)), min(words, max(end, last.b + last.size))


def _differences(
    quoted: Sequence[str], words: Sequence[str], a: list[str], b: list[str], low: int, high: int
) -> list[Difference]:
    found = []
    matcher = SequenceMatcher(None, a, b[low:high], autojunk=False)
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind == "equal":
            found += _other_capitals(quoted[i:j], words[low + k : low + m], first=i == 0)
            continue
        ours = quoted[i:j]
        if any(word in _OMISSION for word in ours):
            ours = [word for word in ours if word not in _OMISSION]
            if not ours:
                continue
        found.append(Difference(" ".join(ours), " ".join(words[low + k : low + m])))
    return found
