"""The import page: progress, the report by titles, refusals by their files, in three languages."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kzailaw_desktop.corpus.importing.outcome import Progress
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.pages.import_page import ImportOutcome, ImportPage, ImportStep, run_import
from kzailaw_desktop.library import Library

pytestmark = pytest.mark.gui
LAW = """ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН
О порядке ведения примеров

Статья 1. Сфера действия
1. Настоящий Закон распространяется на примеры.
3. Пример хранится не менее одного года.

Президент Республики Казахстан К. ТОКАЕВ
Астана, Акорда, 1 июля 2026 года. № 999-VIII ЗРК
"""
ASTRAY = {  # what is said of the number that is left out
    "kk": "1 нөмірінен кейін бірден 3 тұр: арасында мәтін түсіп қалған",
    "ru": "После номера 1 сразу идёт 3: часть текста пропущена",
    "en": "The number 3 comes after 1: something is missing between them",
}


@pytest.fixture
def outcome(tmp_path: Path, qapp: QApplication, request: pytest.FixtureRequest) -> ImportOutcome:
    """A law with a gap and an empty file, imported by a reader of a language."""
    i18n.install(request.param)
    law, empty = tmp_path / "law.txt", tmp_path / "empty.txt"
    law.write_text(LAW, encoding="utf-8")
    empty.write_text("", encoding="utf-8")
    home = tmp_path / "home"
    library = Library.open(home / "own", home / "w.sqlite", index_dir=home / "index")
    done = run_import(library, [law, empty], lambda _: None, threading.Event())
    library.close()
    return done


@pytest.mark.parametrize("outcome", list(ASTRAY), indirect=True)
def test_the_report_names_documents_and_refused_files(outcome: ImportOutcome) -> None:
    lang = i18n.language()
    page = ImportPage()
    page.show_outcome(outcome)
    lines = page.list.items.items
    refused = next(line for line in lines if line.kind == "trouble")
    assert refused.who == "empty.txt"
    assert refused.snippet[0].isupper()
    assert "/" not in refused.snippet
    document = next(line for line in lines if line.document and not line.eid)
    assert document.who == "«О порядке ведения примеров»"
    assert "редакция от 01.07.2026" in document.where  # edition and status, in the text's language
    assert ASTRAY[lang] in [line.snippet for line in lines]
    assert page.heading.text()[0] in "1И"
    page.deleteLater()
    i18n.install("en")


class FolderLibrary:
    """A library whose folder holds five files, of which the user stops after some."""

    def __init__(self, stop: threading.Event, after: int) -> None:
        self.stop, self.after = stop, after

    def import_files(self, files: list[Path]) -> Iterator[Progress]:
        for done in range(5):
            yield Progress(f"{files[0].name}/{done}.txt", "reading", done, 5)
            if done == self.after:
                self.stop.set()


def test_a_folder_counts_by_its_files_and_stops_between_two(qapp: QApplication) -> None:
    stop = threading.Event()
    told: list[ImportStep] = []

    def tell(step: object) -> None:
        assert isinstance(step, ImportStep)
        told.append(step)

    paths = [Path("law.txt"), Path("acts")]
    done = run_import(cast(Library, FolderLibrary(stop, 9)), paths, tell, stop)
    assert not done.stopped
    assert told[-1] == ImportStep("acts/4.txt", 5, 6)
    told.clear()
    done = run_import(cast(Library, FolderLibrary(stop, 1)), paths, tell, stop)
    assert done.stopped
    assert [step.file for step in told][-1] == "law.txt/1.txt"


def test_cancel_on_the_page_stops_the_import(qtbot: QtBot) -> None:
    page = ImportPage()
    qtbot.addWidget(page)
    page.show()
    qtbot.mouseClick(page.cancel, Qt.MouseButton.LeftButton)
    assert page.stop.is_set()
    assert not page.cancel.isEnabled()
    page.show_outcome(ImportOutcome(stopped=True))
    assert page.detail.text() == "Stopped; what was imported before stays."
    assert not page.bar.isVisible()


def test_progress_tells_file_and_number(qapp: QApplication) -> None:
    page = ImportPage()
    page.show_step(ImportStep("law.txt", 1, 4))
    assert page.detail.text() == "2 / 4 · law.txt"
    assert (page.bar.value(), page.bar.maximum()) == (1, 4)
    page.deleteLater()
