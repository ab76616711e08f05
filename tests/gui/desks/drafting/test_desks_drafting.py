"""The drafting desk: from the first word to Word."""

from __future__ import annotations

import dataclasses as dc
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from sample_law import ACTS, change

from kzailaw_desktop.drafting import Change, ChangeKind, Draft, Evidence
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.draft import drafts
from kzailaw_desktop.gui.desks.drafting.about import date_typed
from kzailaw_desktop.gui.desks.drafting.changes_panel import ChangesPanel
from kzailaw_desktop.gui.desks.drafting.presenting.exports import EXPORTS
from kzailaw_desktop.gui.desks.drafting.result import units_of
from kzailaw_desktop.gui.desks.editions.view import HEADS
from kzailaw_desktop.gui.kit.look.utf16 import units
from kzailaw_desktop.gui.kit.widgets.redline import pieces_of, spoken

pytestmark = pytest.mark.gui


def begin(bench: Any, eid: str = "art_2__para_1__point_1", kind: str = "replace") -> Any:
    page = bench.open("drafts")
    page.propose("act-1", eid, ChangeKind(kind))
    bench.settle()
    return page


def kept(bench: Any) -> list[Change]:
    found = drafts.drafts(bench.library.workspace)
    return list(found[0].changes) if found else []


def test_new_wording_in_both_languages_is_kept_as_one_writes(bench: Any, qtbot: Any) -> None:
    page = begin(bench)
    editor = page.editor
    kk, ru = editor.rows["kk"], editor.rows["ru"]
    assert kk.proposed.toPlainText() == "1) анықтық;"
    kk.proposed.setPlainText("1) толық анықтық;")
    ru.proposed.setPlainText("1) полная ясность;")
    marked = [s.cursor.selectedText() for s in kk.proposed.extraSelections()]
    assert marked == ["толық"]
    editor.reasons["ru"].setPlainText("Слишком кратко.")
    qtbot.waitUntil(lambda: bool(kept(bench)[0].justification), timeout=2000)
    bench.settle()
    change = kept(bench)[0]
    assert change.texts == {"kk": "1) толық анықтық;", "ru": "1) полная ясность;"}
    assert change.justification == {"ru": "Слишком кратко."}
    assert change.formula == {}
    assert "изложить в следующей редакции" in editor.formula["ru"].toPlainText()
    assert "жазылсын" in editor.formula["kk"].toPlainText()


def test_the_formula_can_be_worded_by_hand_and_anew(bench: Any) -> None:
    page = begin(bench)
    editor = page.editor
    generated = editor.formula["ru"].toPlainText()
    editor.formula["ru"].setPlainText("своими словами")
    editor.flush()
    bench.settle()
    assert kept(bench)[0].formula == {"ru": "своими словами"}
    assert editor.anew.isVisible()
    editor.anew.click()
    bench.settle()
    assert kept(bench)[0].formula == {}
    assert editor.formula["ru"].toPlainText() == generated


def test_an_unchanged_language_is_not_taken_as_changed(bench: Any) -> None:
    page = begin(bench)
    page.editor.rows["kk"].proposed.setPlainText("1) басқа;")
    page.editor.flush()
    bench.settle()
    assert set(kept(bench)[0].texts) == {"kk"}
    bench.settle()
    page.checker.check()
    bench.settle()
    assert page.editor.remarks.checks.isVisible()
    assert "РУС: The change is not worded" in page.editor.remarks.checks.text()


@pytest.mark.parametrize(
    ("eid", "new"),
    [("art_2__para_1__point_1", "art_2__para_1__point_1-1"), ("art_1", "art_1-1")],
)
def test_an_insertion_gets_the_number_after(bench: Any, eid: str, new: str) -> None:
    page = begin(bench, eid, "insert")
    assert kept(bench)[0].eid == new
    assert not page.editor.kinds.isVisible()
    page.editor.rows["ru"].proposed.setPlainText("1-1) новое;")
    page.editor.flush()
    bench.settle()
    assert "дополнить" in page.editor.formula["ru"].toPlainText()


def test_words_and_repeal(bench: Any, qtbot: Any) -> None:
    page = begin(bench, "art_2__para_1__point_2", "words")
    row = page.editor.rows["kk"].swaps[0]
    row.old.setText("тыныштық")
    row.new.setText("үнсіздік")
    row.edited.emit()
    page.editor.flush()
    bench.settle()
    swap = kept(bench)[0].swaps["kk"][0]
    assert (swap.old, swap.new, swap.after) == ("тыныштық", "үнсіздік", False)
    result = page.editor.rows["kk"].result
    qtbot.waitUntil(lambda: "үнсіздік" in "".join(p.text for p in result.pieces), timeout=1000)
    page.editor.kinds.button("repeal").click()
    bench.settle()
    assert kept(bench)[0].kind is ChangeKind.REPEAL
    assert "алып тасталсын" in page.editor.formula["kk"].toPlainText()
    in_force = page.editor.rows["ru"].in_force.pieces
    assert {p.change for p in in_force} == {"removed"}


def test_evidence_comes_from_context_with_a_pinpoint(bench: Any, qtbot: Any) -> None:
    page = begin(bench, "art_2")
    offers = page.evidence.offers
    assert offers.entries.rowCount() == 3
    offers.choose_first()
    qtbot.keyClick(offers, Qt.Key.Key_Return)
    bench.settle()
    found = kept(bench)[0].evidence
    assert [(e.document, e.kind) for e in found] == [("ivanova-2025", "commentary")]
    assert found[0].source
    page.editor.rows["ru"].proposed.setPlainText("Иначе")
    page.editor.flush()
    bench.settle()
    assert kept(bench)[0].evidence == found  # further writing does not lose it
    page.evidence.own.choose_first()
    page.evidence.detach.click()
    bench.settle()
    assert kept(bench)[0].evidence == ()


def test_the_same_unit_is_not_changed_twice(bench: Any) -> None:
    page = begin(bench)
    page.propose("act-1", "art_1")
    page.propose("act-1", "art_2__para_1__point_1")
    bench.settle()
    assert [c.eid for c in kept(bench)] == ["art_2__para_1__point_1", "art_1"]


def test_a_typed_provision_begins_a_change(bench: Any, qtbot: Any) -> None:
    page = bench.open("drafts")
    page.changes.unit.setText("3")
    qtbot.keyClick(page.changes.unit, Qt.Key.Key_Return)
    bench.settle()
    assert kept(bench)[0].eid == "art_3"
    page.changes.unit.setText("77")
    qtbot.keyClick(page.changes.unit, Qt.Key.Key_Return)
    assert bench.messages.told.pop().code == "reference-unknown"


def test_about_the_draft(bench: Any) -> None:
    page = begin(bench)
    page.list.choose("about")
    bench.settle()
    form = page.about
    form.fields["title_kk"].field.setPlainText("Өзгерістер туралы")
    form.fields["date"].field.setText("05.12.2026")
    form._emit()
    bench.settle()
    draft = drafts.drafts(bench.library.workspace)[0]
    assert draft.titles == {"kk": "Өзгерістер туралы"}
    assert str(draft.date) == "2026-12-05"
    assert len(draft.changes) == 1
    assert date_typed("31.02.2026") is None


def test_a_draft_is_deleted_after_asking_and_undo_brings_it_back(bench: Any) -> None:
    page = begin(bench)
    page.head.delete.click()
    bench.settle()
    assert bench.messages.asked == ["Delete this draft?"]
    assert kept(bench) == []
    assert page.columns.stack.currentWidget() is page.columns.empty
    bench.library.workspace.undo()
    assert len(kept(bench)) == 1


def test_undo_and_redo_of_a_change(bench: Any) -> None:
    page = begin(bench)
    page.propose("act-1", "art_1")
    bench.settle()
    page._undo()
    bench.settle()
    assert [c.eid for c in kept(bench)] == ["art_2__para_1__point_1"]
    assert page.list.entries.rowCount() == 3  # about, the result, one change
    page.presenter.redo()
    bench.settle()
    assert len(kept(bench)) == 2


@pytest.mark.parametrize("number", range(len(EXPORTS)))
def test_every_export_is_written(bench: Any, tmp_path: Path, number: int) -> None:
    page = begin(bench)
    page.editor.rows["kk"].proposed.setPlainText("1) толық анықтық;")
    page.editor.rows["ru"].proposed.setPlainText("1) полная ясность;")
    page.editor.flush()
    bench.settle()
    name = EXPORTS[number].file
    page.presenter.export_to(EXPORTS[number], str(tmp_path / name))
    bench.settle()
    assert (tmp_path / name).read_bytes()[:2] == b"PK"


def test_redline_pieces() -> None:
    old, new = "бір екі үш", "бір төрт үш"
    pieces = pieces_of(old, new)
    assert "".join(p.text for p in pieces if p.change != "added") == old
    assert "".join(p.text for p in pieces if p.change != "removed") == new
    assert spoken(pieces, "removed", "added") == "бір [removed: екі] [added: төрт] үш"
    assert [p.change for p in pieces_of("", "а")] == ["added"]
    assert [p.change for p in pieces_of("а", "")] == ["removed"]
    assert units("а𝒜б") == 4
    assert Evidence("d", "e", "t", "s").kind == ""


@pytest.mark.parametrize("kind", list(ChangeKind))
def test_every_kind_of_change_is_shown(bench: Any, kind: ChangeKind) -> None:
    """A heading change in the workspace kept the desk from opening."""
    draft = Draft(
        changes=(Change("act-1", "art_2", kind, texts={"kk": "2-бап. Ж", "ru": "Статья 2. Н"}),)
    )
    drafts.save(bench.library.workspace, draft)
    page = bench.open("drafts")
    bench.settle()
    assert page.list.key() == kept(bench)[0].id
    page.editor.flush()
    assert kept(bench)[0].texts == draft.changes[0].texts


def test_the_act_as_it_will_read(bench: Any) -> None:
    page = begin(bench)
    page.editor.rows["kk"].proposed.setPlainText("1) толық анықтық;")
    page.editor.flush()
    bench.settle()
    page.list.choose("result")
    bench.settle()
    assert page.columns.stack.currentWidget() is page.columns.result
    items = page.columns.result.view.units.items
    assert any(getattr(item, "new", "") == "1) толық анықтық;" for item in items)
    shown = len(items)
    page.columns.result.whole.setChecked(True)
    assert len(page.columns.result.view.units.items) > shown


def test_an_export_with_open_points_asks_once(bench: Any, tmp_path: Path) -> None:
    page = begin(bench)
    page.editor.rows["kk"].proposed.setPlainText("1) толық анықтық;")
    page.editor.flush()
    bench.settle()
    asked: list[tuple[str, ...]] = []
    page.services.messages.ask = lambda *words: asked.append(words)
    page.presenter.export_to(EXPORTS[0], str(tmp_path / "table.docx"))
    bench.settle()
    assert len(asked) == 1
    assert not (tmp_path / "table.docx").exists()
    asked[0][-1]()
    bench.settle()
    assert (tmp_path / "table.docx").exists()


def test_sections_of_the_note_are_written_in_the_window(bench: Any) -> None:
    page = begin(bench)
    page.list.choose("about")
    bench.settle()
    page.about.fields["finance_ru"].field.setPlainText("Средств не требует.")
    page.about.flush()
    bench.settle()
    found = drafts.drafts(bench.library.workspace)[0]
    assert found.note == {"finance": {"ru": "Средств не требует."}}


def test_a_change_of_the_whole_act_says_so(bench: Any) -> None:
    page = begin(bench, "", "words")
    assert page.editor.place.text() == "Whole act"


def test_the_text_below_a_heading_is_shown_as_text() -> None:
    draft = Draft(changes=(change("art_1__point_1", ChangeKind.REPEAL),))
    rows = units_of(amend(ACTS["law-1"], draft, "ru"))
    shown = {row.old: row.unit in HEADS for row in rows if row.eid == "art_1"}
    assert sorted(shown.values()) == [False, True]
    assert shown["В настоящем Законе используются понятия:"] is False


def test_changes_of_several_acts_are_listed_with_their_act(qtbot: Any) -> None:
    one, other = change("art_2", ChangeKind.REPEAL), change("art_9", ChangeKind.REPEAL)
    changes = {True: [one, dc.replace(other, act="code-2")], False: [one]}
    for several, own in changes.items():
        panel = ChangesPanel()
        qtbot.addWidget(panel)
        presenter = SimpleNamespace(acts=ACTS, ordered=lambda own=own: own)
        panel.show_changes(presenter, "")  # type: ignore[arg-type]
        rows = range(2, panel.list.entries.rowCount())
        shown = [
            panel.list.entries.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in rows
        ]
        assert all(("№" in (text or "")) is several for text in shown), shown
