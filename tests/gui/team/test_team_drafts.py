"""Drafts that several people write, in the window: locks, comments, suggestions."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kzailaw_desktop.drafting import Change, Draft
from kzailaw_desktop.drafting.draft import drafts
from kzailaw_desktop.gui.desks.drafting.coauthoring.joining import Coauthoring
from kzailaw_desktop.gui.desks.drafting.page import DraftingPage
from kzailaw_desktop.gui.window.main_window import MainWindow
from kzailaw_desktop.team.library import TeamLibrary
from kzailaw_desktop.team.work import remarks
from kzailaw_desktop.team.work.records import Visibility
from kzailaw_desktop.team.work.remarks import DraftRemark
from kzailaw_desktop.team.work.writing import ask_to_write, let_write, unit_name

ACT, EID = "law-11-vii", "art_1__para_1"
UNIT = unit_name(ACT, EID)
Machines = tuple[TeamLibrary, TeamLibrary]


@pytest.fixture
def shared_draft(machines: Machines) -> Draft:
    """A draft of Aliya's that the group writes."""
    aliya, bolat = machines
    change = Change(ACT, EID, id="c", texts={"ru": "1. Склады хорошо охраняются."})
    draft = drafts.save(aliya.workspace, Draft("d", titles={"en": "Warehouses"}, changes=(change,)))
    aliya.replica.wish("draft", "d", Visibility.GROUP, "legal")
    aliya.exchange()
    bolat.exchange()
    return draft


@pytest.fixture
def page(team_window: MainWindow, shared_draft: Draft, qtbot: QtBot) -> DraftingPage:
    assert shared_draft.changes
    found = team_window.opener.open_desk("drafts")
    assert isinstance(found, DraftingPage)
    qtbot.waitUntil(lambda: found.editor.change() is not None, timeout=10_000)
    return found


def aliya_writes(machines: Machines, qtbot: QtBot) -> None:
    """Aliya takes the unit as soon as the window lets it go."""
    aliya, bolat = machines

    def taken() -> bool:
        let_write(bolat, "d", UNIT)
        return ask_to_write(aliya, "d", UNIT).holder(UNIT) is None

    qtbot.waitUntil(taken, timeout=10_000)


def came(library: TeamLibrary) -> bool:
    """Whether a remark has come with an exchange, the window's or this."""
    library.exchange()
    return bool(remarks.remarks(library.workspace, "d"))


def joined(page: DraftingPage) -> Coauthoring:
    assert page.coauthoring is not None
    return page.coauthoring


def test_another_writer_is_named_and_the_form_is_read_only(
    page: DraftingPage, machines: Machines, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: joined(page).panel.isVisible(), timeout=10_000)
    banner, proposed = joined(page).banner, page.editor.rows["ru"].proposed
    assert not banner.isVisible()
    assert not proposed.isReadOnly()
    aliya_writes(machines, qtbot)
    joined(page).asking.refresh()
    qtbot.waitUntil(banner.isVisible, timeout=10_000)
    assert "aliya is writing this unit" in banner.text.text()
    assert proposed.isReadOnly()
    entry = page.list.entry()
    assert entry is not None
    assert entry.more == "aliya is writing"
    assert page.head.choice.text() == "Warehouses · aliya"
    let_write(machines[0], "d", UNIT)
    joined(page).asking.refresh()
    qtbot.waitUntil(lambda: not banner.isVisible(), timeout=10_000)
    assert not proposed.isReadOnly()


def test_a_suggestion_leaves_the_draft_as_it_is(
    page: DraftingPage, machines: Machines, qtbot: QtBot
) -> None:
    aliya, bolat = machines
    qtbot.waitUntil(lambda: joined(page).panel.isVisible(), timeout=10_000)
    aliya_writes(machines, qtbot)
    joined(page).asking.refresh()
    banner, proposed = joined(page).banner, page.editor.rows["ru"].proposed
    qtbot.waitUntil(banner.isVisible, timeout=10_000)
    banner.suggest.click()
    assert not proposed.isReadOnly()
    proposed.setPlainText("1. Склады охраняются днём и ночью.")
    banner.send.click()
    qtbot.waitUntil(lambda: bool(joined(page).panel.views), timeout=10_000)
    assert proposed.toPlainText() == "1. Склады хорошо охраняются."
    kept = drafts.draft(bolat.workspace, "d")
    assert kept is not None
    assert kept.changes[0].texts == {"ru": "1. Склады хорошо охраняются."}

    def arrived() -> bool:
        aliya.exchange()
        return bool(remarks.remarks(aliya.workspace, "d", "c"))

    qtbot.waitUntil(arrived, timeout=10_000)
    (found,) = remarks.remarks(aliya.workspace, "d", "c")
    assert found.wording is not None
    assert found.wording["texts"]["ru"] == "1. Склады охраняются днём и ночью."


def test_a_suggestion_is_taken_over_with_its_words(
    page: DraftingPage, machines: Machines, qtbot: QtBot
) -> None:
    aliya, bolat = machines
    wording = {"act": ACT, "eid": EID, "texts": {"ru": "1. Все склады охраняются."}}
    remarks.add(aliya.workspace, aliya.replica, DraftRemark("d", "c", "aliya", wording=wording))
    aliya.exchange()
    qtbot.waitUntil(lambda: came(bolat), timeout=10_000)
    joined(page).asking.refresh()
    panel = joined(page).panel
    qtbot.waitUntil(lambda: bool(panel.views), timeout=10_000)
    assert "aliya · suggests" in panel.views[0].head.text()
    assert panel.views[0].take.isVisible()
    panel.views[0].take.click()
    proposed = page.editor.rows["ru"].proposed
    qtbot.waitUntil(lambda: proposed.toPlainText() == "1. Все склады охраняются.", timeout=10_000)
    qtbot.waitUntil(lambda: "taken over by bolat" in panel.views[0].head.text(), timeout=10_000)
    assert not panel.views[0].take.isVisible()
    kept = drafts.draft(bolat.workspace, "d")
    assert kept is not None
    assert kept.changes[0].texts["ru"] == "1. Все склады охраняются."


def test_a_comment_is_sent_and_shown(page: DraftingPage, machines: Machines, qtbot: QtBot) -> None:
    panel = joined(page).panel
    qtbot.waitUntil(panel.isVisible, timeout=10_000)
    assert not panel.send.isEnabled()
    panel.field.setPlainText("Қазақша мәтіні қайда?")
    panel.send.click()
    qtbot.waitUntil(lambda: bool(panel.views), timeout=10_000)
    assert panel.views[0].head.text().startswith("bolat · ")
    assert panel.views[0].words.accessibleName() == "Қазақша мәтіні қайда?"
    assert panel.field.toPlainText() == ""

    def arrived() -> bool:
        machines[0].exchange()
        said = [each.text for each in remarks.remarks(machines[0].workspace, "d")]
        return said == ["Қазақша мәтіні қайда?"]

    qtbot.waitUntil(arrived, timeout=10_000)


def test_a_broken_suggestion_is_shown_without_words(
    page: DraftingPage, machines: Machines, qtbot: QtBot
) -> None:
    aliya, bolat = machines
    remarks.add(aliya.workspace, aliya.replica, DraftRemark("d", "c", "aliya", wording={"act": 7}))
    aliya.exchange()
    qtbot.waitUntil(lambda: came(bolat), timeout=10_000)
    joined(page).asking.refresh()
    panel = joined(page).panel
    qtbot.waitUntil(lambda: bool(panel.views), timeout=10_000)
    panel.views[0].take.click()
    assert page.editor.rows["ru"].proposed.toPlainText() == "1. Склады хорошо охраняются."
