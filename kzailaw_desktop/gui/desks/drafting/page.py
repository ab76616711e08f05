"""Propose a change: drafts of amendments in both languages, from the first word to Word."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kzailaw_desktop import eid as eids
from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Change, ChangeKind, Draft, Evidence, drafts
from kzailaw_desktop.drafting.checks import check, next_number
from kzailaw_desktop.drafting.wording import by_article
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.gui import i18n
from kzailaw_desktop.gui.desks.controls import Choice, MenuButton
from kzailaw_desktop.gui.desks.drafting.about import AboutForm
from kzailaw_desktop.gui.desks.drafting.change_editor import KINDS, ChangeEditor
from kzailaw_desktop.gui.desks.drafting.evidence import (
    EvidencePanel,
    Offer,
    offers_from_context,
    offers_from_search,
)
from kzailaw_desktop.gui.desks.page import DeskPage, choose_file, name_widget
from kzailaw_desktop.gui.desks.quiet_list import Entry, QuietList
from kzailaw_desktop.gui.i18n import mark, tr, tr_data
from kzailaw_desktop.gui.widgets import Button, Field, Label, Rule, Splitter

ABOUT = "about"
TOKENS = {
    ChangeKind.REPLACE: "note",
    ChangeKind.WORDS: "note",
    ChangeKind.INSERT: "commentary",
    ChangeKind.REPEAL: "own",
}
WAYS = {  # how a change is begun
    ChangeKind.REPLACE: mark("New wording of this unit"),
    ChangeKind.WORDS: mark("Change single words in it"),
    ChangeKind.INSERT: mark("Insert a unit after it"),
    ChangeKind.REPEAL: mark("Repeal it"),
}
EXPORTS = (  # what, languages, text, file name
    ("table", "ru", mark("Comparative table, Russian"), "comparative-table.ru.docx"),
    ("table", "kk", mark("Comparative table, Kazakh"), "comparative-table.kk.docx"),
    ("table", "kk,ru", mark("Comparative table, both languages"), "comparative-table.docx"),
    ("redline", "kk,ru", mark("Redline with tracked changes"), "redline.docx"),
    ("bill", "ru", mark("Amending bill, Russian"), "bill.ru.docx"),
    ("bill", "kk", mark("Amending bill, Kazakh"), "bill.kk.docx"),
    ("explanatory-note", "ru", mark("Explanatory note, Russian"), "explanatory-note.ru.docx"),
    ("explanatory-note", "kk", mark("Explanatory note, Kazakh"), "explanatory-note.kk.docx"),
)


class DraftingPage(DeskPage):
    """Changes at the left, the change at hand in the middle, evidence at the right."""

    def build(self) -> None:
        self._drafts: list[Draft] = []
        self._draft: Draft | None = None
        self._acts: dict[str, Act] = {}
        self._here = ("", "")
        self._wanted = ""  # key of the change to show when it has been saved
        self._dialog: Any = None
        self._export: tuple[str, str] = ("", "")
        self.choice = Choice("file-text")
        self.new, self.delete = Button("plus", " "), Button("trash")
        self.export = MenuButton("download-simple", " ")
        self.export.primary = False
        for widget in (self.choice, self.new, self.export, self.delete):
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.tools.addWidget(widget)
        self.unit, self.add = Field("crosshair-simple"), MenuButton("plus")
        self.list = QuietList()
        self.editor, self.about = ChangeEditor(), AboutForm()
        self.empty = Label(token="muted", wrap=True)
        self.evidence = EvidencePanel()
        self._checking = QTimer(self, singleShot=True, interval=250)
        self._layout()
        self._menus()
        self._connect()
        self.setFocusProxy(self.list)

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
        self.empty.setContentsMargins(24, 20, 24, 20)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.stack = QStackedWidget()
        parts: tuple[QWidget, ...] = (self.empty, self.editor, self.about)
        for part in parts:
            self.stack.addWidget(part)
        self.split = Splitter()
        for part in (left, self.stack, self.evidence):  # type: ignore[assignment]
            self.split.addWidget(part)
        self.split.setSizes([230, 760, 290])
        self.split.setStretchFactor(1, 1)
        left.setMinimumWidth(190)
        self.evidence.setMinimumWidth(220)
        self.box.addWidget(Rule())
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

    def _connect(self) -> None:
        self.choice.chosen.connect(self._turn_to)
        self.new.clicked.connect(self._new)
        self.delete.clicked.connect(self._ask_delete)
        self.unit.returnPressed.connect(self._typed)
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

    def retranslate(self) -> None:
        self.heading.setText(tr("Drafts of amendments"))
        self.new.setText(tr("New draft"))
        self.export.setText(tr("Export"))
        self.choice.set_name(tr("Draft"))
        self.unit.setPlaceholderText(tr("Provision: 17-3-2"))
        self.empty.setText(
            tr(
                "A draft gathers changes to one or several acts. Type a provision at the left, or "
                "press Ctrl+E on it while reading, and write its new wording in both languages."
            )
        )
        for kind, action in self.ways.items():
            action.setText(tr_data(WAYS[kind]))
        for action, (_, _, text, _) in zip(self.exports, EXPORTS, strict=True):
            action.setText(f"{tr_data(text)}…")
        name_widget(self.unit, tr("Provision to be changed"))
        name_widget(self.add, tr("Propose a change"), tip=True)
        name_widget(self.list, tr("Changes"))
        name_widget(self.delete, tr("Delete the draft"), tip=True)
        name_widget(self.export, tr("Export"))
        for part in (self.editor, self.about, self.evidence):
            part.retranslate()
        self._show_draft()

    # -- loading ------------------------------------------------------------------------------

    def load(self) -> None:
        library = self.library

        def work() -> tuple[list[Draft], dict[str, Act]]:
            known = drafts.drafts(library.workspace)
            wanted = {id for draft in known for id in draft.acts()}
            acts = {id: library.document(id) for id in library.act_ids() if id in wanted}
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
            [(d.id, self._title_of(d)) for d in self._drafts], self._draft.id if self._draft else ""
        )
        draft = self._draft
        for widget in (self.choice, self.export, self.delete):
            widget.setVisible(draft is not None)
        self.export.setEnabled(bool(draft and draft.changes))
        if draft is None:
            self.detail.setText("")
            self.list.set_entries([])
            self.stack.setCurrentWidget(self.empty)
            self.evidence.hide()
            return
        self.detail.setText(tr("%n changes", len(draft.changes)))
        entries = [Entry(ABOUT, tr("About the draft"), value=ABOUT)]
        for change in self._ordered(draft):
            profile = self._acts[change.act].profile if change.act in self._acts else "A"
            name = labels.label(change.eid, lang, profile) or change.eid
            text = name[:1].upper() + name[1:]
            side, token = tr_data(KINDS[change.kind]), TOKENS[change.kind]
            entries.append(Entry(change.id, text, side, token=token, value=change.id))
        self.list.set_entries(entries, self._wanted)
        self._wanted = ""
        if not self.list.key():
            self.list.choose(entries[1].key if len(entries) > 1 else ABOUT)
        self._show_entry(self.list.key())

    def _title_of(self, draft: Draft) -> str:
        lang = i18n.language()
        title = draft.titles.get(lang) or next(iter(draft.titles.values()), "")
        title = title or tr("Draft without a title")
        return title if len(title) < 46 else f"{title[:44]}…"

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

    def _change(self, id: str) -> Change | None:
        changes = self._draft.changes if self._draft else ()
        return next((change for change in changes if change.id == id), None)

    # -- for the window -----------------------------------------------------------------------

    def show_place(self, document: str, eid: str) -> None:
        """The unit at hand is offered as the one to be changed."""
        if document in self.library.act_ids() and eid:
            self._here = (document, eid)
            self.unit.setText(labels.label(eid, i18n.language()))

    def propose(self, document: str, eid: str, kind: ChangeKind = ChangeKind.REPLACE) -> None:
        """Add a change on a unit to the draft at hand, or to a new one."""
        act = self.library.act(document)
        self._acts[document] = act
        if kind is ChangeKind.INSERT:
            unit = eids.parts(eid)[-1][0]
            eid = next_number(act, eids.parent(eid), unit, after=eid)
        self._flush()
        draft = self._draft or self._blank()
        same = next((c for c in draft.changes if c.act == document and c.eid == eid), None)
        if same is not None:
            self.list.choose(same.id)
            return
        self._store(draft.with_change(Change(document, eid, kind)), show_last=True)

    def _begin(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        place = self._place()
        if place is not None:
            self.propose(*place, ChangeKind(action.data()))

    def _typed(self) -> None:
        place = self._place()
        if place is not None:
            self.propose(*place)

    def _place(self) -> tuple[str, str] | None:
        words = self.unit.text().strip()
        document, eid = self._here
        if eid and words in ("", labels.label(eid, i18n.language())):
            return document, eid
        try:
            found = self.library.resolve(words, document)
        except NotFound as error:
            self.trouble(error)
            return None
        return str(found[0]), str(found[1])

    # -- changing -----------------------------------------------------------------------------

    def _blank(self) -> Draft:
        author = str(self.library.workspace.settings.get("author", ""))
        return Draft(author=author, date=dt.date.today())

    def _new(self) -> None:
        self._flush()
        self._wanted = ABOUT
        self._store(self._blank())

    def _store(self, draft: Draft, *, show_last: bool = False) -> None:
        """Save a draft; it is shown at once, and again when it has its ids."""
        library = self.library

        def work() -> tuple[Draft, bool]:
            return drafts.save(library.workspace, draft), show_last

        self.write(work, self._stored)

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

    def _change_edited(self, change: Change) -> None:
        if self._draft is not None and self._change(change.id) is not None:
            now = self._change(change.id)
            kept = now.evidence if now else ()
            self._draft = self._draft.with_change(replace(change, evidence=kept))
            self._store(self._draft)

    def _remove_change(self, change: Change) -> None:
        if self._draft is not None:
            self.editor.show_change(None, None)
            self.list.setCurrentIndex(self.list.entries.index(-1, 0))
            self._draft = self._draft.without_change(change.id)
            self._store(self._draft)

    def _draft_edited(self, draft: Draft) -> None:
        self._wanted = ABOUT
        self._draft = draft
        self._store(draft)

    def _ask_delete(self) -> None:
        if self._draft is not None:
            self.services.messages.ask(
                tr("Delete this draft?"), self._title_of(self._draft), tr("Delete"), self._delete
            )

    def _delete(self) -> None:
        library, id = self.library, self._draft.id if self._draft else ""

        def work() -> None:
            drafts.discard(library.workspace, id)

        self.editor.show_change(None, None)
        self._draft = None
        self.write(work, self._deleted)

    def _deleted(self, _done: object) -> None:
        self.load()

    def _flush(self) -> None:
        self.editor.flush()
        self.about.flush()

    def hideEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._flush()
        super().hideEvent(event)

    # -- checks, evidence -----------------------------------------------------------------------

    def _check(self) -> None:
        draft, acts, lang = self._draft, dict(self._acts), i18n.language()
        if draft is None:
            return

        def work() -> dict[str, list[str]]:
            found: dict[str, list[str]] = {}
            for each in check(draft, acts):
                told = each.text(lang, acts[each.act].profile)
                found.setdefault(each.change, []).append(told)
            return found

        self.read(work, self._checked, key="checks")

    def _checked(self, found: dict[str, list[str]]) -> None:
        self.editor.show_checks(found.get(self.list.key(), []))

    def _offer(self, words: str) -> None:
        change, library, lang = self._change(self.list.key()), self.library, i18n.language()
        if change is None:
            return
        eid = change.eid if change.kind is not ChangeKind.INSERT else eids.parent(change.eid)

        def work() -> tuple[list[Offer], bool]:
            if words:
                return offers_from_search(library, words, lang), True
            return offers_from_context(library, change.act, eid, lang) if eid else [], False

        self.read(work, self._offered, key="offers")

    def _offered(self, found: tuple[list[Offer], bool]) -> None:
        self.evidence.show_offers(*found)

    def _attach(self, evidence: Evidence) -> None:
        change = self._change(self.list.key())
        if change is not None and evidence not in change.evidence:
            self._with_evidence(change, (*change.evidence, evidence))

    def _detach(self, evidence: Evidence) -> None:
        change = self._change(self.list.key())
        if change is not None:
            self._with_evidence(change, tuple(e for e in change.evidence if e != evidence))

    def _with_evidence(self, change: Change, evidence: tuple[Evidence, ...]) -> None:
        self._flush()
        now = replace(self._change(change.id) or change, evidence=evidence)
        self.editor.attach(now)
        assert self._draft is not None
        self._draft = self._draft.with_change(now)
        self._store(self._draft)

    def _open(self, place: Change | Evidence) -> None:
        document = place.act if isinstance(place, Change) else place.document
        self.open_requested.emit(document, place.eid)

    # -- export -----------------------------------------------------------------------------------

    def _ask_export(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        what, lang, _, name = EXPORTS[int(action.data())]
        self._export = (what, lang)
        self._flush()
        title = action.text().rstrip("…")
        self._dialog = choose_file(self, title, name, "Word (*.docx)", self.export_to, save=True)

    def export_to(self, name: str) -> None:
        """Write the document chosen."""
        from kzailaw_desktop.library.drafts import export_draft

        library, draft, (what, lang) = self.library, self._draft, self._export
        if draft is None:
            return
        out = Path(name if name.lower().endswith(".docx") else f"{name}.docx")

        def work() -> str:
            export_draft(library, draft, what, out, lang)
            return tr("Saved: {}").format(out.name)

        self.write(work, self.say)
