"""Words of the index that are close to one that is not in it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kzailaw_desktop.search.words.lexicon import plain

MAX_LENGTH = 30
_LONG = 8  # letters, of which two may be wrong
_DOUBLED = re.compile(r"(.)\1+")


class Spelling:
    """The words of an index, sorted by how they begin and how long they are."""

    def __init__(self, words: Mapping[str, int]) -> None:
        self._shelves: dict[tuple[str, int], list[tuple[str, str]]] = {}
        self._words = words
        for word in words:
            if not word[:1].isdigit():
                bare = squeezed(word)
                self._shelves.setdefault((bare[0], len(bare)), []).append((bare, word))

    def closest(self, word: str, limit: int = 3) -> list[str]:
        """Return the nearest words, by edits first and frequency second.

        >>> Spelling({"интеллект": 9, "интерес": 4}).closest("интелект")
        ['интеллект']
        """
        if len(word) < 4 or len(word) > MAX_LENGTH:
            return []
        allowed = 1 if len(word) < 6 else 2
        wanted = squeezed(word)
        letters = set(wanted)
        found = []
        for start in set(wanted[:2]):
            for length in range(len(wanted) - allowed, len(wanted) + allowed + 1):
                for bare, other in self._shelves.get((start, length), ()):
                    if len(letters.difference(bare)) > allowed:
                        continue
                    edits = distance(wanted, bare, allowed)
                    if edits <= allowed and other != word:
                        found.append((edits, -self._words[other], other))
        return [other for _, _, other in sorted(found)[:limit]]


def squeezed(word: str) -> str:
    """Return a word without Kazakh letters and with every doubled letter once: the commonest
    mistake.

    >>> squeezed("исскуственый") == squeezed("искусственный")
    True
    """
    return _DOUBLED.sub(r"\1", plain(word))


def is_sure(typed: str, word: str) -> bool:
    """Tell whether a correction is so near that it may be applied and not only offered.

    >>> is_sure("интелект", "интеллект"), is_sure("шанхай", "шантаж")
    (True, False)
    """
    edits = distance(squeezed(typed), squeezed(word), 2)
    return edits < 2 or (edits == 2 and len(typed) >= _LONG)


def distance(a: str, b: str, limit: int) -> int:
    """Edits between two words (a swap of neighbours is one); `limit` + 1 when there are more.

    >>> distance("заокн", "закон", 2), distance("право", "право", 2), distance("а", "жыл", 1)
    (1, 0, 2)
    """
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if older and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return row[-1]
