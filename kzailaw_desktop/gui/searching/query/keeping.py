"""Searches that are kept: saved ones under a name of the user's, and what was asked before."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.gui.kit.dialogs.dialog import Sheet
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.widgets.widgets import Field, Label
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.searching.query.completing import CompletionOffer
from kzailaw_desktop.gui.searching.query.head import SearchHead, describe
from kzailaw_desktop.gui.searching.results.lines import Names
from kzailaw_desktop.library.indexed.questions import Question

if TYPE_CHECKING:
    from kzailaw_desktop.gui.kit.work.tasks import Tasks
    from kzailaw_desktop.library import Library
    from kzailaw_desktop.workspace import SavedSearch

HISTORY = "search-history"  # a setting of the workspace: questions as records, the latest first
KEPT, LISTED = 40, 12  # former searches that are kept, and that the menu shows
LONGEST_NAME = 120


class NameSheet(Sheet):
    """Under which name a search is saved; one that was saved can be renamed or taken away."""

    named = Signal(str)
    dropped = Signal()

    def __init__(self, name: str, taken: set[str], known: bool, parent: QWidget) -> None:
        super().__init__(parent, tr("Saved search") if known else tr("Save this search"), 460)
        self._taken = taken
        self.field = Field()
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setText(name)
        self.field.selectAll()
        name_widget(self.field, tr("Name of the search"))
        self.clash = Label(tr("Another search has this name; it would be replaced."), wrap=True)
        self.body.addWidget(Label(tr("Name of the search"), token="muted", size=9.4))
        self.body.addWidget(self.field)
        self.body.addWidget(self.clash)
        if known:
            self.drop = self.add_button(tr("Do not save any more"))
            self.drop.clicked.connect(self._drop)
        self.cancel = self.add_button(tr("Cancel"))
        self.save = self.add_button(tr("Save"), primary=True)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.field.returnPressed.connect(self._save)
        self.field.textChanged.connect(self._typed)
        self._typed()
        self.field.setFocus()

    def name(self) -> str:
        """What was typed, without blanks at its ends."""
        return " ".join(self.field.text().split())

    def _typed(self) -> None:
        self.clash.setVisible(self.name() in self._taken)
        self.save.setEnabled(bool(self.name()))

    def _save(self) -> None:
        if self.name():
            self.named.emit(self.name())
            self.accept()

    def _drop(self) -> None:
        self.dropped.emit()
        self.accept()


class Keeping(QObject):
    """Reads and writes the saved and former searches of the user's work."""

    changed = Signal()
    said = Signal(str)  # what was done

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.tasks = tasks
        self.saved: dict[str, Question] = {}
        self.former: list[Question] = []
        self.sheet: NameSheet | None = None
        self._asked = Question.of("")
        tasks.read(self._read, self._found)

    def _read(self) -> tuple[dict[str, Question], list[Question]]:
        if not self.library.has_workspace():
            return {}, []
        workspace = self.library.workspace
        saved = {s.name: Question.from_record(s.request) for s in workspace.saved_searches()}
        former = workspace.settings.get(HISTORY, [])
        return saved, [Question.from_record(r) for r in former if isinstance(r, dict)]

    def _found(self, kept: tuple[dict[str, Question], list[Question]]) -> None:
        self.saved, self.former = kept
        self.changed.emit()

    # -- what is kept ---------------------------------------------------------------------

    def name_of(self, question: Question) -> str:
        """The name under which a search is saved, "" when it is not."""
        return next((n for n, kept in self.saved.items() if _same(kept, question)), "")

    def _others(self, question: Question) -> list[Question]:
        return [q for q in self.former[:LISTED] if q != question]

    def show(self, head: SearchHead, question: Question, names: Names) -> None:
        """The menu and the mark of a page that asks `question`."""
        former = [describe(q, names) for q in self._others(question)]
        head.show_kept(list(self.saved), former)
        head.keep.setChecked(bool(self.name_of(question)))

    def chosen(self, question: Question, number: int) -> Question | None:
        """The search of a row of the menu of a page that asks `question`."""
        every = [*self.saved.values(), *self._others(question)]
        return every[number] if number < len(every) else None

    def offers(self, names: Names) -> list[CompletionOffer]:
        """What an empty search field offers."""
        saved = [CompletionOffer(name, "saved", question=q) for name, q in self.saved.items()]
        former = [CompletionOffer(describe(q, names), "history", question=q) for q in self.former]
        return list({o.text: o for o in (*saved[:4], *former[:8])}.values())[:10]

    # -- keeping --------------------------------------------------------------------------

    def ask_name(self, question: Question, names: Names, parent: QWidget) -> None:
        """Ask under which name a search is to be saved, or whether any more."""
        own = self.name_of(question)
        self._asked = question
        name = own or describe(question, names)[:LONGEST_NAME]
        self.sheet = NameSheet(name, set(self.saved) - {own}, bool(own), parent)
        self.sheet.named.connect(self.save)
        self.sheet.dropped.connect(self.drop)
        self.sheet.finished.connect(self.changed)
        self.sheet.open()

    def save(self, name: str) -> None:
        """Save the search that was asked about under a name, and under no other."""
        from kzailaw_desktop.workspace import SavedSearch

        self._write(SavedSearch(name, self._asked.as_record()))
        self.said.emit(tr("The search is saved"))

    def drop(self) -> None:
        """Save the search that was asked about no more."""
        self._write(None)
        self.said.emit(tr("The search is no longer saved"))

    def _write(self, search: SavedSearch | None) -> None:
        own = self.name_of(self._asked)

        def work() -> tuple[dict[str, Question], list[Question]]:
            workspace = self.library.workspace
            if own and (search is None or search.name != own):
                workspace.delete_search(own)
            if search is not None:
                workspace.save_search(search)
            return self._read()

        self.tasks.write(work, self._found)

    def remember(self, question: Question) -> None:
        """What was asked now comes first in the history."""
        others = [q for q in self.former if not _same(q, question)]
        self.former = [question, *others][:KEPT]
        records = [q.as_record() for q in self.former]

        def work() -> None:
            with suppress(KzaiLawError):  # a workspace that cannot be written has no history
                self.library.workspace.settings[HISTORY] = records

        self.tasks.write(work)


def _same(one: Question, other: Question) -> bool:
    """Whether two questions are the same search, however many results they ask for."""
    return one.as_record() == other.as_record()
