"""What changed for me: the changed units of an act, and what of the user's work they touch."""

from __future__ import annotations

import datetime as dt

from kzailaw_desktop.gui.desks.act_choice import ActChoice
from kzailaw_desktop.gui.desks.changes.details import ChangeDetails
from kzailaw_desktop.gui.desks.changes.entries import ChangeEntries, Item
from kzailaw_desktop.gui.desks.changes.presenter import ChangesPresenter
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage, act_line, name_widget
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.lists.quiet_list import QuietList
from kzailaw_desktop.gui.kit.widgets.controls import Choice
from kzailaw_desktop.gui.kit.widgets.empty import EmptyState
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Label
from kzailaw_desktop.gui.kit.work.i18n import date_text, tr
from kzailaw_desktop.library.editions.dated import dates
from kzailaw_desktop.library.editions.touched_work import TouchedNote


class ChangesPage(DeskPage):
    """The list at the left: own work first, then the units; at the right the words then and now."""

    follows_work = True

    def build(self) -> None:
        self.presenter = ChangesPresenter(self.library, self.services, self)
        self._entries: ChangeEntries | None = None
        self._undoable = False
        self.act_choice, self.old, self.new = ActChoice(), Choice(), Choice()
        self.arrow = Label("→", token="muted")
        for widget in (self.act_choice, self.old, self.arrow, self.new):
            self.tools.addWidget(widget)
        self.list = QuietList(name_lines=2)
        self.list.setMinimumWidth(220)
        self.details = ChangeDetails()
        self.empty = EmptyState()
        self.split = Splitter()
        self.split.add(self.list, self.details, sizes=(400, 800), stretch=1)
        self.fill(self.empty, self.split)
        lead(self, self.list)
        self._connect()

    def _connect(self) -> None:
        self.act_choice.chosen.connect(self.presenter.choose)
        self.old.chosen.connect(self._compare)
        self.new.chosen.connect(self._compare)
        self.list.chosen.connect(self._show_item)
        self.list.opened.connect(self._open_item)
        self.empty.wanted.connect(self._import)
        self.details.accepted.connect(self._accept)
        self.details.taken_back.connect(self._take_back)
        self.details.unit_wanted.connect(self._open_unit)
        self.details.action_wanted.connect(self._want_action)
        self.presenter.loaded.connect(self._loaded)
        self.presenter.searched.connect(self._show_entries)
        self.presenter.moved.connect(self._moved)
        self.presenter.changed.connect(self.work_changed)
        self.presenter.said.connect(self.said)

    def retranslate(self) -> None:
        self.heading.setText(tr("What changed for me"))
        self.act_choice.retranslate()
        self.old.set_name(tr("Older edition"))
        self.new.set_name(tr("Newer edition"))
        name_widget(self.list, tr("What changed, and what it touches"))
        self.details.retranslate()
        self._loaded()

    def load(self) -> None:
        self.presenter.load()

    def show_place(self, document: str, eid: str) -> None:
        """Turn to the current act, when it has more than one text."""
        if document in dict(self.presenter.found.acts) or not self.presenter.found.acts:
            self.presenter.choose(document)

    def show_act(self, document: str) -> None:
        """Turn to an act: its newest text and the one before."""
        self.presenter.choose(document)

    # -- what was found ---------------------------------------------------------------------

    def _loaded(self) -> None:
        found = self.presenter.found
        act, changes = found.act, found.changes
        self.act_choice.show_acts(found.acts, act.id if act is not None else "")
        several = act is not None and changes is not None
        self.empty.setVisible(not several)
        self.split.setVisible(several)
        self.empty.say(
            tr("There is nothing to compare yet"),
            tr(
                "When a newer edition of an act is imported, this page says which units changed and "
                "which of your notes, drafts, memos and saved searches they touch."
            ),
            tr("Import files…"),
        )
        if act is None or changes is None:
            self._entries = None
            self._show_days([])
            return
        self._entries = ChangeEntries(act, changes)
        self._show_days(dates(act))
        self._show_entries()

    def _show_days(self, days: list[dt.date]) -> None:
        """The editions to choose from; where their dates are not known there is no choice."""
        values = [(day.isoformat(), date_text(day)) for day in days]
        many = len(values) > 1
        if many:
            known = dict(values)
            self.old.set_values(
                values[:-1], self.old.value if self.old.value in known else values[-2][0]
            )
            self.new.set_values(
                values[1:], self.new.value if self.new.value in known else values[-1][0]
            )
        for widget in (self.old, self.arrow, self.new):
            widget.setVisible(many)

    def _compare(self, _value: str) -> None:
        first, last = sorted((self.old.value, self.new.value))
        self.presenter.compare(dt.date.fromisoformat(first), dt.date.fromisoformat(last))

    def _show_entries(self) -> None:
        entries = self._entries
        act, changes = self.presenter.found.act, self.presenter.found.changes
        if entries is None or act is None or changes is None:
            return
        entries.changes = changes
        self.list.set_entries(entries.all())
        if not self.list.key():
            self.list.choose_first()
        own = len(changes.notes) + len(changes.drafts) + len(changes.memos) + len(changes.searches)
        said = [tr("%n units changed", len(changes.units))]
        said.append(tr("%n of your own works touched", own) if own else tr("nothing of yours"))
        if self.presenter.searches_wait:
            said.append(tr("saved searches are run when the index is ready"))
        self.detail.setText(" · ".join((act_line(act), *said)))
        entry = self.list.entry()
        self.details.setVisible(entry is not None)
        if entry is not None:
            self._show_item(entry.value)

    def _show_item(self, item: Item) -> None:
        if self._entries is not None:
            self.details.show_detail(self._entries.detail(item), undoable=self._undoable)

    # -- what the user does -----------------------------------------------------------------

    def _accept(self) -> None:
        entry = self.list.entry()
        if entry is not None and isinstance(entry.value, TouchedNote):
            self.presenter.accept(entry.value)

    def _moved(self, _place: str) -> None:
        self._undoable = True

    def _take_back(self) -> None:
        self._undoable = False
        self.presenter.take_back()

    def _open_item(self, item: Item) -> None:
        if self._entries is not None:
            links = self._entries.detail(item).units
            if links:
                self._open_unit(links[0][0])

    def _open_unit(self, eid: str) -> None:
        if self.presenter.found.act is not None:
            self.open_requested.emit(self.presenter.found.act.id, eid)

    def _want_action(self, id: str) -> None:
        self.action_wanted.emit(id)

    def _import(self) -> None:
        self.action_wanted.emit("open-files")
