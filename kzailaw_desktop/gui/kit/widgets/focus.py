"""Where the keyboard goes when a page is given it.

Qt's own focus proxy will not do: Tab would stop at the page, go on to its proxy, and so pass by
everything that stands before it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class _Lead(QObject):
    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.target = page

    def eventFilter(self, page: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus() and self.target.isEnabled():
            self.target.setFocus(event.reason())
        return False


def lead(page: QWidget, target: QWidget) -> None:
    """Hand the keyboard on from a page to its main part."""
    found = page.findChild(_Lead, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if found is None:
        found = _Lead(page)
        page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        page.installEventFilter(found)
    found.target = target
