"""Closing everything after a test, so that nothing of it is left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThreadPool
from PySide6.QtWidgets import QApplication


def close_everything(qapp: QApplication) -> None:
    """Close top-levels, end the pool, run deferred deletes; then nothing may be left."""
    QThreadPool.globalInstance().waitForDone(5000)
    for _ in range(3):
        for widget in qapp.topLevelWidgets():
            widget.close()
            if widget.windowType() != Qt.WindowType.Popup:  # a completer deletes its list itself
                widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()
    left = [w for w in qapp.topLevelWidgets() if w.isVisible()]
    assert not left, left
