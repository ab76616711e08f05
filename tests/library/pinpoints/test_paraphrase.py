"""Our digest of an article is marked as ours wherever it is cited, found or copied."""

from __future__ import annotations

import pytest

from kzailaw_desktop import labels
from kzailaw_desktop.gui.kit.work import naming
from kzailaw_desktop.library.library import Library
from kzailaw_desktop.library.pinpoints.sources import pinpoint
from kzailaw_desktop.search.port import SearchRequest

WORK = "salimgerey-2025"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    root = tmp_path_factory.mktemp("user")
    return Library.open(root / "library", root / "workspace.sqlite")


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_a_digest_is_cited_as_ours_and_by_its_words(library: Library, lang: str) -> None:
    said = pinpoint(library, WORK, "digest_d34", lang)
    assert labels.paraphrase_note(lang) in said
    assert "Приведенная проблема актуальна" in said  # the number changes with the file


@pytest.mark.parametrize("key", ["en", "kk", "digest:ru"])
def test_what_is_copied_of_a_digest_says_so(library: Library, key: str) -> None:
    work = library.document(WORK)
    eid = "sec_1__p_1" if ":" in key else "digest_d34"
    assert labels.paraphrase_note(key[-2:]) in naming.citation(work, eid, key)
    assert labels.paraphrase_note("ru") not in naming.citation(work, "sec_1__p_1", "ru")


def test_a_digest_found_and_linked_is_marked(library: Library) -> None:
    hits = library.search(SearchRequest(query="переподготовка", kind="commentary")).hits
    assert hits
    assert all(hit.digest for hit in hits)
    entries = library.context("art_3", "law-230-viii").commentary
    assert any(entry.digest for entry in entries if entry.document == WORK)
