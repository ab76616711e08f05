"""Every section of a memo is written in the window, kept, shown, and never dropped."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from test_memo_page import memo, reading, shipped, wait

from kzailaw_desktop.export.words import data
from kzailaw_desktop.gui.memo.choices import DRAFT, Choices
from kzailaw_desktop.gui.memo.sections import written_sections
from kzailaw_desktop.gui.window.main_window import MainWindow

pytestmark = pytest.mark.gui
__all__ = ["reading", "shipped"]


@pytest.mark.parametrize("kind", ["note", "opinion", "conclusion"])
@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_every_written_section_has_a_field(kind: str, lang: str) -> None:
    sections = written_sections(kind, lang)
    own = [s["id"] for s in data("memo")[kind]["section"] if s.get("content", "text") == "text"]
    assert list(sections) == own
    assert all(sections.values())


def write(page: Any, texts: dict[str, str]) -> None:
    page.head.write_sections()
    for id, words in texts.items():
        page.head._dialog.editors[id].setPlainText(words)
    page.head._dialog.accept()


def test_sections_are_in_the_document(qapp: QApplication, reading: MainWindow) -> None:
    page = memo(qapp, reading)
    page.head.kind.choose("opinion")
    page.head.flush()
    written = {"facts": "Каковы факты.", "conclusion": "Вывод таков.", "analysis": "Разбор."}
    write(page, written)
    wait(qapp, reading)
    text = page.preview.toPlainText()
    assert all(words in text for words in written.values())
    assert "Выводы" in text
    kept = reading.library.workspace.settings[DRAFT]
    assert dict(map(tuple, kept["texts"])) == written
    assert dict(Choices.recall(kept).texts) == written
    page.head.kind.choose("conclusion")  # another kind has other sections: nothing is dropped
    page.head.flush()
    wait(qapp, reading)
    text = page.preview.toPlainText()
    assert all(words in text for words in written.values())
    write(page, {"recommendation": "Принять."})
    assert dict(page.head.choices.texts) == {**written, "recommendation": "Принять."}
    page.begin_anew()
    assert page.head.choices.texts == ()


@pytest.mark.parametrize("kept", [{"texts": "x"}, {"texts": [["a"]]}, {"texts": [["a", 1]]}, {}])
def test_nonsense_that_was_kept_is_passed_over(kept: dict[str, Any]) -> None:
    assert Choices.recall(kept).texts == ()
