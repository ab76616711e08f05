"""References as people type them, and citations in any text, in the acts of the library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kzailaw_desktop import citations, labels
from kzailaw_desktop.citations import LookupResult
from kzailaw_desktop.corpus.kept import beside
from kzailaw_desktop.domain import Citation
from kzailaw_desktop.errors import NotFound, messages
from kzailaw_desktop.library.faces import CitationSource
from kzailaw_desktop.library.references import addresses


@dataclass(frozen=True, slots=True)
class Resolved:
    """Where a typed reference leads: a document and its units, several for a range."""

    document: str
    eids: tuple[str, ...]
    remark: NotFound | None = None  # what an address does not say


class UnitMissing(NotFound):
    """A unit that the act does not have; says what it has and what is nearest."""

    def __init__(self, where: str, titles: Mapping[str, str], found: LookupResult) -> None:
        super().__init__("unit-missing", where)
        self.titles = titles
        self.found = found

    def reason(self, lang: str = "en") -> str:
        """Return how many such units the parent has, and the nearest."""
        act, missing = self.found.act, self.found.missing
        assert act is not None
        profile = act.profile
        parent = missing.rpartition("__")[0]
        kind, count = citations.count_of(missing, act)
        words = messages().get(f"counted-{kind}", {})
        template = messages()["unit-missing" if count else "unit-missing-kind"]
        named = [labels.label(e, lang, profile) or e for e in self.found.nearest]
        return (template.get(lang) or template["en"]).format(
            unit=labels.label(missing, lang, profile) or missing,
            act=self.titles.get(lang) or next(iter(self.titles.values()), act.id),
            parent=labels.label(parent, lang, profile) or messages()["act-itself"].get(lang, ""),
            kind=words.get(lang) or words.get("en", str(kind)),
            count=count,
            nearest=", ".join(named) or "–",
        )


def find(library: CitationSource, reference: str, doc: str = "") -> Resolved:
    """Return the units that a typed reference means.

    The act that it names wins; without one it is `doc`, when that is an act, else any. A unit
    that is not there is never replaced by another: NotFound says what is nearest.
    """
    if beside.is_beside(doc):
        return _in_text_beside(library, reference, doc)
    linked = _linked(library, reference)
    if linked is not None:
        return Resolved(linked[0], (linked[1],))
    if addresses.is_address(reference):
        address = addresses.act_at(library, reference.strip())
        return Resolved(address.document, (address.eid,), address.remark)
    acts = library.act_ids()
    if doc and doc not in acts:
        library.document(doc)  # NotFound when there is none
        if library.catalogue.has_unit(doc, reference):
            return Resolved(doc, (reference,))
    typed = citations.understand(reference)
    if typed is None:
        return _in_other_documents(library, reference, doc)
    found = citations.look_up(typed, library.act_index, [doc] if doc in acts else acts)
    if found.act is None:
        if typed.act is not None:
            raise NotFound("act-missing", where=reference, act=typed.act.text)
        return _in_other_documents(library, reference, doc)
    document = addresses.document_of(library, found.act)
    if not found.eids:
        titles = {text.lang: text.title for text in library.catalogue.texts(document)}
        raise UnitMissing(reference, titles, found)
    return Resolved(document, found.eids)


def _in_text_beside(library: CitationSource, reference: str, doc: str) -> Resolved:
    """Units of the texts that are kept beside a better one: the better one tells what is meant."""
    units = {unit.eid for text in library.act(doc).expressions for unit, _ in text.walk()}
    if reference in units:
        return Resolved(doc, (reference,))
    found = find(library, reference, doc.removesuffix(beside.MARK))
    eids = tuple(eid for eid in found.eids if eid in units)
    if not eids:
        raise NotFound("reference-unknown", where=reference)
    return Resolved(doc, eids, found.remark)


def _in_other_documents(library: CitationSource, reference: str, doc: str) -> Resolved:
    """Units that are no provisions: speeches, sections of commentary."""
    having = (
        library.catalogue.with_unit(reference) if not doc or doc not in library.act_ids() else set()
    )
    for other in library.ids() if having else ():
        if other in having:
            return Resolved(other, (reference,))
    raise NotFound("reference-unknown", where=reference)


def resolve(library: CitationSource, reference: str, doc: str = "") -> tuple[str, str]:
    """Return the document and the first eId that a typed reference means."""
    found = find(library, reference, doc)
    return found.document, found.eids[0]


def _linked(library: CitationSource, link: str) -> tuple[str, str] | None:
    """Return what a copied link names: a document's address, and its unit after "/~".

    As an address of the system too: `kzailaw://akn/kz/act/2025-11-17/230-viii/~art_17`.
    """
    address, _, eid = link.strip().removeprefix("kzailaw:/").partition("/~")
    address = address.rstrip("/")
    known = [name] if (name := address.lstrip("/")) in library.ids() else []
    if address.startswith("/akn/"):
        known += library.catalogue.with_uri(address)
    for id in known[:1]:
        return (id, eid) if not eid or library.catalogue.has_unit(id, eid) else None
    return None


def cite(
    library: CitationSource, text: str, lang: str = "", doc: str = "", here: str = ""
) -> list[Citation]:
    """Return the citations in any text, whole acts among them (eId "").

    `doc` is the act that the text is of or about, `here` the place inside it.
    """
    act = library.catalogue.acts([doc])[doc].uri if doc and doc in library.act_ids() else ""
    if doc and not act:
        library.act(doc)  # says what is wrong with it
    return citations.cite(text, library.act_index, lang=lang, act=act, here=here, whole_acts=True)
