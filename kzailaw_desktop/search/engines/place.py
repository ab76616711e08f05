"""The folders an index lives in: which one is in use, a fresh one, and opening what is there.

`CURRENT` in the index folder names the sub-folder in use. A rebuild is written beside it and
takes its place at the end, so readers are never blocked.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.errors import IndexDamaged
from kzailaw_desktop.search.engines import fts_engine, seal, whoosh_engine
from kzailaw_desktop.search.engines.fts_engine import FtsEngine
from kzailaw_desktop.search.engines.rows import version
from kzailaw_desktop.search.engines.store import PassageStore
from kzailaw_desktop.search.engines.whoosh_engine import WhooshEngine
from kzailaw_desktop.search.port import Engine

CURRENT = "CURRENT"
_PASSAGES = "passages.sqlite"


@dataclass(frozen=True, slots=True)
class IndexPlace:
    """An opened index: its folder, its passages, its terms."""

    folder: Path
    store: PassageStore
    engine: Engine

    def close(self) -> None:
        """Let go of the files."""
        self.engine.close()
        self.store.close()


def current(root: Path) -> Path | None:
    """Return the sub-folder in use, None when there is none."""
    with suppress(OSError, UnicodeDecodeError):
        name = (root / CURRENT).read_text(encoding="utf-8").strip()
        if name:
            return root / Path(name).name
    return None


def attach(folder: Path) -> IndexPlace:
    """Open what is there; IndexDamaged when it is not a whole index of this version."""
    if not (folder / _PASSAGES).is_file():
        raise IndexDamaged("index-damaged", where=folder, reason="no passages")
    store = PassageStore(folder / _PASSAGES)
    try:
        if store.get("version") != version():
            raise IndexDamaged("index-foreign", where=folder)
        place = IndexPlace(folder, store, _engine(store, folder))
    except (IndexDamaged, sqlite3.Error) as error:
        store.close()
        if isinstance(error, IndexDamaged):
            raise
        raise IndexDamaged("index-damaged", where=folder, reason=error) from error
    try:
        if not _agree(place):
            raise IndexDamaged("index-stale", where=folder)
    except BaseException as error:
        place.close()
        if isinstance(error, sqlite3.Error):
            raise IndexDamaged("index-damaged", where=folder, reason=error) from error
        raise
    return place


def _agree(place: IndexPlace) -> bool:
    """Tell whether passages and terms are of the same state. A writer holds the store's lock until
    both are, so a difference is looked at again under the lock."""
    if _same(place):
        return True
    with suppress(sqlite3.OperationalError):
        place.store.begin()
        place.engine.refresh()
        same = _same(place)
        place.store.rollback()
        return same
    return False


def _same(place: IndexPlace) -> bool:
    store, engine = place.store, place.engine
    return engine.stamp() == store.get("stamp") and engine.count() == store.count()


def begin(root: Path, engine: str) -> IndexPlace:
    """Return an empty index in a fresh sub-folder, not yet in use."""
    number = 1
    while (root / f"index-{number}").exists():
        number += 1
    folder = root / f"index-{number}"
    paths.private_folder(folder)
    seal.close_to_others(root)
    store = PassageStore(folder / _PASSAGES)
    try:
        store.put("version", version())
        store.put("engine", engine if signing() else fts_engine.NAME)
        opened = _engine(store, folder)
        store.put("stamp", opened.stamp())
    except BaseException:
        store.close()
        raise
    return IndexPlace(folder, store, opened)


def signing() -> bool:
    """Tell whether an index can be signed; where it cannot, only SQLite is used, which runs
    nothing."""
    try:
        seal.key()
    except OSError:
        return False
    return True


def switch(root: Path, folder: Path) -> None:
    """Use this sub-folder from now on; the others are removed as far as possible."""
    temporary = root / f"{CURRENT}.new"
    temporary.write_text(folder.name + "\n", encoding="utf-8")
    seal.close_to_others(root)
    os.replace(temporary, root / CURRENT)
    for other in root.glob("index-*"):
        if other != folder:
            shutil.rmtree(other, ignore_errors=True)


def _engine(store: PassageStore, folder: Path) -> Engine:
    if store.get("engine") == fts_engine.NAME:
        return FtsEngine(store)
    return _whoosh(store, folder / "terms")


def _whoosh(store: PassageStore, folder: Path) -> Engine:
    """Return the Whoosh engine. A writer signs under the store's lock, so a signature that does not
    fit is looked at again under the lock."""
    try:
        return WhooshEngine(folder)
    except IndexDamaged:
        with suppress(sqlite3.OperationalError):
            store.begin()
            try:
                return WhooshEngine(folder)
            finally:
                store.rollback()
        raise


ENGINES = (whoosh_engine.NAME, fts_engine.NAME)
