"""The memo: what goes in, in which order, what the document then says, and what is remembered."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from closing import close_everything
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from test_dialogs import cut, nameless

from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.memo.choices import DRAFT, KEY, Choices
from kzailaw_desktop.gui.memo.contents import MemoContents
from kzailaw_desktop.gui.memo.head import measure
from kzailaw_desktop.gui.memo.opening import of_hits, selected_units
from kzailaw_desktop.gui.memo.page import MemoPage
from kzailaw_desktop.gui.window.main_window import MainWindow
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.written.exporting import MemoRequest, memo_content
from kzailaw_desktop.search import Hit
from kzailaw_desktop.workspace import Annotation

pytestmark = pytest.mark.gui
LAW = "law-230-viii"
A17, A23 = (LAW, "art_17"), (LAW, "art_23")


@pytest.fixture
def shipped(tmp_path: Path, shipped_index: Path) -> Iterator[Library]:
    shutil.copytree(shipped_index, tmp_path / "index")
    opened = Library.open(tmp_path / "lib", tmp_path / "ws.sqlite", index_dir=tmp_path / "index")
    opened.workspace.save_annotation(Annotation(LAW, "art_17__para_1", body="check this"))
    yield opened
    opened.close()


@pytest.fixture
def reading(qapp: QApplication, settings: Settings, shipped: Library) -> Iterator[MainWindow]:
    window = MainWindow(shipped, settings)
    window.resize(1280, 720)
    window.open_first(Place(*A17))
    window.show()
    window.after_first_paint()
    gui_app.settle(qapp, window)
    yield window
    window.close()
    close_everything(qapp)


def wait(qapp: QApplication, window: MainWindow) -> None:
    QTest.qWait(400)  # the pause before a new preview
    gui_app.settle(qapp, window)


def memo(qapp: QApplication, window: MainWindow, *more: tuple[str, str]) -> MemoPage:
    page = window.opener.make_memo()
    gui_app.settle(qapp, window)
    page.add(more)
    wait(qapp, window)
    return page


def test_the_article_at_hand_is_the_memo(qapp: QApplication, reading: MainWindow) -> None:
    page = memo(qapp, reading)
    assert page.contents.units() == (A17,)
    groups = [row.group for row in page.list.rows.rows if row.group and row.piece is None]
    assert groups == ["commentary", "debate", "note", "own"] or set(groups) >= {"debate", "own"}
    pieces = list(page.contents.pieces())
    assert all(page.contents.is_on(piece) != piece.suggested for piece in pieces)
    assert any(piece.suggested for piece in pieces)
    text = page.preview.toPlainText()
    assert "Статья 17" in text
    assert "check this" not in text  # private notes only when chosen
    page.head.notes.choose("comments")
    page.head.flush()
    wait(qapp, reading)
    assert "check this" in page.preview.toPlainText()  # the comment of the Word file
    reading.workbench.group.show_page(reading.workbench.group.pages()[0])
    reading.navigator.open_place(Place(*A23))
    gui_app.settle(qapp, reading)
    assert memo(qapp, reading) is page
    assert page.contents.units() == (A17, A23)


def test_what_is_unticked_is_not_in_the_document(qapp: QApplication, reading: MainWindow) -> None:
    page = memo(qapp, reading)
    row = next(r for r in page.list.rows.rows if r.piece and not r.piece.suggested)
    assert row.piece is not None
    words = row.piece.snippet.strip("…")[:40]
    assert words in " ".join(page.preview.toPlainText().split())
    page.list.go(row.key)
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    wait(qapp, reading)
    assert not page.contents.is_on(row.piece)
    assert words not in " ".join(page.preview.toPlainText().split())
    page.list.go((*A17, row.group, ""))
    QTest.keyClick(page.list, Qt.Key.Key_Space)  # a partly ticked group is ticked whole
    assert all(page.contents.is_on(p) for p in page.contents.chapters[0].group(row.group))


def test_suggestions_go_in_and_out_by_one_switch(qapp: QApplication, reading: MainWindow) -> None:
    page = memo(qapp, reading)
    suggested = [piece for piece in page.contents.pieces() if piece.suggested]
    page.head.suggestions.click()
    assert all(page.contents.is_on(piece) for piece in suggested)
    page.head.suggestions.click()
    assert not any(page.contents.is_on(piece) for piece in suggested)


def test_order_changes_by_keys_and_by_hand(qapp: QApplication, reading: MainWindow) -> None:
    page = memo(qapp, reading, A23)
    page.list.go((*A23, "", ""))
    QTest.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert page.contents.units() == (A23, A17)
    assert page.list.row().chapter.unit == A23  # type: ignore[union-attr]
    wait(qapp, reading)
    text = page.preview.toPlainText()
    assert 0 < text.index("Статья 23. ") < text.index("Статья 17. ")
    page.list.rows.folded = {A17, A23}
    page.list.refill()
    port = page.list.viewport()
    first, second = (page.list.visualRect(page.list.rows.index(n, 0)) for n in (0, 1))
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=first.center())
    from PySide6.QtGui import QMouseEvent

    for y in (first.center().y() + 10, second.center().y() + 4):
        at = QPointF(first.center().x(), y)
        move = QMouseEvent(
            QMouseEvent.Type.MouseMove, at, port.mapToGlobal(at), Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        qapp.sendEvent(port, move)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=second.center())
    assert page.contents.units() == (A17, A23)
    QTest.keyClick(page.list, Qt.Key.Key_Delete)  # the one that was dragged is at hand
    assert page.contents.units() == (A17,)


def test_a_typed_number_joins_and_a_wrong_one_is_told(
    qapp: QApplication, reading: MainWindow
) -> None:
    page = memo(qapp, reading)
    page.add_field.setText("23-1")
    QTest.keyClick(page.add_field, Qt.Key.Key_Return)
    wait(qapp, reading)
    assert page.contents.units() == (A17, (LAW, "art_23__para_1"))
    page.add_field.setText("999-9-9")
    QTest.keyClick(page.add_field, Qt.Key.Key_Return)
    gui_app.settle(qapp, reading)
    assert reading.banner.isVisible()
    assert len(page.contents.chapters) == 2


def test_choices_shape_the_document_and_are_remembered(
    qapp: QApplication, reading: MainWindow, shipped: Library
) -> None:
    page = memo(qapp, reading)
    page.head.kind.choose("opinion")
    page.head.columns.button("kk").click()
    page.head.fields()["addressee"].setText("Комитет")
    page.head.fields()["size"].setText("12,5")
    page.head.fields()["left"].setText("90")  # no page can bear it
    page.head.flush()
    wait(qapp, reading)
    text = page.preview.toPlainText()
    assert "Комитет" in text
    assert "Статья 17. Правовой" not in text
    kept = shipped.workspace.settings[KEY]
    assert (kept["template"], kept["columns"], kept["size"]) == ("opinion", "kk", 12.5)
    assert kept["margins"] == []
    assert "title" not in kept
    again = MemoPage(shipped, page.services, reading.gateway.naming)
    gui_app.settle(qapp, reading)
    assert again.head.choices.template == "opinion"
    assert again.head.fields()["addressee"].text() == "Комитет"
    again.deleteLater()


def test_a_closed_memo_is_taken_up_again(
    qapp: QApplication, reading: MainWindow, shipped: Library
) -> None:
    page = memo(qapp, reading, A23)
    dropped = next(p for p in page.contents.pieces() if not p.suggested)
    taken = next(p for p in page.contents.pieces() if p.suggested)
    page.contents.set_on([dropped], False)
    page.contents.set_on([taken], True)
    page.head.fields()["title"].setText("О надзоре")
    page.head.flush()
    page.list.move_by(1)
    order = page.contents.units()
    reading.workbench.close_tab()  # before the pause is over
    gui_app.settle(qapp, reading)
    assert [p for p in reading.workbench.pages() if isinstance(p, MemoPage)] == []
    again = memo(qapp, reading)
    assert again is not page
    assert again.contents.units() == order
    assert again.head.choices.title == "О надзоре"
    assert not again.contents.is_on(dropped)
    assert again.contents.is_on(taken)
    again.anew.click()
    assert again.contents.units() == ()
    assert again.head.choices.title == ""
    wait(qapp, reading)
    assert shipped.workspace.settings[DRAFT]["units"] == []


@pytest.mark.parametrize(
    "kept", [None, 3, {"units": 7}, {"units": [["a"]], "off": [[1, 2, 3]]}, {"known": "x"}]
)
def test_a_kept_memo_that_makes_no_sense_is_empty(kept: object) -> None:
    contents = MemoContents()
    assert contents.recall(kept) == []
    assert contents.off == set()


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_the_controls_find_room_in_a_narrow_window(
    qapp: QApplication, reading: MainWindow, lang: str
) -> None:
    reading.settings.set("language", lang)
    page = memo(qapp, reading)
    page.head.resize(620, page.head.heightForWidth(620))
    page.head.layout().activate()
    head = page.head
    for control in (head.kind, head.notes, head.contents, head.suggestions, head.layout_button):
        assert control.geometry().right() <= 620
        assert control.width() >= control.sizeHint().width()


@pytest.mark.parametrize("suffix", ["docx", "html"])
def test_export_writes_the_format_of_the_suffix(
    qapp: QApplication,
    reading: MainWindow,
    tmp_path: Path,
    suffix: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = memo(qapp, reading)
    page.exported.disconnect()
    written: list[Path] = []
    page.exported.connect(written.append)
    page.export_to(str(tmp_path / f"out.{suffix}"))
    gui_app.settle(qapp, reading)
    assert written == [tmp_path / f"out.{suffix}"]
    assert written[0].read_bytes()[:2] in (b"PK", b"<!")
    page.export_to(str(tmp_path / "nowhere" / f"out.{suffix}"))
    gui_app.settle(qapp, reading)
    assert reading.banner.isVisible()


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_names_and_whole_words(qapp: QApplication, reading: MainWindow, lang: str) -> None:
    page = memo(qapp, reading)
    reading.settings.set("language", lang)
    page.head.layout_button.click()
    wait(qapp, reading)
    assert nameless(page) == []
    assert cut(page) == []


def test_an_empty_memo_says_what_to_do(qapp: QApplication, reading: MainWindow) -> None:
    page = memo(qapp, reading)
    page.list.remove()
    assert page.stack.currentIndex() == 1
    assert not page.export.isEnabled()
    assert "Ctrl+M" in page.side.empty.text()


def test_entries_are_left_out_one_by_one(shipped: Library) -> None:
    whole = memo_content(shipped, MemoRequest(units=(A17, A23), suggestions=True))
    note = shipped.workspace.annotations(document=LAW)[0]
    out = frozenset({(LAW, note.id)})
    assert [n.text for n in whole.articles[0].notes] == ["check this"]
    assert memo_content(shipped, MemoRequest(units=(A17,), leave_out=out)).articles[0].notes == ()
    entry = shipped.context("art_17", LAW).debate[0]
    for mark in ((entry.document, entry.eid), (entry.document, entry.eid, "art_17")):
        less = memo_content(
            shipped, MemoRequest(units=(A17, A23), suggestions=True, leave_out=frozenset({mark}))
        )
        assert len(less.articles[0].entries) == len(whole.articles[0].entries) - 1
    other = frozenset({(entry.document, entry.eid, "art_23")})
    asked = MemoRequest(units=(A17,), suggestions=True, leave_out=other)
    same = memo_content(shipped, asked)
    assert len(same.articles[0].entries) == len(whole.articles[0].entries)


@pytest.mark.parametrize(
    ("selected", "units"),
    [
        (["art_17", "art_17__para_1"], ["art_17"]),
        (["art_17__para_2", "art_17__para_2__point_1"], ["art_17__para_2"]),
        (["art_17__para_2", "art_18", "chp_3"], ["art_17__para_2", "art_18"]),
    ],
)
def test_a_selection_gives_articles_or_units(selected: list[str], units: list[str]) -> None:
    assert selected_units(selected) == units


def test_a_search_gives_the_articles_it_found() -> None:
    hits = [
        Hit(LAW, "act", "ru", "art_3__para_1", "", "", "", 2.0, "", article="art_3"),
        Hit("sitting", "debate", "ru", "speech_1", "", "", "", 1.5, ""),
        Hit(LAW, "act", "kk", "art_3", "", "", "", 1.0, "", article="art_3"),
    ]
    assert of_hits(hits) == [(LAW, "art_3")]


@pytest.mark.parametrize(
    "kept",
    [None, [], {"columns": "four", "margins": [1, 2], "size": "x", "notes": 3, "lang": "fr"}],
)
def test_nonsense_in_the_settings_is_passed_over(kept: object) -> None:
    assert Choices.recall(kept, lang="kk") == Choices(lang="kk")


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [("12,5", "size", 12.5), ("90", "left", None), ("", "top", None), ("0", "first_line", 0.0)],
)
def test_measures_are_what_a_page_can_bear(text: str, name: str, value: float | None) -> None:
    assert measure(text, name) == value
