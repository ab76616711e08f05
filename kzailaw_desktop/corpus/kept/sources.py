"""Files as the user brought them, kept by their hash: `sources/3f/3f2a….docx`."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path, PurePath

from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.errors import LibraryBroken, NotFound

FOLDER = "sources"
_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")


def hash_of(data: bytes) -> str:
    """The hash by which a file is kept."""
    return hashlib.sha256(data).hexdigest()


def name_of(digest: str, name: str) -> str:
    """Where a file is kept in the library folder."""
    suffix = PurePath(name).suffix.lower()
    kept = suffix if _SUFFIX.fullmatch(suffix) else ""
    return f"{FOLDER}/{digest[:2]}/{digest}{kept}"


def write(data: bytes, name: str, doc_id: str) -> dict[str, bytes]:
    """A file and the document it was read into, to be written with that document."""
    digest = hash_of(data)
    return {name_of(digest, name): data, _owner(digest): doc_id.encode()}


def _owner(digest: str) -> str:
    return f"{FOLDER}/{digest[:2]}/{digest}.document"


def document_of(store: Store, digest: str) -> str:
    """The document that a file was read into, "" when it never was."""
    try:
        return store.folder.read(_owner(digest), 1000).decode()
    except (OSError, ValueError, LibraryBroken):
        return ""


def read(store: Store, digest: str, name: str) -> bytes:
    """The file as it was brought; NotFound when it was dropped."""
    try:
        return store.folder.read(name_of(digest, name))
    except FileNotFoundError as e:
        raise NotFound("source-dropped", where=name) from e
    except OSError as e:
        raise LibraryBroken("library-file-broken", where=name, detail=e.strerror) from e


def is_kept(store: Store, digest: str, name: str) -> bool:
    """Whether a file is kept."""
    return store.folder.exists(name_of(digest, name))


def drop(store: Store, digest: str, name: str) -> None:
    """Delete a kept file; the document stays as it is."""
    store.folder.delete([name_of(digest, name)])


def files(store: Store) -> Iterator[Path]:
    """Every kept file."""
    folder = store.root / FOLDER
    found = folder.rglob("*") if folder.is_dir() else iter(())
    return (path for path in found if path.is_file() and path.suffix != ".document")


def size(store: Store) -> int:
    """How many bytes all kept files have."""
    return sum(path.stat().st_size for path in files(store))
