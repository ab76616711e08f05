"""Setting a server up: roles, tables, rights, versions."""

from __future__ import annotations

import pytest
from team_server import TeamServer

from kzailaw_desktop.errors import TeamTrouble
from kzailaw_desktop.team.server import members, schema


def test_set_up_once_and_again_without_harm(team: TeamServer) -> None:
    assert schema.version_on(team.chief) == schema.migrations()[-1].version
    assert any("schema 0001_base.sql" in line for line in team.done)
    assert schema.migrate(team.chief) == []
    schema.check(team.chief)


def test_a_newer_or_missing_schema_is_refused(team: TeamServer) -> None:
    team.chief.do("INSERT INTO public.kzailaw_schema VALUES (9999, 'later')")
    with pytest.raises(TeamTrouble) as newer:
        schema.check(team.chief)
    assert newer.value.code == "team-schema-newer"
    with pytest.raises(TeamTrouble) as again:
        schema.migrate(team.chief)
    assert again.value.code == "team-schema-newer"
    with pytest.raises(TeamTrouble) as missing:
        schema.check(team.connect("postgres", "chief"))
    assert missing.value.code == "team-schema-missing"


def test_members_have_the_least_rights(team: TeamServer) -> None:
    team.member("aliya")
    member = team.as_member("aliya")
    for forbidden in (
        "CREATE TABLE public.x (a int)",
        "DROP TABLE work.record",
        "ALTER TABLE work.record DISABLE ROW LEVEL SECURITY",
        "INSERT INTO work.history SELECT * FROM work.history",
        "INSERT INTO work.team_group VALUES ('mine')",
        "SET ROLE kzailaw_owner",
        "CREATE ROLE other",
        "SELECT work.changes_of('{}', '')",
        "UPDATE work.unit_lock SET until = now() + interval '1 year'",
    ):
        with pytest.raises(TeamTrouble) as refused:
            member.do(forbidden)
        assert refused.value.code == "team-not-allowed", forbidden


def test_outsiders_cannot_even_connect(team: TeamServer) -> None:
    team.chief.do("CREATE ROLE stranger LOGIN")
    try:
        with pytest.raises(TeamTrouble) as refused:
            team.connect(team.database, "stranger").ask("SELECT 1")
        assert refused.value.code in ("team-server-unreachable", "team-login-refused")
    finally:
        team.chief.do("DROP ROLE stranger")


@pytest.mark.parametrize("name", ["", "Pg", "pg_read", "kzailaw_owner", "a b", 'a";x', "ә"])
def test_names_that_cannot_be_members(team: TeamServer, name: str) -> None:
    with pytest.raises(TeamTrouble) as refused:
        members.add(team.chief, name)
    assert refused.value.code == "team-member-name"


def test_members_and_groups(team: TeamServer) -> None:
    team.member("aliya", "legal", "drafts")
    team.member("bolat", "legal")
    assert members.groups(team.chief) == {"drafts": ["aliya"], "legal": ["aliya", "bolat"]}
    assert members.own_groups(team.as_member("aliya")) == ["drafts", "legal"]
    found = {m.name: (m.groups, m.administrator) for m in members.members(team.chief)}
    assert found == {"aliya": (("drafts", "legal"), False), "bolat": (("legal",), False)}
    assert members.take_from_group(team.chief, "legal", "bolat")
    assert not members.take_from_group(team.chief, "legal", "bolat")
    members.remove(team.chief, "bolat")
    with pytest.raises(TeamTrouble):
        team.as_member("bolat").ask("SELECT 1 FROM work.record")
