"""Addresses of published acts: Adilet's by number and anchor, the reference bank's by source."""

from pathlib import Path

import pytest

from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.importing.files import import_paths
from kzailaw_desktop.library.indexed.questions import Question, Questions
from kzailaw_desktop.search import SearchRequest

PAGE = """<html><head><link rel="canonical" href="{source}"></head><body>
<div class="slogan"><h1>О садах</h1><p>Закон Республики Казахстан от 5 мая 2021 года № 77-VII ЗРК</p></div>
<div class="container_gamma text"><article>
<h3 id="z1">Глава 1. Общие положения</h3><p><b><a name="z2"></a>Статья 1. Понятия</b></p>
<p>1. В настоящем Законе сад – участок с деревьями.</p>
<p id="z4">2. Действие Закона не распространяется на:</p>
<p id="z5">1) леса;</p>
<p>2) парки.</p>
<p><b><a name="z6"></a>Статья 2. Уход за садом</b></p>
<p>Владелец ухаживает за садом.</p>
</article></div></body></html>"""


def _library(folder: Path, source: str) -> Library:
    page = folder / "sady.html"
    page.write_text(PAGE.format(source=source), encoding="utf-8")
    library = Library.open(folder / "own", folder / "work.sqlite", index_dir=folder / "index")
    import_paths(library, [page])
    return library


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("pages")
    return _library(folder, "https://zan.gov.kz/client/#!/doc/7654321/rus")


@pytest.mark.parametrize(
    ("anchor", "eid"),
    [
        ("z1", "chp_1"),
        ("z2", "art_1"),
        ("z4", "art_1__para_2"),
        ("z5", "art_1__para_2__point_1"),
        ("z6", "art_2"),
    ],
)
def test_an_anchor_opens_its_unit(library: Library, anchor: str, eid: str) -> None:
    found = library.find(f"https://adilet.zan.kz/rus/docs/Z2100000077#{anchor}")
    assert (found.eids, found.remark) == ((eid,), None)


def test_an_unknown_anchor_opens_the_act_and_says_so(library: Library) -> None:
    found = library.find("https://adilet.zan.kz/rus/docs/Z2100000077#z99")
    assert found.eids == ("",)
    assert found.remark is not None
    assert "#z99" in found.remark.text("kk")


def test_the_reference_bank_is_known_by_the_source_of_a_text(library: Library) -> None:
    found = library.find("https://zan.gov.kz/client/#!/doc/7654321/kaz")
    assert found.document == library.find("Закон № 77-VII").document
    with pytest.raises(NotFound) as told:
        library.find("https://zan.gov.kz/client/#!/doc/7654322/kaz")
    assert told.value.code == "address-of-bank"


def test_a_pasted_address_is_searched_for_as_its_act(library: Library) -> None:
    address = "https://zan.gov.kz/client/#!/doc/7654321/kaz"
    act = library.find("Закон № 77-VII").document
    found = library.search(SearchRequest(address))
    assert {hit.document for hit in found.hits} == {act}
    assert found.query == address
    answer = Questions(library).ask(Question(SearchRequest(address)))
    assert {hit.document for hit in answer.results.hits} == {act}
    unknown = library.search(SearchRequest("https://zan.gov.kz/client/#!/doc/7654322/kaz"))
    assert (unknown.total, unknown.message) == (0, "search-address")
