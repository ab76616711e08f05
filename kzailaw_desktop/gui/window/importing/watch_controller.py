"""Look into the watched folders in the background, and offer what is new in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from kzailaw_desktop.gui.kit.dialogs.offers import BannerOffer, OfferBanner
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.services import Services

if TYPE_CHECKING:
    from kzailaw_desktop.gui.window.gateway import LibraryGateway
    from kzailaw_desktop.gui.window.importing.import_controller import ImportController
    from kzailaw_desktop.gui.window.page_opener import PageOpener
    from kzailaw_desktop.library.importing.watching import FolderNews, WatchedItem

KEY = "watched"
EVERY = 60_000  # milliseconds between two looks: a network folder tells of nothing
REST = 1_500  # … after the system tells of a change, since a file is written bit by bit


class WatchController(QObject):
    """Says what is offered, what is missing, and once what was passed over."""

    looked = Signal(object)  # [FolderNews]

    def __init__(
        self,
        importer: ImportController,
        opener: PageOpener,
        gateway: LibraryGateway,
        services: Services,
        offers: OfferBanner,
    ) -> None:
        super().__init__(importer)
        self._importer, self._opener, self._gateway = importer, opener, gateway
        self._services, self._offers = services, offers
        self._told: set[tuple[str, ...]] = set()  # what was said already
        self._offered: frozenset[tuple[str, str, str]] = frozenset()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._changed)
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(self.look)
        self._polling = QTimer(self, interval=EVERY)
        self._polling.timeout.connect(self.look)
        gateway.listed.connect(self._begin)
        opener.watch_changed.connect(self.look)
        opener.import_wanted.connect(self._import)

    def _begin(self, _infos: object) -> None:
        """The library has been listed: look for the first time."""
        self._gateway.listed.disconnect(self._begin)
        self.look()

    def _changed(self, _folder: str) -> None:
        self._resting.start()

    def look(self) -> None:
        """Look into the folders now."""
        library = self._gateway.library

        def work() -> list[FolderNews]:
            from kzailaw_desktop.library.importing.watching import WatchList

            store = getattr(library, "user_store", None)
            return WatchList(store.root).look() if store is not None else []

        self._services.tasks.read(work, self._looked, key=KEY)

    def _looked(self, found: list[FolderNews]) -> None:
        self._follow([news.folder for news in found if not news.missing])
        if bool(found) != self._polling.isActive():
            self._polling.start() if found else self._polling.stop()
        self._offer([item for news in found for item in news.offered])
        for news in found:
            self._tell(news)
        self.looked.emit(found)

    def _follow(self, folders: list[str]) -> None:
        """Let the system tell of changes in the folders themselves; what lies deeper is found by
        looking from time to time."""
        known = set(self._watcher.directories())
        if gone := known - set(folders):
            self._watcher.removePaths(sorted(gone))
        if new := set(folders) - known:
            self._watcher.addPaths(sorted(new))

    def _offer(self, items: list[WatchedItem]) -> None:
        offered = frozenset((item.folder, item.name, item.mark) for item in items)
        if not offered:
            self._offers.withdraw(KEY)
        elif offered - self._offered:  # what was offered and closed is not offered again
            text = tr("%n new or changed files in the watched folders", len(items))
            self._offers.offer(
                BannerOffer(KEY, text, tr("Look at them"), self._opener.show_watched)
            )
        self._offered = offered

    def _tell(self, news: FolderNews) -> None:
        if news.missing:
            text = tr("The watched folder {folder} is not there.").format(folder=news.folder)
            self._say_once((news.folder, "missing"), text, warn=True)
        else:
            self._told.discard((news.folder, "missing"))
        if news.ignored:
            text = tr("Passed over in {folder}: %n links, pipes or devices", len(news.ignored))
            self._say_once((news.folder, *news.ignored), text.format(folder=news.folder))
        if news.too_many:
            text = tr("{folder} holds more files or folders than are looked at.")
            self._say_once((news.folder, "many"), text.format(folder=news.folder))

    def _say_once(self, key: tuple[str, ...], text: str, *, warn: bool = False) -> None:
        if key not in self._told:
            self._told.add(key)
            messages = self._services.messages
            messages.warn(text) if warn else messages.say(text)

    def _import(self, items: list[WatchedItem]) -> None:
        """Import what the user ticked; it is offered no more, whatever comes of it."""
        from kzailaw_desktop.library.importing.watching import WatchList, safe_paths

        self._importer.import_paths(safe_paths(items))
        WatchList(self._gateway.library.user_store.root).decided(items)
        self.look()
