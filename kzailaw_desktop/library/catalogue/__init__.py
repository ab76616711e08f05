"""The catalogue: what the files of a library say, as a cache that answers without reading them."""

from __future__ import annotations

from kzailaw_desktop.library.catalogue.catalogue import Catalogue
from kzailaw_desktop.library.catalogue.port import DocumentStore, OutlineRow, TextRow

__all__ = ["Catalogue", "DocumentStore", "OutlineRow", "TextRow"]
