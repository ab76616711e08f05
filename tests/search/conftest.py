"""Fixtures of the tests of search."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from search_passages import GLOSSARY, LAW, SPOKEN, WRITTEN

from kzailaw_desktop.search import SearchIndex
from kzailaw_desktop.search.engines.place import ENGINES


@pytest.fixture(autouse=True)
def _own_key(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Signs with a key of the test, not with the user's."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.getbasetemp() / "data"))


@pytest.fixture(params=ENGINES)
def filled(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SearchIndex]:
    """An index of the small library, once with each engine."""
    index = SearchIndex(tmp_path / "index", GLOSSARY, request.param)
    with index.batch():
        index.update("law", "1", LAW)
        index.update("sitting", "1", SPOKEN)
        index.update("article-2026", "1", WRITTEN)
    yield index
    index.close()
