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

from kzailaw_desktop.search.engines.rough import frequency
from kzailaw_desktop.search.port import Engine, Node

_MANY = 8_000  # passages with a part of a thing
_ENOUGH = 1_000  # passages found by rarer parts
SHARE = 0.2  # of a thing's worth that is said elsewhere in the article or speech

Part = tuple[Node, float]  # what the engine looks for, and its worth


@dataclass(slots=True)
class SaidOfThings:
    """Worth of what was found: by passage, by home, and by home for each thing."""

    homes: Sequence[int]
    units: dict[int, float] = field(default_factory=dict)
    wholes: dict[int, float] = field(default_factory=dict)
    things: list[dict[int, float]] = field(default_factory=list)

    def add(self, thing: int, parts: Iterable[tuple[array[int], float]]) -> None:
        """Add what was found of a thing, the most worth first."""
        seen: set[int] = set()
        said = self.things[thing]
        units, wholes, homes = self.units, self.wholes, self.homes
        for pids, worth in parts:
            new = set(pids).difference(seen)
            seen |= new
            for pid in new:
                units[pid] = units.get(pid, 0.0) + worth
                home = homes[pid]
                if home not in said:
                    said[home] = worth
                    wholes[home] = wholes.get(home, 0.0) + worth

    def best(self, top: int) -> list[int]:
        """Return the passages of most worth."""
        homes, wholes = self.homes, self.wholes
        rough = (
            ((1 - SHARE) * worth + SHARE * wholes[homes[pid]], -pid)
            for pid, worth in self.units.items()
        )
        return [-pid for _, pid in nlargest(top, rough)]

    def elsewhere(self, pid: int, thing: int) -> float:
        """Return what is said of a thing in the article or speech of a passage."""
        return self.things[thing].get(self.homes[pid], 0.0)


def gather(
    engine: Engine,
    homes: Sequence[int],
    things: Iterable[Sequence[Part]],
    allowed: set[int] | None,
) -> SaidOfThings:
    """Ask the engine for the parts of each thing, rare things first; `allowed` are the passages
    that chips leave. What very many passages say tells them apart no more, once others are found:
    ranking sees it in their words."""
    listed = [sorted(parts, key=lambda part: -part[1]) for parts in things]
    sizes = [[frequency(node, engine.doc_freq) for node, _ in parts] for parts in listed]
    evidence = SaidOfThings(homes, things=[{} for _ in listed])
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
