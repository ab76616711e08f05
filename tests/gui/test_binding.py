"""The Qt binding itself: a release that loses references to None aborts the interpreter later."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QWidget


def test_calls_that_return_nothing_keep_their_reference_to_none(qapp: QApplication) -> None:
    widget = QWidget()
    before = sys.getrefcount(None)
    for number in range(2000):
        widget.setWindowTitle(str(number))
    lost = before - sys.getrefcount(None)
    widget.deleteLater()
    assert lost < 1000
