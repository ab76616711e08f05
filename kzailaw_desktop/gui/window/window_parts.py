"""What every part of the window's code may reach: the library's desk, panels, pages, messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMainWindow, QWidget

from kzailaw_desktop.gui.reading.page import ReaderPage

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QAction

    from kzailaw_desktop.domain import Document
    from kzailaw_desktop.gui.kit.widgets.messages import Banner, Messages
    from kzailaw_desktop.gui.kit.widgets.splitter import Splitter
    from kzailaw_desktop.gui.kit.work.places import Place
    from kzailaw_desktop.gui.kit.work.settings import Settings
    from kzailaw_desktop.gui.kit.work.tasks import Tasks
    from kzailaw_desktop.gui.panels.contents import ContentsPanel
    from kzailaw_desktop.gui.panels.context_panel import ContextPanel
    from kzailaw_desktop.gui.window.gateway import Desk
    from kzailaw_desktop.gui.window.toolbar import StatusLine, TopBar
    from kzailaw_desktop.gui.window.workbench import TabGroup


NARROW = 860  # logical pixels of the window below which the text has the room to itself


class WindowParts(QMainWindow):
    """Declared here, made by the window: the text first, the rest once it has been painted."""

    ready = False  # all parts have been made
    library: Any
    settings: Settings
    group: TabGroup  # the one at hand
    groups: list[TabGroup]
    middle: Splitter
    panels: Splitter
    # From here on: there once the window is ready.
    tasks: Tasks
    desk: Desk
    actions_by_id: dict[str, QAction]
    bar: TopBar
    contents: ContentsPanel
    context: ContextPanel
    banner: Banner
    status: StatusLine
    messages: Messages
    side_for_now = ""  # the panel shown all the same in a narrow window
    _unit: tuple[str, str] = ("", "")
    _quiet: QTimer

    def page(self) -> ReaderPage | None:
        """The reader page at hand, if the page at hand is one."""
        page = self.group.page()
        return page if isinstance(page, ReaderPage) else None

    def pages(self) -> list[QWidget]:
        """All pages of all groups."""
        return [page for group in self.groups for page in group.pages()]

    def add_group(self) -> TabGroup:
        """A further group of tabs, beside the others."""
        raise NotImplementedError

    def _show_sides(self, reading: bool) -> None:
        """Contents and context belong to a text; other pages have the room to themselves."""
        raise NotImplementedError

    def document(self) -> Document | None:
        """The document at hand."""
        page = self.page()
        return page.document if page else None

    def new_page(self, *, show: bool = True) -> ReaderPage:
        """A further page, empty until a document is shown in it."""
        raise NotImplementedError

    def show_start(self) -> None:
        """The start page."""
        raise NotImplementedError

    def show_unit(self, document: str, eid: str) -> None:
        """Let the context panel follow to a unit."""
        raise NotImplementedError

    def open_place(self, place: Place, *, beside: bool = False) -> None:
        """Open a place in the page at hand, or in a new tab."""
        raise NotImplementedError

    def say(self, text: str) -> None:
        """A line in the status bar, for a while."""
        self.status.message.setText(text)
        self._quiet.start()
