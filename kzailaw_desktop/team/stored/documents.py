"""The documents of a server's library: read once, then from the copy on this machine."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import time
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kzailaw_desktop.corpus.storing import manifest
from kzailaw_desktop.corpus.storing.folder import MAX_BYTES, LibraryFolder, is_plain_name
from kzailaw_desktop.corpus.storing.manifest import MANIFEST, Manifest
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Document
from kzailaw_desktop.errors import LibraryBroken, TeamTrouble
from kzailaw_desktop.team.server.connection import ServerConnection
from kzailaw_desktop.team.stored.copies import Copies

_FRESH = 2.0  # seconds for which what the server listed is not asked for again
_CHANGED = "UPDATE library.state SET change = nextval('library.change') RETURNING change"


def hash_of(data: bytes) -> str:
    """Return what tells one version of a file from another."""
    return hashlib.sha256(data).hexdigest()


class ServerFolder(LibraryFolder):
    """The files on a server; a file that was read stays as a copy in `root`.

    Without a connection the copies are read, and nothing is written.
    """

    def __init__(self, server: ServerConnection, root: Path) -> None:
        super().__init__(root)
        self.server, self.copies = server, Copies(root)
        self.offline = False  # set when the server could not be reached; asked no more until then

    # -- reading -----------------------------------------------------------------------------

    def read(self, name: str, limit: int = MAX_BYTES) -> bytes:
        """Return the bytes of a file. FileNotFoundError: there is none."""
        self.path(name)  # refuses what leads outside
        known = self.copies.sha(name)
        if self.offline:
            return self._copied(name, limit)
        rows = self.server.ask(
            "SELECT sha, octet_length(content), CASE WHEN sha <> ? AND octet_length(content) <= ?"
            " THEN content END FROM library.file WHERE name = ?",
            (known, limit, name),
        )
        if not rows:
            self.copies.forget(name)
            raise FileNotFoundError(name)
        sha, size, content = rows[0]
        if size > limit:
            raise LibraryBroken(
                "library-file-too-large", where=self.root / name, limit=limit // 1_000_000
            )
        if content is None:
            copied = self._copy_if_sound(name, sha)
            if copied is not None:
                return copied
            self.copies.forget(name)  # somebody changed the copy: it is fetched once more
            return self.read(name, limit)
        data = bytes(content)
        self._keep(name, data, sha)
        return data

    def _copied(self, name: str, limit: int) -> bytes:
        sha = self.copies.sha(name)
        data = self._copy_if_sound(name, sha) if sha else None
        if data is None:
            raise LibraryBroken("team-not-on-this-machine", where=name)
        return data

    def _copy_if_sound(self, name: str, sha: str) -> bytes | None:
        try:
            data = super().read(name)
        except (OSError, LibraryBroken):
            return None
        return data if hash_of(data) == sha else None

    def _keep(self, name: str, data: bytes, sha: str) -> None:
        try:
            super().write({name: data})
        except LibraryBroken:
            return  # a full disk here is no reason not to read
        self.copies.keep(name, sha)

    def check(self, name: str) -> None:
        """FileNotFoundError when there is none."""
        self.path(name)
        if not self.exists(name):
            raise FileNotFoundError(name)

    def exists(self, name: str) -> bool:
        """Tell whether a file is there; without a connection, whether it is on this machine."""
        return bool(self.stamp(name))

    def stamp(self, name: str) -> str:
        """Return the hash of a file, "" when there is none."""
        if self.offline:
            return self.copies.sha(name)
        rows = self.server.ask("SELECT sha FROM library.file WHERE name = ?", (name,))
        return str(rows[0][0]) if rows else ""

    # -- writing -----------------------------------------------------------------------------

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """A change that no other change of the library overlaps; all of it or nothing."""
        if self.offline:
            raise TeamTrouble("team-library-offline", where=self.server.address)
        with self.server.change():
            self.server.ask(_CHANGED)  # the row is held until the change is kept
            yield

    def write(self, contents: Mapping[str, bytes]) -> None:
        """Write all files, or none; they are copies here too."""
        rows = [(name, data, hash_of(data)) for name, data in contents.items() if name != MANIFEST]
        for name, _, _ in rows:
            self.path(name)
        with self.exclusive():
            self.server.do_many(
                "INSERT INTO library.file (name, content, sha) VALUES (?, ?, ?) ON CONFLICT (name)"
                " DO UPDATE SET content = EXCLUDED.content, sha = EXCLUDED.sha,"
                " change = nextval('library.change')", rows
            )  # fmt: skip
        for name, data, sha in rows:
            self._keep(name, data, sha)

    def delete(self, names: Iterable[str]) -> None:
        """Delete files, here and there."""
        gone = [name for name in names if is_plain_name(name)]
        if not gone:
            return
        with self.exclusive():
            self.server.do("DELETE FROM library.file WHERE name = ANY(?)", (gone,))
        super().delete(gone)
        for name in gone:
            self.copies.forget(name)


class ServerStore(Store):
    """The documents of a server. Everybody sees a saved one within seconds."""

    folder: ServerFolder

    def __init__(self, server: ServerConnection, root: Path) -> None:
        """`root`: the folder of the copies on this machine."""
        super().__init__(root, folder=ServerFolder(server, root))
        self._listed: dict[str, tuple[int, dict[str, Any], str, int]] = {}
        for id, place, entry, state, change in self.folder.copies.entries():
            self._listed[id] = place, entry, state, change
        self._seen = max((row[3] for row in self._listed.values()), default=0)
        self._change = -1  # of the library when it was last looked at
        self._looked = float("-inf")
        self._parsed_at: tuple[Hashable, Manifest] | None = None
        self.on_lost: Callable[[TeamTrouble], None] = lambda _: None

    def close(self) -> None:
        """Let go of the files."""
        self.folder.copies.close()

    # -- listing -----------------------------------------------------------------------------

    def token(self) -> Hashable:
        """Changes whenever somebody saved or removed a document."""
        self._look()
        return self._change, self.folder.offline

    def _look(self, at_once: bool = False) -> None:
        """See what changed on the server; not more often than every two seconds."""
        now = time.monotonic()
        if self.folder.offline or (now - self._looked < _FRESH and not at_once):
            return
        server = self.folder.server
        change = int(server.ask("SELECT change FROM library.state")[0][0])
        if change != self._change:
            rows = server.ask(
                "SELECT id, place, entry, change FROM library.document WHERE change > ?"
                " ORDER BY change",
                (self._seen,),
            )
            seen = []
            for id, place, entry, number in rows:
                self._seen = max(self._seen, number)
                if entry is None or "removed" in entry:
                    self._listed.pop(id, None)
                    seen.append((id, place, None, "", number))
                else:
                    self._listed[id] = place, entry, str(entry.get("state", "")), number
                    seen.append((id, place, entry, str(entry.get("state", "")), number))
            self.folder.copies.see(seen)
            self._change = change
        self._looked = now

    def _manifest(self) -> Manifest:
        token = self.token()
        if self._parsed_at is None or self._parsed_at[0] != token:
            found = manifest.read(self._data(), self.root / MANIFEST)
            self._parsed_at = token, found
        return self._parsed_at[1]

    def _data(self) -> dict[str, Any]:
        self._look()
        rows = sorted(self._listed.items(), key=lambda row: row[1][0])
        listed = [row[1] for _, row in rows]
        if self.folder.offline:
            here = self.folder.copies
            listed = [e for e in listed if here.fetched(e.get("files", ())) is not None]
        return {"document": listed}

    def _data_row(self, doc_id: str) -> dict[str, Any] | None:
        """Return the entry of a document as the server has it; None: there is none."""
        self._look()
        known = self._listed.get(doc_id)
        return known[1] if known else None

    def state(self, doc_id: str) -> str:
        """Changes whenever a file of the document is written anew."""
        self._look()
        known = self._listed.get(doc_id)
        return known[2] if known else ""

    def may_list(self, doc_id: str) -> bool:
        """Tell whether the server lists a document."""
        return self.has(doc_id)

    # -- writing -----------------------------------------------------------------------------

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Read and write with nobody between."""
        with self.folder.exclusive():
            self._look(at_once=True)
            yield

    def save(
        self, document: Document, *, add: bool = False, beside: Mapping[str, bytes] | None = None
    ) -> None:
        """Put a document in its place, whole, or leave the library as it was."""
        with self._alone():
            super().save(document, add=add, beside=beside)

    def drop(self, doc_id: str, names: Iterable[str]) -> None:
        """Take texts out of a document; the last one takes it out whole."""
        with self._alone():
            super().drop(doc_id, names)

    def restore(self, doc_id: str, kind: str, contents: Mapping[str, bytes]) -> None:
        """Put files of a document back, beside those that it has."""
        with self._alone():
            super().restore(doc_id, kind, contents)

    def remove(self, doc_id: str) -> None:
        """Take a document out of the library."""
        with self._alone():
            super().remove(doc_id)

    def _replace_rows(
        self, data: dict[str, Any], doc_id: str, rows: list[object], contents: dict[str, bytes]
    ) -> None:
        """Write a document's files and its entry, as one change; what only it had is deleted."""
        folder = self.folder
        with folder.exclusive():
            self._look(at_once=True)  # what another saved since is part of the row
            before = self._listed.get(doc_id)
            kept = [name for row in rows if isinstance(row, dict) for name in row["files"]]
            if contents:
                folder.write(contents)
            if rows and isinstance(rows[0], dict):
                entry = {**(before[1] if before else {}), **rows[0]}
                beside = [n for n in (f"{doc_id}/notes.toml", f"commentary/{doc_id}.toml")
                          if n not in kept]  # fmt: skip
                entry["state"] = self._state_on_server([*kept, *beside])
                folder.server.do(
                    "INSERT INTO library.document (id, kind, entry) VALUES (?, ?, ?::json)"
                    " ON CONFLICT (id) DO UPDATE SET kind = EXCLUDED.kind, entry = EXCLUDED.entry,"
                    " change = nextval('library.change'), changed_by = session_user,"
                    " changed_at = now()",
                    (doc_id, str(entry["kind"]), json.dumps(entry, ensure_ascii=False)),
                )
            else:
                folder.server.do(
                    "UPDATE library.document SET entry = '{\"removed\": true}',"
                    " change = nextval('library.change'), changed_by = session_user,"
                    " changed_at = now() WHERE id = ?",
                    (doc_id,),
                )
            gone = [n for n in (before[1].get("files", ()) if before else ()) if n not in kept]
            folder.delete(name for name in gone if name.endswith(".xml"))
        self._look(at_once=True)

    def _state_on_server(self, names: list[str]) -> str:
        rows = self.folder.server.ask(
            "SELECT name, sha FROM library.file WHERE name = ANY(?) ORDER BY name", (names,)
        )
        return hash_of(json.dumps(rows).encode())[:32]

    def who(self, doc_id: str) -> tuple[str, str]:
        """Return who saved a document last, and when (ISO 8601)."""
        rows = self.folder.server.ask(
            "SELECT changed_by::text, changed_at FROM library.document WHERE id = ?", (doc_id,)
        )
        return (rows[0][0], rows[0][1].isoformat()) if rows else ("", "")

    # -- this machine ------------------------------------------------------------------------

    def copied(self) -> dict[str, dt.datetime | None]:
        """When each listed document was fetched; None: it is not on this machine as a whole."""
        self._look()
        here = self.folder.copies
        rows = sorted(self._listed.items(), key=lambda row: row[1][0])
        return {id: here.fetched(row[1].get("files", ())) for id, row in rows}

    def pinned(self) -> set[str]:
        """Return the documents that are kept on this machine whether they are opened or not."""
        return self.folder.copies.pins()

    def fetch(self, doc_id: str) -> None:
        """Bring all files of a document onto this machine."""
        for name in self.names(doc_id):
            self.folder.read(name)

    def pin(self, doc_id: str, pinned: bool = True) -> None:
        """Keep a document on this machine, or no longer."""
        self.folder.copies.pin(doc_id, pinned)
        if pinned and not self.folder.offline:
            self.fetch(doc_id)

    def freshen(self) -> int:
        """Fetch what changed of the pinned documents; how many files came."""
        count = 0
        for doc_id in sorted(self.folder.copies.pins()):
            if not self.has(doc_id):
                continue
            for name in self.names(doc_id):
                if self.folder.copies.sha(name) != self.folder.stamp(name):
                    self.folder.read(name)
                    count += 1
        return count
