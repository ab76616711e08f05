"""A library and workspace of version 0.1: named, read again, the user's work carried over."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.domain import Act, Status
from kzailaw_desktop.drafting.draft import drafts
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.importing.corrections import older
from kzailaw_desktop.library.importing.files import import_paths, read_again
from kzailaw_desktop.workspace.notes.annotation import Anchor

FIXTURE = Path(__file__).parent / "version_0_1"
LAW, RULES, SITTING = "law-245-vi", "ulgi", "sitting-2023-03-15"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    shutil.copytree(FIXTURE / "library", tmp_path / "library")
    shutil.copy(FIXTURE / "workspace.sqlite", tmp_path / "workspace.sqlite")
    made = Library.open(
        tmp_path / "library", tmp_path / "workspace.sqlite", False, tmp_path / "index"
    )
    yield made
    made.close()


def again(library: Library, doc: str) -> tuple[ImportReport | None, list[KzaiLawError]]:
    steps = list(read_again(library, doc))
    reports = [step for step in steps if isinstance(step, ImportReport)]
    return next(iter(reports), None), [s for s in steps if isinstance(s, KzaiLawError)]


def notes(library: Library, doc: str) -> dict[str, tuple[str, Anchor]]:
    found = library.workspace.annotations(document=doc)
    return {note.body: (note.eid, note.anchor) for note in found}


def test_what_0_1_has_read_is_named(library: Library) -> None:
    assert older(library.user_store) == [LAW, RULES, SITTING]
    assert len(library.workspace.annotations()) == 6


def test_the_tree_is_read_right_and_the_work_goes_with_it(library: Library) -> None:
    report, errors = again(library, LAW)
    assert report is not None
    assert not errors
    text = library.act(LAW).expressions[0]
    depth = {unit.eid: depth for unit, depth in text.walk()}
    assert (depth["art_3"], depth["chp_2"], depth["art_4__para_1"]) == (1, 0, 2)
    assert (text.status, library.act(LAW).number) == (Status.UNVERIFIED, "245-VI")
    assert notes(library, LAW) == {
        "остаётся на месте": ("art_3__para_1__point_1", Anchor.FIRM),
        "переедет в статью 4": ("art_4__para_2", Anchor.FIRM),
        "слова ушли в заголовок статьи 4": ("chp_2", Anchor.REVIEW),
        "о пункте целиком": ("art_4__para_1", Anchor.FIRM),
    }
    (draft,) = drafts.drafts(library.workspace)
    assert [change.eid for change in draft.changes] == ["art_4__para_1", "chp_2"]
    assert set(library.workspace.decisions()) == {
        (SITTING, "speech_2__p_1", LAW, "art_3__para_1"),
        (SITTING, "speech_5__p_1", LAW, "art_4__para_2"),
    }
    assert library.workspace.settings["memo-draft"]["units"] == [[LAW, "art_4__para_2"]]
    assert older(library.user_store) == [RULES, SITTING]


def test_what_lost_its_place_is_listed_with_offers(library: Library) -> None:
    report, _ = again(library, LAW)
    assert report is not None
    (lost,) = report.lost_places
    assert (lost["kind"], lost["eId"], lost["words"]) == ("note", "chp_2", "Опись")
    assert "art_4" in lost["offered"]  # type: ignore[operator]
    assert report.as_json()["lost_places"] == [lost]
    assert library.workspace.undoable == ""  # no step that would put notes back to lost places


def test_an_invented_date_is_gone_and_leaves_no_edition(library: Library) -> None:
    assert library.act(RULES).date is not None  # 16.12.1991, as 0.1 had it
    report, _ = again(library, RULES)
    assert report is not None
    act = library.act(RULES)
    assert (act.date, act.number, [e.version for e in act.expressions]) == (None, "", ["unknown"])
    assert notes(library, RULES) == {"қазақша ескертпе": ("art_2__para_1", Anchor.FIRM)}


def test_a_sitting_without_its_file_is_told_and_comes_again(library: Library) -> None:
    report, errors = again(library, SITTING)
    assert report is None
    assert [error.code for error in errors] == ["reread-no-source"]
    reports, _ = import_paths(library, [FIXTURE / "files" / "otyrys.txt"])
    assert [r.document for r in reports] == [SITTING]
    assert notes(library, SITTING) == {"о сроке": ("speech_4__p_1", Anchor.FIRM)}
    assert SITTING not in older(library.user_store)


def test_the_file_itself_takes_the_place_of_what_0_1_made(library: Library) -> None:
    for name in ("ulgi.txt", "primer.txt"):
        reports, errors = import_paths(library, [FIXTURE / "files" / name])
        assert not errors
        document = library.document(reports[0].document)
        assert isinstance(document, Act)
        assert len(document.expressions) == 1, document.expressions
    assert older(library.user_store) == [SITTING]
    assert notes(library, LAW)["переедет в статью 4"] == ("art_4__para_2", Anchor.FIRM)
