"""Search results as they are exported: every passage with its place as it is cited."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kzailaw_desktop.corpus.acts.changes.amendments import notes_of
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.export.content import ExportResult
from kzailaw_desktop.export.references.bibliography import Source
from kzailaw_desktop.export.reports.results import ResultItem, ResultsContent
from kzailaw_desktop.export.reports.results import export_results as write
from kzailaw_desktop.labels import language
from kzailaw_desktop.library.catalogue.describe import DocumentInfo
from kzailaw_desktop.library.faces import DocumentReader
from kzailaw_desktop.library.indexed.own_notes import DOCUMENT as OWN_NOTES
from kzailaw_desktop.library.pinpoints.sources import note_source, pinpoint
from kzailaw_desktop.links.context.entries import of_note

if TYPE_CHECKING:
    from kzailaw_desktop.library.indexed.questions import Answer
    from kzailaw_desktop.search import Hit

OWN = language.table("own-notes")


class DescribedSource(DocumentReader, Protocol):
    """Documents, each with what a list shows of it."""

    def info(self, doc: str) -> DocumentInfo:
        """Return what a list of documents shows of one."""
        ...


def export_results(
    library: DescribedSource, answer: Answer, out: Path, lang: str, detail: str = ""
) -> ExportResult:
    """Write an answer's hits, documents together, in the format of the suffix of `out`."""
    hits = answer.results.hits
    order = {doc: n for n, doc in enumerate(dict.fromkeys(hit.document for hit in hits))}
    items = tuple(
        _item(library, hit, lang) for hit in sorted(hits, key=lambda h: order[h.document])
    )
    sources: list[Source] = [library.document(doc) for doc in order if doc != OWN_NOTES]
    content = ResultsContent(
        answer.question.request.query, items, tuple(sources), detail, lang, dt.date.today()
    )
    return write(content, out)


def _told(library: DescribedSource, hit: Hit, lang: str) -> ResultItem:
    """Return an amendment note, with where it comes from."""
    act = library.act(hit.document)
    note = next(each for each in notes_of(act) if each.id == hit.eid)
    source = note_source(library, next(of_note(act.id, note, "", "")), lang)
    date = note.date.isoformat() if note.date else ""
    return ResultItem(hit.kind, act.id, _title(library, act.id, lang), hit.label, hit.snippet,
                      hit.heading, hit.lang, date, source, hit.marks)  # fmt: skip


def _title(library: DescribedSource, doc: str, lang: str) -> str:
    info = library.info(doc)
    return " ".join((info.titles.get(lang) or info.title).split())


def _item(library: DescribedSource, hit: Hit, lang: str) -> ResultItem:
    label = hit.label[:1].upper() + hit.label[1:]
    if hit.document == OWN_NOTES:
        return ResultItem(hit.kind, hit.document, OWN[lang], label, hit.snippet, lang=hit.lang,
                          marks=hit.marks)  # fmt: skip
    if hit.kind == "amendment":
        return _told(library, hit, lang)
    # An act is cited in the language of the text itself: a translation says that it is one.
    cited = hit.lang if hit.kind == "act" else lang
    try:
        reference = pinpoint(library, hit.document, hit.eid, cited)
    except KzaiLawError:
        reference = ""
    return ResultItem(
        kind=hit.kind,
        document=hit.document,
        title=_title(library, hit.document, lang),
        label=label,
        text=hit.snippet,
        heading=" ".join(hit.heading.split()),
        lang=hit.lang,
        date=library.info(hit.document).edition,
        reference=reference,
        marks=hit.marks,
    )
