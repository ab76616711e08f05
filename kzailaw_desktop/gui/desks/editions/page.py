"""Compare editions: two dates of an act, what changed between them, word by word."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act, Expression
from kzailaw_desktop.gui.desks.act_choice import ActChoice
from kzailaw_desktop.gui.desks.editions.view import NAMES, TOKENS, RedlineView, rows_shown
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage, act_line, act_named, name_widget
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.widgets.controls import Choice
from kzailaw_desktop.gui.kit.widgets.empty import EmptyState
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Elided, Label, Segmented
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import date_text, tr, tr_data
from kzailaw_desktop.library.editions import compare


class EditionsPage(DeskPage):
    """Choose two editions; changed units at the left, the redline at the right."""

    def build(self) -> None:
        self._act: Act | None = None
        self._rows: list[compare.UnitChange] = []
        self._wanted = ""
        self.act_choice, self.old, self.new = ActChoice(), Choice(), Choice()
        self.arrow = Label("→", token="muted")
        self.languages = Segmented()
        for key, text in (("kk", "ҚАЗ"), ("ru", "РУС")):
            self.languages.add(key, text)
        self.languages.choose("kk")
        self.whole = Button("", " ")
        self.whole.setCheckable(True)
        self.whole.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for widget in (self.act_choice, self.old, self.arrow, self.new, self.languages, self.whole):
            self.tools.addWidget(widget)
        self.list = QuietList(name_lines=2)
        self.view = RedlineView()
        self.empty = EmptyState()
        self.empty.wanted.connect(self._import)
        self.split = Splitter()
        self.standing = Elided(token="muted", size=9.4)
        self.standing.setContentsMargins(36, 10, 24, 6)
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.standing)
        column.addWidget(self.view, 1)
        self.split.add(self.list, texts, sizes=(250, 900), stretch=1)
        self.list.setMinimumWidth(180)
        self.fill(self.empty, self.split)
        lead(self, self.list)
        self._connect()

    def _connect(self) -> None:
        self.act_choice.chosen.connect(self._act_chosen)
        self.old.chosen.connect(self._compare)
        self.new.chosen.connect(self._compare)
        self.languages.chosen.connect(self._language_chosen)
        self.whole.toggled.connect(self._show_rows)
        self.list.chosen.connect(self.view.show_unit)
        self.list.opened.connect(self._open_eid)
        self.view.opened.connect(self._open_unit)

    def retranslate(self) -> None:
        self.heading.setText(tr("Compare editions"))
        self.whole.setText(tr("Whole text"))
        self.act_choice.retranslate()
        self.old.set_name(tr("Older edition"))
        self.new.set_name(tr("Newer edition"))
        name_widget(self.list, tr("Changed units"))
        name_widget(self.view, tr("Redline"))
        if self._act is not None:
            self._editions()

    def load(self) -> None:
        wanted, library, lang = self._wanted, self.library, i18n.language()

        def work() -> tuple[Act | None, list[tuple[str, str]]]:
            acts = [library.named(id) for id in library.act_ids()]
            names = [(a.id, naming.short_title(a, lang)) for a in acts if a]
            several = [
                a.id
                for a in acts
                if isinstance(a, Act) and len({e.edition for e in a.expressions}) > 1
            ]
            return act_named(library, wanted or next(iter(several), "")), names

        self.read(work, self._loaded, key="act")

    def _loaded(self, found: tuple[Act | None, list[tuple[str, str]]]) -> None:
        self._act, names = found
        self.act_choice.show_acts(names, self._act.id if self._act else "")
        self._editions()
        if self.isVisible():
            self.list.setFocus()

    def show_place(self, document: str, eid: str) -> None:
        """Compare the current act, when it has more than one edition."""
        act = act_named(self.library, document)
        if act is not None and act.id == document and len(_dates(act, "")) > 1:
            self._wanted = document
            self.load()

    def _act_chosen(self, id: str) -> None:
        self._wanted = id
        self.load()

    def _language_chosen(self, _lang: str) -> None:
        self._editions()

    # -- editions ---------------------------------------------------------------------------

    def lang(self) -> str:
        """The language compared."""
        return "kk" if self.languages.button("kk").isChecked() else "ru"

    def _editions(self) -> None:
        act = self._act
        if act is None:
            self._show_empty(tr("Import an act: its editions will be compared here."))
            return
        for key in ("kk", "ru"):
            self.languages.button(key).setEnabled(len(_dates(act, key)) > 1)
        if len(_dates(act, self.lang())) < 2 and len(_dates(act, "ru")) > 1:
            self.languages.choose("ru")
        dates = _dates(act, self.lang())
        self.detail.setText(act_line(act))
        if len(dates) < 2:
            day = date_text(dates[0]) if dates else ""
            self._show_empty(
                tr(
                    "The library holds one edition of this act: {}. Import a newer text of it, "
                    "and both will be compared here, word by word."
                ).format(day)
            )
            return
        values = [(day.isoformat(), date_text(day)) for day in dates]
        old = self.old.value if self.old.value in dict(values) else dates[-2].isoformat()
        new = self.new.value if self.new.value in dict(values) else dates[-1].isoformat()
        self.old.set_values(values, old)
        self.new.set_values(values, new)
        self._show_empty("")
        self._compare()

    def _import(self) -> None:
        self.action_wanted.emit("open-files")

    def _show_empty(self, text: str) -> None:
        self.empty.say(tr("There is nothing to compare yet"), text, tr("Import files…"))
        self.empty.setVisible(bool(text))
        self.split.setVisible(not text)
        for widget in (self.old, self.arrow, self.new, self.languages, self.whole):
            widget.setVisible(not text)

    def _compare(self, _value: str = "") -> None:
        act, lang = self._act, self.lang()
        old = _expression(act, lang, self.old.value)
        new = _expression(act, lang, self.new.value)
        if act is None or old is None or new is None:
            return
        self.view.units.profile = act.profile
        days = (self.old.value, self.new.value)
        told = (naming.standing(act, f"{lang}@{day}").texts[:1] for day in days)
        self.standing.setText("   →   ".join(texts[0] for texts in told if texts))

        def work() -> list[compare.UnitChange]:
            return compare.compare(old, new)

        self.read(work, self._compared, key="compare")

    def _compared(self, rows: list[compare.UnitChange]) -> None:
        self._rows = rows
        self._show_rows()

    def _show_rows(self, _whole: bool = False) -> None:
        act = self._act
        if act is None:
            return
        self.view.show_rows(rows_shown(self._rows, whole=self.whole.isChecked()))
        self.list.set_entries(self._entries(act))
        counts = compare.totals(self._rows)
        words = ", ".join(f"{tr_data(NAMES[kind])} {n}" for kind, n in counts.items())
        said = words or tr("the same text")
        self.detail.setText(f"{act_line(act)} · {said}")

    def _entries(self, act: Act) -> list[ListEntry]:
        lang, found = i18n.language(), []
        for row in self._rows:
            if row.is_change:
                name = labels.label(row.eid, lang, act.profile) or row.num
                side, token = tr_data(NAMES[row.kind]), TOKENS[row.kind]
                text = name[:1].upper() + name[1:]
                found.append(ListEntry(row.eid, text, side, token=token, value=row.eid))
        return found

    def _open_unit(self, row: compare.UnitChange) -> None:
        self._open_eid(row.eid)

    def _open_eid(self, eid: str) -> None:
        if self._act is not None:
            self.open_requested.emit(self._act.id, eid)


def _dates(act: Act, lang: str) -> list[dt.date]:
    """The editions of an act in a language, oldest first; "" in any."""
    own = (e for e in act.expressions if not lang or e.lang == lang)
    return sorted({e.edition for e in own if e.edition is not None})


def _expression(act: Act | None, lang: str, day: str) -> Expression | None:
    return act.expression(lang, dt.date.fromisoformat(day)) if act and day else None
