"""Keeping the search index in step with the documents, and searching it."""

from __future__ import annotations

import dataclasses
import time

from kzailaw_desktop import labels
from kzailaw_desktop.corpus.acts.changes.amendments import amendments
from kzailaw_desktop.domain import Passage
from kzailaw_desktop.library.faces import (
    CatalogueSource,
    IndexSource,
    PassageSource,
    SearchSource,
)
from kzailaw_desktop.library.indexed import own_notes
from kzailaw_desktop.library.references.addresses import from_bank
from kzailaw_desktop.library.stored.port import ActRow
from kzailaw_desktop.search import Glossary, SearchIndex, SearchRequest, SearchResults
from kzailaw_desktop.search.queries.query import unknown_field

_TOGETHER = 50  # documents of one change: what is done is kept when the rest is stopped
FORM = "2"  # raise when passages are made differently


def open_index(library: IndexSource) -> SearchIndex:
    """Return the index of this library; made anew when it is missing, damaged or of another
    form."""
    return SearchIndex(library.index_dir, glossary(library))


def glossary(library: PassageSource) -> Glossary:
    """Return the shipped glossary and the user's additions (`glossary.toml` in the user's
    library)."""
    return Glossary.load(*library.glossary_files())


def wanted(library: IndexSource) -> dict[str, str]:
    """Return what the index should hold: id -> fingerprint, of every document and of the user's
    notes."""
    states = library.catalogue.states()
    found = {doc: f"{FORM}:{states[doc]}" for doc in library.ids()}
    notes = own_notes.notes(library) if library.private_index else []
    return found | ({own_notes.DOCUMENT: own_notes.fingerprint(notes)} if notes else {})


def passages(library: IndexSource, doc: str) -> list[Passage]:
    """Return the passages of a document with its amendment notes, or those of the user's notes."""
    if doc == own_notes.DOCUMENT:
        return own_notes.passages(library, own_notes.notes(library))
    return [*library.passages(doc), *amendments(library.document(doc))]


def is_stale(library: IndexSource) -> bool:
    """Tell whether a document or note has changed since the index was last updated."""
    return library.index.fingerprints() != wanted(library)


def update_index(library: IndexSource, rebuild: bool = False) -> dict[str, object]:
    """Index what is new or changed, drop what is gone; each document whole, or as it was."""
    started = time.perf_counter()
    index = library.index
    if rebuild:
        index.clear()
    known = index.fingerprints()
    stamps = wanted(library)
    changed = [doc for doc in stamps if known.get(doc) != stamps[doc]]
    infos = library.catalogue.infos(changed)
    index.expect(sum(info.passages for info in infos.values()))
    with index.batch():
        for doc in set(known) - set(stamps):
            index.delete(doc)
    count = 0
    for at in range(0, len(changed), _TOGETHER):
        with index.batch():
            for doc in changed[at : at + _TOGETHER]:
                count += index.update(doc, stamps[doc], passages(library, doc))
    return {
        "documents": len(changed),
        "passages": count,
        "seconds": round(time.perf_counter() - started, 3),
    }


def search(library: IndexSource, request: SearchRequest) -> SearchResults:
    """Search, the index brought up to date first; every hit gets its label."""
    if is_stale(library):
        update_index(library)
    return finished(library, answered(library, request))


def answered(library: SearchSource, request: SearchRequest) -> SearchResults:
    """Return the results of a request. For a page of the reference bank, whose address says no
    number, the act that was imported from it is asked for."""
    document = from_bank(library, request.query)
    if not document:
        return library.index.search(request)
    results = library.index.search(dataclasses.replace(request, query=f"doc:{document}"))
    return dataclasses.replace(results, query=request.query)


def finished(library: CatalogueSource, found: SearchResults) -> SearchResults:
    """Return the same results, every hit with the name of its unit; a field that is none is told of
    where no passage has everything asked for."""
    unknown = unknown_field(found.query)
    if unknown and not any(hit.tier == 0 for hit in found.hits):
        found = dataclasses.replace(found, message="query-field-unknown", params={"field": unknown})
    acts = library.catalogue.acts(hit.document for hit in found.hits if not hit.label)
    hits = tuple(
        dataclasses.replace(
            hit, label=hit.label or label_of(acts.get(hit.document), hit.eid, hit.lang)
        )
        for hit in found.hits
    )
    return dataclasses.replace(found, hits=hits)


def label_of(act: ActRow | None, eid: str, lang: str) -> str:
    """Return how a unit is named: that of an act in words, any other by its eId."""
    return labels.label(eid, lang, act.profile) if act is not None else eid
