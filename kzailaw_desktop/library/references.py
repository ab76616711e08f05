"""References as people type them, and citations in any text, in the acts of the library."""

from __future__ import annotations

from kzailaw_desktop import citations
from kzailaw_desktop.domain import Act, Citation, Commentary
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.library.describe import eids_of
from kzailaw_desktop.library.faces import CitationSource, DocumentReader


def act_index(library: DocumentReader) -> citations.ActIndex:
    """Every act of the library, for resolving citations."""
    return citations.ActIndex.of(library.act(doc) for doc in library.act_ids())


def resolve(library: CitationSource, reference: str, doc: str = "") -> tuple[str, str]:
    """The document and eId that a typed reference means, in `doc` or anywhere."""
    linked = _linked(library, reference)
    if linked is not None:
        return linked
    if doc and not isinstance(library.document(doc), Act):
        if reference in eids_of(library.document(doc)):
            return doc, reference
        raise NotFound("reference-unknown", where=reference)
    acts = [doc] if doc else library.act_ids()
    for candidate in [reference, *citations.parse_reference(reference)]:
        for act in acts:
            if candidate in eids_of(library.act(act)):
                return act, candidate
    for other in [] if doc else library.ids():
        if reference in eids_of(library.document(other)):
            return other, reference
    by_uri = {library.act(each).uri: each for each in library.act_ids()}
    for found in cite(library, reference, doc=doc):
        if found.resolved and found.act in by_uri and found.eid:
            return by_uri[found.act], found.eid
    raise NotFound("reference-unknown", where=reference)


def _linked(library: DocumentReader, link: str) -> tuple[str, str] | None:
    """What a copied link names: a document's address, and its unit after "/~"."""
    address, _, eid = link.partition("/~")
    if address not in library.ids() and not address.startswith("/akn/"):
        return None
    for id in library.ids():
        document = library.document(id)
        if address in (id, document.uri if not isinstance(document, Commentary) else id):
            return (id, eid) if not eid or eid in eids_of(document) else None
    return None


def cite(
    library: CitationSource, text: str, lang: str = "", doc: str = "", here: str = ""
) -> list[Citation]:
    """The citations in any text, whole acts among them (eId "").

    `doc` is the act that the text is of or about, `here` the place inside it.
    """
    act = library.act(doc).uri if doc else ""
    return citations.cite(text, library.act_index, lang=lang, act=act, here=here, whole_acts=True)
