"""Files that Microsoft Word has saved and edited: every edit is found, nothing else is."""

from __future__ import annotations

from pathlib import Path

import office_macro
import pytest
from sample_law import ACTS, DRAFT, LAW
from word_editor import AUTHOR, WordEditor

from kzailaw_desktop.drafting.wording.lines import find
from kzailaw_desktop.export import (
    ActFacts,
    MemoArticle,
    MemoContent,
    export_memo,
    export_redline,
    export_table,
    paired_rows,
)
from kzailaw_desktop.export.office import find_office
from kzailaw_desktop.export.returned.bring_back import bring_back

office = pytest.mark.skipif(not find_office(), reason="LibreOffice is not installed")
MAKE = {
    "redline": lambda out: export_redline(DRAFT, ACTS, out),
    "table": lambda out: export_table(DRAFT, ACTS, out, layout=("kk", "ru")),
}


def shown(changes) -> list[tuple[str, str, str, str]]:
    return [(c.lang, c.eid, c.before, c.after) for c in changes]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("kind", MAKE)
def test_saving_again_in_word_is_no_edit(kind: str, seed: int, tmp_path: Path) -> None:
    out = tmp_path / "x.docx"
    MAKE[kind](out)
    found = bring_back(WordEditor(out, seed).resave().save(), ACTS, [DRAFT])
    assert (found.changes, found.comments, found.untracked) == ([], [], [])


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kind", MAKE)
def test_edits_of_word_are_found(kind: str, seed: int, tmp_path: Path) -> None:
    out = tmp_path / "x.docx"
    MAKE[kind](out)
    word = WordEditor(out, seed).resave()
    word.replace("проводит аудит", "проводит ревизию")
    word.quietly("десять дней", "девять дней")
    word.comment("Компетенция", "Проверьте", "Проверено", "Согласен")
    word.embolden("Орган")
    found = bring_back(word.save(), ACTS, [DRAFT])
    assert shown(found.changes) == [
        ("ru", "art_2__para_1__point_1-1", "1-1) проводит аудит;", "1-1) проводит ревизию;")
    ]
    assert found.changes[0].authors == (AUTHOR,)
    (quiet,) = [c for c in found.untracked if c.lang == "ru"]
    assert (quiet.eid, quiet.after) == ("art_2__para_2", "2. Срок составляет девять дней.")
    assert [(c.eid, c.author, c.text, c.quoted) for c in found.comments] == [
        ("art_2", AUTHOR, said, "Компетенция") for said in ("Проверьте", "Проверено", "Согласен")
    ]


def test_moved_words_and_deletions_in_insertions(tmp_path: Path) -> None:
    out = tmp_path / "x.docx"
    MAKE["redline"](out)
    word = WordEditor(out).resave()
    word.move("Применяется ", "настоящей статьи")
    word.insert_and_cut("проводит аудит", " ежегодно", " ежедневно")
    found = bring_back(word.save(), ACTS, [DRAFT])
    assert shown(found.changes) == [
        ("ru", "art_2__para_1__point_1-1", "1-1) проводит аудит;", "1-1) проводит аудит ежегодно;"),
        ("ru", "art_2__para_3", "3. Применяется пункт 2 настоящей статьи.",
         "3. пункт 2 настоящей статьиПрименяется ."),
    ]  # fmt: skip
    assert found.untracked == []


def memo(out: Path) -> Path:
    units = {lang: find(LAW, "art_2", lang) for lang in ("kk", "ru")}
    heading = {lang: f"{u.num} {u.heading}" for lang, u in units.items() if u}
    article = MemoArticle(ActFacts.of(LAW), "art_2", heading, paired_rows(units))
    export_memo(MemoContent("Справка", (article,), author="А. Б."), out)
    return out


@pytest.mark.parametrize("seed", range(3))
def test_a_memo_edited_in_word(seed: int, tmp_path: Path) -> None:
    out = memo(tmp_path / "x.docx")
    same = bring_back(WordEditor(out, seed).resave().save(), ACTS)
    assert (same.kind, same.changes, same.comments, same.untracked) == ("memo", [], [], [])
    word = WordEditor(out, seed)
    word.replace("ведет", "вел")
    word.quietly("пять", "семь")
    word.comment("бес күн", "Тексеріңіз", "Дұрыс")
    found = bring_back(word.save(), ACTS)
    assert shown(found.changes) == [
        ("ru", "art_2__para_1__point_1", "1) ведет реестр;", "1) вел реестр;")
    ]
    assert shown(found.untracked) == [
        ("ru", "art_2__para_2", "2. Срок составляет пять дней.", "2. Срок составляет семь дней.")
    ]
    assert [(c.eid, c.lang, c.text) for c in found.comments] == [
        ("art_2__para_2", "kk", "Тексеріңіз"), ("art_2__para_2", "kk", "Дұрыс"),
    ]  # fmt: skip


@office
def test_a_memo_edited_in_libreoffice(tmp_path: Path) -> None:
    source, target = memo(tmp_path / "memo.docx"), tmp_path / "back.docx"
    office_macro.edit(
        find_office(), source, target, "ведет", "вел", "Компетенция", "Проверьте", "пять", "семь"
    )
    found = bring_back(target, ACTS)
    assert found.kind == "memo"
    assert [(c.eid, c.after) for c in found.changes] == [
        ("art_2__para_1__point_1", "1) вел реестр;")
    ]
    assert [(c.eid, c.text) for c in found.comments] == [("art_2", "Проверьте")]
    assert [(c.eid, c.after) for c in found.untracked] == [
        ("art_2__para_2", "2. Срок составляет семь дней.")
    ]
