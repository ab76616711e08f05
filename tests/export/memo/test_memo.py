"""The memo: what stands in it, in which style and language, and what is refused."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import docx
import docx_rules
import pytest
from sample_memo import ACT, ARTICLE, DATE, KK, MEMO, RU, lines

from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export import (
    ActFacts,
    MemoContent,
    MemoEntry,
    export_memo,
    paired_rows,
)
from kzailaw_desktop.export.dates import act_name, long_date, tied
from kzailaw_desktop.export.word.template import TEMPLATES, build


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "Справка № 1.docx"


def test_rows_pair_units_and_keep_what_one_language_lacks() -> None:
    assert [
        (r.eid[7:], r.part, r.depth, r.texts.get("kk"), r.texts.get("ru")) for r in ARTICLE.rows
    ] == [
        ("", "heading", 0, "3-бап. Тыйымдар", "Статья 3. Запреты"),
        ("para_1", "", 1, "1. Мынадай:", "1. Запрещается:"),
        ("para_1__point_1", "", 2, "1) бірінші;", "1) первое;"),
        ("para_1__point_2", "", 2, "2) екінші", None),
        ("para_1", "closing", 1, "әрекеттерге тыйым салынады.", None),
        ("para_2", "", 1, None, "2. Только по-русски."),
    ]


@pytest.mark.parametrize(
    ("only", "kept"),
    [
        (["art_3__para_2"], ["heading", "para_2"]),
        (["art_3__para_1__point_1"], ["heading", "para_1", "point_1", "para_1"]),
        (["art_3"], ["heading", "para_1", "point_1", "point_2", "para_1", "para_2"]),
    ],
)
def test_only_chosen_units_and_what_leads_to_them(only: list[str], kept: list[str]) -> None:
    rows = paired_rows({"kk": KK, "ru": RU}, only=only)
    assert [r.part if r.part == "heading" else r.eid.rpartition("__")[2] for r in rows] == kept


def test_memo_holds_what_it_was_given(out: Path) -> None:
    result = export_memo(MEMO, out)
    assert result.as_json() == {"file": str(out), "items": 2}
    assert docx_rules.problems(out) == []
    texts = lines(out)
    assert ("Kind", "Аналитическая записка") in texts
    assert ("Title", "Проба пера") in texts
    assert ("Heading1", "Вопрос") in texts
    assert ("BodyText", "Что в п.\u00a01 ст.\u00a03?") in texts
    assert ("Heading1", "Риски") not in texts
    assert ("Entry", "П.\u00a01 ст.\u00a03, Рахметова Ә.\u00a0Қ. «Бұл қалай?»") in texts
    assert ("Pinpoint", "Сенат, сөз 44; связь по теме, предложена программой") in texts
    assert ("SourceItem", "2.\tИсточник второй") in texts
    assert texts[-1] == ("Signature", "Составитель\tА. Б. Сериков")
    standing = next(text for style, text in texts if style == "Standing")
    assert "рабочий перевод, не официальный текст, редакция от 17.11.2025" in standing


def test_parallel_table(out: Path) -> None:
    export_memo(MEMO, out)
    table = docx.Document(str(out)).tables[0]
    cells = [[c.text for c in row.cells] for row in table.rows]
    assert cells[0][0] == "Қазақ тілінде, 17.11.2025 ред.\nресми мәтін"
    assert cells[0][1] == "На русском языке, ред. 17.11.2025\nрабочий перевод, не официальный текст"
    assert cells[1:3] == [
        ["3-бап. Тыйымдар", "Статья 3. Запреты"],
        ["1. Мынадай:", "1. Запрещается:"],
    ]
    assert cells[-1] == ["", "2. Только по-русски."]
    first = table.rows[0]._tr
    assert first.find("w:trPr/w:tblHeader", docx_rules.NS) is not None


def test_every_run_has_its_language(out: Path) -> None:
    export_memo(MEMO, out)
    tags = {}
    for run in docx_rules.part(out).iter(docx_rules.w("r")):
        text = docx_rules.text(run)
        tags[text] = run.find("w:rPr/w:lang", docx_rules.NS).get(docx_rules.w("val"))
    assert tags["1. Мынадай:"] == tags["«Бұл қалай?»"] == tags["3-бап. Тыйымдар"] == "kk-KZ"
    assert tags["1. Запрещается:"] == tags["1.Источник первый"] == "ru-RU"


def test_header_names_act_edition_and_status(out: Path) -> None:
    export_memo(MEMO, out)
    document = docx.Document(str(out))
    header = document.sections[0].header.paragraphs[0].text
    assert header == (
        "Закон РК от 17.11.2025 №\u00a0230-VIII «О пробе» · ред. 17.11.2025 · каз.\u00a0–\u00a0официальный"
        " текст · рус.\u00a0–\u00a0рабочий перевод, не официальный текст"
    )
    assert "PAGE" in document.sections[0].footer._element.xml
    assert document.core_properties.title == "Проба пера"


def test_the_author_is_not_named_twice(out: Path) -> None:
    entry = MemoEntry("commentary", "Мысль.", who="Иванов, 2025", source="Иванов, 2025, абз. 3")
    export_memo(replace(MEMO, articles=(replace(ARTICLE, entries=(entry,)),)), out)
    assert ("Entry", "Мысль.") in lines(out)
    assert ("Pinpoint", "Иванов, 2025, абз. 3") in lines(out)


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize("template", ["note", "opinion", "conclusion"])
@pytest.mark.parametrize("languages", [("kk",), ("ru", "kk"), ("kk", "ru", "en")])
def test_all_kinds_and_languages_are_sound(lang, template, languages, out: Path) -> None:
    export_memo(replace(MEMO, lang=lang, languages=languages), out, template=template)
    assert docx_rules.problems(out) == []


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda folder: folder / "absent" / "m.docx", "export-no-folder"),
        (lambda folder: folder, "export-is-folder"),
        (lambda folder: folder / "file" / "m.docx", "export-no-folder"),
    ],
)
def test_places_that_cannot_be_written(make, code: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ExportFailed) as caught:
        export_memo(MEMO, make(tmp_path))
    assert caught.value.code == code
    assert caught.value.text("ru").startswith(str(tmp_path))
    assert [f.name for f in tmp_path.iterdir()] == ["file"]


@pytest.mark.skipif(
    not Path("/dev/full").exists() or not hasattr(os, "geteuid"), reason="needs /dev/full"
)
def test_failure_keeps_what_was_there(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportFailed, match="disk is full"):
        export_memo(MEMO, out)
    assert out.read_text() == "old"
    assert [f.name for f in out.parent.iterdir()] == [out.name]


def test_nothing_to_write_and_unknown_template(out: Path) -> None:
    with pytest.raises(ExportFailed, match="nothing to write"):
        export_memo(MemoContent("Пусто"), out)
    with pytest.raises(ExportFailed, match="template"):
        export_memo(MEMO, out, template="sonnet")
    assert not out.exists()


def test_control_characters_and_long_titles_do_not_break_the_file(out: Path) -> None:
    nasty = replace(MEMO, title="\x00\x0b\ud800" + "Ә" * 5000, texts={"question": "a\tb\x1f<&>"})
    export_memo(nasty, out)
    assert docx_rules.problems(out) == []
    assert ("BodyText", "a\tb<&>") in lines(out)


@pytest.mark.parametrize(
    ("act", "lang", "name"),
    [
        (ACT, "ru", "Закон Республики Казахстан от 17 ноября 2025 года № 230-VIII «О пробе»"),
        (ACT, "kk", "«Сынақ туралы» 2025 жылғы 17 қарашадағы № 230-VIII Қазақстан Республикасының Заңы"),
        (replace(ACT, subtype="code", titles={"ru": "Трудовой кодекс Республики Казахстан"}), "ru",
         "Трудовой кодекс Республики Казахстан от 17 ноября 2025 года № 230-VIII"),
        (ActFacts({"ru": "О пробе"}), "ru", "Закон Республики Казахстан  «О пробе»"),
    ],
)  # fmt: skip
def test_names_of_acts(act: ActFacts, lang: str, name: str) -> None:
    assert act_name(act, lang).replace("\u00a0", " ") == name.replace("  ", " ")


def test_dates_and_ties() -> None:
    assert long_date(DATE, "kk") == "2025 жылғы 17\u00a0қараша"
    assert long_date(DATE, "en") == "17\u00a0November 2025"
    assert tied("п. 3 ст. 17, № 230") == "п.\u00a03 ст.\u00a017, №\u00a0230"


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_are_what_the_script_makes(name: str, root: Path, tmp_path: Path) -> None:
    build(TEMPLATES[name], tmp_path / name)
    assert (tmp_path / name).read_bytes() == (root / "resources/templates" / name).read_bytes()
    fonts = docx_rules.part(tmp_path / name, "word/styles.xml").iter(docx_rules.w("rFonts"))
    assert {value for font in fonts for value in font.attrib.values()} == {"Times New Roman"}
