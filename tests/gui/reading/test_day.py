"""The text on a date: field, line, columns, and what is copied from a past edition."""

from __future__ import annotations

import dataclasses as dc
import datetime as dt
from typing import Any

import pytest
from fake_library import DAY, small_act, with_text
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kzailaw_desktop.domain import Act, AmendmentNote, Event, Stage
from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.desks.notes.on_text import OwnNotes
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.window.main_window import MainWindow
from kzailaw_desktop.workspace import Annotation

pytestmark = pytest.mark.gui
LATER = dt.date(2026, 8, 25)
POINT = "art_2__para_1__point_1"


def two_editions() -> Act:
    """The small act, its Kazakh text with a later edition that announces a change."""
    act = small_act()
    kk, ru = act.expressions
    note = AmendmentNote("n", ("art_3",), Event.MODIFIED, Stage.ANNOUNCED, {"kk": "…"},
                         dt.date(2027, 1, 1))  # fmt: skip
    later = dc.replace(with_text(kk, POINT, "толық анықтық;"), edition=LATER, notes=(note,))
    return dc.replace(act, expressions=(kk, later, ru))


@pytest.fixture
def dated(window: MainWindow, library: Any, qapp: Any) -> MainWindow:
    library._documents["act-1"] = two_editions()
    window.navigator.reload_documents(["act-1"])
    gui_app.settle(qapp, window)
    return window


def words(window: MainWindow) -> dict[str, str]:
    """The first point by column key."""
    rows = window.workbench.reader().view.rows
    number = rows.row_of(POINT)
    cells = rows.cells(number)
    return {column.key: cell.text for column, cell in zip(rows.columns, cells, strict=True)}


def ask(window: MainWindow, qtbot: Any, text: str) -> Any:
    page = window.workbench.reader()
    window.registry.trigger("on-date")
    page.day_field.field.setText(text)
    qtbot.keyClick(page.day_field.field, Qt.Key.Key_Return)
    gui_app.settle(QGuiApplication.instance(), window)
    return page


def test_the_edition_that_stood_is_shown_and_named(dated: MainWindow, qtbot: Any) -> None:
    assert words(dated) == {"kk": "толық анықтық;", "ru": "ясность;"}
    page = ask(dated, qtbot, "01.03.2026")
    assert words(dated) == {"kk@2025-11-17": "анықтық;", "ru": "ясность;"}
    said = page.day_bar.label.text()
    assert "On 01.03.2026 stood: ҚАЗ edition of 17.11.2025 (not the latest" in said
    assert not page.day_bar.caution
    qtbot.mouseClick(page.day_bar.newest, Qt.MouseButton.LeftButton)
    gui_app.settle(QGuiApplication.instance(), dated)
    assert words(dated)["kk"] == "толық анықтық;"
    assert not page.day_bar.isVisible()
    assert page.day_field.field.text() == ""


def test_the_place_that_is_read_stays(dated: MainWindow, qtbot: Any) -> None:
    page = dated.workbench.reader()
    page.view.units.choose(POINT)
    ask(dated, qtbot, "2026-03-01")
    assert page.view.chosen == POINT


def test_before_the_first_edition_it_says_so(dated: MainWindow, qtbot: Any) -> None:
    page = ask(dated, qtbot, "01.01.2020")
    assert (
        "the first known edition is of 17.11.2025. Shown is the newest" in page.day_bar.label.text()
    )
    assert page.day_bar.caution
    assert set(words(dated)) == {"kk", "ru"}


def test_one_language_may_have_no_text_of_the_day(
    window: MainWindow, library: Any, qtbot: Any, qapp: Any
) -> None:
    act = small_act()
    kk, ru = act.expressions
    library._documents["act-1"] = dc.replace(act, expressions=(kk, dc.replace(ru, edition=LATER)))
    window.navigator.reload_documents(["act-1"])
    gui_app.settle(qapp, window)
    page = ask(window, qtbot, "01.03.2026")
    assert set(words(window)) == {"kk"}
    assert (
        "РУС: no text is known of that day, the first is of 25.08.2026" in page.day_bar.label.text()
    )


def test_what_is_announced_stands_apart(dated: MainWindow, qtbot: Any) -> None:
    page = ask(dated, qtbot, "02.01.2027")
    assert "announced to be in force by then" in page.day_bar.label.text()
    assert [button.text() for button in page.day_bar.units] == ["Art. 3"]
    qtbot.mouseClick(page.day_bar.units[0], Qt.MouseButton.LeftButton)
    assert page.view.chosen == "art_3"
    page = ask(dated, qtbot, "01.12.2026")
    assert page.day_bar.units == []


def test_what_is_no_date_is_told(dated: MainWindow, qtbot: Any) -> None:
    page = ask(dated, qtbot, "31.02.2026")
    assert page.day_bar.caution
    assert "31.02.2026" in page.day_bar.label.text()
    assert words(dated)["kk"] == "толық анықтық;"


def test_editions_are_chosen_from_the_menu(dated: MainWindow, qapp: Any) -> None:
    page = dated.workbench.reader()
    menu = page.day_field.editions.menu()
    assert [a.text() for a in menu.actions()] == ["25.08.2026, the newest", "17.11.2025"]
    menu.actions()[1].trigger()
    gui_app.settle(qapp, dated)
    assert "kk@2025-11-17" in words(dated)


@pytest.mark.parametrize(
    "action", ["copy", "copy-cited", "copy-article", "copy-gost", "copy-link", "copy-languages"]
)
def test_everything_copied_from_a_past_edition_says_so(
    dated: MainWindow, qtbot: Any, action: str
) -> None:
    ask(dated, qtbot, "01.03.2026")
    dated.workbench.reader().view.units.choose(POINT)
    dated.registry.trigger(action)
    text = QGuiApplication.clipboard().text()
    assert "17.11.2025" in text
    assert "соңғысы емес: кейінгісі – 25.08.2026" in text


def test_copying_the_newest_text_is_as_before(dated: MainWindow) -> None:
    dated.workbench.reader().view.units.choose(POINT)
    dated.registry.trigger("copy")
    assert QGuiApplication.clipboard().text() == "1) толық анықтық;"


def test_another_document_is_read_on_the_same_day(dated: MainWindow, qtbot: Any, qapp: Any) -> None:
    page = ask(dated, qtbot, "01.03.2026")
    dated.navigator.open_place(Place("sitting-1"))
    gui_app.settle(qapp, dated)
    assert not page.day_bar.isVisible()
    assert not page.day_field.isVisible()
    dated.navigator.go_back()
    gui_app.settle(qapp, dated)
    assert "kk@2025-11-17" in words(dated)
    assert page.day_bar.isVisible()
    assert dt.date(2026, 3, 1) > DAY


@pytest.mark.parametrize("first", ["act-1", "sitting-1"])
def test_a_page_opens_a_unit_in_the_text_of_a_date(
    dated: MainWindow, qapp: Any, first: str
) -> None:
    dated.navigator.open_place(Place(first))
    gui_app.settle(qapp, dated)
    dated.navigator.open_on_day("act-1", POINT, DAY)
    gui_app.settle(qapp, dated)
    assert "kk@2025-11-17" in words(dated)
    assert dated.workbench.reader().view.chosen == POINT
    assert dated.workbench.reader().day_bar.isVisible()


def test_notes_stand_on_the_newest_text_alone(dated: MainWindow, library: Any, qtbot: Any) -> None:
    page = dated.workbench.reader()
    (notes,) = page.findChildren(OwnNotes)
    notes._ready = True
    note = Annotation("act-1", POINT, lang="kk", body="анықтық туралы")
    notes._document = "act-1"
    for day, shown in (("01.03.2026", []), ("", [note])):
        ask(dated, qtbot, day)
        notes._found(("act-1", [note]))
        assert [each for found in notes.by_row.values() for each in found] == shown
    ask(dated, qtbot, "01.03.2026")
    page.view.units.choose(POINT)
    dated.registry.trigger("verb-annotate")
    assert "newest text" in dated.status.message.text()


def test_a_narrow_page_leaves_the_title_its_room(dated: MainWindow) -> None:
    header, field = dated.workbench.reader().header, dated.workbench.reader().day_field
    assert field.isVisible()
    header.resize(320, header.height())
    assert not field.isVisible()
    header.resize(720, header.height())
    assert field.isVisible()
    assert field.geometry().right() <= 720
