"""What reaches the clipboard: the words that are marked, in each form, with their source."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.reading.marking.selection import Spot, TextSelection
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.window.main_window import MainWindow

pytestmark = pytest.mark.gui


@pytest.fixture
def page(window: MainWindow) -> ReaderPage:
    found = window.workbench.reader()
    assert found is not None
    return found


def clipboard() -> tuple[str, str]:
    data = QGuiApplication.clipboard().mimeData()
    return data.text(), data.html()


def select(page: ReaderPage, first: str, last: str, column: int = 1) -> None:
    rows = page.view.rows
    end = rows.row_of(last)
    length = len(rows.cell(end, column).text)
    page.view.selection.column = column
    page.view.selection.select(
        TextSelection(column, Spot(rows.row_of(first), 0), Spot(end, length))
    )


def spot_of(page: ReaderPage, eid: str, column: int = 1) -> QPoint:
    view, row = page.view, page.view.rows.row_of(eid)
    view.scroller.show_row(row, 60)
    ready = view.typeset.set_row(row).cells[column]
    x = view.columnViewportPosition(column) + ready.left + 12
    return QPoint(int(x), int(view.rowViewportPosition(row) + ready.top + 6))


@pytest.mark.parametrize(
    ("column", "chosen", "lines"),
    [
        (1, "art_2__para_1", ["1. Устанавливаются такие требования:", "1) ясность;", "2) тишина"]),
        (0, "art_2__para_1__point_1", ["1) анықтық;"]),
        (1, "art_3", ["Статья 3. Заключительное положение", "Осы мәтін. " * 30]),
    ],
)
def test_copy_takes_the_unit_whole_in_the_current_column(
    window: MainWindow, page: ReaderPage, column: int, chosen: str, lines: list[str]
) -> None:
    page.view.units.choose(chosen)
    page.view.selection.column = column
    window.registry.trigger("copy")
    text, html = clipboard()
    assert [line.strip() for line in text.splitlines()] == [line.strip() for line in lines]
    assert f'lang="{("kk", "ru")[column]}"' in html
    assert "kzailaw://akn/" in html


def test_a_selection_over_points_is_cited_as_a_span(window: MainWindow, page: ReaderPage) -> None:
    select(page, "art_2__para_1__point_1", "art_2__para_1__point_2")
    window.registry.trigger("copy-cited")
    text, _ = clipboard()
    assert text.startswith("1) ясность;\n2) тишина\n\nПодпункты 1) и 2) пункта 1 статьи 2 ")
    assert "рабочий перевод" in text


def test_copy_in_all_languages_is_a_table_with_both_sources(
    window: MainWindow, page: ReaderPage
) -> None:
    page.view.units.choose("art_2__para_1")
    window.registry.trigger("copy-languages")
    text, html = clipboard()
    assert html.count("<tr>") == 4  # the paragraph, two points, the Kazakh closing words
    assert html.count("<td") == 8
    assert 'lang="kk"' in html
    assert 'lang="ru"' in html
    assert text.index("анықтық") < text.index("ясность")
    assert "2-бабының 1-тармағы" in text
    assert "Пункт 1 статьи 2" in text


def test_copy_the_article_from_a_point_of_it(window: MainWindow, page: ReaderPage) -> None:
    page.view.units.choose("art_2__para_1__point_2")
    page.view.selection.column = 0
    window.registry.trigger("copy-article")
    text, html = clipboard()
    assert text.startswith("2-бап. Талаптар\n1. Мынадай")
    assert "2. Тек қазақша тармақ." in text
    assert "<b>2-бап. Талаптар</b>" in html


def test_of_a_sitting_the_speaker_is_named(window: MainWindow, qapp: QApplication) -> None:
    window.navigator.open_place(Place("sitting-1", "speech_2__p_1"))
    gui_app.settle(qapp, window)
    window.registry.trigger("copy-cited")
    text, _ = clipboard()
    assert text.startswith("2-бап туралы сұрағым бар.\n\n")
    assert "Сенатор А. // Сенат отырысы, 23.10.2025" in text or "Senate" in text


def test_a_speech_is_copied_whole_from_a_paragraph_of_it(
    window: MainWindow, qapp: QApplication
) -> None:
    window.navigator.open_place(Place("sitting-1", "speech_1__p_2"))
    gui_app.settle(qapp, window)
    window.registry.trigger("copy-article")
    text, _ = clipboard()
    assert text.startswith("Құрметті әріптестер, бастаймыз.\nНачинаем.\n\n")


def test_of_an_article_the_section_and_paragraph_are_named(
    window: MainWindow, qapp: QApplication
) -> None:
    window.navigator.open_place(Place("ivanova-2025", "sec_2__p_1"))
    gui_app.settle(qapp, window)
    window.registry.trigger("copy-cited")
    text, _ = clipboard()
    assert "(Разбор, абз. 1)" in text


def test_a_third_click_selects_the_unit_and_shift_extends(page: ReaderPage) -> None:
    spot, viewport = spot_of(page, "art_2__para_1"), page.view.viewport()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(viewport, left, none, spot)
    QTest.mouseDClick(viewport, left, none, spot)
    assert page.view.selection.text() == "Устанавливаются"
    QTest.mouseClick(viewport, left, none, spot)
    assert page.view.selection.text().splitlines()[-1] == "2) тишина"
    page.view.selection.clear()
    QTest.mouseClick(viewport, left, none, spot)
    below = spot_of(page, "art_2__para_1__point_2")
    QTest.mouseClick(viewport, left, Qt.KeyboardModifier.ShiftModifier, below)
    assert page.view.selection.rows()[-1].eid == "art_2__para_1__point_2"


@pytest.mark.parametrize("eid", ["", "art_2__para_1"])
def test_a_copied_link_opens_its_unit(
    window: MainWindow, page: ReaderPage, qapp: QApplication, eid: str
) -> None:
    from kzailaw_desktop.gui.kit.work import links

    assert page.document is not None
    address = links.address(page.document, eid)
    assert address.startswith("kzailaw://akn/kz/act/")
    assert address.endswith(f"/~{eid}" if eid else "1-viii")
