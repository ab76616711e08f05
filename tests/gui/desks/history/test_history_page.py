"""The history of a unit: changes newest first, old and new words side by side, notes of the text."""

from __future__ import annotations

import dataclasses as dc
import datetime as dt
from typing import Any

import pytest
from desk_library import LATER
from fake_library import DAY
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kzailaw_desktop.domain import AmendmentNote, Event, Stage
from kzailaw_desktop.gui.desks.history.page import HistoryPage

pytestmark = pytest.mark.gui
POINT = "art_2__para_1__point_1"
CAUSE = "ҚР 25.08.2026 № 9-IX Заң"
WHOLE = AmendmentNote("n0", (), Event.MODIFIED, Stage.IN_FORCE, {"kk": "…"}, LATER, CAUSE)
ON_UNIT = AmendmentNote("n1", ("art_1__point_2",), Event.REPLACED, Stage.IN_FORCE,
                        {"kk": "2-тармақша жаңа редакцияда."}, dt.date(2025, 12, 1), "ҚР Заңы № 5")  # fmt: skip


@pytest.fixture
def page(bench: Any) -> HistoryPage:
    """The history of article 2, after a later edition that names its cause."""
    library = bench.library
    library.add_edition()
    act = library.act()
    *others, later = act.expressions
    texts = (*others, dc.replace(later, notes=(WHOLE, ON_UNIT)))
    library._documents["act-1"] = dc.replace(act, expressions=texts)
    page = bench.open("history")
    page.show_place("act-1", POINT)
    bench.settle()
    return page


def entries(page: HistoryPage) -> list[tuple[str, str]]:
    return [(entry.text, entry.side) for entry in page.list.entries.items]


def test_it_names_the_act_that_changed_the_article(page: HistoryPage) -> None:
    assert entries(page) == [(f"ed. 25.08.2026 · {CAUSE}", ""), ("Art. 2(1)(1)", "changed")]
    assert page.heading.text() == "History: Art. 2"
    assert page.details.title.text() == "Art. 2(1)(1): changed"
    assert page.details.cause.text() == CAUSE


def test_old_and_new_words_stand_side_by_side(page: HistoryPage) -> None:
    old_caption, old, new_caption, new = page.details.shown
    assert old_caption.text() == "ҚАЗ · edition of 17.11.2025"
    assert new_caption.text() == "ҚАЗ · edition of 25.08.2026"
    assert old.accessibleName() == "анықтық;"
    assert new.accessibleName() == "толық анықтық;"
    assert page.details.grid.getItemPosition(1)[:2] == (1, 0)
    assert page.details.grid.getItemPosition(3)[:2] == (1, 1)


def test_the_texts_before_and_after_open_on_their_dates(page: HistoryPage, qtbot: Any) -> None:
    for button, day in ((page.details.before, DAY), (page.details.after, LATER)):
        with qtbot.waitSignal(page.day_requested) as wanted:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert wanted.args == ["act-1", POINT, day]


def test_what_is_copied_names_both_editions(page: HistoryPage, qtbot: Any) -> None:
    qtbot.mouseClick(page.details.copy, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert "Then: анықтық;\n" in text
    assert "соңғысы емес" in text
    assert "Now: толық анықтық;\n" in text


def test_a_note_of_the_text_tells_of_a_change_whose_words_are_not_there(
    bench: Any, page: HistoryPage
) -> None:
    page.show_place("act-1", "art_1")
    bench.settle()
    assert ("Told by notes in the text", "") in entries(page)
    assert ("ҚР Заңы № 5", "01.12.2025") in entries(page)
    page.list.choose("note:0")
    assert "2-тармақша жаңа редакцияда." in page.details.cause.text()
    assert not page.details.copy.isVisible()


def test_the_unit_alone(bench: Any, page: HistoryPage, qtbot: Any) -> None:
    page.show_place("act-1", "art_2__para_2")
    qtbot.mouseClick(page.scope.button("unit"), Qt.MouseButton.LeftButton)
    bench.settle()
    assert page.empty.isVisible()
    assert "the same" in page.empty.text()
    assert page.heading.text() == "History: Art. 2(2)"


def test_without_a_unit_it_says_what_to_do(bench: Any) -> None:
    page = bench.open("history")
    assert page.empty.isVisible()
    assert "Choose a unit" in page.empty.text()
