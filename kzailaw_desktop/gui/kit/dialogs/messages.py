"""The single entry point for user messages: status line, banner, question. Nothing here blocks."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Label
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr

if TYPE_CHECKING:
    from kzailaw_desktop.gui.kit.dialogs.crash import CrashDialog


def _unknown() -> bool:
    return False


class Banner(QWidget):
    """An error above the text: what happened, where, what to do; stays until closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 12, 8)
        row.setSpacing(12)
        self.label = Label(wrap=True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details = Button("", tr("Details"))
        self.close_button = Button("x")
        self.close_button.setAccessibleName(tr("Close the message"))
        self.close_button.clicked.connect(self.hide)
        row.addWidget(self.label, 1)
        row.addWidget(self.details)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.active()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.color("warning", 0.10))
        painter.fillRect(0, 0, 3, self.height(), colors.color("warning"))


class Messages(QObject):
    """Says things to the user, in their language."""

    said = Signal(str)

    def __init__(self, window: QWidget, banner: Banner) -> None:
        super().__init__(window)
        self._window = window
        self._banner = banner
        self._details = ""
        self._crash: CrashDialog | None = None
        self._is_saved: Callable[[], bool] = _unknown  # whether all the user wrote is on disk
        self._question: Callable[[], None] | None = None
        banner.details.clicked.connect(self._show_details)

    def set_saved_check(self, check: Callable[[], bool]) -> None:
        """How to find out whether all the user wrote is on disk: a crash says so."""
        self._is_saved = check

    def say(self, text: str) -> None:
        """A line in the status bar."""
        self.said.emit(text)

    def trouble(self, error: Exception) -> None:
        """Known trouble as a banner; anything else as the crash dialog."""
        if not isinstance(error, KzaiLawError):
            self.crash(error)
            return
        self._details = "".join(traceback.format_exception(error)) if error.__cause__ else ""
        self._show(error.text(i18n.language()))

    def warn(self, text: str, details: str = "") -> None:
        """Something to know before going on."""
        self._details = details
        self._show(text)

    def _show(self, text: str) -> None:
        self._banner.label.setText(text)
        self._banner.details.setText(tr("Details"))
        self._banner.details.setVisible(bool(self._details))
        self._banner.show()

    def _show_details(self) -> None:
        self._tell(tr("Details"), self._banner.label.text(), self._details)

    def crash(self, error: BaseException) -> None:
        """Show a bug with details to copy; further ones are counted in the same dialog."""
        from kzailaw_desktop.gui.kit.dialogs.crash import CrashDialog

        if self._crash is not None and isValid(self._crash):
            self._crash.add(error)
            return
        self._crash = CrashDialog(self._window, error, self._is_saved())
        self._crash.open()

    def about(self, title: str, text: str, details: str = "", fold: str = "") -> None:
        """A short text to read and close; `fold` names the details."""
        self._tell(title, text, details, fold)

    def ask(self, title: str, text: str, yes: str, then: Callable[[], None]) -> None:
        """A question before something that cannot be undone; `then` runs on yes."""
        from kzailaw_desktop.gui.kit.dialogs.dialog import MessageDialog

        sheet = MessageDialog(self._window, title, text)
        sheet.add_button(tr("Cancel")).clicked.connect(sheet.reject)
        button = sheet.add_button(yes, primary=True)
        button.clicked.connect(sheet.accept)
        button.setFocus()
        self._question = then
        sheet.accepted.connect(self._answered)
        sheet.open()

    def _answered(self) -> None:
        then, self._question = self._question, None
        if then is not None:
            QTimer.singleShot(0, self, then)

    def _tell(self, title: str, text: str, details: str, fold: str = "") -> None:
        from kzailaw_desktop.gui.kit.dialogs.dialog import MessageDialog

        sheet = MessageDialog(self._window, title, text, details, fold)
        sheet.add_close().setFocus()
        sheet.open()
