"""Every citation of the library's own documents is found, and no other."""

from pathlib import Path

import pytest

from kzailaw_desktop.citations.evaluate import library_index
from kzailaw_desktop.citations.evaluate_corpus import compare, documents, found_in, wanted

COUNTS = {"law-230-viii": 4, "senate-2025-10-23": 7, "salimgerey-2025": 29}


@pytest.mark.parametrize("doc_id", ["law-230-viii", "senate-2025-10-23"])
def test_shipped_documents(doc_id: str) -> None:
    _judge(doc_id, None)


def test_article_that_is_not_shipped(shared: Path) -> None:
    _judge("salimgerey-2025", shared / "corpus")


def _judge(doc_id: str, folder: Path | None) -> None:
    index = library_index()
    document = next(d for d in documents(folder) if d.id == doc_id)
    gold = [w for w in wanted() if w.document == doc_id]
    assert len(gold) == COUNTS[doc_id]
    missing, extra = compare(gold, found_in(document, index), index)
    assert not missing
    assert not extra
