"""The card in the window: fields, texts, files, removing, and Ctrl+Z, by what is shown."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from closing import close_everything
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kzailaw_desktop.gui.kit.dialogs.dialog import MessageDialog
from kzailaw_desktop.gui.kit.widgets.widgets import Button
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.pages.import_page import run_import
from kzailaw_desktop.gui.review.card_sheet import CardSheet
from kzailaw_desktop.gui.window.main_window import MainWindow
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.stored import cards

pytestmark = pytest.mark.gui
LAW = "law-7-vi"
RUSSIAN = (
    "О пробе\nЗакон Республики Казахстан от 5 мая 2020 года № 7-VI ЗРК.\n"
    "Статья 1. Первая\n1. Начало.\nСтатья 2. Вторая\nТекст.\n"
)
KAZAKH = (
    "Сынама туралы\nҚазақстан Республикасының 2020 жылғы 5 мамырдағы № 7-VI ҚРЗ Заңы\n"
    "1-бап. Бірінші\n1. Басы.\n2-бап. Екінші\nМәтін.\n"
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    home = tmp_path / "home"
    made = Library.open(home / "own", home / "w.sqlite", index_dir=home / "ix", shipped=False)
    bring(made, tmp_path / "ru.txt", RUSSIAN)
    bring(made, tmp_path / "kk.txt", KAZAKH)
    yield made
    made.close()


def bring(library: Library, path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    assert not run_import(library, [path], lambda _: None, threading.Event()).errors


@pytest.fixture
def window(qapp: QApplication, settings: Settings, library: Library) -> Iterator[MainWindow]:
    made = MainWindow(library, settings)
    made.show()
    made.open_first(Place(LAW, "art_1"))
    made.after_first_paint()
    yield made
    close_everything(qapp)


def card(window: MainWindow, qtbot: QtBot) -> CardSheet:
    window.registry.trigger("card")
    qtbot.waitUntil(lambda: bool(window.findChildren(CardSheet)), timeout=20_000)
    return window.findChildren(CardSheet)[-1]


def press(parent: QWidget, text: str) -> None:
    """Click the button with that text or name."""
    buttons = [
        b
        for b in parent.findChildren(Button)
        if text in (b.text(), b.accessibleName()) and b.isVisibleTo(parent)
    ]
    assert buttons, text
    QTest.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)


def answer(window: MainWindow, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(MessageDialog)))
    press(next(d for d in window.findChildren(MessageDialog) if d.isVisible()), text)


def said(window: MainWindow, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in window.status.message.text(), timeout=20_000)


def test_every_field_of_both_languages_is_there_and_nothing_changes_by_itself(
    window: MainWindow, qtbot: QtBot
) -> None:
    sheet = card(window, qtbot)
    assert sheet.changes() == {}
    assert {*sheet._fields, *sheet._choices} >= {
        "title.kk", "title.ru", "title.en", "number", "date", "edition.kk", "edition.ru", "kind",
        "standing.kk", "standing.ru", "force", "force.date", "source.kk", "source.ru",
    }  # fmt: skip
    shown = [*sheet._fields.values(), *sheet._choices.values()]
    assert all(widget.accessibleName() for widget in shown)
    assert all(widget.focusPolicy() & Qt.FocusPolicy.TabFocus for widget in shown)


def test_a_change_is_saved_and_ctrl_z_takes_it_back(window: MainWindow, qtbot: QtBot) -> None:
    sheet = card(window, qtbot)
    sheet._fields["title.ru"].setText("О деле")
    sheet._choices["kind"].choose("code")
    press(sheet, "Save")
    said(window, qtbot, "The card is saved")
    fields = cards.card_of(window.library, LAW)["fields"]
    assert (fields["title.ru"], fields["kind"]) == ("О деле", "code")
    window.registry.trigger("undo")
    said(window, qtbot, "Undone: the change of the card")
    fields = cards.card_of(window.library, LAW)["fields"]
    assert (fields["title.ru"], fields["kind"]) == ("О пробе", "law")


def test_a_document_is_removed_and_ctrl_z_opens_it_again(window: MainWindow, qtbot: QtBot) -> None:
    press(card(window, qtbot), "Remove from the library")
    answer(window, qtbot, "Remove")
    said(window, qtbot, "Ctrl+Z brings it back")
    assert LAW not in window.library.entries()
    assert not any(p.document and p.document.id == LAW for p in window.workbench.readers())
    window.registry.trigger("undo")
    said(window, qtbot, "Undone: the removal")
    assert LAW in window.library.entries()
    qtbot.waitUntil(
        lambda: any(p.document and p.document.id == LAW for p in window.workbench.readers()),
        timeout=20_000,
    )


def test_one_language_is_removed_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    press(card(window, qtbot), "Remove Kazakh, 05.05.2020")
    answer(window, qtbot, "Remove")
    said(window, qtbot, "Ctrl+Z brings it back")
    assert [e.lang for e in window.library.act(LAW).expressions] == ["ru"]
    window.registry.trigger("undo")
    said(window, qtbot, "Undone: the removal")
    assert {e.lang for e in window.library.act(LAW).expressions} == {"kk", "ru"}


def test_kept_files_are_deleted_after_a_yes(window: MainWindow, qtbot: QtBot) -> None:
    press(card(window, qtbot), "Delete the kept files…")
    answer(window, qtbot, "Delete")
    said(window, qtbot, "Kept files deleted")
    assert not any(s["kept"] for s in cards.card_of(window.library, LAW)["source"])
    sheet = card(window, qtbot)
    assert not [b for b in sheet.findChildren(Button) if b.text() == "Delete the kept files…"]


def test_the_text_beside_opens_as_what_it_is(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    cards.set_card(window.library, LAW, {"standing.ru": "official"})
    bring(window.library, tmp_path / "other.txt", RUSSIAN.replace("Начало", "Иное"))
    press(card(window, qtbot), "Open the text beside")
    beside = f"{LAW}~beside"
    qtbot.waitUntil(
        lambda: any(p.document and p.document.id == beside for p in window.workbench.readers()),
        timeout=20_000,
    )
    page = window.workbench.reader()
    assert page is not None
    assert page.document is not None
    assert "рядом с более надёжным" in page.document.expressions[0].title  # type: ignore[union-attr]
    unit = page.document.expressions[0].body[0].children[0]  # type: ignore[union-attr]
    assert unit.text == "Иное."
