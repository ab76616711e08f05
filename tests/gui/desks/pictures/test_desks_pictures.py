"""Timeline, matrix, references, and their pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kzailaw_desktop.gui.desks.pictures.events import happenings
from kzailaw_desktop.gui.desks.pictures.matrix import ink_on
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.workspace import Annotation

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("eid", "which", "keys"),
    [
        ("", "all", ["5 folded", "n1", "n2"]),
        ("", "happened", ["n1"]),
        ("", "proposed", ["5 folded", "n2"]),
        ("art_2", "all", ["n2"]),
        ("art_2__para_1__point_1", "all", ["n2"]),
        ("art_3", "all", ["p0", "p1", "p2", "p3", "p4"]),
        ("art_1", "all", []),
    ],
)
def test_happenings(bench: Any, eid: str, which: str, keys: list[str]) -> None:
    found = happenings(bench.library.act(), "ru", {"sitting-1": "Сенат"}, eid, which)
    assert [f"{h.count} folded" if h.inside else h.key for h in found] == keys


def test_timeline_unfolds_and_opens_its_source(bench: Any, qtbot: Any, qtmodeltester: Any) -> None:
    page = bench.open("timeline")
    marks = page.view.marks
    assert marks.rowCount() == 3
    page.view.setCurrentIndex(marks.index(0, 0))
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert marks.rowCount() == 8
    assert page.view.drawing.member(1)
    assert not page.view.drawing.member(6)
    qtmodeltester.check(marks)
    page.view.setCurrentIndex(marks.index(7, 0))
    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert opened.args == ["sitting-1", "speech_2"]
    page.unit.setText("2")
    page.unit.returnPressed.emit()
    assert [h.key for h in marks.items] == ["n2"]
    assert page.unit.text() == "Art. 2"


def test_matrix_counts_each_passage_once(bench: Any, qtbot: Any, qtmodeltester: Any) -> None:
    bench.library.workspace.save_annotation(Annotation("act-1", "art_1__point_2", body="x"))
    page = bench.open("matrix")
    cells = page.view.cells
    qtmodeltester.check(cells)
    titles = [cells.headerData(c, Qt.Orientation.Horizontal) for c in range(cells.columnCount())]
    assert titles[0] == "Article"
    assert titles[-2:] == ["History and proposals", "My notes"]
    rows = {cells.line(r).eid: r for r in range(cells.rowCount())}
    debate = [s.id for s in cells.matrix.sources].index("sitting-1") + 1
    cell = cells.cell(rows["art_2"], debate)
    assert (cell.count, cell.suggested) == (2, 1)
    assert cells.cell(rows["art_1"], len(titles) - 1).count == 1
    assert cells.cell(rows["art_3"], len(titles) - 2).count == 5
    page.view.setCurrentIndex(cells.index(rows["art_2"], debate))
    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert opened.args == ["sitting-1", "speech_2__p_1"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_figures_are_read_on_every_shade(bench: Any, scheme: str) -> None:
    colors = theme.apply(scheme)
    for share in range(11):
        depth = 0.08 + 0.082 * share
        paper, accent = theme.QColor(colors.paper), theme.QColor(colors.accent)
        ground = theme.QColor.fromRgbF(
            *(
                a * depth + p * (1 - depth)
                for p, a in zip(paper.getRgbF()[:3], accent.getRgbF()[:3], strict=True)
            )
        )
        assert theme.contrast(ink_on(depth), ground.name()) >= 4.5
    theme.apply("light")


def test_references_are_found_and_walked(bench: Any, qtbot: Any) -> None:
    page = bench.open("references")
    assert [(r.source, r.target) for r in page._graph.refs] == [("art_3", "art_2__para_1")]
    assert page._graph.edges() == {(2, 1): 1}
    page.view.choose("art_2")
    assert page.titles[False].text() == "Art. 2: referred to by (1)"
    qtbot.keyClick(page.view, Qt.Key.Key_Right)
    assert page.titles[True].text() == "Art. 3: refers to (1)"
    with qtbot.waitSignal(page.open_requested) as opened:
        page.lists[True].choose("0")
        qtbot.keyClick(page.lists[True], Qt.Key.Key_Return)
    assert opened.args == ["act-1", "art_2__para_1"]


@pytest.mark.parametrize("id", ["timeline", "matrix", "references"])
def test_pictures_are_written(bench: Any, id: str, tmp_path: Path) -> None:
    page = bench.open(id)
    said: list[str] = []
    page.said.connect(said.append)
    for name in ("one.png", "two.svg", "three"):
        page.picture.save(str(tmp_path / name))
    bench.settle()
    image = QImage(str(tmp_path / "one.png"))
    assert image.width() == 2 * page.picture_size().width()
    paper = image.pixelColor(2, 2)
    differs = any(
        image.pixelColor(x, y) != paper
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    )
    assert differs
    assert b"<svg" in (tmp_path / "two.svg").read_bytes()
    assert (tmp_path / "three.png").stat().st_size > 1000
    assert len(said) == 3


@pytest.mark.parametrize("name", ["x.svg", "x.png"])
def test_a_picture_that_cannot_be_written_is_told(bench: Any, tmp_path: Path, name: str) -> None:
    page = bench.open("timeline")
    page.picture.save(str(tmp_path / "absent" / name))
    bench.settle()
    told = bench.messages.told.pop()
    assert told.code == "picture-not-written"
