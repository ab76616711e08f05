"""The notes desk: filters, editor, review, copies."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from kzailaw_desktop.gui.desks.notes.presenting.filters import (
    NoteListFilter,
    plain_words,
    tags_typed,
)
from kzailaw_desktop.gui.desks.notes.presenting.lost_places import on_unit, on_words, settled
from kzailaw_desktop.workspace import Annotation
from kzailaw_desktop.workspace.notes.annotation import Anchor, Motivation, quote

pytestmark = pytest.mark.gui
TODAY = dt.date(2026, 11, 20)
NOON = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)


def note(id: str, **more: Any) -> Annotation:
    given = {"document": "act-1", "eid": "art_2", "modified": NOON, **more}
    return Annotation(id=id, **given)


NOTES = [
    note("a", body="қосымша тексеру", tags=("тест",), colour="green"),
    note("b", eid="art_1__point_1", exact="үй мысалы", modified=NOON - dt.timedelta(days=40)),
    note("c", document="sitting-1", eid="speech_2", body="сұрақ", tags=("тест", "аудит")),
    note("d", motivation=Motivation.BOOKMARKING),
]


@pytest.mark.parametrize(
    ("given", "ids"),
    [
        (NoteListFilter(), "acb"),
        (NoteListFilter(order="oldest"), "bac"),
        (NoteListFilter(order="text"), "acb"),
        (NoteListFilter(order="tag"), "acb"),
        (NoteListFilter(document="sitting-1"), "c"),
        (NoteListFilter(unit="art_1"), "b"),
        (NoteListFilter(tag="тест"), "ac"),
        (NoteListFilter(colour="green"), "a"),
        (NoteListFilter(colour=""), "cb"),
        (NoteListFilter(since="31"), "ac"),
        (NoteListFilter(text="МЫСАЛЫ үй"), "b"),
        (NoteListFilter(text="аудит"), "c"),
        (NoteListFilter(text="2-бап"), "a"),
    ],
)
def test_filters_and_orders(given: NoteListFilter, ids: str) -> None:
    found = given.apply(NOTES, {"a": "2-бап"}, TODAY)
    expected = list(ids)
    if given.order in ("newest", "oldest"):
        assert sorted(n.id for n in found) == sorted(expected)
        moments = [n.modified for n in found]
        assert moments == sorted(moments, reverse=given.order == "newest")  # type: ignore[type-var]
    else:
        assert [n.id for n in found] == expected


@pytest.mark.parametrize(
    ("typed", "tags"),
    [("а, б", ("а", "б")), ("#а; а ,  б  в ", ("а", "б в")), ("", ()), (" , ", ())],
)
def test_tags_as_typed(typed: str, tags: tuple[str, ...]) -> None:
    assert tags_typed(typed) == tags


def test_formatting_is_left_out_in_the_list() -> None:
    body = "**Маңызды** сөз:\n\n- бір\n- *екі*\n"
    assert plain_words(note("x", body=body, format="text/markdown")) == "Маңызды сөз: бір екі"
    assert plain_words(note("x", body="а * б - в")) == "а * б - в"


def fill(bench: Any) -> list[Annotation]:
    text = "бағдарлама – үй мысалы;"
    saved: list[Annotation] = bench.library.workspace.save_annotations(
        [
            Annotation("act-1", "art_1__point_1", lang="kk", colour="yellow", **quote(text, 0, 10)),
            Annotation("act-1", "art_2", body="Тексеру керек", tags=("аудит",)),
            Annotation("sitting-1", "speech_2", body="Сұрақ", tags=("тексеру",)),
        ]
    )
    return saved


def choose(bench: Any, page: Any, id: str) -> None:
    page.list.choose(id)
    bench.settle()


def test_a_note_is_written_formatted_coloured_tagged_and_undone(bench: Any, qtbot: Any) -> None:
    saved = fill(bench)
    page = bench.open("notes")
    workspace = bench.library.workspace
    choose(bench, page, saved[0].id)
    editor = page.editor
    assert editor.quote.text() == "бағдарлама"
    editor.body.setFocus()
    editor.body.setPlainText("бір екі")
    editor.body.selectAll()
    qtbot.keyClick(editor.body, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: workspace.annotation(saved[0].id).body != "", timeout=2000)
    bench.settle()
    kept = workspace.annotation(saved[0].id)
    assert (kept.body, kept.format) == ("**бір екі**", "text/markdown")
    assert kept.exact == "бағдарлама"
    qtbot.keyClick(editor.swatches, Qt.Key.Key_3)
    bench.settle()
    assert workspace.annotation(saved[0].id).colour == "blue"
    editor.tags.field.setText("жаңа, аудит")
    editor.tags.field.editingFinished.emit()
    bench.settle()
    assert workspace.annotation(saved[0].id).tags == ("жаңа", "аудит")
    assert "Saved" in editor.state.text()
    page._undo()
    bench.settle()
    assert workspace.annotation(saved[0].id).tags == ()
    page._redo()
    bench.settle()
    assert workspace.annotation(saved[0].id).tags == ("жаңа", "аудит")


def test_turning_to_another_note_keeps_what_was_written(bench: Any) -> None:
    saved = fill(bench)
    page = bench.open("notes")
    choose(bench, page, saved[1].id)
    page.editor.body.setPlainText("Жазылып жатыр")
    choose(bench, page, saved[2].id)
    assert bench.library.workspace.annotation(saved[1].id).body == "Жазылып жатыр"
    assert page.editor.body.toPlainText() == "Сұрақ"


def test_a_note_begun_on_a_selection_is_saved_once(bench: Any) -> None:
    fill(bench)
    page = bench.open("notes")
    words = quote("терезе – оқу бөлмесі.", 0, 6)
    page.begin(Annotation("act-1", "art_1__point_2", lang="kk", **words), "1-бап", "№ 1")
    page.editor.swatches.choose("pink")
    page.editor.swatches.chosen.emit("pink")
    bench.settle()
    page.editor.body.setPlainText("түсінік")
    page.editor.body.flush()
    bench.settle()
    found = bench.library.workspace.annotations("act-1", "art_1__point_2")
    assert [(n.exact, n.colour, n.body) for n in found] == [("терезе", "pink", "түсінік")]


def test_delete_key_and_merge_of_tags(bench: Any, qtbot: Any) -> None:
    saved = fill(bench)
    page = bench.open("notes")
    choose(bench, page, saved[2].id)
    page.menu.entries["tags"].trigger()
    dialog = page.menu.dialog
    for row in range(dialog.list.count()):
        dialog.list.item(row).setCheckState(Qt.CheckState.Checked)
    dialog.name.field.setText("бақылау")
    dialog.merge.click()
    bench.settle()
    assert bench.library.workspace.tags() == {"бақылау": 2}
    page.activateWindow()
    page.list.setFocus()
    choose(bench, page, saved[1].id)
    page._delete_chosen()
    bench.settle()
    assert bench.library.workspace.annotation(saved[1].id) is None
    assert page.list.entries.rowCount() == 2


def test_filtered_notes_go_out_as_jsonld_and_come_back(bench: Any, tmp_path: Path) -> None:
    saved = fill(bench)
    page = bench.open("notes")
    page.search.setText("сұрақ")
    assert [n.id for n in page.presenter.shown] == [saved[2].id]
    page.presenter.export_to(str(tmp_path / "out.jsonld"))
    bench.settle()
    bench.library.workspace.delete_annotation(saved[2].id)
    page.presenter.import_from(str(tmp_path / "out.jsonld"))
    bench.settle()
    assert bench.library.workspace.annotation(saved[2].id) == saved[2]
    assert bench.library.workspace.annotation(saved[0].id) == saved[0]


def test_a_broken_file_is_told(bench: Any, tmp_path: Path) -> None:
    page = bench.open("notes")
    (tmp_path / "bad.jsonld").write_text("{", encoding="utf-8")
    page.presenter.import_from(str(tmp_path / "bad.jsonld"))
    bench.settle()
    assert bench.messages.told.pop().code == "annotations-not-jsonld"


# -- review -----------------------------------------------------------------------------------


def test_decisions_keep_every_word() -> None:
    lost = note("r", body="Пікір", exact="ескі сөз", anchor=Anchor.REVIEW, former="ескі сөз еді")
    assert settled(lost).anchor is Anchor.FIRM
    moved = on_words(lost, "жаңа сөз бар", 0, 8)
    assert (moved.exact, moved.start, moved.end, moved.former) == ("жаңа сөз", 0, 8, "")
    whole = on_unit(lost)
    assert whole.exact == ""
    assert "ескі сөз" in whole.body
    assert "Пікір" in whole.body
    assert on_unit(replace(lost, body="«ескі сөз» туралы")).body == "«ескі сөз» туралы"


def test_review_shows_old_and_new_and_the_user_decides(bench: Any) -> None:
    former = "бағдарлама – ескі үй мысалы;"
    kept = bench.library.workspace.save_annotation(
        Annotation(
            "act-1",
            "art_1__point_1",
            lang="kk",
            body="Пікір",
            anchor=Anchor.REVIEW,
            former=former,
            **quote(former, 13, 20),
        )
    )
    page = bench.open("notes")
    assert page.parts.button("review").text() == "To review (1)"
    page.parts.button("review").click()
    bench.settle()
    review = page.review
    assert "".join(p.text for p in review.then.pieces) == former
    assert review.now.toPlainText() == "бағдарлама – үй мысалы;"
    assert {p.change for p in review.changes.pieces} == {"same", "removed"}
    assert not review.words.isEnabled()
    cursor = review.now.textCursor()
    cursor.setPosition(13)
    cursor.setPosition(15, QTextCursor.MoveMode.KeepAnchor)
    review.now.setTextCursor(cursor)
    review.words.click()
    bench.settle()
    now = bench.library.workspace.annotation(kept.id)
    assert (now.exact, now.start, now.anchor, now.body) == ("үй", 13, Anchor.FIRM, "Пікір")
    assert review.empty.isVisible()


def test_a_new_edition_keeps_marks_or_asks_never_drops(bench: Any) -> None:
    act = bench.library.act()
    day = act.expressions[0].edition

    def on(eid: str, words: str) -> Annotation:
        text = {
            "art_1__point_1": "бағдарлама – үй мысалы;",
            "art_1__point_2": "терезе – оқу бөлмесі.",
            "art_2__para_1__point_1": "анықтық;",
        }[eid]
        at = text.find(words)
        return Annotation("act-1", eid, lang="kk", edition=day, **quote(text, at, at + len(words)))

    saved = bench.library.workspace.save_annotations(
        [
            on("art_1__point_1", "үй"),
            on("art_1__point_2", "оқу"),
            on("art_2__para_1__point_1", "анықтық"),
        ]
    )
    bench.library.add_edition()
    page = bench.open("notes")
    now = {n.eid: n for n in bench.library.workspace.annotations()}
    assert {eid: n.anchor for eid, n in now.items()} == {
        "art_1__point_1": Anchor.FIRM,
        "art_1__point_2": Anchor.REVIEW,
        "art_2__para_1__point_1": Anchor.MOVED,
    } or now["art_2__para_1__point_1"].anchor is Anchor.REVIEW
    assert page.list.entries.rowCount() == 3
    page.parts.button("review").click()
    bench.settle()
    assert page.review.list.choose(saved[1].id)
    bench.settle()
    assert "not in the new edition" in page.review.why.text()
    page.review.unit.click()
    bench.settle()
    page.show_place("act-1", "")  # the decision stands when the desk is opened again
    bench.settle()
    assert bench.library.workspace.annotation(saved[1].id).anchor is Anchor.FIRM


# -- copies -----------------------------------------------------------------------------------


def test_a_copy_is_made_and_put_back(bench: Any, tmp_path: Path) -> None:
    saved = fill(bench)
    page = bench.open("notes")
    page.parts.button("copies").click()
    page.copies.make.click()
    bench.settle()
    assert page.copies.list.entries.rowCount() == 1
    bench.library.workspace.delete_annotation(saved[0].id)
    page.copies.list.choose_first()
    page.copies.restore.click()
    bench.settle()
    assert bench.messages.asked == ["Restore this copy?"]
    assert bench.library.workspace.annotation(saved[0].id) == saved[0]
    page.presenter.export_all_to(str(tmp_path / "all.sqlite"))
    bench.settle()
    bench.library.workspace.delete_annotation(saved[1].id)
    page.presenter.import_all_from(str(tmp_path / "all.sqlite"))
    bench.settle()
    assert bench.library.workspace.annotation(saved[1].id) == saved[1]
