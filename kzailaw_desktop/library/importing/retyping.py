"""A document that is of another kind than it was read as: its file is read again as that kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from kzailaw_desktop.corpus.importing.document_import import DocumentImport, ImportWishes
from kzailaw_desktop.corpus.importing.jobs import ImportJob
from kzailaw_desktop.corpus.importing.outcome import STEPS
from kzailaw_desktop.corpus.kept import card as cards
from kzailaw_desktop.corpus.kept import records, removal, sources
from kzailaw_desktop.domain import DocKind
from kzailaw_desktop.errors import KzaiLawError, NotFound
from kzailaw_desktop.library.importing.files import ImportTarget, KnownInLibrary
from kzailaw_desktop.library.stored.cards import CardSource, card_of, set_card

Row = dict[str, Any]


class CardTarget(ImportTarget, CardSource, Protocol):
    """A library whose documents have cards, and that files are imported into."""


def change_card(library: CardTarget, doc: str, changes: Mapping[str, str]) -> Row:
    """Set fields of a card; another kind of document is read again as that."""
    cards.check(changes)
    wanted = cards.kind_of(changes)
    store = library.user_store
    if wanted is not None and store.has(doc) and store.entry(doc).kind is not wanted:
        _read_as(library, doc, wanted)
        if changes["kind"] == wanted:
            _keep_kind(library, doc, wanted)
            changes = {name: value for name, value in changes.items() if name != "kind"}
    return set_card(library, doc, changes) if changes else card_of(library, doc)


def _keep_kind(library: CardTarget, doc: str, kind: DocKind) -> None:
    """Remember the kind, so that the file is read so whenever it comes."""
    store = library.user_store
    card = {**cards.read(store, doc), "kind": str(kind)}
    store.keep(cards.write(doc, card, cards.read_former(store, doc)))


def _read_as(library: CardTarget, doc: str, kind: DocKind) -> None:
    """Read the kept files of a document as another kind; when that fails it stays as it was."""
    store = library.user_store
    proofs = records.read(store, doc).values()
    kept = dict.fromkeys((str(p.get("hash", "")), str(p.get("name", ""))) for p in proofs)
    found = [each for each in kept if each[0] and sources.is_kept(store, *each)]
    if not found:
        raise NotFound("reread-no-source", where=doc)
    contents = [(name, sources.read(store, digest, name)) for digest, name in found]
    removal.remove(store, doc)
    library.saved(doc)
    try:
        for name, data in contents:
            _import(library, doc, kind, name, data)
    except KzaiLawError:
        removal.undo(store, doc)
        library.saved(doc)
        raise
    library.saved(doc)


def _import(library: CardTarget, doc: str, kind: DocKind, name: str, data: bytes) -> None:
    def content() -> bytes:
        return data

    job = ImportJob(name, name, data=content)
    wishes = ImportWishes(doc, "", kind, yes=True)
    work = DocumentImport(job, library.user_store, KnownInLibrary(library), wishes)
    for step in STEPS:
        getattr(work, step)()
