"""Taking documents, languages and editions out of a library, and bringing the last one back.

What is removed is moved to `removed/<number>/` with the row of the manifest and the records of its
import, and stays there; undoing puts files, row and records back.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kzailaw_desktop.corpus.kept import beside, records
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.errors import LibraryBroken, NotFound

FOLDER = "removed"
ROW = "row.json"


def remove(store: Store, doc_id: str, lang: str = "", edition: str = "") -> list[str]:
    """Take a document, or its texts of a language or edition, out; the names of its files.

    NotFound: the user's library has no such document or text.
    """
    if beside.is_beside(doc_id):
        return _remove_beside(store, doc_id, lang, edition)
    if not store.has(doc_id):
        raise NotFound("remove-not-own", where=doc_id)
    names = [n for n in store.entry(doc_id).files if _meant(n, lang, edition)]
    if not names:
        raise NotFound("remove-no-text", where=doc_id, lang=lang or "–", edition=edition or "–")
    whole = len(names) == len(store.entry(doc_id).files)
    proofs = records.read(store, doc_id)
    gone = {k: v for k, v in proofs.items() if whole or _meant(f"{k}.xml", lang, edition)}
    _set_aside(store, doc_id, store.entry(doc_id).kind.value, names, gone)
    left = {key: value for key, value in proofs.items() if key not in gone}
    store.drop(doc_id, names)
    store.keep(records.write(doc_id, left))
    return names


def _remove_beside(store: Store, doc_id: str, lang: str, edition: str) -> list[str]:
    """Take texts that are kept beside a better one out."""
    names = [n for n in beside.names(store, doc_id) if _meant(n, lang, edition)]
    if not names:
        raise NotFound("remove-no-text", where=doc_id, lang=lang or "–", edition=edition or "–")
    own = doc_id.removesuffix(beside.MARK)
    proofs = records.read(store, own)
    keys = {f"{Path(name).stem}{beside.MARK}" for name in names}
    gone = {key: value for key, value in proofs.items() if key in keys}
    _set_aside(store, doc_id, beside.FOLDER, names, gone)
    store.keep(records.write(own, {k: v for k, v in proofs.items() if k not in keys}))
    store.folder.delete(names)
    return names


def _set_aside(
    store: Store, doc_id: str, kind: str, names: list[str], proofs: Mapping[str, Any]
) -> None:
    """Keep what is to be removed, with all that puts it back."""
    place = _next(store)
    row = {"id": doc_id, "kind": kind, "files": names, "records": proofs}
    contents = {f"{place}/{name}": store.folder.read(name) for name in names}
    data = json.dumps(row, ensure_ascii=False).encode()
    store.folder.write({**contents, f"{place}/{ROW}": data})


def _meant(name: str, lang: str, edition: str) -> bool:
    if not (lang or edition):
        return True
    own, _, version = Path(name).stem.removesuffix(beside.MARK).partition("@")
    return (not lang or own == lang) and (not edition or edition in (version, version[6:]))


def _next(store: Store) -> str:
    """Return the folder of the next removal: they are numbered."""
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
            row = json.loads(store.folder.read(f"{place}/{ROW}", 50_000_000))
            found, kind, names = str(row["id"]), str(row["kind"]), [str(n) for n in row["files"]]
            if doc_id and found != doc_id:
                continue
            contents = {name: store.folder.read(f"{place}/{name}") for name in names}
            proofs = {str(k): dict(v) for k, v in row.get("records", {}).items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as e:
            raise LibraryBroken("library-file-broken", where=place, detail=str(e)) from e
        own = found.removesuffix(beside.MARK)
        if kind == beside.FOLDER:
            store.keep(contents)
        else:
            store.restore(found, kind, contents)
        store.keep(records.write(own, {**records.read(store, own), **proofs}))
        shutil.rmtree(store.root / place, ignore_errors=True)
        return found
    raise NotFound("remove-nothing-to-undo", where=doc_id)
