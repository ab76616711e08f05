"""What parts of the library ask of one another: documents, the user's work, the index.

Each helper takes the narrowest of these that it needs; `Library` offers them all, and tests may
offer a small stand-in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kzailaw_desktop.domain import Act, Document, Passage

if TYPE_CHECKING:
    from kzailaw_desktop.citations import ActIndex
    from kzailaw_desktop.corpus.storing.store import Entry, Store
    from kzailaw_desktop.library.catalogue.catalogue import Catalogue
    from kzailaw_desktop.search import SearchIndex
    from kzailaw_desktop.workspace import Workspace


class DocumentReader(Protocol):
    """Reads documents by their ids."""

    def ids(self) -> list[str]:
        """Return all documents that can be read: acts, then debates, then commentary."""
        ...

    def act_ids(self) -> list[str]:
        """Return all acts."""
        ...

    def document(self, doc: str) -> Document:
        """Return a document whole; NotFound when there is none."""
        ...

    def act(self, doc: str = "") -> Act:
        """Return an act; without a name the first."""
        ...

    def entries(self) -> Mapping[str, Sequence[Entry]]:
        """Return what the manifests list, by id."""
        ...


class PassageSource(DocumentReader, Protocol):
    """Knows the passages of documents and the files they come from."""

    def passages(self, doc: str) -> list[Passage]:
        """Return the passages of a document in reading order."""
        ...

    def files(self, doc: str) -> list[Path]:
        """Return the files a document is made of."""
        ...

    def glossary_files(self) -> list[Path]:
        """Return the shipped glossary and the user's additions."""
        ...


class OwnWork(Protocol):
    """Gives access to the user's own file."""

    def has_workspace(self) -> bool:
        """Tell whether the user has written anything yet."""
        ...

    @property
    def workspace(self) -> Workspace:
        """The user's own work."""
        ...


class CatalogueSource(Protocol):
    """Gives access to the catalogue."""

    @property
    def catalogue(self) -> Catalogue:
        """What the files say: names, editions, units."""
        ...


class NotesSource(DocumentReader, OwnWork, Protocol):
    """The user's notes and the documents they stand on."""


class SearchSource(CatalogueSource, Protocol):
    """The documents and the index that has their passages."""

    @property
    def index(self) -> SearchIndex:
        """The search index."""
        ...


class IndexSource(PassageSource, CatalogueSource, OwnWork, Protocol):
    """What the search index is made from, and the index."""

    @property
    def index(self) -> SearchIndex:
        """The search index."""
        ...

    @property
    def private_index(self) -> bool:
        """Whether the index is the user's alone: notes go into no other."""
        ...

    @property
    def index_dir(self) -> Path:
        """The folder of what is computed."""
        ...


class CitationSource(DocumentReader, CatalogueSource, Protocol):
    """Documents and what is catalogued of them, with the index of acts that citations are resolved by."""

    @property
    def act_index(self) -> ActIndex:
        """Every act by its names, numbers and units."""
        ...

    @property
    def user_store(self) -> Store:
        """The user's own folder, with the files that texts were read from."""
        ...
