"""After an import that brings a newer edition, the page with what changed is offered."""

from __future__ import annotations

from typing import Any

import pytest
from museum_window import MUSEUM, NEWER, MuseumWindow
from PySide6.QtCore import Qt

from kzailaw_desktop.gui.desks.changes.page import ChangesPage
from kzailaw_desktop.library.index_jobs import Update
from kzailaw_desktop.workspace import Annotation, SavedSearch

pytestmark = pytest.mark.gui


def imported(museum: MuseumWindow, text: str) -> None:
    museum.window.importer.import_paths([museum.file("second.txt", text)])
    museum.settle()


def test_a_newer_edition_is_offered_and_opens_its_page(museum: MuseumWindow, qtbot: Any) -> None:
    note = Annotation(MUSEUM, "art_1__para_1__point_2", lang="ru", body="о лекциях")
    museum.library.workspace.save_annotation(note)
    imported(museum, NEWER)
    offers = museum.window.offers
    assert offers.isVisible()
    assert offers.label.text().endswith("4 units changed, 1 record of yours touched")
    qtbot.mouseClick(offers.button, Qt.MouseButton.LeftButton)
    museum.settle()
    page = museum.window.workbench.current()
    assert isinstance(page, ChangesPage)
    assert page.presenter.found.act.id == MUSEUM
    assert not offers.isVisible()


def test_the_same_edition_again_is_no_news(museum: MuseumWindow) -> None:
    imported(museum, (museum.folder / "first.txt").read_text("utf-8"))
    assert museum.window.offers.current is None


def test_notes_to_review_are_an_action(museum: MuseumWindow) -> None:
    museum.window.registry.trigger("review-notes")
    museum.settle()
    assert museum.window.workbench.current().parts.button("review").isChecked()


def test_saved_searches_wait_for_the_index_and_say_so(museum: MuseumWindow) -> None:
    work = museum.library.workspace
    work.save_search(SavedSearch("дни", {"query": "понедельник"}))
    imported(museum, NEWER)
    presenting = "kzailaw_desktop.gui.desks.changes.presenter.needed"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(presenting, lambda _library: Update((("law", "1"),), size=10**9))
        museum.window.opener.show_changes(MUSEUM)
        museum.settle()
    page = museum.window.workbench.current()
    assert page.detail.text().endswith("saved searches are run when the index is ready")
    page.presenter._again.timeout.emit()
    museum.settle()
    assert "saved searches" not in page.detail.text()
    assert "Saved searches" in [entry.text for entry in page.list.entries.items]
