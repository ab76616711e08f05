"""Library: opens corpus, index and workspace, and answers what is known about a provision."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kzailaw_desktop import paths
from kzailaw_desktop.corpus.passages import passages
from kzailaw_desktop.corpus.report import ImportReport
from kzailaw_desktop.corpus.store import Entry, Store
from kzailaw_desktop.domain import (
    LANGUAGES,
    Act,
    Citation,
    Commentary,
    Debate,
    Document,
    Passage,
    Provision,
    Status,
)
from kzailaw_desktop.errors import KzaiLawError, LibraryBroken, NotFound
from kzailaw_desktop.library.merge import merge
from kzailaw_desktop.library.soundness import Soundness
from kzailaw_desktop.library.sources import sitting_name

if TYPE_CHECKING:
    from kzailaw_desktop.citations import ActIndex
    from kzailaw_desktop.links import Context, LinkIndex
    from kzailaw_desktop.search import SearchIndex, SearchRequest, SearchResults
    from kzailaw_desktop.workspace import Workspace


GLOSSARY = "glossary.toml"


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """A row of the list of documents. `edition`: newest edition, day of the sitting, or year."""

    id: str
    kind: str
    title: str
    titles: dict[str, str]
    languages: tuple[str, ...]
    edition: str
    official: bool
    passages: int

    def as_json(self) -> dict[str, object]:
        """As `kzailaw documents --json` prints it."""
        return {
            "id": self.id,
            "kind": self.kind,
            "title": self.title,
            "languages": list(self.languages),
            "edition": self.edition,
            "official": self.official,
            "passages": self.passages,
        }


class Library:
    """The shipped library and the user's own, as one."""

    def __init__(self, user_dir: Path, workspace: Path, shipped: bool, index_dir: Path) -> None:
        self.user_store = Store(user_dir)
        self.shipped_store = Store(paths.shipped_corpus(), read_only=True) if shipped else None
        self.index_dir = index_dir
        self._workspace_path = workspace
        self._workspace: Workspace | None = None
        self._documents: dict[str, Document] = {}
        self._soundness = Soundness(index_dir, self._read_own, self.user_store.files)
        self._links: LinkIndex | None = None
        self._search: SearchIndex | None = None
        # Two threads that open the workspace at once would lock each other out.
        self._opening = threading.RLock()

    @classmethod
    def open(
        cls,
        user_dir: Path | None = None,
        workspace: Path | None = None,
        shipped: bool = True,
        index_dir: Path | None = None,
    ) -> Library:
        """Open the library; the user's own folder is made when missing.

        LibraryBroken: the folder is not a library, or cannot be made or read.
        """
        own = (user_dir or paths.user_library()).absolute()
        if own.exists() and not own.is_dir():
            raise LibraryBroken("library-not-a-folder", where=own)
        if own.is_dir() and any(own.iterdir()) and not (own / "library.toml").exists():
            raise LibraryBroken("library-not-a-library", where=own)
        try:
            own.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LibraryBroken("library-not-writable", where=own) from error
        key = hashlib.sha256(f"{own}|{shipped}".encode()).hexdigest()[:12]
        return cls(
            own,
            workspace or paths.user_workspace(),
            shipped,
            index_dir or paths.index_dir() / key,
        )

    def close(self) -> None:
        """Let go of files."""
        if self._search is not None:
            self._search.close()
            self._search = None
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None

    # --- documents ---------------------------------------------------------------------------

    def _stores(self) -> list[Store]:
        return [s for s in (self.shipped_store, self.user_store) if s is not None]

    def entries(self) -> dict[str, list[Entry]]:
        """What the manifests hold: id -> entry in the shipped store, in the user's, or both."""
        found: dict[str, list[Entry]] = {}
        for store in self._stores():
            for entry in store.entries():
                found.setdefault(entry.id, []).append(entry)
        return found

    def ids(self) -> list[str]:
        """The ids of all documents that can be read: acts first, then debates, then commentary."""
        order = {"act": 0, "debate": 1, "commentary": 2}
        entries = self.entries()
        shipped = (
            set() if self.shipped_store is None else {e.id for e in self.shipped_store.entries()}
        )
        own = {e.id for e in self.user_store.entries()}
        bad = {doc for doc in own if not self._soundness.sound(doc)}
        for doc in bad - shipped:
            del entries[doc]
        return sorted(entries, key=lambda i: (order.get(entries[i][0].kind, 3), _age(entries, i)))

    def document(self, doc: str) -> Document:
        """A document whole. NotFound: no store has it; LibraryBroken: its file cannot be read."""
        if doc not in self._documents:
            found: Document | None = None
            for store in self._stores():
                if any(e.id == doc for e in store.entries()):
                    if found is not None and not self._soundness.sound(doc):
                        continue  # what is shipped stays readable
                    part = store.load(doc)
                    found = part if found is None else merge(found, part)
            if found is None:
                raise NotFound("document-unknown", where=doc, known=", ".join(self.ids()))
            self._documents[doc] = found
        return self._documents[doc]

    def broken(self) -> dict[str, KzaiLawError]:
        """The user's documents that cannot be read, and why; they are left out everywhere."""
        self.ids()
        return dict(self._soundness.broken)

    def _read_own(self, doc: str) -> Document:
        """A document of the user's own as it will be given out."""
        part = self.user_store.load(doc)
        in_both = self.shipped_store is not None and any(
            e.id == doc for e in self.shipped_store.entries()
        )
        if not in_both:
            self._documents.setdefault(doc, part)
        return part

    def act(self, doc: str = "") -> Act:
        """An act: the one named, or the one at hand (the only one, or the library's first)."""
        document = self.document(doc or self.act_at_hand())
        if not isinstance(document, Act):
            raise NotFound("document-not-an-act", where=doc)
        return document

    def act_ids(self) -> list[str]:
        """The ids of all acts."""
        entries = self.entries()
        return [i for i in self.ids() if entries[i][0].kind == "act"]

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
        document = self.document(doc)
        titles = titles_of(document)
        if isinstance(document, Act):
            newest = max(document.expressions, key=lambda e: (e.edition, e.lang == "kk"))
            languages = tuple(dict.fromkeys(e.lang for e in document.expressions))
            edition = newest.edition.isoformat()
            official = any(e.status is Status.OFFICIAL for e in document.expressions)
        elif isinstance(document, Debate):
            languages = tuple(
                dict.fromkeys(p.lang for s in document.speeches for p in s.paragraphs)
            )
            edition, official = document.date.isoformat(), document.status is Status.OFFICIAL
        else:
            languages, edition, official = (document.lang,), str(document.record.year), False
        title = titles.get(document_lang(document)) or next(iter(titles.values()), doc)
        count = len(self.passages(doc))
        return DocumentInfo(
            doc, kind_of(document), title, titles, languages, edition, official, count
        )

    def passages(self, doc: str) -> list[Passage]:
        """The passages of a document in reading order."""
        return list(passages(self.document(doc)))

    def files(self, doc: str) -> list[Path]:
        """The files a document is made of, shipped ones first."""
        return [f for store in self._stores() for f in store.files(doc)]

    def validate(self, doc: str) -> Iterator[tuple[Path, list[str]]]:
        """Each XML file of a document with what the schema finds wrong in it."""
        from kzailaw_desktop.corpus import akn

        for file in self.files(doc):
            if file.suffix == ".xml":
                yield file, akn.validate(file.read_bytes())

    # --- references --------------------------------------------------------------------------

    @cached_property
    def act_index(self) -> ActIndex:
        """Every act of the library, for resolving citations."""
        from kzailaw_desktop.citations import ActIndex

        return ActIndex.of(self.act(doc) for doc in self.act_ids())

    def resolve(self, reference: str, doc: str = "") -> tuple[str, str]:
        """The document and eId that a typed reference means.

        The reference is an eId or a citation as people type it. NotFound: nothing has that unit.
        """
        if doc and not isinstance(self.document(doc), Act):
            if reference in eids_of(self.document(doc)):
                return doc, reference
            raise NotFound("reference-unknown", where=reference)
        from kzailaw_desktop.citations import parse_reference

        for candidate in [reference, *parse_reference(reference)]:
            for act in [doc] if doc else self.act_ids():
                if candidate in eids_of(self.act(act)):
                    return act, candidate
        for other in [] if doc else self.ids():
            if reference in eids_of(self.document(other)):
                return other, reference
        by_uri = {self.act(i).uri: i for i in self.act_ids()}
        for found in self.cite(reference, doc=doc):
            if found.resolved and found.act in by_uri and found.eid:
                return by_uri[found.act], found.eid
        raise NotFound("reference-unknown", where=reference)

    def cite(self, text: str, lang: str = "", doc: str = "", here: str = "") -> list[Citation]:
        """The citations in any text; `doc` is the act at hand, `here` the place inside it.

        Without `doc` the act is the one that the text itself names; never a guess.
        """
        from kzailaw_desktop.citations import cite

        act = self.act(doc).uri if doc else ""
        return cite(text, self.act_index, lang=lang, act=act, here=here)

    # --- what is known about a provision -----------------------------------------------------

    @property
    def links(self) -> LinkIndex:
        """Links between passages and provisions, computed once and kept beside the index."""
        if self._links is None:
            from kzailaw_desktop.library.linking import linked

            self._links = linked(self)
        return self._links

    def context(self, eid: str, doc: str = "") -> Context:
        """Everything known about a provision: the panel, `kzailaw links` and the memo use it."""
        return self.links.context(doc or self.act_at_hand(), eid)

    def counts(self, doc: str = "") -> dict[str, int]:
        """How much is said about each article: eId -> number of entries."""
        return self.links.counts(doc or self.act_at_hand())

    def decide(self, doc: str, passage: str, act: str, target: str, decision: str) -> None:
        """Keep the user's word on a suggested link: "confirmed", "rejected" or "" to ask again."""
        self.workspace.set_decision(doc, passage, act, target, decision or None)
        if self._links is not None:
            self._links = self._links.with_decisions(self.workspace.decisions())

    # --- search ------------------------------------------------------------------------------

    @property
    def index(self) -> SearchIndex:
        """The search index; opened on first use."""
        with self._opening:
            if self._search is None:
                from kzailaw_desktop.library.indexing import open_index

                self._search = open_index(self)
            return self._search

    def glossary_files(self) -> list[Path]:
        """The shipped glossary and the user's additions to it."""
        return [paths.shipped_corpus() / GLOSSARY, self.user_store.root / GLOSSARY]

    def index_is_stale(self) -> bool:
        """Whether a document or note has changed since the index was last updated."""
        from kzailaw_desktop.library.indexing import wanted

        return self.index.fingerprints() != wanted(self)

    def search(self, request: SearchRequest) -> SearchResults:
        """Search everything, labels filled in; the index is brought up to date first."""
        from kzailaw_desktop.library.indexing import search

        return search(self, request)

    # --- the user's own ----------------------------------------------------------------------

    def has_workspace(self) -> bool:
        """Whether the user has written anything yet; asking does not make the file."""
        return self._workspace is not None or self._workspace_path.exists()

    @property
    def workspace(self) -> Workspace:
        """The user's own work; opened on first use."""
        with self._opening:
            if self._workspace is None:
                from kzailaw_desktop.workspace import Workspace

                self._workspace = Workspace.open(self._workspace_path)
            return self._workspace

    def import_files(
        self, files: Sequence[Path], doc: str = "", lang: str = "", kind: str = ""
    ) -> Iterator[object]:
        """Import files into the user's library; yields progress and reports as they come."""
        from kzailaw_desktop.corpus.importer import import_files

        before = self.catalogue()
        for step in import_files(
            files, self.user_store, catalogue=before, doc=doc, lang=lang, kind=kind
        ):
            if isinstance(step, ImportReport):
                self.forget()
                self._carry_over(step, before)
            yield step

    def _carry_over(self, report: ImportReport, before: Sequence[Document]) -> None:
        """Bring the user's annotations on an act to the text that is its newest now."""
        old = next((d for d in before if d.id == report.document and isinstance(d, Act)), None)
        if old is None or not self.has_workspace() or self.workspace.read_only:
            return
        former = old.expression(report.language)
        newest = self.act(report.document).expression(report.language)
        if former is not None and newest is not None and former != newest:
            from kzailaw_desktop.workspace.anchoring import carry_over

            carry_over(self.workspace, report.document, former, newest)

    def catalogue(self) -> list[Document]:
        """The documents a new file may belong to."""
        return [self.document(doc) for doc in self.ids()]

    def missing_texts(self) -> list[str]:
        """Catalogued commentary whose full text has not been imported."""
        return [d.id for d in self.catalogue() if isinstance(d, Commentary) and not d.sections]

    def import_known(self, folders: Sequence[Path]) -> list[ImportReport]:
        """Import the files of these folders that the catalogue recognises and the library lacks."""
        from kzailaw_desktop.library.importing import import_known

        return import_known(self, folders)

    def forget(self) -> None:
        """Drop what was computed from the documents; the next question reads them anew."""
        self._documents.clear()
        self._links = None
        self.__dict__.pop("act_index", None)


def _age(entries: dict[str, list[Entry]], doc: str) -> int:
    """Shipped documents keep their order and come before the user's own."""
    return list(entries).index(doc)


def kind_of(document: Document) -> str:
    """act, debate or commentary."""
    return {Act: "act", Debate: "debate", Commentary: "commentary"}[type(document)]


def document_lang(document: Document) -> str:
    """The language a document is named in when the reader's own is not there."""
    if isinstance(document, Commentary):
        return document.lang
    return document.expressions[0].lang if isinstance(document, Act) else "kk"


def titles_of(document: Document) -> dict[str, str]:
    """The title of a document in every language it has one."""
    if isinstance(document, Act):
        return {e.lang: e.title for e in document.expressions}
    if isinstance(document, Debate):
        return {lang: sitting_name(document, lang) for lang in LANGUAGES}
    return dict(document.record.title)


def eids_of(document: Document) -> set[str]:
    """The ids of all units of a document."""
    if isinstance(document, Act):
        return {unit.eid for e in document.expressions for unit, _ in e.walk()}
    if isinstance(document, Debate):
        speeches = {s.eid for s in document.speeches}
        return speeches | {p.eid for s in document.speeches for p in s.paragraphs}
    found = {entry.eid for entry in document.digest} | {s.eid for s in document.sections}
    return found | {p.eid for s in document.sections for p in s.paragraphs}


def unit_of(document: Act, eid: str, lang: str) -> Provision | None:
    """A unit of the newest text in a language."""
    expression = document.expression(lang)
    if expression is None:
        return None
    return next((unit for unit, _ in expression.walk() if unit.eid == eid), None)
