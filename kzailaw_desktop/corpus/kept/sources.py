"""Files as the user brought them, kept by their hash: `sources/3f/3f2a….docx`.

A text that was no file of its own (of a folder, of a commit) is kept with what its record states
of it, packed into one file. All of them together have a bound, which is told.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path, PurePath
from weakref import WeakKeyDictionary

from kzailaw_desktop.corpus.readers.markdown import reader as markdown
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.corpus.text import superscripts
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.errors import LibraryBroken, NotFound

FOLDER = "sources"
BOUND = 2_000_000_000  # bytes of all kept files of a library
PACKED = b'{"kzailaw": "text"'
_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")
_sizes: WeakKeyDictionary[Store, int] = WeakKeyDictionary()


def hash_of(data: bytes) -> str:
    """Return the hash by which a file is kept."""
    return hashlib.sha256(data).hexdigest()


def name_of(digest: str, name: str) -> str:
    """Return where a file is kept in the library folder."""
    suffix = PurePath(name).suffix.lower()
    kept = suffix if _SUFFIX.fullmatch(suffix) else ""
    return f"{FOLDER}/{digest[:2]}/{digest}{kept}"


def write(data: bytes, name: str, doc_id: str) -> dict[str, bytes]:
    """Return a file and the document it was read into, to be written with that document."""
    digest = hash_of(data)
    return {name_of(digest, name): data, _owner(digest): doc_id.encode()}


def owner(data: bytes, doc_id: str) -> dict[str, bytes]:
    """Only the document that a file was read into, for a file that there is no room for."""
    return {_owner(hash_of(data)): doc_id.encode()}


def _owner(digest: str) -> str:
    return f"{FOLDER}/{digest[:2]}/{digest}.document"


def document_of(store: Store, digest: str) -> str:
    """Return the document that a file was read into, "" when it never was."""
    try:
        return store.folder.read(_owner(digest), 1000).decode()
    except (OSError, ValueError, LibraryBroken):
        return ""


def read(store: Store, digest: str, name: str) -> bytes:
    """Return the file as it was brought; NotFound when it was dropped."""
    try:
        return store.folder.read(name_of(digest, name))
    except FileNotFoundError as e:
        raise NotFound("source-dropped", where=name) from e
    except OSError as e:
        raise LibraryBroken("library-file-broken", where=name, detail=e.strerror) from e


def is_kept(store: Store, digest: str, name: str) -> bool:
    """Tell whether a file is kept."""
    return (store.root / name_of(digest, name)).is_file()


def drop(store: Store, digest: str, name: str) -> int:
    """Delete a kept file; the document stays as it is. How many bytes that gives back."""
    path = store.root / name_of(digest, name)
    gone = path.stat().st_size if path.is_file() else 0
    store.folder.delete([name_of(digest, name)])
    _sizes.pop(store, None)
    return gone


def files(store: Store) -> Iterator[Path]:
    """Return every kept file."""
    folder = store.root / FOLDER
    found = folder.rglob("*") if folder.is_dir() else iter(())
    return (path for path in found if path.is_file() and path.suffix != ".document")


def size(store: Store) -> int:
    """Return how many bytes all kept files have."""
    return sum(path.stat().st_size for path in files(store))


def has_room(store: Store, data: bytes) -> bool:
    """Tell whether one more file is within the bound; it is counted then."""
    have = _sizes.get(store)
    have = size(store) if have is None else have
    fits = have + len(data) <= BOUND
    _sizes[store] = have + (len(data) if fits else 0)
    return fits


# -- texts of folders and commits -----------------------------------------------------------------


def pack(source: SourceText) -> bytes:
    """Return a text that was no file of its own, with what its record states of it; b"" for
    others."""
    if not source.raw:
        return b""
    row = {
        "kzailaw": "text", "name": source.name, "text": source.raw, "meta": source.meta,
        "url": source.url, "removed": source.removed,
    }  # fmt: skip
    return json.dumps(row, ensure_ascii=False).encode()


def is_packed(data: bytes) -> bool:
    """Tell whether a kept file is a packed text."""
    return data.startswith(PACKED)


def unpack(data: bytes) -> SourceText:
    """Return a packed text read again. LibraryBroken: it is damaged."""
    try:
        row = json.loads(data)
        source = markdown.read_text(str(row["text"]), str(row["name"]))
        removed = tuple((int(n), str(words)) for n, words in row["removed"])
        meta = {str(k): str(v) for k, v in row["meta"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as e:
        raise LibraryBroken("library-file-broken", where=FOLDER, detail=type(e).__name__) from e
    lines = tuple(superscripts.mend(line) for line in source.lines)
    return SourceText(
        lines, source.format, source.name, source.encoding, str(row["url"]), meta, removed,
        source.remarks, str(row["text"]),
    )  # fmt: skip
