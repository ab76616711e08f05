"""Propose a change: drafts of amendments in both languages, from the first word to Word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent

from kzailaw_desktop.drafting import Change, ChangeKind, Draft, Evidence
from kzailaw_desktop.drafting.checking.findings import DraftFinding
from kzailaw_desktop.gui.desks.drafting.changes_panel import ABOUT, RESULT, ChangesPanel
from kzailaw_desktop.gui.desks.drafting.columns import DraftColumns
from kzailaw_desktop.gui.desks.drafting.menus import DraftHead
from kzailaw_desktop.gui.desks.drafting.presenting.checking import DraftChecker
from kzailaw_desktop.gui.desks.drafting.presenting.exports import ExportWay
from kzailaw_desktop.gui.desks.drafting.presenting.grounds import GroundsFinder
from kzailaw_desktop.gui.desks.drafting.presenting.presenter import DraftingPresenter
from kzailaw_desktop.gui.desks.drafting.terms import TermAsker
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage, choose_file
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.work.i18n import tr

if TYPE_CHECKING:
    from kzailaw_desktop.gui.desks.drafting.coauthoring.joining import Coauthoring


class DraftingPage(DeskPage):
    """Changes at the left, the current change in the middle, evidence at the right."""

    undoes_itself = True

    def build(self) -> None:
        self.presenter = DraftingPresenter(self.library, self.services, self)
        self.checker, self.grounds = DraftChecker(self.presenter), GroundsFinder(self.presenter)
        self.asker = TermAsker(self.presenter, self)
        self._wanted = ""  # key of the change to show when it has been saved
        self._dialog: QObject | None = None
        self._way: ExportWay | None = None
        self.head = DraftHead(self.tools)
        self.export = self.head.export
        self.changes = ChangesPanel()
        self.list = self.changes.list
        self.columns = DraftColumns(self.changes)
        self.editor, self.about = self.columns.editor, self.columns.about
        self.evidence = self.columns.evidence
        self.fill(self.columns)
        self._checking = QTimer(self, singleShot=True, interval=250)
        self.coauthoring: Coauthoring | None = None
        if self.library.server:
            self._join_others()
        self._connect()
        lead(self, self.list)

    def _join_others(self) -> None:
        """On a server others write the draft too."""
        from kzailaw_desktop.gui.desks.drafting.coauthoring.joining import Coauthoring

        self.coauthoring = Coauthoring(self.presenter, self.editor, self)
        self.changes.writer = self.coauthoring.writer
        self.coauthoring.writers_changed.connect(self._show_draft)

    def _check_citations(self) -> None:
        """Check the draft's new wording and its reasons before they are handed over."""
        draft, words = self.presenter.draft, self.presenter.new_wording()
        if draft is not None and words:
            acts = draft.acts()  # «настоящий Закон» is the act amended, where there is one
            act = acts[0] if len(acts) == 1 else ""
            self.check_wanted.emit(words, self.presenter.title_of(draft), act)

    def _connect(self) -> None:
        self.head.choice.chosen.connect(self._turn_to)
        self.head.new.clicked.connect(self._new)
        self.head.delete.clicked.connect(self.presenter.ask_delete)
        self.columns.empty.wanted.connect(self.changes.begin)
        self.changes.begin_wanted.connect(self._begin)
        self.changes.term_wanted.connect(self._ask_terms)
        self.changes.chosen.connect(self._show_entry)
        self.head.beside.toggled.connect(self._show_column)
        self.export.wanted.connect(self._ask_export)
        self.export.check_wanted.connect(self._check_citations)
        self.editor.edited.connect(self._change_edited)
        self.editor.remove_wanted.connect(self._remove_change)
        self.editor.opened.connect(self._open)
        self.editor.remarks.renumber_wanted.connect(self._renumber)
        self.editor.remarks.references_wanted.connect(self._follow_references)
        self.editor.remarks.opened.connect(self._open)
        self.about.edited.connect(self._draft_edited)
        self.evidence.attached.connect(self._attach)
        self.evidence.detached.connect(self._detach)
        self.evidence.opened.connect(self._open)
        self.evidence.search_wanted.connect(self._offer)
        presenter = self.presenter
        self._checking.timeout.connect(self.checker.check)
        for part in (presenter, self.checker, self.grounds):
            part.said.connect(self.said)
        presenter.draft_changed.connect(self._show_draft)
        presenter.stored.connect(self._stored)
        self.checker.checked.connect(self._show_checks)
        self.grounds.offered.connect(self.evidence.show_offers)
        presenter.reset.connect(self._release)
        for keys, slot in (
            (QKeySequence.StandardKey.Undo, self._undo),
            (QKeySequence.StandardKey.Redo, self.presenter.redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def retranslate(self) -> None:
        self.heading.setText(tr("Drafts of amendments"))
        self.columns.invite(self.changes.named_here())
        for part in (self.changes, self.head, self.columns):
            part.retranslate()
        if self.coauthoring:
            self.coauthoring.retranslate()
        self._show_draft()

    # -- showing ------------------------------------------------------------------------------

    def load(self) -> None:
        self.presenter.load()

    def _turn_to(self, id: str) -> None:
        self._flush()
        self.changes.choose_none()
        self.presenter.turn_to(id)

    def _show_draft(self) -> None:
        presenter = self.presenter
        draft = presenter.draft
        titles = [(each.id, self._named(each)) for each in presenter.drafts]
        changed = bool(draft and draft.changes)
        self.head.show_drafts(titles, draft.id if draft else "", changed=changed)
        self.detail.setVisible(draft is not None)
        if draft is None:
            self.detail.setText("")
            self.list.set_entries([])
            self.columns.show_nothing()
            return
        self.detail.setText(tr("%n changes", len(draft.changes)))
        self.changes.show_changes(presenter, self._wanted)
        self._wanted = ""
        self._show_entry(self.list.key())

    def _named(self, draft: Draft) -> str:
        """The title of a draft, with its owner when it is another's."""
        owner = self.coauthoring.owner(draft.id) if self.coauthoring else ""
        title = self.presenter.title_of(draft)
        title = title if len(title) < 46 else f"{title[:44]}…"
        return f"{title} · {owner}" if owner else title

    def _show_column(self, _on: bool = False) -> None:
        """The act as it will read beside the change, at its unit."""
        draft, key = self.presenter.draft, self.list.key()
        wanted = self.head.beside.isChecked() and key != RESULT
        change = self.presenter.change(key)
        self.columns.show_beside(
            draft if wanted else None, self.presenter.acts, change.eid if change else ""
        )

    def _show_entry(self, key: str) -> None:
        draft = self.presenter.draft
        if draft is None:
            return
        if key == RESULT:
            self._flush()
            self.columns.show_result(self.presenter.draft or draft, self.presenter.acts)
        elif key == ABOUT:
            self.columns.show_about(draft)
        else:
            self.about.flush()
            self._show_change(key)
        self._show_column()

    def _show_change(self, id: str) -> None:
        change = self.presenter.change(id)
        if change is not None:
            if self.columns.show_change(change, self.presenter.acts.get(change.act)):
                self._offer("")
            self._checking.start()
            if self.coauthoring:
                self.coauthoring.show_change(change)

    def _show_checks(self) -> None:
        key = self.list.key()
        self.editor.remarks.show_findings(self.checker.of(key))
        self.editor.remarks.show_offers(*self.checker.number_offers(key))

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
            self._wanted = same.id  # where the list is not filled yet
            self.list.choose(same.id)

    def _begin(self, kind: ChangeKind) -> None:
        place = self.changes.place(self.presenter)
        if place is not None:
            self.propose(*place, kind)

    def _new(self) -> None:
        self._flush()
        self._wanted = ABOUT
        self.presenter.begin_draft()

    def _draft_edited(self, draft: Draft) -> None:
        self._wanted = ABOUT
        self.presenter.keep_draft(draft)

    def _change_edited(self, change: Change) -> None:
        if self.coauthoring is None or not self.coauthoring.holds_back(change):
            self.presenter.keep_change(change)

    def _remove_change(self, change: Change) -> None:
        self._release()
        self.changes.choose_none()
        self.presenter.remove_change(change)

    def _renumber(self) -> None:
        self._flush()
        self.checker.renumber(self.list.key())

    def _follow_references(self) -> None:
        self._flush()
        self.checker.follow_references()

    def _ask_terms(self) -> None:
        self._flush()
        self.asker.ask(self.changes.here[0])

    def _undo(self) -> None:
        self._flush()
        self.presenter.undo()

    def _offer(self, words: str) -> None:
        self.grounds.offer(self.list.key(), words)

    def _attach(self, evidence: Evidence) -> None:
        self._flush()
        self._attached(self.grounds.attach(self.list.key(), evidence))

    def _detach(self, evidence: Evidence) -> None:
        self._flush()
        self._attached(self.grounds.detach(self.list.key(), evidence))

    def _attached(self, change: Change | None) -> None:
        if change is not None:
            self.editor.attach(change)

    def _open(self, place: Change | Evidence | DraftFinding) -> None:
        document = place.document if isinstance(place, Evidence) else place.act
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
        self.columns.flush()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        change = self.presenter.change(self.list.key())
        if self.coauthoring and change is not None:
            self.coauthoring.show_change(change)

    def hideEvent(self, event: QHideEvent) -> None:
        self._flush()
        if self.coauthoring:
            self.coauthoring.leave()
        super().hideEvent(event)

    # -- for the window -----------------------------------------------------------------------

    def show_place(self, document: str, eid: str) -> None:
        """Offer the current unit as the one to be changed."""
        if document in self.library.act_ids() and eid:
            self.changes.show_here(document, eid)
            self.columns.invite(self.changes.named_here())
