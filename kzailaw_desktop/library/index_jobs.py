"""What an update of the index takes, and the same as jobs for a child process."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Passage
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.library.faces import IndexSource
from kzailaw_desktop.library.indexed import own_notes
from kzailaw_desktop.library.indexed.indexing import passages, wanted
from kzailaw_desktop.library.indexed.linking import bring_in_line
from kzailaw_desktop.search.worker import IndexBuilder, Job

SMALL = 200_000  # bytes of files: some hundred passages; more would be felt in the window
_BYTES = 700  # of a file for each passage, roughly


class IndexedLibrary(IndexSource, Protocol):
    """What a child process needs to open the same library."""

    @property
    def user_store(self) -> Store:
        """The user's own documents."""
        ...

    @property
    def shipped_store(self) -> Store | None:
        """The documents that come with the program, unless they are left out."""
        ...


@dataclass(frozen=True, slots=True)
class Update:
    """Documents to index, each with its fingerprint, and documents to take out."""

    changed: tuple[tuple[str, str], ...] = ()
    gone: tuple[str, ...] = ()
    size: int = 0  # bytes of the files that changed

    @property
    def small(self) -> bool:
        """Whether a thread of the window can do it without being felt."""
        return self.size <= SMALL

    @property
    def passages(self) -> int:
        """How many passages it will be, roughly."""
        return self.size // _BYTES

    def __bool__(self) -> bool:
        return bool(self.changed or self.gone)


def needed(library: IndexedLibrary) -> Update:
    """Return what the index lacks."""
    known, stamps = library.index.fingerprints(), wanted(library)
    changed = tuple((doc, stamp) for doc, stamp in stamps.items() if known.get(doc) != stamp)
    infos = library.catalogue.infos(doc for doc, _ in changed)
    size = sum(info.passages for info in infos.values()) * _BYTES
    return Update(changed, tuple(sorted(set(known) - set(stamps))), size)


def apply(library: IndexedLibrary, update: Update) -> None:
    """Bring the index up to date here and now."""
    index = library.index
    with index.batch():
        for doc in update.gone:
            index.delete(doc)
        for doc, stamp in update.changed:
            index.update(doc, stamp, passages(library, doc))


def start(library: IndexedLibrary, update: Update) -> IndexBuilder:
    """Bring the index up to date in a child process; afterwards the index is to be reopened."""
    notes = dict(update.changed).get(own_notes.DOCUMENT, "")
    own = tuple(passages(library, own_notes.DOCUMENT)) if notes else ()
    changed = tuple(each for each in update.changed if each[0] != own_notes.DOCUMENT)
    return IndexBuilder(
        library.index_dir,
        jobs,
        library.user_store.root,
        library.index_dir,
        library.shipped_store is not None,
        changed,
        update.gone,
        (notes, own),
        expect=update.passages,
    )


def jobs(
    user_dir: Path,
    index_dir: Path,
    shipped: bool,
    changed: tuple[tuple[str, str], ...],
    gone: tuple[str, ...],
    notes: tuple[str, tuple[Passage, ...]],
) -> Iterator[Job]:
    """Runs in the child: reads each document when its turn comes."""
    from kzailaw_desktop.library.library import Library

    library = Library.open(user_dir, user_dir / "no-workspace", shipped, index_dir)
    for doc in gone:
        yield Job(doc, passages=None)
    if notes[0]:
        yield Job(own_notes.DOCUMENT, *notes)
    for doc, stamp in changed:
        try:
            found = tuple(passages(library, doc))
        except KzaiLawError:
            continue  # removed or damaged meanwhile: the list of documents says so
        yield Job(doc, stamp, found)
    for _ in bring_in_line(library):
        pass
    library.close()
