"""CSL JSON, TMX and Markdown: what other tools get, and that it says its edition and standing."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from lxml import etree

from kzailaw_desktop.corpus.akn import validate
from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export.references.bibliography import bibtex, ris
from kzailaw_desktop.export.references.csl import csl
from kzailaw_desktop.export.references.note_list import ListedNote, markdown
from kzailaw_desktop.export.references.tmx import tmx
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.written.exchange import write_exchange

LAW = "law-230-viii"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    made = tmp_path_factory.mktemp("exchange")
    return Library.open(made / "own", made / "work.kzw", index_dir=made / "index")


def test_an_act_as_csl_has_both_titles_language_and_standing(library: Library) -> None:
    item = json.loads(csl([library.document(LAW)]))[0]
    assert (item["type"], item["language"], item["number"]) == ("legislation", "ru", "230-VIII")
    assert item["original-title"] == "Жасанды интеллект туралы"
    assert item["URL"].startswith("https://adilet.zan.kz/")
    assert "17.11.2025" in item["note"]
    assert "не официальный текст" in item["note"]


@pytest.mark.parametrize("doc", ["ibragimova-2025", "senate-2025-10-23"])
def test_other_sources_as_csl(library: Library, doc: str) -> None:
    item = json.loads(csl([library.document(doc)]))[0]
    assert item["id"] == doc
    assert item["issued"]["date-parts"][0][0] == 2025
    assert item["title"]
    assert item["type"] in ("article-journal", "hearing")


def test_ris_has_language_address_and_both_titles(library: Library) -> None:
    text = ris([library.document(LAW)])
    for tag in ("TI  - ", "TT  - Жасанды", "LA  - ru", "UR  - https://adilet"):
        assert tag in text


def test_bibtex_has_language_address_both_titles_and_standing(library: Library) -> None:
    law = bibtex([library.document(LAW)])
    for field in (
        "language = {ru}",
        "origtitle = {Жасанды",
        "url = {https://adilet",
        "не официальный",
    ):
        assert field in law
    sitting = bibtex([library.document("senate-2025-10-23")])
    assert "language = {kk}" in sitting
    assert "note = {ресми мәтін}" in sitting
    article = bibtex([library.document("salimgerey-2025")])
    assert "titleaddon = {«Жасанды" in article


@pytest.mark.parametrize("doc", [LAW, "senate-2025-10-23", "ibragimova-2025"])
def test_akoma_ntoso_of_any_document_is_valid(
    library: Library, tmp_path_factory: pytest.TempPathFactory, doc: str
) -> None:
    out = tmp_path_factory.mktemp("akn") / "x.xml"
    write_exchange(library, "akn", out, [doc])
    assert validate(out.read_bytes()) == []


def test_tmx_pairs_units_of_both_languages(library: Library) -> None:
    made, count = tmx(library.act(LAW))
    units = etree.fromstring(made).findall("body/tu")
    assert len(units) == count > 150
    for unit in units:
        assert [each.get(LANG) for each in unit.findall("tuv")] == ["kk-KZ", "ru-KZ"]
        assert all(seg.text for seg in unit.iter("seg"))
    standing = {each.get("type"): each.text for each in etree.fromstring(made).iter("prop")}
    assert "рабочий перевод" in (standing["x-standing-ru"] or "")


@pytest.mark.parametrize(
    ("what", "docs", "code"),
    [
        ("tmx", [], "export-one-document"),
        ("akn", [LAW, "ibragimova-2025"], "export-one-document"),
        ("tmx", ["senate-2025-10-23"], "export-not-an-act"),
        ("notes", [], "export-nothing"),
    ],
)
def test_what_cannot_be_written_is_refused(
    library: Library, tmp_path: object, what: str, docs: list[str], code: str
) -> None:
    from pathlib import Path

    out = Path(str(tmp_path)) / "x"
    with pytest.raises(ExportFailed) as caught:
        write_exchange(library, what, out, docs)
    assert caught.value.code == code
    assert not out.exists()


def test_notes_as_markdown_are_grouped_by_document_and_place() -> None:
    day = dt.date(2026, 2, 3)
    text = markdown(
        [
            ListedNote(
                "Заң", "2-бап", "Ойлану керек", "тыныштық\nкерек", ("маңызды іс",), day, "S"
            ),
            ListedNote("Заң", "2-бап", "Тағы", tags=()),
            ListedNote("Сенат", "", "Сөз"),
        ],
        "Жазбалар",
    )
    assert text == (
        "# Жазбалар\n\n## Заң\n\n### 2-бап\n\n> тыныштық\n> керек\n\nОйлану керек\n\n"
        "*#маңызды_іс · 03.02.2026 · S*\n\nТағы\n\n## Сенат\n\nСөз\n"
    )
