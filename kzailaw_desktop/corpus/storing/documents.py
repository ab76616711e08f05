"""Files of documents in a library folder: which they are, and documents read from them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kzailaw_desktop import domain
from kzailaw_desktop.corpus import akn
from kzailaw_desktop.corpus.storing.folder import LibraryFolder
from kzailaw_desktop.corpus.storing.manifest import Entry
from kzailaw_desktop.corpus.text import tables
from kzailaw_desktop.domain import (
    LANGUAGES,
    Act,
    AmendmentNote,
    DocKind,
    Document,
    Event,
    Expression,
    Stage,
)
from kzailaw_desktop.errors import InputRefused, LibraryBroken

if TYPE_CHECKING:
    from kzailaw_desktop.domain import Commentary


def kind_of(document: Document) -> DocKind:
    """Return what a document is."""
    if isinstance(document, Act):
        return DocKind.ACT
    return DocKind.DEBATE if isinstance(document, domain.Debate) else DocKind.COMMENTARY


def file_name(act_id: str, expression: Expression) -> str:
    """Return where the text of an act is kept: "law-230-viii/kk@2025-11-17.xml"."""
    return f"{act_id}/{expression.lang}@{expression.version}.xml"


def contents_of(document: Document) -> dict[str, bytes]:
    """Return the files that a document is written as, by name."""
    if isinstance(document, Act):
        return {
            file_name(document.id, text): akn.to_xml(document, text)
            for text in document.expressions
        }
    if isinstance(document, domain.Debate):
        return {f"{document.id}/debate.xml": akn.to_xml(document)}
    return {f"commentary/{document.id}.xml": akn.to_xml(document)}


class DocumentFiles:
    """Reads documents of a library folder, each from the files that its entry names."""

    def __init__(self, root: Path, folder: LibraryFolder) -> None:
        self.root = root
        self.folder = folder

    def is_there(self, name: str) -> bool:
        """Tell whether a file exists; whether it may be read is seen when it is read."""
        return self.folder.exists(name)

    def load(self, entry: Entry, xml: Sequence[str], *, notes: bool) -> Document:
        """Return a document from its files. `xml`: the texts to read; without `notes` only
        these."""
        if entry.kind is DocKind.COMMENTARY:
            return self._commentary(entry, xml)
        parts = [self._xml(entry, name) for name in xml]
        if not parts:
            raise LibraryBroken("library-file-missing", where=self.root, id=entry.id)
        if entry.kind is DocKind.DEBATE:
            return parts[0]
        acts = [part for part in parts if isinstance(part, Act)]
        first = replace(acts[0], id=entry.id)
        texts = tuple(text for act in acts for text in act.expressions)
        return replace(
            first, expressions=_ordered(texts), notes=self._notes(entry) if notes else ()
        )

    def _bytes(self, entry: Entry, name: str) -> bytes:
        try:
            return self.folder.read(name)
        except FileNotFoundError as e:
            raise LibraryBroken("library-file-missing", where=self.root / name, id=entry.id) from e
        except OSError as e:
            detail = e.strerror or in_a_line(e)
            raise LibraryBroken("library-file-broken", where=self.root / name, detail=detail) from e

    def _xml(self, entry: Entry, name: str) -> Document:
        try:
            document = akn.from_xml(self._bytes(entry, name))
        except InputRefused as e:
            detail = e.params.get("detail", e.code)
            raise LibraryBroken("library-file-broken", where=self.root / name, detail=detail) from e
        if kind_of(document) is not entry.kind:
            raise LibraryBroken("library-file-broken", where=self.root / name, detail=entry.kind)
        if isinstance(document, Act):
            for text in document.expressions:
                if text.lang not in LANGUAGES:
                    detail = f"language: {text.lang}"
                    raise LibraryBroken(
                        "library-file-broken", where=self.root / name, detail=detail
                    )
        return document

    def _commentary(self, entry: Entry, xml: Sequence[str]) -> Commentary:
        from kzailaw_desktop.corpus.articles import digest

        full = self._xml(entry, xml[0]) if xml else None
        record = f"commentary/{entry.id}.toml"
        if not self.is_there(record):
            if isinstance(full, domain.Commentary):
                return full
            raise LibraryBroken("library-file-missing", where=self.root / record, id=entry.id)
        known = digest.parse_record(self._bytes(entry, record), self.root / record)
        if isinstance(full, domain.Commentary):
            return replace(known, sections=full.sections, source=full.source)
        return known

    def _notes(self, entry: Entry) -> tuple[AmendmentNote, ...]:
        name = f"{entry.id}/notes.toml"
        if not self.is_there(name):
            return ()
        data = self._bytes(entry, name)
        try:
            rows = tables.tables(tomllib.loads(data.decode("utf-8")), "note")
            return tuple(_note(row) for row in rows)
        except (ValueError, KeyError, TypeError, RecursionError) as e:
            detail = in_a_line(e)
            raise LibraryBroken("library-file-broken", where=self.root / name, detail=detail) from e


def _ordered(texts: Iterable[Expression]) -> tuple[Expression, ...]:
    return tuple(sorted(texts, key=lambda e: (LANGUAGES.index(e.lang), e.order)))


def _note(row: tables.Table) -> AmendmentNote:
    return AmendmentNote(
        id=tables.text(row, "id", None),
        targets=tables.texts(row, "targets"),
        event=Event(tables.text(row, "event", None)),
        stage=Stage(tables.text(row, "stage", None)),
        texts={lang: tables.text(row, lang) for lang in LANGUAGES if row.get(lang)},
        date=tables.date(row, "date"),
        cause=tables.text(row, "cause"),
        href=tables.text(row, "href"),
        source=tables.text(row, "source"),
        place=tables.text(row, "place"),
    )


def in_a_line(error: Exception) -> str:
    """Return an error as the detail of a message."""
    return f"{type(error).__name__}: {error}".replace("\n", " ")
