"""The shipped store and the user's own, read as one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kzailaw_desktop import paths
from kzailaw_desktop.corpus.storing.later import LaterText
from kzailaw_desktop.corpus.storing.store import MANIFEST, Entry, Store
from kzailaw_desktop.domain import LANGUAGES, Act, Document, Expression
from kzailaw_desktop.errors import KzaiLawError, LibraryBroken
from kzailaw_desktop.library.stored.merge import merge

if TYPE_CHECKING:
    from kzailaw_desktop.library.stored.port import Origin, ReadDocument, TextRow

GLOSSARY = "glossary.toml"

WATCHED = ".watched.json"  # may lie in a library before its first document does


class Stores:
    """Two folders of documents; what the user imported joins what is shipped under the same id."""

    def __init__(self, user_dir: Path, shipped: bool, own: Store | None = None) -> None:
        """`own`: the store that takes the place of the user's folder."""
        self.user_dir = user_dir
        if own is not None:
            self.user_store = own
        self.shipped_store = Store(paths.shipped_corpus(), read_only=True) if shipped else None

    @cached_property
    def user_store(self) -> Store:
        """The user's own documents; their folder is made when missing.

        LibraryBroken: the folder is not a library, or cannot be made or read.
        """
        own = self.user_dir
        if own.exists() and not own.is_dir():
            raise LibraryBroken("library-not-a-folder", where=own)
        others = own.is_dir() and any(each.name != WATCHED for each in own.iterdir())
        if others and not (own / MANIFEST).exists():
            raise LibraryBroken("library-not-a-library", where=own)
        try:
            paths.private_folder(own)
        except OSError as error:
            raise LibraryBroken("library-not-writable", where=own) from error
        return Store(own)

    def all(self) -> list[Store]:
        """Return the stores, the shipped one first."""
        return [s for s in (self.shipped_store, self.user_store) if s is not None]

    def token(self) -> Hashable:
        """Changes whenever a document was saved or removed."""
        return tuple(store.token() for store in self.all())

    def entries(self) -> dict[str, list[Entry]]:
        """Return what the manifests hold: id -> entry in the shipped store, in the user's, or
        both."""
        found: dict[str, list[Entry]] = {}
        for store in self.all():
            for entry in store.entries():
                found.setdefault(entry.id, []).append(entry)
        return found

    def having(self, doc: str) -> list[Store]:
        """Return the stores that list a document."""
        return [store for store in self.all() if store.has(doc)]

    def state(self, doc: str) -> str:
        """Changes whenever a file of a document is written anew; "" when there is none."""
        return "+".join(store.state(doc) for store in self.having(doc))

    def read(self, doc: str) -> ReadDocument:
        """Return a document with all its texts; what is shipped stays readable by itself."""
        from kzailaw_desktop.library.stored.port import ReadDocument

        found: Document | None = None
        origin: Origin = {}
        for store in self.having(doc):
            try:
                part = store.load(doc)
            except LibraryBroken as error:
                return ReadDocument(found, origin, error)
            origin |= _origin(part, store, own=not store.read_only)
            found = part if found is None else merge(found, part)
        return ReadDocument(found, origin)

    def load(self, doc: str, later: Sequence[TextRow] = (), sound: bool = True) -> Document:
        """Return a document; LibraryBroken: it cannot be read.

        `later`: texts of the user's that are read when somebody looks into them. `sound`: whether
        the user's part can be read; without it the shipped part comes alone.
        """
        having = self.having(doc)
        waiting = {text.file for text in later}
        found: Document | None = None
        for store in having if sound else having[:1]:
            at_once = [name for name in store.names(doc) if store.read_only or name not in waiting]
            part = store.load(doc, names=at_once)
            found = part if found is None else merge(found, part)
        if found is None:
            raise LibraryBroken("library-file-missing", where=self.user_dir, id=doc)
        return self._with_later(found, later)

    def _with_later(self, document: Document, later: Sequence[TextRow]) -> Document:
        if not isinstance(document, Act) or not later:
            return document
        texts = [_later(self.user_store, document.id, text) for text in later]
        known = {(text.lang, text.version) for text in texts}
        kept = (t for t in document.expressions if (t.lang, t.version) not in known)
        order = sorted((*kept, *texts), key=lambda t: (LANGUAGES.index(t.lang), t.order, t.version))
        return replace(document, expressions=tuple(order))

    def broken(self) -> dict[str, KzaiLawError]:
        """Entries of the manifests that cannot be used, and why."""
        found: dict[str, KzaiLawError] = {}
        for store in self.all():
            found |= store.broken()
        try:
            self.user_store.folder.check(GLOSSARY)
        except LibraryBroken as error:
            found[GLOSSARY] = error
        except OSError:
            pass  # there is none
        return found

    def glossary_files(self) -> list[Path]:
        """Return the shipped glossary and the user's additions to it, when these are a plain
        file."""
        found = [paths.shipped_corpus() / GLOSSARY]
        with suppress(OSError, LibraryBroken):
            self.user_store.folder.check(GLOSSARY)
            found.append(self.user_store.root / GLOSSARY)
        return found

    def files(self, doc: str, sound: bool) -> Iterator[tuple[Store, str]]:
        """Yield the files of a document that can be read, each with its store."""
        having = self.having(doc)
        for store in having if sound else having[:-1]:
            for name in store.names(doc):
                yield store, name


def later_text(row: TextRow, read: Callable[[], Expression]) -> LaterText:
    """Return a text as the catalogue names it, read at the first look into it."""
    return LaterText.of(
        row.lang, row.edition, row.not_before, row.status, row.title, row.force, row.force_date,
        read,
    )  # fmt: skip


def _later(store: Store, doc: str, row: TextRow) -> LaterText:
    def read() -> Expression:
        act = store.load(doc, names=[row.file])
        assert isinstance(act, Act)
        return act.expressions[0]

    return later_text(row, read)


def _origin(part: Document, store: Store, own: bool) -> Origin:
    """Return which file each text of an act comes from, by the names this program gives."""
    if not isinstance(part, Act):
        return {}
    names = {name.rpartition("/")[2]: name for name in store.names(part.id)}
    found: Origin = {}
    for text in part.expressions:
        name = f"{text.lang}@{text.version}.xml"
        found[text.lang, text.version] = own, names.get(name, "")
    return found
