"""The answers to our own queries over the shipped library, with both engines."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzailaw_desktop import paths
from kzailaw_desktop.search import Glossary, SearchIndex, SearchRequest
from kzailaw_desktop.search.engines.place import ENGINES
from kzailaw_desktop.search.evaluate_search import documents, judge, read, summary


@pytest.mark.parametrize("engine", ENGINES)
def test_shipped_library_answers(tmp_path: Path, root: Path, engine: str) -> None:
    held = list(documents(tmp_path / "no-articles"))
    known = {(passage.document, passage.eid) for _, own in held for passage in own}
    gold = root / "tests" / "golden"
    queries, fresh = read(gold / "search.toml", known), read(gold / "search-fresh.toml", known)
    index = SearchIndex(
        tmp_path / "index", Glossary.load(paths.shipped_corpus() / "glossary.toml"), engine
    )
    with index.batch():
        for document, own in held:
            index.update(document, "1", own)
    figures = summary([judge(index, query, SearchRequest(""))[0] for query in queries])
    unseen = summary([judge(index, query, SearchRequest(""))[0] for query in fresh])
    index.close()
    assert len(queries) >= 100
    assert figures["nDCG@10"] > 0.91  # type: ignore[operator]
    assert figures["recall@10"] > 0.92  # type: ignore[operator]
    assert figures["first right"] > 0.87  # type: ignore[operator]
    assert len(fresh) >= 35
    assert unseen["recall@10"] > 0.88  # type: ignore[operator]
    assert unseen["first right"] > 0.86  # type: ignore[operator]
