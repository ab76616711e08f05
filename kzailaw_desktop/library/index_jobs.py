"""What an update of the index takes, and the same as jobs for a child process."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Passage
from kzailaw_desktop.errors import KzaiLawError, LibraryBroken
from kzailaw_desktop.library.faces import IndexSource
from kzailaw_desktop.library.indexed import own_notes
from kzailaw_desktop.library.indexed.indexing import passages, wanted
from kzailaw_desktop.library.indexed.linking import bring_in_line
from kzailaw_desktop.search.worker import IndexBuilder, Job

if TYPE_CHECKING:
    from kzailaw_desktop.library.library import Library

SMALL = 200_000  # bytes of files: some hundred passages; more would be felt in the window
MANY = 20  # documents whose links are worth a second process, which takes half a second to start
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
    """Bring the index up to date in a child process; afterwards the index is to be reopened.

    The links of many documents are written by a second process meanwhile, those of a few by the
    same when the index is done.
    """
    notes = dict(update.changed).get(own_notes.DOCUMENT, "")
    own = tuple(passages(library, own_notes.DOCUMENT)) if notes else ()
    changed = tuple(each for each in update.changed if each[0] != own_notes.DOCUMENT)
    where = library.user_store.root, library.index_dir, library.shipped_store is not None
    beside = len(changed) > MANY
    return IndexBuilder(
        library.index_dir, jobs, where, changed, update.gone, (notes, own), not beside,
        expect=update.passages, beside=(linked, where) if beside else None,
    )  # fmt: skip


def finish(library: IndexedLibrary, update: Update) -> dict[str, object]:
    """Bring the index up to date as `start` does, and wait for the end.

    LibraryBroken: the index cannot be written.
    """
    started = time.perf_counter()
    builder = start(library, update)
    last = builder.wait()
    builder.close()
    library.index.reopen()
    if last.state != "done":
        raise LibraryBroken("index-unwritable", where=library.index_dir, reason=last.trouble)
    return {
        "documents": len(update.changed),
        "passages": last.passages,
        "seconds": round(time.perf_counter() - started, 3),
    }


Where = tuple[Path, Path, bool]  # folder of the user's library, of the index, whether it is shipped


def _opened(where: Where) -> Library:
    from kzailaw_desktop.library.library import Library

    user_dir, index_dir, shipped = where
    return Library.open(user_dir, user_dir / "no-workspace", shipped, index_dir)


def linked(user_dir: Path, index_dir: Path, shipped: bool) -> Iterator[str]:
    """Runs in a child of its own: writes the links that are lacking."""
    library = _opened((user_dir, index_dir, shipped))
    yield from bring_in_line(library)
    library.close()


def jobs(
    where: Where,
    changed: tuple[tuple[str, str], ...],
    gone: tuple[str, ...],
    notes: tuple[str, tuple[Passage, ...]],
    links: bool,
) -> Iterator[Job]:
    """Runs in the child: reads each document when its turn comes; at the end writes the links, when
    it is to."""
    library = _opened(where)
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
    for _ in bring_in_line(library) if links else ():
        pass
    library.close()
