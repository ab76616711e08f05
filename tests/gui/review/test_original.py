"""The original beside the text, and lines of it set right, by what is shown."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from closing import close_everything
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.pages.import_page import run_import
from kzailaw_desktop.gui.review.choosing_lines import line_choice
from kzailaw_desktop.gui.review.line_sheet import LineSheet
from kzailaw_desktop.gui.review.original_page import OriginalPage
from kzailaw_desktop.gui.window.main_window import MainWindow
from kzailaw_desktop.library import Library

pytestmark = pytest.mark.gui
LAW = (
    "О пробе\nЗакон Республики Казахстан от 5 мая 2020 года № 7-VI ЗРК.\n"
    "Статья 1. Первая\n1. Начало.\n2. Конец.\nСтатья 2. Вторая\nТекст.\n"
)
SITTING = (
    "ПРОТОКОЛ\nзаседания 15 марта 2023 года\n\nПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Начинаем.\n\n"
    "Гость благодарит за слово.\n\nДОКЛАДЧИК. Спасибо.\n\nПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Всё.\n"
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    home = tmp_path / "home"
    made = Library.open(home / "own", home / "w.sqlite", index_dir=home / "ix", shipped=False)
    for name, text in (("law.txt", LAW), ("sitting.txt", SITTING)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        outcome = run_import(made, [tmp_path / name], lambda _: None, threading.Event())
        assert not outcome.errors
    yield made
    made.close()


@pytest.fixture
def window(qapp: QApplication, settings: Settings, library: Library) -> Iterator[MainWindow]:
    made = MainWindow(library, settings)
    made.show()
    made.open_first(Place("law-7-vi", "art_1__para_2"))
    made.after_first_paint()
    yield made
    close_everything(qapp)


def opened(window: MainWindow) -> OriginalPage | None:
    return next((p for p in window.workbench.pages() if isinstance(p, OriginalPage)), None)


def test_the_original_opens_beside_follows_and_closes(window: MainWindow, qtbot: QtBot) -> None:
    reader = window.workbench.reader()
    window.registry.trigger("original")
    page = opened(window)
    assert page is not None
    qtbot.waitUntil(lambda: page.pane.original is not None, timeout=20_000)
    assert page.pane.isVisible()
    assert window.workbench.reader() is reader  # the text stays the current page
    window.navigator.open_place(Place("law-7-vi", "art_1__para_2"))
    qtbot.waitUntil(lambda: page.pane.lines.marked() == ["2. Конец."], timeout=20_000)
    assert page.pane.lines.accessibleName()
    window.navigator.open_place(Place("law-7-vi", "art_2"))
    qtbot.waitUntil(
        lambda: page.pane.lines.marked() == ["Статья 2. Вторая", "Текст."], timeout=20_000
    )
    window.registry.trigger("original")
    assert opened(window) is None


def test_a_turn_is_set_right_in_the_sheet(window: MainWindow, qtbot: QtBot) -> None:
    doc = "sitting-2023-03-15"
    choice = line_choice(window.library, doc, "ru", "ru")
    assert choice.sitting
    sheet = LineSheet(window, choice, 6, window.tasks)
    sheet.corrected.connect(lambda each: window.review.make_correction(doc, "ru", each))
    sheet.open()
    assert sheet.lines.marked() == ["Гость благодарит за слово."]
    assert sheet.apply.isEnabled() is False  # nobody is named yet
    sheet.field.setFocus()
    sheet.field.setText("Гость")
    assert sheet.apply.isEnabled()
    with qtbot.waitSignal(window.review.corrected, timeout=20_000):
        QTest.mouseClick(sheet.apply, Qt.MouseButton.LeftButton)
    debate = window.library.document(doc)
    assert [s.speaker for s in debate.speeches][:2] == ["ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ", "Гость"]  # type: ignore[union-attr]


def test_a_click_on_a_line_turns_to_it_and_each_action_asks_what_it_needs(
    window: MainWindow,
) -> None:
    sheet = LineSheet(window, line_choice(window.library, "law-7-vi", "ru", "ru"), 5, window.tasks)
    sheet.open()
    assert sheet.lines.marked() == ["2. Конец."]
    assert "п. 2 ст. 1" in sheet.where.text()
    for action, asks, value in (
        ("paragraph", True, "2"), ("text", False, ""), ("split", True, ""), ("note", False, ""),
    ):  # fmt: skip
        sheet.choose_action(action)
        assert (sheet.value.isVisibleTo(sheet), sheet.field.text()) == (asks, value)
    sheet.choose_action("split")
    assert not sheet.apply.isEnabled()
    sheet.field.setText("Конец")
    assert sheet.apply.isEnabled()
    sheet.lines.line_chosen.emit(0)
    assert sheet.lines.marked() == ["О пробе"]
    sheet.choose_action("join")
    assert not sheet.apply.isEnabled()  # there is no line before
    assert sheet.lines.accessibleName()
