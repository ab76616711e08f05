"""Compare texts of an act: two editions, or an edition and a draft, in one language or both."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Draft
from kzailaw_desktop.drafting.draft import drafts
from kzailaw_desktop.gui.desks.act_choice import ActChoice
from kzailaw_desktop.gui.desks.editions.columns import ComparedColumns
from kzailaw_desktop.gui.desks.editions.texts import (
    Comparison,
    compared,
    draft_texts,
    editions,
    shown_sides,
)
from kzailaw_desktop.gui.desks.editions.view import NAMES, TOKENS, RedlineView, rows_shown
from kzailaw_desktop.gui.kit.dialogs.page import (
    DeskPage,
    act_line,
    act_named,
    choose_file,
    name_widget,
)
from kzailaw_desktop.gui.kit.layout.flow import FlowLayout
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.widgets.controls import Choice
from kzailaw_desktop.gui.kit.widgets.empty import EmptyState
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Elided, Label, Segmented
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr, tr_data
from kzailaw_desktop.library.editions import compare
from kzailaw_desktop.library.written.side_by_side import BOTH, DRAFT, export_sides, side_by_side

Loaded = tuple[Act | None, list[tuple[str, str]], list[Draft]]
LANGUAGES = ("kk", "ru", BOTH)


class EditionsPage(DeskPage):
    """Choose two texts; changed units at the left, the redline or both texts at the right."""

    def build(self) -> None:
        self._act: Act | None = None
        self._drafts: list[Draft] = []
        self._found: Comparison | None = None
        self._wanted = self._read = ""  # the act chosen here, and the one that is read
        self.act_choice, self.old, self.new = ActChoice(), Choice(), Choice()
        self.arrow = Label("→", token="muted")
        self.languages = Segmented()
        for key, text in zip(LANGUAGES, ("ҚАЗ", "РУС", "ҚАЗ | РУС"), strict=True):
            self.languages.add(key, text)
        self.languages.choose("kk")
        self.beside, self.whole = Button("columns", " "), Button("", " ")
        for button in (self.beside, self.whole):
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.count = Label(token="muted", size=9.2)
        self.previous, self.next = Button("caret-up"), Button("caret-down")
        self.export = Button("file-text", " ")
        self.line = QWidget()
        tools = FlowLayout(self.line)
        for widget in self._tools():
            tools.addWidget(widget)
        self.line.setContentsMargins(20, 0, 16, 6)
        self._build_texts()
        self._connect()

    def _tools(self) -> tuple[QWidget, ...]:
        return (
            self.act_choice, self.old, self.arrow, self.new, self.languages, self.beside,
            self.whole, self.previous, self.next, self.count, self.export,
        )  # fmt: skip

    def _build_texts(self) -> None:
        self.list = QuietList(name_lines=2)
        self.view, self.columns = RedlineView(), ComparedColumns()
        self.empty = EmptyState()
        self.split = Splitter()
        self.standing = Elided(token="muted", size=9.4)
        self.standing.setContentsMargins(36, 10, 24, 6)
        redline = QWidget()
        column = QVBoxLayout(redline)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.standing)
        column.addWidget(self.view, 1)
        self.texts = QStackedWidget()
        self.texts.addWidget(redline)
        self.texts.addWidget(self.columns)
        self.split.add(self.list, self.texts, sizes=(220, 900), stretch=1)
        self.list.setMinimumWidth(160)
        self.box.addWidget(self.line)
        self.fill(self.empty, self.split)
        lead(self, self.list)

    def _connect(self) -> None:
        self.act_choice.chosen.connect(self._act_chosen)
        self.old.chosen.connect(self._compare)
        self.new.chosen.connect(self._compare)
        self.languages.chosen.connect(self._language_chosen)
        self.beside.toggled.connect(self._compare)
        self.whole.toggled.connect(self._show_rows)
        self.previous.clicked.connect(self._previous)
        self.next.clicked.connect(self._next)
        self.export.clicked.connect(self._ask_file)
        self.list.chosen.connect(self._show_unit)
        self.list.opened.connect(self._open_eid)
        self.view.opened.connect(self._open_unit)
        self.columns.opened.connect(self._open_eid)
        self.columns.stepped.connect(self._say_count)
        self.empty.wanted.connect(self._import)

    def retranslate(self) -> None:
        self.heading.setText(tr("Compare editions"))
        self.whole.setText(tr("Whole text"))
        self.beside.setText(tr("Side by side"))
        self.export.setText(tr("Table in Word…"))
        self.act_choice.retranslate()
        self.old.set_name(tr("Older edition"))
        self.new.set_name(tr("Newer edition or draft"))
        name_widget(self.languages.button(BOTH), tr("Both languages, with what changes in each"))
        name_widget(self.previous, tr("Previous difference (P)"), tip=True)
        name_widget(self.next, tr("Next difference (N)"), tip=True)
        name_widget(self.list, tr("Changed units"))
        name_widget(self.view, tr("Redline"))
        self.columns.retranslate()
        if self._act is not None:
            self._editions()

    def load(self) -> None:
        wanted, being_read = self._wanted, self._read
        library, lang = self.library, i18n.language()

        def work() -> Loaded:
            acts = [library.named(id) for id in library.act_ids()]
            names = [(a.id, naming.short_title(a, lang)) for a in acts if a]
            known = drafts.drafts(library.workspace) if library.has_workspace() else []
            drafted = {id for draft in known for id in draft.acts()}
            several = [
                a.id
                for a in acts
                if isinstance(a, Act)
                and (len({e.version for e in a.expressions}) > 1 or a.id in drafted)
            ]
            likely = being_read if being_read in several else next(iter(several), being_read)
            return act_named(library, wanted or likely), names, known

        self.read(work, self._loaded, key="act")

    def _loaded(self, found: Loaded) -> None:
        self._act, names, self._drafts = found
        self.act_choice.show_acts(names, self._act.id if self._act else "")
        self._editions()
        if self.isVisible():
            self.list.setFocus()

    def show_place(self, document: str, eid: str) -> None:
        """Compare the current act, when there is something to compare it with."""
        if document in self.library.act_ids():
            self._wanted, self._read = "", document
            self.load()

    def _act_chosen(self, id: str) -> None:
        self._wanted = id
        self.load()

    def _language_chosen(self, lang: str) -> None:
        self.beside.setEnabled(lang != BOTH)
        if lang == BOTH:
            self.beside.setChecked(True)
        self._editions()

    # -- the two texts ----------------------------------------------------------------------

    def lang(self) -> str:
        """The language compared, or `BOTH`."""
        return next(key for key in LANGUAGES if self.languages.button(key).isChecked())

    def _editions(self) -> None:
        act = self._act
        if act is None:
            self._show_empty(tr("Import an act: its editions will be compared here."))
            return
        own = draft_texts(act, self._drafts)
        for key in LANGUAGES:
            enough = len(editions(act, key)) + bool(own) > 1 and bool(editions(act, key))
            self.languages.button(key).setEnabled(enough)
        if not self.languages.button(self.lang()).isEnabled():
            enabled = (k for k in ("kk", "ru") if self.languages.button(k).isEnabled())
            self.languages.choose(next(enabled, "kk"))
        known = editions(act, self.lang())
        self.detail.setText(act_line(act))
        if len(known) + len(own) < 2:
            self._show_empty(
                tr(
                    "The library holds one edition of this act: {}. Import a newer text of it or "
                    "begin a draft, and both will be compared here, word by word."
                ).format(known[0][1] if known else "")
            )
            return
        newer = [*known, *own] if len(known) > 1 else own
        old = self.old.value if self.old.value in dict(known) else known[-2:][0][0]
        new = (
            self.new.value
            if self.new.value in dict(newer)
            else (known if known[1:] else own)[-1][0]
        )
        self.old.set_values(known, old)
        self.new.set_values(newer, new)
        self._show_empty("")
        self._compare()

    def _import(self) -> None:
        self.action_wanted.emit("open-files")

    def _show_empty(self, text: str) -> None:
        self.empty.say(tr("There is nothing to compare yet"), text, tr("Import files…"))
        self.empty.setVisible(bool(text))
        self.split.setVisible(not text)
        for widget in self._tools()[1:]:
            widget.setVisible(not text)

    def _compare(self, _value: object = None) -> None:
        act, lang, own = self._act, self.lang(), self._drafts
        old, new, beside = self.old.value, self.new.value, self.beside.isChecked()
        if act is None or not old or not new:
            return
        drafted = new.startswith(DRAFT)
        self.old.setEnabled(not drafted)  # a draft changes the newest edition
        for widget in (self.previous, self.next, self.count):
            widget.setVisible(beside)
        self.read(
            lambda: compared(act, lang, (old, new), own, beside), self._compared, key="compare"
        )

    def _compared(self, found: Comparison) -> None:
        self._found = found
        self._show_rows()

    def _show_rows(self, _whole: bool = False) -> None:
        act, found = self._act, self._found
        if act is None or found is None:
            return
        self.texts.setCurrentIndex(1 if found.sides is not None else 0)
        if found.sides is not None:
            self.columns.show_sides(found.sides, shown_sides(found.sides, self.whole.isChecked()))
        else:
            self.view.units.profile = act.profile
            self.standing.setText("   →   ".join(found.standings(i18n.language())))
            self.view.show_rows(rows_shown(found.changes, whole=self.whole.isChecked()))
        self.list.set_entries(self._entries(act, found))
        counts = found.totals()
        words = ", ".join(f"{tr_data(NAMES[kind])} {n}" for kind, n in counts.items())
        said = words or tr("the same text")
        self.detail.setText(f"{act_line(act)} · {said}")

    def _entries(self, act: Act, found: Comparison) -> list[ListEntry]:
        lang, entries = i18n.language(), []
        for eid, kind in found.changed().items():
            name = labels.label(eid, lang, act.profile) or eid
            side, token = tr_data(NAMES[kind]), TOKENS[kind]
            text = name[:1].upper() + name[1:]
            entries.append(ListEntry(eid, text, side, token=token, value=eid))
        return entries

    # -- walking, opening, exporting --------------------------------------------------------

    def _show_unit(self, eid: str) -> None:
        (self.columns if self.beside.isChecked() else self.view).show_unit(eid)

    def _next(self) -> None:
        self.columns.step(1)

    def _previous(self) -> None:
        self.columns.step(-1)

    def _say_count(self, at: int, count: int) -> None:
        self.count.setText(f"{at} / {count}" if at else tr("%n differences", count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.beside.isChecked() and key in (Qt.Key.Key_N, Qt.Key.Key_P):
            self.columns.step(1 if key == Qt.Key.Key_N else -1)
            return
        super().keyPressEvent(event)

    def _open_unit(self, row: compare.UnitChange) -> None:
        self._open_eid(row.eid)

    def _open_eid(self, eid: str) -> None:
        if self._act is not None:
            self.open_requested.emit(self._act.id, eid)

    def _ask_file(self) -> None:
        if self._act is None or self._found is None:
            return
        name = f"{naming.short_title(self._act, i18n.language())} – {tr('comparison')}.docx"
        kinds = tr("Word documents (*.docx)")
        choose_file(self, tr("Table in Word…"), name, kinds, self._export_to, save=True)

    def _export_to(self, file: str) -> None:
        act, lang, own, said = self._act, self.lang(), self._drafts, i18n.language()
        old, new, whole = self.old.value, self.new.value, self.whole.isChecked()
        if act is None:
            return

        def work() -> object:
            found = side_by_side(act, lang, old, new, own)
            return export_sides(found, shown_sides(found, whole), Path(file), said)

        self.read(work, self._exported)

    def _exported(self, _result: object) -> None:
        self.say(tr("Table saved"))
