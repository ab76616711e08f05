"""The window: makes its parts and connects their signals.

First the article is shown, in a frame with placeholders for the rest; the rest is made as soon as
the article has been painted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow

from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.window.layout.panel_layout import PanelLayout
from kzailaw_desktop.gui.window.layout.workbench import Workbench
from kzailaw_desktop.gui.window.reading_options import ReadingOptions
from kzailaw_desktop.gui.window.session.first_document import show_first

if TYPE_CHECKING:
    from kzailaw_desktop.gui.safety.guard import Guard
    from kzailaw_desktop.gui.window.controllers.team_link import TeamLink
    from kzailaw_desktop.library import Library

LATER = 1200  # milliseconds after the window is shown


class MainWindow(QMainWindow):
    """One window on one library. `sources`: folders with texts that the catalogue knows."""

    language_changed = Signal()
    welcomes = True
    sources: Sequence[Path] = ()
    ready = False  # all parts have been made
    _begun = False
    guard: Guard | None = None
    team: TeamLink | None = None

    def __init__(self, library: Library, settings: Settings) -> None:
        super().__init__()
        self.library = library
        self.settings = settings
        self.setWindowTitle("KzaiLaw")
        self.setAcceptDrops(True)
        self.workbench = Workbench(self)
        self.reading = ReadingOptions(settings, self.workbench)
        self.panels = PanelLayout(self, settings, self.workbench)
        self.setCentralWidget(self.panels.frame)
        self.resize(QSize(1280, 720).boundedTo(self.screen().availableSize()))
        if not settings.get("window").isEmpty():
            self.restoreGeometry(settings.get("window"))
        self.panels.restore()

    # -- building ---------------------------------------------------------------------------

    def build_remaining_widgets(self) -> None:
        """Make all parts but the pages, and connect them. Done once."""
        self._make_widgets()
        self._make_parts()
        self._make_commands()
        self.ready = True
        self._connect()
        banners = (self.banner, self.offers)
        self.panels.fill(self.bar, self.contents, self.context, banners, self.status)
        for page in self.workbench.readers():
            self._connect_reader(page)

    def _make_widgets(self) -> None:
        from kzailaw_desktop.gui.kit.dialogs.messages import Banner, Messages
        from kzailaw_desktop.gui.kit.dialogs.offers import OfferBanner
        from kzailaw_desktop.gui.kit.look import icons
        from kzailaw_desktop.gui.panels.contents import ContentsPanel
        from kzailaw_desktop.gui.panels.context_panel import ContextPanel
        from kzailaw_desktop.gui.window.action_registry import ActionRegistry
        from kzailaw_desktop.gui.window.layout.toolbar import StatusLine, TopBar

        self.setWindowIcon(icons.program())
        self.registry = ActionRegistry(self, self.settings)
        self.bar = TopBar(self.registry)
        self.bar.columns.choose(self.settings.get("columns"))
        self.contents = ContentsPanel()
        self.context = ContextPanel()
        self.banner, self.offers = Banner(), OfferBanner()
        self.status = StatusLine()
        self.messages = Messages(self, self.banner)

    def _make_parts(self) -> None:
        from kzailaw_desktop.gui.kit.work.services import Services
        from kzailaw_desktop.gui.kit.work.tasks import Tasks
        from kzailaw_desktop.gui.window.bookmark_controller import BookmarkController
        from kzailaw_desktop.gui.window.context_sync import ContextSync
        from kzailaw_desktop.gui.window.controllers.collection_scope import CollectionScope
        from kzailaw_desktop.gui.window.controllers.copier import Copier
        from kzailaw_desktop.gui.window.gateway import LibraryGateway
        from kzailaw_desktop.gui.window.navigator import Navigator
        from kzailaw_desktop.gui.window.recent_places import RecentPlaces

        self.tasks = Tasks(self)
        self.gateway = LibraryGateway(self.library, self.tasks, self)
        self.services = Services(self.tasks, self.messages, self.settings)
        self.recent = RecentPlaces(self.settings, self.gateway, self.workbench)
        self.navigator = Navigator(self.workbench, self.gateway, self.recent.positions)
        self.bookmarks = BookmarkController(
            self.workbench, self.contents, self.gateway, self.navigator, self.recent
        )
        self.sync = ContextSync(
            self.workbench, self.contents, self.context, self.status, self.gateway, self.settings
        )
        self.scope = CollectionScope(self, self.workbench, self.gateway, self.services, self.bar)
        self.copier = Copier(self.workbench)

    def _make_commands(self) -> None:
        from kzailaw_desktop.gui.window.commands import Parts, commands
        from kzailaw_desktop.gui.window.controllers.dialogs import Dialogs
        from kzailaw_desktop.gui.window.controllers.dismissing import Dismissal
        from kzailaw_desktop.gui.window.controllers.export_controller import ExportController
        from kzailaw_desktop.gui.window.controllers.goto_completion import GotoCompletion
        from kzailaw_desktop.gui.window.controllers.line_actions import LineActions
        from kzailaw_desktop.gui.window.controllers.print_commands import PrintCommands
        from kzailaw_desktop.gui.window.controllers.search_commands import SearchCommands
        from kzailaw_desktop.gui.window.controllers.spelling_link import SpellingLink
        from kzailaw_desktop.gui.window.controllers.undo import Undo
        from kzailaw_desktop.gui.window.importing.card_controller import CardController
        from kzailaw_desktop.gui.window.importing.edition_news import EditionNews
        from kzailaw_desktop.gui.window.importing.import_controller import ImportController
        from kzailaw_desktop.gui.window.importing.incoming import Incoming
        from kzailaw_desktop.gui.window.importing.original_beside import OriginalBeside
        from kzailaw_desktop.gui.window.importing.review_controller import ReviewController
        from kzailaw_desktop.gui.window.importing.watch_controller import WatchController
        from kzailaw_desktop.gui.window.page_follower import PageFollower
        from kzailaw_desktop.gui.window.page_opener import PageOpener
        from kzailaw_desktop.gui.window.session.saved_session import SavedSession

        bench, gateway, services = self.workbench, self.gateway, self.services
        self.opener = PageOpener(
            self, bench, self.navigator, self.recent, self.sync, self.panels, self.registry,
            gateway, services, self.scope,
        )  # fmt: skip
        self.line_actions = LineActions(self.navigator, gateway, self.sync, self.opener)
        self.dialogs = Dialogs(
            self, self.settings, self.registry, self.recent, gateway, self.navigator,
            self.messages, self.scope,
        )  # fmt: skip
        self.search = SearchCommands(
            self, bench, gateway, services, self.bar, self.status, self.scope
        )
        self.undo = Undo(gateway, services)
        self.review = ReviewController(self, bench, self.navigator, gateway, services, self.undo)
        self.card = CardController(
            self, bench, self.navigator, gateway, services, self.review, self.undo
        )
        self.importer = ImportController(
            self, bench, self.navigator, self.sync, gateway, services, self.review
        )
        EditionNews(self.importer, self.opener, gateway, self.offers)
        self.watch = WatchController(self.importer, self.opener, gateway, services, self.offers)
        self.original = OriginalBeside(bench, self.sync, gateway, services, self.review)
        self.exporter = ExportController(self, bench, gateway, services)
        self.printing = PrintCommands(self, bench, services, self.status)
        self.spelling = SpellingLink(self.library, services, self)
        parts = Parts(
            bench, self.navigator, self.bookmarks, self.sync, self.panels, self.reading,
            self.copier, self.opener, self.dialogs, self.search, self.importer, self.exporter, self.undo,
            self.printing, self.bar, self.review, self.original, self.card, self.scope,
        )  # fmt: skip
        self.registry.connect_commands(commands(parts))
        self.follower = PageFollower(bench, self.registry, self.bar, self.banner, self.recent)
        self.incoming = Incoming(self, self.navigator, self.opener, self.importer)
        self.dismissal = Dismissal(
            self, bench, self.contents, self.banner, self.search, self.panels
        )
        self.goto_completion = GotoCompletion(
            self.bar.goto, gateway, self.navigator.document_id, self.navigator.go_to
        )
        self.session = SavedSession(self, self.settings, bench, self.panels, gateway)

    def _connect(self) -> None:
        bench, registry = self.workbench, self.registry
        bench.reader_added.connect(self._connect_reader)
        self.sync.settled.connect(self.follower.name_page)
        self.sync.settled.connect(self.recent.keep_position)
        bench.menu_wanted.connect(registry.pop_up_on_tab)
        bench.split_changed.connect(registry.check_split)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(bench.follow_focus)
        self.panels.panel_shown.connect(registry.set_checked)
        self.panels.reading_changed.connect(registry.check_reading)
        self.reading.columns_changed.connect(self.bar.columns.choose)
        self.reading.columns_changed.connect(self.sync.show_columns)
        self.reading.layout_changed.connect(self.panels.arrange)
        self.bar.goto_entered.connect(self.navigator.go_to)
        self.bar.search_entered.connect(self.search.search_for)
        self.bar.columns_chosen.connect(self.reading.set_columns)
        self.bar.goto.cancelled.connect(self.dismissal.dismiss)
        self.bar.search.cancelled.connect(self.dismissal.dismiss)
        self.dialogs.search_wanted.connect(self.search.search_for)
        self.navigator.place_opened.connect(self.banner.hide)
        self.contents.opened.connect(self.navigator.open_unit)
        self.contents.opened_beside.connect(self.navigator.open_unit_beside)
        self.context.opened.connect(self.navigator.open_line)
        self.context.opened_beside.connect(self.navigator.open_line_beside)
        self.context.action_chosen.connect(self.line_actions.run)
        self.review.notes_wanted.connect(self.opener.review_notes)
        self.gateway.not_found.connect(self.messages.trouble)
        self.gateway.failed.connect(self.messages.trouble)
        self.bookmarks.panel_wanted.connect(self.panels.show_contents)
        for speaker in (
            self.messages, self.copier, self.line_actions, self.reading, self.navigator,
            self.bookmarks,
        ):  # fmt: skip
            speaker.said.connect(self.status.say)
        for part in (registry, self.bar):
            self.language_changed.connect(part.retranslate)
        self.language_changed.connect(bench.retitle)
        for labelled in (self.gateway, self.sync, self.opener, self.bookmarks):
            self.language_changed.connect(labelled.relabel)

    def _connect_reader(self, page: ReaderPage) -> None:
        """Let the parts follow what happens on a page."""
        from kzailaw_desktop.gui.desks.notes.on_text import OwnNotes
        from kzailaw_desktop.gui.window.controllers.reader_link import ReaderLink

        link = ReaderLink(page, self.navigator, self.sync, self.gateway)
        link.menu_wanted.connect(self.registry.pop_up_on_text)
        OwnNotes(page, self.gateway)

    # -- Qt's events ------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.ready:
            self.language_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.ready:
            self.dismissal.dismiss()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.panels.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(LATER, self, self._load_later)

    def _load_later(self) -> None:
        if self.ready:
            self.search.load_later()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from kzailaw_desktop.gui.window.importing.incoming import local_files

        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        from kzailaw_desktop.gui.window.importing.incoming import local_files

        event.acceptProposedAction()
        self.incoming.take_files(local_files(event.mimeData()))

    # -- from the first document to the whole window ----------------------------------------

    def open_first(self, place: Place | None) -> None:
        """Show the place that was left, or the library's first act, before the window appears."""
        page = show_first(self.library, self.workbench, place)
        if page is None:
            self.build_remaining_widgets()
            self.opener.show_start()
        else:
            page.view.painted.connect(self.after_first_paint, Qt.ConnectionType.QueuedConnection)

    def after_first_paint(self) -> None:
        """Make the rest of the window, then ask the library."""
        if self._begun:
            return
        self._begun = True
        if not self.ready:
            self.build_remaining_widgets()
        self.workbench.focus_page()
        self.workbench.page_changed.emit()
        QTimer.singleShot(0, self, self._begin)  # the whole window is painted before

    def _begin(self) -> None:
        """Ask for names of documents, counts, context, the user's own work."""
        if self.settings.get("first_run") and self.welcomes:
            self.opener.show_first_run()
        if self.sources:
            self.gateway.import_known(self.sources)
        self.session.restore_tabs()
        self.gateway.list_documents()
        self._make_guard()
        self._make_team_link()

    def _make_guard(self) -> None:
        """Watch whether the user's own work can be written."""
        from kzailaw_desktop.gui.safety.guard import Guard
        from kzailaw_desktop.gui.window.controllers.guard_link import GuardLink

        self.guard = Guard(self, self.gateway, self.services)
        GuardLink(self.guard, self.registry, self.context, self.sync, self.status, self.messages)
        self.guard.leave_wanted.connect(self.close)
        self.language_changed.connect(self.guard.retranslate)
        self.guard.look()

    def _make_team_link(self) -> None:
        """Exchange with the server, when the library is on one."""
        if not self.library.server:
            return
        from kzailaw_desktop.gui.window.controllers.team_link import TeamLink
        from kzailaw_desktop.team.library import TeamLibrary

        assert isinstance(self.library, TeamLibrary)
        self.team = TeamLink(self.library, self.services, self)
        self.team.connect_window(self.status, self.gateway, self.opener)
        self.language_changed.connect(self.team.retranslate)
        self.team.begin()

    def open_from_outside(self, what: Sequence[str]) -> None:
        """Come to the front, open addresses and references, import files."""
        if not self.ready:
            self.after_first_paint()
        self.incoming.open(what)

    # -- closing ----------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.ready:
            self.build_remaining_widgets()  # closed at once: there is the same to be kept
        self.context.note.flush()
        if self.guard is not None and self.guard.holds(event):
            return
        for end in self._shutdown():
            end()
        super().closeEvent(event)
        if self.guard is not None:
            self.guard.close()
        event.setAccepted(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _shutdown(self) -> list[Callable[[], object]]:
        """What ends when the window closes, in this order."""
        return [
            *([self.team.close] if self.team is not None else []),
            self.session.save,
            self.printing.close,
            self.tasks.wait,
            self.workbench.close_apart,
            self.hide,  # at once: an index that is being built takes a moment to end
            self.search.close,
            self.spelling.close,
            self.recent.remember_library,
        ]
