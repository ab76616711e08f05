"""Bring back a Word file: what others changed, each edit to be taken, kept as a note, or left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop import labels
from kzailaw_desktop.drafting import Draft
from kzailaw_desktop.drafting.draft import drafts
from kzailaw_desktop.export.returned.model import Returned, ReturnedChange, ReturnedComment
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage, choose_file, name_widget
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.widgets.empty import EmptyState
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.redline import RedlineText
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Elided, Label
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.naming import language_mark
from kzailaw_desktop.library.written import returning

Edit = ReturnedChange | ReturnedComment


class ReturningPage(DeskPage):
    """The edits at the left; the chosen one with its words and what to do at the right."""

    def build(self) -> None:
        self._found: Returned | None = None
        self._draft: Draft | None = None
        self._edits: dict[str, Edit] = {}
        self._done: set[str] = set()
        self._dialog: QObject | None = None
        self.choose = Button("folder-open", " ")
        self.keep_draft = Button("file-plus", " ")
        for widget in (self.choose, self.keep_draft):
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.tools.addWidget(widget)
        self.list = QuietList(name_lines=2)
        self.empty = EmptyState()
        self.place, self.who = Elided(size=11.5, bold=True), Label(token="muted", wrap=True)
        self.words = RedlineText("both", 11.5)
        self.remark = Label(wrap=True)
        self.take, self.note = Button("check", " "), Button("note", " ")
        self.leave = Button("x", " ")
        self._layout()
        self.choose.clicked.connect(self.ask_file)
        self.empty.wanted.connect(self.ask_file)
        self.keep_draft.clicked.connect(self._keep_draft)
        self.list.chosen.connect(self._show)
        self.take.clicked.connect(self._take)
        self.note.clicked.connect(self._note)
        self.leave.clicked.connect(self._leave)
        lead(self, self.list)

    def _layout(self) -> None:
        detail = QWidget()
        column = QVBoxLayout(detail)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        for part in (self.place, self.who, self.words, self.remark):
            column.addWidget(part)
        buttons = QHBoxLayout()
        for button in (self.take, self.note, self.leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        self.split = Splitter()
        self.split.add(self.list, detail, sizes=(300, 800), stretch=1)
        self.fill(self.empty, self.split)

    def retranslate(self) -> None:
        self.heading.setText(tr("Returned Word files"))
        self.choose.setText(tr("Choose a Word file…"))
        self.keep_draft.setText(tr("Keep as a draft"))
        self.take.setText(tr("Add to the draft"))
        self.note.setText(tr("Keep as a note"))
        self.leave.setText(tr("Leave"))
        name_widget(self.list, tr("Edits"))
        self.empty.say(
            tr("No file has been returned yet"),
            tr(
                "A redline, table or memo that others have edited in Word or LibreOffice: each "
                "change and comment is shown beside its unit, edits without tracking are found by "
                "comparing. A comparative table that others made becomes a draft."
            ),
            tr("Choose a Word file…"),
        )
        self._refill()

    # -- the file ---------------------------------------------------------------------------

    def ask_file(self) -> None:
        """Ask for the file."""
        title = tr("Choose a Word file…").rstrip("…")
        self._dialog = choose_file(self, title, "", "Word (*.docx)", self.bring, save=False)

    def bring(self, name: str) -> None:
        """Read a file and show what others did to it."""
        library, file = self.library, Path(name)

        def work() -> tuple[Returned, Draft | None, str]:
            found, draft = returning.returned(library, file)
            return found, draft, file.name

        self.read(work, self._brought, key="bring")

    def _brought(self, answer: tuple[Returned, Draft | None, str]) -> None:
        self._found, self._draft, name = answer
        found = self._found
        edits: list[Edit] = [*found.changes, *found.untracked, *found.comments]
        unknown = tr("Not recognised: nothing was taken from it")
        edits += [ReturnedComment("", "", "", "", "", unknown, text) for text in found.unresolved]
        self._edits = {str(number): edit for number, edit in enumerate(edits)}
        self._done = set()
        old = tr("the draft was changed after this file was written") if found.outdated else ""
        told = (name, tr("%n edits", len(edits)), old)
        self.detail.setText(" · ".join(part for part in told if part))
        self._refill()
        self.list.setFocus()

    def _refill(self) -> None:
        has = self._found is not None
        self.empty.setVisible(not has)
        self.split.setVisible(has)
        self.keep_draft.setVisible(bool(self._found and self._found.draft))
        entries = [
            ListEntry(key, self._unit(edit), self._more(edit), token=_token(edit), value=key)
            for key, edit in self._edits.items()
            if key not in self._done
        ]
        self.list.set_entries(entries, entries[0].key if entries else "")
        self._show(self.list.key())

    def _unit(self, edit: Edit) -> str:
        name = labels.label(edit.eid, i18n.language()) or tr("Unknown place")
        return name[:1].upper() + name[1:]

    def _more(self, edit: Edit) -> str:
        if isinstance(edit, ReturnedComment):
            return (f"{edit.author}: {edit.text}" if edit.author else edit.text)[:120]
        who = ", ".join(edit.authors) or tr("without tracking")
        return f"{who} · {edit.after or edit.before}"[:120]

    # -- one edit ---------------------------------------------------------------------------

    def _show(self, key: str) -> None:
        edit = self._edits.get(key) if key not in self._done else None
        for widget in (self.place, self.who, self.words, self.remark, self.take, self.note,
                       self.leave):  # fmt: skip
            widget.setVisible(edit is not None)
        if edit is None:
            return
        self.place.setText(self._unit(edit))
        sign = language_mark(edit.lang)
        if isinstance(edit, ReturnedComment):
            self.who.setText(" · ".join(x for x in (sign, edit.author, edit.date[:10]) if x))
            self.words.show_texts(edit.quoted, edit.quoted)
            self.remark.setText(edit.text)
        else:
            who = ", ".join(edit.authors) or tr("without tracking")
            self.who.setText(" · ".join(x for x in (sign, who, edit.date[:10]) if x))
            self.words.show_texts(edit.before, edit.after)
            self.remark.setText("")
        fits = isinstance(edit, ReturnedChange) and edit.field in ("text", "justification")
        self.take.setVisible(fits and self._draft is not None and bool(edit.act))

    def _take(self) -> None:
        key, edit, draft = self.list.key(), self._edits.get(self.list.key()), self._draft
        if not isinstance(edit, ReturnedChange) or draft is None:
            return
        library = self.library

        def work() -> Draft:
            taken = returning.take(draft, library.act(edit.act), edit)
            return drafts.save(library.workspace, taken)

        def stored(made: Draft) -> None:
            self._draft = made
            self._settle(key, tr("Added to the draft"))

        self.write(work, stored)

    def _note(self) -> None:
        key, edit, library = self.list.key(), self._edits.get(self.list.key()), self.library
        if edit is None:
            return

        def work() -> object:
            return returning.keep_note(library, edit)

        self.write(work, self._then(key, tr("Kept as a note")))

    def _then(self, key: str, said: str) -> Callable[[object], None]:
        return lambda _made: self._settle(key, said)

    def _leave(self) -> None:
        if self.list.key():
            self._settle(self.list.key(), "")

    def _settle(self, key: str, said: str) -> None:
        self._done.add(key)
        self._refill()
        if said:
            self.say(said)

    def _keep_draft(self) -> None:
        found, library = self._found, self.library
        if found is None or found.draft is None:
            return
        draft = found.draft

        def work() -> Draft:
            return drafts.save(library.workspace, draft)

        def stored(_made: Draft) -> None:
            self.keep_draft.hide()
            self.say(tr("Kept as a draft"))

        self.write(work, stored)


def _token(edit: Edit) -> str:
    if isinstance(edit, ReturnedComment):
        return "own"
    return "note" if edit.authors else "debate"
