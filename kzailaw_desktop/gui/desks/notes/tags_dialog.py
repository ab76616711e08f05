"""Merge tags: several become one, or none."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kzailaw_desktop.gui.kit.dialogs.dialog import Sheet
from kzailaw_desktop.gui.kit.dialogs.page import name_widget
from kzailaw_desktop.gui.kit.lists.models import Index
from kzailaw_desktop.gui.kit.look import fonts, icons, lettering, theme
from kzailaw_desktop.gui.kit.widgets.forms import Captioned
from kzailaw_desktop.gui.kit.widgets.widgets import Field, Label, paint_ground
from kzailaw_desktop.gui.kit.work.i18n import tr


class _Tick(QStyledItemDelegate):
    """A tick and a name as the other controls draw them; Qt's own hides its box in the dark."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, 30)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors, rect = theme.active(), QRectF(option.rect)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        ticked = Qt.CheckState(state) == Qt.CheckState.Checked
        box = QRect(option.rect.left() + 4, option.rect.top() + 6, 18, 18)
        name = "check-square" if ticked else "square"
        icons.paint(painter, box, name, colors.color("accent" if ticked else "muted"))
        text = rect.adjusted(32, 0, -8, 0)
        font, ink = fonts.interface(10.0), colors.color("ink")
        lettering.draw(painter, text, str(index.data()), font, ink, pitch=30)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ground(painter, rect, focus=True)


class TagsDialog(Sheet):
    """Tick tags, name the one they become."""

    merged = Signal(list, str)  # old tags, new tag ("": taken away)

    def __init__(self, tags: dict[str, int], parent: QWidget) -> None:
        super().__init__(parent, tr("Merge tags"), 420)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setBackgroundRole(QPalette.ColorRole.Window)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setItemDelegate(_Tick(self.list))
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        for tag, count in tags.items():
            item = QListWidgetItem(f"{tag}   {count}")
            item.setData(Qt.ItemDataRole.UserRole, tag)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.name = Captioned()
        self.name.set_caption(tr("Replace them with (empty: remove)"))
        name_widget(self.list, tr("Tags"))
        self.body.addWidget(Label(tr("Tick the tags that mean the same."), token="muted"))
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.name)
        self.cancel = self.add_button(tr("Cancel"))
        self.merge = self.add_button(tr("Merge"), primary=True)
        self.merge.setEnabled(False)
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
