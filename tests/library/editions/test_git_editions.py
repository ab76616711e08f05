"""Editions of acts as a git history brought them: what changed where is what it says."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from kzailaw_desktop.library import Library
from kzailaw_desktop.library.editions.changes import text_changes, unit_events
from kzailaw_desktop.library.editions.dated import text_at
from kzailaw_desktop.library.editions.history import history
from kzailaw_desktop.library.importing.files import import_paths

EVENTS = {"reworded": "modified", "repealed": "removed", "inserted": "inserted"}


@pytest.fixture(scope="module")
def made(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A git folder of five acts with four versions each, and what it says of them."""
    out = tmp_path_factory.mktemp("acts") / "repo"
    tool = shared / "tools" / "many_acts.py"
    asked = [sys.executable, str(tool), str(out), "--acts", "5", "--editions", "4", "--git"]
    subprocess.run(asked, check=True, capture_output=True)
    return out


@pytest.fixture(scope="module")
def library(made: Path) -> Iterator[Library]:
    folder = made.parent
    opened = Library.open(folder / "l", folder / "w.sqlite", shipped=False, index_dir=folder / "i")
    _, errors = import_paths(opened, [made])
    assert errors == []
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def acts(made: Path, library: Library) -> list[tuple[str, list[dict[str, Any]]]]:
    """Each act's document id with its versions."""
    versions = json.loads((made / "versions.json").read_text())
    truth = json.loads((made / "truth.json").read_text())
    found = []
    for folder, rows in versions.items():
        (doc,) = library.catalogue.with_number(
            truth[folder]["number"], dt.date.fromisoformat(truth[folder]["date"])
        )
        found.append((doc, rows))
    return found


def eid_of(change: dict[str, str]) -> str:
    """The unit of a row of versions.json: «4-1» is point 1 of paragraph 4."""
    if not change["unit"]:
        return f"art_{change['article']}"
    para, _, point = change["unit"].partition("-")
    return f"art_{change['article']}__para_{para}" + (f"__point_{point}" if point else "")


def test_every_version_is_an_edition(library: Library, acts: list[Any]) -> None:
    for doc, versions in acts:
        for lang in ("kk", "ru"):
            days = [text.edition for text in library.act(doc).expressions if text.lang == lang]
            assert [str(day) for day in days] == [row["date"] for row in versions]


def test_the_changes_between_two_editions_are_those_made(library: Library, acts: list[Any]) -> None:
    for doc, versions in acts:
        act = library.act(doc)
        for before, after in pairwise(versions):
            days = (dt.date.fromisoformat(row["date"]) for row in (before, after))
            found = unit_events(text_changes(act, *days))
            expected = {(eid_of(c), EVENTS[c["event"]]) for c in after["changes"]}
            assert {(unit.eid, unit.event) for unit in found} == expected
            assert all(set(unit.editions) == {"kk", "ru"} for unit in found)


def test_a_text_on_a_date_is_that_of_the_last_edition_up_to_it(
    library: Library, acts: list[Any]
) -> None:
    day = dt.timedelta(days=1)
    for doc, versions in acts:
        act = library.act(doc)
        for before, after in pairwise(versions):
            turn = dt.date.fromisoformat(after["date"])
            for lang in ("kk", "ru"):
                old, new = text_at(act, lang, turn - day), text_at(act, lang, turn)
                assert old is not None
                assert new is not None
                assert (str(old.edition), str(new.edition)) == (before["date"], after["date"])
        assert text_at(act, "ru", dt.date.fromisoformat(versions[0]["date"]) - day) is None


def test_the_history_of_a_unit_names_the_edition_that_changed_it(
    library: Library, acts: list[Any]
) -> None:
    for doc, versions in acts:
        act = library.act(doc)
        for row in versions[1:]:
            for change in row["changes"]:
                steps = history(act, eid_of(change), ("ru",))
                assert (row["date"], EVENTS[change["event"]]) in {
                    (step.edition, step.event) for step in steps
                }
                assert all(step.cause for step in steps)
