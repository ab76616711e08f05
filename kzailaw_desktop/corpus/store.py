"""A folder of documents: Akoma Ntoso files and their manifest, `library.toml`.

Acts are `<id>/<lang>@<edition>.xml` with `<id>/notes.toml` beside them, sittings
`<id>/debate.xml`, articles `commentary/<id>.toml` (record and digest) and `commentary/<id>.xml`
(full text). Saving is all or nothing: every new file is written whole beside its place before
the first one is moved into it, and the manifest, which alone says what belongs to the library,
comes last.
"""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kzailaw_desktop.corpus import akn
from kzailaw_desktop.domain import (
    LANGUAGES,
    Act,
    AmendmentNote,
    Commentary,
    Debate,
    DocKind,
    Document,
    Event,
    Expression,
    Stage,
)
from kzailaw_desktop.errors import InputRefused, LibraryBroken, NotFound

MANIFEST = "library.toml"
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}")


@dataclass(frozen=True, slots=True)
class Entry:
    """A document as the manifest lists it. `files`: paths in the folder, with slashes."""

    id: str
    kind: DocKind
    files: tuple[str, ...] = ()


class Store:
    """The documents of one library folder."""

    def __init__(self, root: Path, *, read_only: bool = False) -> None:
        self.root = root
        self.read_only = read_only

    # -- reading -----------------------------------------------------------------------------

    def entries(self) -> list[Entry]:
        """What the manifest lists; nothing for a new folder."""
        return [_entry(row, self.root) for row in self._manifest().get("document", [])]

    def entry(self, doc_id: str) -> Entry:
        """One document's entry; NotFound when the manifest has none."""
        for entry in self.entries():
            if entry.id == doc_id:
                return entry
        raise NotFound("store-document-unknown", id=doc_id)

    def files(self, doc_id: str) -> list[Path]:
        """The files a document is made of, records and notes included."""
        found = [entry for entry in self.entries() if entry.id == doc_id]
        extra = {
            DocKind.ACT: f"{doc_id}/notes.toml",
            DocKind.COMMENTARY: f"commentary/{doc_id}.toml",
        }
        names = [name for entry in found for name in entry.files]
        for entry in found:
            beside = extra.get(entry.kind, "")
            if beside and beside not in names and (self.root / beside).is_file():
                names.append(beside)
        return [self.root / name for name in names]

    def load(self, doc_id: str, *, notes: bool = True) -> Document:
        """A document whole: all texts of an act with its notes, an article with its digest.

        Without `notes` an act comes as its bare texts: enough to begin reading, and sooner.
        """
        entry = self.entry(doc_id)
        xml = [name for name in entry.files if name.endswith(".xml")]
        if entry.kind is DocKind.COMMENTARY:
            return self._commentary(entry, xml)
        parts = [self._xml(entry, name) for name in xml]
        if not parts:
            raise LibraryBroken("library-file-missing", where=self.root, id=doc_id)
        if entry.kind is DocKind.DEBATE:
            return parts[0]
        acts = [part for part in parts if isinstance(part, Act)]
        first = replace(acts[0], id=doc_id)
        texts = tuple(text for act in acts for text in act.expressions)
        return replace(
            first, expressions=_ordered(texts), notes=self._notes(doc_id) if notes else ()
        )

    def _manifest(self) -> dict[str, Any]:
        path = self.root / MANIFEST
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError as e:
            if self.read_only:
                raise LibraryBroken("library-missing", where=self.root) from e
            return {}
        except (OSError, UnicodeError, tomllib.TOMLDecodeError) as e:
            raise LibraryBroken("library-manifest-broken", where=path, detail=_line(e)) from e
        if not isinstance(data.get("document", []), list):
            raise LibraryBroken("library-manifest-broken", where=path, detail="document")
        return data

    def _bytes(self, entry: Entry, name: str) -> bytes:
        try:
            return (self.root / name).read_bytes()
        except FileNotFoundError as e:
            raise LibraryBroken("library-file-missing", where=self.root / name, id=entry.id) from e
        except OSError as e:
            raise LibraryBroken(
                "library-file-broken", where=self.root / name, detail=e.strerror
            ) from e

    def _xml(self, entry: Entry, name: str) -> Document:
        try:
            document = akn.from_xml(self._bytes(entry, name))
        except InputRefused as e:
            detail = e.params.get("detail", e.code)
            raise LibraryBroken("library-file-broken", where=self.root / name, detail=detail) from e
        wanted = {DocKind.ACT: Act, DocKind.DEBATE: Debate, DocKind.COMMENTARY: Commentary}
        if not isinstance(document, wanted[entry.kind]):
            raise LibraryBroken("library-file-broken", where=self.root / name, detail=entry.kind)
        return document

    def _commentary(self, entry: Entry, xml: list[str]) -> Commentary:
        from kzailaw_desktop.corpus.articles import digest

        full = self._xml(entry, xml[0]) if xml else None
        record = self.root / "commentary" / f"{entry.id}.toml"
        if not record.is_file():
            if isinstance(full, Commentary):
                return full
            raise LibraryBroken("library-file-missing", where=record, id=entry.id)
        known = digest.load(record)
        if isinstance(full, Commentary):
            return replace(known, sections=full.sections, source=full.source)
        return known

    def _notes(self, doc_id: str) -> tuple[AmendmentNote, ...]:
        path = self.root / doc_id / "notes.toml"
        if not path.is_file():
            return ()
        try:
            rows = tomllib.loads(path.read_text(encoding="utf-8")).get("note", [])
            return tuple(_note(row) for row in rows)
        except (OSError, UnicodeError, ValueError, KeyError, TypeError) as e:
            raise LibraryBroken("library-file-broken", where=path, detail=_line(e)) from e

    # -- writing -----------------------------------------------------------------------------

    def save(self, document: Document) -> None:
        """Put a document in its place, whole, or leave the folder as it was."""
        if self.read_only:
            raise LibraryBroken("library-read-only", where=self.root)
        if not _ID.fullmatch(document.id):
            raise InputRefused("import-id-invalid", id=document.id)
        contents = _contents(document)
        manifest = self._manifest()
        rows = [row for row in manifest.get("document", []) if row.get("id") != document.id]
        old = [row for row in manifest.get("document", []) if row.get("id") == document.id]
        row = {"id": document.id, "kind": kind_of(document).value, "files": list(contents)}
        manifest["document"] = [*rows, {**(old[0] if old else {}), **row}]
        stale = [name for gone in old for name in gone.get("files", []) if name not in contents]
        self._write({**contents, MANIFEST: _toml(manifest)})
        self._delete(stale)

    def remove(self, doc_id: str) -> None:
        """Take a document out of the library and delete its files."""
        if self.read_only:
            raise LibraryBroken("library-read-only", where=self.root)
        entry = self.entry(doc_id)
        manifest = self._manifest()
        manifest["document"] = [row for row in manifest["document"] if row.get("id") != doc_id]
        self._write({MANIFEST: _toml(manifest)})
        self._delete(entry.files)

    def _write(self, contents: dict[str, bytes]) -> None:
        """Write all files beside their places, then move them in, the manifest last."""
        ready: list[tuple[str, Path]] = []
        try:
            for name, data in contents.items():
                target = self.root / name
                target.parent.mkdir(parents=True, exist_ok=True)
                handle, path = tempfile.mkstemp(dir=target.parent, prefix=".new-")
                ready.append((path, target))
                with os.fdopen(handle, "wb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
            for path, target in ready:
                os.replace(path, target)
        except OSError as e:
            for path, _ in ready:
                with contextlib.suppress(OSError):
                    os.unlink(path)
            detail = e.strerror or str(e)
            raise LibraryBroken("store-not-writable", where=self.root, detail=detail) from e

    def _delete(self, names: Iterable[str]) -> None:
        for name in names:
            with contextlib.suppress(OSError):
                (self.root / name).unlink()
            with contextlib.suppress(OSError):
                (self.root / name).parent.rmdir()  # only when empty


def kind_of(document: Document) -> DocKind:
    """What a document is."""
    if isinstance(document, Act):
        return DocKind.ACT
    return DocKind.DEBATE if isinstance(document, Debate) else DocKind.COMMENTARY


def file_name(act_id: str, expression: Expression) -> str:
    """Where the text of an act is kept: "law-230-viii/kk@2025-11-17.xml"."""
    return f"{act_id}/{expression.lang}@{expression.edition.isoformat()}.xml"


def _contents(document: Document) -> dict[str, bytes]:
    if isinstance(document, Act):
        return {
            file_name(document.id, text): akn.to_xml(document, text)
            for text in document.expressions
        }
    if isinstance(document, Debate):
        return {f"{document.id}/debate.xml": akn.to_xml(document)}
    return {f"commentary/{document.id}.xml": akn.to_xml(document)}


def _ordered(texts: Iterable[Expression]) -> tuple[Expression, ...]:
    return tuple(sorted(texts, key=lambda e: (LANGUAGES.index(e.lang), e.edition)))


def _entry(row: dict[str, Any], root: Path) -> Entry:
    try:
        return Entry(str(row["id"]), DocKind(row["kind"]), tuple(row.get("files", ())))
    except (KeyError, ValueError, TypeError) as e:
        raise LibraryBroken(
            "library-manifest-broken", where=root / MANIFEST, detail=_line(e)
        ) from e


def _note(row: dict[str, Any]) -> AmendmentNote:
    return AmendmentNote(
        id=row["id"],
        targets=tuple(row.get("targets", ())),
        event=Event(row["event"]),
        stage=Stage(row["stage"]),
        texts={lang: row[lang] for lang in LANGUAGES if row.get(lang)},
        date=row.get("date"),
        cause=row.get("cause", ""),
        href=row.get("href", ""),
        source=row.get("source", ""),
        place=row.get("place", ""),
    )


def _toml(manifest: dict[str, Any]) -> bytes:
    import tomli_w  # only for those who write

    return tomli_w.dumps(manifest).encode()


def _line(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".replace("\n", " ")
