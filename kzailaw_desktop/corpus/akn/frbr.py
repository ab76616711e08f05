"""What sittings and articles share in Akoma Ntoso: elements, FRBR identification, our own data."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence

from lxml import etree

from kzailaw_desktop.domain import Source
from kzailaw_desktop.eid import LANG3

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
OWN = "urn:kzailaw:library"  # what Akoma Ntoso has no place for
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
Element = etree._Element


def add(
    parent: Element, tag: str, text: str = "", attributes: Mapping[str, str] | None = None
) -> Element:
    """Return a new Akoma Ntoso element under `parent`; empty attributes are left out."""
    element = etree.SubElement(parent, f"{{{AKN}}}{tag}")
    for name, value in (attributes or {}).items():
        if value:
            element.set(name, value)
    if text:
        element.text = clean(text)
    return element


# What XML 1.0 leaves out; said as what it allows, the expression takes 5 ms to compile.
_UNHOLDABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def own(parent: Element, tag: str, attributes: Mapping[str, str]) -> Element:
    """Return a new element of our own namespace; empty attributes are left out."""
    element = etree.SubElement(parent, f"{{{OWN}}}{tag}", nsmap={"kz": OWN})
    for name, value in attributes.items():
        if value:
            element.set(name, clean(value))
    return element


def clean(text: str) -> str:
    """A text without the control characters that XML cannot hold.

    >>> clean("a\\x00b")
    'ab'
    """
    return _UNHOLDABLE.sub("", text)


def text_of(element: Element | None) -> str:
    """Return all text of an element."""
    if element is None:
        return ""
    return "".join(str(part) for part in element.itertext()) if len(element) else element.text or ""


def child(parent: Element, path: str) -> Element | None:
    """Return the first element at a path of Akoma Ntoso names: "meta/references"."""
    return next(iter(children(parent, path)), None)


def children(parent: Element, path: str) -> list[Element]:
    """Return all elements at a path of Akoma Ntoso names."""
    found = [parent]
    for name in path.split("/"):
        tag = f"{{{AKN}}}{name}"
        found = [inner for each in found for inner in each.iterchildren(tag)]
    return found


def root(kind: str, name: str) -> tuple[Element, Element]:
    """Return the root element and the document element in it ("debate", "doc")."""
    top = etree.Element(f"{{{AKN}}}akomaNtoso", nsmap={None: AKN})  # type: ignore[dict-item]
    return top, add(top, kind, attributes={"name": name})


def identification(
    meta: Element, uri: str, title: str, date: dt.date, languages: Sequence[str], author: str
) -> None:
    """FRBR work, expression and manifestation of a document that has one expression."""
    main = languages[0] if languages else "kk"
    expression = f"{uri}/{LANG3[main]}@{date.isoformat()}"
    block = add(meta, "identification", attributes={"source": "#kzailaw"})
    for level, this, name in (
        ("FRBRWork", f"{uri}/!main", "Generation"),
        ("FRBRExpression", f"{expression}/!main", "Generation"),
        ("FRBRManifestation", f"{expression}/!main.xml", "Generation"),
    ):
        part = add(block, level)
        add(part, "FRBRthis", attributes={"value": this})
        bare = this.removesuffix(".xml").removesuffix("/!main")
        add(part, "FRBRuri", attributes={"value": bare + (".xml" if this[-4:] == ".xml" else "")})
        if level == "FRBRWork" and title:
            add(part, "FRBRalias", attributes={"name": "title", "value": clean(title)})
        add(part, "FRBRdate", attributes={"date": date.isoformat(), "name": name})
        add(part, "FRBRauthor", attributes={"href": f"#{author}"})
        if level == "FRBRWork":
            add(part, "FRBRcountry", attributes={"value": "kz"})
        if level == "FRBRExpression":
            for lang in languages or ("kk",):
                add(part, "FRBRlanguage", attributes={"language": LANG3[lang]})


def source_attributes(source: Source) -> dict[str, str]:
    """Return a source as attributes of an element of our own."""
    return {
        "source": source.name,
        "url": source.url,
        "retrieved": source.retrieved.isoformat() if source.retrieved else "",
    }


def read_source(element: Element | None) -> Source:
    """Return the source that `source_attributes` wrote."""
    if element is None:
        return Source()
    day = element.get("retrieved", "")
    return Source(
        name=element.get("source", ""),
        url=element.get("url", ""),
        retrieved=dt.date.fromisoformat(day) if day else None,
    )


def work_value(document: Element, tag: str, attribute: str = "value") -> str:
    """Return an attribute of an element of the FRBR work: `work_value(doc, "FRBRuri")`."""
    found = child(document, f"meta/identification/FRBRWork/{tag}")
    return "" if found is None else found.get(attribute, "")


def to_bytes(top: Element) -> bytes:
    """Return the document as UTF-8, indented, with a line end at its end."""
    etree.indent(top, space=" ")
    data: bytes = etree.tostring(top, encoding="UTF-8", xml_declaration=True)
    return data + b"\n"
