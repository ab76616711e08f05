"""The head of the search page: the query, what it is narrowed to, what else was searched for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.layout.flow import Chip, ChipRow
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.controls import MenuButton
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Elided, Field, Label, Segmented
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data
from kzailaw_desktop.gui.searching.query.completing import Completer, CompletionOffer
from kzailaw_desktop.gui.searching.query.facets import TITLES, value_text
from kzailaw_desktop.gui.searching.results.lines import Names
from kzailaw_desktop.gui.searching.results.notice import Notice
from kzailaw_desktop.library.indexed.questions import Answer, Question

VIEWS = (
    ("grouped", "list-dashes", mark("By document")),
    ("flat", "list", mark("One list, best first")),
    ("kwic", "arrows-out-line-horizontal", mark("Words in their context")),
)
FORMATS = (
    ("docx", mark("Word document…")),
    ("csv", mark("Table (CSV)…")),
    ("ris", mark("Sources for Zotero and EndNote (RIS)…")),
    ("bib", mark("Sources for BibTeX…")),
)
WORDS_SHOWN = 7  # equivalents before "more"


def describe(question: Question, names: Names) -> str:
    """A question in a few words: the name under which it is kept."""
    parts = [question.request.query.strip()]
    parts += [value_text(facet, value, names) for facet, value in question.filters()]
    if question.request.exact:
        parts.append(tr("exactly as typed"))
    if not question.request.expand:
        parts.append(tr("without other languages"))
    return " · ".join(part for part in parts if part)


class SearchHead(QWidget):
    """Everything above the results."""

    asked = Signal(object)  # Question
    view_chosen = Signal(str)
    export_wanted = Signal(str)  # a format
    keep_toggled = Signal()
    kept_chosen = Signal(int)  # a row of the menu of kept and former searches
    menu_wanted = Signal()
    collection_left = Signal()
    indexing_wanted = Signal()  # indexing was stopped and is to go on

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = Question.of("")
        self.answer: Answer | None = None
        self._collection = ""
        self.names = Names()
        self._all_words = False
        self.field = Field("magnifying-glass")
        self.completer = Completer(self.field)
        self.keep = Button("bookmark-simple")
        self.keep.setCheckable(True)
        self.kept = MenuButton("clock-counter-clockwise")
        self.export = MenuButton("download-simple")
        self.views = Segmented()
        for key, icon, _ in VIEWS:
            self.views.add(key, "", icon)
        self.count = Elided(token="muted", size=9.6)
        self.filters = ChipRow()
        self.also = Label(token="muted", size=9.4)
        self.expand, self.exact = Button("", " "), Button("", " ")
        for button in (self.expand, self.exact):
            button.setCheckable(True)
        self.words = ChipRow(self.expand, self.exact, self.also)
        self.notice = Notice()
        self.pending = Label(token="muted", size=9.4, wrap=True)
        self.go_on = Button("", " ")
        self.go_on.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.go_on.clicked.connect(self.indexing_wanted)
        for widget in (self.pending, self.go_on):
            widget.hide()
        self._build()
        self._connect()
        self._fill_export()
        self.retranslate()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 12, 16, 8)
        box.setSpacing(6)
        first = QHBoxLayout()
        first.setSpacing(4)
        self.field.setMinimumWidth(180)
        self.field.setMaximumWidth(620)
        first.addWidget(self.field, 3)
        first.addSpacing(8)
        first.addWidget(self.count, 2)
        for widget in (self.keep, self.kept, self.export):
            first.addWidget(widget)
        first.addSpacing(4)
        first.addWidget(self.views)
        box.addLayout(first)
        self.filters.hide()
        box.addWidget(self.filters)
        box.addWidget(self.words)
        box.addWidget(self.notice)
        waiting = QHBoxLayout()
        waiting.addWidget(self.pending, 1)
        waiting.addWidget(self.go_on)
        box.addLayout(waiting)

    def _connect(self) -> None:
        self.field.returnPressed.connect(self._entered)
        self.completer.taken.connect(self._taken)
        self.views.chosen.connect(self.view_chosen)
        self.filters.clicked.connect(self._filter_clicked)
        self.words.clicked.connect(self._word_clicked)
        self.expand.clicked.connect(self._toggle_expand)
        self.exact.clicked.connect(self._toggle_exact)
        self.notice.taken.connect(self.asked)
        self.keep.clicked.connect(self.keep_toggled)
        self.kept.clicked.connect(self.menu_wanted)

    # -- showing ----------------------------------------------------------------------------

    def show_question(self, question: Question, names: Names) -> None:
        """What is asked; the answer is still to come."""
        self.names = names
        if question.request.query != self.question.request.query:
            self._all_words = False
        self.question = question
        if self.field.text() != question.request.query:
            self.field.setText(question.request.query)
        self.count.setText(tr("Searching…"))
        self._show_filters()
        self.expand.setChecked(question.request.expand)
        self.exact.setChecked(question.request.exact)

    def show_answer(self, answer: Answer, names: Names) -> None:
        """How much was found, and what was searched for besides."""
        self.answer, self.names = answer, names
        found = "" if answer.trouble else tr("%n found", answer.results.total)
        self.count.setText(found)
        self._show_filters()
        self._show_words()

    def show_collection(self, name: str) -> None:
        """Show what the search is narrowed to; "": nothing."""
        self._collection = name
        self._show_filters()

    def show_pending(self, text: str, *, stopped: bool) -> None:
        """Say which documents are not indexed yet; "": all are."""
        self.pending.setText(text)
        self.pending.setVisible(bool(text))
        self.go_on.setVisible(bool(text) and stopped)

    def _show_filters(self) -> None:
        chips = []
        if self._collection:
            chip = Chip("collection:", self._collection, f"{tr('Collection')}:")
            leave = tr("Leave the collection “{name}”").format(name=self._collection)
            chip.setAccessibleName(leave)
            chips.append(chip)
        for facet, value in self.question.filters():
            text = value_text(facet, value, self.names)
            chip = Chip(f"{facet}:{value}", text, f"{tr_data(TITLES[facet])}:")
            chip.setAccessibleName(tr("Remove the filter: {name}").format(name=text))
            chips.append(chip)
        if len(self.question.filters()) > 1:
            chips.append(Chip("", tr("Clear all filters")))
        self.filters.set_chips(chips)
        self.filters.setVisible(bool(chips))

    def _show_words(self) -> None:
        words = self.answer.equivalents if self.answer and self.question.request.expand else ()
        taken_away = set(self.question.request.without)
        shown = words if self._all_words else words[:WORDS_SHOWN]
        chips = []
        for word in shown:
            chip = Chip(f"word:{word}", word)
            chip.off = word in taken_away
            said = tr("Search for “{words}” too") if chip.off else tr("Do not search for “{words}”")
            chip.setAccessibleName(said.format(words=word))
            chip.setToolTip(tips.plain(said.format(words=word)))
            chips.append(chip)
        if len(words) > len(shown):
            more = Chip("more", tr("%n more", len(words) - len(shown)))
            more.off = False
            chips.append(more)
        self.words.set_chips(chips)
        self.also.setVisible(bool(chips))

    # -- asking -----------------------------------------------------------------------------

    def _entered(self) -> None:
        self.completer.hide()
        query = self.field.text().strip()
        if query != self.question.request.query:  # other words have other equivalents
            self.question = self.question.asking(without=())
        self.asked.emit(self.question.asking(query=query))

    def _taken(self, offer: CompletionOffer) -> None:
        if isinstance(offer.question, Question):
            self.asked.emit(offer.question)
        else:
            self._entered()

    def _filter_clicked(self, key: str) -> None:
        facet, _, value = key.partition(":")
        if facet == "collection":
            self.collection_left.emit()
            return
        question = self.question
        self.asked.emit(question.toggled(facet, value) if facet else question.unfiltered())

    def _word_clicked(self, key: str) -> None:
        if key == "more":
            self._all_words = True
            self._show_words()
            return
        word = key.partition(":")[2]
        taken = self.question.request.without
        without = tuple(w for w in taken if w != word) if word in taken else (*taken, word)
        self.asked.emit(self.question.asking(without=without))

    def _toggle_expand(self) -> None:
        self.asked.emit(self.question.asking(expand=self.expand.isChecked()))

    def _toggle_exact(self) -> None:
        self.asked.emit(self.question.asking(exact=self.exact.isChecked()))

    # -- menus ------------------------------------------------------------------------------

    def _fill_export(self) -> None:
        menu = self.export.menu()
        assert menu is not None
        menu.clear()
        for name, text in FORMATS:
            action = QAction(tr_data(text), menu)
            action.setData(name)
            menu.addAction(action)
        if not menu.property("wired"):
            menu.setProperty("wired", True)
            menu.triggered.connect(self._export)

    def _export(self, action: QAction) -> None:
        self.export_wanted.emit(str(action.data()))

    def show_kept(self, kept: list[str], former: list[str]) -> None:
        """The menu of kept and former searches, in that order."""
        menu = self.kept.menu()
        assert menu is not None
        menu.clear()
        number = 0
        for title, names in ((tr("Saved searches"), kept), (tr("Searched before"), former)):
            if names:
                menu.addSection(title)
            for name in names:
                action = QAction(name.replace("&", "&&"), menu)
                action.setData(number)
                menu.addAction(action)
                number += 1
        if not number:
            menu.addAction(tr("No search has been saved yet")).setEnabled(False)
        if not menu.property("wired"):
            menu.setProperty("wired", True)
            menu.triggered.connect(self._kept_taken)
        if menu.isVisible():
            menu.popup(self.kept.mapToGlobal(QPoint(0, self.kept.height() + 2)))

    def _kept_taken(self, action: QAction) -> None:
        self.kept_chosen.emit(int(action.data()))

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        name_widget(self.field, tr("Search everything"))
        self.field.setPlaceholderText(tr("Search everything"))
        self.also.setText(tr("Also searched for:"))
        self.expand.setText(tr("In all three languages"))
        self.exact.setText(tr("Exactly as typed"))
        self.go_on.setText(tr("Go on indexing"))
        name_widget(self.keep, tr("Save this search"), tip=True)
        name_widget(self.kept, tr("Saved and former searches"), tip=True)
        name_widget(self.export, tr("Export the results"), tip=True)
        for key, _, text in VIEWS:
            name_widget(self.views.button(key), tr_data(text), tip=True)
        self._fill_export()
        if self.answer is not None:
            self.show_answer(self.answer, self.names)
