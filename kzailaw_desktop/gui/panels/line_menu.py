"""The menu of a context entry: everything that can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kzailaw_desktop.gui.kit.look import icons
from kzailaw_desktop.gui.kit.work.i18n import mark, tr_data
from kzailaw_desktop.gui.panels.lines import ContextLine

OFFERS = {  # action -> text, icon
    "open": (mark("Open"), "arrow-right"),
    "arrow-square-out": (mark("Open in a new tab"), "arrow-square-out"),
    "beside": (mark("Open beside"), "square-half"),
    "copy": (mark("Copy with citation"), "quotes"),
    "cite": (mark("Copy the citation"), "books"),
    "check": (mark("Confirm the link"), "check"),
    "x": (mark("Reject the link"), "x"),
    "arrow-u-up-left": (mark("Take the decision back"), "arrow-u-up-left"),
    "note": (mark("Make a note from it"), "note-pencil"),
    "memo": (mark("Add to the memo"), "file-text"),
    "trash": (mark("Delete the note"), "trash"),
}


def offered(line: ContextLine) -> list[str]:
    """Return the actions that an entry allows, "" between groups of them."""
    found: list[str] = []
    if line.document:
        found += ["open", "arrow-square-out", "beside", ""]
    found += ["copy"] + (["cite"] if line.document else []) + [""]
    if line.suggested:
        found += ["check", "x", ""]
    elif line.decision:
        found += ["arrow-u-up-left", ""]
    if line.note_id:
        return [*found, "memo", "", "trash"]
    return [*found, "note", "memo"]


class LineMenu(QObject):
    """Pops up on an entry; says which action was chosen."""

    chosen = Signal(str, object)  # action, entry

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._line: ContextLine | None = None

    def pop_up(self, line: ContextLine, spot: QPoint) -> None:
        """Show the menu of an entry at a spot of the screen."""
        self._line = line
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for id in offered(line):
            if not id:
                menu.addSeparator()
                continue
            text, icon = OFFERS[id]
            action = menu.addAction(icons.icon(icon), tr_data(text))
            action.setData(id)
        menu.triggered.connect(self._triggered)
        menu.popup(spot)

    def _triggered(self, action: QAction) -> None:
        if self._line is not None:
            self.chosen.emit(str(action.data()), self._line)
