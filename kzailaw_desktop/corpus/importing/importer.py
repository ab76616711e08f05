"""Import files of the user as documents of the user's library.

`import_files` is a generator: it yields `Progress` while it works, an `ImportReport` for every
document that is in the library now, and the error of every file that was refused; with several
files a `Summary` comes last. Closing the generator cancels: a document is saved whole, or not
at all. The steps of one document are in `document_import`.
"""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kzailaw_desktop.corpus.importing import parsing
from kzailaw_desktop.corpus.importing.document_import import DocumentImport, ImportWishes
from kzailaw_desktop.corpus.importing.jobs import ImportJob, jobs
from kzailaw_desktop.corpus.importing.journal import ImportJournal
from kzailaw_desktop.corpus.importing.outcome import STEPS, Progress, Step, Summary
from kzailaw_desktop.corpus.importing.placing.known import KnownDocuments, KnownList
from kzailaw_desktop.corpus.importing.reading_ahead import ReadAhead
from kzailaw_desktop.corpus.reports.reader import VERSION
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import LANGUAGES, DocKind, Document
from kzailaw_desktop.errors import InputRefused, KzaiLawError

_LOG = logging.getLogger(__name__)


def import_files(
    paths: Iterable[Path],
    store: Store,
    *,
    catalogue: Iterable[Document] | KnownDocuments = (),
    doc: str = "",
    lang: str = "",
    kind: str = "",
    yes: bool = False,
) -> Iterator[Step]:
    """Import files and folders into a library.

    `catalogue`: the documents known already, to which a text may belong: acts of which this is
    another language or edition, articles with a digest. `doc`, `lang`, `kind` override what is
    recognised. `yes`: the user says so: a text is imported although words of it are lost, and
    takes the place of one of higher standing.
    """
    if lang and lang not in LANGUAGES:
        raise InputRefused("import-language-unknown", lang=lang)
    if kind and kind not in set(DocKind):
        raise InputRefused("import-kind-unknown", kind=kind)
    known = KnownList(catalogue, store) if isinstance(catalogue, Iterable) else catalogue
    wishes = ImportWishes(doc, lang, DocKind(kind) if kind else None, yes)
    paths = list(paths)
    todo = jobs(paths)
    if not todo:
        yield InputRefused("import-nothing")
        return
    if len(todo) > 1:
        store.folder.sweep(time.time())
    journal = ImportJournal(store.root, paths, (doc, lang, kind, str(yes), VERSION))
    yield from _batch(todo, journal, lambda job: DocumentImport(job, store, known, wishes))


def _batch(
    todo: list[ImportJob], journal: ImportJournal, start: Callable[[ImportJob], DocumentImport]
) -> Iterator[Step]:
    """Do the jobs in turn, those a stopped batch has done already left out."""
    several = len(todo) > 1
    reports: list[ImportReport] = []
    refused: list[KzaiLawError] = []
    left = [job for job in todo if not (several and journal.has(job))]
    passed = len(todo) - len(left)
    ahead = ReadAhead(left, start)
    for done, (job, work) in enumerate(ahead.imports(), passed):
        try:
            for step in STEPS:
                yield Progress(job.name, step, done, len(todo))
                _run(ahead.read if step == "reading" else getattr(work, step), step)
        except KzaiLawError as e:
            e.where = e.where or job.where
            refused.append(e)
            yield e
            continue
        reports += work.reports
        if several:
            journal.note(job)
        yield from work.reports
    if several:
        journal.finish()
        yield Summary(tuple(reports), tuple(refused), passed)


def _run(work: Callable[[], None], step: str) -> None:
    """Do a step of an import; a bug becomes a refusal of this document, and is logged."""
    try:
        work()
    except parsing.UNFORESEEN as e:
        frames = traceback.extract_tb(e.__traceback__)[-3:]
        places = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
        # names and line numbers only: the log holds no words of documents
        _LOG.error("importing failed at %s: %s %s", step, type(e).__name__, places)
        raise InputRefused("import-failed", detail=type(e).__name__) from e
