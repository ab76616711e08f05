"""Two editions unit by unit."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kzailaw_desktop.domain import Expression, Provision, Status, UnitKind
from kzailaw_desktop.drafting import Change, ChangeKind, Draft
from kzailaw_desktop.drafting.draft.drafts import save
from kzailaw_desktop.gui.desks.editions.view import Skipped, rows_shown
from kzailaw_desktop.library.editions.compare import compare, totals

pytestmark = pytest.mark.gui
WORDS = {
    "a": "Уәкілетті орган жасанды интеллект жүйелерінің тізбесін бекітеді және жариялайды.",
    "b": "Меншік иесі тәуекелдерді басқару жоспарын жыл сайын қайта қарауға міндетті.",
    "c": "Пайдаланушы синтетикалық нәтижелер туралы хабардар етілуге құқылы болады.",
    "d": "Дерекнама операторы деректердің сапасын тексеріп, есебін ұсынып отырады.",
}


def text(*units: tuple[str, str]) -> Expression:
    """Articles with a text each."""
    body = tuple(
        Provision(UnitKind.ARTICLE, f"art_{num}", f"{num}-бап.", text=WORDS.get(words, words))
        for num, words in units
    )
    return Expression("kk", dt.date(2025, 11, 17), Status.OFFICIAL, "Т", body)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ((("1", "a"), ("2", "b")), (("1", "a"), ("2", "b")), {"art_1": "same", "art_2": "same"}),
        ((("1", "a"),), (("1", "a"), ("2", "b")), {"art_1": "same", "art_2": "added"}),
        ((("1", "a"), ("2", "b")), (("1", "a"),), {"art_1": "same", "art_2": "removed"}),
        (
            (("1", "a"), ("2", "b"), ("3", "c")),
            (("1", "a"), ("2", "d"), ("3", "b"), ("4", "c")),
            {"art_1": "same", "art_2": "added", "art_3": "moved", "art_4": "moved"},
        ),
        ((("1", "a"),), (("1", WORDS["a"] + " Тез."),), {"art_1": "changed"}),
        ((("1", "a"),), (("1", "d"),), {"art_1": "changed"}),  # reworded wholly, same number
    ],
)
def test_what_became_of_each_unit(old: Any, new: Any, expected: dict[str, str]) -> None:
    rows = compare(text(*old), text(*new))
    assert {row.eid: row.kind for row in rows} == expected


def test_moved_units_know_where_they_were() -> None:
    rows = compare(text(("1", "a"), ("2", "b")), text(("1", "d"), ("2", "a"), ("3", "b")))
    assert {r.eid: r.old_eid for r in rows if r.kind == "moved"} == {
        "art_2": "art_1",
        "art_3": "art_2",
    }
    assert totals(rows) == {"added": 1, "moved": 2}


def test_unchanged_runs_are_counted_not_shown() -> None:
    rows = compare(
        text(("1", "a"), ("2", "b"), ("3", "c")), text(("1", "a"), ("2", "b"), ("3", "d"))
    )
    shown = rows_shown(rows, whole=False)
    assert shown[0] == Skipped(2)
    assert len(rows_shown(rows, whole=True)) == 3


def test_page_compares_and_opens(bench: Any, qtbot: Any, qtmodeltester: Any) -> None:
    bench.library.add_edition()
    page = bench.open("editions")
    assert [e.text for e in page.list.entries.items] == ["Art. 1(2)", "Art. 2(1)(1)", "Art. 3(1)"]
    assert "changed 1, added 1, removed 1" in page.detail.text()
    qtmodeltester.check(page.view.units)
    page.view.show_unit("art_3__para_1")
    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert opened.args == ["act-1", "art_3__para_1"]
    qtbot.keyClick(page.view, Qt.Key.Key_P)
    assert page.view.units.item(page.view.currentIndex().row()).eid == "art_2__para_1__point_1"


def test_one_edition_says_what_to_do(bench: Any) -> None:
    page = bench.open("editions")
    assert page.empty.isVisible()
    assert "17.11.2025" in page.empty.text()
    assert not page.view.isVisible()


def test_side_by_side_walks_the_differences_in_step(bench: Any, qtbot: Any) -> None:
    bench.library.add_edition()
    page = bench.open("editions")
    qtbot.mouseClick(page.beside, Qt.MouseButton.LeftButton)
    bench.settle()
    view, said = page.columns.view, page.count.text
    assert view.isVisible()
    assert said() == "3 differences"
    page.columns.setFocus()
    seen = []
    for key in (Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_P):
        qtbot.keyClick(view, key)
        seen.append((view.chosen, said()))
    first, second, third = "art_1__point_2", "art_2__para_1__point_1", "art_3__para_1"
    assert seen == [
        (first, "1 / 3"), (second, "2 / 3"), (third, "3 / 3"), (first, "1 / 3"), (third, "3 / 3"),
    ]  # fmt: skip
    row = view.rows.row_of(second)
    assert [cell.text for cell in view.rows.cells(row)][1] == "толық анықтық;"
    assert view.rows.cell(view.rows.row_of(third), 0).missing


def test_what_is_copied_beside_carries_edition_and_standing(bench: Any, qtbot: Any) -> None:
    bench.library.add_edition()
    page = bench.open("editions")
    qtbot.mouseClick(page.beside, Qt.MouseButton.LeftButton)
    bench.settle()
    page.columns.show_unit("art_2__para_1__point_1")
    page.columns.view.units.turn_to(1)
    page.columns.setFocus()
    qtbot.keyClick(page.columns.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert "толық анықтық;" in data.text()
    assert "25.08.2026" in data.text()
    assert "kzailaw://" in data.html()


def test_both_languages_of_a_draft_and_the_table_of_them(
    bench: Any, qtbot: Any, tmp_path: Path
) -> None:
    change = Change(
        id="c1", act="act-1", eid="art_2__para_1__point_1", kind=ChangeKind.REPLACE,
        texts={"kk": "1) толық анықтық;", "ru": "1) полная ясность;"},
    )  # fmt: skip
    save(bench.library.workspace, Draft("d1", titles={"ru": "О проекте"}, changes=(change,)))
    page = bench.open("editions")
    qtbot.mouseClick(page.languages.button("both"), Qt.MouseButton.LeftButton)
    bench.settle()
    view = page.columns.view
    kk, ru = view.rows.cells(view.rows.row_of("art_2__para_1__point_1"))
    assert (kk.lang, ru.lang) == ("kk", "ru")
    assert "толық анықтық" in kk.text
    assert "полная ясность" in ru.text
    assert not page.old.isEnabled()
    page._export_to(str(tmp_path / "table.docx"))
    bench.settle()
    table = docx.Document(str(tmp_path / "table.docx")).tables[0]
    heads = [cell.text for cell in table.rows[0].cells]
    assert "О проекте" in heads[1]
    assert "not the law in force" in heads[2]
    row = next(r for r in table.rows if "толық" in r.cells[1].text)
    added = [run.text for run in row.cells[2].paragraphs[0].runs if run.font.underline]
    assert added == ["полная"]


def test_the_act_that_is_read_is_compared_when_a_draft_changes_it(bench: Any) -> None:
    change = Change(id="c1", act="act-1", eid="art_1__point_2", kind=ChangeKind.REPEAL)
    save(bench.library.workspace, Draft("d1", titles={"en": "Shorter"}, changes=(change,)))
    page = bench.open("editions")
    page.show_place("act-1", "art_1")
    page.show_place("sitting-1", "")
    bench.settle()
    assert [entry.key for entry in page.list.entries.items] == ["art_1__point_2"]
    assert "Shorter" in page.new.text()
