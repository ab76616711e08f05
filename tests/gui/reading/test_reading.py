"""Rows, typesetting, selection and long texts."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from fake_library import long_act, small_act, small_commentary, small_debate
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.domain import Act, Paragraph, Section
from kzailaw_desktop.gui.kit.work import clipboard, naming
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.reading.findbar import matches
from kzailaw_desktop.gui.reading.gaps import shifted
from kzailaw_desktop.gui.reading.marking.copying import copied, lines_of_selection
from kzailaw_desktop.gui.reading.marking.selection import Spot, TextSelection
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.reading.rows.documents import act_rows, further_keys, rows_of
from kzailaw_desktop.gui.reading.rows.row_types import Column, display
from kzailaw_desktop.gui.reading.rows.typeset import code_points, utf16

pytestmark = pytest.mark.gui


@pytest.fixture
def page(qapp: QApplication, settings: Settings) -> ReaderPage:
    made = ReaderPage()
    made.resize(820, 600)
    made.show_document(small_act())
    made.show()
    qapp.processEvents()
    return made


def test_units_are_locked_by_eid_and_gaps_show() -> None:
    columns, rows = act_rows(small_act())
    assert [c.lang for c in columns] == ["kk", "ru"]
    by_key = {(r.eid, r.role): r for r in rows}
    point = by_key["art_2__para_1__point_1", "unit"]
    assert [c.text for c in point.cells] == ["анықтық;", "ясность;"]
    assert by_key["art_2__para_2", "unit"].cells[1].missing
    assert by_key["art_2__para_1", "closing"].cells[1].missing
    order = [(r.eid, r.role) for r in rows]
    assert order.index(("art_2__para_1", "closing")) < order.index(("art_2__para_2", "unit"))


def test_columns_of_another_kind_are_set_as_they_are_at_the_same_width(page: ReaderPage) -> None:
    setter = page.view.typesetter
    row = page.view.rows.rows[0]
    plain = (Column("a", "kk"), Column("b", "ru"))
    setter.lay_out(900, plain, False)
    assert setter.font_name(row, 1) != "note"
    same = setter.sheet
    setter.lay_out(900, (plain[0], Column("digest", "ru", "digest")), False)
    assert setter.font_name(row, 1) == "note"
    setter.lay_out(900, plain, False)
    assert (setter.sheet, setter.font_name(row, 1) == "note") == (same, False)


def test_units_of_the_second_language_alone_stand_where_they_belong() -> None:
    act = small_act()
    kk, ru = act.expressions
    _, rows = act_rows(replace(act, expressions=(replace(kk, body=kk.body[:1]), ru)))
    eids = [row.eid for row in rows]
    assert eids.index("chp_2") > eids.index("art_2")
    assert rows[eids.index("art_3")].cells[0].missing


@pytest.mark.parametrize("text", ["қағаз", "a😀б😀в", ""])
def test_positions_convert_between_python_and_qt(text: str) -> None:
    for position in range(len(text) + 1):
        assert code_points(text, utf16(text, position)) == position


def test_selection_runs_across_units_of_one_column(page: ReaderPage) -> None:
    view = page.view
    first = view.rows.row_of("art_2__para_1__point_1")
    view.selection.select(TextSelection(0, Spot(first, 0), Spot(first + 1, 8)))
    assert view.selection.text() == "1) анықтық;\n2) тыныштық"
    view.selection.select(TextSelection(1, Spot(first, 0), Spot(first, 7)))
    assert view.selection.text() == "ясность"
    selected = view.selection.current
    assert selected is not None
    clipboard.put(*copied(lines_of_selection(view.rows.rows, 1, selected), "ст. 2", "kzailaw://x"))
    data = QGuiApplication.clipboard().mimeData()
    assert data.formats() == ["text/plain", "text/html"]
    assert data.text() == "ясность\n\nст. 2"
    assert '<p lang="ru"' in data.html()
    assert '<a href="kzailaw://x">ст. 2</a>' in data.html()


def test_mouse_selects_and_a_click_chooses(page: ReaderPage) -> None:
    view = page.view
    page.view.units.choose("art_2", top=True)
    row = view.rows.row_of("art_2__para_1__point_1")
    ready = view.typeset.set_row(row).cells[0]
    left = view.columnViewportPosition(0) + int(ready.left)
    y = view.rowViewportPosition(row) + int(ready.top) + 8
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(left + 1, y))
    QTest.mouseMove(port, QPoint(left + 30, y))
    QTest.mouseMove(port, QPoint(left + 60, y))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(left + 60, y))
    assert view.selection.text()
    assert "анықтық;".startswith(view.selection.text())
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(left + 5, y))
    assert view.selection.text() == ""
    assert view.chosen == "art_2__para_1__point_1"


def test_a_range_opens_its_first_unit_and_marks_all(page: ReaderPage) -> None:
    units = ("art_2__para_1", "art_2__para_2")
    page.visit(Place(small_act().id, units[0], units=units))
    rows = page.view.rows.rows
    marked = {row.eid for number, row in enumerate(rows) if page.view.is_chosen(number)}
    assert page.view.chosen == units[0]
    assert {*units, "art_2__para_1__point_1"} <= marked
    assert not any(eid.startswith("art_1") for eid in marked)
    page.visit(Place(small_act().id, "art_2__para_2"))
    marked = {row.eid for number, row in enumerate(rows) if page.view.is_chosen(number)}
    assert marked == {"art_2__para_2"}


def test_keys_extend_the_selection(page: ReaderPage) -> None:
    view = page.view
    view.units.choose("art_2__para_1__point_1")
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right, shift)
    assert view.selection.text() == "аны"
    QTest.keyClick(view, Qt.Key.Key_End, shift)
    assert view.selection.text() == "анықтық;"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection.text() == ""


def test_heights_in_sight_are_exact_and_the_place_stays(
    qapp: QApplication, settings: Settings
) -> None:
    page = ReaderPage()
    page.resize(820, 600)
    page.show_document(long_act(400))
    page.show()
    for _ in range(80):
        qapp.processEvents()
    view = page.view
    for eid in ("art_200", "art_399", "art_3"):
        assert view.units.choose(eid, top=True)
        row = view.rows.row_of(eid)
        assert view.rowViewportPosition(row) == 0
        while view.rowViewportPosition(row) < 500:
            assert view.rowHeight(row) == view.typeset.set_row(row).height
            row += 1
    view.units.choose("art_150", top=True)
    page.resize(700, 600)
    qapp.processEvents()
    assert abs(view.rowViewportPosition(view.rows.row_of("art_150"))) < 40
    page.close()


def test_find_marks_every_place(page: ReaderPage) -> None:
    found = {}
    for _, each in matches(page.view, "требования"):
        found.update(each)
    words = {page.view.rows.rows[row].eid for row, _ in found}
    assert words == {"art_2", "art_2__para_1"}
    page.find_bar.open_bar("анықтық")
    assert page.find_bar.count.text() == "1 / 1"
    page.find_bar.close_bar()
    assert page.view.marks.found_in(*next(iter(found))) == []


def test_the_match_at_hand_is_told_from_the_others_and_gone_with_the_text(
    page: ReaderPage,
) -> None:
    view = page.view
    page.find_bar.open_bar("а")
    count = len(page.find_bar._places)
    assert count > 2

    def at_hand() -> list[tuple[int, int, int]]:
        return [
            (row, column, number)
            for (row, column), spans in view.marks.found.items()
            for number in range(len(spans))
            if view.marks.is_current(row, column, number)
        ]

    seen = []
    for _ in range(count):
        assert len(at_hand()) == 1
        seen += at_hand()
        page.find_bar.go_next()
    assert len(set(seen)) == count
    assert view.scroll_bar._marks["hit"]
    page.show_document(small_debate())
    assert at_hand() == []
    assert view.scroll_bar._marks["hit"] == []


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("требованиям", {"Требования", "требования"}), ("анықтықтың", {"анықтық"}), ("ребован", None)],
)
def test_find_knows_every_form_of_a_word(
    page: ReaderPage, typed: str, shown: set[str] | None
) -> None:
    found = {key: spans for _, each in matches(page.view, typed) for key, spans in each.items()}
    assert found
    marked = set()
    for (number, column), spans in found.items():
        cell = page.view.rows.cells(number)[column]
        text = display(page.view.rows.rows[number], cell)
        marked |= {text[a:b] for a, b in spans}
    if shown is not None:
        assert marked <= shown
    else:
        assert marked == {"ребован"}


def test_sticky_heading_appears_when_its_article_scrolls_by(page: ReaderPage) -> None:
    view = page.view
    page.resize(820, 240)
    view.units.choose("art_3", top=True)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view._sticky.isVisible()
    view.verticalScrollBar().setValue(0)
    assert not view._sticky.isVisible()


def three_texts() -> Act:
    """The small act with an earlier Kazakh edition and an English text."""
    act = small_act()
    kk = act.expressions[0]
    old = replace(kk, edition=dt.date(2024, 1, 1), body=kk.body[:1])
    return replace(act, expressions=(*act.expressions, old, replace(kk, lang="en")))


def test_a_third_column_shows_english_or_an_earlier_edition(page: ReaderPage) -> None:
    act = three_texts()
    assert further_keys(act) == ("en", "kk@2024-01-01")
    page.show_document(act)
    assert [c.key for c in page.view.rows.columns] == ["kk", "ru"]
    page.set_layout(False, "en", {})
    assert [c.key for c in page.view.rows.columns] == ["kk", "ru", "en"]
    asked: list[Place] = []
    page.wanted.connect(asked.append)
    page.set_layout(True, "kk@2024-01-01", {})
    assert [place.document for place in asked] == [act.id]  # its rows are made in the background
    page.show_document(act, asked[0], rows_of(act, "en", page.third))
    assert [c.key for c in page.view.rows.columns] == ["ru", "kk", "kk@2024-01-01"]
    row = page.view.rows.row_of("art_3")
    assert page.view.rows.cells(row)[2].missing
    assert "01.01.2024" in naming.standing(act, "kk@2024-01-01").texts[0]
    page.set_layout(False, "", {})
    assert [c.key for c in page.view.rows.columns] == ["kk", "ru"]


def test_the_gap_between_columns_can_be_dragged_and_set_back(
    page: ReaderPage, qapp: QApplication
) -> None:
    view, moved = page.view, []
    view.gaps.moved.connect(moved.append)
    port, middle = view.viewport(), view.typesetter.sheet.widths[0]
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(middle, 200))
    QTest.mouseMove(port, QPoint(middle + 80, 200))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(middle + 80, 200))
    assert len(moved) == 1
    assert moved[0][0] > 0.55
    assert sum(moved[0]) == pytest.approx(1)
    page.set_layout(False, "", {2: moved[0]})
    assert view.typesetter.sheet.texts[0] > view.typesetter.sheet.texts[1] * 1.2
    at = QPoint(view.typesetter.sheet.widths[0], 200)
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=at)
    assert moved[-1] == []


@pytest.mark.parametrize(
    ("sizes", "gap", "by", "shares"),
    [
        ([300.0, 300.0], 0, 60, [0.6, 0.4]),
        ([300.0, 300.0], 0, 900, [0.8, 0.2]),
        ([300.0, 300.0], 0, -900, [0.2, 0.8]),
        ([200.0, 200.0, 200.0], 1, 60, [0.333, 0.433, 0.233]),
    ],
)
def test_no_column_becomes_too_narrow(
    sizes: list[float], gap: int, by: float, shares: list[float]
) -> None:
    assert shifted(sizes, gap, by) == pytest.approx(shares, abs=0.001)


def test_screen_readers_are_told_each_cell_and_where_it_stands(page: ReaderPage) -> None:
    """What they read of the table: languages as columns, words of the cell, name of the unit."""
    table = QAccessible.queryAccessibleInterface(page.view)
    columns = page.view.rows.columnCount()
    assert table.childCount() == (page.view.rows.rowCount() + 1) * (columns + 1)

    def read(eid: str, column: int) -> tuple[str, str]:
        row = page.view.rows.row_of(eid) + 1  # the first row and column are the headings
        cell = table.child(row * (columns + 1) + column + 1)
        return cell.text(QAccessible.Text.Name), cell.text(QAccessible.Text.Description)

    assert read("art_2__para_1__point_1", 0) == ("1) анықтық;", "Art. 2(1)(1)")
    assert read("art_2__para_1__point_1", 1) == ("1) ясность;", "Art. 2(1)(1)")
    assert read("art_2__para_2", 1) == ("not in this text", "Art. 2(2)")
    headings = [page.view.rows.headerData(n, Qt.Orientation.Horizontal) for n in range(columns)]
    assert headings == ["Қазақша", "Русский"]


MARKED = (
    Paragraph(
        "sec_1__p_1", "ru", "Как показано [1], риск растёт [1, с. 5]; в 1 случае из 11 – [12]."
    ),
    Paragraph("sec_1__p_2", "ru", "По ст.\u00a017 (см. [1]) «ИИ» – 100 %; C:\\doc*.txt, а+б?"),
)


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("[1", 4), ("[1]", 2), ("[12]", 1), ("ст. 17", 1), ("100 %", 1), ("doc*.txt", 1),
        ("а+б?", 1), ("(см.", 1), ("«ИИ»", 1), (";", 2), ("AND [1]", 0), ("\\doc", 1),
    ],
)  # fmt: skip
def test_what_is_no_word_is_found_as_typed(page: ReaderPage, typed: str, count: int) -> None:
    section = Section("sec_1", "Разбор", MARKED)
    work = replace(small_commentary(), sections=(section,), digest=())
    page.show_document(work)
    found = [
        span for _, each in matches(page.view, typed) for spans in each.values() for span in spans
    ]
    assert len(found) == count
    page.find_bar.open_bar(typed)
    said = page.find_bar.count.text()
    assert said == (f"1 / {count}" if count else "not found")
    page.find_bar.go_previous()
    assert page.find_bar.count.text() == (f"{count} / {count}" if count else said)
    page.find_bar.go_next()
    assert page.find_bar.count.text() == said
