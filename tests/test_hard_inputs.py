"""Inputs that once broke a door and are not tried with the reader of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzailaw_desktop.errors import InputRefused, KzaiLawError
from kzailaw_desktop.library import Library
from kzailaw_desktop.workspace import jsonld

CASES = Path("testdata") / "cases" / "hard"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """The shipped library, with a folder of its own."""
    return Library.open(tmp_path / "own", tmp_path / "w.sqlite", index_dir=tmp_path / "index")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("akn_language_unknown_act.xml", "akn-damaged"),
        ("akn_language_unknown_debate.xml", "akn-damaged"),
        ("akn_duplicate_eid.xml", "akn-damaged"),
        ("txt_rejoin_hang.txt", ""),
    ],
)
def test_an_import_is_refused_with_one_reason_or_read(
    name: str, code: str, shared: Path, library: Library
) -> None:
    before = library.ids()
    steps = list(library.import_files([shared / CASES / name]))
    errors = [step for step in steps if isinstance(step, KzaiLawError)]
    if code:
        assert [error.code for error in errors] == [code]
        assert library.ids() == before
    else:
        assert all(isinstance(error, InputRefused) for error in errors)


def test_a_text_of_many_citations_comes_to_an_end(shared: Path, library: Library) -> None:
    text = (shared / CASES / "cite_hang.txt").read_text(encoding="utf-8", errors="replace")
    assert isinstance(library.cite(text), list)


@pytest.mark.parametrize("name", ["jsonld_deep.json", "jsonld_surrogate.json"])
def test_notes_from_elsewhere_are_refused_or_read(name: str, shared: Path) -> None:
    text = (shared / CASES / name).read_text(encoding="utf-8", errors="replace")
    if name == "jsonld_deep.json":
        with pytest.raises(InputRefused) as refused:
            jsonld.loads(text, name)
        assert refused.value.code == "annotations-not-jsonld"
        return
    notes = jsonld.loads(text, name)
    assert notes
    assert all(note.body.encode("utf-8") is not None for note in notes)


def test_words_that_are_no_text_are_completed_with_nothing_broken(
    shared: Path, library: Library
) -> None:
    typed = (shared / CASES / "fts_suggest_surrogate.txt").read_bytes()
    for text in (typed.decode("utf-8", "surrogatepass"), typed.decode("utf-8", "surrogateescape")):
        assert isinstance(library.index.suggest(text), list)
