"""Work goes on without the server; afterwards both sides are in line and nothing is lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import hypothesis
import pytest
from hypothesis import strategies as st
from team_server import TeamServer

from kzailaw_desktop.errors import TeamTrouble
from kzailaw_desktop.team.work.exchange import Exchange, Exchanged, merged_draft
from kzailaw_desktop.team.work.records import ServerRecords, Visibility
from kzailaw_desktop.team.work.replica import Replica
from kzailaw_desktop.workspace import Workspace, collected
from kzailaw_desktop.workspace.notes.annotation import Annotation


class Laptop:
    """A member's machine: a workspace file, what it knows of the server, a connection."""

    def __init__(self, team: TeamServer, name: str, folder: Path) -> None:
        self.name, self.folder = name, folder / name
        self.workspace = Workspace.open(self.folder / "w.sqlite")
        self.workspace.settings["author"] = name
        self.replica = Replica(self.folder / "r.sqlite")
        self.server = ServerRecords(team.as_member(name))

    def exchange(self) -> Exchanged:
        return Exchange(self.workspace.records, self.server, self.replica).run()

    def note(self, body: str, id: str = "") -> Annotation:
        note = Annotation(document="law", eid="art_1", body=body, id=id)
        return self.workspace.save_annotation(note)

    def bodies(self) -> list[str]:
        return sorted(a.body for a in self.workspace.annotations())

    def close(self) -> None:
        self.workspace.close()
        self.replica.close()


@pytest.fixture
def laptops(team: TeamServer, tmp_path: Path) -> Iterator[tuple[Laptop, Laptop]]:
    team.member("aliya", "legal")
    team.member("bolat", "legal")
    both = Laptop(team, "aliya", tmp_path), Laptop(team, "bolat", tmp_path)
    yield both
    for laptop in both:
        laptop.close()


def test_a_private_note_stays_private_a_shared_one_arrives(
    laptops: tuple[Laptop, Laptop],
) -> None:
    aliya, bolat = laptops
    aliya.note("жеке", "p")
    aliya.note("ортақ", "s")
    aliya.replica.wish("annotation", "s", Visibility.GROUP, "legal")
    assert aliya.exchange().sent == 2
    assert bolat.exchange().received == 1
    assert bolat.bodies() == ["ортақ"]
    known = bolat.replica.sharing("annotation", "s")
    assert known is not None
    assert (known.owner, known.group) == ("aliya", "legal")
    again = [laptop.exchange() for laptop in laptops]
    assert [(e.sent, e.received, e.removed, e.conflicts) for e in again] == [(0, 0, 0, 0)] * 2


def test_changes_and_removals_follow(laptops: tuple[Laptop, Laptop]) -> None:
    aliya, bolat = laptops
    aliya.note("бірінші", "n")
    aliya.replica.wish("annotation", "n", Visibility.ALL)
    aliya.exchange(), bolat.exchange()
    aliya.note("екінші", "n")
    aliya.exchange(), bolat.exchange()
    assert bolat.bodies() == ["екінші"]
    aliya.workspace.delete_annotation("n")
    aliya.exchange(), bolat.exchange()
    assert bolat.bodies() == []
    assert bolat.replica.conflicts() == []


def test_another_members_note_cannot_be_changed_or_removed(
    laptops: tuple[Laptop, Laptop],
) -> None:
    aliya, bolat = laptops
    aliya.note("оның сөзі", "n")
    aliya.replica.wish("annotation", "n", Visibility.ALL)
    aliya.exchange(), bolat.exchange()
    bolat.note("менің сөзім", "n")
    bolat.exchange()
    assert bolat.bodies() == ["оның сөзі"]
    (conflict,) = bolat.replica.conflicts()
    assert (conflict.reason, conflict.by) == ("not-allowed", "aliya")
    assert json.loads(conflict.mine or "")["body"] == "менің сөзім"
    bolat.workspace.delete_annotation("n")
    bolat.exchange()
    assert bolat.bodies() == ["оның сөзі"]


def test_two_machines_of_one_member_keep_both_versions(
    team: TeamServer, laptops: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    aliya, _ = laptops
    home = Laptop(team, "aliya", tmp_path / "home")
    aliya.note("ескі", "n")
    aliya.exchange(), home.exchange()
    aliya.note("кеңседе", "n")
    home.note("үйде", "n")
    aliya.exchange(), home.exchange(), aliya.exchange()
    assert aliya.bodies() == home.bodies() == ["үйде"]  # the one written later
    (conflict,) = home.replica.conflicts()
    assert json.loads(conflict.theirs or "")["body"] == "кеңседе"
    home.close()


def test_a_change_outlives_a_removal(
    team: TeamServer, laptops: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    aliya, _ = laptops
    home = Laptop(team, "aliya", tmp_path / "home")
    aliya.note("ескі", "n")
    aliya.exchange(), home.exchange()
    aliya.workspace.delete_annotation("n")
    home.note("жаңа", "n")
    aliya.exchange(), home.exchange(), aliya.exchange()
    assert aliya.bodies() == home.bodies() == ["жаңа"]
    assert [c.reason for c in home.replica.conflicts()] == ["removed"]
    home.close()


def draft(**texts: str) -> dict[str, object]:
    changes = [{"id": k, "act": "law", "eid": k, "texts": {"ru": t}} for k, t in texts.items()]
    return {"id": "d", "changes": changes, "status": "draft"}


def test_a_draft_is_merged_change_by_change(laptops: tuple[Laptop, Laptop]) -> None:
    aliya, bolat = laptops
    aliya.workspace.store("draft", "d", draft(a="1", b="1"))
    aliya.replica.wish("draft", "d", Visibility.GROUP, "legal")
    aliya.exchange(), bolat.exchange()
    aliya.workspace.store("draft", "d", draft(a="2", b="1", c="новое"))
    bolat.workspace.store("draft", "d", draft(a="1", b="3"))
    aliya.exchange()
    assert bolat.exchange().merged == 1
    aliya.exchange()
    found = [laptop.workspace.load("draft", "d") for laptop in laptops]
    assert found[0] == found[1]
    assert found[0] == draft(a="2", b="3", c="новое")


def test_a_unit_that_another_writes_gives_way_and_is_kept(
    laptops: tuple[Laptop, Laptop],
) -> None:
    aliya, bolat = laptops
    aliya.workspace.store("draft", "d", draft(a="1"))
    aliya.replica.wish("draft", "d", Visibility.ALL)
    aliya.exchange(), bolat.exchange()
    bolat.server.take("draft", "d", "law#a")
    aliya.workspace.store("draft", "d", draft(a="2"))
    aliya.exchange()
    assert aliya.workspace.load("draft", "d") == draft(a="1")
    (conflict,) = aliya.replica.conflicts()
    assert (conflict.reason, conflict.by) == ("locked", "bolat")
    assert json.loads(conflict.mine or "") == draft(a="2")


def test_a_lost_replica_loses_nothing(laptops: tuple[Laptop, Laptop]) -> None:
    aliya, _ = laptops
    aliya.note("бір", "n")
    aliya.exchange()
    aliya.note("екі", "n")
    aliya.replica.close()
    (aliya.folder / "r.sqlite").unlink()
    for end in ("-wal", "-shm"):
        (aliya.folder / f"r.sqlite{end}").unlink(missing_ok=True)
    aliya.replica = Replica(aliya.folder / "r.sqlite")
    aliya.exchange()
    assert aliya.bodies() == ["екі"]
    assert [json.loads(c.theirs or "")["body"] for c in aliya.replica.conflicts()] == ["бір"]


def test_an_exchange_that_is_cut_off_anywhere_is_completed_by_the_next(
    laptops: tuple[Laptop, Laptop], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The connection is lost at every statement in turn."""
    aliya, bolat = laptops
    aliya.workspace.store("draft", "d", draft(a="a0", b="b0"))
    aliya.replica.wish("draft", "d", Visibility.ALL)
    aliya.exchange(), bolat.exchange()
    lost_at = 0
    connection = bolat.server.server
    plain_ask, plain_do = connection.ask, connection.do
    while True:
        lost_at += 1
        aliya.workspace.store("draft", "d", draft(a=f"a{lost_at}", b=f"b{lost_at - 1}"))
        aliya.note(f"n{lost_at}", f"n{lost_at}")
        aliya.replica.wish("annotation", f"n{lost_at}", Visibility.ALL)
        aliya.exchange()
        bolat.workspace.store("draft", "d", draft(a=f"a{lost_at - 1}", b=f"b{lost_at}"))
        bolat.note(f"m{lost_at}", f"m{lost_at}")
        count = 0

        def counted(call, *values, at=lost_at):  # type: ignore[no-untyped-def]
            nonlocal count
            count += 1
            if count == at:
                connection.close()
                raise TeamTrouble("team-connection-lost", reason="test")
            return call(*values)

        monkeypatch.setattr(connection, "ask", lambda *v: counted(plain_ask, *v))
        monkeypatch.setattr(connection, "do", lambda *v: counted(plain_do, *v))
        with suppress(TeamTrouble):
            bolat.exchange()
        monkeypatch.undo()
        bolat.exchange(), aliya.exchange(), bolat.exchange()
        wanted = draft(a=f"a{lost_at}", b=f"b{lost_at}")
        assert bolat.workspace.load("draft", "d") == aliya.workspace.load("draft", "d") == wanted
        notes = {f"{who}{n}" for who in "nm" for n in range(1, lost_at + 1)}
        assert set(bolat.bodies()) == notes
        assert bolat.replica.conflicts() == aliya.replica.conflicts() == []
        if count < lost_at:
            break
    assert lost_at > 10


CHANGES = st.dictionaries(st.sampled_from("abcde"), st.sampled_from("123"), max_size=5)


@hypothesis.given(CHANGES, CHANGES, CHANGES)
def test_a_merge_has_what_each_side_changed_or_is_refused(
    base: dict[str, str], mine: dict[str, str], theirs: dict[str, str]
) -> None:
    texts = [json.dumps(draft(**d)) for d in (base, mine, theirs)]
    merged = merged_draft(*texts)
    clash = {
        k
        for k in "abcde"
        if mine.get(k) != theirs.get(k) and base.get(k) not in (mine.get(k), theirs.get(k))
    }
    assert (merged is None) == bool(clash)
    if merged is not None:
        found = {c["id"]: c["texts"]["ru"] for c in json.loads(merged)["changes"]}
        for k in "abcde":
            changed = mine if mine.get(k) != base.get(k) else theirs
            assert found.get(k) == changed.get(k)


def test_a_shared_collection_arrives_with_its_documents(laptops: tuple[Laptop, Laptop]) -> None:
    aliya, bolat = laptops
    made = collected.create(aliya.workspace, "Салық дауы", documents=["law-1", "law-2"])
    aliya.exchange()
    bolat.exchange()
    assert collected.collections(bolat.workspace) == []
    aliya.server.share("collection", made.id, Visibility.ALL)
    bolat.exchange()
    assert collected.collections(bolat.workspace) == [made]
    aliya.exchange()
    collected.add(aliya.workspace, made.id, ["law-3"])
    aliya.exchange()
    bolat.exchange()
    (arrived,) = collected.collections(bolat.workspace)
    assert arrived.documents == ("law-1", "law-2", "law-3")
