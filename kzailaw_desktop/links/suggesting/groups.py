"""Debates and commentaries as groups of paragraphs that follow one another."""

from __future__ import annotations

from collections.abc import Iterator

from kzailaw_desktop.corpus.passages import passages
from kzailaw_desktop.domain import Commentary, Debate, Passage
from kzailaw_desktop.links.suggesting.thematic import PassageGroup


def groups(document: Debate | Commentary) -> list[PassageGroup]:
    """Speeches with their exchange, or sections; digests are left out."""
    own: dict[str, list[Passage]] = {}
    for passage in passages(document):
        if not passage.digest:
            own.setdefault(_parent(passage.eid), []).append(passage)
    exchange = {}
    procedural: set[str] = set()
    if isinstance(document, Debate):
        exchange = {s.eid: s.exchange for s in document.speeches}
        procedural = {s.eid for s in document.speeches if s.procedural and not s.exchange}
    return [
        PassageGroup(tuple(found), exchange.get(parent, ""))
        for parent, found in own.items()
        if parent not in procedural
    ]


def _parent(eid: str) -> str:
    return eid.rpartition("__")[0] or eid


def text_of(document: Debate | Commentary) -> Iterator[Passage]:
    """Return the passages of a document that are its own words."""
    return (p for p in passages(document) if not p.digest)
