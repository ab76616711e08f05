"""How the room is shared: two documents side by side, one in a window of its own, and F6."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kzailaw_desktop.gui.kit.look import icons
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.window.openers import Openers
from kzailaw_desktop.gui.window.workbench import TabGroup

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class ApartWindow(QWidget):
    """A group of tabs in a window of its own, for a second screen. All actions work in it."""

    closed = Signal(object)  # TabGroup

    def __init__(self, group: TabGroup, actions: Sequence[QAction]) -> None:
        super().__init__()
        self.group = group
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowIcon(icons.program())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(group)
        self.addActions(actions)
        self.resize(900, 760)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit(self.group)
        super().closeEvent(event)


class Panes(Openers):
    """Mixed into the window."""

    apart: Sequence[ApartWindow] = ()

    def inside(self) -> list[TabGroup]:
        """The groups of tabs in the window itself."""
        return [group for group in self.groups if group.window() is self]

    def toggle_split(self) -> None:
        """Two documents side by side, or one again."""
        groups = self.inside()
        if len(groups) > 1:
            self._close_group(groups[1])
            return
        self._open_group()
        self._show_sides(True)
        half = self.panels.width() // 2
        self.middle.setSizes([half, half])
        self.actions_by_id["split"].setChecked(True)

    def open_apart(self) -> None:
        """The document at hand in a window of its own."""
        if self.document() is None:
            self.say(tr("Open a document first"))
            return
        group = self._open_group()
        apart = ApartWindow(group, self.actions())
        apart.closed.connect(self._close_apart)
        self.apart = [*self.apart, apart]  # Qt keeps no window that has no parent
        apart.show()
        group.show()
        self.focus_text()

    def _open_group(self) -> TabGroup:
        """A further group of tabs with the place at hand."""
        page = self.page()
        place = page.place() if page else None
        self.group = self.add_group()
        if place is not None:
            self.open_place(place, beside=True)
        return self.group

    def _close_group(self, group: TabGroup) -> None:
        if group not in self.groups:
            return
        self.groups.remove(group)
        self.group = self.inside()[0]
        group.setParent(None)
        group.deleteLater()
        self.group.page_changed.emit()
        self.actions_by_id["split"].setChecked(len(self.inside()) > 1)

    def _close_apart(self, group: TabGroup) -> None:
        self._close_group(group)
        self.apart = [window for window in self.apart if window.group is not group]

    def closeEvent(self, event: QCloseEvent) -> None:
        for window in self.apart:
            window.close()
        super().closeEvent(event)

    # -- the keyboard's way round -----------------------------------------------------------

    def next_pane(self) -> None:
        """The keyboard to the next part of the window."""
        self._step_pane(1)

    def previous_pane(self) -> None:
        """The keyboard to the part before."""
        self._step_pane(-1)

    def _step_pane(self, by: int) -> None:
        pages = [group.page() for group in self.inside()]
        parts = (self.bar.goto, self.contents.list, *pages, self.context.list, self.context.note)
        panes = [part for part in parts if part is not None and part.isVisible()]
        focus = QApplication.focusWidget()
        here = [n for n, pane in enumerate(panes) if focus and _holds(pane, focus)]
        at = here[0] if here else panes.index(self.group.page() or panes[0]) - by
        panes[(at + by) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)


def _holds(pane: QWidget, focus: QWidget) -> bool:
    return focus is pane or pane.isAncestorOf(focus)
