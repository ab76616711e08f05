"""References as people type them, and citations in any text, in the acts of the library."""

from __future__ import annotations

from kzailaw_desktop import citations
from kzailaw_desktop.domain import Citation, DocKind
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.library.faces import CitationSource


def resolve(library: CitationSource, reference: str, doc: str = "") -> tuple[str, str]:
    """The document and eId that a typed reference means, in `doc` or anywhere."""
    linked = _linked(library, reference)
    if linked is not None:
        return linked
    catalogue = library.catalogue
    acts = library.act_ids()
    if doc and doc not in acts:
        library.document(doc)  # NotFound when there is none
        if catalogue.has_unit(doc, reference):
            return doc, reference
        raise NotFound("reference-unknown", where=reference)
    for candidate in [reference, *citations.parse_reference(reference)]:
        having = catalogue.with_unit(candidate, DocKind.ACT)
        for act in [doc] if doc else acts:
            if act in having:
                return act, candidate
    having = catalogue.with_unit(reference) if not doc else set()
    for other in library.ids() if having else ():
        if other in having:
            return other, reference
    for found in cite(library, reference, doc=doc):
        if found.resolved and found.eid:
            for act in catalogue.with_uri(found.act):
                return act, found.eid
    raise NotFound("reference-unknown", where=reference)


def _linked(library: CitationSource, link: str) -> tuple[str, str] | None:
    """What a copied link names: a document's address, and its unit after "/~"."""
    address, _, eid = link.partition("/~")
    known = [address] if address in library.ids() else []
    if address.startswith("/akn/"):
        known += library.catalogue.with_uri(address)
    for id in known[:1]:
        return (id, eid) if not eid or library.catalogue.has_unit(id, eid) else None
    return None


def cite(
    library: CitationSource, text: str, lang: str = "", doc: str = "", here: str = ""
) -> list[Citation]:
    """The citations in any text, whole acts among them (eId "").

    `doc` is the act that the text is of or about, `here` the place inside it.
    """
    act = library.catalogue.acts([doc])[doc].uri if doc and doc in library.act_ids() else ""
    if doc and not act:
        library.act(doc)  # says what is wrong with it
    return citations.cite(text, library.act_index, lang=lang, act=act, here=here, whole_acts=True)
