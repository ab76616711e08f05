"""What a reference being typed may become: acts first, then units with their headings."""

import pytest

from kzailaw_desktop.library import Library

LAW = "law-230-viii"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    root = tmp_path_factory.mktemp("completing")
    return Library.open(root / "library", root / "work.sqlite", index_dir=root / "index")


@pytest.mark.parametrize(
    ("begun", "lang", "first"),
    [
        ("17", "ru", f"{LAW}/~art_17"),
        ("ст. 17", "ru", f"{LAW}/~art_17"),
        ("17-б", "kk", f"{LAW}/~art_17"),
        ("искусств", "ru", f"{LAW}/~"),
        ("жасанды инт", "kk", f"{LAW}/~"),
        ("аудит", "ru", f"{LAW}/~art_20"),
        ("гл 4", "ru", f"{LAW}/~chp_4"),
    ],
)
def test_the_first_line(library: Library, begun: str, lang: str, first: str) -> None:
    found = library.complete(begun, LAW, lang)
    assert found[0].address == first
    where = library.find(first)
    assert where.document == LAW


def test_units_have_their_headings_and_smaller_units(library: Library) -> None:
    found = library.complete("17", LAW, "ru")
    assert found[0].heading
    assert [c.address for c in found[1:4]] == [f"{LAW}/~art_17__para_{n}" for n in (1, 2, 3)]
    assert next(c.address for c in library.complete("1", LAW, "ru")) == f"{LAW}/~art_1"
    assert f"{LAW}/~art_12" in {c.address for c in library.complete("1", LAW, "ru")}


def test_another_act_is_never_offered_as_this(library: Library) -> None:
    assert library.complete("ГК 17", LAW, "ru") == []
    assert library.complete("  ", LAW, "ru") == []
