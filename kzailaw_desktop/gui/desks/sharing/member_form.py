"""A member as an administrator sets him up: name, groups, membership; adding a member."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.dialogs.dialog import Sheet
from kzailaw_desktop.gui.kit.widgets.forms import Captioned
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Field, Hairline, Label
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.team.server.members import Member, can_be_member


class GroupTick(QCheckBox):
    """A box that names its group."""

    ticked = Signal(str, bool)

    def __init__(self, group: str, on: bool) -> None:
        super().__init__(group)
        self._group = group
        self.setChecked(on)
        self.toggled.connect(self._toggled)

    def _toggled(self, on: bool) -> None:
        self.ticked.emit(self._group, on)


class MemberForm(QWidget):
    """The groups of a member as boxes to tick, and his removal."""

    group_ticked = Signal(str, str, bool)  # member, group, whether he is to be in it
    named = Signal(str, str)  # member, the name as people write it
    removal_wanted = Signal(object)  # Member

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._member: Member | None = None
        self.display = Captioned(Field())
        self.title = Label(size=9.6, bold=True)
        self.boxes: list[GroupTick] = []
        self.group, self.add = Field("users-three"), Button("plus", " ")
        self.remove = Button("trash", " ")
        self._ticks = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(Hairline())
        column.addWidget(self.display)
        column.addWidget(self.title)
        column.addLayout(self._ticks)
        for parts in ((self.group, self.add), (self.remove,)):
            row = QHBoxLayout()
            for part in parts:
                row.addWidget(part)
            row.addStretch(1)
            column.addLayout(row)
        self.display.line.editingFinished.connect(self._named)
        self.group.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)

    def show_member(self, member: Member | None, groups: tuple[str, ...]) -> None:
        """Show a member and all groups of the department; None: nobody is to be set up."""
        self._member = member
        self.setVisible(member is not None)
        if member is None:
            return
        self.display.line.setText(member.display)
        for box in self.boxes:
            self._ticks.removeWidget(box)
            box.deleteLater()
        self.boxes = []
        for name in groups:
            box = GroupTick(name, name in member.groups)
            box.ticked.connect(self._tick)
            self._ticks.addWidget(box)
            self.boxes.append(box)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.display.set_caption(tr("Name as people write it"))
        self.title.setText(tr("Groups"))
        self.group.setPlaceholderText(tr("Name of a new group"))
        self.group.setAccessibleName(tr("Name of a new group"))
        self.add.setText(tr("Put into a new group"))
        self.remove.setText(tr("Take the rights away"))

    def _tick(self, group: str, on: bool) -> None:
        if self._member is not None:
            self.group_ticked.emit(self._member.name, group, on)

    def _add(self) -> None:
        name = self.group.text().strip()
        if name and self._member is not None:
            self.group.clear()
            self.group_ticked.emit(self._member.name, name, True)

    def _named(self) -> None:
        member, name = self._member, self.display.line.text().strip()
        if member is not None and name != member.display:
            self.named.emit(member.name, name)

    def _remove(self) -> None:
        if self._member is not None:
            self.removal_wanted.emit(self._member)


class NewMemberDialog(Sheet):
    """Login name, name and first password of a new member."""

    wanted = Signal(str, str, str)  # login name, name, password

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, tr("Add a member"), 420)
        self.login, self.display, self.password = (Captioned(Field()) for _ in range(3))
        self.password.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.login.set_caption(tr("Login name: small Latin letters and figures"))
        self.display.set_caption(tr("Name as people write it"))
        self.password.set_caption(tr("First password; leave it empty for a login that exists"))
        for field in (self.login, self.display, self.password):
            self.body.addWidget(field)
        self.add_close()
        self.done_button = self.add_button(tr("Add"), primary=True)
        self.done_button.clicked.connect(self._take)
        self.login.line.textChanged.connect(self._typed)
        self._typed()

    def _typed(self) -> None:
        self.done_button.setEnabled(can_be_member(self.login.line.text().strip()))

    def _take(self) -> None:
        login, name = self.login.line.text().strip(), self.display.line.text().strip()
        self.wanted.emit(login, name, self.password.line.text())
        self.accept()
