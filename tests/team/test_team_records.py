"""One contract for the workspace file and the server's records."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from team_server import TeamServer

from kzailaw_desktop.domain import LinkKind
from kzailaw_desktop.team.work.records import ServerWork
from kzailaw_desktop.workspace import SavedSearch, Workspace
from kzailaw_desktop.workspace.notes.annotation import Annotation, Motivation
from kzailaw_desktop.workspace.stepped import Row
from kzailaw_desktop.workspace.work import RecordedWork


@pytest.fixture(params=["file", "server"])
def work(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RecordedWork]:
    """The same work, in a file and on a server."""
    if request.param == "file":
        with Workspace.open(tmp_path / "w.sqlite") as workspace:
            yield workspace
    else:
        team: TeamServer = request.getfixturevalue("team")
        team.member("aliya")
        yield ServerWork(team.as_member("aliya"))


def note(eid: str, body: str, **more: object) -> Annotation:
    return Annotation(document="law-1", eid=eid, body=body, **more)  # type: ignore[arg-type]


def test_notes_come_in_order_of_place_and_below_a_unit(work: RecordedWork) -> None:
    for eid in ("art_2", "art_1__para_2", "art_10", "art_1"):
        work.save_annotation(note(eid, f"Ескерту {eid} «ә»\n\nҚазақша"))
    assert [a.eid for a in work.annotations("law-1")] == [
        "art_1",
        "art_10",
        "art_1__para_2",
        "art_2",
    ]
    assert [a.eid for a in work.annotations("law-1", "art_1")] == ["art_1", "art_1__para_2"]
    assert work.annotations("law-2") == []
    assert work.counts("law-1") == {"art_1": 2, "art_1__para_2": 1, "art_2": 1, "art_10": 1}


def test_what_is_written_is_read_back_letter_by_letter(work: RecordedWork) -> None:
    body = "ӘәҒғҚқҢңӨөҰұҮүҺһІі 😀 \\ \" ' % ? {} \t <b>\r\nеще"
    saved = work.save_annotation(note("art_1", body, tags=("а", "б"), exact="?%s"))
    found = work.annotation(saved.id)
    assert found == saved
    assert found is not None
    assert found.body == body


def test_undo_and_redo(work: RecordedWork) -> None:
    first = work.save_annotation(note("art_1", "a"))
    work.delete_annotation(first.id)
    assert (work.undoable, work.redoable) == ("delete-annotation", "")
    work.undo()
    assert work.annotation(first.id) == first
    work.undo()
    assert work.annotations() == []
    assert work.undoable == ""
    work.redo()
    assert work.annotations() == [first]
    assert work.redoable == "delete-annotation"


def test_a_step_is_whole_or_not_at_all(work: RecordedWork) -> None:
    with pytest.raises(ZeroDivisionError), work.step("two"):
        work.settings["n"] = len(work.save_annotations([note("art_1", "a")])) // 0
    assert work.annotations() == []
    assert work.undoable == ""


def test_decisions_searches_tags_and_places(work: RecordedWork) -> None:
    work.set_decision("d", "p", "law-1", "art_1", "confirmed")
    work.set_decision("d", "q", "law-1", "art_1", LinkKind.REJECTED)
    work.set_decision("d", "q", "law-1", "art_1", None)
    assert work.decisions() == {("d", "p", "law-1", "art_1"): LinkKind.CONFIRMED}
    work.save_search(SavedSearch("қауіп", {"query": "қауіп"}))
    work.save_search(SavedSearch("қауіп", {"query": "тәуекел"}))
    assert work.saved_searches() == [SavedSearch("қауіп", {"query": "тәуекел"})]
    work.delete_search("қауіп")
    assert work.saved_searches() == []
    work.save_annotations([note("art_1", "a", tags=("x", "y")), note("art_2", "b", tags=("y",))])
    assert work.tags() == {"y": 2, "x": 1}
    assert work.merge_tags(["x", "y"], "z") == 2
    assert work.tags() == {"z": 2}
    work.save_annotation(note("art_3", "", motivation=Motivation.BOOKMARKING))
    assert [a.eid for a in work.bookmarks()] == ["art_3"]
    work.add_recent("law-1", "art_1")
    work.add_recent("law-1", "art_2")
    work.add_recent("law-1", "art_1")
    assert [p["eid"] for p in work.recent()] == ["art_1", "art_2"]


def test_settings(work: RecordedWork) -> None:
    work.settings["a"] = {"b": [1, "ә"]}
    work.settings["c"] = None
    assert dict(work.settings) == {"a": {"b": [1, "ә"]}, "c": None}
    assert len(work.settings) == 2
    del work.settings["a"]
    assert list(work.settings) == ["c"]
    assert "a" not in work.settings
    with pytest.raises(KeyError):
        del work.settings["a"]


def test_drafts_as_json(work: RecordedWork) -> None:
    work.store("draft", "d1", {"id": "d1", "changes": [], "titles": {"kk": "Жоба"}})
    assert work.load("draft", "d1") == {"id": "d1", "changes": [], "titles": {"kk": "Жоба"}}
    work.discard("draft", "d1")
    assert work.load("draft", "d1") is None
    assert work.load_all("draft") == []


def test_rows(work: RecordedWork) -> None:
    row: Row = ("x", "1", "law", "art_1", "2026-01-01T00:00:00+00:00", json.dumps({"a": 1}))
    with work.records.step("put"):
        work.records.put(row)
        work.records.put(row)
    assert work.records.select("x") == [row]
    assert work.records.get("x", "1") == row
    assert work.records.count() == 1
    assert work.records.changes == 1
