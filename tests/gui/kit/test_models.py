"""Every model of the window keeps the rules of Qt, filled with real data."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt, qInstallMessageHandler
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from kzailaw_desktop import gui
from kzailaw_desktop.gui.desks.collections.lists import DocumentModel
from kzailaw_desktop.gui.desks.editions.view import RedlineModel
from kzailaw_desktop.gui.desks.pictures.counts import matrix
from kzailaw_desktop.gui.desks.pictures.events import happenings
from kzailaw_desktop.gui.desks.pictures.matrix import MatrixModel
from kzailaw_desktop.gui.desks.pictures.timeline import TimelineModel
from kzailaw_desktop.gui.desks.terms import entries
from kzailaw_desktop.gui.desks.terms.table import TermModel
from kzailaw_desktop.gui.desks.watching.ticks import TickModel
from kzailaw_desktop.gui.kit.lists.folding import FoldingModel
from kzailaw_desktop.gui.kit.lists.models import ListModel
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry
from kzailaw_desktop.gui.memo.contents import MemoContents, gather
from kzailaw_desktop.gui.memo.listing.rows import ContentsModel
from kzailaw_desktop.gui.panels.lines import Naming
from kzailaw_desktop.gui.panels.outline import outline
from kzailaw_desktop.gui.reading.rows.documents import rows_of
from kzailaw_desktop.gui.reading.rows.model import RowModel
from kzailaw_desktop.gui.searching.results.lines import Names
from kzailaw_desktop.gui.searching.results.occurrences import KwicModel
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.editions.compare import compare
from kzailaw_desktop.library.importing.watching import WatchedItem
from kzailaw_desktop.search.answers.extracts.kwic import KwicRow

pytestmark = pytest.mark.gui
LAW = "law-230-viii"
Watch = Callable[[QAbstractItemModel], object]


@pytest.fixture
def shipped(tmp_path: Path) -> Library:
    """The library as it is shipped."""
    return Library.open(tmp_path / "library", tmp_path / "w.sqlite", index_dir=tmp_path / "index")


# Each makes a model, has it watched, then fills it and does what the window does to it.


def rows(library: Library, watch: Watch) -> None:
    model = RowModel()
    watch(model)
    for id in library.ids():
        columns, made = rows_of(library.document(id), "kk")
        model.set_rows(columns, made, tuple(range(len(columns))))
        model.show_columns((0,))
    assert model.rowCount() > 10


def folding(library: Library, watch: Watch) -> None:
    model = FoldingModel()
    watch(model)
    for id in library.ids():
        model.set_items(outline(library.document(id), "kk"))
        for item in list(model.items):
            if item.group:
                model.fold(item.group)
    model.set_filter("а")
    model.set_filter("")
    assert model.rowCount() > 0


def memo_contents(library: Library, watch: Watch) -> None:
    model = ContentsModel(MemoContents())
    watch(model)
    for article in ("art_17", "art_21"):
        model.contents.put(gather(library, (LAW, article), Naming("kk"), "kk"), suggestions=True)
        model.refill()
    for row in list(model.rows):
        model.fold(row)
    assert model.rowCount() == 2


def occurrences(library: Library, watch: Watch) -> None:
    model = KwicModel()
    watch(model)
    found = [
        KwicRow(LAW, "act", "ru", unit.eid, unit.num, unit.text[:20], unit.text[20:25], "", 20, 25)
        for unit, _ in library.act(LAW).expressions[-1].walk()
        if unit.text
    ]
    model.set_rows(found, Names(), {})
    for column in range(model.columnCount()):
        model.sort(column, Qt.SortOrder.DescendingOrder)
    assert model.rowCount() == len(found) > 100


def cells(library: Library, watch: Watch) -> None:
    model = MatrixModel()
    watch(model)
    model.set_matrix(matrix(library, library.act(LAW), "kk"))
    assert model.rowCount() > 30


def terms(library: Library, watch: Watch) -> None:
    model = TermModel()
    watch(model)
    model.set_terms(entries.load(library))
    assert model.rowCount() > 200
    for column in range(model.columnCount()):
        model.sort(column)
    model.set_filter("дер", "all")
    model.set_filter("", "own")


def values(library: Library, watch: Watch) -> None:
    model: ListModel[str] = ListModel()
    watch(model)
    model.set_items(library.ids())
    assert model.rowCount() == len(library.ids())


def redline(library: Library, watch: Watch) -> None:
    model = RedlineModel()
    watch(model)
    act = library.act(LAW)
    model.set_items(compare(act.expressions[0], act.expressions[-1]))
    assert model.rowCount() > 100


def timeline(library: Library, watch: Watch) -> None:
    model = TimelineModel()
    watch(model)
    model.set_marks(happenings(library.act(LAW), "kk", {}))
    for mark in list(model.items):
        if mark.inside:
            model.fold(mark.key)
    assert model.rowCount() > 10


def documents(library: Library, watch: Watch) -> None:
    model = DocumentModel()
    watch(model)
    model.set_items([ListEntry(id, id) for id in library.ids()])
    dragged = model.mimeData([model.index(0, 0)])
    assert dragged.formats() == model.mimeTypes()


def ticks(library: Library, watch: Watch) -> None:
    model = TickModel()
    watch(model)
    model.set_items([WatchedItem("f", f"{n}.txt", "m", n) for n in range(3)])
    model.tick(1, False)
    assert [item.size for item in model.ticked()] == [0, 2]
    model.tick_all(False)
    assert model.ticked() == []


MODELS: dict[type[QAbstractItemModel], Callable[[Library, Watch], None]] = {
    RowModel: rows,
    FoldingModel: folding,
    ContentsModel: memo_contents,
    KwicModel: occurrences,
    MatrixModel: cells,
    TermModel: terms,
    ListModel: values,
    RedlineModel: redline,
    TimelineModel: timeline,
    DocumentModel: documents,
    TickModel: ticks,
}


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_models_keep_qt_s_rules(
    qapp: QApplication,
    settings: object,
    shipped: Library,
    model: type[QAbstractItemModel],
) -> None:
    watched: list[type] = []

    def watch(made: QAbstractItemModel) -> None:
        QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
        watched.append(type(made))

    MODELS[model](shipped, watch)
    assert watched == [model]


def test_the_tester_hears_of_a_broken_rule(qapp: QApplication) -> None:
    """With `Warning` instead of `Fatal`, which would end the tests."""
    heard: list[str] = []

    class Broken(ListModel[str]):
        def rowCount(self, parent: object = None) -> int:
            return -1

    before = qInstallMessageHandler(lambda _kind, _context, text: heard.append(text))
    model = Broken()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    qInstallMessageHandler(before)
    assert heard


def test_no_model_is_left_out() -> None:
    for module in pkgutil.walk_packages(gui.__path__, f"{gui.__name__}."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)

    def below(kind: type) -> set[type]:
        return {kind}.union(*(below(each) for each in kind.__subclasses__()))

    ours = {k for k in below(QAbstractItemModel) if k.__module__.startswith(f"{gui.__name__}.")}
    assert ours == set(MODELS)
