"""Tabs: reused, opened again, kept for the next start; Escape and the full screen."""

from __future__ import annotations

import pytest
from closing import close_everything
from fake_library import FakeLibrary
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from kzailaw_desktop.gui import app
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.window.main_window import MainWindow

pytestmark = pytest.mark.gui


def titles(window: MainWindow) -> list[str]:
    tabs = window.workbench.group.tabs
    return [tabs.tabText(number) for number in range(tabs.count())]


def open_beside(window: MainWindow, qapp: QApplication, place: Place) -> None:
    window.navigator.open_place(place, beside=True)
    app.settle(qapp, window)


def test_a_document_that_is_open_in_another_tab_is_shown_there(
    window: MainWindow, qapp: QApplication
) -> None:
    open_beside(window, qapp, Place("sitting-1"))
    window.navigator.open_place(Place("act-1", "art_3"))
    app.settle(qapp, window)
    page = window.workbench.reader()
    assert page is not None
    assert page.view.chosen == "art_3"
    assert len(titles(window)) == 2


def test_tab_and_window_are_named_by_what_is_shown(window: MainWindow, qapp: QApplication) -> None:
    window.registry.trigger("next-article")
    app.settle(qapp, window)
    QTest.qWait(150)
    assert titles(window) == ["Art. 3 · № 1-VIII"]
    assert window.windowTitle() == "Art. 3 · № 1-VIII – KzaiLaw"
    window.opener.show_help()
    assert window.windowTitle() == "Help – KzaiLaw"


def test_a_closed_tab_is_opened_again(window: MainWindow, qapp: QApplication) -> None:
    open_beside(window, qapp, Place("sitting-1", "speech_3__p_1"))
    window.registry.trigger("close-tab")
    assert len(titles(window)) == 1
    window.registry.trigger("reopen-tab")
    app.settle(qapp, window)
    page = window.workbench.reader()
    assert page is not None
    assert page.place() == Place("sitting-1", "speech_3__p_1")


def test_the_menu_of_a_tab_is_about_that_tab(window: MainWindow, qapp: QApplication) -> None:
    open_beside(window, qapp, Place("sitting-1"))
    group = window.workbench.group
    group.tabs.customContextMenuRequested.emit(group.tabs.tabRect(0).center())
    menu = next(m for m in window.findChildren(QMenu) if m.isVisible())
    assert group.tabs.currentIndex() == 0
    next(a for a in menu.actions() if a.objectName() == "close-others").trigger()
    menu.close()
    assert len(titles(window)) == 1


def test_tabs_are_there_again_at_the_next_start(
    qapp: QApplication, settings: Settings, library: FakeLibrary
) -> None:
    def start(place: Place) -> MainWindow:
        made = MainWindow(library, settings)
        made.open_first(place)
        made.show()
        made.after_first_paint()
        app.settle(qapp, made)
        return made

    first = start(Place("sitting-1", "speech_2__p_1"))
    open_beside(first, qapp, Place("ivanova-2025"))
    open_beside(first, qapp, Place("act-1", "art_2"))
    names = titles(first)
    close_everything(qapp)
    library._documents.pop("ivanova-2025")  # removed meanwhile: its tab is left out
    second = start(Place.parse(settings.get("place")))
    assert [name for name in titles(second) if name] == [names[0], names[2]]
    second.workbench.group.tabs.setCurrentIndex(0)
    app.settle(qapp, second)
    page = second.workbench.reader()
    assert page is not None
    assert page.place() == Place("sitting-1", "speech_2__p_1")
    close_everything(qapp)


def test_escape_closes_what_is_open_from_any_field(window: MainWindow) -> None:
    page = window.workbench.reader()
    assert page is not None
    for field in (window.context.note, window.contents.filter, window.bar.goto):
        page.find_bar.open_bar("мәтін")
        window.messages.warn("something")
        for _ in range(2):
            field.setFocus()
            QTest.keyClick(field, Qt.Key.Key_Escape)
        assert not window.banner.isVisible()
        assert not page.is_finding(), field


def test_the_full_screen_returns_to_the_size_before(window: MainWindow, qapp: QApplication) -> None:
    window.showMaximized()
    app.settle(qapp, window)
    window.registry.trigger("reading")
    assert window.isFullScreen()
    assert not window.bar.isVisible()
    window.registry.trigger("reading")
    assert window.isMaximized()
    assert window.bar.isVisible()
    assert window.status.isVisible()


def test_undo_takes_back_a_bookmark_and_says_so(
    window: MainWindow, qapp: QApplication, library: FakeLibrary
) -> None:
    window.bookmarks.toggle()
    app.settle(qapp, window)
    window.registry.trigger("undo")
    app.settle(qapp, window)
    assert library.workspace.bookmarks() == []
    assert window.gateway.bookmarks == []
    assert window.status.message.text().startswith("Undone: a change of a note or bookmark")
    window.registry.trigger("redo")
    app.settle(qapp, window)
    assert len(library.workspace.bookmarks()) == 1


def test_a_place_that_is_still_loading_is_saved(window: MainWindow) -> None:
    page = window.workbench.blank_reader()
    page.history.visit(Place("act-1", "art_3"))
    assert "act-1#art_3|Opening…" in window.workbench.open_tabs()


def test_of_two_tabs_of_an_act_the_one_that_was_left_is_current(window: MainWindow) -> None:
    kept = ["act-1#art_3|Art. 3", "act-1#art_2|Art. 2", "sitting-1|Senate"]
    window.workbench.restore_tabs(kept, {"act-1", "sitting-1"})
    pages = window.workbench.readers()
    places = [str(page.place()) for page in pages]
    assert places == ["act-1#art_3", "act-1#art_2", "sitting-1"]
    assert window.workbench.reader() is pages[1]
