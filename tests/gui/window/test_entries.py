"""Entries of the context panel in the window: decisions, menu, what the menu does."""

from __future__ import annotations

import pytest
from fake_library import FakeLibrary
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.desks.notes.popup import NotePopup
from kzailaw_desktop.gui.memo.page import MemoPage
from kzailaw_desktop.gui.panels.context_list import ContextList, action_box, undo_box
from kzailaw_desktop.gui.panels.line_menu import OFFERS, offered
from kzailaw_desktop.gui.panels.lines import ContextLine
from kzailaw_desktop.gui.window.main_window import MainWindow

pytestmark = pytest.mark.gui


def settle(window: MainWindow) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    gui_app.settle(app, window)


def row_of(entries: ContextList, eid: str) -> int:
    shown = range(entries.items.rowCount())
    return next(row for row in shown if entries.items.item(row).eid == eid)


def click(entries: ContextList, spot: QPoint) -> None:
    QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_a_decision_moves_nothing_and_can_be_taken_back(
    window: MainWindow, library: FakeLibrary
) -> None:
    window.settings.set("memo_author", "Әлия")
    entries = window.context.list
    row = row_of(entries, "speech_3__p_1")
    box = entries.visualRect(entries.items.index(row, 0))
    click(entries, action_box(box, 1).center())  # confirm
    settle(window)
    line: ContextLine = entries.items.item(row)
    assert (line.eid, line.decision) == ("speech_3__p_1", "confirmed")
    assert "Әлия" in line.decided
    assert entries.visualRect(entries.items.index(row, 0)) == box
    click(entries, undo_box(box).center())
    settle(window)
    line = entries.items.item(row)
    assert (line.eid, line.suggested, line.decision) == ("speech_3__p_1", True, "")
    assert library.workspace.decisions() == {}


def test_ctrl_z_takes_a_rejection_back(window: MainWindow) -> None:
    entries = window.context.list
    row = row_of(entries, "speech_3__p_1")
    window.context.list.action_chosen.emit("x", entries.items.item(row))
    settle(window)
    assert entries.items.item(row).decision == "rejected"
    window.registry.trigger("undo")
    settle(window)
    assert entries.items.item(row).suggested


def test_another_unit_shows_the_decision_where_it_belongs(window: MainWindow) -> None:
    entries = window.context.list
    window.context.list.action_chosen.emit(
        "x", entries.items.item(row_of(entries, "speech_3__p_1"))
    )
    settle(window)
    window.navigator.open_unit("art_1")
    settle(window)
    window.navigator.open_unit("art_2")
    settle(window)
    assert "speech_3__p_1" not in [line.eid for line in entries.items.items]


def test_the_menu_key_opens_the_menu_of_the_entry(window: MainWindow) -> None:
    entries = window.context.list
    entries.setCurrentIndex(entries.items.index(row_of(entries, "speech_3__p_1"), 0))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(entries, event)
    (menu,) = [m for m in window.context.findChildren(QMenu) if m.isVisible()]
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Open", "Open in a new tab", "Open beside", "Copy with citation", "Copy the citation",
        "Confirm the link", "Reject the link", "Make a note from it", "Add to the memo",
    ]  # fmt: skip
    menu.close()


@pytest.mark.parametrize(
    ("line", "missing"),
    [
        (ContextLine(document="d", eid="e", note_id="n"), {"note", "check", "x"}),
        (ContextLine(snippet="s"), {"open", "cite", "beside", "check"}),
        (ContextLine(document="d", decision="rejected"), {"check", "x", "trash"}),
    ],
)
def test_the_menu_offers_what_can_be_done(line: ContextLine, missing: set[str]) -> None:
    found = set(offered(line)) - {""}
    assert found <= set(OFFERS)
    assert not found & missing


def test_an_entry_is_opened_beside(window: MainWindow) -> None:
    entries = window.context.list
    window.line_actions.run("beside", entries.items.item(row_of(entries, "speech_3__p_1")))
    settle(window)
    shown = [group.page() for group in window.workbench.inside()]
    assert [getattr(page, "document").id for page in shown] == ["act-1", "sitting-1"]  # noqa: B009


@pytest.mark.parametrize(
    ("action", "start"), [("copy", "2-бап туралы сұрағым бар.\n("), ("cite", "Сенатор А.")]
)
def test_an_entry_is_copied_with_its_source(window: MainWindow, action: str, start: str) -> None:
    entries = window.context.list
    window.line_actions.run(action, entries.items.item(row_of(entries, "speech_2__p_1")))
    settle(window)
    text = QGuiApplication.clipboard().text()
    assert text.startswith(start)
    assert "23.10.2025" in text


def test_a_note_is_made_from_an_entry(window: MainWindow, library: FakeLibrary) -> None:
    entries = window.context.list
    window.line_actions.run("note", entries.items.item(row_of(entries, "speech_2__p_1")))
    settle(window)
    (popup,) = window.findChildren(NotePopup)
    popup.close()
    settle(window)
    (note,) = library.workspace.annotations("act-1", "art_2")
    assert note.body.startswith("«2-бап туралы сұрағым бар.»")
    assert "kzailaw://akn/kz/debaterecord/senate/2025-10-23/~speech_2__p_1" in note.body


def test_an_entry_adds_the_unit_it_speaks_of_to_the_memo(window: MainWindow) -> None:
    entries = window.context.list
    window.line_actions.run("memo", entries.items.item(row_of(entries, "speech_2__p_1")))
    settle(window)
    page = window.workbench.current()
    assert isinstance(page, MemoPage)
    assert ("act-1", "art_2") in page.contents.units()
