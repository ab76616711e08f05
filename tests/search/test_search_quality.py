"""The answers to our own queries over the shipped library, with both engines."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzailaw_desktop import paths
from kzailaw_desktop.search import Glossary, SearchIndex, SearchRequest
from kzailaw_desktop.search.evaluate_search import documents, judge, read, summary
from kzailaw_desktop.search.place import ENGINES


@pytest.mark.parametrize("engine", ENGINES)
def test_shipped_library_answers(tmp_path: Path, root: Path, engine: str) -> None:
    held = list(documents(tmp_path / "no-articles"))
    known = {(passage.document, passage.eid) for _, own in held for passage in own}
    queries = read(root / "tests" / "golden" / "search.toml", known)
    index = SearchIndex(
        tmp_path / "index", Glossary.load(paths.shipped_corpus() / "glossary.toml"), engine
    )
    with index.batch():
        for document, own in held:
            index.update(document, "1", own)
    figures = summary([judge(index, query, SearchRequest(""))[0] for query in queries])
    index.close()
    assert len(queries) >= 100
    assert figures["nDCG@10"] > 0.82  # type: ignore[operator]
    assert figures["recall@10"] > 0.85  # type: ignore[operator]
    assert figures["first right"] > 0.78  # type: ignore[operator]
