"""The sums that ranking needs are kept up, and are those that a look at every passage gives."""

from __future__ import annotations

from pathlib import Path

import pytest
from search_passages import LAW, SPOKEN

from kzailaw_desktop.search import Glossary, SearchIndex


@pytest.mark.parametrize("engine", ["whoosh", "fts5"])
def test_sums_are_kept_up(tmp_path: Path, engine: str) -> None:
    index = SearchIndex(tmp_path, Glossary(), engine)
    index.update("law", "1", LAW)
    index.update("sitting", "1", SPOKEN)
    index.update("law", "2", LAW[1:])
    index.update("more", "1", LAW)
    index.delete("sitting")
    store = index._store
    kept, lengths = store.sums(), store.average_lengths()
    assert sum(count for count, _, _ in kept.values()) == store.count() > 0
    store.put("sums", "")  # as an index of a version before has it
    assert store.sums() == kept
    assert store.average_lengths() == lengths
    rows = store.db.execute("SELECT avg(head_length), avg(body_length) FROM passage").fetchall()
    assert lengths == pytest.approx(rows[0])
    assert store.homes(store.homes()[:9]) == store.homes()
    index.close()
