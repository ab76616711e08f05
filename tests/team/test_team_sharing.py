"""Who sees and changes what; locks, history."""

from __future__ import annotations

import json

import pytest
from team_server import TeamServer

from kzailaw_desktop.errors import TeamTrouble
from kzailaw_desktop.team.work.records import ServerRecords, Visibility
from kzailaw_desktop.workspace.stepped import Row


def row(id: str, text: str = "", kind: str = "annotation") -> Row:
    return kind, id, "law", "art_1", "2026-01-01T00:00:00+00:00", json.dumps({"body": text})


def draft(*units: tuple[str, str]) -> Row:
    changes = [{"id": eid, "act": "law", "eid": eid, "texts": {"ru": t}} for eid, t in units]
    return "draft", "d", "", "", "2026-01-01T00:00:00+00:00", json.dumps({"changes": changes})


class Team:
    """Three members; Aliya and Bolat are in one group."""

    def __init__(self, server: TeamServer) -> None:
        server.member("aliya", "legal")
        server.member("bolat", "legal")
        server.member("dana")
        self.server = server
        self.aliya, self.bolat, self.dana = (
            ServerRecords(server.as_member(name)) for name in ("aliya", "bolat", "dana")
        )


@pytest.fixture
def three(team: TeamServer) -> Team:
    return Team(team)


def put(records: ServerRecords, row: Row) -> None:
    with records.step("put"):
        records.put(row)


@pytest.mark.parametrize(
    ("visibility", "group", "seen"),
    [
        (Visibility.PRIVATE, "", (1, 0, 0)),
        (Visibility.GROUP, "legal", (1, 1, 0)),
        (Visibility.ALL, "", (1, 1, 1)),
    ],
)
def test_who_sees_a_note(
    three: Team, visibility: Visibility, group: str, seen: tuple[int, ...]
) -> None:
    put(three.aliya, row("n", "құпия"))
    three.aliya.share("annotation", "n", visibility, group)
    everyone = (three.aliya, three.bolat, three.dana)
    assert tuple(r.count() for r in everyone) == seen
    assert tuple(int(bool(r.history("annotation", "n"))) for r in everyone) == seen
    found = three.aliya.sharing("annotation", "n")
    assert found is not None
    assert (found.owner, found.visibility, found.group) == ("aliya", visibility, group)


def test_a_private_note_is_not_read_with_sql(three: Team) -> None:
    put(three.aliya, row("n", "құпия сөз"))
    asked = three.server.as_member("bolat")
    for sql in (
        "SELECT data FROM work.record",
        "SELECT data FROM work.history",
        "SELECT unit FROM work.unit_lock",
        "SELECT query_to_xml('SELECT data FROM work.record', true, false, '')::text"
        " WHERE query_to_xml('SELECT data FROM work.record', true, false, '')::text LIKE '%құпия%'",
        "UPDATE work.record SET visibility = 'all' RETURNING data",
        "DELETE FROM work.record RETURNING data",
        "INSERT INTO work.record (owner, kind, id, document, eid, modified, data)"
        " VALUES ('bolat', 'annotation', 'n', '', '', '', '{}') ON CONFLICT DO NOTHING"
        " RETURNING NULLIF(data, '{}')",
    ):
        rows = asked.ask(sql)
        assert not [r for r in rows if r[0]], sql
    with pytest.raises(TeamTrouble):  # nor written in another's name
        asked.do(
            "INSERT INTO work.record (owner, kind, id, document, eid, modified, data)"
            " VALUES ('aliya', 'annotation', 'm', '', '', '', '{}')"
        )
    with pytest.raises(TeamTrouble):
        asked.do("COPY work.record TO '/tmp/x'")
    kept = three.aliya.get("annotation", "n")
    assert kept is not None
    assert json.loads(kept[5]) == {"body": "құпия сөз"}


def test_a_note_that_is_private_again_takes_its_history_along(three: Team) -> None:
    put(three.aliya, row("n", "бірінші"))
    three.aliya.share("annotation", "n", Visibility.ALL)
    put(three.aliya, row("n", "екінші"))
    assert len(three.dana.history("annotation", "n")) == 2
    three.aliya.share("annotation", "n", Visibility.PRIVATE)
    assert three.dana.history("annotation", "n") == []
    assert len(three.aliya.history("annotation", "n")) == 4


def test_only_the_owner_changes_a_shared_note(three: Team) -> None:
    put(three.aliya, row("n", "a"))
    three.aliya.share("annotation", "n", Visibility.ALL)
    with pytest.raises(TeamTrouble) as refused, three.bolat.step("change"):
        three.bolat.put(row("n", "b"))
    assert refused.value.code == "team-not-allowed"
    with pytest.raises(TeamTrouble):
        three.bolat.share("annotation", "n", Visibility.PRIVATE)
    three.server.member("erlan", "others")
    with pytest.raises(TeamTrouble):  # a group one is not in
        three.aliya.share("annotation", "n", Visibility.GROUP, "others")
    put(three.bolat, row("own", "b"))
    assert three.aliya.count() == 1


def test_a_shared_draft_has_one_writer_for_each_unit(three: Team) -> None:
    put(three.aliya, draft(("art_1", "a"), ("art_2", "b")))
    three.aliya.share("draft", "d", Visibility.GROUP, "legal")
    assert three.bolat.take("draft", "d", "law#art_2") == "bolat"
    assert three.aliya.take("draft", "d", "law#art_2") == "bolat"
    assert [(k.unit, k.holder) for k in three.aliya.locks("draft", "d")] == [("law#art_2", "bolat")]
    put(three.aliya, draft(("art_1", "A"), ("art_2", "b")))  # another unit
    with pytest.raises(TeamTrouble) as refused, three.aliya.step("change"):
        three.aliya.put(draft(("art_1", "A"), ("art_2", "B")))
    assert (refused.value.code, refused.value.params["holder"]) == ("team-unit-locked", "bolat")
    put(three.bolat, draft(("art_1", "A"), ("art_2", "C")))
    three.bolat.release("draft", "d", "law#art_2")
    put(three.aliya, draft(("art_1", "A"), ("art_2", "B")))
    with pytest.raises(TeamTrouble):  # Dana does not see the draft
        three.dana.take("draft", "d", "law#art_1")


def test_a_lock_times_out_and_cannot_be_taken_from_its_holder(three: Team) -> None:
    put(three.aliya, draft(("art_1", "a")))
    three.aliya.share("draft", "d", Visibility.ALL)
    three.bolat.take("draft", "d", "law#art_1", 3600)
    three.aliya.release("draft", "d", "law#art_1")
    assert three.aliya.take("draft", "d", "law#art_1") == "bolat"
    three.server.chief.do("UPDATE work.unit_lock SET until = now() - interval '1 second'")
    assert three.aliya.locks("draft", "d") == []
    assert three.aliya.take("draft", "d", "law#art_1") == "aliya"


def test_history_with_restore(three: Team) -> None:
    for text in ("бір", "екі", "үш"):
        put(three.aliya, row("n", text))
    past = three.aliya.history("annotation", "n")
    bodies = [json.loads(p.row[5])["body"] for p in past if p.row]
    assert (bodies, {p.changed_by for p in past}) == (["үш", "екі", "бір"], {"aliya"})
    three.aliya.restore("annotation", "n", past[-1].version)
    now = three.aliya.get("annotation", "n")
    assert now is not None
    assert json.loads(now[5])["body"] == "бір"
    with three.aliya.step("delete"):
        three.aliya.remove("annotation", "n")
    assert three.aliya.history("annotation", "n")[0].row is None
    three.aliya.restore("annotation", "n", past[0].version)
    assert len(three.aliya.history("annotation", "n")) == 6


def test_a_version_that_changed_meanwhile_is_not_written_over(three: Team) -> None:
    put(three.aliya, draft(("art_1", "a")))
    three.aliya.share("draft", "d", Visibility.ALL)
    known = three.bolat.sharing("draft", "d")
    assert known is not None
    put(three.aliya, draft(("art_1", "b")))
    assert not three.bolat.write(draft(("art_1", "c")), expected=known.version)
    assert not three.bolat.write(row("new"), expected=7)
    assert three.bolat.write(row("new"), expected=0)
