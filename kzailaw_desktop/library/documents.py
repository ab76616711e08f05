"""Documents of the shipped store and the user's own: listed from the catalogue, read when opened."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kzailaw_desktop import paths
from kzailaw_desktop.corpus.storing.store import MANIFEST, Entry, Store
from kzailaw_desktop.domain import LANGUAGES, Act, DocKind, Document, Expression
from kzailaw_desktop.errors import KzaiLawError, NotFound
from kzailaw_desktop.library.stored.document_cache import DocumentCache
from kzailaw_desktop.library.stored.stores import Stores, later_text

if TYPE_CHECKING:
    from kzailaw_desktop.domain import Passage
    from kzailaw_desktop.library.catalogue.catalogue import Catalogue
    from kzailaw_desktop.library.catalogue.describe import DocumentInfo
    from kzailaw_desktop.library.catalogue.upkeep import Upkeep
    from kzailaw_desktop.library.stored.port import ActRow, HeadingRow, TextRow

_ORDER = (DocKind.ACT, DocKind.DEBATE, DocKind.COMMENTARY)
_NAMED = 12  # documents that a message names


class Documents:
    """Lists documents from the catalogue and reads one when it is opened; a damaged one of the
    user's own is left out everywhere. `kept`: the folder for what is computed from them."""

    def __init__(
        self, user_dir: Path, shipped: bool, kept: Path | None = None, own: Store | None = None
    ) -> None:
        """`own`: the store that takes the place of the user's folder."""
        self.user_dir = user_dir
        self._kept = kept
        self._stores = Stores(user_dir, shipped, own)
        self._opened = DocumentCache()
        self._listed: tuple[int, list[str]] = (-1, [])
        self._named: tuple[int, dict[str, Act]] = (-1, {})

    @property
    def shipped_store(self) -> Store | None:
        """The documents that come with the program, unless they are left out."""
        return self._stores.shipped_store

    @property
    def user_store(self) -> Store:
        """The user's own documents; their folder is made when missing.

        LibraryBroken: the folder is not a library, or cannot be made or read.
        """
        return self._stores.user_store

    @cached_property
    def index_dir(self) -> Path:
        """Where the index is kept, and what else is computed: a folder of this library's own."""
        import hashlib

        key = f"{self.user_dir}|{self.shipped_store is not None}"
        return self._kept or paths.index_dir() / hashlib.sha256(key.encode()).hexdigest()[:12]

    @cached_property
    def _upkeep(self) -> Upkeep:
        from kzailaw_desktop.library.catalogue.catalogue import Catalogue
        from kzailaw_desktop.library.catalogue.database import Database
        from kzailaw_desktop.library.catalogue.upkeep import Upkeep

        return Upkeep(Catalogue(Database(self.index_dir)), self._stores)

    @property
    def catalogue(self) -> Catalogue:
        """What the files say, in line with them: names, editions, units."""
        self._upkeep.ensure_all()
        return self._upkeep.catalogue

    # -- listing -----------------------------------------------------------------------------

    def entries(self) -> dict[str, list[Entry]]:
        """Return what the manifests hold: id -> entry in the shipped store, in the user's, or
        both."""
        return self._stores.entries()

    def ids(self) -> list[str]:
        """Return the ids of all documents that can be read: acts, then debates, then commentary.

        Shipped documents keep their order and come before the user's own.
        """
        catalogue = self.catalogue
        version, listed = self._listed
        if version != self._upkeep.version:
            version, lost = self._upkeep.version, catalogue.unreadable()
            kinds = {d: e[0].kind for d, e in self.entries().items() if d not in lost}
            listed = sorted(kinds, key=lambda doc: _ORDER.index(kinds[doc]))
            self._listed = version, listed
        return list(listed)

    def documents(self) -> list[DocumentInfo]:
        """Return every document with what a list of them shows."""
        ids = self.ids()
        infos = self._upkeep.catalogue.infos()
        return [infos[doc] for doc in ids if doc in infos]

    def info(self, doc: str) -> DocumentInfo:
        """Return what a list of documents shows of one."""
        from kzailaw_desktop.corpus.kept import beside

        if beside.is_beside(doc):
            from kzailaw_desktop.library.catalogue.describe import describe

            return describe(self.document(doc), 0)
        self._upkeep.ensure(doc)
        found = self._upkeep.catalogue.infos([doc]).get(doc)
        if found is None:
            raise self._unknown(doc)
        return found

    def broken(self) -> dict[str, KzaiLawError]:
        """Return the user's documents that cannot be read, and why; they are left out
        everywhere."""
        return {**self._stores.broken(), **self.catalogue.troubles()}

    def act_ids(self) -> list[str]:
        """Return the ids of all acts."""
        entries = self.entries()
        return [doc for doc in self.ids() if entries[doc][0].kind is DocKind.ACT]

    def default_act(self) -> str:
        """Return the act meant when none is named."""
        acts = self.act_ids()
        if not acts:
            raise NotFound("library-without-acts")
        return acts[0]

    # -- reading -----------------------------------------------------------------------------

    def document(self, doc: str) -> Document:
        """Return a document; former editions of an act are read when somebody looks into them.

        NotFound: no store has it; LibraryBroken: its file cannot be read.
        """
        from kzailaw_desktop.corpus.kept import beside

        if beside.is_beside(doc):
            return beside.load(self.user_store, doc)
        state = self._upkeep.ensure(doc)
        found = self._opened.get(doc, state)
        if found is None:
            if not state:
                raise self._unknown(doc)
            later = self._later(doc)
            found = self._stores.load(doc, later, self._sound(doc))
            self._opened.put(doc, state, found, self._size(doc, {text.file for text in later}))
        return found

    def named(self, doc: str) -> Document:
        """Return a document to be named: an act whose texts are read when somebody looks into
        them."""
        catalogue = self.catalogue
        version, acts = self._named
        if version != self._upkeep.version:
            texts = catalogue.texts_of_all()
            acts = {
                act.id: self._light(act, texts.get(act.id, [])) for act in catalogue.acts().values()
            }
            self._named = self._upkeep.version, acts
        return acts.get(doc) or self.document(doc)

    def _light(self, act: ActRow, rows: Sequence[TextRow]) -> Act:
        def reader(row: TextRow) -> Callable[[], Expression]:
            def read() -> Expression:
                found = self.act(act.id).text(row.lang, row.version)
                if found is None:
                    raise self._unknown(act.id)
                return found

            return read

        order = sorted(rows, key=lambda row: (LANGUAGES.index(row.lang), row.order, row.version))
        texts = tuple(later_text(row, reader(row)) for row in order)
        return Act(act.id, act.uri, act.number, act.date, texts, act.subtype, act.profile)

    def with_uri(self, uri: str) -> Document | None:
        """Return the document with an address, to be named."""
        return next((self.named(doc) for doc in self.catalogue.with_uri(uri)), None)

    def headings(self, lang: str) -> list[HeadingRow]:
        """Return every article and annex of every act, for lists of places."""
        return self.catalogue.headings(lang)

    def _unknown(self, doc: str) -> NotFound:
        ids = self.ids()
        known = ", ".join(ids[:_NAMED]) + (" …" if len(ids) > _NAMED else "")
        return NotFound("document-unknown", where=doc, known=known)

    def _sound(self, doc: str) -> bool:
        """Tell whether all stores of a document can be read; one store alone says so when it is."""
        return len(self._stores.having(doc)) < 2 or self._upkeep.catalogue.sound(doc)

    def _size(self, doc: str, without: Container[str]) -> int:
        """Bytes of the files that were read for a document."""
        named = self._stores.files(doc, self._sound(doc))
        return sum((store.root / n).stat().st_size for store, n in named if n not in without)

    def _later(self, doc: str) -> list[TextRow]:
        """Return the user's texts that are read when somebody looks into them: former editions."""
        texts = self._upkeep.catalogue.texts(doc)
        newest = {text.lang: text for text in texts}
        return [t for t in texts if t.own and t.file and t is not newest[t.lang]]

    def first_document(self, wanted: str = "") -> Document | None:
        """Return the document to begin with: the one wanted, or the first act; None where neither
        is.

        Sooner than `document`: an act comes without its notes, unless texts of the user's own
        may take the place of shipped ones.
        """
        shipped = self.shipped_store
        if shipped is not None:
            kinds = {entry.id: entry.kind for entry in shipped.entries()}
            acts = (doc for doc, kind in kinds.items() if kind is DocKind.ACT)
            own = (self.user_dir / MANIFEST).exists()
            doc = wanted if wanted in kinds or (own and wanted) else next(acts, "")
            if doc in kinds and not (own and self.user_store.may_list(doc)):
                return shipped.load(doc, notes=False)
            if not doc and not own:
                return None
        with suppress(KzaiLawError):
            return self.document(wanted)
        return next((self.document(doc) for doc in self.act_ids()), None)

    def act(self, doc: str = "") -> Act:
        """Return an act: the one named, or the current act (the only act, or the library's
        first)."""
        document = self.document(doc or self.default_act())
        if not isinstance(document, Act):
            raise NotFound("document-not-an-act", where=doc)
        return document

    def passages(self, doc: str) -> list[Passage]:
        """Return the passages of a document in reading order."""
        from kzailaw_desktop.corpus.passages import passages

        return list(passages(self.document(doc)))

    # -- files -------------------------------------------------------------------------------

    def glossary_files(self) -> list[Path]:
        """Return the shipped glossary and the user's additions to it, when these are a plain
        file."""
        return self._stores.glossary_files()

    def state(self, doc: str) -> str:
        """Changes whenever a file of a document is written anew."""
        return self._upkeep.ensure(doc)

    def files(self, doc: str) -> list[Path]:
        """Return the files a document is made of, shipped ones first."""
        return [store.root / name for store, name in self._stores.files(doc, self._sound(doc))]

    def validate(self, doc: str) -> Iterator[tuple[Path, list[str]]]:
        """Yield each XML file of a document with what the schema finds wrong in it."""
        from kzailaw_desktop.corpus import akn

        for store, name in self._stores.files(doc, self._sound(doc)):
            if name.endswith(".xml"):
                yield store.root / name, akn.validate(store.folder.read(name))

    def saved(self, doc: str) -> None:
        """Take note of a document that was saved or removed; nothing else is looked at again."""
        self._upkeep.saved(doc)

    def forget(self) -> None:
        """Look at the files anew when something is asked for next."""
        self._opened.clear()
        self._upkeep.doubt()
