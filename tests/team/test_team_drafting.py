"""Several people on one draft: who writes a unit, comments, suggestions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from team_server import TeamServer

from kzailaw_desktop.drafting import Change, Draft
from kzailaw_desktop.drafting.draft import drafts
from kzailaw_desktop.team.library import TeamLibrary
from kzailaw_desktop.team.work import remarks
from kzailaw_desktop.team.work.records import Visibility
from kzailaw_desktop.team.work.remarks import DraftRemark
from kzailaw_desktop.team.work.writing import ask_to_write, let_write, unit_name

UNIT = unit_name("law-1", "art_1")
Two = tuple[TeamLibrary, TeamLibrary]


@pytest.fixture
def two(team: TeamServer, tmp_path: Path) -> Iterator[Two]:
    """Aliya and Bolat, and a draft of Aliya's that the group sees."""
    aliya, bolat = (
        TeamLibrary(team.member(name, "legal"), "", tmp_path / name) for name in ("aliya", "bolat")
    )
    change = Change("law-1", "art_1", id="c", texts={"ru": "Новые слова."})
    drafts.save(aliya.workspace, Draft("d", changes=(change,)))
    aliya.replica.wish("draft", "d", Visibility.GROUP, "legal")
    aliya.exchange()
    bolat.exchange()
    yield aliya, bolat
    for library in (aliya, bolat):
        library.close()


def test_a_unit_has_one_writer_until_it_is_let_go(two: Two) -> None:
    aliya, bolat = two
    assert ask_to_write(aliya, "d", UNIT).holder(UNIT) is None
    held = ask_to_write(bolat, "d", UNIT).holder(UNIT)
    assert held is not None
    assert held.holder == "aliya"
    assert ask_to_write(bolat, "d", unit_name("law-1", "art_2")).holder("law-1#art_2") is None
    let_write(aliya, "d", UNIT)
    assert ask_to_write(bolat, "d", UNIT).others == ()
    seen = ask_to_write(aliya, "d", "")
    assert {lock.unit for lock in seen.others} == {UNIT, "law-1#art_2"}


def test_a_draft_that_nobody_else_sees_asks_nobody(two: Two) -> None:
    aliya, _ = two
    drafts.save(aliya.workspace, Draft("own"))
    assert not ask_to_write(aliya, "own", UNIT).asked
    aliya.exchange()
    assert not ask_to_write(aliya, "own", UNIT).asked


def test_without_a_connection_writing_goes_on(two: Two, team: TeamServer) -> None:
    aliya, _ = two
    aliya.store.folder.offline = True
    assert not ask_to_write(aliya, "d", UNIT).asked
    let_write(aliya, "d", UNIT)


def test_comments_reach_those_who_see_the_draft(two: Two) -> None:
    aliya, bolat = two
    said = remarks.add(
        bolat.workspace, bolat.replica, DraftRemark("d", "c", "bolat", "Неге «слова»?")
    )
    assert remarks.remarks(aliya.workspace, "d") == []
    bolat.exchange()
    aliya.exchange()
    assert remarks.remarks(aliya.workspace, "d", "c") == [said]
    known = aliya.replica.sharing("comment", said.id)
    assert known is not None
    assert (known.owner, known.group) == ("bolat", "legal")


def test_a_suggestion_is_decided_by_a_remark_of_the_writer(two: Two) -> None:
    aliya, bolat = two
    wording = {"act": "law-1", "eid": "art_1", "id": "c", "texts": {"ru": "Другие слова."}}
    made = remarks.add(
        bolat.workspace, bolat.replica, DraftRemark("d", "c", "bolat", wording=wording)
    )
    bolat.exchange()
    aliya.exchange()
    (found,) = remarks.remarks(aliya.workspace, "d")
    assert found.wording == wording
    answer = DraftRemark("d", "c", "aliya", answers=made.id, decision=remarks.TAKEN)
    remarks.add(aliya.workspace, aliya.replica, answer)
    aliya.exchange()
    bolat.exchange()
    decided = remarks.decisions(remarks.remarks(bolat.workspace, "d"))
    assert (decided[made.id].decision, decided[made.id].author) == ("taken", "aliya")


def test_remarks_follow_a_draft_that_is_shared_later(two: Two) -> None:
    aliya, bolat = two
    drafts.save(aliya.workspace, Draft("late"))
    aliya.exchange()
    said = remarks.add(
        aliya.workspace, aliya.replica, DraftRemark("late", "c", "aliya", "Ескертпе")
    )
    remarks.share_with(aliya.workspace, aliya.replica, "draft", "late", Visibility.ALL, "")
    aliya.exchange()
    bolat.exchange()
    assert [remark.id for remark in remarks.remarks(bolat.workspace, "late")] == [said.id]


def test_a_record_of_a_newer_program_is_read_as_far_as_it_is_known(two: Two) -> None:
    aliya, _ = two
    data = {"draft": "d", "change": "c", "author": "x", "text": "t", "id": "r", "mood": "new"}
    aliya.workspace.store("comment", "r", json.loads(json.dumps(data)))
    assert [remark.text for remark in remarks.remarks(aliya.workspace, "d")] == ["t"]
