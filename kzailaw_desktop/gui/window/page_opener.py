"""Open pages: start, help, first run, desks, memo; further tabs, groups and windows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kzailaw_desktop.gui.desks import desk as desk_of
from kzailaw_desktop.gui.desks.reading_verbs import VERBS
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage
from kzailaw_desktop.gui.kit.work.i18n import tr, tr_data
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.window.action_registry import DESK
from kzailaw_desktop.gui.window.layout.workbench import Workbench

if TYPE_CHECKING:
    from kzailaw_desktop.gui.memo.page import MemoPage
    from kzailaw_desktop.gui.pages.start_page import StartPage
    from kzailaw_desktop.gui.window.action_registry import ActionRegistry
    from kzailaw_desktop.gui.window.context_sync import ContextSync
    from kzailaw_desktop.gui.window.controllers.collection_scope import CollectionScope
    from kzailaw_desktop.gui.window.gateway import LibraryGateway
    from kzailaw_desktop.gui.window.layout.panel_layout import PanelLayout
    from kzailaw_desktop.gui.window.navigator import Navigator
    from kzailaw_desktop.gui.window.recent_places import RecentPlaces


class PageOpener(QObject):
    """Makes pages on first use, brings them to the front afterwards. The host of verbs."""

    watch_changed = Signal()  # other folders are watched, or what they offer was decided on
    import_wanted = Signal(object)  # [WatchedItem] that the user ticked

    def __init__(
        self,
        window: QWidget,
        workbench: Workbench,
        navigator: Navigator,
        recent: RecentPlaces,
        sync: ContextSync,
        panels: PanelLayout,
        registry: ActionRegistry,
        gateway: LibraryGateway,
        services: Services,
        scope: CollectionScope,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._navigator = navigator
        self._recent = recent
        self._sync = sync
        self._panels = panels
        self._registry = registry
        self._gateway = gateway
        self.services = services
        self.library = gateway.library
        self._scope = scope
        gateway.listed.connect(self.relabel)
        scope.changed.connect(self.relabel)
        gateway.noted.connect(self._refresh_desks)
        registry.desk_wanted.connect(self.open_desk)
        registry.verb_wanted.connect(self.run_verb)
        workbench.emptied.connect(self.show_start)

    # -- start, help, first run ---------------------------------------------------------------

    def show_start(self) -> None:
        """Show the start page."""
        from kzailaw_desktop.gui.pages.start_page import StartPage

        self._show_single(StartPage, self._make_start)

    def _make_start(self) -> StartPage:
        from kzailaw_desktop.gui.pages.start_page import StartPage

        page = StartPage()
        page.place_wanted.connect(self._navigator.open_place)
        page.action_wanted.connect(self._registry.trigger)
        page.menu_wanted.connect(self._scope.pop_up)
        self._fill_start(page)
        return page

    def _fill_start(self, page: StartPage) -> None:
        page.names = self._gateway.naming.titles
        page.narrowed = self._scope.name
        page.show_library(
            self._scope.within(self._gateway.infos),
            self._recent.recent(),
            len(self._gateway.missing),
            self._recent.bookmarks(),
            self._recent.seen(),
        )

    def relabel(self) -> None:
        """Fill the start pages again: the library or the language has changed."""
        from kzailaw_desktop.gui.pages.start_page import StartPage

        for page in self._workbench.pages():
            if isinstance(page, StartPage):
                self._fill_start(page)

    def show_help(self) -> None:
        """Show the help."""
        from kzailaw_desktop.gui.pages.help_page import HelpPage

        self._show_single(HelpPage, HelpPage)

    def show_first_run(self) -> None:
        """Ask for language and colours, and say what the program is for."""
        from kzailaw_desktop.gui.pages.first_run import FirstRunPage

        page = FirstRunPage(self.services.settings)
        page.finished.connect(self._first_run_over)
        self._workbench.add(page, page.title())
        page.setFocus()

    def _first_run_over(self) -> None:
        self.services.settings.set("first_run", False)
        self._workbench.close_tab()
        self._workbench.focus_page()

    def _show_single(self, kind: type, make: Callable[[], StartPage | QWidget]) -> None:
        group = self._workbench.group
        page = next((page for page in group.pages() if isinstance(page, kind)), None)
        if page is None:
            page = make()
            group.add(page, page.title())  # type: ignore[attr-defined]
        group.show_page(page)
        page.setFocus()

    # -- desks, verbs, memo ---------------------------------------------------------------------

    def open_desk(self, id: str) -> DeskPage:
        """Open a desk at the current unit, or bring its page to the front."""
        name, group = f"{DESK}{id}", self._workbench.group
        pages = (page for page in group.pages() if isinstance(page, DeskPage))
        page = next((page for page in pages if page.objectName() == name), None)
        if page is None:
            desk = desk_of(id)
            page = desk.factory(self.library, self.services, None)
            page.setObjectName(name)
            page.open_requested.connect(self._navigator.open_from_page)
            page.day_requested.connect(self._navigator.open_on_day)
            page.said.connect(self.say)
            page.action_wanted.connect(self._registry.trigger)
            page.draft_wanted.connect(self.propose_change)
            page.check_wanted.connect(self.check_text)
            page.work_changed.connect(self.announce_change)
            self._connect_watching(page)
            group.add(page, tr_data(desk.title))
        document, eid = self._sync.unit
        if document:
            page.show_place(document, eid)
        group.show_page(page)
        page.setFocus()
        return page

    def _refresh_desks(self) -> None:
        """Show the user's work anew where it is shown."""
        for page in self._workbench.pages():
            if isinstance(page, DeskPage) and page.follows_work and page.isVisible():
                page.refresh()

    def _connect_watching(self, page: DeskPage) -> None:
        from kzailaw_desktop.gui.desks.watching.page import WatchingPage

        if isinstance(page, WatchingPage):
            page.watch_changed.connect(self.watch_changed)
            page.import_wanted.connect(self.import_wanted)

    def show_watched(self) -> None:
        """Show what is new in the watched folders."""
        self.open_desk("watching").refresh()

    def review_notes(self) -> None:
        """Show the notes that lost their place with a new edition."""
        from kzailaw_desktop.gui.desks.notes.page import NotesPage

        page = self.open_desk("notes")
        assert isinstance(page, NotesPage)
        page.show_review()

    def open_sharing(self) -> None:
        """Show who shares the library on the server, and what waits for a decision."""
        self.open_desk("sharing")

    def show_changes(self, document: str) -> None:
        """Show what the newest edition of an act changed, and what that touches."""
        from kzailaw_desktop.gui.desks.changes.page import ChangesPage

        page = self.open_desk("changes")
        assert isinstance(page, ChangesPage)
        page.show_act(document)

    def propose_change(self, document: str, eid: str) -> None:
        """Begin a proposal on a unit, on the desk of drafts."""
        from kzailaw_desktop.gui.desks.drafting.page import DraftingPage

        page = self.open_desk("drafts")
        assert isinstance(page, DraftingPage)
        page.propose(document, eid)

    def check_text(self, text: str, name: str, act: str = "") -> None:
        """Check the citations of a text of the user's own, on the desk for that."""
        from kzailaw_desktop.gui.desks.checking.page import CheckingPage

        page = self.open_desk("checking")
        assert isinstance(page, CheckingPage)
        page.check_text(text, name, act)

    def bring_back(self, file: Path) -> None:
        """Show what was changed in a Word file of ours that comes back, on the desk for that."""
        from kzailaw_desktop.gui.desks.returning.page import ReturningPage

        page = self.open_desk("returning")
        assert isinstance(page, ReturningPage)
        page.bring(str(file))

    def run_verb(self, id: str) -> None:
        """Run a verb on the current place."""
        next(verb for verb in VERBS if verb.id == id).run(self)

    def make_memo(self) -> MemoPage:
        """Open the memo with the current provisions added to it."""
        return self._open_memo(None)

    def add_to_memo(self, unit: tuple[str, str]) -> None:
        """Open the memo with one unit added to it: document and eId."""
        self._open_memo([unit] if unit[0] and unit[1] else [])

    def _open_memo(self, units: list[tuple[str, str]] | None) -> MemoPage:
        from kzailaw_desktop.gui.memo.opening import MemoOpener

        opener = MemoOpener(self._workbench, self.library, self.services, self._gateway.naming)
        page, is_new = opener.open(units)
        if is_new:
            page.open_requested.connect(self._navigator.open_from_page)
            page.check_wanted.connect(self.check_text)
            self._gateway.noted.connect(page.refresh)
        return page

    # -- what a verb may ask ----------------------------------------------------------------------

    def dialog_parent(self) -> QWidget:
        """The window that a dialog stands on."""
        return self._window

    def reader(self) -> ReaderPage | None:
        """The current page, if a document is read in it."""
        return self._workbench.reader()

    def say(self, text: str) -> None:
        """Show a line in the status bar."""
        self.services.messages.say(text)

    def announce_change(self) -> None:
        """Say that the user's own work has changed."""
        self._gateway.noted.emit()

    # -- tabs, groups, windows --------------------------------------------------------------------

    def new_tab(self) -> None:
        """Open the current place once more in a tab of its own."""
        place = self._workbench.place()
        if place is not None:
            self._navigator.open_place(place, beside=True)
        else:
            self.show_start()

    def reopen_tab(self) -> None:
        """Open the place of the tab that was closed last."""
        if self._workbench.closed:
            self._navigator.open_place(self._workbench.closed.pop(), beside=True)

    def toggle_split(self) -> None:
        """Show two documents side by side, or one again."""
        groups = self._workbench.inside()
        if len(groups) > 1:
            self._workbench.close_group(groups[1])
            return
        place = self._workbench.place()
        self._workbench.split()
        if place is not None:
            self._navigator.open_place(place, beside=True)
        self._panels.share_equally()

    def split_for_reading(self) -> None:
        """Make the group beside the current one current; split the window where there is none."""
        bench, home = self._workbench, self._workbench.group
        others = [group for group in bench.inside() if group is not home]
        if others:
            bench.group = others[0]
        else:
            bench.split()
            self._panels.share_equally()

    def open_apart(self) -> None:
        """Show the current document in a window of its own."""
        place = self._workbench.place()
        if place is None:
            self.say(tr("Open a document first"))
            return
        group = self._workbench.open_apart(self._window.actions())
        self._navigator.open_place(place, beside=True)
        group.window().show()
        group.show()
        self._workbench.focus_page()

    def close_window(self) -> None:
        """Close the window."""
        self._window.close()
