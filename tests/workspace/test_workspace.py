"""The workspace keeps what it was given, refuses what it cannot, and takes steps back."""

from __future__ import annotations

import datetime as dt
import sqlite3
from pathlib import Path

import pytest

from kzailaw_desktop.domain import LinkKind
from kzailaw_desktop.errors import WorkspaceTrouble
from kzailaw_desktop.workspace import Anchor, Annotation, Motivation, SavedSearch, Workspace
from kzailaw_desktop.workspace.file import schema
from kzailaw_desktop.workspace.notes.annotation import quote

TEXT = "1. Жасанды интеллект жүйелері қауіп-қатер дәрежесіне қарай бөлінеді"
NOTE = Annotation("law", "art_17__para_1", lang="kk", body="Неге?", tags=("қауіп", "риск"))


@pytest.fixture
def workspace(tmp_path: Path):
    with Workspace.open(tmp_path / "мой файл" / "w.sqlite") as opened:
        yield opened


@pytest.mark.parametrize(
    "annotation",
    [
        Annotation("law", "art_1"),
        NOTE,
        Annotation(
            "law",
            "art_17__para_1",
            edition=dt.date(2025, 11, 17),
            lang="kk",
            motivation=Motivation.HIGHLIGHTING,
            colour="green",
            anchor=Anchor.MOVED,
            former=TEXT,
            **quote(TEXT, 3, 20),
        ),
        Annotation("senate", "speech_12__p_2", motivation=Motivation.BOOKMARKING, author="А. Б."),
        Annotation("law", body="**всё** сразу", format="text/markdown"),
    ],
)
def test_annotation_survives_closing(annotation: Annotation, tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "w.sqlite") as workspace:
        saved = workspace.save_annotation(annotation)
    with Workspace.open(tmp_path / "w.sqlite", read_only=True) as workspace:
        assert workspace.annotations() == [saved]
        assert workspace.annotation(saved.id) == saved
    assert saved.id.startswith("urn:uuid:")
    assert saved.created is not None
    assert saved.created == saved.modified


@pytest.mark.parametrize(
    ("document", "eid", "found"),
    [
        ("", "", 5),
        ("law", "", 4),
        ("law", "art_1", 2),
        ("law", "art_17", 2),
        ("law", "art_17__para_1", 1),
        ("law", "art_2", 0),
        ("senate", "speech_1", 1),
        ("other", "", 0),
    ],
)
def test_annotations_of_a_unit_and_below(
    workspace: Workspace, document: str, eid: str, found: int
) -> None:
    for place in ("art_1", "art_1__point_1", "art_17", "art_17__para_1"):
        workspace.save_annotation(Annotation("law", place, body=place))
    workspace.save_annotation(Annotation("senate", "speech_1"))
    assert len(workspace.annotations(document, eid)) == found


def test_language_and_motivation_narrow_the_list(workspace: Workspace) -> None:
    workspace.save_annotations([NOTE, Annotation("law", "art_17", body="both")])
    workspace.save_annotation(Annotation("law", "art_3", motivation=Motivation.BOOKMARKING))
    assert len(workspace.annotations("law", "art_17", lang="ru")) == 1
    assert len(workspace.annotations("law", "art_17", lang="kk")) == 2
    assert [a.eid for a in workspace.bookmarks()] == ["art_3"]


def test_editing_keeps_the_date_of_making(workspace: Workspace) -> None:
    first = workspace.save_annotation(NOTE)
    second = workspace.save_annotation(
        Annotation.from_record({**first.to_record(), "body": "Так."})
    )
    assert second.created == first.created
    assert second.modified is not None
    assert first.modified is not None
    assert second.modified > first.modified
    assert workspace.annotations() == [second]


def test_undo_and_redo_of_everything(workspace: Workspace) -> None:
    note = workspace.save_annotation(NOTE)
    workspace.delete_annotation(note.id)
    workspace.set_decision("law", "speech_1", "law", "art_1", "confirmed")
    workspace.save_search(SavedSearch("мои", {"query": "авторлық құқық"}))
    assert workspace.undoable == "save-search"
    assert [e.kind for e in workspace.undo()] == ["search"]
    workspace.undo()
    assert workspace.decisions() == {}
    workspace.undo()
    assert workspace.annotations() == [note]
    workspace.undo()
    assert (workspace.annotations(), workspace.undoable) == ([], "")
    assert workspace.undo() == []
    for _ in range(4):
        workspace.redo()
    assert (workspace.annotations(), workspace.redoable) == ([], "")
    assert workspace.saved_searches() == [SavedSearch("мои", {"query": "авторлық құқық"})]
    workspace.undo()
    workspace.save_annotation(NOTE)
    assert workspace.redo() == []


def test_a_failed_step_changes_nothing(workspace: Workspace) -> None:
    def fail() -> None:
        with workspace.step("trial"):
            workspace.save_annotation(NOTE)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert (workspace.annotations(), workspace.undoable) == ([], "")


def test_several_edits_are_one_step(workspace: Workspace) -> None:
    with workspace.step("paste"):
        workspace.save_annotations([NOTE, NOTE])
        workspace.save_annotation(NOTE)
    assert len(workspace.annotations()) == 3
    workspace.undo()
    assert workspace.annotations() == []


def test_tags_are_counted_and_merged(workspace: Workspace) -> None:
    workspace.save_annotations([NOTE, Annotation("law", "art_2", tags=("риск",))])
    assert workspace.tags() == {"риск": 2, "қауіп": 1}
    assert workspace.merge_tags(["қауіп", "риск"], "тәуекел") == 2
    assert workspace.tags() == {"тәуекел": 2}
    workspace.undo()
    assert workspace.tags() == {"риск": 2, "қауіп": 1}


def test_decisions(workspace: Workspace) -> None:
    key = ("senate", "speech_46__p_1", "law", "art_23")
    workspace.set_decision(*key, LinkKind.REJECTED)
    assert workspace.decisions() == {key: LinkKind.REJECTED}
    workspace.set_decision(*key, "confirmed")
    assert workspace.decisions() == {key: LinkKind.CONFIRMED}
    workspace.set_decision(*key, None)
    assert workspace.decisions() == {}
    with pytest.raises(ValueError, match="thematic"):
        workspace.set_decision(*key, "thematic")


def test_a_decision_says_who_made_it_and_when(workspace: Workspace) -> None:
    before = dt.datetime.now(dt.UTC)
    workspace.set_decision("senate", "speech_1", "law", "art_2", "confirmed", "Әлия")
    workspace.set_decision("senate", "speech_1", "code", "art_2", "rejected")
    (made,) = workspace.decisions_on("law").values()
    assert (made.kind, made.author) == (LinkKind.CONFIRMED, "Әлия")
    assert before <= made.made <= dt.datetime.now(dt.UTC)
    (unnamed,) = workspace.decisions_on("code").values()
    assert unnamed.author == ""


def test_settings_and_recent_places(tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "w.sqlite") as workspace:
        workspace.settings["window"] = {"size": [1280, 720], "язык": "kk"}
        for eid in ("art_1", "art_2", "art_1"):
            workspace.add_recent("law", eid, lang="kk")
    with Workspace.open(tmp_path / "w.sqlite") as workspace:
        assert workspace.settings["window"]["язык"] == "kk"
        assert [p["eid"] for p in workspace.recent()] == ["art_1", "art_2"]
        assert sorted(workspace.settings) == ["recent", "window"]
        del workspace.settings["window"]
        assert "window" not in workspace.settings


def test_a_second_program_reads_only_and_says_why(tmp_path: Path) -> None:
    first = Workspace.open(tmp_path / "w.sqlite")
    first.save_annotation(NOTE)
    second = Workspace.open(tmp_path / "w.sqlite")
    assert (second.read_only, second.reason) == (True, "workspace-locked")
    assert len(second.annotations()) == 1
    first.save_annotation(NOTE)
    assert len(second.annotations()) == 2
    with pytest.raises(WorkspaceTrouble, match="another window"):
        second.save_annotation(NOTE)
    second.settings["x"] = 1
    assert dict(second.settings) == {}
    second.close()
    first.close()
    with Workspace.open(tmp_path / "w.sqlite") as third:
        assert not third.read_only


def _newer(file: Path) -> None:
    with Workspace.open(file):
        pass
    db = sqlite3.connect(file)
    db.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    db.commit()
    db.close()


def _foreign(file: Path) -> None:
    db = sqlite3.connect(file)
    db.execute("CREATE TABLE mine (x)")
    db.close()


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    ("make", "code"),
    [
        (_newer, "workspace-newer"),
        (_foreign, "workspace-foreign"),
    ],
)
def test_refusals_leave_the_file_alone(make, code: str, read_only: bool, tmp_path: Path) -> None:
    file = tmp_path / "w.sqlite"
    make(file)
    before = file.read_bytes()
    with pytest.raises(WorkspaceTrouble) as caught:
        Workspace.open(file, read_only=read_only)
    assert caught.value.code == code
    assert str(file) in caught.value.text("kk")
    assert file.read_bytes() == before


def test_reading_an_absent_file_makes_none(tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "w.sqlite", read_only=True) as workspace:
        assert (workspace.annotations(), workspace.read_only, workspace.reason) == ([], True, "")
    assert list(tmp_path.iterdir()) == []
