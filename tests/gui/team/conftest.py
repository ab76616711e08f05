"""Two members of a department, and the window of the second."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from closing import close_everything
from PySide6.QtWidgets import QApplication
from team_server import TeamServer

from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.window.main_window import MainWindow
from kzailaw_desktop.team.library import TeamLibrary

LAW = """О складах
Закон Республики Казахстан от 7 мая 2021 года № 11-VII ЗРК
Статья 1. Склады
1. Склады охраняются.
Статья 2. Срок
Настоящий Закон вводится в действие с 1 июня 2021 года.
"""


@pytest.fixture
def machines(team: TeamServer, tmp_path: Path) -> Iterator[tuple[TeamLibrary, TeamLibrary]]:
    both = tuple(
        TeamLibrary.at(team.member(name, "legal"), "", tmp_path / name)
        for name in ("aliya", "bolat")
    )
    law = tmp_path / "law.txt"
    law.write_text(LAW, encoding="utf-8")
    list(both[0].import_files([law]))
    both[0].index_document("law-11-vii")
    for machine, name in zip(both, ("aliya", "bolat"), strict=True):
        machine.workspace.settings["author"] = name
    both[1].store._look(at_once=True)
    yield both[0], both[1]
    for machine in both:
        machine.close()


@pytest.fixture
def team_window(
    qapp: QApplication, settings: Settings, machines: tuple[TeamLibrary, TeamLibrary]
) -> Iterator[MainWindow]:
    made = MainWindow(machines[1], settings)
    made.open_first(None)
    made.resize(1280, 720)
    made.show()
    made.after_first_paint()
    gui_app.settle(qapp, made)
    yield made
    made.close()
    made.deleteLater()
    del made
    close_everything(qapp)
