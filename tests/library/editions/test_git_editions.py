"""Editions of acts as a git history brought them: what changed where is what git says.

`tools/git_editions.py` compares twenty acts in the same way.
"""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from git_compare import compared, documents

from kzailaw_desktop.library import Library
from kzailaw_desktop.library.editions.dated import text_at
from kzailaw_desktop.library.importing.files import import_paths


@pytest.fixture(scope="module")
def made(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A git folder of a code and a law with four versions each, and what it says of them."""
    out = tmp_path_factory.mktemp("acts") / "repo"
    tool = shared / "tools" / "many_acts.py"
    asked = [sys.executable, str(tool), str(out), "--acts", "2", "--editions", "4", "--git"]
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


def test_every_version_is_an_edition(library: Library, made: Path) -> None:
    for _, doc, versions in documents(made, library):
        act = library.act(doc)
        for lang in ("kk", "ru"):
            days = [text.edition for text in act.expressions if text.lang == lang]
            assert [str(day) for day in days] == [row["date"] for row in versions]
            first = dt.date.fromisoformat(versions[0]["date"])
            assert text_at(act, lang, first - dt.timedelta(days=1)) is None


def test_texts_changes_and_histories_are_those_of_git(library: Library, made: Path) -> None:
    found = compared(made, library, below="03-laws")
    assert found.wrong == []
    assert (found.acts, found.texts, found.changes) == (1, 8, 9)
    assert found.histories > 10
