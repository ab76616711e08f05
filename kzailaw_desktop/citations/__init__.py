"""Citations of provisions: found in a text, resolved to an act and an eId, or to nothing.

The way of a text: clean -> tokens -> units with numbers -> chains -> mentions -> citations.
"""

from __future__ import annotations

from kzailaw_desktop.citations.documents import (
    PassageCitation,
    cite_document,
    cite_passage_of_act,
    cite_passages,
)
from kzailaw_desktop.citations.mentions.find import Mention, find
from kzailaw_desktop.citations.resolving.index import ActEntry, ActIndex
from kzailaw_desktop.citations.resolving.notes import note_text
from kzailaw_desktop.citations.resolving.resolve import cite
from kzailaw_desktop.citations.typed_references import (
    LookupResult,
    Typed,
    count_of,
    look_up,
    parse_reference,
    understand,
)

__all__ = [
    "ActEntry",
    "ActIndex",
    "LookupResult",
    "Mention",
    "PassageCitation",
    "Typed",
    "cite",
    "cite_document",
    "cite_passage_of_act",
    "cite_passages",
    "count_of",
    "find",
    "look_up",
    "note_text",
    "parse_reference",
    "understand",
]
