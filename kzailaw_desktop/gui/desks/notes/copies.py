"""Copies of the user's work: made by themselves, put back on demand; the whole as one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.lists.quiet_list import ListEntry, QuietList
from kzailaw_desktop.gui.kit.widgets.forms import ScrollColumn
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Hairline, Label
from kzailaw_desktop.gui.kit.work.i18n import date_text, mark, size_text, tr, tr_data

if TYPE_CHECKING:
    from kzailaw_desktop.workspace.file.backup import Backup

REASONS = {
    "regular": mark("regular copy"),
    "before-migration": mark("before a change of format"),
    "before-import": mark("before an import"),
    "before-restore": mark("before a copy was restored"),
}


class CopiesPanel(QWidget):
    """List at the left, what can be done at the right."""

    copy_wanted = Signal()
    restore_wanted = Signal(object)  # Backup
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QuietList()
        self.side = ScrollColumn()
        self.title = Label(size=11.5, bold=True)
        self.explained = Label(token="muted", wrap=True)
        self.folder = Label(token="muted", size=9.0, wrap=True)
        self.restore, self.make = Button("clock-counter-clockwise", " "), Button("copy", " ")
        self.out, self.into = Button("upload-simple", " "), Button("download-simple", " ")
        column = self.side.column
        for widget in (self.title, self.explained):
            column.addWidget(widget)
        for button in (self.restore, self.make, self.out, self.into):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.folder)
        column.addStretch(1)
        split = Splitter()
        split.add(self.list, self.side, sizes=(420, 760), stretch=1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(Hairline())
        box.addWidget(split, 1)
        self.list.chosen.connect(self._chosen)
        self.restore.clicked.connect(self._restore)
        self.make.clicked.connect(self.copy_wanted)
        self.out.clicked.connect(self.export_wanted)
        self.into.clicked.connect(self.import_wanted)

    def show_copies(self, copies: list[Backup], where: str) -> None:
        """Show the copies, newest first."""
        entries = []
        for copy in copies:
            made = copy.made.astimezone()
            entries.append(
                ListEntry(
                    copy.file.name,
                    f"{date_text(made.date())} {made.strftime('%H:%M')}",
                    tr_data(REASONS.get(copy.reason, "")) or copy.reason,
                    size_text(copy.size),
                    value=copy,
                )
            )
        self.list.set_entries(entries)
        self.folder.setText(tr("Copies lie in {}").format(where) if where else "")
        self._chosen(None)

    def _chosen(self, _copy: object) -> None:
        self.restore.setEnabled(self.list.entry() is not None)

    def _restore(self) -> None:
        entry = self.list.entry()
        if entry is not None:
            self.restore_wanted.emit(entry.value)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.title.setText(tr("Your work is copied by itself"))
        self.explained.setText(
            tr(
                "Every edit is written to the disk at once. Copies are made while you work and "
                "before every import; of the older ones, one a day and later one a week is kept. "
                "Restoring a copy keeps the present state as a further copy."
            )
        )
        self.restore.setText(tr("Restore the chosen copy…"))
        self.make.setText(tr("Make a copy now"))
        self.out.setText(tr("Save everything as one file…"))
        self.into.setText(tr("Add a file from another computer…"))
        name_widget(self.list, tr("Copies"))
