"""All shortcuts on one sheet; each can be changed, and a clash is said at once."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QLineEdit, QWidget

from kzailaw_desktop.gui.kit.dialogs.dialog import Sheet
from kzailaw_desktop.gui.kit.layout.scroll_area import FittedScrollArea
from kzailaw_desktop.gui.kit.look.roles import CLEAR, set_roles
from kzailaw_desktop.gui.kit.widgets.widgets import Field, Label, paint_ground
from kzailaw_desktop.gui.kit.work import actions
from kzailaw_desktop.gui.kit.work.i18n import tr, tr_data


class Keys(QKeySequenceEdit):
    """Keys on a soft ground; Backspace takes them away."""

    def __init__(self, keys: QKeySequence, parent: QWidget | None = None) -> None:
        super().__init__(keys, parent)
        self.setMinimumHeight(30)
        inner = self.findChild(QLineEdit)
        assert isinstance(inner, QLineEdit)
        inner.setFrame(False)
        inner.setTextMargins(8, 0, 8, 0)
        set_roles(inner, Base=CLEAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        focus = self.hasFocus()
        paint_ground(QPainter(self), QRectF(self.rect()), fill=0.045, border=not focus, focus=focus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.clear()
            self.editingFinished.emit()
        else:
            super().keyPressEvent(event)


class ShortcutsDialog(Sheet):
    """Two columns of name and keys, by menu."""

    changed = Signal(str, str)  # action, keys

    def __init__(self, parent: QWidget, made: dict[str, QAction]) -> None:
        super().__init__(parent, tr("Keyboard shortcuts"), 680)
        self._made = made
        self.fields: dict[str, QKeySequenceEdit] = {}
        self._rows: list[tuple[str, list[QWidget]]] = []
        self.filter = Field("magnifying-glass")
        self.filter.setPlaceholderText(tr("Find an action"))
        self.filter.setAccessibleName(tr("Find an action"))
        self.clash = Label(token="warning", size=9.4, wrap=True)
        self.body.addWidget(self.filter)
        self.body.addWidget(self.clash)
        self.clash.hide()
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setColumnStretch(0, 1)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._fill()
        self.body.addWidget(FittedScrollArea(inside, "chrome"), 1)
        self.resize(660, 580)
        self.filter.textChanged.connect(self._find)
        self.usual = self.add_button(tr("Usual shortcuts"))
        self.usual.clicked.connect(self._reset)
        self.add_close()

    def _fill(self) -> None:
        line = 0
        for menu, title in actions.MENUS.items():
            heading = Label(tr_data(title), token="muted", size=9.2, bold=True)
            heading.setMinimumHeight(22 if not line else 38)
            heading.setAlignment(Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(heading, line, 0)
            line += 1
            for spec in actions.ACTIONS:
                if spec.menu != menu:
                    continue
                name = Label(tr_data(spec.text).rstrip("…"))
                keys = Keys(self._made[spec.id].shortcut())
                keys.setObjectName(spec.id)
                keys.setAccessibleName(name.text())
                keys.setFixedWidth(260)
                keys.editingFinished.connect(self._edited)
                self._grid.addWidget(name, line, 0)
                self._grid.addWidget(keys, line, 1)
                self.fields[spec.id] = keys
                self._rows.append((name.text(), [name, keys]))
                line += 1

    def _edited(self) -> None:
        keys = self.sender()
        assert isinstance(keys, QKeySequenceEdit)
        self.take(keys.objectName(), keys.keySequence())

    def take(self, action: str, sequence: QKeySequence) -> None:
        """Use a shortcut for an action, unless another has it."""
        other = next(
            (
                name
                for name, each in self._made.items()
                if name != action and not sequence.isEmpty() and each.shortcut() == sequence
            ),
            "",
        )
        if other:
            text = tr("{keys} already belongs to “{action}”. Choose other keys.")
            keys = sequence.toString(QKeySequence.SequenceFormat.NativeText)
            self.clash.setText(text.format(keys=keys, action=self._made[other].text()))
            self.clash.show()
            self.fields[action].setKeySequence(self._made[action].shortcut())
            return
        self.clash.hide()
        if self._made[action].shortcut() != sequence:
            self.changed.emit(action, sequence.toString(QKeySequence.SequenceFormat.PortableText))

    def _reset(self) -> None:
        for spec in actions.ACTIONS:
            self.fields[spec.id].setKeySequence(QKeySequence(spec.shortcut))
            self.changed.emit(spec.id, spec.shortcut)

    def _find(self, words: str) -> None:
        for name, widgets in self._rows:
            for widget in widgets:
                widget.setVisible(words.casefold() in name.casefold())
