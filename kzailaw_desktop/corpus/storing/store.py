"""A folder of documents: Akoma Ntoso files and their manifest, `library.toml`.

Acts are `<id>/<lang>@<edition>.xml` with `<id>/notes.toml` beside them, sittings
`<id>/debate.xml`, articles `commentary/<id>.toml` (record and digest) and `commentary/<id>.xml`
(full text). Saving is all or nothing: every new file is written whole beside its place before
the first one is moved into it, and the manifest, which alone says what belongs to the library,
comes last.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from kzailaw_desktop.corpus.acts.editions import standing
from kzailaw_desktop.corpus.storing import manifest
from kzailaw_desktop.corpus.storing.documents import (
    DocumentFiles,
    contents_of,
    file_name,
    in_a_line,
    kind_of,
)
from kzailaw_desktop.corpus.storing.folder import LibraryFolder
from kzailaw_desktop.corpus.storing.manifest import MANIFEST, Entry, Manifest
from kzailaw_desktop.domain import (
    Act,
    DocKind,
    Document,
    Status,
)
from kzailaw_desktop.errors import InputRefused, KzaiLawError, LibraryBroken, NotFound

__all__ = ["MANIFEST", "Entry", "Store", "file_name", "kind_of"]

_WORKING = b'status="working-translation"'
_KEPT = frozenset({MANIFEST, "glossary.toml"})  # files that belong to no document


class Store:
    """The documents of one library folder."""

    def __init__(
        self, root: Path, *, read_only: bool = False, folder: LibraryFolder | None = None
    ) -> None:
        """`folder`: what takes the place of the files below `root`."""
        self.root = root
        self.read_only = read_only
        self.folder = folder or LibraryFolder(root)
        self._documents = DocumentFiles(root, self.folder)
        # The manifest as of a state of its file: what it says, and as plain data.
        self._read: tuple[Hashable, Manifest, dict[str, Any]] | None = None
        self._rows = manifest.KnownRows()

    # -- reading -----------------------------------------------------------------------------

    def entries(self) -> list[Entry]:
        """Return what the manifest lists and can be used; nothing for a new folder."""
        return list(self._manifest().entries.values())

    def entry(self, doc_id: str) -> Entry:
        """One document's entry; NotFound when the manifest has none."""
        found = self._manifest().entries.get(doc_id)
        if found is None:
            raise NotFound("store-document-unknown", id=doc_id)
        return found

    def has(self, doc_id: str) -> bool:
        """Tell whether the manifest lists a document that can be used."""
        return doc_id in self._manifest().entries

    def broken(self) -> dict[str, KzaiLawError]:
        """Return the entries that cannot be used, by id or place in the manifest, and why."""
        return dict(self._manifest().broken)

    def files(self, doc_id: str) -> list[Path]:
        """Return the files a document is made of, records and notes included."""
        return [self.root / name for name in self.names(doc_id)]

    def token(self) -> Hashable:
        """Changes whenever the manifest is written: a document was saved or removed."""
        try:
            facts = (self.root / MANIFEST).stat()
        except OSError:
            return None
        return facts.st_ino, facts.st_size, facts.st_mtime_ns

    def state(self, doc_id: str) -> str:
        """Changes whenever a file of the document is written anew, or is gone."""
        return self.state_of(self.names(doc_id))

    def state_of(self, names: Iterable[str]) -> str:
        """Return the same for files by their names."""
        import hashlib  # loads OpenSSL: not before the first article is on the screen

        digest = hashlib.sha256()
        for name in names:
            line = f"{self.root}/{name}|{self.folder.stamp(name)}\n"
            digest.update(line.encode(errors="surrogatepass"))
        return digest.hexdigest()[:32]

    def may_list(self, doc_id: str) -> bool:
        """Tell whether the manifest may list a document: False is certain, and found without
        parsing."""
        if self._read is not None:
            return self.has(doc_id)
        try:
            return doc_id.encode() in self.folder.read(MANIFEST, manifest.MAX_BYTES)
        except FileNotFoundError:
            return False
        except (OSError, KzaiLawError):
            return True

    def names(self, doc_id: str) -> list[str]:
        """Return the same as names in the folder."""
        entry = self._manifest().entries.get(doc_id)
        if entry is None:
            return []
        beside = {
            DocKind.ACT: f"{doc_id}/notes.toml",
            DocKind.COMMENTARY: f"commentary/{doc_id}.toml",
        }.get(entry.kind, "")
        more = beside and beside not in entry.files and self._documents.is_there(beside)
        return [*entry.files, beside] if more else list(entry.files)

    def load(
        self, doc_id: str, *, notes: bool = True, names: Sequence[str] | None = None
    ) -> Document:
        """Return a document whole: all texts of an act with its notes, an article with its digest.

        Without `notes` an act comes as its bare texts: enough to begin reading, and sooner.
        `names`: of an act only the texts in these of its files.
        """
        entry = self.entry(doc_id)
        xml = [name for name in entry.files if name.endswith(".xml")]
        if names is not None and entry.kind is DocKind.ACT:
            xml = [name for name in xml if name in names]
        found = self._documents.load(entry, xml, notes=notes)
        if isinstance(found, Act) and not self.read_only:
            from kzailaw_desktop.corpus.storing.claims import without_claims

            return without_claims(found)
        return found

    def _manifest(self) -> Manifest:
        """Return the manifest; it is parsed again only when its file has changed."""
        state, known = self.token(), self._read
        if known is None or known[0] != state or state is None:
            data = self._parsed()
            known = state, manifest.read(data, self.root / MANIFEST, self._rows), data
            self._read = known
        return known[1]

    def manifest_data(self) -> dict[str, Any]:
        """Return the manifest as plain data; not to be changed."""
        return self._data()

    def _data(self) -> dict[str, Any]:
        """Return the manifest as plain data; its rows are not to be changed, the list of them may
        be."""
        self._manifest()
        assert self._read is not None
        data = self._read[2]
        return {**data, "document": list(data.get("document", []))}

    def _parsed(self) -> dict[str, Any]:
        path = self.root / MANIFEST
        try:
            data = self.folder.read(MANIFEST, manifest.MAX_BYTES)
        except FileNotFoundError as e:
            if self.read_only:
                raise LibraryBroken("library-missing", where=self.root) from e
            return {}
        except OSError as e:
            raise LibraryBroken("library-manifest-broken", where=path, detail=in_a_line(e)) from e
        return manifest.parse(data, path)

    # -- writing -----------------------------------------------------------------------------

    def save(
        self, document: Document, *, add: bool = False, beside: Mapping[str, bytes] | None = None
    ) -> None:
        """Put a document in its place, whole, or leave the folder as it was.

        `add`: the other texts of an act stay; one that is no translation of ours takes the place
        of any working translation of its language. `beside`: files that are kept with it.
        """
        if self.read_only:
            raise LibraryBroken("library-read-only", where=self.root)
        if not manifest.is_id(document.id):
            raise InputRefused("import-id-invalid", id=document.id)
        contents = contents_of(document)
        data = self._data()
        old = next(manifest.rows_of(data, document.id), {})
        files = list(contents)
        if add and isinstance(document, Act) and self.has(document.id):
            files = sorted({*self._staying(document), *files})
        row = {"id": document.id, "kind": kind_of(document).value, "files": files}
        self._replace_rows(data, document.id, [{**old, **row}], {**contents, **(beside or {})})

    def keep(self, contents: Mapping[str, bytes]) -> None:
        """Write files beside the documents; a new folder becomes a library by it."""
        more = {} if self._documents.is_there(MANIFEST) else {MANIFEST: b"document = []\n"}
        self.folder.write({**contents, **more})

    def drop(self, doc_id: str, names: Iterable[str]) -> None:
        """Take texts out of a document and delete their files; the last one takes it out whole."""
        gone = set(names)
        left = [name for name in self.entry(doc_id).files if name not in gone]
        if not left:
            self.remove(doc_id)
            return
        data = self._data()
        old = next(manifest.rows_of(data, doc_id), {})
        self._replace_rows(data, doc_id, [{**old, "files": left}], {})

    def restore(self, doc_id: str, kind: str, contents: Mapping[str, bytes]) -> None:
        """Put files of a document back, beside those that it has."""
        data = self._data()
        old = next(manifest.rows_of(data, doc_id), {})
        files = sorted({*old.get("files", ()), *contents})
        row = {**old, "id": doc_id, "kind": kind, "files": files}
        self._replace_rows(data, doc_id, [row], dict(contents))

    def _staying(self, act: Act) -> Iterator[str]:
        """Yield the files of an act that stay when texts are added to it."""
        working = standing(Status.WORKING_TRANSLATION)
        real = {text.lang for text in act.expressions if standing(text.status) > working}
        for name in self.entry(act.id).files:
            lang = name.rpartition("/")[2].partition("@")[0]
            try:
                replaced = lang in real and _WORKING in self.folder.read(name)
            except (OSError, LibraryBroken):
                continue  # damaged: what is imported now takes its place
            if not replaced:
                yield name

    def remove(self, doc_id: str) -> None:
        """Take a document out of the library and delete its files."""
        if self.read_only:
            raise LibraryBroken("library-read-only", where=self.root)
        self.entry(doc_id)
        self._replace_rows(self._data(), doc_id, [], {})

    def _replace_rows(
        self, data: dict[str, Any], doc_id: str, rows: list[object], contents: dict[str, bytes]
    ) -> None:
        """Write a document's files and the manifest; files that only it had are deleted."""
        before = self._manifest().entries.get(doc_id)
        kept = [name for row in rows if isinstance(row, dict) for name in row["files"]]
        listed = list(data.get("document", []))
        gone = list(manifest.rows_of(data, doc_id))
        place = listed.index(gone[0]) if gone else len(listed)  # what is replaced keeps its place
        head, tail = listed[:place], [row for row in listed[place:] if row not in gone]
        data["document"] = [*head, *rows, *tail]
        text = manifest.to_toml(data, self._rows)
        self.folder.write({**contents, MANIFEST: text})
        token = self.token()
        ours = isinstance(token, tuple) and token[1] == len(text)
        said = manifest.read(data, self.root / MANIFEST, self._rows)
        self._read = (token, said, data) if ours else None
        self.folder.delete(self._orphans(before.files if before else (), [*contents, *kept]))

    def _orphans(self, names: Iterable[str], written: Iterable[str]) -> Iterator[str]:
        """Of the files of a former entry those that no document names any more."""
        kept = _KEPT | set(written) | {n for entry in self.entries() for n in entry.files}
        return (name for name in names if name not in kept and name.endswith(".xml"))
