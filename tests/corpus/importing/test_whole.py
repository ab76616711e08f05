"""A fragment of a known text is refused and leaves the library as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.library import Library


@pytest.mark.parametrize(
    ("source", "characters"),
    [
        ("law-230-viii/source.kk.txt", 3000),
        ("law-230-viii/source.ru.txt", 20000),
        ("senate-2025-10-23/source.txt", 20000),
    ],
)
def test_a_text_that_breaks_off_is_refused(
    root: Path, tmp_path: Path, source: str, characters: int
) -> None:
    cut = tmp_path / "cut.txt"
    whole = (root / "corpus" / source).read_text(encoding="utf-8")
    cut.write_text(whole[:characters], encoding="utf-8")
    library = Library.open(tmp_path / "lib", tmp_path / "ws.sqlite", index_dir=tmp_path / "index")
    before = {doc: library.document(doc) for doc in library.ids()}
    steps = list(library.import_files([cut]))
    refused = [step for step in steps if isinstance(step, InputRefused)]
    assert [error.code for error in refused] == ["import-fragment"]
    assert "cut.txt" in refused[0].text("ru")
    library.forget()
    assert {doc: library.document(doc) for doc in library.ids()} == before
    assert not list((tmp_path / "lib").rglob("*.xml"))
    library.close()


def test_the_whole_text_is_taken(root: Path, tmp_path: Path) -> None:
    library = Library.open(tmp_path / "lib", tmp_path / "ws.sqlite", index_dir=tmp_path / "index")
    steps = list(library.import_files([root / "corpus" / "law-230-viii" / "source.kk.txt"]))
    assert not [step for step in steps if isinstance(step, Exception)]
    assert library.user_store.entries()[0].id == "law-230-viii"
    library.close()
