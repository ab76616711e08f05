"""The window: toolbar, contents, reading, context, status line, put together.

First comes the article, in a bare frame with room for the rest; the rest is made as soon as the
article has been painted.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.gui.kit.widgets.splitter import Splitter
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.reading.page import ReaderPage
from kzailaw_desktop.gui.window.adapting import Adapting
from kzailaw_desktop.gui.window.workbench import TabGroup

ROOM = (0, 46, 0, 26)  # for the row of controls above and the status line below


class MainWindow(Adapting):
    """One window on one library. `sources`: folders with texts that the catalogue knows."""

    welcomes = True
    sources: Sequence[Path] = ()

    def __init__(self, library: Any, settings: Settings) -> None:
        super().__init__()
        self.library = library
        self.settings = settings
        self.setWindowTitle("KzaiLaw")
        self.setAcceptDrops(True)
        self.groups = []
        self._build_frame()

    # -- building -------------------------------------------------------------------------

    def _build_frame(self) -> None:
        """The text where it will stay, and room for what comes around it."""
        self.middle = Splitter()
        self.group = self.add_group()
        center = QWidget()
        self._center = QVBoxLayout(center)
        self._center.setContentsMargins(0, 0, 0, 0)
        self._center.setSpacing(0)
        self._center.addWidget(self.middle, 1)
        self.panels = Splitter()
        sides = {"contents": QWidget(), "context": QWidget()}
        for part in (sides["contents"], center, sides["context"]):
            self.panels.addWidget(part)
        self.panels.setStretchFactor(1, 1)
        whole = QWidget()
        self._column = QVBoxLayout(whole)
        self._column.setContentsMargins(*ROOM)
        self._column.setSpacing(0)
        self._column.addWidget(self.panels, 1)
        self.setCentralWidget(whole)
        get = self.settings.get
        self.resize(QSize(1280, 720))
        if not get("window").isEmpty():
            self.restoreGeometry(get("window"))
        left, right = get("contents_width"), get("context_width")
        self.panels.setSizes([left, max(300, self.width() - left - right), right])
        for name, side in sides.items():
            side.setVisible(get(f"{name}_shown"))

    def furnish(self) -> None:
        """Make what stands around the text. Done once."""
        from kzailaw_desktop.gui.kit.look import icons
        from kzailaw_desktop.gui.kit.widgets.messages import Banner, Messages
        from kzailaw_desktop.gui.kit.work.tasks import Tasks
        from kzailaw_desktop.gui.panels.contents import ContentsPanel
        from kzailaw_desktop.gui.panels.context_panel import ContextPanel
        from kzailaw_desktop.gui.window import actions
        from kzailaw_desktop.gui.window.gateway import Desk
        from kzailaw_desktop.gui.window.toolbar import StatusLine, TopBar

        self.setWindowIcon(icons.program())
        self.tasks = Tasks(self)
        self.desk = Desk(self.library, self.tasks, self)
        self.actions_by_id = actions.build(self, self.settings.get("shortcuts"))
        self.bar = TopBar(self.actions_by_id)
        self.contents = ContentsPanel()
        self.context = ContextPanel()
        self.banner = Banner()
        self.status = StatusLine()
        self.messages = Messages(self, self.banner)
        self._asking = QTimer(self, singleShot=True, interval=70)
        self._quiet = QTimer(self, singleShot=True, interval=8000)
        self.ready = True
        self._put_in()
        self._connect()
        self.build_desks()
        for page in self.pages():
            self._follow(page)

    def _put_in(self) -> None:
        """Everything into the room kept for it: the text stays where it is."""
        for place, side in ((0, self.contents), (2, self.context)):
            empty = self.panels.replaceWidget(place, side)
            if empty is not None:
                empty.deleteLater()
        self.contents.setMinimumWidth(170)
        self.context.setMinimumWidth(230)
        self._center.insertWidget(0, self.banner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.insertWidget(0, self.bar)
        self._column.addWidget(self.status)
        self._show_panel("contents", self.settings.get("contents_shown"))
        self._show_panel("context", self.settings.get("context_shown"))
        self.bar.columns.choose(self.settings.get("columns"))

    def _connect(self) -> None:
        self._asking.timeout.connect(self._ask_context)
        self._quiet.timeout.connect(self._hush)
        self.bar.goto_entered.connect(self.go_to)
        self.bar.search_entered.connect(self.search_for)
        self.bar.columns_chosen.connect(self.set_columns)
        self.bar.goto.cancelled.connect(self.focus_text)
        self.bar.search.cancelled.connect(self.focus_text)
        self.contents.opened.connect(self.open_unit)
        self.contents.opened_beside.connect(self.open_unit_beside)
        self.context.opened.connect(self.open_line)
        self.context.opened_beside.connect(self.open_line_beside)
        self.context.action_chosen.connect(self.act_on_line)
        self.context.note_edited.connect(self.keep_note)
        self.context.pinned.connect(self._pin_changed)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)
        self.desk.opened.connect(self._document_opened)
        self.desk.counted.connect(self._counted)
        self.desk.known.connect(self._known)
        self.desk.listed.connect(self._listed)
        self.desk.resolved.connect(self.open_place)
        self.desk.not_found.connect(self.messages.trouble)
        self.desk.noted.connect(self._noted)
        self.desk.marked.connect(self._marks_found)
        self.desk.sources_imported.connect(self._sources_imported)
        self.desk.failed.connect(self.messages.trouble)
        self.messages.said.connect(self.say)
        self.settings.changed.connect(self._setting_changed)

    def add_group(self) -> TabGroup:
        """A further group of tabs, beside the others."""
        group = TabGroup()
        group.page_changed.connect(self._page_changed)
        group.emptied.connect(self._group_emptied)
        self.groups.append(group)
        self.middle.addWidget(group)
        return group

    def _group_emptied(self) -> None:
        group = self.sender()
        if isinstance(group, TabGroup) and group.window() is not self:
            group.window().close()
        elif isinstance(group, TabGroup) and len(self.inside()) > 1:
            self._close_group(group)
        else:
            self.show_start()

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        """The group one works in is the one at hand."""
        for group in self.groups:
            if now is not None and group is not self.group and group.isAncestorOf(now):
                self.group = group
                self._page_changed()

    # -- the first document ---------------------------------------------------------------

    def open_first(self, place: Place | None) -> None:
        """Show the place one left, or the library's first act, before the window appears."""
        document = None
        with suppress(KzaiLawError):  # told once the documents are listed
            document = self.library.first_document(place.document if place else "")
        if document is None:
            self.furnish()
            self.show_start()
            return
        page = self.new_page()
        page.view.painted.connect(self.after_first_paint, Qt.ConnectionType.QueuedConnection)
        here = place if place and place.document == document.id else Place(document.id)
        page.history.visit(here)
        page.show_document(document, here)

    def after_first_paint(self) -> None:
        """What may come later: the rest of the window, then what the library has to tell."""
        if self._begun:
            return
        self._begun = True
        if not self.ready:
            self.furnish()
        self.focus_text()
        self._page_changed()
        QTimer.singleShot(0, self, self._begin)  # the whole window is painted before

    _begun = False

    def _begin(self) -> None:
        """Names of documents, counts, context, the user's own work."""
        if self.settings.get("first_run") and self.welcomes:
            self.show_first_run()
        if self.sources:
            self.desk.import_known(self.sources)
        self.desk.list_documents()
        self.show_guard()

    def show_guard(self) -> None:
        """Watch over the user's own work from now on."""
        from kzailaw_desktop.gui.safety.guard import Guard

        self.guard = Guard(self)
        self.guard.look()

    def new_page(self, *, show: bool = True) -> ReaderPage:
        """A further page, empty until a document is shown in it."""
        page = ReaderPage()
        get = self.settings.get
        page.set_type(get("text_size"), get("line_spacing"))
        page.set_columns(get("columns"))
        page.set_layout(*self._column_layout())
        if self.ready:
            self._follow(page)
        self.group.add(page, page.title(), show=show)
        return page

    def _follow(self, page: QWidget) -> None:
        """Let the rest of the window hear of what happens on a page."""
        if not isinstance(page, ReaderPage):
            return
        page.view.gaps.moved.connect(self.keep_widths)
        page.wanted.connect(self._document_wanted)
        page.arrived.connect(self._page_changed)
        page.unit_chosen.connect(self._unit_chosen)
        page.article_reached.connect(self._article_reached)
        page.view.speech_reached.connect(self._speech_reached)
        page.marks_wanted.connect(self._marks_wanted)
        page.link_followed.connect(self._link_followed)
        self.offer_on_text(page)
        self.show_own_notes(page)

    # -- files dropped ------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.import_paths(files)

    # -- closing ------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.ready:
            self.furnish()  # closed at once: there is the same to be kept and let go
        self.context.note.flush()
        if self.guard is not None and self.guard.holds(event):
            return
        keep = self.settings.set
        keep("window", self.saveGeometry())
        sizes = self.panels.sizes()
        if self.contents.isVisible():
            keep("contents_width", sizes[0])
        if self.context.isVisible():
            keep("context_width", sizes[2])
        page = self.page()
        place = page.place() if page else None
        if place is not None:
            keep("place", str(place))
        self.settings.sync()
        if "paper" in vars(self):
            self.paper.close()
        self.tasks.wait()
        super().closeEvent(event)
        if self.guard is not None:
            self.guard.close()
        event.setAccepted(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
