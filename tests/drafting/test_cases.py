"""The drafts that came out wrong: what each document says of them now."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Change, ChangeKind, Draft
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.checking.checks import check
from kzailaw_desktop.drafting.comparing.table_rows import table_rows
from kzailaw_desktop.export.draft_documents.bill import bill_lines
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.importing.files import import_paths
from kzailaw_desktop.library.stored.cards import set_card
from kzailaw_desktop.library.written.drafts import acts_of

ACT = "law-230-viii"


@pytest.fixture(scope="module")
def acts(root: Path) -> dict[str, Act]:
    act = Store(root / "corpus", read_only=True).load(ACT)
    assert isinstance(act, Act)
    return {ACT: act}


def case(shared: Path, number: str) -> Draft:
    (file,) = (shared / "testdata" / "cases" / "drafts").glob(f"{number}-*.json")
    return Draft.from_record(json.loads(file.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("number", "ru", "kk"),
    [
        ("01", ["следующее изменение:", "пункт 3 статьи 23 исключить."],
         ["мынадай өзгеріс енгізілсін:", "23-баптың 3-тармағы алып тасталсын."]),
        ("05", ["следующее дополнение:",
                "пункт 2 статьи 24 после слова «вред» дополнить словом «, ущерб»."],
         ["24-баптың 2-тармағы «зиян» деген сөзден кейін «, залал» деген сөзбен толықтырылсын."]),
        ("06", ["в части первой пункта 1 статьи 17:", "подпункт 1) исключить."],
         ["17-баптың 1-тармағының бірінші бөлігінде:", "1) тармақша алып тасталсын."]),
        ("10", ["по всему тексту слово «изготовитель» заменить словом «разработчик»."],
         ["бүкіл мәтін бойынша «әзірлеуші» деген сөз «дайындаушы» деген сөзбен ауыстырылсын."]),
        ("11", ["дополнить статьями 5-1 и 5-2 следующего содержания:"],
         ["мынадай мазмұндағы 5-1 және 5-2-баптармен толықтырылсын:"]),
        ("13", ["в подпункте 8) знак препинания «.» заменить знаком препинания «;»;", "«9) я.»."],
         ["8) тармақшадағы «.» деген тыныс белгісі «;» деген тыныс белгісімен ауыстырылсын;"]),
        ("14", ["в заголовке и тексте статьи 24 слово «вреда» заменить словом «ущерба»."],
         ["24-баптың тақырыбы мен мәтініндегі «зиянды» деген сөз «залалды» деген сөзбен"
          " ауыстырылсын."]),
    ],
)  # fmt: skip
def test_bill(number: str, ru: list[str], kk: list[str], acts, shared: Path) -> None:
    draft = case(shared, number)
    for lang, wanted in (("ru", ru), ("kk", kk)):
        lines = bill_lines(draft, acts, lang)
        shown = "\n".join(lines).replace("\u00a0", " ")
        assert all(line in shown for line in wanted), shown
        assert not any(line.startswith(("1) в", "1) п", "1) 1", "1) 2")) for line in lines)


def test_bill_of_the_heading_alone(acts, shared: Path) -> None:
    record = case(shared, "14").to_record()
    for lang in ("ru", "kk"):
        record["changes"][0]["swaps"][lang][0]["where"] = "heading"
    draft = Draft.from_record(json.loads(json.dumps(record, default=list)))
    assert bill_lines(draft, acts, "ru")[-1].startswith("в заголовке статьи 24 слово")
    assert bill_lines(draft, acts, "kk")[-1].startswith("24-баптың тақырыбындағы «зиянды»")
    changed = [line for line in amend(acts[ACT], draft, "ru").lines() if line.changed]
    assert [line.part for line in changed] == ["heading"]


def test_a_chapter_heading_prints_nothing_twice(acts, shared: Path) -> None:
    amended = amend(acts[ACT], case(shared, "02"), "ru")
    assert [top.eid for top in amended.tops()] == ["chp_2", "art_13"]
    heading, article = amended.tops()
    assert [line.new for line in heading.all_lines()] == ["Глава 2. Х"]
    gone = [line for line in article.all_lines() if line.new is None]
    assert [line.eid for line in gone] == ["art_13__para_1__point_5"]


@pytest.mark.parametrize(("number", "found"), [("03", "органдар"), ("04", "17-бабының")])
def test_a_swap_never_cuts_a_word(number: str, found: str, acts, shared: Path) -> None:
    draft = case(shared, number)
    assert not any(line.changed for line in amend(acts[ACT], draft, "kk").lines())
    remarks = [f for f in check(draft, acts) if f.code == "draft-words-inside" and f.lang == "kk"]
    assert found in remarks[0].params["found"]


def test_both_changes_of_a_paragraph_are_in_every_paper(acts, shared: Path) -> None:
    (row,) = table_rows(case(shared, "06"), acts, "ru")
    after = [line.text for line in row.after]
    assert "1) исключить;" in after
    assert any("делятся" in line for line in after)
    texts = [line.new or "" for line in amend(acts[ACT], case(shared, "06"), "ru").lines()]
    assert not any("системы минимальной степени риска, нарушение" in text for text in texts)


@pytest.mark.parametrize(
    ("number", "code"),
    [("08", "draft-one-language"), ("09", "draft-collision"), ("12", "draft-cleaned"),
     ("13", "draft-punctuation")],
)  # fmt: skip
def test_checks(number: str, code: str, acts, shared: Path) -> None:
    assert code in {found.code for found in check(case(shared, number), acts)}


def test_invisible_characters_reach_no_paper(acts, shared: Path) -> None:
    (row,) = table_rows(case(shared, "12"), acts, "ru")
    assert row.after[-1].text == "2. Страхование текст."


def test_an_unfinished_bill_says_so(acts, shared: Path) -> None:
    lines = bill_lines(case(shared, "08"), acts, "kk")
    assert lines[-2:] == [
        "[24-баптың 2-тармағы: қазақ тілінде мәтін жоқ]",
        "[23-баптың 3-тармағы: қазақ тілінде мәтін жоқ]",
    ]


@pytest.fixture(scope="module")
def library(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """The law with the Labour Code, its card filled in, and the law on Parliament beside it."""
    home = tmp_path_factory.mktemp("several")
    made = Library.open(home / "own", home / "w.sqlite", index_dir=home / "ix")
    code = home / "labour-code.ru.txt"
    whole = (shared / "testdata" / code.name).read_text(encoding="utf-8")
    code.write_text("\n".join(whole.splitlines()[:300]), encoding="utf-8")  # the rest takes seconds
    laws = [shared / "testdata" / f"parliament-law.{lang}.pdf" for lang in ("ru", "kk")]
    assert not import_paths(made, [code, *laws])[1]
    card = {"title.ru": "Трудовой кодекс Республики Казахстан", "number": "414-V"}
    set_card(made, "labour-code", {**card, "date": "2015-11-23"})
    yield made
    made.close()


def test_acts_of_a_bill_stand_by_rank_and_date(library: Library, shared: Path) -> None:
    draft = case(shared, "07")
    lines = bill_lines(draft, acts_of(library, draft), "ru")
    assert [line.replace("\u00a0", " ") for line in lines[1:]] == [
        "1. В Конституционный закон Республики Казахстан от 16 октября 1995 года"
        " «О Парламенте Республики Казахстан и статусе его депутатов»:",
        "пункт 1 статьи 4 исключить.",
        "2. В Трудовой кодекс Республики Казахстан от 23 ноября 2015 года:",
        "подпункт 5) пункта 1 статьи 1 исключить.",
        "3. В Закон Республики Казахстан от 17 ноября 2025 года «Об искусственном интеллекте»:",
        "пункт 3 статьи 23 исключить.",
    ]
    kazakh = bill_lines(draft, acts_of(library, draft), "kk")[1].replace("\u00a0", " ")
    assert kazakh.endswith(
        "1995 жылғы 16 қазандағы Қазақстан Республикасының Конституциялық заңына:"
    )


def test_laws_of_one_rank_stand_by_their_date(acts: dict[str, Act]) -> None:
    older = replace(acts[ACT], id="older", date=dt.date(2001, 5, 4))
    units = [(ACT, "art_23__para_3"), (ACT, "art_24__para_2"), ("older", "art_23__para_3")]
    draft = Draft(changes=tuple(Change(act, eid, ChangeKind.REPEAL) for act, eid in units))
    lines = bill_lines(draft, {**acts, "older": older}, "ru")
    assert [line[:2] for line in lines[1:]] == ["1.", "пу", "2.", "1)", "2)"]
    assert ["2001" in lines[1], "2025" in lines[3]] == [True, True]
    assert [line[-1] for line in lines[1:]] == [":", ".", ":", ";", "."]
