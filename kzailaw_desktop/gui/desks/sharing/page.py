"""Shared work: what two people changed, who sees what, and who is a member."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.gui.desks.sharing.entries import (
    StoredPart,
    copied,
    entries,
    name_of,
    whose,
)
from kzailaw_desktop.gui.desks.sharing.history import RecordHistory
from kzailaw_desktop.gui.desks.sharing.member_form import MemberForm, NewMemberDialog
from kzailaw_desktop.gui.desks.sharing.presenter import (
    SharedDocument,
    SharedRecord,
    SharedState,
    SharingPresenter,
    words_of,
)
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage, name_widget
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.lists.quiet_list import QuietList
from kzailaw_desktop.gui.kit.widgets.controls import Choice
from kzailaw_desktop.gui.kit.widgets.empty import EmptyState
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.redline import RedlineText
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Elided, Hairline, Label
from kzailaw_desktop.gui.kit.work.i18n import size_text, tr
from kzailaw_desktop.team.server.members import Member
from kzailaw_desktop.team.work.records import Visibility
from kzailaw_desktop.team.work.replica import Conflict


class SharingPage(DeskPage):
    """A list at the left; the chosen conflict, record or member at the right."""

    def build(self) -> None:
        self.presenter = SharingPresenter(self.library, self.services, self)
        self._state: SharedState | None = None
        self.exchange = Button("arrows-clockwise", " ")
        self.add_member = Button("plus", " ")
        for tool in (self.add_member, self.exchange):
            tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.tools.addWidget(tool)
        self.list = QuietList(name_lines=2)
        self.empty = EmptyState()
        self.place, self.who = Elided(size=11.5, bold=True), Label(token="muted", wrap=True)
        self.words = RedlineText("both", 11.5)
        self.seen_by = Label(token="muted")
        self.visibility = Choice()
        self.mine, self.theirs = Button("user", " "), Button("users", " ")
        self.keep_here = Button("push-pin", " ")
        self.history, self.member = RecordHistory(), MemberForm()
        self._layout()
        self.history.wanted.connect(self.presenter.ask_versions)
        self.history.restore_wanted.connect(self.presenter.restore)
        self.presenter.versions_found.connect(self.history.show_versions)
        self.member.group_ticked.connect(self.presenter.put_into_group)
        self.member.named.connect(self.presenter.rename)
        self.member.removal_wanted.connect(self.presenter.ask_removal)
        self.add_member.clicked.connect(self._ask_member)
        self.presenter.found.connect(self._show_state)
        self.presenter.said.connect(self.said)
        self.exchange.clicked.connect(self.presenter.exchange)
        self.list.chosen.connect(self._show)
        self.mine.clicked.connect(self._keep_mine)
        self.theirs.clicked.connect(self._take_theirs)
        self.visibility.chosen.connect(self._share)
        self.keep_here.clicked.connect(self._pin)
        lead(self, self.list)

    def _layout(self) -> None:
        detail = QWidget()
        column = QVBoxLayout(detail)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        for part in (self.place, self.who, self.words):
            column.addWidget(part)
        row = QHBoxLayout()
        for control in (self.mine, self.theirs, self.seen_by, self.visibility, self.keep_here):
            row.addWidget(control)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.history)
        column.addWidget(self.member)
        column.addStretch(1)
        self.split = Splitter()
        self.split.addWidget(self.list)
        self.split.addWidget(detail)
        self.split.setSizes([320, 780])
        self.split.setStretchFactor(1, 1)
        self.box.addWidget(Hairline())
        self.box.addWidget(self.empty)
        self.box.addWidget(self.split, 1)

    def load(self) -> None:
        """Ask what is shared."""
        self.presenter.load()

    def retranslate(self) -> None:
        self.heading.setText(tr("Shared work"))
        self.exchange.setText(tr("Exchange now"))
        self.mine.setText(tr("Keep mine"))
        self.theirs.setText(tr("Keep theirs"))
        self.add_member.setText(tr("Add a member…"))
        self.keep_here.setText(tr("Keep it on this computer"))
        self.history.retranslate()
        self.member.retranslate()
        self.seen_by.setText(tr("Seen by:"))
        name_widget(self.list, tr("Conflicts, records and members"))
        self.visibility.set_name(tr("Seen by:").rstrip(":"))
        self.empty.say(
            tr("No server is in use"),
            tr(
                "Everything stays on this computer. A department can keep one library and share "
                "notes and drafts on a PostgreSQL server: start the program with --server and the "
                "address that your administrator gives you."
            ),
        )
        self._show_state(self._state)

    # -- the list ---------------------------------------------------------------------------

    def _show_state(self, state: SharedState | None) -> None:
        self._state = state
        self.history.names = state.names if state else {}
        self.empty.setVisible(state is None)
        self.split.setVisible(state is not None)
        self.exchange.setVisible(state is not None)
        self.add_member.setVisible(state is not None and state.administrator)
        self.detail.setText(self._line(state) if state else "")
        kept = self.list.key()
        made = entries(state) if state else []
        keys = [entry.key for entry in made if not entry.head]
        self.list.set_entries(made, kept if kept in keys else next(iter(keys), ""))
        self._show(self._chosen() if made else None)

    def _line(self, state: SharedState) -> str:
        parts = [f"{state.user} · {state.address}"]
        if state.offline:
            parts.append(tr("offline: copies on this computer are read"))
        elif state.encrypted:
            parts.append(tr("encrypted"))
        if state.exchanged:
            moment = dt.datetime.fromisoformat(state.exchanged).astimezone()
            parts.append(tr("exchanged at {time}").format(time=f"{moment:%d.%m.%Y %H:%M}"))
        return " · ".join(parts)

    def _name(self, document: str, eid: str = "", kind: str = "") -> str:
        return name_of(self._state, document, eid, kind) if self._state else document

    def _show_document(self, chosen: SharedDocument) -> None:
        self.place.setText(self._name(chosen.id))
        self.who.setText(copied(chosen))
        self.keep_here.setText(
            tr("No longer keep it here") if chosen.pinned else tr("Keep it on this computer")
        )
        text = tr("A document that is kept here is fetched whenever others change it.")
        self.words.show_texts(text, text)

    def _pin(self) -> None:
        chosen = self._chosen()
        if isinstance(chosen, SharedDocument):
            self.presenter.pin(chosen.id, not chosen.pinned)

    # -- the chosen one ---------------------------------------------------------------------

    def _chosen(self) -> object:
        entry = self.list.entry()
        return entry.value if entry is not None else None

    def _show(self, chosen: object) -> None:
        for part in (self.place, self.who, self.words):
            part.setVisible(chosen is not None)
        is_conflict = isinstance(chosen, Conflict)
        own = isinstance(chosen, SharedRecord) and self._is_own(chosen)
        self.mine.setVisible(is_conflict)
        self.theirs.setVisible(is_conflict)
        self.seen_by.setVisible(own)
        self.visibility.setVisible(own)
        self.keep_here.setVisible(isinstance(chosen, SharedDocument))
        state = self._state
        administered = isinstance(chosen, Member) and state is not None and state.administrator
        self.member.show_member(
            chosen if isinstance(chosen, Member) and administered else None,
            state.all_groups if state else (),
        )
        record = chosen if isinstance(chosen, SharedRecord) and chosen.sharing else None
        self.history.show_record(
            record, may_restore=own or (record is not None and record.kind == "draft")
        )
        if isinstance(chosen, Conflict):
            self._show_conflict(chosen)
        elif isinstance(chosen, SharedRecord):
            self._show_record(chosen)
        elif isinstance(chosen, Member):
            self._show_member(chosen)
        elif isinstance(chosen, SharedDocument):
            self._show_document(chosen)
        elif isinstance(chosen, StoredPart):
            self._show_stored(chosen)

    def _show_conflict(self, chosen: Conflict) -> None:
        why = {
            "both-changed": tr("{name} changed it too"),
            "locked": tr("{name} is writing this unit"),
            "not-allowed": tr("it belongs to {name}"),
            "removed": tr("it was removed on the other side"),
        }[chosen.reason]
        self.place.setText(self._name(chosen.document, chosen.eid, chosen.kind))
        names = self._state.names if self._state else {}
        self.who.setText(why.format(name=names.get(chosen.by, chosen.by) or "?"))
        self.words.show_texts(
            words_of(chosen.kind, chosen.theirs), words_of(chosen.kind, chosen.mine)
        )

    def _show_record(self, chosen: SharedRecord) -> None:
        name = chosen.title or self._name(chosen.document, chosen.eid, chosen.kind)
        self.place.setText(name)
        known = chosen.sharing
        who = whose(self._state, chosen) if self._state else ""
        if known is not None and known.changed_by != known.owner and self._state is not None:
            name = self._state.names.get(known.changed_by, known.changed_by)
            who += " · " + tr("changed by {name}").format(name=name)
        self.who.setText(who)
        self.words.show_texts(chosen.words, chosen.words)
        if self._is_own(chosen) and self._state is not None:
            values = [("private", tr("only me")), ("all", tr("all members"))]
            values += [(f"group:{name}", name) for name in self._state.groups]
            now = known.visibility if known else Visibility.PRIVATE
            key = f"group:{known.group}" if known and now is Visibility.GROUP else now.value
            self.visibility.set_values(values, key)

    def _show_member(self, chosen: Member) -> None:
        self.place.setText(chosen.display or chosen.name)
        parts = [chosen.name, *chosen.groups]
        if chosen.administrator:
            parts.append(tr("administrator"))
        self.who.setText(" · ".join(parts))
        text = tr("%n records that you may see", chosen.records)
        self.words.show_texts(text, text)

    def _show_stored(self, chosen: StoredPart) -> None:
        self.place.setText(chosen.name)
        self.who.setText(size_text(chosen.figures["bytes"]))
        text = tr("%n rows, as the server estimates", chosen.figures["rows"])
        if "documents" in chosen.figures:
            text = tr("%n documents", chosen.figures["documents"])
        self.words.show_texts(text, text)

    def _ask_member(self) -> None:
        self._dialog = NewMemberDialog(self)
        self._dialog.wanted.connect(self.presenter.add_member)
        self._dialog.open()

    def _is_own(self, record: SharedRecord) -> bool:
        known, state = record.sharing, self._state
        return state is not None and (known is None or known.owner == state.user)

    def _keep_mine(self) -> None:
        self._decide("mine")

    def _take_theirs(self) -> None:
        self._decide("theirs")

    def _decide(self, take: str) -> None:
        chosen = self._chosen()
        if isinstance(chosen, Conflict):
            self.presenter.decide(chosen, take)

    def _share(self, key: str) -> None:
        chosen = self._chosen()
        if isinstance(chosen, SharedRecord):
            group = key.removeprefix("group:") if key.startswith("group:") else ""
            self.presenter.share(chosen, Visibility.GROUP if group else Visibility(key), group)
