"""What comes from outside: addresses and files of a second start, files dropped on the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.gui.window.importing.import_controller import ImportController
from kzailaw_desktop.gui.window.navigator import Navigator
from kzailaw_desktop.gui.window.page_opener import PageOpener


def local_files(dragged: QMimeData) -> list[Path]:
    """The files of this machine among what is dragged."""
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]


class Incoming(QObject):
    """Opens addresses and references, imports files."""

    def __init__(
        self,
        window: QWidget,
        navigator: Navigator,
        opener: PageOpener,
        importer: ImportController,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._navigator, self._opener, self._importer = navigator, opener, importer

    def open(self, what: Sequence[str]) -> None:
        """Come to the front, go to addresses and references, and import the files among them."""
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()
        files = [Path(each) for each in what if Path(each).is_file()]
        for each in what:
            if Path(each) not in files:
                self._navigator.go_to(each)
        self.take_files(files)

    def take_files(self, files: Sequence[Path]) -> None:
        """Import files; a redline or table that comes back opens its own desk."""
        from kzailaw_desktop.library.written.returning import is_returned

        back = [file for file in files if is_returned(file)]
        if back:
            self._opener.bring_back(back[0])
        rest = [file for file in files if file not in back]
        if rest or not back:
            self._importer.import_paths(rest)
