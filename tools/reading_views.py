"""The reading side of the window for the picture script: texts, marks, search, start, choices."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.gui.app import settle
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.reading.marking.selection import Spot, TextSelection
from kzailaw_desktop.gui.reading.view import ReadingView
from kzailaw_desktop.gui.window.main_window import MainWindow

LAW = "law-230-viii"
SITTING = "senate-2025-10-23"
View = Callable[[MainWindow], object]


def rest(window: MainWindow, milliseconds: int = 300) -> None:
    """Let timers and background work come in."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    settle(app, window)
    QTest.qWait(milliseconds)
    settle(app, window)


def at(document: str, eid: str = "") -> View:
    """A place in the reading view."""
    return lambda window: window.navigator.open_place(Place(document, eid))


def _view(window: MainWindow) -> ReadingView:
    page = window.workbench.reader()
    assert page is not None
    return page.view


def _unit(window: MainWindow, eid: str = "art_17__para_1__point_2") -> None:
    window.navigator.open_place(Place(LAW, eid.partition("__")[0]))
    view = _view(window)
    view.units.choose(eid)
    view.units.unit_chosen.emit(eid)


def _columns(which: str) -> View:
    def show(window: MainWindow) -> None:
        window.navigator.open_place(Place(LAW, "art_23"))
        window.reading.set_columns(which)

    return show


def _third(window: MainWindow) -> None:
    window.navigator.open_place(Place(LAW, "art_21"))
    rest(window)
    window.reading.third_column()


def _find(words: str) -> View:
    def show(window: MainWindow) -> None:
        window.navigator.open_place(Place(LAW, "art_23"))
        page = window.workbench.reader()
        if page is not None:
            page.find_bar.open_bar(words)

    return show


def _spot(view: ReadingView, kind: str) -> QPoint:
    """A point on the first citation or term in sight."""
    for (row, column), marks in sorted(view.marks.by_cell.items()):
        mark = next((m for m in marks if m.kind == kind), None)
        y = view.rowViewportPosition(row)
        if mark is None or not 60 < y < view.viewport().height() - 120:
            continue
        ready = view.typeset.set_row(row).cells[column]
        line = ready.layout.lineForTextPosition(mark.start)
        x: Any = line.cursorToX(mark.start + 1)
        x = x[0] if isinstance(x, tuple) else x
        left = view.columnViewportPosition(column) + ready.left
        return QPoint(int(left + x), int(y + ready.top + line.y() + line.height() / 2))
    return QPoint()


def _hover(kind: str, eid: str) -> View:
    def show(window: MainWindow) -> None:
        window.navigator.open_place(Place(LAW, eid))
        rest(window)
        view = _view(window)
        spot = _spot(view, kind)
        where = QPointF(view.viewport().mapToGlobal(spot))
        buttons = Qt.MouseButton.NoButton
        move = QMouseEvent(QEvent.Type.MouseMove, QPointF(spot), where, buttons, buttons,
                           Qt.KeyboardModifier.NoModifier)  # fmt: skip
        QApplication.sendEvent(view.viewport(), move)
        tip = QHelpEvent(QEvent.Type.ToolTip, spot, where.toPoint())
        QApplication.sendEvent(view.viewport(), tip)

    return show


def _selection(window: MainWindow) -> None:
    window.navigator.open_place(Place(LAW, "art_23"))
    rest(window)
    view = _view(window)
    row = view.rows.row_of("art_23__para_1")
    view.selection.select(TextSelection(0, Spot(row, 18), Spot(row + 1, 60)))
    spot = QPoint(200, view.rowViewportPosition(row + 1) + 40)
    where = view.viewport().mapToGlobal(spot)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, where)
    QApplication.sendEvent(view.viewport(), asked)


def _split(window: MainWindow) -> None:
    window.navigator.open_place(Place(LAW, "art_23"))
    rest(window)
    window.opener.toggle_split()
    rest(window)
    window.navigator.open_place(Place(SITTING, "speech_12__p_1"))


def _pinned(window: MainWindow) -> None:
    _unit(window, "art_23__para_1")
    rest(window)
    window.context.pin.setChecked(True)
    window.context.list.setFocus()
    window.context.list.setCurrentIndex(window.context.list.items.index(1, 0))


def _filtered(window: MainWindow) -> None:
    window.navigator.open_place(Place(LAW, "art_23"))
    window.contents.filter.setFocus()
    words = {"kk": "жүйе", "ru": "систем"}
    window.contents.filter.setText(words.get(window.contents._lang, "жүйе"))


def _filtered_away(window: MainWindow) -> None:
    window.navigator.open_place(Place(LAW, "art_23"))
    window.contents.filter.setFocus()
    window.contents.filter.setText("қырғауыл")


def _started(window: MainWindow) -> None:
    for document, eid in ((LAW, "art_17"), (SITTING, "speech_12__p_1"), (LAW, "art_23__para_2")):
        window.navigator.open_place(Place(document, eid))
        rest(window, 50)
    if not window.gateway.bookmarks:
        window.recent.toggle_bookmark()
    rest(window, 50)
    window.opener.show_start()


def _search(query: str, view: str = "grouped", then: Callable[[Any], object] | None = None) -> View:
    def show(window: MainWindow) -> None:
        window.search.search_for(query)
        rest(window)
        page: Any = window.workbench.group.page()
        if view != "grouped":
            page.choose_view(view)
            rest(window)
        if then is not None:
            then(page)

    return show


def _narrowed(page: Any) -> None:
    page._facet_toggled("kind", "act")


def _suggestions(window: MainWindow) -> None:
    window.search.controller()
    rest(window)
    window.activateWindow()
    window.bar.search.setFocus()
    window.bar.search.setText("смыш")
    window.bar.search.textEdited.emit("смыш")
    rest(window)


def _palette(words: str) -> View:
    def show(window: MainWindow) -> None:
        window.dialogs.show_palette()
        for widget in QApplication.topLevelWidgets():
            if type(widget).__name__ == "Palette" and widget.isVisible():
                widget.field.setText(words)  # type: ignore[attr-defined]

    return show


def _menu(window: MainWindow) -> None:
    window.bar._pop_up()
    part = window.bar.menu.actions()[2].menu()
    if part is not None:
        window.bar.menu.setActiveAction(window.bar.menu.actions()[2])


def _reading_mode(window: MainWindow) -> None:
    size = window.size()
    window.navigator.open_place(Place(LAW, "art_23"))
    window.panels.toggle_reading()
    window.showNormal()
    window.resize(size)


def _bookmarks(window: MainWindow) -> None:
    for eid in ("art_5", "art_17__para_3", "art_23"):
        _unit(window, eid)
        rest(window)
        window.registry.trigger("bookmark")
        rest(window)
    window.registry.trigger("bookmarks")


def _apart(window: MainWindow) -> None:
    window.navigator.open_place(Place(LAW, "art_17"))
    rest(window)
    window.registry.trigger("apart-columns")
    page = window.workbench.reader()
    assert page is not None
    second = page.views()[-1]
    second.scroller.show_row(second.rows.row_of("art_21"))


def _peek(window: MainWindow) -> None:
    _columns("kk")(window)
    rest(window)
    window.registry.trigger("peek")


VIEWS: dict[str, View] = {
    "bookmarks": _bookmarks,
    "columns-apart": _apart,
    "peek": _peek,
    "start": lambda window: window.opener.show_start(),
    "start-used": _started,
    "first-run": lambda window: window.opener.show_first_run(),
    "reading": at(LAW, "art_23"),
    "chapter": at(LAW, "chp_4"),
    "whole-act": at(LAW),
    "unit": _unit,
    "pinned": _pinned,
    "filtered": _filtered,
    "filtered-nothing": _filtered_away,
    "kazakh-only": _columns("kk"),
    "russian-only": _columns("ru"),
    "find": _find("авторлық"),
    "find-nothing": _find("қырғауыл"),
    "hover-term": _hover("term", "art_23"),
    "hover-citation": _hover("citation", "art_18__para_2"),
    "selection": _selection,
    "split": _split,
    "reading-mode": _reading_mode,
    "sitting-top": at(SITTING),
    "sitting": at(SITTING, "speech_12__p_1"),
    "article": at("ibragimova-2025"),
    "search": _search("авторлық құқық"),
    "search-flat": _search("риск", "flat"),
    "search-kwic": _search("дербес деректер", "kwic"),
    "search-narrowed": _search("тәуекел", then=_narrowed),
    "search-nothing": _search("қырғауыл"),
    "search-mistyped": _search("исскуственный интелект"),
    "suggestions": _suggestions,
    "palette": lambda window: window.dialogs.show_palette(),
    "palette-typed": _palette("17"),
    "menu": _menu,
    "settings": lambda window: window.dialogs.show_settings(),
    "shortcuts": lambda window: window.dialogs.show_shortcuts(),
    "help": lambda window: window.opener.show_help(),
}
FULL: dict[str, View] = {  # on the library with notes and a later edition
    "own-marks": at(LAW, "art_23"),
    "own-context": lambda window: _unit(window, "art_17__para_3__point_6"),
    "third-column": _third,
}
