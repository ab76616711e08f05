"""Citations of provisions: found in a text, resolved to an act and an eId, or to nothing.

The way of a text: clean -> tokens -> units with numbers -> chains -> mentions -> citations.
"""

from __future__ import annotations

from kzailaw_desktop.citations.documents import PassageCitation, cite_document, cite_passages
from kzailaw_desktop.citations.finding.find import Mention, find
from kzailaw_desktop.citations.resolving.index import ActEntry, ActIndex
from kzailaw_desktop.citations.resolving.notes import note_text
from kzailaw_desktop.citations.resolving.resolve import cite
from kzailaw_desktop.citations.typed import parse_reference

__all__ = [
    "ActEntry",
    "ActIndex",
    "Mention",
    "PassageCitation",
    "cite",
    "cite_document",
    "cite_passages",
    "find",
    "note_text",
    "parse_reference",
]
