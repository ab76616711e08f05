"""The timeline by amending act, the graph without overlaps, hover text that fits."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from fake_library import small_act
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.domain import Act, AmendmentNote, Event, Stage
from kzailaw_desktop.gui.desks.pictures.arc_layout import arc_layout
from kzailaw_desktop.gui.desks.pictures.events import (
    AmendingAct,
    act_number,
    happenings,
    matching,
)
from kzailaw_desktop.gui.desks.pictures.refs import Graph, Node
from kzailaw_desktop.gui.desks.pictures.timeline import TimelineModel, title_of
from kzailaw_desktop.gui.kit.widgets import tips

pytestmark = pytest.mark.gui
FIRST, SECOND = "Закон РК от 04.05.2020 № 321-VI", "Закон РК от 08.07.2024 № 116-VIII"


def note(number: int, target: str, cause: str, event: Event = Event.MODIFIED) -> AmendmentNote:
    day = dt.date(2020, 5, 4) if "321" in cause else dt.date(2024, 7, 8)
    text = {"ru": f"изменение {target}"}
    return AmendmentNote(f"n{number}", (target,), event, Stage.HISTORY, text, day, cause)


def amended() -> Act:
    kk = "2020 жылғы 4 мамырдағы № 321-VІ Заңымен"  # with a Cyrillic letter in the number
    notes = (
        note(1, "art_3", SECOND),
        note(2, "art_1", FIRST),
        note(3, "art_2", FIRST, Event.INSERTED),
        note(4, "art_1", kk),
        AmendmentNote("n5", (), Event.EDITORIAL, Stage.HISTORY, {"ru": "Для удобства"}),
    )
    return replace(small_act(), notes=notes)


def test_each_amending_act_is_one_row_with_its_units() -> None:
    marks = happenings(amended(), "ru", {})
    assert [(title_of(m), m.count) for m in marks] == [
        (FIRST, 2), (SECOND, 1), ("Editor's note", 1),
    ]  # fmt: skip
    assert [(one.where, one.eid) for one in marks[0].inside] == [
        ("ст. 1", "art_1"), ("ст. 2", "art_2"),
    ]  # fmt: skip


def test_an_amending_act_of_the_library_is_named_by_its_title() -> None:
    acts = {"321-VI": AmendingAct("law-321-vi", "«О внесении изменений»")}
    first = happenings(amended(), "ru", {}, acts=acts)[0]
    assert (first.text, first.document) == ("«О внесении изменений»", "law-321-vi")


def test_one_unit_keeps_every_note_on_it() -> None:
    assert [m.key for m in happenings(amended(), "ru", {}, "art_1")] == ["n2", "n4"]


@pytest.mark.parametrize(
    ("cause", "number"),
    [
        ("Закон РК от 04.05.2020 № 321-VІ", "321-VI"),
        ("ҚР 04.05.2020 № 321-vi Заңымен", "321-VI"),
        ("Кодекс РК от 18.07.2025 №214-VIII", "214-VIII"),
        ("постановление", ""),
    ],
)
def test_numbers_of_amending_acts(cause: str, number: str) -> None:
    assert act_number(cause) == number


@pytest.mark.parametrize(
    ("words", "left"),
    [("116-viii", [(SECOND, 1)]), ("ст. 2", [(FIRST, 1)]), ("2020", [(FIRST, 2)]), ("нет", [])],
)
def test_words_leave_the_acts_and_units_that_have_them(
    words: str, left: list[tuple[str, int]]
) -> None:
    found = matching(happenings(amended(), "ru", {}), words)
    assert [(title_of(m), m.count) for m in found] == left


def test_what_a_filter_leaves_can_be_unfolded_at_once() -> None:
    model = TimelineModel()
    model.set_marks(happenings(amended(), "ru", {}), unfolded=True)
    assert model.rowCount() == 3 + 3
    model.fold(model.item(0).key)
    assert model.rowCount() == 3 + 1


def test_the_latest_come_first_and_words_filter(bench: Any, qtbot: Any) -> None:
    page = bench.open("timeline")
    keys = [each.key for each in page.view.marks.items]
    qtbot.mouseClick(page.order, Qt.MouseButton.LeftButton)
    assert [each.key for each in page.view.marks.items] == keys[::-1]
    page.words.setText("abracadabra")
    assert page.view.marks.rowCount() == 0
    assert page.empty.text() == "No event has these words."


# -- the graph -----------------------------------------------------------------------------------


def made(count: int, sizes: tuple[int, ...], word: str) -> Graph:
    """A graph of `count` articles in chapters of these sizes in turn; some are inserted."""
    nodes: list[Node] = []
    chapters: list[str] = []
    while len(nodes) < count:
        size = sizes[len(chapters) % len(sizes)]
        chapters.append(f"{word.format(len(chapters) + 1)} Ответственность за правонарушения")
        for _ in range(min(size, count - len(nodes))):
            number = len(nodes) + 1
            num = f"{number}-{number % 7}" if number % 9 == 0 else str(number)
            nodes.append(Node(f"art_{num}", num, num, "Заголовок", len(chapters) - 1))
    return Graph("a", tuple(chapters), tuple(nodes))


@pytest.mark.parametrize("count", [1, 10, 50, 200])
@pytest.mark.parametrize("sizes", [(1,), (1, 12, 3), (40,)])
@pytest.mark.parametrize("word", ["Глава {}.", "{}-тарау."])
def test_nodes_and_labels_never_overlap(
    qapp: QApplication, count: int, sizes: tuple[int, ...], word: str
) -> None:
    graph = made(count, sizes, word)
    for width in (0, 700, 1280, 3000):
        laid = arc_layout(graph, width)
        boxes = [*laid.dots(), *laid.numbers, *(title.box for title in laid.titles)]
        assert len(laid.places) == count
        assert len(boxes) == 2 * count + len(graph.chapters)
        assert not [pair for pair in combinations(boxes, 2) if pair[0].intersects(pair[1])]
        assert all(QRectF(0, -20, laid.width, 200).contains(box) for box in boxes)


# -- hover text -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["слово " * 60, "ұзынсөз" * 60, "a\n" + "b " * 200, "word " * 5000]
)
def test_hover_text_is_broken_into_lines_that_fit(text: str) -> None:
    lines = tips.plain(text).split("\n")
    assert max(map(len, lines)) <= tips.WIDEST
    assert 1 < len(lines) <= tips.HIGHEST
