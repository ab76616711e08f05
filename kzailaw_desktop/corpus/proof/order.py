"""Words that stand elsewhere in the document than in the source, by the order of their places."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Sequence


def out_of_order(places: Sequence[int]) -> list[int]:
    """Return the indexes of `places` that are left when the longest run of rising places is taken
    out.

    >>> out_of_order([0, 1, 7, 8, 2, 3, 4, 5])
    [2, 3]
    >>> out_of_order([0, 1, 2])
    []
    """
    if all(a < b for a, b in itertools.pairwise(places)):
        return []
    smallest: list[int] = []  # the smallest place that ends a run of each length
    ends: list[int] = []  # the index of that place
    before: list[int] = []  # the index before each in its run
    for index, place in enumerate(places):
        length = bisect_left(smallest, place)
        if length == len(smallest):
            smallest.append(place)
            ends.append(index)
        else:
            smallest[length], ends[length] = place, index
        before.append(ends[length - 1] if length else -1)
    kept: set[int] = set()
    index = ends[-1]
    while index >= 0:
        kept.add(index)
        index = before[index]
    return [index for index in range(len(places)) if index not in kept]
