"""Evidence for a change: what is attached, and what context and search offer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.drafting import Evidence
from kzailaw_desktop.gui.desks.drafting.presenting.offers import Offer
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Field, Hairline, Label
from kzailaw_desktop.gui.kit.work import naming
from kzailaw_desktop.gui.kit.work.i18n import tr


class EvidencePanel(QWidget):
    """Attached above, offered below; Enter or a double click attaches."""

    attached = Signal(object)  # Evidence
    detached = Signal(object)
    opened = Signal(object)
    search_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(size=10.5, bold=True)
        self.own = QuietList(more_lines=2, name_lines=2)
        self.empty = Label(token="muted", size=9.4, wrap=True)
        self.open, self.detach = Button("arrow-square-out"), Button("x")
        self.search = Field("magnifying-glass")
        self.offered_title = Label(token="muted", size=9.2, wrap=True)
        self.offers = QuietList(more_lines=2, name_lines=2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 8, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.open)
        head.addWidget(self.detach)
        box.addLayout(head)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 0, 16, 4)
        inner.addWidget(self.empty)
        box.addLayout(inner)
        box.addWidget(self.own, 2)
        box.addWidget(Hairline())
        low = QVBoxLayout()
        low.setContentsMargins(12, 8, 12, 0)
        low.addWidget(self.search)
        low.addWidget(self.offered_title)
        box.addLayout(low)
        box.addWidget(self.offers, 3)
        self.search.returnPressed.connect(self._search)
        self.search.cancelled.connect(self._clear)
        self.offers.opened.connect(self._attach)
        self.own.opened.connect(self.opened)
        self.open.clicked.connect(self._open)
        self.detach.clicked.connect(self._detach)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.own)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._detach)

    def show_evidence(self, evidence: tuple[Evidence, ...]) -> None:
        """Show what is attached."""
        entries = [
            ListEntry(
                f"{e.document}#{e.eid}",
                e.source,
                " ".join(e.text.split()),
                token=token_of(e.kind),
                value=e,
            )
            for e in evidence
        ]
        self.own.set_entries(entries)
        self.own.setVisible(bool(entries))
        self.empty.setVisible(not entries)
        self.open.setVisible(bool(entries))
        self.detach.setVisible(bool(entries))

    def show_offers(self, offers: Sequence[Offer], searched: bool) -> None:
        """Show what may be attached."""
        entries = [
            ListEntry(
                f"{o.evidence.document}#{o.evidence.eid}:{n}",
                o.title,
                " ".join(o.evidence.text.split()),
                naming.language_mark(o.evidence.lang),
                token_of(o.evidence.kind),
                value=o.evidence,
            )
            for n, o in enumerate(offers)
        ]
        self.offers.set_entries(entries)
        self.offered_title.setText(
            tr("Found: Enter attaches") if searched else tr("From the context: Enter attaches")
        )

    def _search(self) -> None:
        self.search_wanted.emit(self.search.text().strip())

    def _clear(self) -> None:
        self.search.clear()
        self.search_wanted.emit("")

    def _attach(self, evidence: Evidence) -> None:
        self.attached.emit(evidence)

    def _open(self) -> None:
        entry = self.own.entry()
        if entry is not None:
            self.opened.emit(entry.value)

    def _detach(self) -> None:
        entry = self.own.entry()
        if entry is not None:
            self.detached.emit(entry.value)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.title.setText(tr("Evidence"))
        self.empty.setText(tr("Nothing is attached yet."))
        self.search.setPlaceholderText(tr("Search for evidence"))
        name_widget(self.search, tr("Search for evidence"))
        name_widget(self.own, tr("Attached evidence"))
        name_widget(self.offers, tr("Passages that may be attached"))
        name_widget(self.open, tr("Open the passage"), tip=True)
        name_widget(self.detach, tr("Detach"), tip=True)


def token_of(kind: str) -> str:
    """The colour of a kind of evidence."""
    return {"law": "act"}.get(kind, kind or "note")
