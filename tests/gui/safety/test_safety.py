"""The user's file in trouble, with real files: the window says so, mends it, and loses nothing."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from closing import close_everything
from fake_library import small_act, small_commentary, small_debate
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.errors import WorkspaceTrouble
from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.kit.dialogs.dialog import MessageDialog
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.safety.lost_sheet import LostSheet
from kzailaw_desktop.gui.window.main_window import MainWindow
from kzailaw_desktop.library import Library
from kzailaw_desktop.workspace import Annotation, Workspace

pytestmark = pytest.mark.gui
Opener = Callable[[], MainWindow]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A workspace with five notes, of which the last was made after the last copy."""
    path = tmp_path / "mine" / "workspace.sqlite"
    with Workspace.open(path) as workspace:
        for number in range(1, 5):
            workspace.save_annotation(Annotation("act-1", "art_2", body=f"note {number}"))
        workspace.backup()
        workspace.save_annotation(Annotation("act-1", "art_3", body="note 5"))
        workspace._copied = workspace.records.changes  # no copy at closing
    return path


@pytest.fixture
def opened(qapp: QApplication, settings: Settings, tmp_path: Path, file: Path) -> Iterator[Opener]:
    """Opens windows on a real library with that workspace."""
    store = Store(tmp_path / "library")
    for document in (small_act(), small_debate(), small_commentary()):
        store.save(document)
    windows: list[MainWindow] = []

    def make() -> MainWindow:
        library = Library.open(tmp_path / "library", file, forgiving=True)
        window = MainWindow(library, settings)
        window.resize(1280, 720)
        window.open_first(Place("act-1", "art_2"))
        window.show()
        window.after_first_paint()
        gui_app.settle(qapp, window)
        windows.append(window)
        return window

    yield make
    for window in [each for each in windows if isValid(each)]:
        if window.guard is not None:
            window.guard.unsaved.clear()
        window.close()
    windows.clear()
    close_everything(qapp)


def damage(file: Path) -> None:
    """Overwrite pages in the middle, as a failing disk does."""
    data = bytearray(file.read_bytes())
    data[4096:12288] = b"\xff" * 8192
    file.write_bytes(bytes(data))


def bodies(file: Path) -> set[str]:
    with Workspace.open(file, read_only=True) as workspace:
        return {note.body for note in workspace.annotations()}


def test_all_is_well_shows_nothing(opened: Opener) -> None:
    window = opened()
    assert window.guard is not None
    assert window.guard.standing.writable
    assert not window.guard.mark.isVisible()
    assert window.registry.by_id["note"].isEnabled()


def test_a_damaged_file_is_told_and_the_copy_comes_back(
    opened: Opener, file: Path, qapp: QApplication
) -> None:
    damage(file)
    window = opened()
    guard = window.guard
    assert guard is not None
    assert guard.sheet is not None
    assert guard.sheet.isVisible()
    assert guard.standing.copy is not None
    assert window.workbench.reader() is not None
    assert window.workbench.reader().document.id == "act-1"
    assert "act-1" in {info.id for info in window.gateway.infos}
    assert not window.registry.by_id["note"].isEnabled()
    assert window.context.note.isReadOnly()
    broken = file.read_bytes()
    guard.sheet.restore.click()
    gui_app.settle(qapp, window)
    assert guard.standing.writable
    assert window.registry.by_id["note"].isEnabled()
    assert not window.context.note.isReadOnly()
    assert {f"note {n}" for n in range(1, 5)} <= bodies(file)
    kept = list(file.parent.glob("*.damaged-*.sqlite"))
    assert [each.read_bytes() for each in kept] == [broken]
    assert guard.sheet.where.text() == str(kept[0])
    guard.sheet.reject()


def test_a_fresh_start_keeps_the_damaged_file_and_the_copies(
    opened: Opener, file: Path, qapp: QApplication
) -> None:
    damage(file)
    broken = file.read_bytes()
    window = opened()
    assert window.guard is not None
    assert window.guard.sheet is not None
    copies = sorted((file.parent / "workspace.backups").iterdir())
    window.guard.sheet.afresh.click()
    gui_app.settle(qapp, window)
    assert window.guard.standing.writable
    assert bodies(file) == set()
    assert [f.read_bytes() for f in file.parent.glob("*.damaged-*.sqlite")] == [broken]
    assert set(copies) <= set((file.parent / "workspace.backups").iterdir())
    window.guard.sheet.reject()


def test_later_leaves_everything_as_it_is(opened: Opener, file: Path, qapp: QApplication) -> None:
    damage(file)
    broken = file.read_bytes()
    window = opened()
    assert window.guard is not None
    assert window.guard.sheet is not None
    window.guard.sheet.later.click()
    gui_app.settle(qapp, window)
    assert file.read_bytes() == broken
    assert window.guard.mark.isVisible()
    window.gateway.save_note("act-1", "art_2", "words")
    gui_app.settle(qapp, window)
    assert window.banner.isVisible()
    assert file.read_bytes() == broken
    window.guard.act()  # the mark offers it again: first what is unsaved, then the sheet
    gui_app.settle(qapp, window)
    window.guard.unsaved.clear()
    window.guard.act()
    assert window.guard.sheet.isVisible()
    window.guard.sheet.reject()


def test_a_newer_file_is_refused_and_the_law_is_read(
    opened: Opener, file: Path, qapp: QApplication
) -> None:
    with sqlite3.connect(file) as db:
        db.execute("PRAGMA user_version = 99")
    before = file.read_bytes()
    window = opened()
    assert window.guard is not None
    assert window.guard.sheet is None
    assert "99" in window.banner.label.text()
    assert window.guard.mark.isVisible()
    assert window.workbench.reader() is not None
    assert window.workbench.reader().document is not None
    assert {"act-1", "sitting-1"} <= {info.id for info in window.gateway.infos}
    window.sync.show_unit("act-1", "art_3")
    gui_app.settle(qapp, window)
    assert not window.registry.by_id["note"].isEnabled()
    assert file.read_bytes() == before


def test_another_program_that_writes_makes_it_read_only_until_it_ends(
    opened: Opener, file: Path, qapp: QApplication
) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom kzailaw_desktop.workspace import Workspace\n"
        "w = Workspace.open(Path(sys.argv[1]))\nprint('ready', flush=True)\nsys.stdin.read()\n"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(file)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert other.stdout is not None
    assert other.stdout.readline().strip() == "ready"
    window = opened()
    guard = window.guard
    assert guard is not None
    assert guard.standing.reason == "workspace-locked"
    assert guard.mark.isVisible()
    assert "another window" in guard.mark.toolTip()
    assert not window.registry.by_id["note"].isEnabled()
    assert window.context.note.isReadOnly()
    other.communicate()
    guard.tick()
    gui_app.settle(qapp, window)
    assert guard.standing.writable
    assert not guard.mark.isVisible()
    window.gateway.save_note("act-1", "art_2__para_1", "mine")
    gui_app.settle(qapp, window)
    assert "mine" in bodies(file)


def test_a_full_disk_is_told_at_once_and_the_words_are_kept(
    opened: Opener, file: Path, qapp: QApplication
) -> None:
    window = opened()
    guard = window.guard
    assert guard is not None
    db = guard.library().workspace.records.db
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages}")  # SQLite answers as on a full disk
    words = "a long note. " * 2000
    window.gateway.save_note("act-1", "art_2", words)
    gui_app.settle(qapp, window)
    assert "full" in window.banner.label.text()
    assert guard.unsaved == {("act-1", "art_2"): words}
    assert guard.mark.isVisible()
    window.close()
    assert window.isVisible()  # it asks first
    for sheet in window.findChildren(MessageDialog):
        sheet.reject()
    db.execute("PRAGMA max_page_count = 1073741823")
    guard.act()
    gui_app.settle(qapp, window)
    assert guard.unsaved == {}
    assert not guard.mark.isVisible()
    assert words in bodies(file)


def test_newer_words_take_the_place_of_those_refused(opened: Opener) -> None:
    window = opened()
    assert window.guard is not None
    window.guard.unsaved = {window.sync.unit: "old", ("act-1", "art_9"): "other"}
    window.context.note_edited.emit("new")
    assert window.guard.unsaved == {("act-1", "art_9"): "other"}


def test_copies_are_made_when_due_and_at_the_end(
    opened: Opener, file: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    import datetime as dt

    window = opened()
    assert window.guard is not None
    folder = file.parent / "workspace.backups"
    before = len(list(folder.iterdir()))
    window.gateway.save_note("act-1", "art_2", "one")
    gui_app.settle(qapp, window)
    window.guard.tick()
    gui_app.settle(qapp, window)
    assert len(list(folder.iterdir())) == before  # not yet due
    workspace = window.guard.library().workspace
    workspace._copied_at -= dt.timedelta(hours=1)
    window.guard.tick()
    gui_app.settle(qapp, window)
    assert len(list(folder.iterdir())) == before + 1
    window.gateway.save_note("act-1", "art_3", "two")
    gui_app.settle(qapp, window)
    window.close()
    assert len(list(folder.iterdir())) == before + 2
    with Workspace.open(file) as again:
        assert not again.read_only  # the window has let go


def test_a_failed_copy_is_told_once(opened: Opener) -> None:
    from kzailaw_desktop.errors import WorkspaceTrouble

    window = opened()
    assert window.guard is not None
    error = WorkspaceTrouble("workspace-copy-failed", reason="no room")
    window.guard._not_copied(error)
    assert window.banner.isVisible()
    window.banner.hide()
    window.guard._not_copied(error)
    assert not window.banner.isVisible()


def test_a_forgiving_library_says_what_is_wrong(tmp_path: Path, file: Path) -> None:
    from kzailaw_desktop.gui.safety import standing

    damage(file)
    library = Library.open(tmp_path / "own", file, forgiving=True)
    found = standing.look(library)
    assert found.mendable
    assert found.trouble is not None
    assert found.trouble.code == "workspace-damaged"
    assert standing.look(library).trouble is found.trouble
    assert library.workspace.annotations() == []
    done = standing.mend(library)
    assert done.set_aside.exists()
    assert library.workspace.annotations()
    library.close()


def test_a_save_that_fails_at_closing_keeps_the_window_and_the_words(
    opened: Opener, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    window = opened()

    def full(*_: object, **__: object) -> None:
        raise WorkspaceTrouble("workspace-disk-full", where="here")

    monkeypatch.setattr(Workspace, "save_annotation", full)
    window.context.note.setPlainText("последняя мысль")
    assert not window.close()
    assert window.isVisible()
    assert window.guard is not None
    assert list(window.guard.unsaved.values()) == ["последняя мысль"]
    for sheet in window.findChildren(MessageDialog):
        sheet.reject()


def test_a_save_that_waits_is_on_disk_when_the_window_is_closed(
    opened: Opener, file: Path, qapp: QApplication
) -> None:
    window = opened()
    window.context.note.setPlainText("последняя мысль")
    assert window.close()
    assert "последняя мысль" in bodies(file)


def test_records_that_cannot_be_read_are_shown_and_come_back(
    opened: Opener, file: Path, qapp: QApplication
) -> None:
    db = sqlite3.connect(file)
    with db:
        db.execute("UPDATE record SET data = '{\"body\": \"note 1' WHERE data LIKE '%note 1%'")
    db.close()
    window = opened()
    guard = window.guard
    assert guard is not None
    assert guard.standing.writable
    assert "cannot be read" in guard.mark.text()
    guard.mark.click()
    (sheet,) = window.findChildren(LostSheet)
    assert "note 1" in sheet.words.toPlainText()
    sheet.restore.click()
    gui_app.settle(qapp, window)
    assert not guard.standing.lost
    assert not guard.mark.isVisible()
    window.close()
    assert {f"note {n}" for n in range(1, 6)} == bodies(file)
