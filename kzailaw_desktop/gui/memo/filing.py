"""Where the memo goes: a dialog in which the kind of file and its suffix stay together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from kzailaw_desktop.export import FORMATS
from kzailaw_desktop.gui.kit.dialogs.dialog import label_parts
from kzailaw_desktop.gui.kit.work.i18n import tr


class MemoFileDialog(QFileDialog):
    """Asks for a file; its suffix names the format. `name` is offered, without a suffix."""

    def __init__(self, owner: QWidget, formats: Sequence[str], name: str) -> None:
        super().__init__(owner, tr("Export the memo"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        label_parts(self)
        self._suffixes = {f"{FORMATS[each].name} (*.{each})": each for each in formats}
        self.setNameFilters(list(self._suffixes))
        self.setDefaultSuffix("docx")
        self.filterSelected.connect(self._kind_chosen)
        self.selectFile(f"{name}.docx")

    def _kind_chosen(self, kind: str) -> None:
        suffix = self._suffixes.get(kind, "docx")
        self.setDefaultSuffix(suffix)
        chosen = self.selectedFiles()
        if chosen:
            self.selectFile(Path(chosen[0]).with_suffix(f".{suffix}").name)
