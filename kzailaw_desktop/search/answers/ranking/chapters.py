"""Under which headings the articles of an act stand: of its part, title, chapter and section.

«Ставки налога» says of which tax by its chapter alone.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

RANKS = {"book": 0, "part": 1, "title": 2, "chp": 3, "subchp": 4, "sec": 5, "subsec": 6}

Headed = tuple[int, str, str]  # number of the passage, its document and language, its eId


@dataclass(frozen=True, slots=True)
class Chapters:
    """Headings of all acts, by the numbers of their passages; what follows a heading in its act
    stands under it."""

    pids: array[int]
    ends: array[int]  # the last passage of the act that a heading is of
    above: array[int]  # place of the heading it stands under, -1 when there is none
    places: dict[int, int] = field(default_factory=dict)  # of the passages that are headings

    @classmethod
    def of(cls, headings: Iterable[Headed], last: dict[str, int]) -> Chapters:
        """Return the headings in order; `last` is the last passage of each act."""
        pids, ends, above = array("q"), array("q"), array("q")
        open_: list[tuple[int, int]] = []  # rank and place
        act = ""
        for pid, document, eid in headings:
            rank = RANKS[eid.rpartition("__")[2].rpartition("_")[0]]
            if document != act:
                act, open_ = document, []
            while open_ and open_[-1][0] >= rank:
                open_.pop()
            above.append(open_[-1][1] if open_ else -1)
            open_.append((rank, len(pids)))
            pids.append(pid)
            ends.append(last[document])
        return cls(pids, ends, above, {pid: place for place, pid in enumerate(pids)})

    def place(self, pid: int) -> int:
        """Return the place of the heading that a passage stands right under, -1 for none."""
        place = bisect_right(self.pids, pid) - 1
        return place if place >= 0 and pid <= self.ends[place] else -1

    def chain(self, place: int) -> Iterator[int]:
        """Yield the places of a heading and of those above it, nearest first."""
        while place >= 0:
            yield place
            place = self.above[place]


def is_heading(eid: str) -> bool:
    """Tell whether a unit is a chapter or the like.

    >>> is_heading("chp_2__sec_1"), is_heading("art_2"), is_heading("para_1")
    (True, False, False)
    """
    return eid.rpartition("__")[2].rpartition("_")[0] in RANKS
