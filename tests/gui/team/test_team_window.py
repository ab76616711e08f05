"""The window on a server: it says which, exchanges, and shows conflicts to decide."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot
from team_server import TeamServer

from kzailaw_desktop.gui.desks.sharing.member_form import NewMemberDialog
from kzailaw_desktop.gui.desks.sharing.page import SharingPage
from kzailaw_desktop.gui.kit.dialogs.dialog import MessageDialog
from kzailaw_desktop.gui.window.main_window import MainWindow
from kzailaw_desktop.team.library import TeamLibrary
from kzailaw_desktop.team.server import members
from kzailaw_desktop.workspace.notes.annotation import Annotation


def note(library: TeamLibrary, body: str) -> None:
    library.workspace.save_annotation(
        Annotation(document="law-11-vii", eid="art_1", body=body, id="n")
    )


def test_the_window_says_which_server(team_window: MainWindow, qtbot: QtBot) -> None:
    assert team_window.team is not None
    mark = team_window.team.mark
    assert mark.isVisible()
    assert mark.text() == "127.0.0.1"
    assert "law-11-vii" in {info.id for info in team_window.gateway.infos}


def test_what_another_shares_arrives_and_is_shown_as_his(
    team_window: MainWindow, machines: tuple[TeamLibrary, TeamLibrary], qtbot: QtBot
) -> None:
    from kzailaw_desktop.team.work.records import Visibility

    aliya, bolat = machines
    note(aliya, "Қоймалар туралы ескерту")
    aliya.replica.wish("annotation", "n", Visibility.GROUP, "legal")
    aliya.exchange()
    assert team_window.team is not None
    with qtbot.waitSignal(team_window.team.work_changed, timeout=10_000):
        team_window.team.exchange()
    assert [a.body for a in bolat.workspace.annotations()] == ["Қоймалар туралы ескерту"]
    page = team_window.opener.open_desk("sharing")
    assert isinstance(page, SharingPage)
    qtbot.waitUntil(lambda: page.list.entry() is not None, timeout=10_000)
    assert "shared by aliya" in page.who.text()
    assert not page.visibility.isVisible()  # another's
    names = [page.list.model().index(row, 0).data() for row in range(page.list.model().rowCount())]
    assert "Members. 2" in names
    assert "bolat. legal" in names
    page.list.choose("member-bolat")
    assert page.place.text() == "bolat"
    page.list.choose("annotation-n")
    assert page.place.text() == "Art. 1 · № 11-VII"


def test_a_conflict_is_shown_side_by_side_and_decided(
    team_window: MainWindow, machines: tuple[TeamLibrary, TeamLibrary], qtbot: QtBot
) -> None:
    from kzailaw_desktop.team.work.records import Visibility

    aliya, bolat = machines
    note(aliya, "оның сөзі")
    aliya.replica.wish("annotation", "n", Visibility.ALL)
    aliya.exchange()
    bolat.exchange()
    note(bolat, "менің сөзім")
    assert team_window.team is not None
    with qtbot.waitSignal(team_window.team.work_changed, timeout=10_000):
        team_window.team.exchange()
    assert team_window.team.mark.text() == "127.0.0.1 · 1 conflict"
    page = team_window.opener.open_desk("sharing")
    assert isinstance(page, SharingPage)
    qtbot.waitUntil(lambda: page.mine.isVisible(), timeout=10_000)
    assert page.who.text() == "it belongs to aliya"
    page.mine.click()
    qtbot.waitUntil(lambda: not page.mine.isVisible(), timeout=10_000)
    assert bolat.replica.conflicts() == []
    bodies = sorted(a.body for a in bolat.workspace.annotations())
    assert bodies == ["менің сөзім", "оның сөзі"]  # mine is a note of my own now


def test_who_sees_a_note_is_chosen_on_the_page(
    team_window: MainWindow, machines: tuple[TeamLibrary, TeamLibrary], qtbot: QtBot
) -> None:
    aliya, bolat = machines
    note(bolat, "жеке")
    assert team_window.team is not None
    team_window.team.exchange()
    qtbot.waitUntil(lambda: bolat.replica.sharing("annotation", "n") is not None, timeout=10_000)
    page = team_window.opener.open_desk("sharing")
    assert isinstance(page, SharingPage)
    qtbot.waitUntil(lambda: page.visibility.isVisible(), timeout=10_000)
    assert page.visibility.values() == ["private", "all", "group:legal"]
    page.visibility.chosen.emit("group:legal")
    qtbot.waitUntil(lambda: "legal" in page.who.text(), timeout=10_000)
    aliya.exchange()
    assert [a.body for a in aliya.workspace.annotations()] == ["жеке"]


def test_without_a_server_the_page_says_that_all_stays_here(window: MainWindow) -> None:
    page = window.opener.open_desk("sharing")
    assert isinstance(page, SharingPage)
    assert page.empty.heading.text() == "No server is in use"
    assert window.team is None


def test_a_former_version_is_shown_and_restored(
    team_window: MainWindow, machines: tuple[TeamLibrary, TeamLibrary], qtbot: QtBot
) -> None:
    _, bolat = machines
    note(bolat, "бірінші сөз")
    qtbot.waitUntil(lambda: bool(bolat.exchange()), timeout=10_000)
    note(bolat, "екінші сөз")
    qtbot.waitUntil(lambda: bool(bolat.exchange()), timeout=10_000)
    page = team_window.opener.open_desk("sharing")
    assert isinstance(page, SharingPage)
    qtbot.waitUntil(page.history.isVisible, timeout=10_000)
    assert not page.history.list.isVisible()
    page.history.open.click()
    qtbot.waitUntil(lambda: len(page.history.list.entries.items) == 2, timeout=10_000)
    page.history.list.choose(page.history.list.entries.items[1].key)
    shown = [(piece.change, piece.text.strip()) for piece in page.history.words.pieces]
    assert shown == [("removed", "бірінші"), ("added", "екінші"), ("same", "сөз")]
    page.history.restore.click()
    qtbot.waitUntil(
        lambda: [a.body for a in bolat.workspace.annotations()] == ["бірінші сөз"], timeout=10_000
    )
    qtbot.waitUntil(lambda: len(page.history.list.entries.items) == 3, timeout=10_000)
    assert page.words.accessibleName() == "бірінші сөз"


@pytest.fixture
def make_administrator(team: TeamServer) -> Iterator[Callable[[], object]]:
    """Makes Bolat an administrator until the test ends: roles hold for all databases."""
    yield lambda: members.add(team.chief, "bolat", administrator=True)
    team.chief.do("REVOKE kzailaw_administrator FROM bolat")


def test_members_see_who_is_there_and_an_administrator_sets_them_up(
    team: TeamServer, team_window: MainWindow, make_administrator: Callable[[], object],
    qtbot: QtBot,
) -> None:  # fmt: skip
    page = team_window.opener.open_desk("sharing")
    assert isinstance(page, SharingPage)
    qtbot.waitUntil(lambda: page.list.choose("member-bolat"), timeout=10_000)
    assert not page.member.isVisible()
    assert not page.add_member.isVisible()
    make_administrator()
    page.presenter.load()
    qtbot.waitUntil(page.member.isVisible, timeout=10_000)
    assert [(box.text(), box.isChecked()) for box in page.member.boxes] == [("legal", True)]
    page.list.choose("member-aliya")
    page.member.group.setText("Бюджет комитеті")
    page.member.add.click()
    qtbot.waitUntil(lambda: len(page.member.boxes) == 2, timeout=10_000)
    next(box for box in page.member.boxes if box.text() == "legal").setChecked(False)
    qtbot.waitUntil(lambda: "Бюджет комитеті" in page.who.text(), timeout=10_000)
    page.member.display.line.setText("Әлия Сейітова")
    page.member.display.line.editingFinished.emit()
    qtbot.waitUntil(lambda: page.place.text() == "Әлия Сейітова", timeout=10_000)
    assert members.groups(team.chief) == {"Бюджет комитеті": ["aliya"], "legal": ["bolat"]}


def test_sizes_of_what_is_kept_are_shown(team_window: MainWindow, qtbot: QtBot) -> None:
    page = team_window.opener.open_desk("sharing")
    assert isinstance(page, SharingPage)
    qtbot.waitUntil(lambda: page.list.choose("stored-library"), timeout=10_000)
    assert page.words.accessibleName() == "1 document"
    assert page.who.text().endswith("kB")


def test_a_member_is_added_by_those_who_may_make_logins(
    team: TeamServer, team_window: MainWindow, make_administrator: Callable[[], object],
    qtbot: QtBot,
) -> None:  # fmt: skip
    make_administrator()
    team.chief.do("CREATE ROLE saule LOGIN")
    page = team_window.opener.open_desk("sharing")
    assert isinstance(page, SharingPage)
    qtbot.waitUntil(page.add_member.isVisible, timeout=10_000)
    page.add_member.click()
    dialog = page.findChild(NewMemberDialog)
    assert dialog is not None
    assert not dialog.done_button.isEnabled()
    dialog.login.line.setText("saule")
    dialog.display.line.setText("Сәуле")
    dialog.done_button.click()
    qtbot.waitUntil(lambda: page.list.choose("member-saule"), timeout=10_000)
    assert page.place.text() == "Сәуле"
    page.member.remove.click()
    question = team_window.findChild(MessageDialog)
    assert question is not None
    assert question.heading.text() == "Take the rights of Сәуле away?"
    question.accept()
    qtbot.waitUntil(lambda: not members.is_member(team.chief, "saule"), timeout=10_000)
    team.chief.do("DROP ROLE saule")


def test_a_document_is_kept_on_this_computer(
    team_window: MainWindow, machines: tuple[TeamLibrary, TeamLibrary], qtbot: QtBot
) -> None:
    page = team_window.opener.open_desk("sharing")
    assert isinstance(page, SharingPage)

    qtbot.waitUntil(lambda: page.list.choose("document-law-11-vii"), timeout=10_000)
    assert page.place.text() == "№ 11-VII"
    assert page.keep_here.text() == "Keep it on this computer"
    page.keep_here.click()
    qtbot.waitUntil(lambda: page.keep_here.text() == "No longer keep it here", timeout=10_000)
    assert machines[1].store.pinned() == {"law-11-vii"}
    assert page.who.text().endswith("kept on this computer")
