"""Propose a change: drafts of amendments in both languages, from the first word to Word."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kzailaw_desktop import labels
from kzailaw_desktop.drafting import Change, ChangeKind, Draft, Evidence
from kzailaw_desktop.gui.desks.drafting.about import AboutForm
from kzailaw_desktop.gui.desks.drafting.change_editor import KINDS, ChangeEditor
from kzailaw_desktop.gui.desks.drafting.evidence import EvidencePanel
from kzailaw_desktop.gui.desks.drafting.menus import BeginMenu, ExportMenu
from kzailaw_desktop.gui.desks.drafting.presenting.exports import ExportWay
from kzailaw_desktop.gui.desks.drafting.presenting.presenter import DraftingPresenter
from kzailaw_desktop.gui.desks.drafting.result import ResultView
from kzailaw_desktop.gui.desks.drafting.terms import TermAsker
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage, choose_file, name_widget
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.widgets.controls import Choice
from kzailaw_desktop.gui.kit.widgets.empty import EmptyState
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Field
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr, tr_data

TOKENS = {
    ChangeKind.REPLACE: "note",
    ChangeKind.WORDS: "note",
    ChangeKind.INSERT: "commentary",
    ChangeKind.REPEAL: "own",
    ChangeKind.HEADING: "note",
    ChangeKind.RENUMBER: "note",
}
ABOUT, RESULT = "about", "result"  # keys of the entries above the changes
WIDE = 1500  # pixels from which all four columns fit


class DraftingPage(DeskPage):
    """Changes at the left, the current change in the middle, evidence at the right."""

    undoes_itself = True

    def build(self) -> None:
        self.presenter = DraftingPresenter(self.library, self.services, self)
        self.asker = TermAsker(self.presenter, self)
        self._here = ("", "")  # document and eId the user came from
        self._wanted = ""  # key of the change to show when it has been saved
        self._dialog: QObject | None = None
        self._way: ExportWay | None = None
        self.choice = Choice("file-text")
        self.new, self.delete = Button("plus", " "), Button("trash")
        self.export = ExportMenu()
        self.beside = Button("columns", " ")
        self.beside.setCheckable(True)
        for widget in (self.choice, self.new, self.beside, self.export, self.delete):
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.tools.addWidget(widget)
        self.unit, self.add = Field("crosshair-simple"), BeginMenu()
        self.list = QuietList(name_lines=2)
        self.editor, self.about = ChangeEditor(), AboutForm()
        self.empty = EmptyState()
        self.result, self.column = ResultView(), ResultView()
        self.evidence = EvidencePanel()
        self._checking = QTimer(self, singleShot=True, interval=250)
        self._layout()
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
        for part in (self.empty, self.editor, self.about, self.result):
            self.stack.addWidget(part)
        self.split = Splitter()
        panels = (left, self.stack, self.column, self.evidence)
        self.split.add(*panels, sizes=(240, 750, 420, 290), stretch=1)
        self.column.setMinimumWidth(260)
        self.column.hide()
        left.setMinimumWidth(190)
        self.evidence.setMinimumWidth(220)
        self.fill(self.split)

    def _check_citations(self) -> None:
        """Check the draft's new wording and its reasons before they are handed over."""
        draft, words = self.presenter.draft, self.presenter.new_wording()
        if draft is not None and words:
            self.check_wanted.emit(words, self.presenter.title_of(draft))

    def _connect(self) -> None:
        self.choice.chosen.connect(self._turn_to)
        self.new.clicked.connect(self._new)
        self.delete.clicked.connect(self.presenter.ask_delete)
        self.unit.returnPressed.connect(self._typed)
        self.empty.wanted.connect(self._typed)
        self.add.wanted.connect(self._begin)
        self.add.term_wanted.connect(self._ask_terms)
        self.beside.toggled.connect(self._show_column)
        self.export.wanted.connect(self._ask_export)
        self.export.check_wanted.connect(self._check_citations)
        self.list.chosen.connect(self._show_entry)
        self.editor.edited.connect(self.presenter.keep_change)
        self.editor.remove_wanted.connect(self._remove_change)
        self.editor.opened.connect(self._open)
        self.editor.renumber_wanted.connect(self._renumber)
        self.editor.references_wanted.connect(self._follow_references)
        self.about.edited.connect(self._draft_edited)
        self.evidence.attached.connect(self._attach)
        self.evidence.detached.connect(self._detach)
        self.evidence.opened.connect(self._open)
        self.evidence.search_wanted.connect(self._offer)
        presenter = self.presenter
        self._checking.timeout.connect(presenter.check)
        presenter.said.connect(self.said)
        presenter.draft_changed.connect(self._show_draft)
        presenter.stored.connect(self._stored)
        presenter.checked.connect(self._show_checks)
        presenter.offered.connect(self.evidence.show_offers)
        presenter.reset.connect(self._release)
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
        self.beside.setText(tr("As it will read"))
        self.choice.set_name(tr("Draft"))
        self.unit.setPlaceholderText(tr("Provision: 17-3-2"))
        self._invite()
        name_widget(self.unit, tr("Provision to be changed"))
        name_widget(self.list, tr("Changes"))
        name_widget(self.delete, tr("Delete the draft"), tip=True)
        name_widget(self.beside, tr("The act as it will read, beside the change"), tip=True)
        parts = (self.add, self.export, self.editor, self.about, self.evidence, self.result,
                 self.column)  # fmt: skip
        for part in parts:
            part.retranslate()
        self._show_draft()

    def _invite(self) -> None:
        """What a draft is for, and the current unit as the first to be changed."""
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

    # -- showing ------------------------------------------------------------------------------

    def load(self) -> None:
        self.presenter.load()

    def _turn_to(self, id: str) -> None:
        self._flush()
        self.list.setCurrentIndex(self.list.entries.index(-1, 0))
        self.presenter.turn_to(id)

    def _show_draft(self) -> None:
        presenter = self.presenter
        draft = presenter.draft
        titles = [(each.id, _cut(presenter.title_of(each))) for each in presenter.drafts]
        self.choice.set_values(titles, draft.id if draft else "")
        for widget in (self.choice, self.beside, self.export, self.delete):
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
            *(self._entry(change) for change in presenter.ordered()),
        ]
        self.list.set_entries(entries, self._wanted)
        self._wanted = ""
        if not self.list.key():
            self.list.choose(entries[2].key if len(entries) > 2 else ABOUT)
        self._show_entry(self.list.key())

    def _entry(self, change: Change) -> ListEntry:
        act = self.presenter.acts.get(change.act)
        name = labels.label(change.eid, i18n.language(), act.profile if act else "A")
        text = name or change.eid or tr("Whole act")
        text = text[:1].upper() + text[1:]
        side, token = tr_data(KINDS[change.kind]), TOKENS[change.kind]
        return ListEntry(change.id, text, side, token=token, value=change.id)

    def _show_column(self, _on: bool = False) -> None:
        """The act as it will read beside the change, at its unit."""
        draft, key = self.presenter.draft, self.list.key()
        wanted = self.beside.isChecked() and draft is not None and key != RESULT
        self.column.setVisible(wanted)
        if wanted and draft is not None:
            self.column.show_draft(draft, self.presenter.acts)
            change = self.presenter.change(key)
            self.column.show_unit(change.eid if change else "")
        self._make_room()

    def _make_room(self) -> None:
        """Four columns need a wide window; the grounds give way to the act as it will read."""
        shown = self.stack.currentWidget() is self.editor and self.presenter.draft is not None
        narrow = not self.column.isHidden() and self.width() < WIDE
        self.evidence.setVisible(shown and not narrow)

    def _show_entry(self, key: str) -> None:
        draft = self.presenter.draft
        if draft is None:
            self.column.hide()
            return
        self._show_column()
        if key == RESULT:
            self._flush()
            self._release()
            self.result.show_draft(self.presenter.draft or draft, self.presenter.acts)
            self.stack.setCurrentWidget(self.result)
            self.evidence.hide()
        elif key == ABOUT:
            self._release()
            self.about.show_draft(draft)
            self.stack.setCurrentWidget(self.about)
            self.evidence.hide()
        else:
            self.about.flush()
            self._show_change(key)

    def _show_change(self, id: str) -> None:
        change = self.presenter.change(id)
        if change is None:
            return
        self.stack.setCurrentWidget(self.editor)
        shown = self.editor.change()
        if shown is None or shown.id != change.id:
            self.editor.show_change(change, self.presenter.acts.get(change.act))
            self.evidence.search.clear()
            self._offer("")
        self._make_room()
        self.evidence.show_evidence(change.evidence)
        self._checking.start()

    def _show_checks(self, found: dict[str, list[str]]) -> None:
        self.editor.show_checks(found.get(self.list.key(), []))
        self.editor.show_offers(*self.presenter.number_offers(self.list.key()))

    def _stored(self, show_last: bool) -> None:
        draft = self.presenter.draft
        if show_last and draft is not None and draft.changes:
            self._wanted = draft.changes[-1].id
        self._show_draft()
        if show_last:
            self.editor.rows["kk"].proposed.setFocus()

    def _release(self) -> None:
        self.editor.show_change(None, None)

    # -- what the user does -------------------------------------------------------------------

    def propose(self, document: str, eid: str, kind: ChangeKind = ChangeKind.REPLACE) -> None:
        """Add a change on a unit to the current draft, or to a new one."""
        self._flush()
        same = self.presenter.propose(document, eid, kind)
        if same is not None:
            self.list.choose(same.id)

    def _begin(self, kind: ChangeKind) -> None:
        place = self._place()
        if place is not None:
            self.propose(*place, kind)

    def _typed(self) -> None:
        self._begin(ChangeKind.REPLACE)

    def _place(self) -> tuple[str, str] | None:
        words = self.unit.text().strip()
        document, eid = self._here
        if eid and words in ("", labels.label(eid, i18n.language())):
            return document, eid
        return self.presenter.place_of(words, document)

    def _new(self) -> None:
        self._flush()
        self._wanted = ABOUT
        self.presenter.begin_draft()

    def _draft_edited(self, draft: Draft) -> None:
        self._wanted = ABOUT
        self.presenter.keep_draft(draft)

    def _remove_change(self, change: Change) -> None:
        self._release()
        self.list.setCurrentIndex(self.list.entries.index(-1, 0))
        self.presenter.remove_change(change)

    def _renumber(self) -> None:
        self._flush()
        self.presenter.renumber(self.list.key())

    def _follow_references(self) -> None:
        self._flush()
        self.presenter.follow_references()

    def _ask_terms(self) -> None:
        self._flush()
        self.asker.ask(self._here[0])

    def _undo(self) -> None:
        self._flush()
        self.presenter.undo()

    def _redo(self) -> None:
        self.presenter.redo()

    def _offer(self, words: str) -> None:
        self.presenter.offer(self.list.key(), words)

    def _attach(self, evidence: Evidence) -> None:
        self._flush()
        self._attached(self.presenter.attach(self.list.key(), evidence))

    def _detach(self, evidence: Evidence) -> None:
        self._flush()
        self._attached(self.presenter.detach(self.list.key(), evidence))

    def _attached(self, change: Change | None) -> None:
        if change is not None:
            self.editor.attach(change)

    def _open(self, place: Change | Evidence) -> None:
        document = place.act if isinstance(place, Change) else place.document
        self.open_requested.emit(document, place.eid)

    def _ask_export(self, way: ExportWay, title: str) -> None:
        self._way = way
        self._flush()
        self._dialog = choose_file(
            self, title, way.file, "Word (*.docx)", self._export_to, save=True
        )

    def _export_to(self, name: str) -> None:
        if self._way is not None:
            self.presenter.export_to(self._way, name)

    def _flush(self) -> None:
        self.editor.flush()
        self.about.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        self._flush()
        super().hideEvent(event)

    # -- for the window -----------------------------------------------------------------------

    def show_place(self, document: str, eid: str) -> None:
        """Offer the current unit as the one to be changed."""
        if document in self.library.act_ids() and eid:
            self._here = (document, eid)
            self.unit.setText(labels.label(eid, i18n.language()))
            self._invite()


def _cut(title: str) -> str:
    """A title short enough for a menu."""
    return title if len(title) < 46 else f"{title[:44]}…"
