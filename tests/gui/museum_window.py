"""A window on a library of one small law, with files to import."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.window.main_window import MainWindow
from kzailaw_desktop.library import Library

MUSEUMS = """Закон Республики Казахстан от 5 мая 2021 года № 9-VII ЗРК
О музеях
Статья 1. Задачи
1. Задачами музеев являются:
1) хранение предметов старины и их описание;
2) показ предметов посетителям и чтение лекций о них;
3) выдача копий за плату.
2. Музей открыт ежедневно.
Статья 2. Срок
Настоящий Закон вводится в действие с 1 июня 2021 года.
"""
AMENDED = "Сноска. Закон с изменениями, внесенными Законом РК от 03.02.2024 № 60-VIII.\n"
NEWER = (
    MUSEUMS.replace(
        "2) показ предметов посетителям и чтение лекций о них;\n3) выдача копий за плату.",
        "2) обмен предметами с музеями других государств;\n"
        "3) показ предметов посетителям и чтение лекций о них;\n4) выдача копий за плату.",
    ).replace("открыт ежедневно", "открыт ежедневно, кроме понедельника")
    + AMENDED
)
MUSEUM = "law-9-vii"


@dataclass(slots=True)
class MuseumWindow:
    """The window, its library and a folder for files."""

    window: MainWindow
    library: Library
    folder: Path

    def file(self, name: str, text: str) -> Path:
        """Write a file."""
        made = self.folder / name
        made.write_text(text, encoding="utf-8")
        return made

    def settle(self) -> None:
        """Let background work come in."""
        app = QCoreApplication.instance()
        assert isinstance(app, QApplication)
        gui_app.settle(app, self.window)
