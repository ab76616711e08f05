"""Passages that say the same in the same language, folded into the best of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

ALIKE = 0.9  # share of common rows of three words
_SHORTEST = 5  # words; shorter passages are folded only when equal
_SAMPLES = 4


def fold(passages: Iterable[tuple[str, Sequence[str]]]) -> list[int]:
    """For each passage (language, stems) the number of the one it is folded into, or its own.

    >>> fold([("ru", "а б в г д е ж".split()), ("kk", ["а"]), ("ru", "а б в г д е ж".split())])
    [0, 1, 0]
    """
    kept: dict[tuple[str, int], list[int]] = {}
    shingles: list[frozenset[int]] = []
    home: list[int] = []
    for number, (lang, stems) in enumerate(passages):
        own = _shingles(tuple(stems))
        shingles.append(own)
        keys = [(lang, value) for value in sorted(own)[:_SAMPLES]]
        rivals = dict.fromkeys(other for key in keys for other in kept.get(key, ()))
        same = next((r for r in rivals if _alike(own, shingles[r])), number)
        home.append(same)
        if same == number:
            for key in keys:
                kept.setdefault(key, []).append(number)
    return home


@lru_cache(2000)
def _shingles(stems: tuple[str, ...]) -> frozenset[int]:
    if len(stems) < _SHORTEST:
        return frozenset((hash(tuple(stems)),))
    return frozenset(map(hash, zip(stems, stems[1:], stems[2:], strict=False)))


def _alike(a: frozenset[int], b: frozenset[int]) -> bool:
    common = len(a & b)
    return common >= ALIKE * (len(a) + len(b) - common)
