"""The user's own notes as passages, so that search finds them beside the law."""

from __future__ import annotations

import hashlib

from kzailaw_desktop import eid as eids
from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act, DocKind, Passage
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.library.faces import DocumentReader, OwnWork
from kzailaw_desktop.text import language_of
from kzailaw_desktop.workspace import Annotation, Motivation

DOCUMENT = "own-notes"
"""The document of the index that holds the notes; the library has no document of that name."""


def notes(library: OwnWork) -> list[Annotation]:
    """Annotations with words of the user or marked words; none when the workspace is not there."""
    if not library.has_workspace():
        return []
    try:
        found = library.workspace.annotations()
    except KzaiLawError:
        return []  # reported when the workspace is opened; search goes on without it
    return [a for a in found if a.motivation != Motivation.BOOKMARKING and (a.body or a.exact)]


def fingerprint(found: list[Annotation]) -> str:
    """Changes whenever a note is written, changed or deleted."""
    digest = hashlib.sha256(b"1")
    for note in found:
        digest.update(f"{note.id}|{note.modified}\n".encode())
    return digest.hexdigest()


def passages(library: DocumentReader, found: list[Annotation]) -> list[Passage]:
    """Return a passage for each note: its words, under the words of the law it stands on.

    `eid` is the id of the annotation; `label` names the unit it was written on.
    """
    return [_passage(library, note) for note in found]


def _passage(library: DocumentReader, note: Annotation) -> Passage:
    text = note.body or note.exact
    lang = language_of(text)
    heading = " ".join((note.exact if note.body else "", *note.tags)).strip()
    return Passage(
        document=DOCUMENT,
        kind=DocKind.NOTE,
        eid=note.id,
        lang=lang,
        text=text,
        heading=heading,
        label=unit_label(library, note, lang),
        article=eids.article_of(note.eid),
        date=note.modified.date() if note.modified else None,
    )


def unit_label(library: DocumentReader, note: Annotation, lang: str) -> str:
    """Return where a note stands, in words: "17-бап", or the name of the speech or text."""
    try:
        document = library.document(note.document)
    except KzaiLawError:
        return note.document  # the document is gone, the note is not
    if isinstance(document, Act):
        return labels.label(note.eid, lang, document.profile) or note.document
    from kzailaw_desktop.library.pinpoints.sources import pinpoint

    return pinpoint(library, note.document, note.eid, lang)
