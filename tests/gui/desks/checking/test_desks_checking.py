"""The desk that checks citations: a text pasted, a file dropped, the verdicts, the report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
from desk_library import Bench
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.library import Library

pytestmark = pytest.mark.gui
LAW = "Закона РК «Об искусственном интеллекте»"
TEXT = f"Пункт 9 статьи 17 {LAW} строг.\nСтатья 18 {LAW} тоже.\nСтатья 8 Лесного кодекса."


@pytest.fixture
def page(qapp: QApplication, settings: Settings, tmp_path: Path) -> Iterator[Any]:
    library: Any = Library.open(
        tmp_path / "library", tmp_path / "work.sqlite", index_dir=tmp_path / "index"
    )
    bench = Bench(qapp, library, settings)
    opened = bench.open("checking")
    opened.bench = bench
    yield opened
    bench.close()
    assert not bench.messages.told


def _check(page: Any, text: str = TEXT) -> None:
    page.text.setPlainText(text)
    page.check.click()
    page.bench.settle()


def test_a_pasted_text_gets_its_verdicts(page: Any) -> None:
    _check(page)
    assert [e.text for e in page.list.entries.items] == [
        "Пункт 9 статьи 17", "Статья 18", "Статья 8",
    ]  # fmt: skip
    assert [e.token for e in page.list.entries.items] == ["trouble", "", ""]
    assert len(page.text.extraSelections()) == 3
    page.which.button("mend").click()
    assert [e.text for e in page.list.entries.items] == ["Пункт 9 статьи 17"]


def test_a_unit_that_is_not_there_opens_the_nearest(page: Any) -> None:
    opened: list[tuple[str, str]] = []
    page.open_requested.connect(lambda doc, eid: opened.append((doc, eid)))
    _check(page)
    page.list.choose("0")
    page.details.open.click()
    page.list.choose("1")
    page.details.open.click()
    assert opened == [("law-230-viii", "art_17__para_4"), ("law-230-viii", "art_18")]


def test_a_dropped_word_file_is_checked_and_commented(page: Any, tmp_path: Path) -> None:
    source, out = tmp_path / "memo.docx", tmp_path / "out.docx"
    document = docx.Document()
    document.add_paragraph(f"Статья 45 {LAW}.")
    document.save(str(source))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(source))])
    page.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    page.bench.settle()
    assert page.details.verdict.text().startswith("Статья 45")
    page.save_report(str(out))
    page.bench.settle()
    assert len(list(docx.Document(str(out)).comments)) == 1


def test_a_wrong_quotation_is_shown_beside_the_provision(page: Any) -> None:
    wrong = "определение эмоций физического лица без его ведома"
    _check(page, f"Подпункт 6) пункта 3 статьи 17 {LAW}: «{wrong}».")
    page.list.choose("0")
    assert page.details.quoted.isVisible()
    assert any("ведома" in piece.text for piece in page.details.quoted.pieces)
    assert page.details.source.text()


def test_an_edited_text_loses_its_marks(page: Any) -> None:
    _check(page)
    page.text.appendPlainText("Ещё строка.")
    page.list.choose("1")
    assert page.text.extraSelections() == []


def test_a_draft_offers_the_check(page: Any) -> None:
    from kzailaw_desktop.drafting.draft import drafts
    from kzailaw_desktop.drafting.draft.model import Change, Draft

    workspace = page.bench.library.workspace
    change = Change(
        "law-230-viii",
        "art_18",
        texts={"ru": "Новое по статье 99 настоящего Закона."},
        justification={"ru": f"Статья 45 {LAW}."},
    )
    drafts.save(workspace, Draft(titles={"ru": "Проект"}).with_change(change))
    drafting = page.bench.open("drafts")
    wanted: list[tuple[str, str, str]] = []
    drafting.check_wanted.connect(lambda *told: wanted.append(told))
    drafting.export.check.trigger()
    ((text, name, act),) = wanted
    page.check_text(text, name, act)
    page.bench.settle()
    wrong = [e.text for e in page.list.entries.items if e.token == "trouble"]
    assert wrong == ["статье 99", "Статья 45"]
