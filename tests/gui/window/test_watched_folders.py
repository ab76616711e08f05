"""Watched folders in the window: a banner, a list with tick boxes, nothing imported unasked."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from museum_window import MUSEUMS, MuseumWindow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from kzailaw_desktop.gui.desks.watching.page import WatchingPage
from kzailaw_desktop.gui.pages.settings_dialog import SettingsDialog
from kzailaw_desktop.gui.window.main_window import MainWindow
from kzailaw_desktop.library.importing.watching import WatchList

pytestmark = pytest.mark.gui
OTHER = MUSEUMS.replace("9-VII", "10-VII").replace("О музеях", "О библиотеках")


@pytest.fixture
def folder(museum: MuseumWindow) -> Path:
    """A watched folder with two laws in it."""
    made = museum.folder.parent / "incoming"
    made.mkdir()
    (made / "one.txt").write_text(OTHER, encoding="utf-8")
    (made / "two.txt").write_text(OTHER.replace("10-VII", "11-VII"), encoding="utf-8")
    WatchList(museum.library.user_store.root).add(made)
    return made


def looked(museum: MuseumWindow) -> MuseumWindow:
    museum.window.watch.look()
    museum.settle()
    return museum


def page_of(museum: MuseumWindow) -> WatchingPage:
    page = museum.window.workbench.current()
    assert isinstance(page, WatchingPage)
    return page


def test_new_files_are_offered_and_only_the_ticked_are_imported(
    museum: MuseumWindow, folder: Path, qtbot: Any
) -> None:
    offers = looked(museum).window.offers
    assert offers.label.text() == "2 new or changed files in the watched folders"
    assert museum.library.ids() == ["law-9-vii"]
    qtbot.mouseClick(offers.button, Qt.MouseButton.LeftButton)
    museum.settle()
    page = page_of(museum)
    index = page.list.offers.index(1, 0)
    box = page.list.visualRect(index)
    spot = box.topLeft() + type(box.topLeft())(10, box.height() // 2)
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [item.name for item in page.list.offers.ticked()] == ["one.txt"]
    assert page.take.text() == "Import 1 file"
    qtbot.mouseClick(page.take, Qt.MouseButton.LeftButton)
    museum.settle()
    assert museum.library.ids() == ["law-9-vii", "law-10-vii"]
    museum.window.opener.show_watched()
    museum.settle()
    assert [item.name for item in page.list.offers.items] == ["two.txt"]


def test_what_is_passed_over_comes_back_when_it_changes(
    museum: MuseumWindow, folder: Path, qtbot: Any
) -> None:
    looked(museum).window.opener.show_watched()
    museum.settle()
    page = page_of(museum)
    qtbot.mouseClick(page.none, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.pass_over, Qt.MouseButton.LeftButton)
    museum.settle()
    assert page.list.offers.items == []
    assert museum.window.offers.current is None
    (folder / "one.txt").write_text(OTHER + "\n", encoding="utf-8")
    assert looked(museum).window.offers.label.text().startswith("1 new or changed file")
    assert museum.library.ids() == ["law-9-vii"]


def test_a_closed_offer_is_not_made_again_for_the_same_files(
    museum: MuseumWindow, folder: Path
) -> None:
    looked(museum).window.offers.dismiss()
    assert looked(museum).window.offers.current is None
    (folder / "three.txt").write_text(OTHER, encoding="utf-8")
    assert looked(museum).window.offers.current is not None


def test_a_change_in_the_folder_is_noticed(museum: MuseumWindow, folder: Path, qtbot: Any) -> None:
    looked(museum).window.offers.dismiss()
    museum.window.watch._resting.setInterval(0)
    with qtbot.waitSignal(museum.window.watch.looked):
        (folder / "three.txt").write_text(OTHER, encoding="utf-8")
    assert museum.window.offers.label.text().startswith("3 new or changed files")


def test_it_survives_a_restart(
    museum: MuseumWindow, folder: Path, settings: Any, qapp: Any
) -> None:
    again = MainWindow(museum.library, settings)
    again.open_first(None)
    again.show()
    again.after_first_paint()
    other = MuseumWindow(again, museum.library, museum.folder)
    other.settle()
    assert again.offers.label.text().startswith("2 new or changed files")
    again.close()
    again.deleteLater()


def test_a_missing_folder_says_so_once(museum: MuseumWindow, folder: Path) -> None:
    shutil.rmtree(folder)
    looked(museum)
    said = museum.window.banner.label.text()
    assert str(folder) in said
    assert said.endswith("is not there.")
    museum.window.banner.hide()
    looked(museum)
    assert not museum.window.banner.isVisible()
    museum.window.opener.show_watched()
    museum.settle()
    assert page_of(museum).folders.entries.item(0).side == "not there"


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes or links there")
def test_hostile_entries_are_told_of_in_one_message(museum: MuseumWindow, folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    (folder / "link.txt").symlink_to("/etc/hostname")
    looked(museum)
    assert museum.window.status.message.text().startswith("Passed over in ")
    museum.window.opener.show_watched()
    museum.settle()
    page = page_of(museum)
    assert "2 links, pipes or devices" in page.said_line.text()
    assert "link.txt, pipe.txt" in page.said_line.text()
    assert [item.name for item in page.list.offers.items] == ["one.txt", "two.txt"]


def test_a_folder_is_chosen_from_the_settings(
    museum: MuseumWindow, folder: Path, qtbot: Any
) -> None:
    museum.window.dialogs.show_settings()
    dialog = museum.window.findChild(SettingsDialog)
    qtbot.mouseClick(dialog.controls["watching"], Qt.MouseButton.LeftButton)
    museum.settle()
    page = page_of(museum)
    qtbot.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    museum.settle()
    assert page.empty.isVisible()
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    chooser = page.findChild(QFileDialog)
    chooser.fileSelected.emit(str(folder))
    chooser.close()
    museum.settle()
    assert [entry.key for entry in page.folders.entries.items] == [str(folder)]
    assert len(page.list.offers.items) == 2
