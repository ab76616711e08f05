"""Everything can be reached and read without a mouse: Tab order, names, cells."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from test_dialogs import cut, nameless
from test_flows import desk, home, rest  # noqa: F401

from kzailaw_desktop.drafting import Change, ChangeKind, Draft
from kzailaw_desktop.drafting.draft.drafts import save
from kzailaw_desktop.gui.desks import DESKS
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.window.main_window import MainWindow

pytestmark = pytest.mark.gui
View = Callable[[MainWindow], object]


def desk_view(name: str) -> View:
    return lambda window: window.opener.open_desk(name)


def side_by_side(window: MainWindow) -> None:
    """Both languages of a draft in locked columns."""
    repeal = Change(id="c1", act="law-230-viii", eid="art_17__para_2", kind=ChangeKind.REPEAL)
    save(window.library.workspace, Draft("d1", titles={"ru": "О проекте"}, changes=(repeal,)))
    window.opener.open_desk("editions")
    rest(window, 300)
    page = window.workbench.group.page()
    page.languages.button("both").click()  # type: ignore[union-attr]


def law_at(window: MainWindow, eid: str) -> None:
    window.navigator.open_place(Place("law-230-viii", eid))
    rest(window, 300)


def bookmarked(window: MainWindow) -> None:
    """Two bookmarks in the panel at the left and in the text."""
    for eid in ("art_5", "art_17__para_1"):
        law_at(window, eid)
        window.registry.trigger("bookmark")
        rest(window, 300)
    window.registry.trigger("bookmarks")


def apart(window: MainWindow) -> None:
    """Columns that scroll apart."""
    law_at(window, "art_17")
    window.registry.trigger("apart-columns")


VIEWS: dict[str, View] = {
    "act": lambda window: None,
    "sitting": lambda window: window.navigator.open_place(Place("senate-2025-10-23")),
    "find": lambda window: window.search.find_in_text(),
    "start": lambda window: window.opener.show_start(),
    "search": lambda window: window.search.search_for("тәуекел"),
    "memo": lambda window: window.opener.make_memo(),
    "help": lambda window: window.opener.show_help(),
    "first-run": lambda window: window.opener.show_first_run(),
    "original": lambda window: window.original.toggle(),
    **{f"desk-{each.id}": desk_view(each.id) for each in DESKS},
    "editions-beside": side_by_side,
    "bookmarks": bookmarked,
    "apart": apart,
}
DIALOGS: dict[str, View] = {
    "settings": lambda window: window.dialogs.show_settings(),
    "shortcuts": lambda window: window.dialogs.show_shortcuts(),
    "card": lambda window: window.card.open_card("law-230-viii"),
}


def reachable(root: QWidget) -> list[QWidget]:
    """What Tab should come to."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not widget.objectName().startswith("qt_")
        and widget.window() is root.window()
    ]


def walked(start: QWidget) -> set[QWidget]:
    """What Tab comes to, all the way round."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    seen: set[QWidget] = set()
    for _ in range(200):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is start:
            break
    return seen


def spoken(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()}"


@pytest.mark.parametrize("name", VIEWS)
def test_tab_comes_to_everything_in_the_window(desk: MainWindow, name: str) -> None:  # noqa: F811
    VIEWS[name](desk)
    rest(desk, 300)
    every = reachable(desk)
    missed = set(every) - walked(desk.bar.goto)
    assert sorted(spoken(widget) for widget in missed) == []


@pytest.mark.parametrize("name", VIEWS)
def test_names_and_whole_words_in_each_language(desk: MainWindow, name: str) -> None:  # noqa: F811
    VIEWS[name](desk)
    for lang in i18n.LANGUAGES:
        desk.settings.set("language", lang)
        rest(desk)
        assert nameless(desk) == []
        assert cut(desk) == [], lang


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_comes_to_everything_in_a_dialog(desk: MainWindow, name: str) -> None:  # noqa: F811
    DIALOGS[name](desk)
    rest(desk)
    dialog = next(d for d in desk.findChildren(QDialog) if d.isVisible())
    every = reachable(dialog)
    missed = set(every) - walked(every[0])
    assert sorted(spoken(widget) for widget in missed) == []
    dialog.close()
