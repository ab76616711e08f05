"""Where links are asked from: a few documents in memory, or the catalogue of a large library."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from kzailaw_desktop import eid as eids
from kzailaw_desktop.corpus.passages import passages
from kzailaw_desktop.domain import (
    Act,
    AmendmentNote,
    Commentary,
    Debate,
    DigestEntry,
    DocKind,
    Document,
    Link,
    Passage,
)


@dataclass(frozen=True, slots=True)
class LinkedPassage:
    """A passage as the context shows it. `place`: where it stands among all passages."""

    passage: Passage
    place: tuple[int, int]
    digest: bool = False
    stance: str = ""
    mismatch: str = ""
    exchange: str = ""


Linked = tuple[Link, LinkedPassage | None]


class LinkSource(Protocol):
    """Links by what they lead to and where they come from."""

    def to_unit(self, act: str, eid: str, below: Collection[str]) -> Iterable[Linked]:
        """Return the links that may concern a unit: to itself, to parts of it, to its article."""
        ...

    def from_unit(self, act: str, eid: str, below: Collection[str]) -> Iterable[Linked]:
        """Return the links that lead away from a unit or a part of it."""
        ...

    def every(self) -> Iterable[Link]:
        """Return all links."""
        ...

    def targets(self, act: str) -> Iterable[tuple[str, str, str]]:
        """Return what other documents say of an act: target, document and eId of the passage."""
        ...

    def passages(self, document: str, eid: str) -> Sequence[LinkedPassage]:
        """Return the passages of a unit, one for each language."""
        ...

    def within(self, act: str, eid: str) -> Iterable[Passage]:
        """Return the passages of a unit of an act and of its parts."""
        ...

    def kind(self, document: str) -> DocKind | None:
        """Return what a document is; None where there is none."""
        ...

    def notes(self, act: str) -> Iterable[AmendmentNote]:
        """Return the amendment notes of an act and of its texts."""
        ...

    def below(self, act: str, eid: str) -> Collection[str]:
        """Return the units below a chapter or section, whose eIds do not hold its own."""
        ...


class MemoryLinks:
    """Links of a few documents, all in memory."""

    def __init__(
        self,
        links: Sequence[Link],
        acts: Sequence[Act],
        debates: Sequence[Debate],
        commentaries: Sequence[Commentary],
    ) -> None:
        self._links = tuple(links)
        self._acts = {act.id: act for act in acts}
        self._kinds: dict[str, DocKind] = {}
        self._passages: dict[tuple[str, str], list[LinkedPassage]] = defaultdict(list)
        self._tree: dict[str, dict[str, tuple[str, ...]]] = {}
        documents: tuple[Document, ...] = (*acts, *debates, *commentaries)
        for number, document in enumerate(documents):
            for place, passage in enumerate(linked_passages(document)):
                kind = passage.passage.kind
                self._kinds[document.id] = kind
                known = self._passages[document.id, passage.passage.eid]
                known.append(placed(passage, (number, place)))

    def _with_passages(self, links: Iterable[Link]) -> Iterator[Linked]:
        for link in links:
            known = self._passages.get((link.document, link.eid), [])
            yield link, next((p for p in known if p.passage.lang == link.lang), None)

    def to_unit(self, act: str, eid: str, below: Collection[str]) -> Iterable[Linked]:
        """Return the links to an act."""
        return self._with_passages(link for link in self._links if link.act == act)

    def from_unit(self, act: str, eid: str, below: Collection[str]) -> Iterable[Linked]:
        """Return the links that lead away from a document."""
        return self._with_passages(link for link in self._links if link.document == act)

    def every(self) -> Iterable[Link]:
        """Return all links."""
        return self._links

    def targets(self, act: str) -> Iterable[tuple[str, str, str]]:
        """Return what other documents say of an act."""
        return ((k.target, k.document, k.eid) for k in self._links if k.act == act != k.document)

    def passages(self, document: str, eid: str) -> Sequence[LinkedPassage]:
        """Return the passages of a unit, one for each language."""
        return self._passages.get((document, eid), [])

    def within(self, act: str, eid: str) -> Iterable[Passage]:
        """Yield the passages of a unit of an act and of its parts."""
        for (document, own), known in self._passages.items():
            if document == act and eids.is_within(own, eid):
                yield from (linked.passage for linked in known)

    def kind(self, document: str) -> DocKind | None:
        """Return what a document is."""
        return self._kinds.get(document)

    def notes(self, act: str) -> Iterable[AmendmentNote]:
        """Return the amendment notes of an act and of its texts."""
        return every_note(self._acts[act]) if act in self._acts else ()

    def below(self, act: str, eid: str) -> Collection[str]:
        """Return the units below a chapter or section."""
        if act not in self._acts:
            return ()
        if act not in self._tree:
            tree: dict[str, list[str]] = defaultdict(list)
            for expression in self._acts[act].expressions:
                for unit, _ in expression.walk():
                    if not eids.article_of(unit.eid):
                        tree[unit.eid] += [u.eid for u, depth in unit.walk() if depth]
            self._tree[act] = {k: tuple(dict.fromkeys(v)) for k, v in tree.items()}
        return self._tree[act].get(eid, ())


def linked_passages(document: Document) -> Iterator[LinkedPassage]:
    """Yield the passages of a document with what a context shows beside them, in order."""
    digests: dict[str, DigestEntry] = {}
    exchanges: dict[str, str] = {}
    if isinstance(document, Commentary):
        digests = {entry.eid: entry for entry in document.digest}
    elif isinstance(document, Debate):
        exchanges = {speech.eid: speech.exchange for speech in document.speeches}
    for place, passage in enumerate(passages(document)):
        digest = digests.get(passage.eid)
        yield LinkedPassage(
            passage,
            (0, place),
            digest is not None,
            digest.stance if digest else "",
            digest.mismatch.get(passage.lang, "") if digest else "",
            exchanges.get(eids.parent(passage.eid), ""),
        )


def placed(linked: LinkedPassage, place: tuple[int, int]) -> LinkedPassage:
    """Return the passage at a place among all."""
    return LinkedPassage(
        linked.passage, place, linked.digest, linked.stance, linked.mismatch, linked.exchange
    )


def every_note(act: Act) -> Iterator[AmendmentNote]:
    """Yield the notes of the work, and those of the newest text of each language."""
    yield from act.notes
    for lang in dict.fromkeys(text.lang for text in act.expressions):
        newest = act.expression(lang)
        yield from newest.notes if newest is not None else ()
