"""Where terms stand in a row of words, and how near one another they stand."""

from __future__ import annotations


def occurrences(terms: tuple[str, ...], words: tuple[str, ...], slop: int) -> list[int]:
    """Return where the terms stand: places of a single term, or of the first word of each row of
    them.

    >>> occurrences(("a", "b"), ("x", "a", "b", "b", "a"), 0)
    [1]
    >>> occurrences(("a", "b"), ("x", "b", "y", "a"), 1)
    [1]
    """
    first = terms[0]
    if len(terms) == 1:
        return [i for i, word in enumerate(words) if word == first] if first in words else []
    if not slop:
        size = len(terms)
        return [i for i, word in enumerate(words) if word == first and words[i : i + size] == terms]
    return _near(terms, words, slop)


def _near(terms: tuple[str, ...], words: tuple[str, ...], slop: int) -> list[int]:
    wanted = set(terms)
    if not wanted.issubset(words):
        return []
    at = [(i, word) for i, word in enumerate(words) if word in wanted]
    size = len(terms) + slop
    found = []
    for number, (start, _) in enumerate(at):
        inside = {word for i, word in at[number:] if i < start + size}
        if inside == wanted:
            found.append(start)
    return found


def closeness(places: list[list[int]]) -> float:
    """1 when all words stand in a row, towards 0 as they drift apart; 0 for fewer than two."""
    if len(places) < 2:
        return 0.0
    events = sorted((at, number) for number, where in enumerate(places) for at in where)
    last: dict[int, int] = {}
    best = 10_000
    for at, number in events:
        last[number] = at
        if len(last) == len(places):
            best = min(best, at - min(last.values()) + 1)
    return len(places) / best if best < 10_000 else 0.0
