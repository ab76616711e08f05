"""Merge tags: several become one, or none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzailaw_desktop.gui.desks.forms import Captioned
from kzailaw_desktop.gui.desks.page import name_widget
from kzailaw_desktop.gui.i18n import tr
from kzailaw_desktop.gui.widgets import Button, Field, Label


class TagsDialog(QDialog):
    """Tick tags, name the one they become."""

    merged = Signal(list, str)  # old tags, new tag ("": taken away)

    def __init__(self, tags: dict[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Merge tags"))
        self.resize(380, 440)
        self.list = QListWidget()
        for tag, count in tags.items():
            item = QListWidgetItem(f"{tag}   {count}")
            item.setData(Qt.ItemDataRole.UserRole, tag)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.name = Captioned()
        self.name.set_caption(tr("They become (empty: taken away)"))
        self.merge, self.cancel = Button("", tr("Merge")), Button("", tr("Cancel"))
        self.merge.primary = True
        self.merge.setEnabled(False)
        name_widget(self.list, tr("Tags"))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(Label(tr("Tick the tags that mean the same."), token="muted"))
        box.addWidget(self.list, 1)
        box.addWidget(self.name)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.merge)
        box.addLayout(row)
        self.list.itemChanged.connect(self._ticked)
        self.merge.clicked.connect(self._merge)
        self.cancel.clicked.connect(self.reject)

    def ticked(self) -> list[str]:
        """The tags ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def _ticked(self, _item: QListWidgetItem) -> None:
        field, ticked = self.name.field, self.ticked()
        assert isinstance(field, Field)
        self.merge.setEnabled(bool(ticked))
        if ticked and not field.isModified():
            field.setText(ticked[0])

    def _merge(self) -> None:
        field = self.name.field
        assert isinstance(field, Field)
        self.merged.emit(self.ticked(), field.text().strip().lstrip("#"))
        self.accept()
