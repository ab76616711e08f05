"""The left column: which unit is to be changed and how, and the changes of the draft."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Change, ChangeKind
from kzailaw_desktop.gui.desks.drafting.change_editor import KINDS
from kzailaw_desktop.gui.desks.drafting.menus import BeginMenu
from kzailaw_desktop.gui.desks.drafting.presenting.presenter import DraftingPresenter
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.widgets.widgets import Field
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr, tr_data

TOKENS = {
    ChangeKind.REPLACE: "note",
    ChangeKind.WORDS: "note",
    ChangeKind.INSERT: "commentary",
    ChangeKind.REPEAL: "own",
    ChangeKind.HEADING: "note",
    ChangeKind.RENUMBER: "note",
}
ABOUT, RESULT = "about", "result"  # keys of the entries above the changes


class ChangesPanel(QWidget):
    """A field for the unit, the menu of kinds, and the list."""

    chosen = Signal(object)  # key of an entry: a change, or one of ABOUT and RESULT
    begin_wanted = Signal(object)  # ChangeKind
    term_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.here = ("", "")  # document and eId the user came from
        self.writer: Callable[[Change], str] = _nobody  # who else writes the unit of a change
        self.unit, self.add = Field("crosshair-simple"), BeginMenu()
        self.list = QuietList(name_lines=2)
        self.setAutoFillBackground(True)
        self.setMinimumWidth(190)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self.unit, 1)
        row.addWidget(self.add)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        self.unit.returnPressed.connect(self.begin)
        self.add.wanted.connect(self.begin_wanted)
        self.add.term_wanted.connect(self.term_wanted)
        self.list.chosen.connect(self.chosen)

    def begin(self) -> None:
        """Ask for a new wording of the unit that is typed, or of the current one."""
        self.begin_wanted.emit(ChangeKind.REPLACE)

    def show_here(self, document: str, eid: str) -> None:
        """Offer a unit as the one to be changed."""
        self.here = (document, eid)
        self.unit.setText(labels.label(eid, i18n.language()))

    def named_here(self) -> str:
        """The offered unit by name, "" for none."""
        return labels.label(self.here[1], i18n.language()) if self.here[1] else ""

    def place(self, presenter: DraftingPresenter) -> tuple[str, str] | None:
        """The document and unit that is typed or offered; None: there is none, which is said."""
        words = self.unit.text().strip()
        document, eid = self.here
        if eid and words in ("", labels.label(eid, i18n.language())):
            return document, eid
        return presenter.place_of(words, document)

    def show_changes(self, presenter: DraftingPresenter, wanted: str) -> None:
        """Show the changes of the current draft; the entry with key `wanted`, the current one or
        the first change is chosen."""
        acts = presenter.acts if len({change.act for change in presenter.ordered()}) > 1 else {}
        entries = [
            ListEntry(ABOUT, tr("About the draft"), value=ABOUT),
            ListEntry(RESULT, tr("As it will read"), value=RESULT),
            *(
                _entry(
                    change, presenter.acts.get(change.act), self.writer(change), change.act in acts
                )
                for change in presenter.ordered()
            ),
        ]
        self.list.set_entries(entries, wanted)
        if not self.list.key():
            self.list.choose(entries[2].key if len(entries) > 2 else ABOUT)

    def choose_none(self) -> None:
        """Make no entry current."""
        self.list.setCurrentIndex(self.list.entries.index(-1, 0))

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.unit.setPlaceholderText(tr("Provision: 17-3-2"))
        name_widget(self.unit, tr("Provision to be changed"))
        name_widget(self.list, tr("Changes"))
        self.add.retranslate()


def _nobody(_change: Change) -> str:
    return ""


def _entry(change: Change, act: Act | None, writer: str, several: bool) -> ListEntry:
    """The unit and the kind of its change; the act too, where the draft changes several."""
    name = labels.label(change.eid, i18n.language(), act.profile if act else "A")
    text = name or change.eid or tr("Whole act")
    text = text[:1].upper() + text[1:]
    more = tr("{name} is writing").format(name=writer) if writer else tr_data(KINDS[change.kind])
    if several and act is not None and not writer:
        more = f"{naming.short_title(act, i18n.language())} · {more}"
    return ListEntry(change.id, text, more, token=TOKENS[change.kind], value=change.id)
