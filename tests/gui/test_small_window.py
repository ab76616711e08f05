"""A screen of 1280×720 at a scale of 200 % leaves 640×360: everything can still be reached."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.gui import app as gui_app
from kzailaw_desktop.gui.desks import DESKS
from kzailaw_desktop.gui.pages.settings_dialog import SettingsDialog
from kzailaw_desktop.gui.pages.shortcuts_dialog import ShortcutsDialog
from kzailaw_desktop.gui.window.main_window import MainWindow

pytestmark = pytest.mark.gui
SMALL = QSize(640, 360)


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_the_window_is_as_small_as_the_screen(
    window: MainWindow, qapp: QApplication, lang: str
) -> None:
    window.settings.set("language", lang)
    window.resize(SMALL)
    opened = [lambda id=desk.id: window.opener.open_desk(id) for desk in DESKS]
    for show in (
        *opened,
        window.opener.show_start,
        window.opener.make_memo,
        window.opener.show_help,
    ):
        show()
        gui_app.settle(qapp, window)
        assert window.size() == SMALL, window.workbench.group.page()


@pytest.mark.parametrize("kind", [SettingsDialog, ShortcutsDialog])
def test_long_dialogs_scroll_where_there_is_no_room(window: MainWindow, kind: type) -> None:
    given = window.settings if kind is SettingsDialog else window.registry.by_id
    dialog = kind(window, given)
    assert dialog.minimumSizeHint().boundedTo(SMALL) == dialog.minimumSizeHint()
    assert dialog.height() > SMALL.height()
    dialog.close()
