"""`library.toml`: which documents a folder holds, and which entries cannot be used and why."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kzailaw_desktop.corpus.storing.folder import is_plain_name, shown
from kzailaw_desktop.corpus.text import tables
from kzailaw_desktop.domain import DocKind
from kzailaw_desktop.errors import KzaiLawError, LibraryBroken

MANIFEST = "library.toml"
MAX_BYTES = 50_000_000  # ten thousand acts have some 5 MB
MAX_FILES = 5_000  # of one document: every language and edition is one
# On Windows "con", "nul" and the like are devices, in every folder.
_ID = re.compile(r"(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9][a-z0-9._-]{0,99}")
_KINDS = (DocKind.ACT, DocKind.DEBATE, DocKind.COMMENTARY)


@dataclass(frozen=True, slots=True)
class Entry:
    """A document as the manifest lists it. `files`: paths in the folder, with slashes."""

    id: str
    kind: DocKind
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a manifest says. `broken`: id or row -> why that entry cannot be used."""

    entries: dict[str, Entry]
    broken: dict[str, KzaiLawError]


def is_id(id: str) -> bool:
    """Tell whether a document may be called so: the id is the name of its folder."""
    return bool(_ID.fullmatch(id))


def parse(data: bytes, path: Path) -> dict[str, Any]:
    """Return the manifest as plain data; LibraryBroken when it is no manifest at all."""
    try:
        found = tomllib.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as e:  # also TOMLDecodeError and UnicodeError
        detail = f"{type(e).__name__}: {e}".replace("\n", " ")
        raise LibraryBroken("library-manifest-broken", where=path, detail=detail) from e
    if not isinstance(found.get("document", []), list):
        raise LibraryBroken("library-manifest-broken", where=path, detail="document")
    return found


class KnownRows:
    """What was found of rows already: one save changes one row of thousands. By the identity of
    the row, which is never changed in place."""

    def __init__(self) -> None:
        self.entries: dict[int, tuple[object, Entry]] = {}
        self.texts: dict[int, tuple[object, str]] = {}


def read(data: dict[str, Any], path: Path, known: KnownRows | None = None) -> Manifest:
    """Return the entries that can be used, and what is wrong with the others."""
    seen = known.entries if known is not None else {}
    fresh: dict[int, tuple[object, Entry]] = {}
    entries: dict[str, Entry] = {}
    broken: dict[str, KzaiLawError] = {}
    for number, row in enumerate(data.get("document", []), start=1):
        name = str(row.get("id", "")) if isinstance(row, dict) else ""
        try:
            had = seen.get(id(row))
            entry = had[1] if had is not None else _entry(row)
            fresh[id(row)] = row, entry
            if entries.setdefault(entry.id, entry) is not entry:
                raise ValueError("listed twice")
        except _Outside as e:
            broken.setdefault(
                name, LibraryBroken("library-name-outside", where=path, name=shown(str(e)))
            )
        except (KeyError, ValueError, TypeError) as e:
            key = name if name not in entries else f"{path.name}:{name}"
            key = key if name else f"{path.name}:{number}"
            broken.setdefault(
                key,
                LibraryBroken(
                    "library-entry-broken", where=path, number=number, id=shown(name), detail=e
                ),
            )
    if known is not None:
        known.entries = fresh
    return Manifest(entries, broken)


def to_toml(data: dict[str, Any], known: KnownRows | None = None) -> bytes:
    """Return the manifest as a file; a row that was written before is not put together again."""
    import tomli_w  # only for those who write

    rows = data.get("document", [])
    if not all(isinstance(row, dict) and all(map(_is_plain, row.values())) for row in rows):
        return tomli_w.dumps(data).encode()
    had = known.texts if known is not None else {}
    texts: dict[int, tuple[object, str]] = {}
    for row in rows:
        text = had[id(row)][1] if id(row) in had else f"[[document]]\n{tomli_w.dumps(row)}"
        texts[id(row)] = row, text
    if known is not None:
        known.texts = texts
    head = tomli_w.dumps({key: value for key, value in data.items() if key != "document"})
    return "\n".join([*([head] if head else []), *(text for _, text in texts.values())]).encode()


def _is_plain(value: object) -> bool:
    """Tell whether a value stands in a row itself: no table, which would need the row's name."""
    if isinstance(value, list):
        return all(isinstance(item, str | int | float) for item in value)
    return isinstance(value, str | int | float)


class _Outside(Exception):
    """A name that may lead outside the folder."""


def _entry(row: object) -> Entry:
    if not isinstance(row, dict):
        raise ValueError("table expected")
    id, kind = tables.text(row, "id", None), tables.text(row, "kind", None)
    if not is_id(id):
        raise ValueError("id: letters a–z, digits, . _ - expected")
    if kind not in _KINDS:
        raise ValueError(f"kind: {shown(kind)}, expected {', '.join(_KINDS)}")
    files = tuple(dict.fromkeys(tables.texts(row, "files")))
    for name in files:
        if not is_plain_name(name):
            raise _Outside(name)
    if len(files) > MAX_FILES:
        raise ValueError(f"files: {len(files)}, at most {MAX_FILES}")
    return Entry(id, DocKind(kind), files)


def rows_of(data: dict[str, Any], id: str) -> Iterator[dict[str, Any]]:
    """Return the rows of the manifest with an id."""
    return (r for r in data.get("document", []) if isinstance(r, dict) and r.get("id") == id)
