"""The history of a unit: its changes at the left, the words before and after at the right."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress

from kzailaw_desktop.domain import Act, AmendmentNote
from kzailaw_desktop.gui.desks.changes.entries import EVENTS, TOKENS
from kzailaw_desktop.gui.desks.history.details import HistoryDetails, SidePair
from kzailaw_desktop.gui.desks.history.presenter import (
    HistoryPresenter,
    UnitHistory,
    words_with_sources,
)
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage, act_line, name_widget
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.widgets.empty import EmptyState
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Segmented
from kzailaw_desktop.gui.kit.work import clipboard, i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import date_text, tr, tr_data
from kzailaw_desktop.labels import edition_words
from kzailaw_desktop.library.editions.history import UnitChangeTold

Told = UnitChangeTold | AmendmentNote


class HistoryPage(DeskPage):
    """Opened at the current unit; shows the article as a whole, or the unit alone."""

    def build(self) -> None:
        self.presenter = HistoryPresenter(self.library, self.services, self)
        self._place = ("", "")
        self.scope = Segmented()
        for key in ("article", "unit"):
            self.scope.add(key)
        self.scope.choose("article")
        self.tools.addWidget(self.scope)
        self.list = QuietList(name_lines=2)
        self.list.setMinimumWidth(220)
        self.details = HistoryDetails()
        self.empty = EmptyState()
        self.empty.wanted.connect(self._import)
        self.split = Splitter()
        self.split.add(self.list, self.details, sizes=(380, 820), stretch=1)
        self.fill(self.empty, self.split)
        lead(self, self.list)
        self.scope.chosen.connect(self._scope_chosen)
        self.list.chosen.connect(self._show_change)
        self.list.opened.connect(self._open)
        self.details.text_wanted.connect(self._open_text)
        self.details.copy_wanted.connect(self._copy)
        self.presenter.loaded.connect(self._loaded)

    def retranslate(self) -> None:
        self.heading.setText(tr("History of this unit"))
        self.scope.button("article").setText(tr("The whole article"))
        self.scope.button("unit").setText(tr("This unit alone"))
        name_widget(self.list, tr("Changes, the newest first"))
        self.details.retranslate()
        self._loaded()

    def load(self) -> None:
        self.presenter.load()

    def show_place(self, document: str, eid: str) -> None:
        """Show the history of the current unit."""
        self._place = document, eid
        self._scope_chosen()

    def _scope_chosen(self, _key: str = "") -> None:
        whole = self.scope.button("article").isChecked()
        self.presenter.show_unit(*self._place, whole=whole)

    # -- showing ----------------------------------------------------------------------------

    def _loaded(self) -> None:
        found = self.presenter.found
        told = found is not None and bool(found.changes or found.notes)
        self.empty.setVisible(not told)
        self.split.setVisible(told)
        if found is None:
            words = tr("Choose a unit of an act first: its history will be here.")
            self.empty.say(tr("No unit is chosen"), words)
            self.detail.setText("")
            return
        name = naming.unit_label(found.act, found.eid, i18n.language())
        self.heading.setText(tr("History: {unit}").format(unit=name))
        said = tr("%n changes", len(found.changes))
        self.detail.setText(f"{act_line(found.act)} · {said}")
        if not told:
            self.empty.say(tr("No change is known"), _why_none(found), tr("Import files…"))
            return
        self.list.set_entries(_entries(found))
        if not self.list.key():
            self.list.choose_first()
        entry = self.list.entry()
        if entry is not None:
            self._show_change(entry.value)

    def _show_change(self, change: Told) -> None:
        found = self.presenter.found
        if found is None:
            return
        lang = i18n.language()
        if isinstance(change, AmendmentNote):
            words = change.texts.get(lang) or next(iter(change.texts.values()), "")
            where = tr("Told by a note in the text; the words before are not in the library.")
            self.details.show_change(change.cause, f"{words}\n\n{where}", (), dated=(False, False))
            return
        event = tr_data(EVENTS[change.event])
        name = naming.unit_label(found.act, change.eid, lang)
        cause = change.cause or tr("The text does not name the act that caused this edition.")
        pairs = [_pair(found.act, change, each) for each in change.texts]
        self.details.show_change(f"{name}: {event}", cause, pairs, dated=_dated(found.act, change))

    # -- what the user does -----------------------------------------------------------------

    def _current(self) -> UnitChangeTold | None:
        entry = self.list.entry()
        value = entry.value if entry is not None else None
        return value if isinstance(value, UnitChangeTold) else None

    def _open(self, change: Told) -> None:
        if isinstance(change, UnitChangeTold):
            self._open_text(newer=True)

    def _open_text(self, newer: bool) -> None:
        change, found = self._current(), self.presenter.found
        if change is None or found is None:
            return
        day = _day(change, newer=newer)
        if day is not None:
            self.day_requested.emit(found.act.id, change.eid, day)

    def _copy(self) -> None:
        change, found = self._current(), self.presenter.found
        if change is not None and found is not None:
            clipboard.put(words_with_sources(found.act, change), "")
            self.say(tr("Copied with its source"))

    def _import(self) -> None:
        self.action_wanted.emit("open-files")


def _entries(found: UnitHistory) -> list[ListEntry]:
    lang, entries, edition = i18n.language(), [], ""
    for number, change in enumerate(found.changes):
        if change.edition != edition:
            edition = change.edition
            title = " · ".join(filter(None, (_edition(found.act, change), change.cause)))
            entries.append(ListEntry(f"head:{edition}", title, head=True))
        name = naming.unit_label(found.act, change.eid, lang)
        side, token = tr_data(EVENTS[change.event]), TOKENS[change.event]
        entries.append(ListEntry(f"change:{number}", name, side=side, token=token, value=change))
    if found.notes:
        entries.append(ListEntry("head:notes", tr("Told by notes in the text"), head=True))
    for number, note in enumerate(found.notes):
        day = date_text(note.date)
        entries.append(ListEntry(f"note:{number}", note.cause, side=day, value=note))
    return entries


def _edition(act: Act, change: UnitChangeTold) -> str:
    lang, (_, version) = next(iter(change.texts.items()))
    text = act.text(lang, version)
    return edition_words(text, i18n.language(), short=True) if text is not None else version


def _pair(act: Act, change: UnitChangeTold, lang: str) -> SidePair:
    captions = []
    for version in change.texts[lang]:
        text = act.text(lang, version)
        words = edition_words(text, i18n.language()) if text is not None else version
        captions.append(f"{naming.language_mark(lang)} · {words}")
    return SidePair(captions[0], captions[1], change.old.get(lang, ""), change.new.get(lang, ""))


def _day(change: UnitChangeTold, *, newer: bool) -> dt.date | None:
    """The date of the text after the change, or before it; None where it is not known."""
    for versions in change.texts.values():
        with suppress(ValueError):
            return dt.date.fromisoformat(versions[1] if newer else versions[0])
    return None


def _dated(act: Act, change: UnitChangeTold) -> tuple[bool, bool]:
    return _day(change, newer=False) is not None, _day(change, newer=True) is not None


def _why_none(found: UnitHistory) -> str:
    if found.editions < 2:
        return tr(
            "The library holds one edition of this act, and no note in it tells of a change of this "
            "unit. Import an older or a newer text of the act."
        )
    return tr("In the editions that the library holds, the words of this unit are the same.")
