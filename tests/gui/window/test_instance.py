"""A second start hands over what it was given; addresses and files from outside are opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kzailaw_desktop.gui import app
from kzailaw_desktop.gui.window.instance import LONGEST, SingleInstance
from kzailaw_desktop.gui.window.main_window import MainWindow

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("sent", "heard"),
    [
        (["kzailaw://akn/kz/act/2025-11-17/1-viii/~art_2"], None),
        (["/tmp/Заң туралы.docx", "kzailaw://ivanova-2025"], None),
        ([], []),
        (["a" * (2 * LONGEST)], ["a" * LONGEST]),
    ],
)
def test_the_first_window_hears_what_a_second_start_was_given(
    qtbot: QtBot, tmp_path: Path, sent: list[str], heard: list[str] | None
) -> None:
    first, second = (SingleInstance(tmp_path, None) for _ in range(2))
    assert first.is_first()
    assert not second.is_first()
    first.listen()
    with qtbot.waitSignal(first.received, timeout=5000) as signal:
        assert second.hand_over(sent)
    assert signal.args == [sent if heard is None else heard]


def test_another_library_has_a_window_of_its_own(qapp: QApplication, tmp_path: Path) -> None:
    one, other = SingleInstance(tmp_path, None), SingleInstance(None, tmp_path / "work.kzw")
    assert one.is_first()
    assert other.is_first()


def test_a_first_window_that_does_not_answer_is_not_waited_for(tmp_path: Path) -> None:
    assert not SingleInstance(tmp_path, None).hand_over(["x"])


def test_an_address_from_outside_opens_its_unit(window: MainWindow, qapp: QApplication) -> None:
    window.open_from_outside(["kzailaw://akn/kz/act/2025-11-17/1-viii/~art_2__para_1"])
    app.settle(qapp, window)
    page = window.workbench.reader()
    assert page is not None
    assert page.view.chosen == "art_2__para_1"


@pytest.mark.parametrize(
    ("word", "path"),
    [
        ("file:///tmp/a%20b.docx", "/tmp/a b.docx"),
        ("/tmp/x.txt", "/tmp/x.txt"),
        ("kzailaw://akn/x", "kzailaw://akn/x"),
    ],
)
def test_the_command_line_takes_files_and_addresses(word: str, path: str) -> None:
    assert app.options([word]).what == [path]
