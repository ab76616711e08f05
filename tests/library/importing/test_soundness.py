"""A damaged document of the user's stops nothing else, and can be imported again."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kzailaw_desktop.corpus import readers
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.importing.files import import_paths
from kzailaw_desktop.search import SearchRequest

LAW = """Закон Республики Казахстан от 5 мая 2021 года № 9-VII
О пробе
Статья 1. Предмет
1. Первый пункт.
2. Второй пункт.
Статья 2. Срок
Настоящий Закон вводится в действие с 1 июня 2021 года.
"""


def open_at(folder: Path) -> Library:
    return Library.open(folder / "library", folder / "work.sqlite", index_dir=folder / "index")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "law.txt").write_text(LAW, encoding="utf-8")
    reports, errors = import_paths(open_at(tmp_path), [tmp_path / "law.txt"])
    assert [r.document for r in reports] == ["law-9-vii"]
    assert not errors
    return tmp_path


def damage(folder: Path) -> None:
    (file,) = (folder / "library" / "law-9-vii").glob("*.xml")
    file.write_bytes(file.read_bytes()[:500])


def test_a_damaged_document_is_left_out_and_told_of(folder: Path) -> None:
    assert "law-9-vii" in open_at(folder).ids()
    damage(folder)
    library = open_at(folder)
    assert "law-9-vii" not in library.ids()
    assert list(library.broken()) == ["law-9-vii"]
    assert library.resolve("17-3-2") == ("law-230-viii", "art_17__para_3__point_2")


def test_a_missing_file_is_told_of(folder: Path) -> None:
    (file,) = (folder / "library" / "law-9-vii").glob("*.xml")
    file.unlink()
    assert open_at(folder).broken()["law-9-vii"].code == "library-file-missing"


def test_an_entry_outside_the_folder_does_not_hide_the_shipped_act(tmp_path: Path) -> None:
    """Names of the user's manifest that lead nowhere, under the ids of shipped documents."""
    (tmp_path / "library").mkdir()
    rows = [
        f'[[document]]\nid = "law-230-viii"\nkind = "act"\nfiles = ["{name}"]\n'
        for name in ("/etc/passwd", "law-230-viii/missing.xml")
    ]
    for row in rows:
        (tmp_path / "library" / "library.toml").write_text(row)
        library = open_at(tmp_path)
        assert len(library.broken()) == 1
        assert library.act("law-230-viii").expressions
        assert [errors for _, errors in library.validate("law-230-viii")] == [[], []]
        assert library.search(SearchRequest("жүйе", doc="law-230-viii")).hits


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of Unix")
def test_a_glossary_that_is_a_pipe_is_left_out_and_told_of(folder: Path) -> None:
    os.mkfifo(folder / "library" / "glossary.toml")
    library = open_at(folder)
    assert library.broken()["glossary.toml"].code == "library-file-not-plain"
    assert library.search(SearchRequest("пункт", doc="law-9-vii")).hits


def test_importing_again_mends_it(folder: Path) -> None:
    damage(folder)
    reports, errors = import_paths(open_at(folder), [folder / "law.txt"])
    assert [r.document for r in reports] == ["law-9-vii"]
    assert not errors
    library = open_at(folder)
    assert not library.broken()
    assert "law-9-vii" in library.ids()


def test_a_paragraph_that_xml_cannot_hold_is_refused() -> None:
    with pytest.raises(InputRefused) as caught:
        readers.read_bytes(("Статья 1. Слово. " * 100_000).encode(), "long.txt")
    assert caught.value.code == "input-line-too-long"
