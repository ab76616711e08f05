"""Search in the window, on the shipped library: asking, narrowing, walking, opening, keeping."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from test_dialogs import cut, nameless

from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.searching.control import SearchService
from kzailaw_desktop.gui.searching.page import SearchPage
from kzailaw_desktop.gui.searching.results.kwic import KwicTable
from kzailaw_desktop.gui.searching.results.occurrences import KwicModel
from kzailaw_desktop.gui.window.main_window import MainWindow
from kzailaw_desktop.library import Library
from kzailaw_desktop.workspace import Annotation

pytestmark = pytest.mark.gui
LAW = "law-230-viii"


@pytest.fixture(scope="module")
def index_dir(tmp_path_factory: pytest.TempPathFactory, shipped_index: Path) -> Path:
    """The shipped library with its index, for all tests."""
    home = tmp_path_factory.mktemp("search-window")
    shutil.copytree(shipped_index, home / "index")
    return home


@pytest.fixture
def window(
    qapp: QApplication, settings: Settings, index_dir: Path, tmp_path: Path
) -> Iterator[MainWindow]:
    from closing import close_everything

    library = Library.open(index_dir / "own", tmp_path / "work.kzw", index_dir=index_dir / "index")
    made = MainWindow(library, settings)
    made.open_first(None)
    made.resize(1280, 720)
    made.show()
    made.after_first_paint()
    settle(made)
    yield made
    made.close()
    made.deleteLater()
    del made
    close_everything(qapp)
    library.close()


def settle(window: MainWindow) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    gui_app.settle(app, window)
    QTest.qWait(90)  # the timers of walking and typing
    gui_app.settle(app, window)


def search(window: MainWindow, query: str) -> tuple[SearchService, SearchPage]:
    window.search.search_for(query)
    settle(window)
    desk = window.search.controller().service
    return desk, desk.pages()[0]


def chips(page: SearchPage) -> list[str]:
    return [chip.text() for chip in page.head.filters.chips]


def test_results_stand_under_their_documents(window: MainWindow) -> None:
    _, page = search(window, "тәуекел")
    lines = page.list.items.items
    groups = [line for line in lines if line.group]
    assert LAW in {line.group for line in groups}
    assert sum(line.count for line in groups) == len(lines) - len(groups)
    hit = page.list.result()
    assert hit is not None
    assert any("тәуекел" in hit.snippet[a:b].casefold() for a, b in hit.marks)
    page.choose_view("flat")
    assert not any(line.group for line in page.list.items.items)


def test_a_facet_narrows_and_its_chip_widens_again(window: MainWindow) -> None:
    _, page = search(window, "тәуекел")
    whole = page.answer.results.total
    row = page.facets.items.row_where("kind:act")
    page.facets.setCurrentIndex(page.facets.items.index(row, 0))
    QTest.keyClick(page.facets, Qt.Key.Key_Space)
    settle(window)
    assert {line.kind for line in page.list.items.items} == {"act"}
    assert chips(page) == ["Acts"]
    assert page.facets.items.item(page.facets.currentIndex().row()).key == "kind:act"
    QTest.keyClick(page.head.filters.chips[0], Qt.Key.Key_Delete)
    settle(window)
    assert page.answer.results.total == whole
    assert chips(page) == []


def test_what_was_also_searched_for_can_be_taken_away_and_put_back(window: MainWindow) -> None:
    _, page = search(window, "авторское право")
    whole = page.answer.results.total
    chip = next(c for c in page.head.words.chips if c.text() == "авторлық құқық")
    chip.click()
    settle(window)
    assert "авторлық құқық" not in page.answer.results.expanded
    chip = next(c for c in page.head.words.chips if c.text() == "авторлық құқық")
    assert chip.off
    chip.click()
    settle(window)
    assert page.answer.results.total == whole
    page.head.expand.click()
    settle(window)
    assert page.head.words.chips == []
    assert page.answer.results.expanded == ()


@pytest.mark.parametrize(
    ("query", "said", "offer"),
    [
        ("article:", "article", ""),
        ("*", "star", ""),
        ("fdnjhcrjt ghfdj", "авторское право", "авторское право"),
        ("жасанды интелект", "", "интеллект"),
        ("қсқсқс", "Nothing", ""),
    ],
)
def test_every_question_gets_a_word(window: MainWindow, query: str, said: str, offer: str) -> None:
    _, page = search(window, query)
    assert page.head.notice.isVisible()
    assert said in page.head.notice.label.text()
    assert offer in page.head.notice.button.text()
    if not page.answer.results.hits:
        assert page.examples.isVisible()
    if offer:
        page.head.notice.button.click()
        settle(window)
        assert offer in page.head.field.text()
        assert page.answer.results.hits


def test_filters_that_leave_nothing_can_be_taken_away_at_once(window: MainWindow) -> None:
    _, page = search(window, "тәуекел")
    page.ask(page.question.asking(speaker="Ешкім", kind="act"))
    settle(window)
    assert not page.answer.results.hits
    page.head.notice.button.click()
    settle(window)
    assert page.answer.results.hits
    assert page.question.filters() == []


def test_arrows_walk_with_a_live_preview(window: MainWindow) -> None:
    _, page = search(window, "тәуекелдерді бағалау")
    page.list.setFocus()
    first = page.list.result()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    settle(window)
    second = page.list.result()
    assert second is not None
    assert second != first
    assert page.preview.result == second
    view = page.preview.view
    assert view.chosen == second.eid
    row = view.rows.row_of(second.eid)
    assert view.marks.found_in(row, 0)


def test_enter_opens_beside_with_the_same_marks_and_f3_walks(window: MainWindow) -> None:
    desk, page = search(window, "авторлық құқық")
    page.ask(page.question.toggled("document", LAW))
    settle(window)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    settle(window)
    assert len(window.workbench.groups) == 2
    reader = window.workbench.groups[1].page()
    assert isinstance(reader, ReaderPage)
    assert reader.document is not None
    assert reader.document.id == LAW
    assert page.list.hasFocus()
    bar = desk.marks.bar_of(reader)
    assert bar is not None
    assert bar.isVisible()
    assert " / " in bar.count.text()
    marked = [
        reader.view.rows.cell(r, c).text
        for r in range(reader.view.rows.rowCount())
        for c in range(reader.view.rows.columnCount())
        if reader.view.marks.found_in(r, c)
    ]
    assert any("авторлық" in text for text in marked)
    before = bar.count.text()
    window.workbench.group = window.workbench.groups[1]
    window.registry.by_id["next-hit"].trigger()
    assert bar.count.text() != before
    window.registry.by_id["previous-hit"].trigger()
    assert bar.count.text() == before
    bar.close_bar()
    assert not any(reader.view.marks.found_in(r, 0) for r in range(reader.view.rows.rowCount()))


def test_walking_leads_the_document_beside(window: MainWindow) -> None:
    _, page = search(window, "тәуекел")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    settle(window)
    page.list.step(1)
    settle(window)
    reader = window.workbench.groups[1].page()
    result = page.list.result()
    assert isinstance(reader, ReaderPage)
    assert result is not None
    assert reader.document is not None
    assert (reader.document.id, reader.view.chosen) == (result.document, result.eid)


def test_own_notes_are_found_and_open_where_they_stand(window: MainWindow) -> None:
    library = window.gateway.library
    library.workspace.save_annotation(Annotation(LAW, "art_17", body="Сұрыптауды пысықтау"))
    desk = window.search.controller().service
    desk.indexer.check()
    settle(window)
    _, page = search(window, "сұрыптау")
    page.ask(page.question.toggled("kind", "note"))
    settle(window)
    result = page.list.result()
    assert result is not None
    assert (result.kind, result.document, result.eid) == ("own", LAW, "art_17")


def test_a_note_on_the_act_is_shown_whole_above_what_it_speaks_of(window: MainWindow) -> None:
    _, page = search(window, "641-1")
    line = page.list.result()
    assert line is not None
    assert (line.kind, line.document, line.eid) == ("note", LAW, "art_18")
    assert not page.preview.note.isHidden()
    assert (
        page.preview.note.text().rstrip(".").endswith(("4,325 tenge", "4 325 теңге", "4 325 тенге"))
    )
    assert page.preview.view.chosen == "art_18"
    page.ask(page.question.asking(query="тәуекел"))
    settle(window)
    assert page.preview.note.isHidden()


def test_concordance_is_sorted_by_either_side(window: MainWindow) -> None:
    _, page = search(window, "тәуекел")
    page.head.views.button("kwic").click()
    settle(window)
    rows = page.table.rows
    assert rows.rowCount() > 3
    for column, key in ((0, "left_key"), (2, "right_key")):
        page.table.sort_by(column)
        keys = [getattr(row, key)() for row in rows.rows()]
        assert keys == sorted(keys)
        page.table.sort_by(column)
        keys = [getattr(row, key)() for row in rows.rows()]
        assert keys == sorted(keys, reverse=True)
    assert page.table.isVisible()
    assert not page.preview.isVisible()


def test_suggestions_come_while_typing_and_are_taken_with_keys(window: MainWindow) -> None:
    desk, page = search(window, "тәуекел")
    page.head.field.setFocus()
    page.head.field.clear()
    page.head.field.insert("Смыш")
    page.head.field.textEdited.emit("Смыш")
    settle(window)
    completer = page.head.completer
    assert completer.shown
    QTest.keyClick(page.head.field, Qt.Key.Key_Down)
    QTest.keyClick(page.head.field, Qt.Key.Key_Return)
    assert not completer.shown
    assert page.head.field.text().startswith("Смыш")
    page.head.field.clear()
    QTest.keyClick(page.head.field, Qt.Key.Key_Down)
    assert completer.shown
    QTest.keyClick(page.head.field, Qt.Key.Key_Escape)
    assert not completer.shown
    assert [q.request.query for q in desk.keeping.former][:1] == ["тәуекел"]


def test_a_search_is_kept_and_asked_again(window: MainWindow) -> None:
    desk, page = search(window, "тәуекел")
    page.ask(page.question.toggled("kind", "act"))
    settle(window)
    page.head.keep.click()
    sheet = desk.keeping.sheet
    assert sheet is not None
    assert sheet.field.text() == "тәуекел · Acts"
    sheet.field.setText("  Тәуекел   заңда ")
    sheet.save.click()
    settle(window)
    assert list(desk.keeping.saved) == ["Тәуекел заңда"]
    assert page.head.keep.isChecked()
    search(window, "авторлық")
    assert not page.head.keep.isChecked()
    page.head.kept_chosen.emit(0)
    settle(window)
    assert page.question.values("kind") == ("act",)


def test_a_saved_search_is_renamed_and_taken_away(window: MainWindow) -> None:
    desk, page = search(window, "тәуекел")
    for name in ("бір", "екі"):
        page.head.keep.click()
        assert desk.keeping.sheet is not None
        desk.keeping.sheet.field.setText(name)
        desk.keeping.sheet.save.click()
        settle(window)
        assert list(desk.keeping.saved) == [name]
    page.head.keep.click()
    assert desk.keeping.sheet is not None
    desk.keeping.sheet.reject()
    settle(window)
    assert page.head.keep.isChecked()
    page.head.keep.click()
    assert desk.keeping.sheet is not None
    desk.keeping.sheet.drop.click()
    settle(window)
    assert desk.keeping.saved == {}
    assert not page.head.keep.isChecked()


def test_the_chosen_view_is_there_the_next_time(window: MainWindow) -> None:
    desk, page = search(window, "тәуекел")
    page.head.views.button("kwic").click()
    settle(window)
    assert page.shown_view == "kwic"
    assert desk.new_page(page.question).shown_view == "kwic"


@pytest.mark.parametrize("suffix", ["docx", "csv", "ris", "bib"])
def test_results_are_exported(window: MainWindow, tmp_path: Path, suffix: str) -> None:
    desk, page = search(window, "тәуекел")
    desk.exporting._page = page
    file = tmp_path / f"results.{suffix}"
    desk.exporting.write(str(file))
    settle(window)
    assert file.stat().st_size > 200
    assert file.name in window.status.message.text()


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize("query", ["тәуекел", "бап:"])
def test_the_page_has_names_and_whole_words(window: MainWindow, lang: str, query: str) -> None:
    window.settings.set("language", lang)
    _, page = search(window, query)
    if query == "тәуекел":
        page.ask(page.question.toggled("kind", "act").toggled("lang", "kk"))
        settle(window)
    assert nameless(page) == []
    assert cut(page) == []
    page.choose_view("kwic")
    settle(window)
    assert nameless(page) == []


def test_a_narrow_page_leaves_out_what_has_no_room(window: MainWindow) -> None:
    _, page = search(window, "тәуекел")
    assert page.preview.isVisible()
    assert page.minimumSizeHint().width() < 1280
    page.setParent(None)
    page.resize(500, 600)
    page.show()
    assert not page.preview.isVisible()
    assert not page.facets.isVisible()
    page.close()
    page.deleteLater()


def test_models_keep_the_rules(qtmodeltester: object, window: MainWindow) -> None:
    _, page = search(window, "тәуекел")
    page.choose_view("kwic")
    settle(window)
    check = qtmodeltester.check  # type: ignore[attr-defined]
    for model in (page.list.items, page.facets.items, page.table.rows):
        check(model)


def test_an_empty_concordance_can_be_sorted(qapp: QApplication) -> None:
    table = KwicTable()
    table.sort_by(0)
    assert isinstance(table.model(), KwicModel)
    assert table.result() is None
    table.deleteLater()


@pytest.mark.parametrize(
    ("query", "unit", "langs"),
    [
        ("zhasandy intellekt audit", "art_20", {"kk", "ru"}),
        ("derekterdi qorgau", "art_10", {"kk", "ru"}),
        ("personalnye dannye", "art_17", {"kk", "ru"}),
    ],
)
def test_a_query_in_latin_letters_is_typed_and_its_hit_opened(
    window: MainWindow, query: str, unit: str, langs: set[str]
) -> None:
    _, page = search(window, "тәуекел")
    field = page.head.field
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    field.selectAll()
    QTest.keyClicks(field, query)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window)
    assert page.answer.question.request.query == query
    first = page.answer.results.hits[0]
    assert (first.document, first.article, set(first.langs)) == (LAW, unit, langs)
    row = next(n for n, line in enumerate(page.list.items.items) if not line.group)
    place = page.list.visualRect(page.list.items.index(row, 0)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    settle(window)
    reader = window.workbench.groups[-1].page()
    assert isinstance(reader, ReaderPage)
