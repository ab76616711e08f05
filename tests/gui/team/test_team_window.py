"""The window on a server: it says which, exchanges, and shows conflicts to decide."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kzailaw_desktop.gui.desks.sharing.page import SharingPage
from kzailaw_desktop.gui.window.main_window import MainWindow
from kzailaw_desktop.team.library import TeamLibrary
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
