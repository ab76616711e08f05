"""Importing files and folders: each file succeeds whole or leaves the library as it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from kzailaw_desktop.corpus.importing import importer, rereading
from kzailaw_desktop.corpus.importing.placing.known import title_key
from kzailaw_desktop.corpus.readers.formats import extensions
from kzailaw_desktop.corpus.reports.reader import is_older
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act, Commentary, DocKind, Document
from kzailaw_desktop.errors import InputRefused, KzaiLawError
from kzailaw_desktop.library.catalogue.catalogue import Catalogue
from kzailaw_desktop.library.faces import DocumentReader, NotesSource

READABLE = frozenset(extensions())
KNOWN_SIZE = 8_000_000  # bytes; no article is larger


class ImportTarget(NotesSource, Protocol):
    """A library that files are imported into."""

    @property
    def user_store(self) -> Store:
        """The user's own documents."""
        ...

    @property
    def catalogue(self) -> Catalogue:
        """What the files say."""
        ...

    def saved(self, doc: str) -> None:
        """Take note of a document that was saved."""
        ...


class KnownInLibrary:
    """Finds the document that a new text belongs to by the catalogue, and reads only that one."""

    def __init__(self, library: ImportTarget) -> None:
        self.library = library
        self.before: dict[str, Document] = {}  # as they were before the file under way

    def get(self, doc_id: str) -> Document | None:
        """Return the document with an id, when it can be read."""
        try:
            found = self.library.document(doc_id)
        except KzaiLawError:
            return None  # there is none, or it is damaged: what is imported takes its place
        return self.before.setdefault(doc_id, found)

    def same_act(self, act: Act) -> Act | None:
        """Return the act with the same number and date."""
        ids = self.library.catalogue.with_number(act.number, act.date)
        known = (self.get(doc_id) for doc_id in ids)
        return next((found for found in known if isinstance(found, Act)), None)

    def with_title(self, title: str) -> list[Act]:
        """Return the acts that have a text of this title."""
        key = title_key(title)
        rows = self.library.catalogue.acts().items()
        ids = [i for i, row in rows if any(title_key(each) == key for each in row.titles)]
        found = (self.get(doc_id) for doc_id in ids)
        return [act for act in found if isinstance(act, Act)]

    def articles(self) -> dict[str, Commentary]:
        """Return the articles that have a record."""
        return {d.id: d for d in commentaries(self.library) if isinstance(d, Commentary)}

    def saved(self, document: Document) -> None:
        """Nothing to keep: the catalogue is updated when the report is there."""


def commentaries(library: DocumentReader) -> Iterator[Document]:
    """Return every commentary of a library."""
    kinds = {doc: each[0].kind for doc, each in library.entries().items()}
    return (library.document(d) for d in library.ids() if kinds.get(d) is DocKind.COMMENTARY)


def import_files(
    library: ImportTarget,
    files: Sequence[Path],
    doc: str = "",
    lang: str = "",
    kind: str = "",
    *,
    yes: bool = False,
) -> Iterator[object]:
    """Import files into the user's library; yields progress and reports as they come."""
    known = KnownInLibrary(library)
    for step in importer.import_files(
        files, library.user_store, catalogue=known, doc=doc, lang=lang, kind=kind, yes=yes
    ):
        if isinstance(step, ImportReport):
            library.saved(step.document)
            before = known.before.get(step.document)
            _name_former(library, step, before)
            _carry_over(library, step, before)
            known.before.clear()
        yield step


def _name_former(library: ImportTarget, report: ImportReport, old: Document | None) -> None:
    """Say in the report which text a newer edition follows."""
    former = old.expression(report.language) if isinstance(old, Act) else None
    if former is None:
        return
    new = library.document(report.document)
    newest = new.expression(report.language) if isinstance(new, Act) else None
    if newest is not None and newest.version != former.version:
        report.former = former.version


def _carry_over(
    library: ImportTarget, report: ImportReport, old: Document | None, *, anew: bool = False
) -> None:
    """Bring the user's work on a document to its text as it is now.

    `anew`: the file is the same, only its reading is another.
    """
    if old is None or not library.has_workspace() or library.workspace.read_only:
        return
    from kzailaw_desktop.library.stored.carrying import Carrying, texts_of
    from kzailaw_desktop.workspace.anchoring import carry_over

    new = library.document(report.document)
    former = old.expression(report.language) if isinstance(old, Act) else None
    newest = new.expression(report.language) if isinstance(new, Act) else None
    if isinstance(old, Act) and (former is None or newest is None):
        return
    if former is not None and newest is not None:
        if former == newest:
            return
        same = former.source.name == newest.source.name and is_older(former.reader)
        if not anew and not same and former.version != newest.version:
            carry_over(library.workspace, report.document, former, newest)
            return
    before, after = texts_of(old, former), texts_of(new, newest)
    if before != after:
        done = Carrying(library.workspace, report.document, before, after).run(newest)
        report.carried = done.moved
        report.lost_places = [each.as_json() for each in done.lost]


def read_again(library: ImportTarget, doc: str) -> Iterator[object]:
    """Read a document anew; what the user wrote on it is carried over."""
    known = KnownInLibrary(library)
    old = known.get(doc)
    for step in rereading.read_again(library.user_store, known, doc):
        if isinstance(step, ImportReport):
            library.saved(doc)
            _carry_over(library, step, old, anew=True)
        yield step


def import_paths(
    library: ImportTarget,
    files: Sequence[Path],
    doc: str = "",
    lang: str = "",
    kind: str = "",
    *,
    yes: bool = False,
) -> tuple[list[ImportReport], list[KzaiLawError]]:
    """Import files and folders one after the other; what is refused does not stop the rest."""
    reports: list[ImportReport] = []
    errors: list[KzaiLawError] = []
    for file in files:
        for step in import_files(library, [file], doc=doc, lang=lang, kind=kind, yes=yes):
            if isinstance(step, ImportReport):
                reports.append(step)
            elif isinstance(step, KzaiLawError):
                errors.append(step)
    return reports, errors


def missing_texts(library: DocumentReader) -> list[str]:
    """Catalogued commentary whose full text has not been imported."""
    return [d.id for d in commentaries(library) if isinstance(d, Commentary) and not d.sections]


def import_known(library: ImportTarget, folders: Sequence[Path]) -> list[ImportReport]:
    """Import the articles in these folders that the catalogue knows and whose text is missing."""
    from kzailaw_desktop.corpus.articles.digest import recognise
    from kzailaw_desktop.corpus.readers import read

    missing = set(missing_texts(library))
    records = KnownInLibrary(library).articles()
    reports: list[ImportReport] = []
    for file in sorted(f for folder in folders if folder.is_dir() for f in folder.iterdir()):
        if not missing or file.suffix.lower() not in READABLE or file.name == "README.md":
            continue
        try:
            if file.stat().st_size > KNOWN_SIZE:
                continue
            known = recognise(read(file), {i: records[i] for i in missing})
        except (InputRefused, OSError):
            continue  # a file that is none of ours; the user may import it by hand
        if known:
            found, _ = import_paths(library, [file], doc=known, kind="commentary")
            reports += found
            missing.discard(known)
    return reports
