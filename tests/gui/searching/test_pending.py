"""What is not indexed yet is said beside the results, which are completed when it is."""

from __future__ import annotations

from typing import Any

import pytest
from museum_window import MUSEUMS, MuseumWindow
from PySide6.QtCore import Qt

from kzailaw_desktop.gui.searching.indexing import Indexer
from kzailaw_desktop.gui.searching.page import SearchPage
from kzailaw_desktop.library.importing.files import import_paths
from kzailaw_desktop.library.indexed.indexing import update_index
from kzailaw_desktop.library.indexed.standing import index_standing

pytestmark = pytest.mark.gui


@pytest.fixture
def behind(museum: MuseumWindow, monkeypatch: pytest.MonkeyPatch) -> MuseumWindow:
    """Two laws, of which the index has one, and nothing that sees to it."""
    update_index(museum.library)
    other = MUSEUMS.replace("9-VII", "10-VII").replace("О музеях", "О библиотеках")
    import_paths(museum.library, [museum.file("other.txt", other)])
    monkeypatch.setattr(Indexer, "check", lambda _self: None)
    museum.window.gateway.list_documents()
    museum.settle()
    return museum


def searched(museum: MuseumWindow) -> SearchPage:
    museum.window.search.search_for("открыт ежедневно")
    museum.settle()
    page = museum.window.workbench.current()
    assert isinstance(page, SearchPage)
    return page


def test_it_is_said_how_many_and_which(behind: MuseumWindow) -> None:
    page = searched(behind)
    assert page.answer.results.total == 1
    assert page.answer.facets["document"] == {"law-9-vii": 1}
    assert page.head.pending.isVisible()
    said = "1 of 2 documents are indexed; not yet: № 10-VII. The results will be completed."
    assert page.head.pending.text() == said
    assert not page.head.go_on.isVisible()


def test_results_and_facets_are_completed_when_it_is_indexed(behind: MuseumWindow) -> None:
    page = searched(behind)
    update_index(behind.library)
    behind.window.search.controller().service.indexer.updated.emit()
    behind.settle()
    assert page.answer.results.total == 2
    assert page.answer.facets["document"] == {"law-9-vii": 1, "law-10-vii": 1}
    assert not page.head.pending.isVisible()


def test_a_stopped_index_can_go_on(behind: MuseumWindow, qtbot: Any) -> None:
    page = searched(behind)
    indexer = behind.window.search.controller().service.indexer
    indexer.cancel()
    indexer.state_changed.emit()
    behind.settle()
    assert page.head.pending.text().endswith("Indexing was stopped.")
    qtbot.mouseClick(page.head.go_on, Qt.MouseButton.LeftButton)
    assert not indexer.stopped
    assert indexer._resting.isActive()


def test_within_a_collection_only_its_documents_count(behind: MuseumWindow) -> None:
    everything = index_standing(behind.library)
    assert (everything.documents, everything.pending) == (2, ("law-10-vii",))
    assert index_standing(behind.library, frozenset({"law-9-vii"})).pending == ()
    assert index_standing(behind.library, frozenset()).documents == 0


def test_a_document_that_changed_is_pending(museum: MuseumWindow) -> None:
    update_index(museum.library)
    assert index_standing(museum.library).pending == ()
    changed = museum.file("first.txt", MUSEUMS.replace("ежедневно", "по будням"))
    import_paths(museum.library, [changed])
    assert index_standing(museum.library).pending == ("law-9-vii",)
