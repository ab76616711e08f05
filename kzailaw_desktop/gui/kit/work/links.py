"""Addresses of units: of the program's own scheme, and at Adilet where it is known."""

from __future__ import annotations

from kzailaw_desktop.domain import Act, Document
from kzailaw_desktop.gui.kit.work.naming import text_of

SCHEME = "kzailaw:/"


def address(document: Document, eid: str) -> str:
    """The address that the program opens: the document's FRBR URI, or its id, and the unit.

    It names the same unit in every library that holds the document.
    """
    uri = getattr(document, "uri", "") or f"/{document.id}"
    return f"{SCHEME}{uri}/~{eid}" if eid else f"{SCHEME}{uri}"


def public_address(document: Document, key: str) -> str:
    """Where the text of a column is published, "" where that is not known."""
    expression = text_of(document, key) if isinstance(document, Act) else None
    return expression.source.url if expression is not None else ""
