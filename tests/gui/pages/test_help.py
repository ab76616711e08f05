"""The help names every page of the window with its keys, in each language, with the same pictures."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QApplication

from kzailaw_desktop import paths
from kzailaw_desktop.gui.desks import DESKS
from kzailaw_desktop.gui.desks.reading_verbs import VERBS
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.actions import ACTIONS
from kzailaw_desktop.gui.pages.help_page import HelpPage

pytestmark = pytest.mark.gui
# Keys that every program has, and those that only turn or size what is shown.
USUAL = {
    "", "F1", "Shift+F1", "Ctrl+O", "Ctrl+Q", "Ctrl+,", "Ctrl+T", "Ctrl+W", "Ctrl+Alt+W", "Ctrl+Tab",
    "Ctrl+N", "Ctrl+Shift+Z", "Ctrl++", "Ctrl+-", "Ctrl+0", "Alt+Left", "Alt+Right", "Ctrl+Down",
    "Ctrl+Up", "Ctrl+Alt+Left", "Ctrl+Alt+Right", "F6", "Shift+F6", "Shift+F3", "Ctrl+Shift+D", "Ctrl+Shift+P", "Ctrl+\\",
}  # fmt: skip


def text(lang: str) -> str:
    return (paths.resources() / "help" / f"{lang}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", i18n.LANGUAGES)
def test_every_page_and_action_is_told_with_its_keys(lang: str) -> None:
    told = text(lang)
    keys = [desk.shortcut for desk in DESKS] + [verb.shortcut for verb in VERBS]
    keys += [action.shortcut for action in ACTIONS if action.shortcut not in USUAL]
    missing = [each for each in keys if each and f"**{each}**" not in told]
    assert missing == []


def test_the_languages_tell_the_same() -> None:
    shapes = {
        lang: (
            len(re.findall(r"^## ", text(lang), re.M)),
            re.findall(r"\((\S+\.png)\)", text(lang)),
            sorted(re.findall(r"\*\*((?:Ctrl|Alt|Shift|F\d)[^*]*)\*\*", text(lang))),
        )
        for lang in i18n.LANGUAGES
    }
    assert shapes["kk"][:2] == shapes["ru"][:2] == shapes["en"][:2]
    assert set(shapes["kk"][2]) == set(shapes["ru"][2]) == set(shapes["en"][2])


def test_a_picture_that_was_not_taken_leaves_no_gap(qapp: QApplication) -> None:
    page = HelpPage()
    page.resize(900, 600)
    page.show()
    shown = page.browser.toPlainText()
    assert "![" not in shown
    assert ".png" not in shown
    page.close()
