"""Files that broke a reader: one clear message or the text, never a traceback, in bounds."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzailaw_desktop.corpus.readers import formats, read, read_bytes
from kzailaw_desktop.corpus.readers.process import limits, pool
from kzailaw_desktop.errors import InputRefused, messages

CASES = "testdata/cases/hard"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("pdf_page_not_loadable.pdf", "pdf-page-damaged"),
        ("pdf_zip_strict.pdf", ""),
        ("pdf_far_coordinate_memory.pdf", ""),
        ("pdf-bomb.pdf", "input-reader-died"),
        ("docx_bad_deflate.docx", ""),
        ("docx_body_missing.docx", "docx-damaged"),
        ("docx_no_styles.docx", ""),
        ("docx_ilvl_abc.docx", ""),
        ("docx_footnotes_xml.docx", ""),
        ("docx_negative_seek.docx", "docx-damaged"),
        ("nested-tables-25.docx", ""),
        ("html_ol_start_min.html", ""),
        ("html_huge_number.html", "input-word-too-long"),
    ],
)
def test_found_cases(shared: Path, name: str, code: str) -> None:
    path = shared / CASES / name
    if not code:
        assert read(path).lines
        return
    with pytest.raises(InputRefused) as refused:
        read(path)
    assert refused.value.code == code
    assert name in refused.value.text("ru")


def test_nested_tables_are_read_once(shared: Path) -> None:
    source = read(shared / CASES / "nested-tables-25.docx")
    words = " ".join(
        [x.text for x in source.lines] + [c for x in source.lines for r in x.rows for c in r]
    )
    assert len(words) < 10_000


def test_child_that_is_too_slow_is_ended_and_replaced() -> None:
    own = pool.ReaderPool(1)
    page = "<p>Статья 1. А</p>".encode() * 200_000
    with pytest.raises(InputRefused) as refused:
        own.read("html", page, "slow.html", seconds=0.05)
    assert refused.value.code == "input-takes-too-long"
    assert own.read("html", b"<p>words</p>", "next.html").lines[0].text == "words"
    own.close()


def test_child_that_dies_is_replaced() -> None:
    own = pool.ReaderPool(1)
    with pytest.raises(InputRefused) as refused:
        own.read("no such format", b"x", "x.bin")
    assert refused.value.code == "input-reader-failed"
    assert own.read("html", b"<p>words</p>", "next.html").lines[0].text == "words"
    own.close()


def test_errors_of_a_child_come_back_whole() -> None:
    with pytest.raises(InputRefused) as refused:
        read_bytes(b"%PDF-1.4 broken", "ескі.pdf")
    assert (refused.value.code, refused.value.where) == ("pdf-damaged", "ескі.pdf")


@pytest.mark.parametrize("one", formats.FORMATS, ids=lambda one: one.id)
def test_each_format_has_its_reader(one: formats.FileFormat) -> None:
    assert callable(one.reader)
    assert all(e.startswith(".") and e in formats.extensions() for e in one.extensions)
    assert all(f"*{e}" in formats.patterns() for e in one.extensions)


def test_too_large_a_file_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LINES", 10)
    with pytest.raises(InputRefused) as refused:
        read_bytes("слово\n".encode() * 11, "long.txt")
    assert refused.value.code == "input-too-many-lines"


def test_messages_of_bounds_exist() -> None:
    wanted = {
        "input-takes-too-long",
        "input-needs-memory",
        "input-reader-died",
        "input-too-many-lines",
    }
    assert wanted <= set(messages())
