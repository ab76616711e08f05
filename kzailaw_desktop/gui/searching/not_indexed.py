"""Say beside the results which documents are not indexed yet, while the index is brought up to date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.tasks import Tasks
from kzailaw_desktop.gui.searching.indexing import Indexer
from kzailaw_desktop.gui.searching.results.lines import Names
from kzailaw_desktop.library.indexed.questions import Questions
from kzailaw_desktop.library.indexed.standing import IndexStanding, index_standing

if TYPE_CHECKING:
    from kzailaw_desktop.gui.searching.page import SearchPage
    from kzailaw_desktop.library import Library

REST = 1_200  # milliseconds between two looks while the index grows
NAMED = 3  # documents that are named


class PendingDocuments(QObject):
    """Looks when an answer comes, and while the index grows; tells every search page."""

    def __init__(
        self,
        library: Library,
        questions: Questions,
        indexer: Indexer,
        tasks: Tasks,
        pages: Callable[[], Sequence[SearchPage]],
        names: Callable[[], Names],
    ) -> None:
        super().__init__(indexer)
        self._library, self._questions, self._tasks = library, questions, tasks
        self._indexer, self._pages, self._names = indexer, pages, names
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(self.look)
        indexer.advanced.connect(self._advanced)

    def _advanced(self) -> None:
        if not self._resting.isActive():
            self._resting.start()

    def look(self) -> None:
        """Compare the index with the library in the background."""
        if not self._pages():
            return
        library, within = self._library, self._questions.within

        def work() -> IndexStanding:
            return index_standing(library, within)

        self._tasks.read(work, self._looked, key="index-standing")

    def _looked(self, standing: IndexStanding) -> None:
        text = words_of(standing, self._names(), stopped=self._indexer.stopped)
        for page in self._pages():
            if isValid(page):
                page.head.show_pending(text, stopped=self._indexer.stopped)


def words_of(standing: IndexStanding, names: Names, *, stopped: bool) -> str:
    """The line beside the results; "" when everything is indexed."""
    if not standing.pending:
        return ""
    shown = [f"{names.short.get(doc, doc)}" for doc in standing.pending[:NAMED]]
    rest = len(standing.pending) - len(shown)
    listed = ", ".join(shown) + (f" {tr('and %n more', rest)}" if rest else "")
    text = tr("{done} of {all} documents are indexed; not yet: {pending}.")
    text = text.format(done=standing.indexed, all=standing.documents, pending=listed)
    more = tr("Indexing was stopped.") if stopped else tr("The results will be completed.")
    return f"{text} {more}"
