"""Articles as Akoma Ntoso `doc`, and back without loss: record, digest and full text."""

from __future__ import annotations

import datetime as dt
import re

from kzailaw_desktop.corpus.akn import frbr
from kzailaw_desktop.corpus.akn.common import document_of
from kzailaw_desktop.corpus.akn.frbr import Element, add, child, children, text_of
from kzailaw_desktop.corpus.articles import digest
from kzailaw_desktop.domain import Commentary, Paragraph, Section

_UNKNOWN = dt.date(1, 1, 1)


def to_xml(commentary: Commentary) -> bytes:
    """Return the article as Akoma Ntoso XML (UTF-8)."""
    top, document = frbr.root("doc", "commentary")
    record = commentary.record
    meta = add(document, "meta")
    title = record.title.get(commentary.lang) or next(iter(record.title.values()), commentary.id)
    date = record.published or record.accepted or _year(record.year)
    slug = re.sub(r"[^\w.-]+", "-", commentary.id)
    uri = f"/akn/kz/doc/commentary/{date.isoformat()}/{slug}"
    frbr.identification(meta, uri, title, date, [commentary.lang], "author_1")
    references = add(meta, "references", attributes={"source": "#kzailaw"})
    add(
        references,
        "TLCOrganization",
        attributes={"eId": "kzailaw", "href": "/akn/ontology/organization/kz.kzailaw"},
    ).set("showAs", "KzaiLaw")
    names = [a.name(commentary.lang) for a in record.authors] or [""]
    for number, name in enumerate(names, 1):
        attributes = {"eId": f"author_{number}", "href": f"/akn/ontology/person/kz.author_{number}"}
        add(references, "TLCPerson", attributes=attributes).set("showAs", frbr.clean(name))
    proprietary = add(meta, "proprietary", attributes={"source": "#kzailaw"})
    facts = {"id": commentary.id, **frbr.source_attributes(commentary.source)}
    own = frbr.own(proprietary, "document", facts)
    own.text = frbr.clean(digest.to_toml(commentary))
    body = add(document, "mainBody")
    for section in commentary.sections:
        _write_section(body, section)
    if not commentary.sections:
        add(body, "p")
    return frbr.to_bytes(top)


def _year(year: int) -> dt.date:
    return dt.date(year, 1, 1) if 1 <= year <= 9999 else _UNKNOWN


def _write_section(body: Element, section: Section) -> None:
    attributes = {
        "eId": section.eid,
        "class": f"{section.role} level-{section.level}",
        frbr.XML_LANG: section.lang,
    }
    element = add(body, "section", attributes=attributes)
    if section.heading:
        add(element, "heading", section.heading)
    content = add(element, "content")
    for p in section.paragraphs:
        add(content, "p", p.text, {"eId": p.eid, frbr.XML_LANG: p.lang})
    if not section.paragraphs:
        add(content, "p")


def from_xml(data: bytes | Element) -> Commentary:
    """Return the article that `to_xml` wrote."""
    document = document_of(data, "doc")
    own = document.find(f".//{{{frbr.OWN}}}document")
    if own is None or not own.text:
        raise ValueError("no record in the document")
    catalogued = digest.from_data(digest.parse(own.text))
    return Commentary(
        id=own.get("id", ""),
        lang=catalogued.lang,
        record=catalogued.record,
        digest=catalogued.digest,
        sections=tuple(_read_section(s) for s in children(document, "mainBody/section")),
        source=frbr.read_source(own),
    )


def _read_section(element: Element) -> Section:
    words = element.get("class", "body level-1").split()
    return Section(
        eid=element.get("eId", ""),
        heading=text_of(child(element, "heading")),
        paragraphs=tuple(
            Paragraph(p.get("eId", ""), p.get(frbr.XML_LANG, ""), text_of(p))
            for p in children(element, "content/p")
            if p.get("eId")
        ),
        role=words[0],
        lang=element.get(frbr.XML_LANG, ""),
        level=int(words[1].removeprefix("level-")) if len(words) > 1 else 1,
    )
