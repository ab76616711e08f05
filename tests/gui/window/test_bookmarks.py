"""Bookmarks in the panel, in the text and in the workspace; where a document was left."""

from __future__ import annotations

import pytest
from fake_library import FakeLibrary
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.desks.notes.on_text import OwnNotes
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.positions import KEPT, ReadingPositions
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.window.main_window import MainWindow

pytestmark = pytest.mark.gui


def settle(window: MainWindow) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    gui_app.settle(app, window)


def reader(window: MainWindow) -> ReaderPage:
    page = window.workbench.reader()
    assert page is not None
    return page


def mark(window: MainWindow, *eids: str) -> None:
    for eid in eids:
        window.navigator.open_unit(eid)
        settle(window)
        window.registry.trigger("bookmark")
        settle(window)


def names(window: MainWindow) -> list[str]:
    return [entry.text for entry in window.contents.bookmarks.list.entries.items]


def test_bookmarks_stand_in_the_order_of_the_text_or_of_time(window: MainWindow) -> None:
    panel = window.contents.bookmarks
    assert not panel.empty.isHidden()
    mark(window, "art_3", "art_1__point_2", "art_2")
    assert panel.empty.isHidden()
    order = ["№ 1-VIII", "Art. 1(2)", "Art. 2", "Art. 3"]
    assert names(window) == order
    panel.order.click()
    assert names(window)[0] == "Art. 2 · № 1-VIII"
    assert window.contents.parts.button("bookmarks").text() == "Bookmarks 3"


def test_a_bookmark_is_marked_beside_its_unit(window: MainWindow) -> None:
    mark(window, "art_1__point_2")
    own = reader(window).findChild(OwnNotes)
    assert own is not None
    rows = reader(window).view.rows.rows
    assert [rows[number].eid for number in own.bookmarks] == ["art_1__point_2"]


def test_keys_rename_open_and_remove_a_bookmark(window: MainWindow, library: FakeLibrary) -> None:
    mark(window, "art_1", "art_3")
    window.registry.trigger("bookmarks")
    listed = window.contents.bookmarks.list
    assert listed.isVisible()
    listed.choose(window.gateway.bookmarks[0].id)
    QTest.keyClick(listed, Qt.Key.Key_F2)
    field = window.contents.bookmarks.name
    field.setText("Ұғымдар")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window)
    assert "Ұғымдар" in names(window)
    for lang in ("kk", "en"):  # the user's own name stays in every language
        window.settings.set("language", lang)
        settle(window)
        assert "Ұғымдар" in names(window)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    settle(window)
    assert reader(window).view.chosen == "art_1"
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    settle(window)
    assert [b.eid for b in library.workspace.bookmarks()] == ["art_3"]
    window.registry.trigger("undo")
    settle(window)
    assert "Ұғымдар" in names(window)


def test_escape_leaves_the_name_as_it_was(window: MainWindow) -> None:
    mark(window, "art_1")
    window.registry.trigger("bookmarks")
    panel = window.contents.bookmarks
    panel.list.choose(window.gateway.bookmarks[0].id)
    QTest.keyClick(panel.list, Qt.Key.Key_F2)
    panel.name.setText("x")
    QTest.keyClick(panel.name, Qt.Key.Key_Escape)
    settle(window)
    assert not panel.name.isVisible()
    assert "x" not in names(window)


def test_a_document_opens_where_it_was_left(window: MainWindow) -> None:
    window.navigator.open_unit("art_3")
    settle(window)
    window.navigator.open_place(Place("sitting-1"))
    settle(window)
    window.navigator.open_place(Place("act-1"))
    settle(window)
    assert reader(window).view.chosen == "art_3"
    assert "left off" in window.status.message.text()
    window.registry.trigger("beginning")
    settle(window)
    assert reader(window).view.scroller.top_row() == 0
    window.registry.trigger("back")
    settle(window)
    assert reader(window).view.chosen == "art_3"


def test_positions_are_kept_for_the_documents_read_last(settings: Settings) -> None:
    positions = ReadingPositions(settings)
    for number in range(KEPT + 5):
        positions.keep(Place(f"d{number}", "art_1"))
    positions.keep(Place("d9", "art_2__para_1"))
    assert positions.get("d9") == "art_2__para_1"
    assert (positions.get("d0"), positions.get("nothing")) == ("", "")
    assert len(settings.get("positions")) == KEPT
