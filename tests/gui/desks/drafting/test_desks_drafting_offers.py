"""The drafting desk: words at the end, the act beside the change, terms, new numbers."""

from __future__ import annotations

import dataclasses as dc
import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kzailaw_desktop.domain import Act, Provision, UnitKind
from kzailaw_desktop.drafting import Change, ChangeKind, Draft, WordSwap
from kzailaw_desktop.drafting.draft import drafts
from kzailaw_desktop.drafting.draft.model import Where
from kzailaw_desktop.gui.desks.drafting.presenting.presenter import DraftingPresenter
from kzailaw_desktop.gui.desks.editions.view import Skipped

pytestmark = pytest.mark.gui


def kept(bench: Any) -> list[Change]:
    found = drafts.drafts(bench.library.workspace)
    return list(found[0].changes) if found else []


def opened(bench: Any, *changes: Change) -> Any:
    drafts.save(bench.library.workspace, Draft("d", changes=tuple(changes)))
    page = bench.open("drafts")
    bench.settle()
    return page


def test_a_change_proposed_at_once_goes_into_the_draft_there_is(bench: Any) -> None:
    """Ctrl+E opens the page and proposes before the drafts were read."""
    drafts.save(bench.library.workspace, Draft("d", changes=(Change("act-1", "art_1", id="a"),)))
    presenter = DraftingPresenter(bench.library, bench.services)
    presenter.load()
    presenter.propose("act-1", "art_2", ChangeKind.REPEAL)
    bench.settle()
    (kept_draft,) = drafts.drafts(bench.library.workspace)
    assert [change.eid for change in kept_draft.changes] == ["art_1", "art_2"]
    assert presenter.draft == kept_draft
    assert presenter.drafts == [kept_draft]


SWAPS = (
    WordSwap("ясность", "полнота", where=Where.TEXT), WordSwap("", "и полнота", end=True),
    WordSwap("а", "б"), WordSwap("в"), WordSwap("г", "д", after=True), WordSwap("е", "ж"),
)  # fmt: skip


def test_no_change_of_words_is_lost_in_the_editor(bench: Any) -> None:
    words = Change("act-1", "art_2__para_1__point_1", ChangeKind.WORDS, "w", {}, {"ru": SWAPS})
    page = opened(bench, words)
    page.list.choose("w")
    page.editor.reasons["ru"].setPlainText("Так надо.")
    page.editor.flush()
    bench.settle()
    assert kept(bench)[0].swaps == {"ru": SWAPS}


def test_words_at_the_end_are_typed_without_old_ones(bench: Any) -> None:
    page = opened(bench, Change("act-1", "art_2__para_1__point_1", ChangeKind.WORDS, "w"))
    page.list.choose("w")
    row = page.editor.rows["ru"].swaps[0]
    row.how.choose("end")
    row.how.chosen.emit("end")
    assert row.old.isHidden()
    row.new.setText("и полнота")
    row.new.textEdited.emit("и полнота")
    page.editor.flush()
    bench.settle()
    assert kept(bench)[0].swaps["ru"] == (WordSwap("", "и полнота", end=True),)
    assert "дополнить словами «и полнота»" in page.editor.formula["ru"].toPlainText()


def test_the_act_as_it_will_read_stands_beside_the_change(bench: Any) -> None:
    texts = {"kk": "1) толық анықтық;", "ru": "1) полная ясность;"}
    change = Change("act-1", "art_2__para_1__point_1", ChangeKind.REPLACE, "c", texts)
    page = opened(bench, change)
    page.list.choose("c")
    assert page.columns.column.isHidden()
    page.head.beside.setChecked(True)
    rows = [row for row in page.columns.column.view.units.items if not isinstance(row, Skipped)]
    assert [(row.old, row.new) for row in rows if row.is_change] == [
        ("1) анықтық;", "1) толық анықтық;")
    ]
    page.columns.column.marked.setChecked(False)
    page.columns.column.languages.choose("ru")
    page.columns.column.languages.chosen.emit("ru")
    clean = [row for row in page.columns.column.view.units.items if not isinstance(row, Skipped)]
    assert "1) полная ясность;" in [row.new for row in clean]
    assert not any(row.is_change for row in clean)
    page.list.choose("result")
    assert page.columns.column.isHidden()  # the page itself shows it


def test_forms_of_a_term_are_taken_one_by_one(bench: Any) -> None:
    page = opened(bench, Change("act-1", "art_2", ChangeKind.REPEAL, "r"))
    page.asker.ask("act-1")
    dialog = page.asker.dialog
    old, new = (dialog.fields["ru", which].field for which in ("old", "new"))
    dialog.search.click()
    assert not dialog.rows  # nothing was typed
    old.setText("ясность")
    new.setText("полнота")
    dialog.search.click()
    bench.settle()
    assert [row.form.text for row in dialog.rows]
    assert all(row.accepted == row.form.proposed for row in dialog.rows)
    first = dialog.rows[0]
    first.yes.setChecked(False)
    assert first.accepted == ""
    first.new.setText("прозрачность")
    first.new.textEdited.emit("прозрачность")
    assert first.accepted == "прозрачность"
    dialog.take.click()
    bench.settle()
    made = [c for c in kept(bench) if c.kind is ChangeKind.WORDS]
    assert (first.form.text, "прозрачность") in [
        (s.old, s.new) for c in made for s in c.swaps["ru"]
    ]


def test_new_numbers_are_offered_and_taken(bench: Any) -> None:
    page = opened(bench, Change("act-1", "art_2__para_1__point_1", ChangeKind.REPEAL, "r"))
    page.list.choose("r")
    page.checker.check()
    bench.settle()
    numbers, _ = page.checker.number_offers("r")
    assert page.editor.remarks.renumber.isHidden() is (numbers == 0)
    assert numbers
    page.editor.remarks.renumber.click()
    bench.settle()
    assert [(c.eid, c.number) for c in kept(bench) if c.kind is ChangeKind.RENUMBER] == [
        ("art_2__para_1__point_2", "1")
    ]
    assert page.checker.number_offers("r")[0] == 0  # taken


@pytest.mark.parametrize(("ticks", "expected"), [((True, True), (True, True)),
                                                 ((False, False), (False, False))])  # fmt: skip
def test_the_row_on_the_standing_and_the_marks_can_be_left_out(
    bench: Any, ticks: tuple[bool, bool], expected: tuple[bool, bool]
) -> None:
    page = opened(bench, Change("act-1", "art_2", ChangeKind.REPEAL, "r"))
    menu = page.export
    menu.standing.setChecked(ticks[0])
    menu.marked.setChecked(ticks[1])
    ways = []
    menu.wanted.connect(lambda way, _name: ways.append(way))
    menu.exports[0].trigger()
    assert [(way.standing, way.marked) for way in ways] == [expected]


def second_act(act: Act) -> Act:
    """Another act, whose first article cites the second article of the first."""
    name = "Закона Республики Казахстан от 17 ноября 2025 года № 1"
    text = Provision(UnitKind.ARTICLE, "art_1", "Статья 1.", text=f"По пункту 1 статьи 2 {name}.")
    ru = act.expression("ru")
    assert ru is not None
    other = dc.replace(ru, title="О другом", body=(text,))
    return dc.replace(act, id="act-2", uri="/akn/kz/act/2026-01-01/2", number="2",
                      date=dt.date(2026, 1, 1), expressions=(other,), notes=())  # fmt: skip


def test_acts_that_cite_what_goes_are_listed_and_opened(bench: Any, qtbot: Any) -> None:
    act = dc.replace(bench.library.act("act-1"), number="1", date=dt.date(2025, 11, 17))
    bench.library._documents |= {"act-1": act, "act-2": second_act(act)}
    page = opened(bench, Change("act-1", "art_2__para_1", ChangeKind.REPEAL, "r"))
    page.list.choose("r")
    page.checker.check()
    bench.settle()
    remarks = page.editor.remarks
    own, other = remarks.citing.entries.items[:2], remarks.citing.entries.items[2]
    assert {entry.side for entry in own} == {"ҚАЗ", "РУС"}  # article 3 of the act itself
    assert "“О другом”" in other.text
    assert "пункту 1 статьи 2" in other.more
    remarks.citing.choose(other.key)
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.keyClick(remarks.citing, Qt.Key.Key_Return)
    assert asked.args == ["act-2", "art_1"]
    assert remarks.citing_title.text() == "Cited at 3 places: Enter opens"
