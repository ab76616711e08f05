"""Documents and notes for other tools: CSL JSON, RIS, BibTeX, TMX, Akoma Ntoso, Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act
from kzailaw_desktop.errors import ExportFailed, KzaiLawError
from kzailaw_desktop.export.content import ExportResult
from kzailaw_desktop.export.files import replacing, write_text
from kzailaw_desktop.labels import language

if TYPE_CHECKING:
    from kzailaw_desktop.library.library import Library
    from kzailaw_desktop.workspace import Annotation

FORMATS = {
    "csl": ".json",
    "ris": ".ris",
    "bib": ".bib",
    "tmx": ".tmx",
    "akn": ".xml",
    "notes": ".md",
}
TITLES = language.table("own-notes")


def write_exchange(
    library: Library, what: str, out: Path, docs: Sequence[str] = (), lang: str = "ru"
) -> ExportResult:
    """Write documents (all without `docs`) or the user's notes in a format of `FORMATS`.

    ExportFailed: TMX and Akoma Ntoso are of one document, TMX of an act in two languages.
    """
    if what == "notes":
        return _write_notes(library, out, docs, lang)
    if what in ("tmx", "akn"):
        return _write_one(library, what, out, docs, lang)
    from kzailaw_desktop.export.references.bibliography import bibtex, ris
    from kzailaw_desktop.export.references.csl import csl

    found = [library.document(doc) for doc in docs or library.ids()]
    text = {"csl": csl, "ris": ris, "bib": bibtex}[what](found)
    write_text(out, text)
    return ExportResult(out, len(found))


def _write_one(
    library: Library, what: str, out: Path, docs: Sequence[str], lang: str
) -> ExportResult:
    if len(docs) != 1:
        raise ExportFailed("export-one-document", where=out)
    document = library.document(docs[0])
    if what == "akn":
        from kzailaw_desktop.corpus.akn import to_xml

        text = document.expression(lang) if isinstance(document, Act) else None
        made, items = to_xml(document, text), 1
    else:
        from kzailaw_desktop.export.references.tmx import tmx

        if not isinstance(document, Act):
            raise ExportFailed("export-not-an-act", where=docs[0])
        made, items = tmx(document)
        if not items:
            raise ExportFailed("export-no-pairs", where=docs[0])
    with replacing(out) as temporary:
        temporary.write_bytes(made)
    return ExportResult(out, items)


def _write_notes(library: Library, out: Path, docs: Sequence[str], lang: str) -> ExportResult:
    from kzailaw_desktop.export.references.note_list import ListedNote, markdown

    notes = [
        note
        for note in library.workspace.annotations()
        if str(note.motivation) != "bookmarking" and (not docs or note.document in docs)
    ]
    if not notes:
        raise ExportFailed("export-nothing", where=out)
    notes.sort(key=lambda note: note.document)
    listed = []
    for note in notes:
        name, place, source = _placed(library, note, lang)
        day = note.modified.date() if note.modified else None
        listed.append(ListedNote(name, place, note.body, note.exact, note.tags, day, source))
    write_text(out, markdown(listed, TITLES[lang]))
    return ExportResult(out, len(listed))


def _placed(library: Library, note: Annotation, lang: str) -> tuple[str, str, str]:
    """Document, place and source of a note in words; of a document that is gone, what is left."""
    from kzailaw_desktop.library.pinpoints.sources import pinpoint

    try:
        document = library.document(note.document)
        info = library.info(note.document)
    except KzaiLawError:
        return note.document, labels.label(note.eid, lang), ""
    name = info.titles.get(lang) or info.title
    if isinstance(document, Act):
        text = document.expression(note.lang or lang) or document.expressions[0]
        source = labels.cite_with_source(note.eid, document, text, text.lang)
        return name, labels.label(note.eid, lang, document.profile), source
    return name, pinpoint(library, note.document, note.eid, lang), ""
