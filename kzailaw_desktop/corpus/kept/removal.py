"""Taking documents, languages and editions out of a library, and bringing the last one back.

What is removed is moved to `removed/<number>/` with the row of the manifest, and stays there until
the user empties it; undoing puts the files and the row back.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.errors import LibraryBroken, NotFound

FOLDER = "removed"
ROW = "row.json"


def remove(store: Store, doc_id: str, lang: str = "", edition: str = "") -> list[str]:
    """Take a document, or its texts of a language or edition, out; the names of its files.

    NotFound: the user's library has no such document or text.
    """
    if not store.has(doc_id):
        raise NotFound("remove-not-own", where=doc_id)
    names = [n for n in store.entry(doc_id).files if _meant(n, lang, edition)]
    if not names:
        raise NotFound("remove-no-text", where=doc_id, lang=lang or "–", edition=edition or "–")
    contents = {name: store.folder.read(name) for name in names}
    place = _next(store)
    row = {"id": doc_id, "kind": store.entry(doc_id).kind.value, "files": names}
    data = json.dumps(row, ensure_ascii=False).encode()
    kept = {f"{place}/{n}": content for n, content in contents.items()}
    store.folder.write({**kept, f"{place}/{ROW}": data})
    store.drop(doc_id, names)
    return names


def _meant(name: str, lang: str, edition: str) -> bool:
    if not (lang or edition):
        return True
    own, _, version = Path(name).stem.partition("@")
    return (not lang or own == lang) and (not edition or edition in (version, version[6:]))


def _next(store: Store) -> str:
    """The folder of the next removal: they are numbered."""
    return f"{FOLDER}/{max(_numbers(store), default=0) + 1:06}"


def _numbers(store: Store) -> Sequence[int]:
    folder = store.root / FOLDER
    if not folder.is_dir():
        return []
    return [int(p.name) for p in folder.iterdir() if p.name.isdigit() and (p / ROW).is_file()]


def undo(store: Store, doc_id: str = "") -> str:
    """Bring back what was removed last (of a document, when it is named); its id."""
    for number in sorted(_numbers(store), reverse=True):
        place = f"{FOLDER}/{number:06}"
        try:
            row = json.loads(store.folder.read(f"{place}/{ROW}", 1_000_000))
            found, kind, names = str(row["id"]), str(row["kind"]), [str(n) for n in row["files"]]
            if doc_id and found != doc_id:
                continue
            contents = {name: store.folder.read(f"{place}/{name}") for name in names}
        except (OSError, ValueError, KeyError, TypeError) as e:
            raise LibraryBroken("library-file-broken", where=place, detail=str(e)) from e
        store.restore(found, kind, contents)
        shutil.rmtree(store.root / place, ignore_errors=True)
        return found
    raise NotFound("remove-nothing-to-undo", where=doc_id)
