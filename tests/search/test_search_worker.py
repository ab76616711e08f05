"""Building the index in a child process."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from search_passages import LAW, SPOKEN

from kzailaw_desktop.search import Glossary, SearchIndex, SearchRequest
from kzailaw_desktop.search.worker import IndexBuilder, Job


def two_documents() -> Iterator[Job]:
    yield Job("law", "1", LAW)
    yield Job("sitting", "1", SPOKEN)


def endless() -> Iterator[Job]:
    number = 0
    while True:
        number += 1
        yield Job(f"doc-{number}", "1", SPOKEN)
        time.sleep(0.01)


def slowly(file: Path) -> Iterator[int]:
    for step in range(5):
        time.sleep(0.05)
        file.write_text(str(step))
        yield step


def broken() -> Iterator[Job]:
    yield Job("law", "1", LAW)
    raise RuntimeError("the source went away")


def test_child_builds_and_parent_sees_it(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path, Glossary())
    builder = IndexBuilder(tmp_path, two_documents)
    done = builder.wait(60)
    builder.close()
    assert (done.state, done.documents, done.passages) == ("done", 2, len(LAW) + len(SPOKEN))
    found = index.search(SearchRequest("авторлық құқық"))
    assert {hit.document for hit in found.hits} == {"law", "sitting"}
    index.reopen()
    assert index.rebuilt is None
    assert set(index.fingerprints()) == {"law", "sitting"}
    index.close()


def test_the_index_is_done_when_the_work_beside_it_is(tmp_path: Path) -> None:
    file = tmp_path / "beside"
    builder = IndexBuilder(tmp_path / "index", two_documents, beside=(slowly, (file,)))
    assert builder.wait().state == "done"
    builder.close()
    assert file.read_text() == "4"


def test_cancel_leaves_the_index_as_it_was(tmp_path: Path) -> None:
    builder = IndexBuilder(tmp_path, endless)
    deadline = time.monotonic() + 60
    while not builder.poll().documents and time.monotonic() < deadline:
        time.sleep(0.02)
    builder.cancel()
    assert builder.wait(60).state == "cancelled"
    builder.close()
    index = SearchIndex(tmp_path, Glossary())
    assert index.count() == 0
    index.close()


def test_trouble_in_the_child_is_told(tmp_path: Path) -> None:
    builder = IndexBuilder(tmp_path, broken)
    told = builder.wait(60)
    builder.close()
    assert told.state == "failed"
    assert "the source went away" in told.trouble
