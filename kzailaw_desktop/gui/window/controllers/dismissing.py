"""Escape: close what is open, one thing at a time, and give the keyboard back to the text."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.gui.kit.dialogs.messages import Banner
from kzailaw_desktop.gui.panels.contents import ContentsPanel
from kzailaw_desktop.gui.window.controllers.search_commands import SearchCommands
from kzailaw_desktop.gui.window.layout.panel_layout import PanelLayout
from kzailaw_desktop.gui.window.layout.workbench import Workbench


class Dismissal(QObject):
    """Closes the banner, else the find bar, else columns that scroll apart, marks of a search, reading mode."""

    def __init__(
        self,
        window: QWidget,
        workbench: Workbench,
        contents: ContentsPanel,
        banner: Banner,
        search: SearchCommands,
        panels: PanelLayout,
    ) -> None:
        super().__init__(window)
        self._window, self._workbench, self._contents = window, workbench, contents
        self._banner, self._search, self._panels = banner, search, panels

    def dismiss(self) -> None:
        """Close what is open; first the words of a filter that has the keyboard."""
        page, words = self._workbench.reader(), self._contents.filter
        if words.hasFocus() and words.text():
            words.clear()
            return
        if self._banner.isVisible():
            self._banner.hide()
        elif page is not None and page.is_finding():
            page.find_bar.close_bar()
        elif page is not None and page.is_apart:
            page.lock_columns()
        elif not self._search.close_hits(page) and self._window.isFullScreen():
            self._panels.toggle_reading()
        self._workbench.focus_page()
