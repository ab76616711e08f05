"""Links of the whole library: computed once, kept beside the index until a document changes."""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from kzailaw_desktop import __version__
from kzailaw_desktop.domain import Act, Commentary, Debate, LinkKind
from kzailaw_desktop.errors import WorkspaceTrouble
from kzailaw_desktop.library.faces import CatalogueSource, OwnWork, PassageSource
from kzailaw_desktop.library.indexing import glossary
from kzailaw_desktop.links import LinkIndex, build_links

FILE = "links.json"


class LinkedSource(PassageSource, CatalogueSource, OwnWork, Protocol):
    """What links are made from, and where they are kept."""

    @property
    def index_dir(self) -> Path:
        """The folder of what is computed."""
        ...


def linked(library: LinkedSource) -> LinkIndex:
    """The links of this library with the user's decisions on them."""
    documents = [library.document(doc) for doc in library.ids()]
    acts = [d for d in documents if isinstance(d, Act)]
    debates = [d for d in documents if isinstance(d, Debate)]
    commentaries = [d for d in documents if isinstance(d, Commentary)]
    decisions = decisions_of(library)
    stamp = _stamp(library)
    cache = library.index_dir / FILE
    with suppress(OSError, ValueError):
        data = json.loads(cache.read_text(encoding="utf-8"))
        if data.get("stamp") == stamp:
            kept = LinkIndex.from_json(data, acts, debates, commentaries, decisions)
            if kept is not None:
                return kept
    made = build_links(acts, debates, commentaries, glossary(library), decisions)
    _keep(cache, {"stamp": stamp, **made.to_json()})
    return made


def decisions_of(library: LinkedSource) -> dict[tuple[str, str, str, str], LinkKind]:
    """What the user said of suggestions; nothing where there is no workspace to ask."""
    try:
        return library.workspace.decisions()
    except WorkspaceTrouble:
        return {}


def _stamp(library: LinkedSource) -> str:
    """Changes with every document, the glossaries and the program."""
    digest = hashlib.sha256(__version__.encode())
    states = library.catalogue.states()
    for doc in library.ids():
        digest.update(f"{doc} {states[doc]}\n".encode())
    for file in library.glossary_files():
        if file.exists():
            digest.update(file.read_bytes())
    return digest.hexdigest()


def _keep(cache: Path, data: dict[str, object]) -> None:
    """Write the cache whole or not at all; a cache that cannot be written is no trouble."""
    fresh = cache.with_suffix(f".{os.getpid()}.new")
    with suppress(OSError):
        cache.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        os.replace(fresh, cache)
