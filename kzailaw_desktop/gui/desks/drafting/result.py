"""The act as it will read: the draft applied, with what changes marked or clean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act, UnitKind
from kzailaw_desktop.drafting import Draft
from kzailaw_desktop.drafting.applying.amended import AmendedAct
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.commands.act_order import ordered_acts
from kzailaw_desktop.gui.desks.editions.view import HEADS, RedlineView, Row, Skipped, rows_shown
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Elided, Segmented
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.library.editions.compare import ADDED, CHANGED, REMOVED, SAME, UnitChange


class ResultView(QWidget):
    """Language, whole text or changes only, marked or clean, and the text below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._acts: Mapping[str, Act] = {}
        self.languages = Segmented()
        for key, text in (("kk", "ҚАЗ"), ("ru", "РУС")):
            self.languages.add(key, text)
        self.languages.choose("kk")
        self.whole = Button("", " ")
        self.whole.setCheckable(True)
        self.marked = Button("", " ")
        self.marked.setCheckable(True)
        self.marked.setChecked(True)
        self.standing = Elided(token="muted", size=9.4)
        self.view = RedlineView()
        line = QHBoxLayout()
        line.setContentsMargins(20, 8, 20, 4)
        for widget in (self.languages, self.whole, self.marked):
            line.addWidget(widget)
        line.addWidget(self.standing, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(line)
        box.addWidget(self.view, 1)
        self.languages.chosen.connect(self._show)
        self.whole.toggled.connect(self._show)
        self.marked.toggled.connect(self._show)

    def show_draft(self, draft: Draft, acts: Mapping[str, Act]) -> None:
        """Show what a draft makes of its acts."""
        self._draft, self._acts = draft, acts
        self._show()

    def show_unit(self, eid: str) -> None:
        """Scroll to a unit, to the article that it stands in where it is not shown itself."""
        shown = {row.eid for row in self.view.units.items if isinstance(row, UnitChange)}
        while eid and eid not in shown:
            eid = eids.parent(eid)
        if eid:
            self.view.show_unit(eid)

    def _show(self, _value: object = None) -> None:
        if self._draft is None:
            return
        lang = "kk" if self.languages.button("kk").isChecked() else "ru"
        rows: list[Row] = []
        names = []
        acts = {id: act for id, act in self._acts.items() if id in self._draft.acts()}
        if set(acts) == set(self._draft.acts()):
            for id in ordered_acts(self._draft, acts):
                amended = amend(acts[id], self._draft, lang)
                rows += self._rows(units_of(amended))
                own = naming.standing(acts[id], lang).texts
                names.append(
                    f"{naming.short_title(acts[id], i18n.language())}: {own[0] if own else ''}"
                )
        self.standing.setText("; ".join(names))
        self.view.show_rows(rows)

    def _rows(self, units: list[UnitChange]) -> list[Row]:
        rows = rows_shown(units, whole=self.whole.isChecked())
        return rows if self.marked.isChecked() else clean(rows)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.whole.setText(tr("Whole text"))
        self.marked.setText(tr("Marked"))
        self.marked.setToolTip(tr("Show what changes, or the text alone"))
        name_widget(self.view, tr("As it will read"))


def clean(rows: list[Row]) -> list[Row]:
    """The rows as they will read, without a mark; what is removed is gone."""
    kept = [row for row in rows if isinstance(row, Skipped) or row.kind != REMOVED]
    return [
        row if isinstance(row, Skipped) else replace(row, kind=SAME, old=row.new) for row in kept
    ]


def units_of(amended: AmendedAct) -> list[UnitChange]:
    """The lines of an amended act as the redline view shows units."""
    kinds = {unit.eid: unit.kind for unit in amended.walk()}
    found = []
    for line in amended.lines():
        kind = SAME
        if line.changed:
            kind = ADDED if line.old is None else REMOVED if line.new is None else CHANGED
        unit = kinds.get(line.eid)
        if unit in HEADS and line.part != "heading":
            unit = UnitKind.SUBPARAGRAPH  # the text below a heading is no heading
        if unit is not None:
            found.append(
                UnitChange(
                    kind, line.eid, unit, "", line.old or "", line.new or "", line.eid, line.depth
                )
            )
    return found
