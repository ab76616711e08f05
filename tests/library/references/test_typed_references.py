"""`kzailaw show`: the units of a typed reference, or what is nearest; never another unit."""

import pytest

from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.library import Library

LAW = "law-230-viii"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    root = tmp_path_factory.mktemp("typed")
    return Library.open(root / "library", root / "work.sqlite", index_dir=root / "index")


@pytest.mark.parametrize(
    ("reference", "eids"),
    [
        ("5–7-баптар", ("art_5", "art_6", "art_7")),
        ("17/3/1", ("art_17__para_3__point_1",)),
        ("https://adilet.zan.kz/rus/docs/Z2500000230#z17", ("",)),
        ("закон об ИИ", ("",)),
    ],
)
def test_units(library: Library, reference: str, eids: tuple[str, ...]) -> None:
    found = library.find(reference, LAW)
    assert (found.document, found.eids) == (LAW, eids)


@pytest.mark.parametrize(
    ("reference", "code", "words"),
    [
        ("п. 9 ст. 17", "unit-missing", "пунктов: 4"),
        ("ГК 330", "act-missing", "ГК"),
        ("https://adilet.zan.kz/rus/docs/K1400000235", "act-missing", "235"),
        ("https://example.org/17", "address-unknown", "adilet"),
        ("вред", "reference-unknown", "17-3-2"),
    ],
)
def test_what_is_not_there(library: Library, reference: str, code: str, words: str) -> None:
    with pytest.raises(NotFound) as told:
        library.find(reference, LAW)
    assert told.value.code == code
    assert words in told.value.text("ru")
    assert all(told.value.text(lang) for lang in ("kk", "en"))
