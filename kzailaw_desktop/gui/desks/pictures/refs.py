"""The references between the articles of an act, from the citations in its text. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzailaw_desktop import eid as eids
from kzailaw_desktop import labels
from kzailaw_desktop.corpus.passages import passages
from kzailaw_desktop.domain import Act, UnitKind
from kzailaw_desktop.gui.desks.pictures.counts import headed
from kzailaw_desktop.gui.kit.work.naming import sentence_case

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library


@dataclass(frozen=True, slots=True)
class Node:
    """An article, in the order of the act."""

    eid: str
    num: str
    label: str
    heading: str
    chapter: int  # index of its chapter


@dataclass(frozen=True, slots=True)
class Ref:
    """From a unit to a unit, with the words that say so."""

    source: str  # eIds of the units
    target: str
    words: str
    text: str


@dataclass(frozen=True, slots=True)
class Graph:
    """Articles by chapters and the references between their units."""

    act: str = ""
    chapters: tuple[str, ...] = ()
    nodes: tuple[Node, ...] = ()
    refs: tuple[Ref, ...] = ()

    def edges(self) -> dict[tuple[int, int], int]:
        """Pairs of node indices, from and to, with the number of references."""
        place = {node.eid: number for number, node in enumerate(self.nodes)}
        found: dict[tuple[int, int], int] = {}
        for ref in self.refs:
            pair = (place.get(_article(ref.source), -1), place.get(_article(ref.target), -1))
            if -1 not in pair:
                found[pair] = found.get(pair, 0) + 1
        return found

    def of(self, eid: str, *, out: bool) -> list[Ref]:
        """References out of an article, or into it."""
        return [r for r in self.refs if _article(r.source if out else r.target) == eid]


def _article(eid: str) -> str:
    return eids.article_of(eid) or eid


def graph(library: Library, act: Act, lang: str) -> Graph:
    """The references of an act to itself, each pair of units once."""
    chapters: list[str] = []
    nodes: list[Node] = []
    for unit in headed(act, lang):
        if unit.kind is UnitKind.CHAPTER:
            chapters.append(f"{unit.num} {sentence_case(unit.heading)}".strip())
            continue
        num = unit.eid.rpartition("_")[2]
        label = labels.label(unit.eid, lang, act.profile)
        nodes.append(Node(unit.eid, num, label, unit.heading, max(0, len(chapters) - 1)))
    refs: dict[tuple[str, str], Ref] = {}
    for passage in sorted(passages(act), key=lambda p: p.lang != lang):
        for found in library.cite(passage.text, lang=passage.lang, doc=act.id, here=passage.eid):
            pair = (passage.eid, found.eid)
            outside = not found.eid or found.act != act.uri
            if outside or pair in refs or eids.is_within(passage.eid, found.eid):
                continue  # another act, said before, or the very unit one is reading
            refs[pair] = Ref(*pair, found.text, passage.text)
    return Graph(act.id, tuple(chapters), tuple(nodes), tuple(refs.values()))
