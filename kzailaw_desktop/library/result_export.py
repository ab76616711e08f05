"""Search results as they are exported: every passage with its place as it is cited."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.export.bibliography import Source
from kzailaw_desktop.export.content import ExportResult
from kzailaw_desktop.export.results import ResultItem, ResultsContent
from kzailaw_desktop.export.results import export_results as write
from kzailaw_desktop.library.own_notes import DOCUMENT as OWN_NOTES
from kzailaw_desktop.library.sources import pinpoint

if TYPE_CHECKING:
    from kzailaw_desktop.library.library import Library
    from kzailaw_desktop.library.questions import Answer
    from kzailaw_desktop.search import Hit

OWN = {"kk": "Менің ескертпелерім", "ru": "Мои заметки", "en": "My notes"}


def export_results(
    library: Library, answer: Answer, out: Path, lang: str, detail: str = ""
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


def _item(library: Library, hit: Hit, lang: str) -> ResultItem:
    label = hit.label[:1].upper() + hit.label[1:]
    if hit.document == OWN_NOTES:
        return ResultItem(hit.kind, hit.document, OWN[lang], label, hit.snippet, lang=hit.lang,
                          marks=hit.marks)  # fmt: skip
    info = library.info(hit.document)
    # An act is cited in the language of the text itself: a translation says that it is one.
    cited = hit.lang if hit.kind == "act" else lang
    try:
        reference = pinpoint(library, hit.document, hit.eid, cited)
    except KzaiLawError:
        reference = ""
    return ResultItem(
        kind=hit.kind,
        document=hit.document,
        title=" ".join((info.titles.get(lang) or info.title).split()),
        label=label,
        text=hit.snippet,
        heading=" ".join(hit.heading.split()),
        lang=hit.lang,
        date=info.edition,
        reference=reference,
        marks=hit.marks,
    )
