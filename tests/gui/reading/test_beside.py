"""Columns that scroll apart, and a look at one unit in another text."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from fake_library import FakeLibrary, long_act, small_act
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.reading.beside.apart import ApartStrip
from kzailaw_desktop.gui.reading.beside.peek import PeekPopup, other_texts
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.window.main_window import MainWindow

pytestmark = pytest.mark.gui


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(small_act(), long_act(30))


def settle(window: MainWindow) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    gui_app.settle(app, window)


def reading(window: MainWindow, eid: str) -> ReaderPage:
    window.navigator.open_place(Place("long", eid))
    settle(window)
    page = window.workbench.reader()
    assert page is not None
    return page


def test_columns_scroll_apart_and_lock_at_the_unit_that_is_read(window: MainWindow) -> None:
    page = reading(window, "art_5")
    window.registry.trigger("apart-columns")
    settle(window)
    first, second = page.views()
    assert [c.key for v in (first, second) for c in v.rows.columns] == ["kk", "ru"]
    assert page.findChildren(ApartStrip)[0].isVisible()
    assert first.scroller.top_row() == second.scroller.top_row()
    before = first.scroller.top_row()
    second.setFocus()
    second.scroller.show_row(second.rows.row_of("art_20"))
    assert first.scroller.top_row() == before
    window.registry.trigger("apart-columns")
    settle(window)
    assert not page.is_apart
    assert [c.key for c in page.view.rows.columns] == ["kk", "ru"]
    assert page.view.rows.rows[page.view.scroller.top_row()].article == "art_20"
    assert not page.findChildren(ApartStrip)[0].isVisible()


def test_copying_starts_in_the_column_that_is_read(window: MainWindow) -> None:
    page = reading(window, "art_5")
    window.registry.trigger("apart-columns")
    settle(window)
    second = page.views()[1]
    second.setFocus()
    second.units.choose("art_5__point_1")
    second.units.unit_chosen.emit("art_5__point_1")
    window.copier.copy_text()
    assert QGuiApplication.clipboard().text().startswith("1) порядок правового")
    assert window.sync.unit == ("long", "art_5__point_1")


@pytest.mark.parametrize("way", ["escape", "columns", "document"])
def test_what_ends_it(window: MainWindow, way: str) -> None:
    page = reading(window, "art_5")
    window.registry.trigger("apart-columns")
    settle(window)
    if way == "escape":
        window.dismissal.dismiss()
    elif way == "columns":
        window.settings.set("columns", "kk")
    else:
        page.visit(Place("act-1"))
    settle(window)
    assert len(page.views()) == 1


def test_a_single_column_cannot_scroll_apart(window: MainWindow) -> None:
    page = reading(window, "art_5")
    window.settings.set("columns", "kk")
    window.registry.trigger("apart-columns")
    assert not page.is_apart
    assert window.status.message.text() == "Only two columns of an act can scroll apart"


def test_a_look_at_the_other_language_of_the_unit(window: MainWindow) -> None:
    window.settings.set("columns", "kk")
    reading(window, "art_5__point_1")
    window.registry.trigger("peek")
    settle(window)
    (popup,) = window.findChildren(PeekPopup)
    assert popup.shown.key == "ru"
    assert popup.words.text().startswith("1) порядок правового")
    assert window.geometry().contains(popup.geometry())
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_the_other_texts_of_a_unit_are_its_languages_then_its_editions() -> None:
    act = small_act()
    kk = act.expressions[0]
    older = replace(kk, edition=dt.date(2025, 1, 1))
    act = replace(act, expressions=(*act.expressions, older))
    found = other_texts(act, "art_2__para_2", {"kk"})
    assert [text.key.partition("@")[0] for text in found] == ["ru", "kk"]
    assert found[0].text == ""  # the Russian text has no second paragraph
    assert found[1].text == "2. Тек қазақша тармақ."


def test_nothing_to_look_at_is_said(window: MainWindow) -> None:
    reading(window, "art_5")
    window.registry.trigger("peek")
    assert window.status.message.text() == "Every text of this act is shown"
