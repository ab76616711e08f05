"""Comparative table, redline, bill and note of a draft: their form, point by point."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import docx
import docx_rules
import office_macro
import pytest
from annex_law import annex_law
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx_rules import bold, cells, table_of
from sample_law import ACTS, DRAFT, LAW, change

from kzailaw_desktop.drafting import Change, ChangeKind, Draft
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.commands.act_order import ordered_acts
from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export import DRAFT_DOCUMENTS, export_bill, export_note, export_redline
from kzailaw_desktop.export.draft_documents.consolidated import export_consolidated
from kzailaw_desktop.export.draft_documents.table import export_table, layouts
from kzailaw_desktop.export.office import find_office

W = docx_rules.w


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "жоба.docx"


# -- the comparative table


@pytest.mark.parametrize(
    ("layout", "heading", "columns", "widths"),
    [
        ("ru", ["СРАВНИТЕЛЬНАЯ ТАБЛИЦА",
                "проекта Закона Республики Казахстан «О внесении изменений и дополнений в"
                " некоторые законодательные акты Республики Казахстан»"],
         ["№ п/п", "Структурный элемент", "Действующая редакция", "Предлагаемая редакция",
          "Обоснование"], [622, 1701, 4686, 4669, 3283]),
        ("kk", ["«Қазақстан Республикасының кейбір заңнамалық актілеріне өзгерістер мен толықтырулар"
                " енгізу туралы» Қазақстан Республикасы Заңының жобасына", "САЛЫСТЫРМА КЕСТЕ"],
         ["Р/с №", "Құрылымдық элемент", "Қолданыстағы редакция", "Ұсынылатын редакция",
          "Негіздеме"], [704, 1843, 3402, 3402, 5954]),
    ],
)  # fmt: skip
def test_form_of_the_table(layout, heading, columns, widths, out: Path) -> None:
    result = export_table(DRAFT, ACTS, out, layout=layout)
    assert result.items == 3
    assert docx_rules.problems(out) == []
    document = docx.Document(str(out))
    shown = [p.text.replace("\u00a0", " ") for p in document.paragraphs if p.text]
    assert shown[:2] == heading
    section = document.sections[0]
    assert section.page_width > section.page_height
    table = table_of(out)
    rows = list(table.iterchildren(W("tr")))
    assert [c.replace("-\n", "").replace("-", "") for c in cells(rows[0])] == columns
    assert rows[0].find(f"{W('trPr')}/{W('tblHeader')}") is not None
    grid = [int(g.get(W("w"))) for g in table.iter(W("gridCol"))]
    assert grid == widths
    merged = [row for row in rows if len(list(row.iterchildren(W("tc")))) == 1]
    assert len(merged) == 2
    style = merged[0].find(f".//{W('pStyle')}").get(W("val"))
    assert style in ("LargeAct", "TableAct")
    assert document.paragraphs[-1].text == f"{DRAFT.post[layout]}\tА. Б. Сериков"


@pytest.mark.parametrize(("lang", "fonts"), [("ru", 28), ("kk", 24)])
def test_it_has_the_form_of_the_real_tables(lang: str, fonts: int, shared: Path, out: Path) -> None:
    """Headings, page and merged rows as in the tables that were before Parliament."""
    real = docx.Document(str(shared / "testdata" / f"comparative-table.{lang}.docx"))
    export_table(DRAFT, ACTS, out, layout=lang)
    ours = docx.Document(str(out))
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin", "page_width"):
        assert abs(getattr(real.sections[0], side) - getattr(ours.sections[0], side)) < 2000

    def words(row) -> list[str]:
        return ["".join(c.split()).replace("-", "") for c in cells(row)]

    theirs, mine = real.tables[0]._tbl, ours.tables[0]._tbl
    assert words(theirs.tr_lst[0]) == words(mine.tr_lst[0])
    sums = [sum(int(g.get(W("w"))) for g in t.iter(W("gridCol"))) for t in (theirs, mine)]
    assert sums[0] == sums[1]
    size = next(
        s for s in ours.styles if s.style_id == ("LargeCell" if fonts == 28 else "TableCell")
    )
    assert size.font.size.pt * 2 == fonts
    if lang == "ru":
        assert words(theirs.tr_lst[1]) == words(mine.tr_lst[1]) == list("12345")


def test_changed_words_are_bold_on_both_sides(out: Path) -> None:
    export_table(DRAFT, ACTS, out, layout="ru")
    row = list(table_of(out).iterchildren(W("tr")))[5]
    number, unit, before, after, reason = row.iterchildren(W("tc"))
    assert bold(before) == ["разрабатывает и", "3) отчитывается.", "пять"]
    assert bold(after) == ["1-1) проводит аудит;", "3) исключить.", "десять"]
    assert cells(row)[0] == "2."
    assert cells(row)[1].splitlines()[:2] == ["Статья 2", "новый подпункт 1-1) пункта 1"]
    assert bold(unit) == bold(reason) == bold(number) == []
    assert not list(before.iter(W("strike"))) + list(before.iter(W("u")))


def test_status_of_the_text_is_stated(out: Path) -> None:
    export_table(DRAFT, ACTS, out, layout="ru")
    row = cells(list(table_of(out).iterchildren(W("tr")))[4])
    assert row == [
        "Закон Республики Казахстан от 17\u00a0ноября 2025\u00a0года «Об\u00a0учете»\n"
        "(на русском языке – рабочий перевод, не официальный текст, редакция от 17.11.2025)"
    ]


def test_both_languages_in_one_document(out: Path) -> None:
    assert export_table(DRAFT, ACTS, out, layout=("kk", "ru")).items == 6
    assert docx_rules.problems(out) == []
    document = docx.Document(str(out))
    assert len(document.tables) == len(document.sections) == 2
    assert round(document.sections[0].left_margin.cm, 1) == 1.5
    assert round(document.sections[1].left_margin.cm, 1) == 2.5


@pytest.mark.parametrize("layout", layouts())
def test_all_layouts_are_sound(layout: str, out: Path) -> None:
    export_table(DRAFT, ACTS, out, layout=layout)
    assert docx_rules.problems(out) == []


# -- the other documents


@pytest.mark.parametrize("name", DRAFT_DOCUMENTS)
def test_all_documents_are_sound_and_refuse_an_empty_draft(name: str, out: Path) -> None:
    assert DRAFT_DOCUMENTS[name](DRAFT, ACTS, out).items > 0
    assert docx_rules.problems(out) == []
    with pytest.raises(ExportFailed, match="nothing to write"):
        DRAFT_DOCUMENTS[name](Draft(), ACTS, out)


def _text(file: Path, accept: bool) -> list[str]:
    """What is left of our own file when changes are accepted or rejected, by our own reading."""
    gone, kept = ("del", "ins") if accept else ("ins", "del")
    found, carry = [], ""
    for paragraph in docx_rules.part(file).iter(W("p")):
        text = ""
        for run in paragraph.iter(W("r")):
            if any(a.tag == W(gone) for a in run.iterancestors()):
                continue
            text += docx_rules.text(run)
        mark = paragraph.find(f"{W('pPr')}/{W('rPr')}/{W(gone)}")
        carry += text
        if mark is None:
            found.append(carry)
            carry = ""
    assert kept
    return found


def _expected(lang: str, accept: bool) -> list[str]:
    found = []
    for id in ordered_acts(DRAFT, ACTS):
        for top in amend(ACTS[id], DRAFT, lang).tops():
            side = [line.new if accept else line.old for line in top.all_lines()]
            found += [line for line in side if line]
    return found


@pytest.mark.parametrize("accept", [True, False])
@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_redline_holds_both_texts(lang: str, accept: bool, out: Path) -> None:
    export_redline(DRAFT, ACTS, out, langs=(lang,))
    text = [line for line in _text(out, accept) if line]
    expected = _expected(lang, accept)
    assert [line for line in text if line in expected] == expected
    new = {"kk": "2. Мерзімі – он күн.", "ru": "2. Срок составляет десять дней."}[lang]
    assert (new in text) is accept


@pytest.mark.skipif(not find_office(), reason="LibreOffice is not installed")
@pytest.mark.parametrize(
    ("command", "accept"), [("AcceptAllTrackedChanges", True), ("RejectAllTrackedChanges", False)]
)
def test_libreoffice_accepts_and_rejects_all(command: str, accept: bool, tmp_path: Path) -> None:
    source, target = tmp_path / "redline.docx", tmp_path / "settled.docx"
    export_redline(DRAFT, ACTS, source)
    office_macro.settle(find_office(), source, target, command)
    text = [line for line in _text(target, True) if line]
    assert not list(docx_rules.part(target).iter(W("ins"), W("del")))
    expected = [line for lang in ("kk", "ru") for line in _expected(lang, accept)]
    assert [line for line in text if line in set(expected)] == expected
    heads = [line for line in text if line not in set(expected)]
    assert len(heads) == 10  # two titles, two acts each, the standing of each


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        ("ru", ["Проект", "ЗАКОН", "РЕСПУБЛИКИ КАЗАХСТАН", "Об учете и труде",
                "Статья 1. Внести изменения и дополнения в следующие законодательные акты"
                " Республики Казахстан:",
                "1. В Трудовой кодекс Республики Казахстан от 23 ноября 2015 года:",
                "статью 9 исключить.",
                "2. В Закон Республики Казахстан от 17 ноября 2025 года «Об учете»:",
                "1) в статье 2:", "в пункте 1:"]),
        ("kk", ["Жоба", "ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ", "ЗАҢЫ",
                "Қазақстан Республикасының кейбір заңнамалық актілеріне өзгерістер мен"
                " толықтырулар енгізу туралы",
                "1-бап. Қазақстан Республикасының мына заңнамалық актілеріне өзгерістер мен"
                " толықтырулар енгізілсін:",
                "1. 2015 жылғы 23 қарашадағы Қазақстан Республикасының Еңбек кодексіне:",
                "9-бап алып тасталсын.",
                "2. «Тіркеу туралы» 2025 жылғы 17 қарашадағы Қазақстан Республикасының Заңына:",
                "1) 2-бапта:", "1-тармақта:"]),
    ],
)  # fmt: skip
def test_bill(lang: str, lines: list[str], out: Path) -> None:
    draft = replace(DRAFT, titles={"ru": "«Об учете и труде»"})
    export_bill(draft, ACTS, out, lang=lang)
    text = [p.text.replace("\u00a0", " ") for p in docx.Document(str(out)).paragraphs]
    assert text[: len(lines)] == lines
    assert text[-3].startswith(
        {"ru": "Статья 2. Настоящий Закон вводится", "kk": "2-бап. Осы Заң"}[lang]
    )
    assert text[-4].endswith({"ru": "2. Второй.».", "kk": "2. Екінші.»."}[lang])


def test_bill_that_changes_one_act(out: Path) -> None:
    draft = Draft(changes=(change("art_3", ChangeKind.REPEAL),))
    export_bill(draft, {"law-1": LAW}, out, lang="kk")
    text = [p.text.replace("\u00a0", " ") for p in docx.Document(str(out)).paragraphs]
    assert text[3] == "«Тіркеу туралы» Қазақстан Республикасының Заңына өзгеріс енгізу туралы"
    assert text[4].endswith("Қазақстан Республикасының Заңына мынадай өзгеріс енгізілсін:")
    assert text[5] == "3-бап алып тасталсын."


def test_explanatory_note(out: Path) -> None:
    note = {"finance": {"ru": "Средств не требует.\nСовсем."}}
    result = export_note(replace(DRAFT, note=note), ACTS, out, lang="ru")
    text = [p.text for p in docx.Document(str(out)).paragraphs]
    assert result.items == 4
    assert text[0] == "Пояснительная записка"
    assert text[1].startswith("к проекту Закона Республики Казахстан «О внесении изменений")
    assert "Законопроектом предлагается:" in text
    assert "дополнить подпунктом 1-1);" in text
    assert text[text.index("Финансовая сторона") :][:3] == [
        "Финансовая сторона",
        "Средств не требует.",
        "Совсем.",
    ]
    assert text[text.index("Бұл қалай?") + 1] == "Сенат, сөз 4, абзац 1"


def test_short_rows_stay_on_one_page_and_the_name_of_an_act_with_its_rows(out: Path) -> None:
    longer = " ".join(["слово"] * 900)
    change = Change(LAW.id, "art_3", ChangeKind.REPLACE, "x", {"kk": longer, "ru": longer})
    export_table(Draft(changes=(DRAFT.changes[0], change)), ACTS, out, layout="ru")
    rows = list(table_of(out).iterchildren(W("tr")))
    whole = [row.find(f"{W('trPr')}/{W('cantSplit')}") is not None for row in rows]
    assert whole[-2:] == [True, False]  # what is longer than half a page goes on on the next
    act = next(row for row in rows if "Закон Республики" in "".join(row.itertext()))
    assert all(p.find(f"{W('pPr')}/{W('keepNext')}") is not None for p in act.iter(W("p")))


def test_headings_stand_apart_from_the_text(out: Path) -> None:
    draft = Draft(changes=(Change("law-77", "art_1__para_2", ChangeKind.REPEAL, "r"),))
    export_consolidated(draft, {"law-77": annex_law()}, out)
    shown = {p.text: p.alignment for p in docx.Document(str(out)).paragraphs}
    assert shown["Глава 1. Общие положения"] == WD_ALIGN_PARAGRAPH.CENTER
    assert shown["Статья 2. Вторая"] == WD_ALIGN_PARAGRAPH.LEFT
    assert shown["Учет бесплатен."] is None  # as the style has it
