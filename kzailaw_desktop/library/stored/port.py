"""What the catalogue gives out, and what it asks of a store of documents.

Another store (a server's, say) offers the same face: the rest of the library does not see which.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Protocol

from kzailaw_desktop.corpus.storing.store import Entry
from kzailaw_desktop.domain import Document, Force, Status
from kzailaw_desktop.errors import KzaiLawError, LibraryBroken


class DocumentStore(Protocol):
    """Documents by id; every change of a document changes its `state`."""

    read_only: bool

    def token(self) -> Hashable:
        """Changes whenever a document was saved or removed."""
        ...

    def entries(self) -> list[Entry]:
        """Return what can be used, in order."""
        ...

    def has(self, doc_id: str) -> bool:
        """Tell whether a document is listed and can be used."""
        ...

    def broken(self) -> dict[str, KzaiLawError]:
        """Entries that cannot be used, and why."""
        ...

    def state(self, doc_id: str) -> str:
        """Changes whenever something a document is made of is written anew."""
        ...

    def load(self, doc_id: str, *, names: Sequence[str] | None = None) -> Document:
        """Return a document; of an act only the texts in these files, when they are given."""
        ...


Origin = dict[tuple[str, str], tuple[bool, str]]  # (lang, version) -> own, file


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document as it was read. `origin`: the file of each text of an act; `trouble`: why it,
    or the user's part of it, could not be read."""

    document: Document | None
    origin: Origin
    trouble: LibraryBroken | None = None


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A unit in the newest text of a language."""

    eid: str
    kind: str
    num: str
    heading: str
    depth: int


@dataclass(frozen=True, slots=True)
class TextRow:
    """A text of an act: one language at one edition date."""

    lang: str
    version: str
    edition: dt.date | None
    not_before: dt.date | None
    status: Status
    title: str
    force: Force
    force_date: dt.date | None
    own: bool  # from the user's store, not the shipped one
    file: str  # in that store; "" when a file of the user's holds no single text

    @property
    def order(self) -> dt.date:
        """Where the text stands among the editions of its act."""
        return self.edition or self.not_before or dt.date.min


@dataclass(frozen=True, slots=True)
class HeadingRow:
    """An article or annex of an act, as a list of places names it."""

    doc: str
    eid: str
    kind: str
    num: str
    heading: str
    also: str = ""  # the heading in the other languages


@dataclass(frozen=True, slots=True)
class ActRow:
    """What tells an act from others."""

    id: str
    uri: str
    number: str
    date: dt.date | None
    subtype: str
    profile: str
    titles: tuple[str, ...]
