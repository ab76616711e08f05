"""Guards for the window's tests: nothing blocks, nothing leaks, Qt does not complain."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

import pytest
from closing import close_everything
from fake_library import FakeLibrary
from museum_window import MUSEUM, MUSEUMS, MuseumWindow
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox

from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.window.main_window import MainWindow
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.importing.files import import_paths
from kzailaw_desktop.library.index_jobs import apply, needed

HARMLESS = ("This plugin does not support", "propagateSizeHints", "raise()")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    QApplication.setStyle("Fusion")
    return QApplication


@pytest.fixture(autouse=True)
def qt_does_not_complain() -> Iterator[None]:
    """A warning of Qt fails the test that caused it."""
    heard: list[str] = []

    def hear(kind: QtMsgType, _context: object, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not any(word in text for word in HARMLESS):
            heard.append(text)

    before = qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(before)
    assert not heard, heard


@pytest.fixture(autouse=True)
def nothing_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nested event loops would hang offscreen, and block the window for the user."""

    def refuse(*_args: object, **_more: object) -> None:
        raise AssertionError("exec() blocks: use open() and a signal")

    for owner, names in (
        (QDialog, ("exec",)),
        (QMenu, ("exec",)),
        (QMessageBox, ("exec", "information", "question", "warning", "critical", "about")),
        (QFileDialog, ("getOpenFileName", "getOpenFileNames", "getSaveFileName")),
        (QInputDialog, ("getText", "getItem", "getInt")),
    ):
        for name in names:
            monkeypatch.setattr(owner, name, refuse)


@pytest.fixture(scope="session")
def shipped_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Catalogue, links and search index of the shipped library, to be copied by who writes."""
    home = tmp_path_factory.mktemp("shipped")
    library = Library.open(home / "own", home / "first.kzw", index_dir=home / "index")
    apply(library, needed(library))
    assert library.links.counts(library.default_act())  # written with the first question
    library.close()
    return home / "index"


@pytest.fixture
def settings(qapp: QApplication, tmp_path: Path) -> Settings:
    """Settings of a window that has been used before, in English and light."""
    made = Settings(tmp_path / "window.ini")
    made.set("language", "en")
    made.set("scheme", "light")
    made.set("first_run", False)
    made.set("spelling", "off")  # no process beside each window; test_spelling has its own
    gui_app.prepare(made)
    return made


@pytest.fixture
def library() -> FakeLibrary:
    """A small library made by hand."""
    return FakeLibrary()


@pytest.fixture
def window(qapp: QApplication, settings: Settings, library: FakeLibrary) -> Iterator[MainWindow]:
    """The window on the small library; afterwards nothing of it may be left."""
    made = MainWindow(library, settings)
    made.open_first(Place("act-1", "art_2"))
    made.resize(1280, 720)
    made.show()
    made.after_first_paint()
    gui_app.settle(qapp, made)
    yield made
    made.close()
    made.deleteLater()
    del made
    close_everything(qapp)


@pytest.fixture
def museum(qapp: QApplication, settings: Settings, tmp_path: Path) -> Iterator[MuseumWindow]:
    """The window on the law on museums, open at article 1."""
    library = Library.open(tmp_path / "l", tmp_path / "w.sqlite", False, tmp_path / "i", True)
    (tmp_path / "files").mkdir()
    first = tmp_path / "files" / "first.txt"
    first.write_text(MUSEUMS, encoding="utf-8")
    _, errors = import_paths(library, [first])
    assert errors == []
    window = MainWindow(library, settings)
    window.open_first(Place(MUSEUM, "art_1"))
    window.resize(1280, 720)
    window.show()
    window.after_first_paint()
    made = MuseumWindow(window, library, tmp_path / "files")
    made.settle()
    yield made
    window.close()
    window.deleteLater()
    made.window = window = None  # type: ignore[assignment]
    close_everything(qapp)
    library.close()
