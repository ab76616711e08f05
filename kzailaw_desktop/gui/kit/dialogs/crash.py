"""The crash dialog: one for all bugs of a run, with details to copy."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from kzailaw_desktop import logs
from kzailaw_desktop.gui.kit.dialogs.dialog import MessageDialog
from kzailaw_desktop.gui.kit.work.i18n import tr

KEPT = 20  # errors whose details are kept


class CrashDialog(MessageDialog):
    """Tells of a bug and counts those that follow. `saved`: all the user wrote is on disk."""

    def __init__(self, parent: QWidget, error: BaseException, saved: bool) -> None:
        safe = tr("Your notes are saved.")
        unsafe = tr(
            "Your last notes may not be saved yet: do not close the window before they are."
        )
        rest = tr("You can go on; if it happens again, send us the details.")
        super().__init__(
            parent,
            tr("Something went wrong in the program"),
            f"{safe if saved else unsafe} {rest}",
            " ",
        )
        self._errors = [error]
        self.count = 1
        self.words = QCheckBox(tr("Add the words of the error, which may quote a document"))
        self.words.toggled.connect(self._show)
        self.body.insertWidget(self.body.count() - 1, self.words)
        self.add_close().setFocus()
        self._show()

    def add(self, error: BaseException) -> None:
        """Count one more bug."""
        self.count += 1
        if len(self._errors) < KEPT:
            self._errors.append(error)
        title = tr("Something went wrong in the program")
        self.heading.setText(f"{title} ({self.count})")
        self._show()

    def _show(self, _: bool = False) -> None:
        parts = [logs.describe(each, self.words.isChecked()) for each in self._errors]
        parts = [f"{number}. {part}" for number, part in enumerate(parts, 1)]
        self.details.setPlainText("\n\n".join([*parts, logs.tail()]).strip())
