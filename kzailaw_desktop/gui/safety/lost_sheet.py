"""The sheet of records that cannot be read: their words, and two ways to deal with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kzailaw_desktop import labels
from kzailaw_desktop.gui.kit.dialogs.dialog import Sheet
from kzailaw_desktop.gui.kit.widgets.forms import PlainEditor
from kzailaw_desktop.gui.kit.widgets.widgets import Label
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.workspace.file.losses import LostRecord

WIDTH = 592  # pixels


class LostSheet(Sheet):
    """Shows what was set aside; closing it leaves everything as it is."""

    restore_wanted = Signal()
    let_go_wanted = Signal()

    def __init__(self, parent: QWidget, lost: Sequence[LostRecord], has_copy: bool) -> None:
        super().__init__(parent, tr("Some records cannot be read"), WIDTH + 48)
        what = Label(
            tr(
                "They were set aside, everything else works. Below is what can still be read of"
                " them; copy what you need."
            ),
            wrap=True,
        )
        what.setFixedWidth(WIDTH)
        self.words = PlainEditor(10, 9.5)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(tr("What can still be read"))
        self.words.setPlainText("\n\n".join(map(describe, lost)))
        self.body.addWidget(what)
        self.body.addWidget(self.words, 1)
        self.add_close()
        self.let_go = self.add_button(tr("Let them go"))
        self.let_go.clicked.connect(self.let_go_wanted)
        self.let_go.clicked.connect(self.accept)
        self.restore = self.add_button(tr("Restore from the last good copy"), primary=True)
        self.restore.setEnabled(has_copy)
        self.restore.clicked.connect(self.restore_wanted)
        self.restore.clicked.connect(self.accept)


def describe(record: LostRecord) -> str:
    """A lost record in words: its place, and what is left of it."""
    if record.reason == "missing":
        return tr("%n records are missing without a trace.", record.count)
    place = labels.label(record.eid, i18n.language()) if record.eid else ""
    head = ", ".join(part for part in (record.kind, record.document, place) if part)
    return f"{head}\n{record.words or tr('Nothing can be read.')}"
