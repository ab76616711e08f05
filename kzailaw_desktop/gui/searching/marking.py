"""What a question finds in documents that are shown: the preview, and an opened document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.reading.rows.documents import MadeRows, rows_of
from kzailaw_desktop.gui.reading.rows.row_types import Column, Row
from kzailaw_desktop.gui.searching.page import SearchPage
from kzailaw_desktop.gui.searching.results.lines import Result
from kzailaw_desktop.gui.searching.results.preview import Found, marks_in, texts_of
from kzailaw_desktop.gui.searching.results.walking import HitBar
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.indexed.questions import Question, Questions

Columns = tuple[Column, ...]


class HitMarks(QObject):
    """Finds the places of hits in the background; shows them in previews and reader pages."""

    def __init__(
        self, library: Library, questions: Questions, services: Services, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library, self._questions = library, questions
        self._tasks, self._messages = services.tasks, services.messages

    def preview(self, page: SearchPage, result: Result) -> None:
        """Show the document of a result beside the list, with what the question finds in it."""
        question = page.meant
        lang = result.lang if result.kind == "commentary" else i18n.language()

        def work() -> tuple[SearchPage, Result, MadeRows, Found]:
            document = self._library.document(result.document)
            columns, rows = rows_of(document, lang)
            found = self._marks(question, result.document, columns, rows)
            return page, result, (columns, rows), found

        self._tasks.read(work, self._previewed, self.report_bug, key=f"preview:{id(page)}")

    def _previewed(self, found: tuple[SearchPage, Result, MadeRows, Found]) -> None:
        page, result, made, marks = found
        if isValid(page):
            page.preview.show_document(result, *made, marks)

    def report_bug(self, error: Exception) -> None:
        """Report an error, except that a document is gone: it has no preview and no marks."""
        if not isinstance(error, KzaiLawError):
            self._messages.trouble(error)

    def _marks(
        self, question: Question, document: str, columns: Columns, rows: Sequence[Row]
    ) -> Found:
        texts = texts_of(columns, rows, self._questions.places(question, document))

        def spans(text: str, lang: str) -> Iterable[tuple[int, int]]:
            return self._questions.spans(question, text, lang)

        return marks_in(texts, spans)

    def follow(self, reader: ReaderPage, question: Question, document: str, eid: str) -> HitBar:
        """Show in an opened document what a question finds there."""
        bar = self.bar_of(reader)
        if bar is None:
            bar = HitBar(reader)
            bar.wanted.connect(self._marks_wanted)
        bar.follow(question, document, eid)
        return bar

    def bar_of(self, reader: QWidget | None) -> HitBar | None:
        """The bar of a reader page, if something was searched for in it."""
        found = reader.findChild(HitBar) if reader is not None else None
        return found if isinstance(found, HitBar) else None

    def _marks_wanted(self, bar: HitBar) -> None:
        question, document = bar.question, bar.document
        if question is None:
            return
        columns, rows = bar.page.view.rows.all_columns, bar.page.view.rows.rows

        def work() -> tuple[HitBar, Question, str, Found]:
            return bar, question, document, self._marks(question, document, columns, rows)

        self._tasks.read(work, self._marks_found, self.report_bug, key=f"marks:{id(bar)}")

    def _marks_found(self, found: tuple[HitBar, Question, str, Found]) -> None:
        bar, question, document, marks = found
        if isValid(bar) and (bar.question, bar.document) == (question, document):
            bar.show_found(marks)
