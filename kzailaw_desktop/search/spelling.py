"""Words of the index that are close to one that is not in it."""

from __future__ import annotations

from collections.abc import Mapping

from kzailaw_desktop.search.lexicon import plain

MAX_LENGTH = 30


def closest(word: str, words: Mapping[str, int], limit: int = 3) -> list[str]:
    """The nearest words, by edits first and frequency second.

    >>> closest("интелект", {"интеллект": 9, "интерес": 4})
    ['интеллект']
    """
    if len(word) < 4 or len(word) > MAX_LENGTH:
        return []
    allowed = 1 if len(word) < 6 else 2
    wanted = plain(word)
    starts = set(wanted[:2])
    found = []
    for other, freq in words.items():
        if abs(len(other) - len(word)) > allowed or other[:1].isdigit():
            continue
        bare = plain(other)
        if bare[0] not in starts or len(set(wanted) - set(bare)) > allowed:
            continue
        edits = distance(wanted, bare, allowed)
        if edits <= allowed and other != word:
            found.append((edits, -freq, other))
    return [other for _, _, other in sorted(found)[:limit]]


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
