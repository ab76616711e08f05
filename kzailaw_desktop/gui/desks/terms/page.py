"""The term desk: legal terms in Kazakh, Russian and English, their definitions and uses."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, QTimer

from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.desks.terms import entries
from kzailaw_desktop.gui.desks.terms.details import TermSide
from kzailaw_desktop.gui.desks.terms.entries import TermEntry, Use
from kzailaw_desktop.gui.desks.terms.table import COLUMNS, TermTable
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage, act_named, name_widget
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Field, Segmented
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr

WHICH = ("all", "defined", "divergent", "own")


class TermsPage(DeskPage):
    """Table at the left, the current term at the right."""

    def build(self) -> None:
        self._act: Act | None = None
        self._terms: list[TermEntry] = []
        self._names: dict[str, str] = {}  # documents by id
        self._chosen = "all"
        self._wanted = ""
        self.which = Segmented()
        for key in WHICH:
            self.which.add(key)
        self.which.choose("all")
        self.filter = Field("magnifying-glass")
        self.filter.setFixedWidth(210)
        self.add = Button("plus", " ")
        self.add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for widget in (self.which, self.filter, self.add):
            self.tools.addWidget(widget)
        self.table = TermTable()
        self.side = TermSide()
        self.table.sortByColumn(COLUMNS.index(i18n.language()), Qt.SortOrder.AscendingOrder)
        self.split = Splitter()
        self.split.add(self.table, self.side, sizes=(860, 360), stretch=0)
        self.side.setMinimumWidth(280)
        self.fill(self.split)
        lead(self, self.filter)
        self._asking = QTimer(self, singleShot=True, interval=60)
        self._connect()

    def _connect(self) -> None:
        self.which.chosen.connect(self._choose)
        self.filter.textChanged.connect(self._filter)
        self.filter.returnPressed.connect(self.table.setFocus)
        self.filter.cancelled.connect(self.filter.clear)
        self.add.clicked.connect(self._add)
        self.table.selectionModel().currentRowChanged.connect(self._turned)
        self.table.activated.connect(self._activated)
        self._asking.timeout.connect(self._ask)
        details, form = self.side.details, self.side.form
        details.unit_opened.connect(self._open)
        details.edit_wanted.connect(self._edit)
        details.remove_wanted.connect(self._remove)
        form.saved.connect(self._save)
        form.cancelled.connect(self._back)

    def find_field(self) -> Field:
        """Ctrl+F finds a term."""
        return self.filter

    def retranslate(self) -> None:
        self.heading.setText(tr("Terms"))
        texts = (tr("All"), tr("Defined by law"), tr("Languages differ"), tr("My own"))
        for key, text in zip(WHICH, texts, strict=True):
            self.which.button(key).setText(text)
        self.filter.setPlaceholderText(tr("Find a term"))
        self.add.setText(tr("Add a term"))
        name_widget(self.filter, tr("Find a term"))
        name_widget(self.table, tr("Terms"))
        self.side.retranslate()
        if self._terms:
            self._count()
            self._turned()

    def load(self) -> None:
        library, lang = self.library, i18n.language()

        def work() -> tuple[list[TermEntry], Act | None, dict[str, str]]:
            names = {id: naming.short_title(library.named(id), lang) for id in library.ids()}
            return entries.load(library), act_named(library), names

        self.read(work, self._loaded, key="terms")

    def _loaded(self, found: tuple[list[TermEntry], Act | None, dict[str, str]]) -> None:
        self._terms, self._act, self._names = found
        current = self.table.term()
        self.table.terms.set_terms(self._terms)
        self._count()
        wanted = self._wanted or (current.id if current else "")
        self._wanted = ""
        if not self.table.choose(wanted) and self.table.terms.rowCount():
            self.table.setCurrentIndex(self.table.terms.index(0, 0))

    def _count(self) -> None:
        shown, all_terms = self.table.terms.rowCount(), len(self._terms)
        text = tr("%n terms", all_terms)
        self.detail.setText(f"{shown} / {text}" if shown != all_terms else text)

    def _choose(self, which: str) -> None:
        self._chosen = which
        self._filter()

    def _filter(self, _text: str = "") -> None:
        self.table.terms.set_filter(self.filter.text(), self._chosen)
        self._count()
        if self.table.terms.rowCount():
            self.table.setCurrentIndex(self.table.terms.index(0, 0))
        else:
            self.side.details.clear()

    # -- the current term ---------------------------------------------------------------------

    def _turned(self, *_rows: QModelIndex) -> None:
        term = self.table.term()
        self.side.show_form(False)
        if term is None:
            self.side.details.clear()
            return
        definition = entries.definition(self._act, term) if self._act else {}
        lang = i18n.language()
        near = [t.first(lang) or t.first("kk") for t in self._terms if t.id in term.related]
        self.side.details.show_term(term, self._act, definition, self._names, near)
        self._asking.start()

    def _ask(self) -> None:
        act, term = self._act, self.table.term()
        if act is None or term is None:
            return

        def work() -> tuple[str, list[Use]]:
            return term.id, entries.uses(act, term)

        self.read(work, self._used, key="uses")

    def _used(self, found: tuple[str, list[Use]]) -> None:
        term = self.table.term()
        if term is not None and term.id == found[0] and self._act is not None:
            self.side.details.show_uses(found[1], self._act.profile)

    def _activated(self, _index: QModelIndex) -> None:
        term = self.table.term()
        if term is not None and term.definition:
            self._open(term.definition)
        else:
            self.side.details.uses.setFocus()
            self.side.details.uses.choose_first()

    def _open(self, eid: str) -> None:
        if self._act is not None and eid:
            self.open_requested.emit(self._act.id, eid)

    # -- the user's own -----------------------------------------------------------------------

    def _own(self) -> list[TermEntry]:
        return [term for term in self._terms if term.own]

    def _add(self) -> None:
        self.side.show_form(True)
        self.side.form.begin(None, self.filter.text() if not self.table.terms.rowCount() else "")

    def _edit(self) -> None:
        self.side.show_form(True)
        self.side.form.begin(self.table.term())

    def _back(self) -> None:
        self.side.show_form(False)
        self.table.setFocus()

    def _save(self, term: TermEntry) -> None:
        known = {t.id for t in self._own()}
        before = [term if t.id == term.id else t for t in self._own()]
        kept = before if term.id in known else [*before, replace(term, own=True)]
        self._wanted = term.id
        self._write(kept)

    def _remove(self) -> None:
        term = self.table.term()
        if term is not None and term.own:
            self._write([t for t in self._own() if t.id != term.id])

    def _write(self, kept: list[TermEntry]) -> None:
        library = self.library

        def work() -> None:
            entries.save_own(library, kept)

        self.write(work, self._written)

    def _written(self, _done: object) -> None:
        self.said.emit(tr("Your glossary is saved"))
        if self._wanted:
            self.filter.clear()
            self.which.choose("all")
            self._chosen = "all"
            self.table.terms.set_filter("", "all")
        self.side.show_form(False)
        self.load()
