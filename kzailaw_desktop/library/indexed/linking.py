"""Links of a library: brought in line document by document, asked from the catalogue."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from typing import Protocol

from kzailaw_desktop import __version__
from kzailaw_desktop.domain import LinkKind
from kzailaw_desktop.errors import KzaiLawError, WorkspaceTrouble
from kzailaw_desktop.library.catalogue.linking import LinkWriter
from kzailaw_desktop.library.catalogue.links import CatalogueLinks
from kzailaw_desktop.library.faces import CitationSource, OwnWork, PassageSource
from kzailaw_desktop.library.indexed.indexing import glossary
from kzailaw_desktop.links import LinkIndex
from kzailaw_desktop.links.build import DocumentLinker


class LinkedSource(PassageSource, CitationSource, OwnWork, Protocol):
    """What links are made from."""


def bring_in_line(library: LinkedSource) -> Iterator[str]:
    """Write the links that are not those of the documents now; yields each document when done."""
    writer = link_writer(library)
    waiting = writer.pending()
    if not waiting and not writer.is_stale():
        return
    acts = library.act_ids()
    only = acts[0] if len(acts) == 1 else ""
    linker = DocumentLinker(library.act_index, library.act, glossary(library), only)
    for doc in waiting:
        with suppress(KzaiLawError):  # removed or damaged meanwhile: the list says so
            writer.write(library.document(doc), linker)
        yield doc
    while writer.renew(linker):
        yield ""
    for doc in writer.pending():  # sittings and articles that speak of what came
        with suppress(KzaiLawError):
            writer.write(library.document(doc), linker)
        yield doc


def link_writer(library: LinkedSource) -> LinkWriter:
    """Return the links of the catalogue, for writing."""
    digest = hashlib.sha256(__version__.encode())
    for file in library.glossary_files():
        with suppress(OSError):
            digest.update(file.read_bytes())
    return LinkWriter(library.catalogue.database, digest.hexdigest()[:16])


def linked(library: LinkedSource) -> LinkIndex:
    """Return the links of a library as they are written, with the user's decisions on them."""
    source = CatalogueLinks(library.catalogue.database, library.document)
    return LinkIndex(source, decisions_of(library))


def decisions_of(library: OwnWork) -> dict[tuple[str, str, str, str], LinkKind]:
    """Return what the user said of suggestions; nothing where there is no workspace to ask."""
    try:
        return library.workspace.decisions()
    except WorkspaceTrouble:
        return {}
