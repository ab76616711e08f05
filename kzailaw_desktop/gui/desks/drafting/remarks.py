"""The remarks on a change: sentences, the units elsewhere that cite it, and what is offered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.drafting.checking.findings import DraftFinding
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Label
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr

ROWS = 4  # citing units shown without scrolling
ROW = 75  # pixels of one: a name and two lines of words


class RemarksPanel(QWidget):
    """What a careful editor would ask of a change; Enter or a double click opens a citing unit."""

    renumber_wanted = Signal()
    references_wanted = Signal()
    opened = Signal(object)  # DraftFinding

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(size=9.6, bold=True)
        self.checks = Label(token="warning", size=9.8, wrap=True)
        self.citing_title = Label(size=9.6, bold=True)
        self.citing = QuietList("paper", more_lines=2, name_lines=2)
        self.renumber, self.references = Button("", " "), Button("", " ")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.checks, self.citing_title, self.citing):
            column.addWidget(widget)
        offers = QHBoxLayout()
        for button in (self.renumber, self.references):
            button.hide()
            offers.addWidget(button)
        offers.addStretch(1)
        column.addLayout(offers)
        self.citing_title.hide()
        self.citing.hide()
        self.renumber.clicked.connect(self.renumber_wanted)
        self.references.clicked.connect(self.references_wanted)
        self.citing.opened.connect(self.opened)

    def show_findings(self, found: Sequence[DraftFinding]) -> None:
        """Show the remarks on a change; those on units that cite it make a list of their own."""
        lang = i18n.language()
        remarks = [one.remark(lang) for one in found if not one.citing]
        self.checks.setText("\n".join(f"•  {remark}" for remark in remarks))
        self.checks.setVisible(bool(remarks))
        self.title.setText(tr("Checks") if found else tr("Checks: no remarks"))
        citing = [one for one in found if one.citing]
        self.citing.set_entries([_entry(n, one, lang) for n, one in enumerate(citing)])
        self.citing.setFixedHeight(min(len(citing), ROWS) * ROW + 4)
        self.citing_title.setText(tr("Cited at %n places: Enter opens", len(citing)))
        self.citing_title.setVisible(bool(citing))
        self.citing.setVisible(bool(citing))

    def show_offers(self, numbers: int, references: int) -> None:
        """Offer new numbers for the units behind, and new words for what cites them."""
        self.renumber.setText(tr("Renumber what follows: %n units", numbers))
        self.renumber.setVisible(numbers > 0)
        self.references.setText(tr("Change %n references to the new numbers", references))
        self.references.setVisible(references > 0)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        name_widget(self.citing, tr("Units that cite it"))
        if not self.renumber.isVisible():
            self.show_offers(0, 0)  # hidden, and named for screen readers


def _entry(number: int, found: DraftFinding, lang: str) -> ListEntry:
    place, sentence = found.place(lang), found.sentence(lang)
    return ListEntry(
        f"{found.act}#{found.eid}:{number}",
        place[:1].upper() + place[1:],
        sentence[:1].upper() + sentence[1:],
        naming.language_mark(found.lang),
        token="note",
        value=found,
    )
