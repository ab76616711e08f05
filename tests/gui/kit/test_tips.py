"""Tooltips show text as text."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.gui.kit.widgets import tips


@pytest.mark.parametrize(
    "text",
    ['<img src="//host/share/a.png">', "<b>закон</b>", "<!DOCTYPE html><a href=x>1</a>"],
)
def test_what_looks_like_html_is_shown_letter_by_letter(qapp: QApplication, text: str) -> None:
    shown = tips.plain(text)
    assert "<img" not in shown
    assert "<b>" not in shown
    assert "<a " not in shown
    assert text.count("<") == shown.count("&lt;")


def test_other_text_stays_as_it_is(qapp: QApplication) -> None:
    assert tips.plain("a < b & c\nd") == "a < b & c\nd"
