"""Passages offered as evidence for a change: from the context of its unit, and from search. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzailaw_desktop.drafting import Evidence
from kzailaw_desktop.gui.kit.work import naming

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library
    from kzailaw_desktop.links.context.model import ContextEntry

MOST = 60


@dataclass(frozen=True, slots=True)
class Offer:
    """A passage that may be attached."""

    evidence: Evidence
    title: str


def offers_from_context(library: Library, document: str, eid: str, lang: str) -> list[Offer]:
    """What is known about a provision, as evidence with pinpoints."""
    from kzailaw_desktop.library.pinpoints.sources import pinpoint

    context = library.context(eid, document)
    found: list[Offer] = []
    names = {id: naming.short_title(library.named(id), lang) for id in library.ids()}
    seen: set[tuple[str, str]] = set()
    for kind, entries in (
        ("commentary", context.commentary),
        ("debate", context.debate),
        ("note", context.notes),
    ):
        for entry in sorted(entries, key=lambda e: e.lang != lang):
            document, eid = _place(entry, kind, names)
            text = entry.text or entry.snippet
            key = (document, eid) if kind != "note" else (text, "")
            if key in seen or str(entry.kind) == "rejected":
                continue
            seen.add(key)
            source = pinpoint(library, document, eid, lang) if document in names else document
            title = entry.label if kind == "debate" else names.get(document, document)
            made = Evidence(document, eid, text, source, entry.lang, kind)
            found.append(Offer(made, title or source))
    return found[:MOST]


def _place(entry: ContextEntry, kind: str, names: dict[str, str]) -> tuple[str, str]:
    """Where an entry speaks: of a note, the document it was taken from and the place there."""
    source = entry.source
    if kind == "note" and source:
        place = entry.place
        inside = source in names and place.startswith(("speech", "digest", "sec"))
        return source, place if inside else ""
    return entry.document, entry.eid


def offers_from_search(library: Library, words: str, lang: str) -> list[Offer]:
    """Passages found in debate and commentary, as evidence with pinpoints."""
    from kzailaw_desktop.library.pinpoints.sources import pinpoint
    from kzailaw_desktop.search import SearchRequest

    hits = library.search(SearchRequest(query=words, limit=30)).hits
    return [
        Offer(
            Evidence(
                hit.document,
                hit.eid,
                " ".join(hit.snippet.split()),
                pinpoint(library, hit.document, hit.eid, lang),
                hit.lang,
                {"act": "law"}.get(str(hit.kind), str(hit.kind)),
            ),
            hit.label or hit.speaker,
        )
        for hit in hits
    ]
