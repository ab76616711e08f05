"""Two editions unit by unit."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kzailaw_desktop.domain import Expression, Provision, Status, UnitKind
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
