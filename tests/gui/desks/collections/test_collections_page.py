"""Collections: made, named, filled by button, double click and dragging; deleted and brought back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QSignalSpy

from kzailaw_desktop.gui.desks.collections.lists import dragged
from kzailaw_desktop.gui.desks.collections.page import CollectionsPage
from kzailaw_desktop.workspace import collected

pytestmark = pytest.mark.gui


@pytest.fixture
def page(bench: Any) -> CollectionsPage:
    """A collection with the act in it, and an empty one."""
    collected.create(bench.library.workspace, "Дело 7", documents=["act-1", "gone"])
    collected.create(bench.library.workspace, "Пустая")
    return bench.open("collections")


def kept(bench: Any, name: str) -> tuple[str, ...]:
    return collected.find(bench.library.workspace, name).documents


def names(widget: Any) -> list[str]:
    return [entry.key for entry in widget.entries.items]


def drop(target: Any, documents: list[str], spot: QPointF) -> None:
    data = dragged(documents)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target.dropEvent(QDropEvent(spot, Qt.DropAction.CopyAction, data, buttons, keys))


def test_it_shows_what_is_inside_and_what_can_be_added(page: CollectionsPage) -> None:
    assert [(e.text, e.side) for e in page.list.entries.items] == [("Дело 7", "2"), ("Пустая", "0")]
    assert names(page.inside) == ["act-1", "gone"]
    assert page.inside.entries.item(1).more == "not in the library"
    assert names(page.outside) == ["sitting-1", "ivanova-2025"]
    page.filter.setText("ivanova")
    assert names(page.outside) == ["ivanova-2025"]


def test_a_new_one_is_named_at_once(bench: Any, page: CollectionsPage, qtbot: Any) -> None:
    qtbot.mouseClick(page.add_new, Qt.MouseButton.LeftButton)
    bench.settle()
    assert page.name.line.text() == "New collection"
    page.name.line.setText("Салық дауы")
    page.editor.setPlainText("2026 жылғы іс")
    qtbot.keyClick(page.name.line, Qt.Key.Key_Return)
    page._autosave.flush()
    bench.settle()
    found = collected.find(bench.library.workspace, "Салық дауы")
    assert found.description == "2026 жылғы іс"


def test_a_name_that_is_taken_is_refused_and_the_old_one_stays(
    bench: Any, page: CollectionsPage, qtbot: Any
) -> None:
    page.name.line.setText("пустая")
    qtbot.keyClick(page.name.line, Qt.Key.Key_Return)
    page.list.setFocus()
    bench.settle()
    assert [error.code for error in bench.messages.told] == ["collection-name-taken"]
    bench.messages.told.clear()
    assert page.name.line.text() == "Дело 7"


def test_documents_come_in_and_go_out(bench: Any, page: CollectionsPage, qtbot: Any) -> None:
    page.outside.selectAll()
    qtbot.mouseClick(page.put, Qt.MouseButton.LeftButton)
    bench.settle()
    assert kept(bench, "Дело 7") == ("act-1", "gone", "sitting-1", "ivanova-2025")
    page.inside.choose("gone")
    qtbot.mouseClick(page.take, Qt.MouseButton.LeftButton)
    bench.settle()
    assert kept(bench, "Дело 7") == ("act-1", "sitting-1", "ivanova-2025")
    assert bench.library.workspace.undoable == "save-collection"


def test_documents_are_dragged(bench: Any, page: CollectionsPage) -> None:
    drop(page.inside, ["sitting-1"], QPointF(5, 5))
    bench.settle()
    assert kept(bench, "Дело 7") == ("act-1", "gone", "sitting-1")
    row = page.list.visualRect(page.list.entries.index(1, 0)).center()
    drop(page.list, ["act-1"], QPointF(row))
    bench.settle()
    assert kept(bench, "Пустая") == ("act-1",)
    drop(page.outside, ["gone"], QPointF(5, 5))
    bench.settle()
    assert kept(bench, "Дело 7") == ("act-1", "sitting-1")
    drop(page.list, ["act-1"], QPointF(20, 400))  # below the last name: a new one
    bench.settle()
    assert kept(bench, "New collection") == ("act-1",)
    indexes = [page.outside.entries.index(0, 0)]
    data = page.outside.entries.mimeData(indexes)
    assert bytes(data.data(data.formats()[0]).data()) == b"sitting-1"


def test_what_is_deleted_comes_back(bench: Any, page: CollectionsPage, qtbot: Any) -> None:
    changed = QSignalSpy(page.work_changed)
    qtbot.mouseClick(page.delete, Qt.MouseButton.LeftButton)
    bench.settle()
    assert [e.text for e in page.list.entries.items] == ["Пустая"]
    assert changed.count() == 1
    bench.library.workspace.undo()
    page.refresh()
    bench.settle()
    assert kept(bench, "Дело 7") == ("act-1", "gone")
    assert [e.text for e in page.list.entries.items] == ["Дело 7", "Пустая"]


def test_everything_is_narrowed_to_it_and_back(
    bench: Any, page: CollectionsPage, qtbot: Any
) -> None:
    chosen = collected.find(bench.library.workspace, "Дело 7").id
    qtbot.mouseClick(page.narrow, Qt.MouseButton.LeftButton)
    assert page.services.settings.get("collection") == chosen
    qtbot.mouseClick(page.narrow, Qt.MouseButton.LeftButton)
    assert page.services.settings.get("collection") == ""


def test_without_any_it_says_what_they_are_for(bench: Any, qtbot: Any) -> None:
    page = bench.open("collections")
    assert page.empty.isVisible()
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    bench.settle()
    assert [e.text for e in page.list.entries.items] == ["New collection"]
