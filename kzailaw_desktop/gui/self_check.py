"""Go through the program's main jobs in its own window, for packages: `--self-check DIR`.

An article, a search, a memo, a note, a file that a child process reads, quitting. What came out
lies in DIR, with a line for each job in `self-check.txt`. Library, notes and index are made in
DIR: the user's own work is not touched.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.gui.kit.dialogs.crash import CrashDialog
from kzailaw_desktop.gui.reading.page import ReaderPage

if TYPE_CHECKING:
    from kzailaw_desktop.corpus.text.lines import SourceText
    from kzailaw_desktop.gui.window.main_window import MainWindow

LAW, ARTICLE, WORDS = "law-230-viii", "art_23", "авторлық құқық"
JOBS = ("article", "search", "memo", "note", "reader", "quit")
PATIENCE = 300.0  # seconds for one job on a slow machine
PAGE = "<html><body><p>Статья 1. Сигнал</p><p>1. Связь бесплатна.</p></body></html>"


class SelfCheckFailed(Exception):
    """A job did not come to its end."""


class NotOpened(QObject):
    """Takes the files that the program would have the system open: no Word need start."""

    @Slot(QUrl)
    def open(self, _file: QUrl) -> None:
        """Do nothing."""


class SelfCheck:
    """The jobs, one after the other, in an open window."""

    def __init__(self, app: QApplication, window: MainWindow, folder: Path) -> None:
        self._app = app
        self._window = window
        self._folder = folder
        self._lines: list[str] = []
        self._opened = NotOpened()
        self._painted_at = 0.0

    def run(self, names: Sequence[str] = JOBS) -> int:
        """Do the jobs, the last of which closes the window; the exit status."""
        window = self._window
        window.welcomes = False
        window.show()
        # PySide takes a str here and nothing else, whatever its stub says.
        QDesktopServices.setUrlHandler("file", self._opened, "open")  # type: ignore[arg-type]
        status = 0
        jobs = (self._article, self._search, self._memo, self._note, self._reader, self._quit)
        for name, job in zip(JOBS, jobs, strict=True):
            if name not in names:
                continue
            try:
                said = job()
            except SelfCheckFailed as e:
                status, said = 1, f"FAILED: {e}"
            self._tell(f"{name}: {said}")
        return status

    def _tell(self, line: str) -> None:
        self._lines.append(line)
        text = "\n".join(self._lines) + "\n"
        (self._folder / "self-check.txt").write_text(text, encoding="utf-8")
        if sys.stdout is not None:  # None in a windowed program on Windows
            print(line, flush=True)

    def _wait(self, what: str, there: Callable[[], object]) -> None:
        end = time.monotonic() + PATIENCE
        while not there():
            if (bug := self._window.findChild(CrashDialog)) is not None:
                raise SelfCheckFailed(f"no {what}, but a bug: {bug.details.toPlainText()}")
            if time.monotonic() > end:
                raise SelfCheckFailed(f"no {what}")
            self._app.processEvents()
            time.sleep(0.005)

    def _note_painting(self) -> None:
        self._painted_at = time.time()

    def _picture(self, name: str) -> None:
        self._app.processEvents()
        if not self._window.grab().save(str(self._folder / f"{name}.png")):
            raise SelfCheckFailed("no picture can be written")

    # -- jobs ---------------------------------------------------------------------------------

    def _article(self) -> str:
        page = self._window.workbench.reader()
        if not isinstance(page, ReaderPage):
            raise SelfCheckFailed("no text is open")
        page.view.painted.connect(self._note_painting)
        self._wait("first painting", lambda: self._painted_at)
        self._wait("whole window", lambda: self._window.ready)
        place = self._window.workbench.place()
        if place is None or (place.document, place.eid) != (LAW, ARTICLE):
            raise SelfCheckFailed(f"at {place}")
        self._wait("context", lambda: self._window.tasks.pending() == 0)
        self._picture("article")
        return f"painted at {self._painted_at:.3f}"

    def _search(self) -> str:
        window = self._window
        window.search.search_for(WORDS)
        service = window.search.controller().service
        page = service.pages()[0]

        def found() -> bool:
            return page.answer is not None and bool(page.answer.results.hits)

        self._wait("results", lambda: found() and not service.indexer.busy)
        assert page.answer is not None
        first = page.answer.results.hits[0]
        if not first.eid.startswith(ARTICLE):
            raise SelfCheckFailed(f"{first.document} {first.eid} is found first")
        self._picture("search")
        return f"{len(page.answer.results.hits)} hits"

    def _memo(self) -> str:
        window = self._window
        window.workbench.group.show_page(window.workbench.readers()[0])
        page = window.opener.make_memo()
        self._wait("memo", lambda: page.ready and page.contents.chapters)
        self._wait("preview", lambda: page.preview.toPlainText())
        self._picture("memo")
        written: list[Path] = []
        page.exported.connect(written.append, Qt.ConnectionType.DirectConnection)
        page.export_to(str(self._folder / "memo.docx"))
        self._wait("Word file", lambda: written)
        words = "\n".join(line.text for line in _read("docx", written[0].read_bytes()).lines)
        if "23" not in words:
            raise SelfCheckFailed("the memo does not speak of article 23")
        return f"{len(words)} characters"

    def _note(self) -> str:
        window = self._window
        window.gateway.save_note(LAW, ARTICLE, "self-check")
        if not window.tasks.finish_writes():
            raise SelfCheckFailed("the note is not written")
        notes = [note.body for note in window.library.workspace.annotations()]
        if "self-check" not in notes:
            raise SelfCheckFailed("the note is not found again")
        return "kept"

    def _reader(self) -> str:
        return f"{len(_read('html', PAGE.encode()).lines)} lines"

    def _quit(self) -> str:
        if not self._window.close():
            raise SelfCheckFailed("the window does not close")
        self._app.processEvents()
        return "closed"


def _read(kind: str, data: bytes) -> SourceText:
    """Read a file in a child process."""
    from kzailaw_desktop.corpus.readers.process import pool

    return pool.shared().read(kind, data, f"self-check.{kind}")
