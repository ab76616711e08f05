"""Documents: the shipped store and the user's own, read as one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kzailaw_desktop import paths
from kzailaw_desktop.corpus.store import MANIFEST, Entry, Store
from kzailaw_desktop.domain import Act, DocKind, Document, Passage
from kzailaw_desktop.errors import KzaiLawError, LibraryBroken, NotFound

if TYPE_CHECKING:
    from kzailaw_desktop.library.describe import DocumentInfo
    from kzailaw_desktop.library.soundness import Soundness

GLOSSARY = "glossary.toml"
_ORDER = (DocKind.ACT, DocKind.DEBATE, DocKind.COMMENTARY)


class Documents:
    """Reads documents when they are asked for and keeps them; a damaged one of the user's own
    is left out everywhere. `kept`: the folder for what is computed from the documents."""

    def __init__(self, user_dir: Path, shipped: bool, kept: Path | None = None) -> None:
        self.user_dir = user_dir
        self._kept = kept
        self.shipped_store = Store(paths.shipped_corpus(), read_only=True) if shipped else None
        self._documents: dict[str, Document] = {}

    @cached_property
    def index_dir(self) -> Path:
        """Where the index is kept, and what else is computed: a folder of this library's own."""
        import hashlib

        key = f"{self.user_dir}|{self.shipped_store is not None}"
        return self._kept or paths.index_dir() / hashlib.sha256(key.encode()).hexdigest()[:12]

    @cached_property
    def _soundness(self) -> Soundness:
        from kzailaw_desktop.library.soundness import Soundness

        return Soundness(self.index_dir, self._read_own, self._own_files)

    @cached_property
    def user_store(self) -> Store:
        """The user's own documents; their folder is made when missing.

        LibraryBroken: the folder is not a library, or cannot be made or read.
        """
        own = self.user_dir
        if own.exists() and not own.is_dir():
            raise LibraryBroken("library-not-a-folder", where=own)
        if own.is_dir() and any(own.iterdir()) and not (own / MANIFEST).exists():
            raise LibraryBroken("library-not-a-library", where=own)
        try:
            own.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LibraryBroken("library-not-writable", where=own) from error
        return Store(own)

    def _stores(self) -> list[Store]:
        return [s for s in (self.shipped_store, self.user_store) if s is not None]

    def _stores_of(self, doc: str) -> list[Store]:
        """The stores to read a document from; what is shipped stays readable by itself."""
        found = [store for store in self._stores() if store.has(doc)]
        return found if len(found) < 2 or self._soundness.sound(doc) else found[:1]

    def _shipped(self) -> list[Entry]:
        return [] if self.shipped_store is None else self.shipped_store.entries()

    def entries(self) -> dict[str, list[Entry]]:
        """What the manifests hold: id -> entry in the shipped store, in the user's, or both."""
        found: dict[str, list[Entry]] = {}
        for store in self._stores():
            for entry in store.entries():
                found.setdefault(entry.id, []).append(entry)
        return found

    def ids(self) -> list[str]:
        """The ids of all documents that can be read: acts, then debates, then commentary.

        Shipped documents keep their order and come before the user's own.
        """
        shipped = {entry.id for entry in self._shipped()}
        own = {entry.id for entry in self.user_store.entries()}
        lost = {doc for doc in own if not self._soundness.sound(doc)} - shipped
        found = {doc: each[0].kind for doc, each in self.entries().items() if doc not in lost}
        return sorted(found, key=lambda doc: _ORDER.index(found[doc]))

    def document(self, doc: str) -> Document:
        """A document whole. NotFound: no store has it; LibraryBroken: its file cannot be read."""
        if doc not in self._documents:
            found: Document | None = None
            for store in self._stores_of(doc):
                part = store.load(doc)
                found = part if found is None else _merged(found, part)
            if found is None:
                raise NotFound("document-unknown", where=doc, known=", ".join(self.ids()))
            self._documents[doc] = found
        return self._documents[doc]

    def first_document(self, wanted: str = "") -> Document | None:
        """The document to begin with: the one wanted, or the first act; None where neither is.

        Sooner than `document`: an act comes without its notes, unless texts of the user's own
        may take the place of shipped ones.
        """
        if self.shipped_store is not None and not (self.user_dir / MANIFEST).exists():
            kinds = {entry.id: entry.kind for entry in self._shipped()}
            acts = (doc for doc, kind in kinds.items() if kind is DocKind.ACT)
            doc = wanted if wanted in kinds else next(acts, "")
            return self.shipped_store.load(doc, notes=False) if doc else None
        with suppress(KzaiLawError):
            return self.document(wanted)
        return next((self.document(doc) for doc in self.act_ids()), None)

    def _read_own(self, doc: str) -> Document:
        """A document of the user's own as it will be given out."""
        part = self.user_store.load(doc)
        if self.shipped_store is None or not self.shipped_store.has(doc):
            self._documents.setdefault(doc, part)
        return part

    def _own_files(self, doc: str) -> list[Path]:
        return self.user_store.files(doc)

    def broken(self) -> dict[str, KzaiLawError]:
        """The user's documents that cannot be read, and why; they are left out everywhere."""
        self.ids()
        own = dict(self._soundness.broken)
        with suppress(FileNotFoundError):
            try:
                self.user_store.folder.check(GLOSSARY)
            except LibraryBroken as error:
                own[GLOSSARY] = error
        for store in self._stores():
            own = store.broken() | own
        return own

    def glossary_files(self) -> list[Path]:
        """The shipped glossary and the user's additions to it, when these are a plain file."""
        own = self.user_store.root / GLOSSARY
        with suppress(OSError, LibraryBroken):
            self.user_store.folder.check(GLOSSARY)
            return [paths.shipped_corpus() / GLOSSARY, own]
        return [paths.shipped_corpus() / GLOSSARY]

    def act(self, doc: str = "") -> Act:
        """An act: the one named, or the one at hand (the only one, or the library's first)."""
        document = self.document(doc or self.act_at_hand())
        if not isinstance(document, Act):
            raise NotFound("document-not-an-act", where=doc)
        return document

    def act_ids(self) -> list[str]:
        """The ids of all acts."""
        entries = self.entries()
        return [doc for doc in self.ids() if entries[doc][0].kind is DocKind.ACT]

    def act_at_hand(self) -> str:
        """The act meant when none is named."""
        acts = self.act_ids()
        if not acts:
            raise NotFound("library-without-acts")
        return acts[0]

    def documents(self) -> list[DocumentInfo]:
        """Every document with what a list of them shows."""
        return [self.info(doc) for doc in self.ids()]

    def info(self, doc: str) -> DocumentInfo:
        """What a list of documents shows of one."""
        from kzailaw_desktop.library.describe import describe

        return describe(self.document(doc), len(self.passages(doc)))

    def catalogue(self) -> list[Document]:
        """All documents whole: those that a new file may belong to."""
        return [self.document(doc) for doc in self.ids()]

    def passages(self, doc: str) -> list[Passage]:
        """The passages of a document in reading order."""
        from kzailaw_desktop.corpus.passages import passages

        return list(passages(self.document(doc)))

    def files(self, doc: str) -> list[Path]:
        """The files a document is made of, shipped ones first."""
        return [f for store in self._stores_of(doc) for f in store.files(doc)]

    def validate(self, doc: str) -> Iterator[tuple[Path, list[str]]]:
        """Each XML file of a document with what the schema finds wrong in it."""
        from kzailaw_desktop.corpus import akn

        for store in self._stores_of(doc):
            for name in store.names(doc):
                if name.endswith(".xml"):
                    yield store.root / name, akn.validate(store.folder.read(name))

    def forget(self) -> None:
        """Read the documents anew when they are next asked for."""
        self._documents.clear()


def _merged(shipped: Document, own: Document) -> Document:
    from kzailaw_desktop.library.merge import merge

    return merge(shipped, own)
