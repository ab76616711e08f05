"""What is said of each thing asked for, in passages and in the articles and speeches they are of.

A question is seldom answered in one sentence: an article names the leave in its heading and the
days in its third paragraph. So the engine is asked once for each thing, and what it finds counts
for the passage and, at a share, for all passages of the same article or speech.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from heapq import nlargest

from kzailaw_desktop.search.answers.ranking.chapters import Chapters
from kzailaw_desktop.search.engines.rough import frequency
from kzailaw_desktop.search.port import Engine, Node

_MANY = 8_000  # passages with a part of a thing
_ENOUGH = 1_000  # passages found by rarer parts
SHARE = 0.2  # of a thing's worth that is said elsewhere in the article or speech
ABOVE = 0.8  # of that, when only the heading of its chapter says it

Part = tuple[Node, float]  # what the engine looks for, and its worth


@dataclass(slots=True)
class SaidOfThings:
    """Worth of what was found: by passage, by home, and by home for each thing."""

    homes: Sequence[int]
    chapters: Chapters
    units: dict[int, float] = field(default_factory=dict)
    wholes: dict[int, float] = field(default_factory=dict)
    things: list[dict[int, float]] = field(default_factory=list)
    headed: dict[int, dict[int, float]] = field(default_factory=dict)  # by the place of a heading
    whole: float = 0.0  # worth of all things

    def add(self, thing: int, parts: Iterable[tuple[array[int], float]]) -> None:
        """Add what was found of a thing, the most worth first."""
        seen: set[int] = set()
        said = self.things[thing]
        units, wholes, homes = self.units, self.wholes, self.homes
        for pids, worth in parts:
            new = set(pids).difference(seen)
            seen |= new
            for pid in new.intersection(self.chapters.places):
                self.headed.setdefault(self.chapters.places[pid], {}).setdefault(thing, worth)
            for pid in new:
                units[pid] = units.get(pid, 0.0) + worth
                home = homes[pid]
                if home not in said:
                    said[home] = worth
                    wholes[home] = wholes.get(home, 0.0) + worth

    def best(self, top: int) -> list[int]:
        """Return the passages of most worth."""
        homes = self.homes
        wholes = self._with_chapters() if self.headed else self.wholes
        rough = (
            ((1 - SHARE) * worth + SHARE * wholes[homes[pid]], -pid)
            for pid, worth in self.units.items()
        )
        return [-pid for _, pid in nlargest(top, rough)]

    def elsewhere(self, pid: int, thing: int) -> float:
        """Return what is said of a thing in the article or speech of a passage, or by the heading
        of its chapter."""
        said = self.things[thing].get(self.homes[pid], 0.0)
        return said or ABOVE * self.above(pid).get(thing, 0.0)

    def above(self, pid: int) -> dict[int, float]:
        """Return the things that the headings above a passage say."""
        return self._said_above(self.chapters.place(pid)) if self.headed else {}

    def _said_above(self, place: int) -> dict[int, float]:
        said: dict[int, float] = {}
        for heading in self.chapters.chain(place):
            for thing, worth in self.headed.get(heading, {}).items():
                said[thing] = max(worth, said.get(thing, 0.0))
        return said

    def _with_chapters(self) -> dict[int, float]:
        """Return the worth of each home with what only the headings above it say."""
        known: dict[int, dict[int, float]] = {}
        found: dict[int, float] = {}
        for pid in self.units:
            home = self.homes[pid]
            if home in found:
                continue
            place = self.chapters.place(pid)
            if place not in known:
                known[place] = self._said_above(place)
            found[home] = self.wholes[home] + ABOVE * sum(
                worth for thing, worth in known[place].items() if home not in self.things[thing]
            )
        return found


def gather(
    engine: Engine,
    homes: Sequence[int],
    chapters: Chapters,
    things: Iterable[Sequence[Part]],
    allowed: set[int] | None,
) -> SaidOfThings:
    """Ask the engine for the parts of each thing, rare things first; `allowed` are the passages
    that chips leave. What very many passages say tells them apart no more, once others are found:
    ranking sees it in their words."""
    listed = [sorted(parts, key=lambda part: -part[1]) for parts in things]
    sizes = [[frequency(node, engine.doc_freq) for node, _ in parts] for parts in listed]
    evidence = SaidOfThings(homes, chapters, things=[{} for _ in listed])
    evidence.whole = sum(max((worth for _, worth in parts), default=0.0) for parts in listed)
    for number in sorted(range(len(listed)), key=lambda n: (sum(sizes[n]), n)):
        found = []
        for (node, worth), size in zip(listed[number], sizes[number], strict=True):
            if size > _MANY and len(evidence.units) > _ENOUGH:
                continue
            matched = engine.find(node, 0).matched
            if allowed is not None:
                matched = array("q", allowed.intersection(matched))
            found.append((matched, worth))
        evidence.add(number, found)
    return evidence
