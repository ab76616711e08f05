"""Taking a library and a workspace to a server and back, as files that are the same afterwards."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kzailaw_desktop.corpus.storing import manifest
from kzailaw_desktop.corpus.storing.folder import MAX_BYTES, LibraryFolder, is_plain_name
from kzailaw_desktop.corpus.storing.manifest import MANIFEST
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Status
from kzailaw_desktop.errors import LibraryBroken, TeamTrouble
from kzailaw_desktop.team.library import TeamLibrary
from kzailaw_desktop.team.stored.documents import ServerStore, hash_of
from kzailaw_desktop.team.work.exchange import KINDS
from kzailaw_desktop.team.work.records import ServerRecords
from kzailaw_desktop.workspace import Workspace

_WORKING = f'status="{Status.WORKING_TRANSLATION.value}"'.encode()
_TOGETHER = 20_000_000  # bytes of one change


@dataclass(frozen=True, slots=True)
class Pushed:
    """What was taken to the server: documents and files that are new or other than there."""

    documents: int = 0
    files: int = 0
    records: int = 0


def push_library(library: TeamLibrary, *stores: Store) -> Iterator[str | Pushed]:
    """Take documents to the server, of several stores the later ones first in right: an official
    text takes the place of a working translation. Yields the ids of those that changed, then what
    was done. A run that is stopped is completed by the next."""
    server = library.store
    listed = {id: row for store in stores for id, row in _rows(store).items()}
    sent = files = 0
    for id in listed:
        contents, row = _document(id, stores)
        known = server._data_row(id)
        fresh = {n: c for n, c in contents.items() if server.folder.stamp(n) != hash_of(c)}
        if fresh or known is None or {k: v for k, v in known.items() if k != "state"} != row:
            server._replace_rows({}, id, [row], fresh)
            library.saved(id)
            library.index_document(id)
            sent, files = sent + 1, files + len(fresh)
            yield id
    for store in stores:
        files += _push_beside(store, server, {n for row in listed.values() for n in row["files"]})
    yield Pushed(sent, files)


def _rows(store: Store) -> dict[str, dict[str, Any]]:
    """Return the rows of a manifest that can be used, as they stand there."""
    data = store.manifest_data()
    return {entry.id: next(manifest.rows_of(data, entry.id)) for entry in store.entries()}


def _document(id: str, stores: tuple[Store, ...]) -> tuple[dict[str, bytes], dict[str, Any]]:
    """Return the files of a document and its row, put together from the stores that have it."""
    contents: dict[str, bytes] = {}
    row: dict[str, Any] = {}
    for store in stores:
        if not store.has(id):
            continue
        own = {name: store.folder.read(name) for name in store.names(id)}
        real = {_lang(n) for n, c in own.items() if n.endswith(".xml") and _WORKING not in c}
        replaced = [n for n, c in contents.items() if _lang(n) in real and _WORKING in c]
        contents = {n: c for n, c in contents.items() if n not in replaced} | own
        files = [n for n in row.get("files", ()) if n not in replaced]
        row = {**row, **_rows(store)[id]}
        row["files"] = list(dict.fromkeys([*files, *row["files"]]))
    return contents, row


def _lang(name: str) -> str:
    return name.rpartition("/")[2].partition("@")[0]


def _push_beside(store: Store, server: ServerStore, listed: set[str]) -> int:
    """Files that lie beside the documents: cards, corrections, sources."""
    batch: dict[str, bytes] = {}
    count = size = 0
    for name, data in _beside(store, listed):
        if server.folder.stamp(name) == hash_of(data):
            continue
        batch[name] = data
        count, size = count + 1, size + len(data)
        if size > _TOGETHER:
            server.folder.write(batch)
            batch, size = {}, 0
    if batch:
        server.folder.write(batch)
    return count


def _beside(store: Store, listed: set[str]) -> Iterator[tuple[str, bytes]]:
    for path in sorted(store.root.rglob("*")):
        name = path.relative_to(store.root).as_posix()
        hidden = any(part.startswith(".") for part in name.split("/"))
        if hidden or name == MANIFEST or name in listed or not path.is_file():
            continue
        if store.read_only and not name.endswith("notes.toml"):
            continue  # of what is shipped the documents alone
        if is_plain_name(name) and path.stat().st_size <= MAX_BYTES:
            yield name, store.folder.read(name)


def pull_library(server: ServerStore, out: Path) -> int:
    """Write the whole library of a server into a new folder; the number of documents."""
    if out.exists() and any(out.iterdir()):
        raise LibraryBroken("team-folder-not-empty", where=out)
    server._look(at_once=True)
    folder = LibraryFolder(out)
    names = [n for (n,) in server.folder.server.ask("SELECT name FROM library.file ORDER BY name")]
    for name in names:
        folder.write({name: server.folder.read(name)})
    rows = [{k: v for k, v in row.items() if k != "state"} for row in server._data()["document"]]
    folder.write({MANIFEST: manifest.to_toml({"document": rows})})
    return len(rows)


def push_workspace(workspace: Workspace, records: ServerRecords) -> int:
    """Take notes, decisions, searches and drafts to the server, private until they are shared; the
    number that were new or newer there."""
    theirs = records.all()
    count = 0
    for kind in KINDS:
        for row in workspace.records.select(kind):
            known = theirs.get((kind, row[1]))
            if known is not None and (known[0] == row or known[0][4] >= row[4]):
                continue
            if known is not None and known[1].owner != records.server.address.user:
                continue  # another's
            with records.transaction():
                if records.write(row, known[1].version if known else 0):
                    count += 1
    return count


def pull_workspace(records: ServerRecords, out: Path) -> int:
    """Write one's own records into a new workspace file; their number."""
    if out.exists():
        raise TeamTrouble("team-file-exists", where=out)
    rows = [
        row for row, sharing in records.all().values()
        if sharing.owner == records.server.address.user and row[0] in KINDS
    ]  # fmt: skip
    with Workspace.open(out) as workspace:
        for row in rows:
            workspace.records.take_over((row[0], row[1]), None, row)
    return len(rows)


def as_lines(workspace: Workspace) -> list[str]:
    """Return every record as a line of JSON, to compare two workspaces."""
    rows = (row for kind in KINDS for row in workspace.records.select(kind))
    return sorted(json.dumps(row, ensure_ascii=False) for row in rows)
