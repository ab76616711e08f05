"""The index is kept up to date in the pool or in a child process, and the window stays quick."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.kit.work.tasks import Tasks
from kzailaw_desktop.gui.searching.indexing import Indexer
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.index_jobs import needed
from kzailaw_desktop.workspace import Annotation

pytestmark = pytest.mark.gui


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = Library.open(tmp_path / "own", tmp_path / "w.kzw", index_dir=tmp_path / "index")
    yield made
    made.close()


@pytest.fixture
def indexer(qapp: QApplication, settings: Settings, library: Library) -> Iterator[Indexer]:
    tasks = Tasks()
    made = Indexer(library, tasks)
    yield made
    tasks.wait()
    made.close()
    made.line.deleteLater()
    made.deleteLater()
    tasks.deleteLater()


def test_a_new_index_is_built_by_a_child_with_progress(
    qtbot: QtBot, indexer: Indexer, library: Library
) -> None:
    assert not needed(library).small
    with qtbot.waitSignal(indexer.updated, timeout=60_000):
        indexer.check()
        assert indexer.busy
        qtbot.waitUntil(lambda: not indexer.line.isHidden(), timeout=20_000)
        assert indexer.line.stop.accessibleName()
    assert not indexer.busy
    assert not needed(library)
    assert indexer.line.isHidden()
    assert library.index.count() > 500


def test_a_damaged_index_is_built_anew_and_why_is_told(
    qtbot: QtBot, indexer: Indexer, library: Library, tmp_path: Path
) -> None:
    from kzailaw_desktop.library.index_jobs import apply

    apply(library, needed(library))
    count = library.index.count()
    library.close()
    for file in (tmp_path / "index").rglob("passages.sqlite"):
        file.write_bytes(b"nothing of ours " * 500)
    told: list[str] = []
    indexer.rebuilding.connect(told.append)
    with qtbot.waitSignal(indexer.updated, timeout=60_000):
        indexer.check()
    why = library.index.rebuilt
    assert why is not None
    assert told == [why.reason(i18n.language())]
    assert library.index.count() == count


def test_a_note_is_indexed_at_once(qtbot: QtBot, indexer: Indexer, library: Library) -> None:
    from kzailaw_desktop.library.index_jobs import apply

    apply(library, needed(library))
    library.workspace.save_annotation(Annotation("law-230-viii", "art_1", body="жазбам"))
    update = needed(library)
    assert update.small
    with qtbot.waitSignal(indexer.updated, timeout=10_000):
        indexer.check()
    assert not needed(library)


def test_a_cancelled_update_leaves_the_index_as_it_was(
    qtbot: QtBot, indexer: Indexer, library: Library
) -> None:
    indexer.check()
    qtbot.waitUntil(lambda: indexer._builder is not None, timeout=20_000)
    indexer.line.stop.click()
    qtbot.waitUntil(lambda: not indexer.busy, timeout=30_000)
    assert library.index.fingerprints() == {} or not needed(library)
    assert indexer.stopped
