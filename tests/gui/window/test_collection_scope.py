"""A collection narrows search, palette and the list of documents; one click leaves it."""

from __future__ import annotations

from typing import Any

import pytest
from museum_window import MUSEUM, MuseumWindow
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from kzailaw_desktop.gui.pages.start_page import StartPage
from kzailaw_desktop.gui.palette.palette import Palette
from kzailaw_desktop.gui.searching.page import SearchPage
from kzailaw_desktop.library.importing.files import import_paths
from kzailaw_desktop.library.indexed.indexing import update_index
from kzailaw_desktop.workspace import collected

pytestmark = pytest.mark.gui
LIBRARIES = "law-10-vii"
OTHER = """Закон Республики Казахстан от 6 мая 2021 года № 10-VII ЗРК
О библиотеках
Статья 1. Выдача
Библиотека открыта ежедневно и выдаёт книги бесплатно.
"""


@pytest.fixture
def two(museum: MuseumWindow) -> MuseumWindow:
    """Two laws, indexed; a collection with the second."""
    import_paths(museum.library, [museum.file("other.txt", OTHER)])
    update_index(museum.library)
    collected.create(museum.library.workspace, "Книги", documents=[LIBRARIES])
    museum.window.gateway.list_documents()
    museum.settle()
    return museum


def narrowed(museum: MuseumWindow) -> MuseumWindow:
    museum.window.scope.choose(collected.find(museum.library.workspace, "Книги").id)
    museum.settle()
    return museum


def listed(museum: MuseumWindow) -> list[str]:
    museum.window.opener.show_start()
    page = museum.window.workbench.current()
    assert isinstance(page, StartPage)
    rows = page.list.items.items
    return [row.place.document for row in rows if row.key.startswith("d:")]


def palette(museum: MuseumWindow) -> Palette:
    museum.window.dialogs.show_palette()
    return museum.window.findChildren(Palette)[-1]


def test_the_list_of_documents_is_narrowed_and_one_click_leaves(
    two: MuseumWindow, qtbot: Any
) -> None:
    assert sorted(listed(two)) == [LIBRARIES, MUSEUM]
    chip = narrowed(two).window.bar.collection
    assert chip.isVisible()
    assert chip.text() == "Книги"
    assert listed(two) == [LIBRARIES]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    two.settle()
    assert not chip.isVisible()
    assert sorted(listed(two)) == [LIBRARIES, MUSEUM]


def test_search_is_narrowed_with_its_facets_and_asks_again(two: MuseumWindow, qtbot: Any) -> None:
    two.window.search.search_for("ежедневно")
    two.settle()
    page = two.window.workbench.current()
    assert isinstance(page, SearchPage)
    assert page.answer.facets["document"] == {MUSEUM: 1, LIBRARIES: 1}
    narrowed(two)
    assert page.answer.facets["document"] == {LIBRARIES: 1}
    assert page.answer.results.total == 1
    chip = page.head.filters.chips[0]
    assert chip.text() == "Книги"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    two.settle()
    assert page.answer.results.total == 2
    assert page.head.filters.chips == []


def test_the_palette_is_narrowed_and_narrows(two: MuseumWindow) -> None:
    found = palette(two)
    found.field.setText("Книги")
    (offer,) = [item for item in found.list.items.items if item.collection]
    found._taken(offer)
    two.settle()
    assert two.window.scope.name == "Книги"
    found = palette(two)
    found.field.setText("Задачи")  # an article of the law on museums
    assert not [item for item in found.list.items.items if item.place is not None]
    found.field.setText("Выдача")
    places = [item.place.document for item in found.list.items.items if item.place is not None]
    assert places == [LIBRARIES]
    found.field.setText("Книги")
    (leave,) = [item for item in found.list.items.items if item.collection == ""]
    found._taken(leave)
    two.settle()
    assert two.window.scope.active is None


def test_the_menu_of_a_document_adds_and_takes_out(two: MuseumWindow) -> None:
    scope, work = two.window.scope, two.library.workspace
    for checked in (True, False):
        scope.pop_up(MUSEUM, QPoint(10, 10))
        menu = two.window.findChildren(QMenu)[-1]
        next(action for action in menu.actions() if action.text() == "Книги").trigger()
        two.settle()
        assert (MUSEUM in collected.find(work, "Книги").documents) is checked
        menu.close()
        two.settle()
    scope.pop_up(MUSEUM, QPoint(10, 10))
    two.window.findChildren(QMenu)[-1].actions()[-1].trigger()
    two.settle()
    assert collected.find(work, "New collection").documents == (MUSEUM,)


def test_a_deleted_collection_narrows_nothing_and_undo_narrows_again(two: MuseumWindow) -> None:
    narrowed(two)
    collected.delete(two.library.workspace, two.window.scope.active.id)
    two.window.gateway.noted.emit()
    two.settle()
    assert two.window.scope.active is None
    assert not two.window.bar.collection.isVisible()
    two.window.undo.undo()
    two.settle()
    assert two.window.scope.name == "Книги"


def test_an_empty_collection_shows_the_way_out(two: MuseumWindow) -> None:
    made = collected.create(two.library.workspace, "Пустая")
    two.window.scope.choose(made.id)
    two.settle()
    assert listed(two) == []
    page = two.window.workbench.current()
    row = next(row for row in page.list.items.items if row.key == "all")
    page.list.opened.emit(row)
    two.settle()
    assert two.window.scope.active is None
