"""The pages of the window: groups of tabs, side by side or in windows of their own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzailaw_desktop.domain import Document
from kzailaw_desktop.gui.kit.layout.splitter import Splitter
from kzailaw_desktop.gui.kit.look import icons
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.window.layout.tab_group import TabGroup

CLOSED, KEPT = 20, 12  # tabs that can be opened again, and that the next start shows


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


class Workbench(QObject):
    """Groups of tabs; `group` is the current one. Says when the current page has changed."""

    page_changed = Signal()  # another page, or another place in it
    reader_added = Signal(object)  # ReaderPage, before it is shown
    split_changed = Signal(bool)  # whether two groups stand side by side
    menu_wanted = Signal(QPoint)  # on the current tab, in global coordinates
    emptied = Signal()  # the last page of the only group is to be closed

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.splitter = Splitter()
        self.groups: list[TabGroup] = []
        self.apart: list[ApartWindow] = []  # Qt keeps no window that has no parent
        self.closed: list[Place] = []  # places of closed tabs, the latest last
        self.group = self.add_group()

    # -- pages ------------------------------------------------------------------------------

    def current(self) -> QWidget | None:
        """The current page of the current group."""
        return self.group.page()

    def reader(self) -> ReaderPage | None:
        """The current page, if a document is read in it."""
        page = self.group.page()
        return page if isinstance(page, ReaderPage) else None

    def document(self) -> Document | None:
        """The document of the current page."""
        page = self.reader()
        return page.document if page is not None else None

    def place(self) -> Place | None:
        """The place in the document of the current page."""
        page = self.reader()
        return page.place() if page is not None else None

    def pages(self) -> list[QWidget]:
        """All pages of all groups."""
        return [page for group in self.groups for page in group.pages()]

    def readers(self) -> list[ReaderPage]:
        """All pages in which a document is read."""
        return [page for page in self.pages() if isinstance(page, ReaderPage)]

    def add(self, page: QWidget, title: str) -> None:
        """Add a page to the current group and bring it to the front."""
        self.group.add(page, title)

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front of its group."""
        for group in self.groups:
            if page in group.pages():
                group.show_page(page)

    def set_title(self, page: QWidget, title: str) -> None:
        """Name a page's tab."""
        for group in self.groups:
            if page in group.pages():
                group.set_title(page, title)

    def new_reader(self) -> ReaderPage:
        """Add a reader page, empty until a document is shown in it."""
        page = ReaderPage()
        self.reader_added.emit(page)
        page.arrived.connect(self.page_changed)
        self.group.add(page, page.title())
        return page

    def blank_reader(self) -> ReaderPage:
        """A reader page of the current group that shows nothing yet."""
        blank = (
            page
            for page in self.group.pages()
            if isinstance(page, ReaderPage) and page.document is None
        )
        return next(blank, None) or self.new_reader()

    def showing(self, document: str) -> ReaderPage | None:
        """A reader of the current group that shows a document."""
        pages = (page for page in self.group.pages() if isinstance(page, ReaderPage))
        return next((p for p in pages if p.document and p.document.id == document), None)

    def focus_page(self) -> None:
        """Give the keyboard to the current page."""
        page = self.group.page()
        if page is not None:
            page.setFocus()

    def close_tab(self) -> None:
        """Close the current page."""
        self.group.close_page(self.group.tabs.currentIndex())

    def close_other_tabs(self) -> None:
        """Close all pages of the current group but the current one."""
        kept = self.group.page()
        for page in self.group.pages():
            if page is not kept:
                self.group.close_page(self.group.pages().index(page))

    def _remember_closed(self, page: QWidget) -> None:
        place = page.place() if isinstance(page, ReaderPage) else None
        if place is not None:
            self.closed = [*self.closed, place][-CLOSED:]

    def open_tabs(self) -> list[str]:
        """The places of the tabs of the first group with their titles, to be kept."""
        readers = (page for page in self.inside()[0].pages() if isinstance(page, ReaderPage))
        found = ((page.left_off(), page.title()) for page in readers)
        return [f"{place}|{title}" for place, title in found if place is not None][:KEPT]

    def restore_tabs(self, kept: Sequence[str], known: set[str]) -> None:
        """Add the tabs of the last time around the one that is open; each loads when shown."""
        group = self.inside()[0]
        current, places = self.place(), [Place.parse(t.partition("|")[0]) for t in kept[:KEPT]]
        same = [n for n, place in enumerate(places) if current and place == current]
        same += [n for n, p in enumerate(places) if current and p.document == current.document]
        at = 0
        for number, (place, text) in enumerate(zip(places, kept, strict=False)):
            title = text.partition("|")[2]
            if number in same[:1]:
                at = group.tabs.count()
            elif place.document in known:
                page = ReaderPage()
                page.wait_for(place, title)
                self.reader_added.emit(page)
                page.arrived.connect(self.page_changed)
                group.add(page, title, show=False, at=at)
                at += 1

    def next_tab(self) -> None:
        """Show the page to the right, after the last one the first."""
        self.group.next_page()

    def retitle(self) -> None:
        """Name all tabs in the language of the interface."""
        for group in self.groups:
            for page in group.pages():
                group.set_title(page, page_title(page) or group.title_of(page))

    # -- groups -----------------------------------------------------------------------------

    def add_group(self) -> TabGroup:
        """Add an empty group of tabs to the right of the others."""
        group = TabGroup()
        group.page_changed.connect(self.page_changed)
        group.closing.connect(self._remember_closed)
        group.menu_wanted.connect(self.menu_wanted)
        group.emptied.connect(self._group_emptied)
        self.groups.append(group)
        self.splitter.addWidget(group)
        return group

    def inside(self) -> list[TabGroup]:
        """The groups in the main window."""
        return [group for group in self.groups if group.window() is self._window]

    def split(self) -> TabGroup:
        """Add a group beside the current one and make it current."""
        self.group = self.add_group()
        self.split_changed.emit(True)
        return self.group

    def close_group(self, group: TabGroup) -> None:
        """Close a group with its pages; the first one becomes current."""
        if group not in self.groups:
            return
        self.groups.remove(group)
        self.group = self.inside()[0]
        group.setParent(None)
        group.deleteLater()
        self.page_changed.emit()
        self.split_changed.emit(len(self.inside()) > 1)

    def beside(self, page: QWidget) -> ReaderPage | None:
        """The reader in front of another group than that of `page`."""
        for group in self.groups:
            shown = group.page()
            if page not in group.pages() and isinstance(shown, ReaderPage):
                return shown
        return None

    def open_beside(self, width: int) -> ReaderPage:
        """Add a reader in another group; the current group keeps at most `width` pixels."""
        home = self.group
        others = [group for group in self.groups if group is not home]
        self.group = others[0] if others else self.split()
        reader = self.new_reader()
        self.group = home
        whole = self.splitter.width()
        self.splitter.setSizes([min(width, whole // 2), whole - min(width, whole // 2)])
        return reader

    def add_beside(self, page: QWidget, title: str) -> None:
        """Add a page to another group than the current one, which stays current."""
        home = self.group
        others = [group for group in self.inside() if group is not home]
        group = others[0] if others else self.split()
        group.add(page, title)
        self.group = home
        if not others:
            half = self.splitter.width() // 2
            self.splitter.setSizes([half, half])

    def open_apart(self, actions: Sequence[QAction]) -> TabGroup:
        """Make a new group in a window of its own current."""
        self.group = self.add_group()
        apart = ApartWindow(self.group, actions)
        apart.closed.connect(self._apart_closed)
        self.apart.append(apart)
        return self.group

    def close_apart(self) -> None:
        """Close the windows of their own."""
        for window in list(self.apart):
            window.close()

    def follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Make the group that contains the focused widget the current one."""
        for group in self.groups:
            if now is not None and group is not self.group and group.isAncestorOf(now):
                self.group = group
                self.page_changed.emit()

    def _apart_closed(self, group: TabGroup) -> None:
        self.close_group(group)
        self.apart = [window for window in self.apart if window.group is not group]

    def _group_emptied(self, group: TabGroup) -> None:
        if group.window() is not self._window:
            group.window().close()
        elif len(self.inside()) > 1:
            self.close_group(group)
        else:
            self.emptied.emit()


def page_title(page: QWidget) -> str:
    """The text on a page's tab."""
    title = getattr(page, "title", None)
    return str(title()) if callable(title) else ""
