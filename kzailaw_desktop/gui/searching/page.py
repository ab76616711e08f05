"""The search page: facets, results, the current passage; asks nothing itself, but signals what it
wants."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Hairline
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.searching.query.facets import FacetList
from kzailaw_desktop.gui.searching.query.head import SearchHead
from kzailaw_desktop.gui.searching.results.examples import Examples
from kzailaw_desktop.gui.searching.results.kwic import KwicTable
from kzailaw_desktop.gui.searching.results.lines import Names, Result, Targets, lines_of
from kzailaw_desktop.gui.searching.results.notice import saying_of
from kzailaw_desktop.gui.searching.results.preview import PassagePreview
from kzailaw_desktop.gui.searching.results.results import ResultList
from kzailaw_desktop.library.indexed.questions import Answer, Question
from kzailaw_desktop.search.answers.extracts.kwic import KwicRow

LIMIT = 200
FACETS_FROM, PREVIEW_FROM = 620, 900  # widths of the page, in pixels


class SearchPage(QWidget):
    """One question and what was found."""

    asked = Signal(object)  # Question
    concordance_wanted = Signal(object)  # Question
    preview_wanted = Signal(object)  # Result
    opened = Signal(object)  # Result, to be opened beside
    opened_beside = Signal(object)  # Result, to be opened in a tab
    walked = Signal(object)  # the current Result

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.answer: Answer | None = None
        self.names = Names()
        self.targets: Targets = {}
        self.shown_view = "grouped"
        self.updating = False
        self.head = SearchHead()
        self.facets = FacetList()
        self.list = ResultList()
        self.table = KwicTable()
        self.examples = Examples()
        self.more = Button("", " ")
        self.preview = PassagePreview()
        self._walking = QTimer(self, singleShot=True, interval=60)
        self._walking.timeout.connect(self._look)
        self._build()
        self._connect()
        # The window decides how wide a page is, never the page.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        lead(self, self.list)
        self.choose_view("grouped")
        self.retranslate()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(Hairline())
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.stack = QStackedWidget()
        self.examples.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        found.setMinimumWidth(220)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.examples)
        column.addWidget(self.stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 2, 12, 4)
        foot.addWidget(self.more)
        foot.addStretch(1)
        column.addLayout(foot)
        self.parts = Splitter()
        for widget in (self.facets, found, self.preview):
            self.parts.addWidget(widget)
        self.parts.setStretchFactor(1, 3)
        self.parts.setStretchFactor(2, 2)
        self.facets.setMinimumWidth(150)
        self.preview.setMinimumWidth(240)
        self.parts.setSizes([206, 594, 480])
        box.addWidget(self.parts, 1)

    def _connect(self) -> None:
        self.head.asked.connect(self.ask)
        self.head.view_chosen.connect(self.choose_view)
        self.facets.toggled.connect(self._facet_toggled)
        self.examples.chosen.connect(self._example_chosen)
        self.more.clicked.connect(self._show_more)
        for view in (self.list, self.table):
            view.opened.connect(self.opened)
            view.opened_beside.connect(self.opened_beside)
            view.walked.connect(self._walked)
        self.list.left_upwards.connect(self.focus_query)
        self.preview.wanted.connect(self.preview_wanted)
        self.preview.opened.connect(self.opened_beside)

    @property
    def meant(self) -> Question:
        """The question whose answer is shown."""
        return self.answer.meant if self.answer is not None else self.question

    # -- asking and showing -----------------------------------------------------------------

    def ask(self, question: Question) -> None:
        """Ask again, with other words or other filters."""
        self.question = question
        self.head.show_question(question, self.names)
        self.asked.emit(question)

    def show_answer(self, answer: Answer, names: Names, targets: Targets) -> None:
        """Show what was found; the current hit stays where other filters still find it."""
        before = self.answer.question.request.query if self.answer is not None else ""
        kept = self.list.result() if before == answer.question.request.query else None
        self.answer, self.names, self.targets = answer, names, targets
        self.question = answer.question
        self.head.show_question(answer.question, names)
        self.head.show_answer(answer, names)
        self.facets.show_answer(answer, names)
        self.preview.forget()
        hits = answer.results.hits
        if not hits:
            self.preview.clear()
        grouped = self.shown_view == "grouped"
        self.list.show_results(lines_of(hits, names, targets, grouped), kept.key if kept else "")
        self._say(answer)
        rest = answer.results.total - len(hits)
        same = sum(len(hit.similar) for hit in hits)
        self.more.setVisible(bool(hits) and rest > same and len(hits) >= answer.question.request.limit)  # fmt: skip
        if self.shown_view == "kwic" and hits:
            self.concordance_wanted.emit(answer.meant)
        held = self.list.hasFocus() or self.table.hasFocus()
        self._show_parts()
        if not hits and held:
            self.focus_query()

    def set_updating(self, updating: bool) -> None:
        """Whether the index is being brought up to date."""
        if updating != self.updating:
            self.updating = updating
            if self.answer is not None:
                self._say(self.answer)

    def _say(self, answer: Answer) -> None:
        saying = saying_of(answer)
        if self.updating and not answer.results.hits and answer.trouble is None:
            from kzailaw_desktop.gui.searching.results.notice import Saying

            saying = Saying(tr("The index is being built; the results will come by themselves."))
        self.head.notice.say(saying)

    def show_concordance(self, rows: Sequence[KwicRow]) -> None:
        """The occurrences of the words."""
        self.table.rows.set_rows(rows, self.names, self.targets)
        if rows:
            self.table.selectRow(0)

    def choose_view(self, view: str) -> None:
        """ "grouped", "flat" or "kwic"."""
        self.shown_view = view = view if view in ("flat", "kwic") else "grouped"
        self.head.views.choose(view)
        if self.answer is not None:
            kept = self.list.result()
            lines = lines_of(self.answer.results.hits, self.names, self.targets, view == "grouped")
            self.list.show_results(lines, kept.key if kept else "")
            if view == "kwic" and self.answer.results.hits:
                self.concordance_wanted.emit(self.answer.meant)
        self._show_parts()

    def _show_parts(self) -> None:
        """Show the parts that fit and have content."""
        nothing = self.answer is not None and not self.answer.results.hits
        kwic = self.shown_view == "kwic"
        self.stack.setCurrentWidget(self.examples if nothing else self.table if kwic else self.list)
        filtered = bool(self.question.filters())
        self.facets.setVisible(self.width() >= FACETS_FROM and (not nothing or filtered))
        self.preview.setVisible(self.width() >= PREVIEW_FROM and not nothing and not kwic)
        lead(self, self.table if kwic else self.list)

    # -- walking ----------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """The next hit, or the one before."""
        if self.shown_view == "kwic":
            row = self.table.currentIndex().row() + by
            if 0 <= row < self.table.rows.rowCount():
                self.table.selectRow(row)
        else:
            self.list.step(by)

    def _walked(self, _result: Result) -> None:
        self._walking.start()

    def _look(self) -> None:
        result = self.table.result() if self.shown_view == "kwic" else self.list.result()
        if result is None or not self.isVisible():
            return
        if self.preview.isVisible():
            document = self.names.full.get(result.document, "")
            name = " · ".join(p for p in (result.who, result.standing, document) if p)
            self.preview.look_at(result, name)
        self.walked.emit(result)

    def focus_query(self) -> None:
        """Type another query."""
        self.head.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _facet_toggled(self, facet: str, value: str) -> None:
        self.ask(self.question.toggled(facet, value))

    def _example_chosen(self, query: str) -> None:
        self.ask(Question.of(query))

    def _show_more(self) -> None:
        self.ask(self.question.asking(limit=self.question.request.limit + LIMIT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.head.field.hasFocus():
            self.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.focus_query()
        else:
            super().keyPressEvent(event)

    # -- the page itself --------------------------------------------------------------------

    def title(self) -> str:
        """The words on the tab."""
        return f"«{self.question.request.query}»"

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.list.setAccessibleName(tr("Results"))
        self.table.setAccessibleName(tr("Words in their context"))
        self.facets.setAccessibleName(tr("Narrow the results"))
        self.more.setText(tr("Show more"))
        self.more.setVisible(False if self.answer is None else self.more.isVisible())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "preview"):
            self.retranslate()
            self.head.retranslate()
            self.examples.retranslate()
            self.preview.retranslate()
            if self.answer is not None:
                self.asked.emit(self.question)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_parts()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.active().color("paper"))
