"""From the text to a note or a draft, in the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from desk_library import DeskLibrary
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.desks import DESKS
from kzailaw_desktop.gui.desks.notes.popup import NotePopup
from kzailaw_desktop.gui.desks.reading_verbs import VERBS, selected, text_of
from kzailaw_desktop.gui.reading.marking.selection import Spot, TextSelection

pytestmark = pytest.mark.gui


@pytest.fixture
def library(tmp_path: Path) -> DeskLibrary:
    """The small library with a real workspace, for the window."""
    return DeskLibrary(tmp_path)


def settle(window: Any) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    gui_app.settle(app, window)


def select(window: Any, eid: str, start: int, end: int, column: int = 0) -> None:
    view = window.workbench.reader().view
    row = view.rows.row_of(eid)
    view.selection.select(TextSelection(column, Spot(row, start), Spot(row, end)))


def test_desks_and_verbs_are_in_the_menu(window: Any) -> None:
    for each in DESKS:
        assert window.registry.by_id[f"desk-{each.id}"].text()
    for verb in VERBS:
        assert window.registry.by_id[f"verb-{verb.id}"].text()


@pytest.mark.parametrize(
    ("eid", "start", "end", "exact"),
    [
        ("art_1__point_1", 0, 10, "бағдарлама"),
        ("art_1__point_2", 9, 12, "оқу"),
        ("art_1", 0, 0, ""),
    ],
)
def test_an_annotation_stands_on_the_words_selected(
    window: Any, eid: str, start: int, end: int, exact: str
) -> None:
    window.workbench.reader().view.selection.clear()
    if exact:
        select(window, eid, start, end)
    note = selected(window.workbench.reader())
    assert note is not None
    assert note.exact == exact
    if exact:
        assert (note.eid, note.lang) == (eid, "kk")
        text = text_of(window.workbench.document(), eid, "kk")
        assert text[note.start : note.end] == exact
        assert note.suffix.startswith(text[note.end : note.end + 3])


def test_ctrl_h_highlights_at_once_and_keeps_what_is_written(window: Any, qtbot: Any) -> None:
    select(window, "art_1__point_1", 0, 10)
    window.registry.by_id["verb-annotate"].trigger()
    settle(window)
    workspace = window.gateway.library.workspace
    kept = workspace.annotations("act-1", "art_1__point_1")
    assert [(n.exact, n.colour, n.motivation) for n in kept] == [
        ("бағдарлама", "yellow", "highlighting")
    ]
    popup = window.findChildren(NotePopup)[0]
    popup.editor.body.setPlainText("маңызды")
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    settle(window)
    kept = workspace.annotations("act-1", "art_1__point_1")
    assert [(n.exact, n.body, n.motivation) for n in kept] == [
        ("бағдарлама", "маңызды", "commenting")
    ]
    window.registry.by_id["verb-annotate"].trigger()  # the same words: the same note
    settle(window)
    assert window.findChildren(NotePopup)[-1].editor.body.toPlainText() == "маңызды"
    assert len(workspace.annotations("act-1", "art_1__point_1")) == 1


def test_ctrl_e_begins_a_change_to_the_unit(window: Any) -> None:
    window.registry.by_id["verb-propose"].trigger()
    settle(window)
    page = window.workbench.group.page()
    assert page.heading.text() == "Drafts of amendments"
    assert page.editor.place.text() == "Art. 2"
    page.open_requested.emit("act-1", "art_3")
    settle(window)
    assert window.workbench.reader().view.chosen == "art_3"


def test_every_desk_opens_from_the_window(window: Any) -> None:
    for each in DESKS:
        window.opener.open_desk(each.id)
        settle(window)
        assert window.workbench.group.page().objectName() == f"desk-{each.id}"
        assert not window.banner.isVisible()


def test_highlights_and_notes_are_drawn_on_the_text(window: Any) -> None:
    from kzailaw_desktop.gui.desks.notes.on_text import OwnNotes

    select(window, "art_1__point_1", 0, 10)
    window.registry.by_id["verb-annotate"].trigger()
    settle(window)
    view = window.workbench.reader().view
    own = window.workbench.reader().findChildren(OwnNotes)[0]
    row = view.rows.row_of("art_1__point_1")
    cells = [view.rows.cell(row, column) for column in (0, 1)]
    assert own.spans(row, view.rows.rows[row], cells[0]) == [(0, 10, "yellow")]
    assert own.spans(row, view.rows.rows[row], cells[1]) == []  # the words are Kazakh
    assert own.marks(row, view.rows.rows[row], cells[0], 0) == []  # nothing written yet
    popup = window.findChildren(NotePopup)[0]
    popup.editor.body.setPlainText("ескерту")
    popup.editor.body.flush()
    settle(window)
    assert len(own.marks(row, view.rows.rows[row], cells[0], 0)) == 1
    popup.editor.delete.click()
    settle(window)
    assert own.by_row == {}


@pytest.mark.parametrize(("id", "field"), [("terms", "filter"), ("notes", "search")])
def test_ctrl_f_finds_on_the_desk_not_in_a_text(
    window: Any, qtbot: Any, id: str, field: str
) -> None:
    window.activateWindow()
    window.opener.open_desk(id)
    settle(window)
    page = window.workbench.group.page()
    wanted = getattr(page, field)
    page.parts.button("notes").setFocus() if id == "notes" else page.table.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is wanted
    assert not window.banner.isVisible()
