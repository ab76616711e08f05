"""Importing files and folders: each file succeeds whole or leaves the library as it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from kzailaw_desktop.corpus import importer
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.store import Store
from kzailaw_desktop.domain import Act, Commentary, Document
from kzailaw_desktop.errors import InputRefused, KzaiLawError
from kzailaw_desktop.library.faces import NotesSource

READABLE = {".txt", ".html", ".htm", ".docx", ".doc", ".pdf", ".xml"}
KNOWN_SIZE = 8_000_000  # bytes; no article is larger


class KnownDocuments(Protocol):
    """The documents that a new file may belong to."""

    def catalogue(self) -> list[Document]:
        """All documents whole."""
        ...


class ImportTarget(KnownDocuments, NotesSource, Protocol):
    """A library that files are imported into."""

    @property
    def user_store(self) -> Store:
        """The user's own documents."""
        ...

    def forget(self) -> None:
        """Read the documents anew."""
        ...


def import_files(
    library: ImportTarget, files: Sequence[Path], doc: str = "", lang: str = "", kind: str = ""
) -> Iterator[object]:
    """Import files into the user's library; yields progress and reports as they come."""
    before = library.catalogue()
    for step in importer.import_files(
        files, library.user_store, catalogue=before, doc=doc, lang=lang, kind=kind
    ):
        if isinstance(step, ImportReport):
            library.forget()
            _carry_over(library, step, before)
        yield step


def _carry_over(library: ImportTarget, report: ImportReport, before: Sequence[Document]) -> None:
    """Bring the user's annotations on an act to the text that is its newest now."""
    old = next((d for d in before if d.id == report.document and isinstance(d, Act)), None)
    if old is None or not library.has_workspace() or library.workspace.read_only:
        return
    former = old.expression(report.language)
    newest = library.act(report.document).expression(report.language)
    if former is not None and newest is not None and former != newest:
        from kzailaw_desktop.workspace.anchoring import carry_over

        carry_over(library.workspace, report.document, former, newest)


def import_paths(
    library: ImportTarget, files: Sequence[Path], doc: str = "", lang: str = "", kind: str = ""
) -> tuple[list[ImportReport], list[KzaiLawError]]:
    """Import files and folders one after the other; what is refused does not stop the rest."""
    reports: list[ImportReport] = []
    errors: list[KzaiLawError] = []
    for file in files:
        for step in import_files(library, [file], doc=doc, lang=lang, kind=kind):
            if isinstance(step, ImportReport):
                reports.append(step)
            elif isinstance(step, KzaiLawError):
                errors.append(step)
    return reports, errors


def missing_texts(library: KnownDocuments) -> list[str]:
    """Catalogued commentary whose full text has not been imported."""
    return [d.id for d in library.catalogue() if isinstance(d, Commentary) and not d.sections]


def import_known(library: ImportTarget, folders: Sequence[Path]) -> list[ImportReport]:
    """Import the articles in these folders that the catalogue knows and whose text is missing."""
    from kzailaw_desktop.corpus.articles.digest import recognise
    from kzailaw_desktop.corpus.readers import read

    missing = set(missing_texts(library))
    records = {d.id: d for d in library.catalogue() if isinstance(d, Commentary)}
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
