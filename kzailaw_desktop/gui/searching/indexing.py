"""Keeping the index in step with the library while the window stays quick.

A few changed documents and the user's notes are indexed in the pool; anything larger in a child
process, with its progress and a cross in the status line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from kzailaw_desktop.gui.kit.widgets.progress_line import ProgressLine
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.tasks import Tasks
from kzailaw_desktop.library.index_jobs import Update, apply, needed, start
from kzailaw_desktop.search.worker import IndexBuilder, IndexProgress

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library

POLL, REST = 150, 900  # milliseconds


class IndexLine(ProgressLine):
    """How far the index is."""

    def show_share(self, done: int, all: int) -> None:
        """Passages done, of roughly so many."""
        share = done / all if all else 0.0
        said = tr("Indexing: %n passages", done) if done else tr("Indexing…")
        self.tell(said, tr("Stop indexing"), share)


class Indexer(QObject):
    """Looks what the index lacks, some time after something has changed, and sees to it."""

    updated = Signal()
    state_changed = Signal()
    advanced = Signal()  # some more documents are indexed
    failed = Signal(object)
    rebuilding = Signal(str)  # why the former index is thrown away

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.tasks = tasks
        self.line = IndexLine()
        self.stopped = False  # by the user: not tried again until something changes
        self._builder: IndexBuilder | None = None
        self._update = Update()
        self._documents = 0  # that the child has done
        self._checking = False
        self._again = False
        self._told: object = None
        self._started: IndexBuilder | None = None  # by the pool; known here a moment later
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(self.check)
        self._polling = QTimer(self, interval=POLL)
        self._polling.timeout.connect(self._poll)
        self.line.cancelled.connect(self.cancel)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)

    @property
    def busy(self) -> bool:
        """Whether the index is being brought up to date."""
        return self._builder is not None or self._checking

    def changed(self) -> None:
        """Something was imported, written or deleted; look soon."""
        self.stopped = False
        self._resting.start()

    def check(self) -> None:
        """Look now what is lacking, and see to it."""
        self._resting.stop()
        if self.busy:
            self._again = True
            return
        self._checking = True
        self.tasks.read(self._look, self._looked, self._trouble)
        self.state_changed.emit()

    def _look(self) -> tuple[Update, IndexBuilder | None]:
        update = needed(self.library)
        if not update:
            return update, None
        if update.small or self.library.server:  # a child knows folders only
            apply(self.library, update)
            return update, None
        self._started = start(self.library, update)
        return update, self._started

    def _looked(self, found: tuple[Update, IndexBuilder | None]) -> None:
        self._checking = False
        self._tell_rebuilt()
        self._update, self._builder = found
        if self._builder is not None:
            self.line.show_share(0, self._update.passages)
            self._polling.start()
        elif self._update:
            self._over(True)
        self.state_changed.emit()

    def _tell_rebuilt(self) -> None:
        why = self.library.index.rebuilt
        if why is not None and why is not self._told:
            self._told = why
            self.rebuilding.emit(why.reason(i18n.language()))

    def _trouble(self, error: Exception) -> None:
        self._checking = False
        self.state_changed.emit()
        self.failed.emit(error)

    def _poll(self) -> None:
        if self._builder is None:
            self._polling.stop()
            return
        news: IndexProgress = self._builder.poll()
        if news.state == "working":
            self.line.show_share(news.passages, self._update.passages)
            if news.documents != self._documents:
                self._documents = news.documents
                self.advanced.emit()
            return
        self._end(news)

    def _end(self, news: IndexProgress) -> None:
        self._polling.stop()
        self.line.hide()
        builder, self._builder, self._started = self._builder, None, None
        if builder is not None:
            builder.close()
        if news.state == "failed":
            self.failed.emit(RuntimeError(news.trouble))
        if news.state == "done":
            self._checking = True
            self.tasks.read(self.library.index.reopen, self._reopened, self._trouble)
        else:
            self._over(False)

    def _reopened(self, _: object) -> None:
        self._checking = False
        self._over(True)

    def _over(self, done: bool) -> None:
        if done:
            self.updated.emit()
        self.state_changed.emit()
        if self._again and not self.stopped:
            self._again = False
            self._resting.start()

    def cancel(self) -> None:
        """Stop; the index stays as it was."""
        self.stopped = True
        if self._builder is not None:
            self._builder.cancel()

    def close(self) -> None:
        """The window goes."""
        self._resting.stop()
        self._polling.stop()
        builder = self._builder or self._started
        self._builder = self._started = None
        if builder is not None:
            builder.close()
