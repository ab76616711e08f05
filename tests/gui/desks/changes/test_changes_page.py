"""What changed for me: the list, the words then and now, a note that goes to its new place."""

from __future__ import annotations

import dataclasses as dc
from typing import Any

import pytest
from desk_library import LATER, with_unit
from fake_library import DAY
from PySide6.QtCore import Qt

from kzailaw_desktop.domain import Provision, UnitKind
from kzailaw_desktop.drafting import Draft
from kzailaw_desktop.drafting.draft.drafts import save
from kzailaw_desktop.drafting.draft.model import Change
from kzailaw_desktop.gui.desks.changes.page import ChangesPage
from kzailaw_desktop.workspace import Annotation

pytestmark = pytest.mark.gui
POINT = "art_2__para_1__point_{}"
OLD = ("анықтық және оның тексерілуі;", "тыныштық залда кешке дейін сақталады")
NEW = ("оқырманға жаңадан берілген құқық;", *OLD)


def worded(expression: Any, texts: tuple[str, ...]) -> Any:
    """The text with these points in paragraph 1 of article 2."""
    points = tuple(
        Provision(UnitKind.POINT, POINT.format(n), f"{n})", text=text)
        for n, text in enumerate(texts, 1)
    )
    return with_unit(expression, "art_2__para_1", lambda u: dc.replace(u, children=points))


@pytest.fixture
def page(bench: Any) -> ChangesPage:
    """A note on point 2, whose words go to point 3 with a newer edition; a draft on the article."""
    library = bench.library
    act = library.act()
    kk = worded(act.expression("kk"), OLD)
    later = dc.replace(worded(kk, NEW), edition=LATER)
    texts = (kk, act.expression("ru"), later)
    library._documents["act-1"] = dc.replace(act, expressions=texts)
    note = Annotation("act-1", POINT.format(2), lang="kk", exact="кешке дейін", start=15, end=26,
                      body="кеш туралы", edition=DAY)  # fmt: skip
    library.workspace.save_annotation(note)
    change = Change("act-1", "art_2", texts={"kk": "Талап."})
    save(library.workspace, Draft(titles={"kk": "Жоба"}, changes=(change,)))
    return bench.open("changes")


def entries(page: ChangesPage) -> list[tuple[str, str]]:
    return [(entry.text, entry.side) for entry in page.list.entries.items]


def test_own_work_comes_first_then_the_units(page: ChangesPage) -> None:
    assert entries(page) == [
        ("Your notes", "1"), ("Art. 2(1)(2)", "words moved"),
        ("Your drafts", "1"), ("Жоба", ""),
        ("Changed units", "3"),
        ("Art. 2(1)(1)", "added"), ("Art. 2(1)(2)", "moved"), ("Art. 2(1)(3)", "moved"),
    ]  # fmt: skip
    assert "2 records of yours touched" in page.detail.text()


def test_a_note_goes_to_the_offered_place_and_back(
    bench: Any, page: ChangesPage, qtbot: Any
) -> None:
    details = page.details
    assert details.accept.text() == "Move the note to Art. 2(1)(3)"
    qtbot.mouseClick(details.accept, Qt.MouseButton.LeftButton)
    bench.settle()
    (note,) = bench.library.workspace.annotations("act-1")
    assert (note.eid, note.exact, str(note.anchor)) == (POINT.format(3), "кешке дейін", "")
    assert entries(page)[1] == ("Art. 2(1)(3)", "")  # no further place is offered
    assert not details.accept.isVisible()
    qtbot.mouseClick(details.undo, Qt.MouseButton.LeftButton)
    bench.settle()
    (note,) = bench.library.workspace.annotations("act-1")
    assert note.eid == POINT.format(2)
    assert details.accept.isVisible()


def test_a_move_is_not_taken_back_when_something_came_after(
    bench: Any, page: ChangesPage, qtbot: Any
) -> None:
    qtbot.mouseClick(page.details.accept, Qt.MouseButton.LeftButton)
    bench.settle()
    bench.library.workspace.save_annotation(Annotation("act-1", "art_1", body="кейін"))
    qtbot.mouseClick(page.details.undo, Qt.MouseButton.LeftButton)
    bench.settle()
    places = {note.body: note.eid for note in bench.library.workspace.annotations("act-1")}
    assert places == {"кеш туралы": POINT.format(3), "кейін": "art_1"}


def test_a_unit_shows_its_words_then_and_now(page: ChangesPage, qtbot: Any) -> None:
    page.list.choose(f"unit:{POINT.format(1)}:inserted")
    pieces = page.details.shown[1].pieces
    assert [(piece.change, piece.text) for piece in pieces] == [("added", NEW[0])]
    assert page.details.shown[0].text() == "ҚАЗ · ed. 17.11.2025 → ed. 25.08.2026"
    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert opened.args == ["act-1", POINT.format(1)]


def test_a_draft_leads_to_the_drafts(page: ChangesPage, qtbot: Any) -> None:
    page.list.choose(next(e.key for e in page.list.entries.items if e.text == "Жоба"))
    with qtbot.waitSignal(page.action_wanted) as wanted:
        qtbot.mouseClick(page.details.links[0], Qt.MouseButton.LeftButton)
    assert wanted.args == ["desk-drafts"]


def test_one_edition_says_what_will_be_here(bench: Any) -> None:
    page = bench.open("changes")
    assert page.empty.isVisible()
    assert "newer edition" in page.empty.text()
