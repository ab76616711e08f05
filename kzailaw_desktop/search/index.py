"""The search index of a library: what the rest of the program sees of search.

The index is a cache in a folder of its own. `CURRENT` names the sub-folder in use; a rebuild is
written beside it and takes its place at the end, so readers are never blocked. Whatever cannot
be opened, or was made by another version, is thrown away and `rebuilt` says why.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kzailaw_desktop.domain import Passage
from kzailaw_desktop.errors import IndexDamaged
from kzailaw_desktop.search import marks
from kzailaw_desktop.search.analysis import analyser
from kzailaw_desktop.search.glossary import Glossary
from kzailaw_desktop.search.port import Engine, Row, SearchRequest, SearchResults
from kzailaw_desktop.search.searcher import Searcher
from kzailaw_desktop.search.store import Store
from kzailaw_desktop.search.whoosh_engine import WhooshEngine

VERSION = "kzailaw-search-1"
CURRENT = "CURRENT"


class SearchIndex:
    """Passages of many documents, searchable. Safe to use from several threads."""

    def __init__(self, folder: Path, glossary: Glossary | None = None) -> None:
        """Opens the index in `folder`, or begins an empty one."""
        self.folder = folder
        self.glossary = glossary or Glossary()
        self.rebuilt = ""  # why the former index was thrown away, "" when it was not
        self._lock = threading.RLock()
        self._depth = 0
        self._open()

    # Opening

    def _open(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        name = ""
        with suppress(OSError):
            name = (self.folder / CURRENT).read_text(encoding="utf-8").strip()
        if name:
            try:
                self._attach(self.folder / Path(name).name)
                return
            except IndexDamaged as error:
                self.rebuilt = error.code
        self._begin()

    def _attach(self, place: Path) -> None:
        if not (place / "passages.sqlite").is_file():
            raise IndexDamaged("index-damaged", where=place, reason="no passages")
        store = Store(place / "passages.sqlite")
        try:
            if store.get("version") != VERSION:
                raise IndexDamaged("index-foreign", where=place)
            engine = _engine(store, place)
        except IndexDamaged:
            store.close()
            raise
        if engine.stamp() != store.get("stamp") or engine.count() != store.count():
            engine.close()
            store.close()
            raise IndexDamaged("index-stale", where=place)
        self._use(place, store, engine)

    def _use(self, place: Path, store: Store, engine: Engine) -> None:
        self._place, self._store, self._engine = place, store, engine
        self._searcher = Searcher(store, engine, self.glossary)

    def _begin(self) -> None:
        """An empty index in a fresh sub-folder; the others are removed."""
        place = self._fresh_place()
        place.mkdir(parents=True)
        store = Store(place / "passages.sqlite")
        store.put("version", VERSION)
        store.put("engine", "whoosh")
        engine = _engine(store, place)
        store.put("stamp", engine.stamp())
        self._switch(place)
        self._use(place, store, engine)

    def _fresh_place(self) -> Path:
        number = 1
        while (self.folder / f"index-{number}").exists():
            number += 1
        return self.folder / f"index-{number}"

    def _switch(self, place: Path) -> None:
        temporary = self.folder / f"{CURRENT}.new"
        temporary.write_text(place.name + "\n", encoding="utf-8")
        os.replace(temporary, self.folder / CURRENT)
        for other in self.folder.glob("index-*"):
            if other != place:
                shutil.rmtree(other, ignore_errors=True)

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self.close()
            self._begin()

    def close(self) -> None:
        """Let go of the files; a change under way is lost."""
        with self._lock:
            self._engine.close()
            self._store.close()

    # Writing

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Several updates as one change: all of them, or none."""
        with self._lock:
            self._depth += 1
            self._store.begin()
            try:
                yield
            except BaseException:
                self._depth = 0
                self._store.rollback()
                self._engine.close()
                self._store.close()
                self._open()
                raise
            self._depth -= 1
            if not self._depth:
                self._commit()

    def _commit(self) -> None:
        self._store.put("stamp", self._engine.commit())
        self._store.commit()
        self._searcher.changed()

    def update(self, document: str, fingerprint: str, passages: Iterable[Passage]) -> int:
        """Index a document anew, unless its fingerprint is the one known; returns its passages."""
        with self._lock:
            if self._store.fingerprints().get(document) == fingerprint:
                return 0
            with self.batch():
                self._forget(document)
                count = 0
                self._engine.add(self._rows(document, passages))
                count = self._added
                self._store.set_document(document, fingerprint, count)
            return count

    def delete(self, document: str) -> None:
        """Take a document out."""
        with self._lock, self.batch():
            self._forget(document)

    def _forget(self, document: str) -> None:
        if self._store.delete(document):
            self._engine.delete(document)

    def _rows(self, document: str, passages: Iterable[Passage]) -> Iterator[Row]:
        self._added = 0
        for passage in passages:
            analysis = analyser(passage.lang)
            head = analysis.pairs(passage.heading)
            body = analysis.pairs(passage.text)
            pid = self._store.add(passage, len(head), len(body))
            self._added += 1
            yield Row(
                pid=pid,
                document=document,
                head=tuple(stem for _, stem in head),
                body=tuple(stem for _, stem in body),
                word=tuple(word for word, _ in (*body, *head)),
                tag=marks.marks(passage),
            )

    # Reading

    def fingerprints(self) -> dict[str, str]:
        """What is indexed: document id -> fingerprint."""
        with self._lock:
            return self._store.fingerprints()

    def count(self) -> int:
        """Number of passages."""
        with self._lock:
            return self._store.count()

    @property
    def engine(self) -> str:
        """The engine in use."""
        return self._engine.name

    def search(self, request: SearchRequest) -> SearchResults:
        """The answer to a request; QueryError when it cannot be understood."""
        with self._lock:
            return self._searcher.search(request)


def _engine(store: Store, place: Path) -> Engine:
    return WhooshEngine(place / "terms")
