"""What the search index holds of the library, and what it does not hold yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kzailaw_desktop.library.faces import IndexSource
from kzailaw_desktop.library.indexed import own_notes
from kzailaw_desktop.library.indexed.indexing import wanted


@dataclass(frozen=True, slots=True)
class IndexStanding:
    """How many documents there are; `pending`: ids of those that the index lacks, or has in a
    former state."""

    documents: int
    pending: tuple[str, ...] = ()

    @property
    def indexed(self) -> int:
        """Number of documents that are indexed as they are now."""
        return self.documents - len(self.pending)

    def as_json(self) -> dict[str, Any]:
        """As `kzailaw search --json` prints it."""
        return {
            "documents": self.documents,
            "indexed": self.indexed,
            "pending": list(self.pending),
        }


def index_standing(library: IndexSource, within: frozenset[str] | None = None) -> IndexStanding:
    """Compare the index with the documents, all or some; the user's notes are not counted."""
    known, stamps = library.index.fingerprints(), wanted(library)
    docs = [
        doc for doc in stamps if doc != own_notes.DOCUMENT and (within is None or doc in within)
    ]
    return IndexStanding(len(docs), tuple(doc for doc in docs if known.get(doc) != stamps[doc]))
