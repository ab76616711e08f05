"""An index that somebody else wrote is never opened."""

from __future__ import annotations

import json
import os
import pickle
from pathlib import Path

import pytest
from search_passages import GLOSSARY, SPOKEN

from kzailaw_desktop import paths
from kzailaw_desktop.search import SearchIndex, SearchRequest
from kzailaw_desktop.search.engines import seal


class _Runs:
    """Makes a folder when it is unpickled."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self._folder),)


def _index(folder: Path) -> Path:
    index = SearchIndex(folder, GLOSSARY, "whoosh")
    index.update("sitting", "1", SPOKEN)
    terms = index._place.folder / "terms"
    index.close()
    return terms


def _in_the_contents(terms: Path, data: bytes) -> None:
    next(terms.glob("*.toc")).write_bytes(data)


def _in_newer_contents(terms: Path, data: bytes) -> None:
    (terms / "_MAIN_999.toc").write_bytes(data)


def _in_a_segment(terms: Path, data: bytes) -> None:
    next(terms.glob("*.seg")).write_bytes(data)


def _signed_with_another_key(terms: Path, data: bytes) -> None:
    _in_the_contents(terms, data)
    paths.index_key().write_bytes(b"x" * 32)
    seal.Seal(terms).sign()
    paths.index_key().write_bytes(b"y" * 32)


def _without_a_seal(terms: Path, data: bytes) -> None:
    _in_the_contents(terms, data)
    (terms / seal.SEAL).unlink()


def _with_a_seal_of_nothing(terms: Path, data: bytes) -> None:
    _in_the_contents(terms, data)
    (terms / seal.SEAL).write_text(json.dumps({"files": {}, "mac": ""}))


@pytest.mark.parametrize(
    "craft",
    [
        _in_the_contents,
        _in_newer_contents,
        _in_a_segment,
        _signed_with_another_key,
        _without_a_seal,
        _with_a_seal_of_nothing,
    ],
)
def test_crafted_index_runs_nothing_and_is_rebuilt(tmp_path: Path, craft) -> None:  # type: ignore[no-untyped-def]
    terms = _index(tmp_path / "index")
    craft(terms, pickle.dumps(_Runs(tmp_path / "has-run")))
    again = SearchIndex(tmp_path / "index", GLOSSARY, "whoosh")
    assert again.rebuilt is not None
    assert again.count() == 0
    assert not (tmp_path / "has-run").exists()
    again.close()


def test_crafted_index_is_not_opened_by_a_running_program(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "index", GLOSSARY, "whoosh")
    index.update("sitting", "1", SPOKEN)
    _in_newer_contents(index._place.folder / "terms", pickle.dumps(_Runs(tmp_path / "has-run")))
    index._store.put("stamp", "999")
    assert index.search(SearchRequest("промпт")).total == 0
    assert (index.rebuilt is not None, index.count()) == (True, 0)
    assert not (tmp_path / "has-run").exists()
    index.close()


@pytest.mark.skipif(os.name != "posix", reason="rights of files are of POSIX")
def test_index_and_key_are_for_their_owner_alone(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        terms = _index(tmp_path / "index")
    finally:
        os.umask(old)
    made = [tmp_path / "index", *(tmp_path / "index").rglob("*"), paths.index_key()]
    assert terms in made
    assert [p for p in made if p.stat().st_mode & 0o077] == []


def test_without_a_place_for_the_key_nothing_is_unpickled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setattr(paths, "index_key", lambda: tmp_path / "file" / "index.key")
    index = SearchIndex(tmp_path / "index", GLOSSARY, "whoosh")
    index.update("sitting", "1", SPOKEN)
    assert (index.engine, index.count()) == ("fts5", len(SPOKEN))
    index.close()
