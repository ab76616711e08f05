"""Setting an import right in the window: the review, the card, a line, removal with undo."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.corpus.kept import records
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.pages.import_page import ImportOutcome, ImportPage, run_import
from kzailaw_desktop.gui.review import rows
from kzailaw_desktop.gui.review.card_sheet import CardSheet
from kzailaw_desktop.gui.review.choosing_lines import card_contents
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.importing.corrections import older
from kzailaw_desktop.library.importing.files import read_again
from kzailaw_desktop.library.stored import cards

pytestmark = pytest.mark.gui
LAW = """О порядке ведения примеров
Закон Республики Казахстан от 5 мая 2020 года № 7-VI ЗРК.
Статья 1. Сфера действия
1. Настоящий Закон распространяется на примеры.
3. Пример хранится:
Статья 2. Итог
Конец (навсегда.
"""


@pytest.fixture
def library(tmp_path: Path) -> Any:
    home = tmp_path / "home"
    found = Library.open(home / "own", home / "w.sqlite", index_dir=home / "index", shipped=False)
    yield found
    found.close()


@pytest.fixture
def outcome(tmp_path: Path, qapp: QApplication, library: Library) -> ImportOutcome:
    i18n.install("ru")
    (tmp_path / "law.txt").write_text(LAW, encoding="utf-8")
    yield run_import(library, [tmp_path / "law.txt"], lambda _: None, threading.Event())
    i18n.install("en")


def test_doubts_come_first_and_name_units_as_people_do(outcome: ImportOutcome) -> None:
    (report,) = outcome.reports
    found = rows.report_rows(report, outcome.documents["law-7-vi"])
    assert "непроверенная копия" in found[1].where
    assert "Все 33 слова файла на своих местах" in found[1].snippet
    doubts = [(line.who, line.where, line.target) for line in found if line.kind == "trouble"]
    assert doubts == [
        ("П. 3 ст. 1", "Строка 5", "review:5"),
        ("П. 3 ст. 1", "Строка 5", "review:5"),
        ("Ст. 2", "Строка 6", "review:6"),
    ]
    assert not any("art_" in line.snippet + line.who for line in found)


def test_repairs_of_one_kind_are_one_row_that_unfolds(outcome: ImportOutcome) -> None:
    (report,) = outcome.reports
    one = rows.Repair(1, "а", "б", "дефис")
    report.repairs = [one] * 200
    page = ImportPage()
    page.show_outcome(outcome)
    titles = [line.title for line in page.list.items.items if line.group]
    assert titles == ["law.txt", "Дефис"]
    assert page.list.items.rowCount() < 20
    page.deleteLater()


def test_the_card_tells_what_was_changed(outcome: ImportOutcome, library: Library) -> None:
    sheet = CardSheet(None, card_contents(library, "law-7-vi"))
    assert sheet.changes() == {}
    sheet._fields["title.ru"].setText("О примерах")
    sheet._fields["date"].setText("06.05.2020")
    sheet._choices["standing.ru"].choose("official")
    changes = sheet.changes()
    assert changes == {"title.ru": "О примерах", "date": "06.05.2020", "standing.ru": "official"}
    card = cards.set_card(library, "law-7-vi", changes)
    assert (card["title"]["ru"], card["date"], card["standing"]) == (
        "О примерах", "2020-05-06", "official",
    )  # fmt: skip
    sheet.deleteLater()


def test_what_an_older_version_has_read_is_named(outcome: ImportOutcome, library: Library) -> None:
    store = library.user_store
    assert older(store) == []
    kept = records.read(store, "law-7-vi")
    store.folder.write(records.write("law-7-vi", {k: {**r, "reader": ""} for k, r in kept.items()}))
    assert older(store) == ["law-7-vi"]
    steps = [s for s in read_again(library, "law-7-vi") if isinstance(s, ImportReport)]
    assert [report.document for report in steps] == ["law-7-vi"]
    assert older(store) == []
