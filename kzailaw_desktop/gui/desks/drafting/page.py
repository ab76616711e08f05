"""Propose a change: drafts of amendments in both languages, from the first word to Word."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Change, ChangeKind, Draft
from kzailaw_desktop.drafting.comparing.comparing import by_article
from kzailaw_desktop.drafting.draft import drafts
from kzailaw_desktop.gui.desks.drafting.about import AboutForm
from kzailaw_desktop.gui.desks.drafting.change_editor import KINDS, ChangeEditor
from kzailaw_desktop.gui.desks.drafting.evidence import (
    EvidencePanel,
)
from kzailaw_desktop.gui.desks.drafting.exports import EXPORTS
from kzailaw_desktop.gui.desks.drafting.result import ResultView
from kzailaw_desktop.gui.desks.drafting.work import ABOUT, RESULT, DraftingWork
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.widgets.controls import Choice, MenuButton
from kzailaw_desktop.gui.kit.widgets.empty import EmptyState
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.splitter import Splitter
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Field, Hairline
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data

TOKENS = {
    ChangeKind.REPLACE: "note",
    ChangeKind.WORDS: "note",
    ChangeKind.INSERT: "commentary",
    ChangeKind.REPEAL: "own",
    ChangeKind.HEADING: "note",
    ChangeKind.RENUMBER: "note",
}
WAYS = {  # how a change is begun
    ChangeKind.REPLACE: mark("New wording of this unit"),
    ChangeKind.WORDS: mark("Change single words in it"),
    ChangeKind.INSERT: mark("Insert a unit after it"),
    ChangeKind.REPEAL: mark("Repeal it"),
    ChangeKind.HEADING: mark("New heading"),
}


class DraftingPage(DraftingWork):
    """Changes at the left, the change at hand in the middle, evidence at the right."""

    def build(self) -> None:
        self._drafts: list[Draft] = []
        self._draft: Draft | None = None
        self._acts: dict[str, Act] = {}
        self._here = ("", "")
        self._wanted = ""  # key of the change to show when it has been saved
        self._dialog: Any = None
        self._export = None
        self.choice = Choice("file-text")
        self.new, self.delete = Button("plus", " "), Button("trash")
        self.export = MenuButton("download-simple", " ")
        self.export.primary = False
        for widget in (self.choice, self.new, self.export, self.delete):
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.tools.addWidget(widget)
        self.unit, self.add = Field("crosshair-simple"), MenuButton("plus")
        self.list = QuietList(name_lines=2)
        self.editor, self.about = ChangeEditor(), AboutForm()
        self.empty = EmptyState()
        self.result = ResultView()
        self.evidence = EvidencePanel()
        self._checking = QTimer(self, singleShot=True, interval=250)
        self._layout()
        self._menus()
        self._connect()
        lead(self, self.list)

    def _layout(self) -> None:
        left = QWidget()
        left.setAutoFillBackground(True)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self.unit, 1)
        row.addWidget(self.add)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        self.evidence.setAutoFillBackground(True)
        self.stack = QStackedWidget()
        parts: tuple[QWidget, ...] = (self.empty, self.editor, self.about, self.result)
        for part in parts:
            self.stack.addWidget(part)
        self.split = Splitter()
        for part in (left, self.stack, self.evidence):  # type: ignore[assignment]
            self.split.addWidget(part)
        self.split.setSizes([240, 750, 290])
        self.split.setStretchFactor(1, 1)
        left.setMinimumWidth(190)
        self.evidence.setMinimumWidth(220)
        self.box.addWidget(Hairline())
        self.box.addWidget(self.split, 1)

    def _menus(self) -> None:
        self.ways: dict[ChangeKind, QAction] = {}
        for kind in WAYS:
            action = QAction(self.add.menu())
            action.setData(kind.value)
            action.triggered.connect(self._begin)
            menu = self.add.menu()
            assert menu is not None
            menu.addAction(action)
            self.ways[kind] = action
        self.exports: list[QAction] = []
        for number in range(len(EXPORTS)):
            action = QAction(self.export.menu())
            action.setData(number)
            action.triggered.connect(self._ask_export)
            menu = self.export.menu()
            assert menu is not None
            menu.addAction(action)
            self.exports.append(action)
        self.check = QAction(self.export.menu())
        self.check.triggered.connect(self._check_citations)
        menu = self.export.menu()
        assert menu is not None
        menu.addAction(self.check)

    def _check_citations(self) -> None:
        """Check the draft's new wording and its reasons before they are handed over."""
        draft = self._draft
        if draft is None:
            return
        texts = [t for c in draft.changes for t in (*c.texts.values(), *c.justification.values())]
        words = "\n\n".join(text for text in texts if text.strip())
        if words:
            self.check_wanted.emit(words, self._title_of(draft))

    def _connect(self) -> None:
        self.choice.chosen.connect(self._turn_to)
        self.new.clicked.connect(self._new)
        self.delete.clicked.connect(self._ask_delete)
        self.unit.returnPressed.connect(self._typed)
        self.empty.wanted.connect(self._typed)
        self.list.chosen.connect(self._show_entry)
        self.editor.edited.connect(self._change_edited)
        self.editor.remove_wanted.connect(self._remove_change)
        self.editor.opened.connect(self._open)
        self.about.edited.connect(self._draft_edited)
        self.evidence.attached.connect(self._attach)
        self.evidence.detached.connect(self._detach)
        self.evidence.opened.connect(self._open)
        self.evidence.search_wanted.connect(self._offer)
        self._checking.timeout.connect(self._check)
        for keys, slot in (
            (QKeySequence.StandardKey.Undo, self._undo),
            (QKeySequence.StandardKey.Redo, self._redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def retranslate(self) -> None:
        self.heading.setText(tr("Drafts of amendments"))
        self.new.setText(tr("New draft"))
        self.export.setText(tr("Export"))
        self.check.setText(tr("Check the citations"))
        self.choice.set_name(tr("Draft"))
        self.unit.setPlaceholderText(tr("Provision: 17-3-2"))
        self._invite()
        for kind, action in self.ways.items():
            action.setText(tr_data(WAYS[kind]))
        for action, way in zip(self.exports, EXPORTS, strict=True):
            action.setText(f"{tr_data(way.text)}…")
        name_widget(self.unit, tr("Provision to be changed"))
        name_widget(self.add, tr("Propose a change"), tip=True)
        name_widget(self.list, tr("Changes"))
        name_widget(self.delete, tr("Delete the draft"), tip=True)
        name_widget(self.export, tr("Export"))
        for part in (self.editor, self.about, self.evidence, self.result):
            part.retranslate()
        self._show_draft()

    def _invite(self) -> None:
        """What a draft is for, and the unit at hand as the first to be changed."""
        here = labels.label(self._here[1], i18n.language()) if self._here[1] else ""
        self.empty.say(
            tr("There is no draft yet"),
            tr(
                "A draft gathers changes to one or several acts. Type a provision at the left, or "
                "press Ctrl+E on it while reading, and write its new wording in both languages. "
                "The comparative table, the bill and the explanatory note are made from it."
            ),
            f"{tr('Propose a change')}: {here}" if here else "",
        )

    # -- loading ------------------------------------------------------------------------------

    def load(self) -> None:
        library = self.library

        def work() -> tuple[list[Draft], dict[str, Act]]:
            known = drafts.drafts(library.workspace)
            wanted = {id for draft in known for id in draft.acts()}
            acts = {id: library.act(id) for id in library.act_ids() if id in wanted}
            return known, acts

        self.read(work, self._loaded, key="drafts")

    def _loaded(self, found: tuple[list[Draft], dict[str, Act]]) -> None:
        self._drafts = found[0]
        self._acts |= found[1]
        at_hand = self._draft.id if self._draft else ""
        same = next((d for d in self._drafts if d.id == at_hand), None)
        self._draft = same or (self._drafts[0] if self._drafts else None)
        self._show_draft()

    def _turn_to(self, id: str) -> None:
        self._flush()
        self._draft = next((d for d in self._drafts if d.id == id), None)
        self.list.setCurrentIndex(self.list.entries.index(-1, 0))
        self._show_draft()

    def _show_draft(self) -> None:
        lang = i18n.language()
        self.choice.set_values(
            [(d.id, _cut(self._title_of(d))) for d in self._drafts],
            self._draft.id if self._draft else "",
        )
        draft = self._draft
        for widget in (self.choice, self.export, self.delete):
            widget.setVisible(draft is not None)
        self.detail.setVisible(draft is not None)
        self.export.setEnabled(bool(draft and draft.changes))
        if draft is None:
            self.detail.setText("")
            self.list.set_entries([])
            self.stack.setCurrentWidget(self.empty)
            self.evidence.hide()
            return
        self.detail.setText(tr("%n changes", len(draft.changes)))
        entries = [
            ListEntry(ABOUT, tr("About the draft"), value=ABOUT),
            ListEntry(RESULT, tr("As it will read"), value=RESULT),
        ]
        for change in self._ordered(draft):
            profile = self._acts[change.act].profile if change.act in self._acts else "A"
            name = labels.label(change.eid, lang, profile) or change.eid or tr("Whole act")
            text = name[:1].upper() + name[1:]
            side, token = tr_data(KINDS[change.kind]), TOKENS[change.kind]
            entries.append(ListEntry(change.id, text, side, token=token, value=change.id))
        self.list.set_entries(entries, self._wanted)
        self._wanted = ""
        if not self.list.key():
            self.list.choose(entries[2].key if len(entries) > 2 else ABOUT)
        self._show_entry(self.list.key())

    def _ordered(self, draft: Draft) -> list[Change]:
        found: list[Change] = []
        for id in draft.acts():
            if id in self._acts:
                groups = by_article(self._acts[id], draft)
                found += [change for group in groups.values() for change in group]
        return found

    def _show_entry(self, key: str) -> None:
        draft = self._draft
        if draft is None:
            return
        if key == RESULT:
            self._flush()
            self.editor.show_change(None, None)
            self.result.show_draft(self._draft or draft, self._acts)
            self.stack.setCurrentWidget(self.result)
            self.evidence.hide()
            return
        if key == ABOUT:
            self.editor.show_change(None, None)
            self.about.show_draft(draft)
            self.stack.setCurrentWidget(self.about)
            self.evidence.hide()
            return
        self.about.flush()
        change = self._change(key)
        if change is None:
            return
        self.stack.setCurrentWidget(self.editor)
        shown = self.editor.change()
        if shown is None or shown.id != change.id:
            self.editor.show_change(change, self._acts.get(change.act))
            self.evidence.search.clear()
            self._offer("")
        self.evidence.show()
        self.evidence.show_evidence(change.evidence)
        self._checking.start()

    # -- for the window -----------------------------------------------------------------------

    def show_place(self, document: str, eid: str) -> None:
        """The unit at hand is offered as the one to be changed."""
        if document in self.library.act_ids() and eid:
            self._here = (document, eid)
            self.unit.setText(labels.label(eid, i18n.language()))
            self._invite()

    # -- what comes back ----------------------------------------------------------------------

    def _stored(self, found: tuple[Draft, bool]) -> None:
        draft, show_last = found
        known = any(d.id == draft.id for d in self._drafts)
        self._drafts = (
            [draft if d.id == draft.id else d for d in self._drafts]
            if known
            else [draft, *self._drafts]
        )
        self._draft = draft
        if show_last and draft.changes:
            self._wanted = draft.changes[-1].id
        self._show_draft()
        if show_last:
            self.editor.rows["kk"].proposed.setFocus()


def _cut(title: str) -> str:
    """A title short enough for a menu."""
    return title if len(title) < 46 else f"{title[:44]}…"
