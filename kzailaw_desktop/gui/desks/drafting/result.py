"""The act as it will read: the draft applied, with what changes marked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Draft
from kzailaw_desktop.drafting.applying.amended import AmendedAct
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.commands.act_order import ordered_acts
from kzailaw_desktop.gui.desks.editions.view import RedlineView, Row, rows_shown
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Elided, Segmented
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.library.editions.compare import ADDED, CHANGED, REMOVED, SAME, UnitChange


class ResultView(QWidget):
    """Language, whole text or changes only, and the redline below."""

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
        self.standing = Elided(token="muted", size=9.4)
        self.view = RedlineView()
        line = QHBoxLayout()
        line.setContentsMargins(20, 8, 20, 4)
        for widget in (self.languages, self.whole):
            line.addWidget(widget)
        line.addWidget(self.standing, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(line)
        box.addWidget(self.view, 1)
        self.languages.chosen.connect(self._show)
        self.whole.toggled.connect(self._show)

    def show_draft(self, draft: Draft, acts: Mapping[str, Act]) -> None:
        """Show what a draft makes of its acts."""
        self._draft, self._acts = draft, acts
        self._show()

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
                rows += rows_shown(units_of(amended), whole=self.whole.isChecked())
                own = naming.standing(acts[id], lang).texts
                names.append(
                    f"{naming.short_title(acts[id], i18n.language())}: {own[0] if own else ''}"
                )
        self.standing.setText("; ".join(names))
        self.view.show_rows(rows)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.whole.setText(tr("Whole text"))
        name_widget(self.view, tr("As it will read"))


def units_of(amended: AmendedAct) -> list[UnitChange]:
    """The lines of an amended act as the redline view shows units."""
    kinds = {unit.eid: unit.kind for unit in amended.walk()}
    found = []
    for line in amended.lines():
        kind = SAME
        if line.changed:
            kind = ADDED if line.old is None else REMOVED if line.new is None else CHANGED
        unit = kinds.get(line.eid)
        if unit is not None:
            found.append(
                UnitChange(
                    kind, line.eid, unit, "", line.old or "", line.new or "", line.eid, line.depth
                )
            )
    return found
