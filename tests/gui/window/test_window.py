"""The window's main flows on a small library."""

from __future__ import annotations

import pytest
from fake_library import FakeLibrary
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.window.main_window import MainWindow

pytestmark = pytest.mark.gui


def settle(window: MainWindow) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    gui_app.settle(app, window)


def test_opens_at_the_place_one_left(window: MainWindow) -> None:
    page = window.workbench.reader()
    assert page is not None
    assert page.view.chosen == "art_2"
    assert window.contents.delegate.current == "art_2"
    assert window.context.title.text() == "Art. 2"


def test_context_has_groups_with_counts(window: MainWindow) -> None:
    groups = {i.group: i.count for i in window.context.list.items.items if i.group}
    assert groups == {"commentary": 1, "debate": 1, "suggested": 1}
    assert window.contents.delegate.counts == {"art_2": 3}


def test_a_context_entry_opens_its_source_and_back_returns(window: MainWindow) -> None:
    line = next(i for i in window.context.list.items.items if i.eid == "speech_2__p_1")
    window.navigator.open_line(line)
    settle(window)
    page = window.workbench.reader()
    assert page is not None
    assert page.document is not None
    assert page.document.id == "sitting-1"
    assert page.view.chosen == "speech_2__p_1"
    window.registry.by_id["back"].trigger()
    settle(window)
    assert page.document.id == "act-1"
    assert page.view.chosen == "art_2"
    window.registry.by_id["forward"].trigger()
    settle(window)
    assert page.document.id == "sitting-1"


@pytest.mark.parametrize(
    ("typed", "chosen"), [("1", "art_1"), ("art_2__para_1__point_2", "art_2__para_1__point_2")]
)
def test_goto_opens_what_was_typed(window: MainWindow, typed: str, chosen: str) -> None:
    window.bar.goto.setText(typed)
    window.bar.goto.returnPressed.emit()
    settle(window)
    page = window.workbench.reader()
    assert page is not None
    assert page.view.chosen == chosen


def test_goto_says_what_it_does_not_know(window: MainWindow) -> None:
    window.navigator.go_to("99")
    settle(window)
    assert window.banner.isVisible()
    assert "99" in window.banner.label.text()


def test_next_and_previous_article(window: MainWindow) -> None:
    page = window.workbench.reader()
    assert page is not None
    window.registry.by_id["next-article"].trigger()
    assert page.view.chosen == "art_3"
    window.registry.by_id["previous-article"].trigger()
    window.registry.by_id["previous-article"].trigger()
    assert page.view.chosen == "art_1"


def test_columns_and_text_size_are_kept(window: MainWindow) -> None:
    page = window.workbench.reader()
    assert page is not None
    for which, count in (("kk", 1), ("ru", 1), ("both", 2)):
        window.reading.set_columns(which)
        assert page.view.rows.columnCount() == count
        assert window.settings.get("columns") == which
    size = page.view.typesetter.size
    window.reading.larger_text()
    assert page.view.typesetter.size == size + 1
    window.reading.usual_text()
    assert page.view.typesetter.size == size


def test_language_switches_without_restart(window: MainWindow) -> None:
    seen = set()
    for lang in ("kk", "ru", "en"):
        window.settings.set("language", lang)
        settle(window)
        seen.add(window.registry.by_id["back"].text())
    assert len(seen) == 3


def test_a_note_is_saved_and_becomes_context(window: MainWindow, library: FakeLibrary) -> None:
    window.context.note.setFocus()
    window.context.note.setPlainText("Ойлану керек")
    window.context.note.flush()
    settle(window)
    notes = library.workspace.annotations("act-1", "art_2")
    assert [a.body for a in notes] == ["Ойлану керек"]
    groups = [i.group for i in window.context.list.items.items if i.group]
    assert groups[0] == "own"


def test_a_suggestion_can_be_rejected(window: MainWindow, library: FakeLibrary) -> None:
    line = next(i for i in window.context.list.items.items if i.suggested)
    window.line_actions.run("x", line)
    settle(window)
    assert library.decisions == [("sitting-1", "speech_3__p_1", "act-1", "art_2", "rejected")]


def test_a_copied_link_names_the_unit(window: MainWindow) -> None:
    page = window.workbench.reader()
    assert page is not None
    page.view.units.choose("art_2__para_1")
    window.copier.copy_link()
    assert QGuiApplication.clipboard().text().endswith("/~art_2__para_1")


def test_copy_with_citation_names_act_edition_and_status(window: MainWindow) -> None:
    page = window.workbench.reader()
    assert page is not None
    page.view.units.choose("art_2__para_1")
    page.view.selection.column = 1
    window.copier.copy_cited()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("1. Устанавливаются")
    assert "17.11.2025" in text
    assert "рабочий перевод" in text


def test_tabs_open_close_and_hide(window: MainWindow) -> None:
    window.navigator.open_place(Place("sitting-1"), beside=True)
    settle(window)
    assert window.workbench.group.tabs.count() == 2
    assert window.workbench.group.tabs.isVisible()
    window.workbench.close_tab()
    assert window.workbench.group.tabs.count() == 1
    assert not window.workbench.group.tabs.isVisible()


def test_arrow_keys_walk_through_units(window: MainWindow, qtbot: object) -> None:
    page = window.workbench.reader()
    assert page is not None
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Down)  # type: ignore[attr-defined]
    assert page.view.chosen == "art_2__para_1"
    qtbot.keyClick(page.view, Qt.Key.Key_Down)  # type: ignore[attr-defined]
    assert page.view.chosen == "art_2__para_1__point_1"
    qtbot.keyClick(page.view, Qt.Key.Key_Up)  # type: ignore[attr-defined]
    assert page.view.chosen == "art_2__para_1"


def test_left_and_right_turn_to_a_column(window: MainWindow, qtbot: object) -> None:
    page = window.workbench.reader()
    assert page is not None
    page.view.setFocus()
    page.view.units.choose("art_2__para_1")
    qtbot.keyClick(page.view, Qt.Key.Key_Right)  # type: ignore[attr-defined]
    assert page.view.selection.column == 1
    assert page.view.currentIndex().column() == 1
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.view, Qt.Key.Key_End, shift)  # type: ignore[attr-defined]
    assert page.view.selection.text() == "Устанавливаются такие требования:"
    window.reading.set_columns("kk")
    assert page.view.selection.column == 0


def test_f6_goes_round_the_parts_of_the_window(window: MainWindow, qapp: QApplication) -> None:
    window.workbench.focus_page()
    seen = []
    for _ in range(6):
        window.registry.by_id["next-pane"].trigger()
        focus = qapp.focusWidget()
        assert focus is not None
        seen.append(focus.accessibleName().partition(" (")[0])
    parts = ["Context", "My note on this unit", "Go to a provision", "Contents", "Text"]
    assert seen == [*parts, "Context"]
    window.registry.by_id["previous-pane"].trigger()
    assert qapp.focusWidget() is window.workbench.reader().view  # type: ignore[union-attr]


def test_a_document_in_a_window_of_its_own(window: MainWindow, qapp: QApplication) -> None:
    window.registry.by_id["apart"].trigger()
    settle(window)
    group = window.workbench.group
    apart = group.window()
    assert apart is not window
    assert apart.isVisible()
    assert window.workbench.inside() == [window.workbench.groups[0]]
    page = window.workbench.reader()
    assert page is not None
    assert page.view.chosen == "art_2"
    window.navigator.open_place(Place("sitting-1"))  # what has the focus is the page at hand
    settle(window)
    assert page.document is not None
    assert page.document.id == "sitting-1"
    first = window.workbench.groups[0].page()
    assert first.document.id == "act-1"  # type: ignore[attr-defined]
    assert "KzaiLaw" in apart.windowTitle()
    window.workbench.close_tab()  # its only page: the window goes with it
    settle(window)
    assert window.workbench.groups == window.workbench.inside() == [window.workbench.group]
    window.registry.by_id["apart"].trigger()
    settle(window)
    assert len(window.workbench.apart) == 1  # and closes with the window, as the fixture holds


def test_a_narrow_window_is_the_text_s(window: MainWindow, qapp: QApplication) -> None:
    """As at a scale of 200 % on a small screen: one panel at a time, and only when asked for."""
    window.resize(640, 360)
    settle(window)
    assert window.width() == 640
    assert not window.contents.isVisible()
    assert not window.context.isVisible()
    window.registry.by_id["contents"].trigger()
    assert window.contents.isVisible()
    window.registry.by_id["context"].trigger()
    assert not window.contents.isVisible()
    assert window.context.isVisible()
    window.registry.by_id["context"].trigger()
    assert not window.context.isVisible()
    window.resize(1280, 720)
    settle(window)
    assert window.contents.isVisible()
    assert window.context.isVisible()


def test_closing_the_last_page_of_a_half_leaves_the_other(window: MainWindow) -> None:
    window.opener.toggle_split()
    settle(window)
    window.navigator.open_place(Place("sitting-1"))
    settle(window)
    window.workbench.group = window.workbench.groups[0]
    window.workbench.close_tab()
    settle(window)
    page = window.workbench.reader()
    assert page is not None
    assert page.document is not None
    assert page.document.id == "sitting-1"
    assert not window.registry.by_id["split"].isChecked()


def test_the_start_page_tells_what_is_new(qapp: QApplication) -> None:
    from kzailaw_desktop.gui.pages.start_page import StartPage

    infos = FakeLibrary().documents()
    page = StartPage()
    page.show_library(infos, [], 0)
    rows = page.list.items.items
    assert not [row for row in rows if row.key.startswith("n:")]  # the first time all is new
    same, old = infos[0], infos[1]
    seen = {
        same.id: (str(same.edition), str(same.passages)),
        old.id: ("2020-01-01", str(old.passages)),
    }
    page.show_library(infos, [], 0, seen=seen)
    news = {row.key: row.details for row in page.list.items.items if row.key.startswith("n:")}
    assert set(news) == {f"n:{info.id}" for info in infos[1:]}
    assert "01.01.2020" in news[f"n:{old.id}"]
    page.deleteLater()


def test_the_menu_of_a_text_is_about_the_unit_under_the_pointer(window: MainWindow) -> None:
    page = window.workbench.reader()
    assert page is not None
    view = page.view
    row = view.rows.row_of("art_2__para_1")
    view.scroller.show_row(row)
    spot = QPoint(view.columnViewportPosition(1) + 60, view.rowViewportPosition(row) + 12)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=spot)
    view.customContextMenuRequested.emit(spot)
    assert (view.chosen, view.selection.column) == ("art_2__para_1", 1)
    menu = view.findChild(QMenu)
    assert menu is not None
    assert menu.isVisible()
    assert menu.actions()[0] is window.registry.by_id["copy"]
    menu.close()


def test_a_message_goes_with_the_page_it_was_about(window: MainWindow, qapp: QApplication) -> None:
    window.messages.warn("something about this page")
    window.opener.show_help()
    assert not window.banner.isVisible()


def test_a_bookmark_is_told_when_it_is_set_and_removed(
    window: MainWindow, qapp: QApplication
) -> None:
    for words in ("Bookmark set: Art. 2", "Bookmark removed: Art. 2"):
        window.registry.trigger("bookmark")
        settle(window)
        assert window.status.message.text().startswith(words)


def test_the_first_window_fits_the_screen(window: MainWindow, settings: Settings) -> None:
    made = MainWindow(window.library, settings)
    available = made.screen().availableSize()
    assert made.size().boundedTo(available) == made.size()
    made.deleteLater()


def test_the_title_leads_to_what_is_said_about_the_act_as_a_whole(window: MainWindow) -> None:
    page = window.workbench.reader()
    assert page is not None
    QTest.mouseClick(page.header, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    settle(window)
    assert window.sync.unit == ("act-1", "")
    title = window.context.title.text()
    assert title not in ("", "Art. 2")
    window.registry.by_id["next-article"].trigger()
    settle(window)
    assert window.sync.unit[1].startswith("art_")
    window.registry.by_id["context-act"].trigger()
    settle(window)
    assert window.context.title.text() == title
