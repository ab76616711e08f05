"""A program that cannot open its window says why, with a terminal and without."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from closing import close_everything
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kzailaw_desktop import logs
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.gui import app
from kzailaw_desktop.gui.kit.dialogs.dialog import MessageDialog

pytestmark = pytest.mark.gui


@pytest.fixture
def on_a_screen(monkeypatch: pytest.MonkeyPatch, qapp: QApplication, tmp_path: Path) -> list[str]:
    """As on a screen, without a loop of events: what the dialogs say is kept."""
    shown: list[str] = []

    def run(_app: QApplication) -> int:
        for widget in qapp.topLevelWidgets():
            if widget.isVisible():
                labels = widget.findChildren(QLabel) if isinstance(widget, MessageDialog) else ()
                shown.append(" ".join([type(widget).__name__, *(each.text() for each in labels)]))
        return 0

    monkeypatch.setattr(QApplication, "platformName", staticmethod(lambda: "xcb"))
    monkeypatch.setattr(app, "run", run)
    monkeypatch.setattr(logs, "start", lambda *_: None)
    monkeypatch.setattr(app, "log_qt_messages", lambda: None)
    monkeypatch.setattr(sys, "stderr", None)  # a windowed program on Windows
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    return shown


def begin(tmp_path: Path, *more: str) -> int:
    places = [("library", "own"), ("workspace", "w.sqlite"), ("settings", "window.ini")]
    words = [word for name, file in places for word in (f"--{name}", str(tmp_path / file))]
    return app.main([*words, *more])


def test_an_unknown_place_is_told_without_a_terminal(
    on_a_screen: list[str], tmp_path: Path, qapp: QApplication
) -> None:
    assert begin(tmp_path, "--open", "ст. 999 неизвестного закона") == 1
    assert len(on_a_screen) == 1
    assert "999" in on_a_screen[0]
    close_everything(qapp)


@pytest.mark.expects_log
def test_a_bug_while_the_window_is_built_leaves_no_half_window(
    on_a_screen: list[str], tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    half = QWidget()

    def broken(*_: object) -> object:
        half.show()
        raise ZeroDivisionError("with words of a document")

    monkeypatch.setattr(app, "open_window", broken)
    assert begin(tmp_path) == 1
    assert len(on_a_screen) == 1, "the dialog alone is seen"
    assert "words of a document" not in on_a_screen[0]
    close_everything(qapp)


def test_with_a_terminal_the_reason_is_a_line(
    qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    error = NotFound("input-not-found", where="a.txt")
    assert app._not_started(qapp, error, quiet=True) == 1
    assert capsys.readouterr().err.startswith("kzailaw-desktop: ")
