"""Autosave: edits are due a fifth of a second after the first one, or at once when flushed."""

from __future__ import annotations

import weakref

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

PAUSE = 200  # milliseconds; what was typed earlier than that is saved, whatever happens

_all: weakref.WeakSet[Autosave] = weakref.WeakSet()


class Autosave(QObject):
    """Throttles the edits of one editor: `due` is emitted while edits are waiting."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.due)
        _all.add(self)

    def touch(self) -> None:
        """Note an edit. Typing on does not put off the save."""
        if not self._timer.isActive():
            self._timer.start()

    def cancel(self) -> None:
        """Forget the edits that wait."""
        self._timer.stop()

    def flush(self) -> None:
        """Emit `due` now if edits wait."""
        if self._timer.isActive():
            self._timer.stop()
            self.due.emit()


def flush_all() -> None:
    """Flush every editor of the program: before it closes and after a bug."""
    for each in list(_all):
        if isValid(each):
            each.flush()
