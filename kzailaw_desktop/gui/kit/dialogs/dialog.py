"""The base of every dialog: title, content, one main button; never blocks, never leaks."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.look import theme
from kzailaw_desktop.gui.kit.widgets.forms import PlainEditor
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Hairline, Label
from kzailaw_desktop.gui.kit.work.i18n import tr

FRAME = QSize(0, 40)  # what a window's own frame takes
WORDS = 432  # width of a few words, in pixels


class Sheet(QDialog):
    """Opened with `open()`; freed when closed."""

    def __init__(self, parent: QWidget | None, title: str, width: int = 560) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.heading = Label(title, size=13.0, bold=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(16)
        box.addWidget(self.heading)
        box.addLayout(self.body, 1)
        self._rule = Hairline()
        box.addWidget(self._rule)
        box.addLayout(self.buttons)
        self.setMinimumWidth(width)

    def add_button(self, text: str, *, primary: bool = False, icon: str = "") -> Button:
        """A button at the right; the primary one is the default."""
        button = Button(icon, text)
        button.primary = primary
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.buttons.addWidget(button)
        return button

    def add_close(self) -> Button:
        """The button that closes without doing anything."""
        button = self.add_button(tr("Close"))
        button.clicked.connect(self.reject)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """Never larger than the screen, which at a scale of 200 % is soon small."""
        super().showEvent(event)
        room = self.screen().availableSize() - FRAME
        self.resize(self.size().boundedTo(room))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the button with the focus does."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, Button):
            button.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.active().color("chrome"))


class MessageDialog(Sheet):
    """A few words to read or to decide on; details are folded, and can be copied."""

    def __init__(
        self, parent: QWidget | None, title: str, text: str, details: str = "", fold: str = ""
    ) -> None:
        super().__init__(parent, title, WORDS + 48)
        for words in text.split("\n\n"):
            label = Label(words, wrap=True)
            label.setFixedWidth(WORDS)  # so that its height is known before it is shown
            self.body.addWidget(label)
        self.details = PlainEditor(10, 9.5)
        self.details.setReadOnly(True)
        self.details.setPlainText(details)
        self.details.setAccessibleName(tr("Details"))
        self.details.hide()
        self.body.addWidget(self.details)
        self.body.addStretch(1)
        if details:
            self._add_details(fold or tr("Details"))

    def _add_details(self, name: str) -> None:
        self.fold = Button("", name)
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._unfold)
        self.copy = Button("copy", tr("Copy"))
        self.copy.hide()
        self.copy.clicked.connect(self._copy)
        self.buttons.insertWidget(0, self.fold)
        self.buttons.insertWidget(1, self.copy)

    def _unfold(self, on: bool) -> None:
        self.details.setVisible(on)
        self.copy.setVisible(on)
        self.adjustSize()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())


def file_dialog(owner: QWidget, title: str, *, save: bool = False) -> QFileDialog:
    """The system's dialog for files, freed when closed."""
    dialog = QFileDialog(owner, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    modes = QFileDialog.AcceptMode
    dialog.setAcceptMode(modes.AcceptSave if save else modes.AcceptOpen)
    label_parts(dialog)
    return dialog


def label_parts(dialog: QFileDialog) -> None:
    """Name what Qt leaves in English where the system has no file dialog of its own."""
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, tr("Files of type:"))
