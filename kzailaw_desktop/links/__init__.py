"""What connects passages and provisions: citations, digests, suggestions and the user's word."""

from __future__ import annotations

from kzailaw_desktop.links.build import build_links
from kzailaw_desktop.links.context.index import LinkIndex
from kzailaw_desktop.links.context.model import Context, ContextEntry
from kzailaw_desktop.links.terms import definitions_in

__all__ = ["Context", "ContextEntry", "LinkIndex", "build_links", "definitions_in"]
