"""The collection that search, palette and lists are narrowed to, and the menu of a document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu, QWidget

from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.kit.work.settings import COLLECTION

if TYPE_CHECKING:
    from kzailaw_desktop.domain import Debate
    from kzailaw_desktop.gui.window.gateway import LibraryGateway
    from kzailaw_desktop.gui.window.layout.toolbar import TopBar
    from kzailaw_desktop.gui.window.layout.workbench import Workbench
    from kzailaw_desktop.library.catalogue.describe import DocumentInfo
    from kzailaw_desktop.workspace import Workspace
    from kzailaw_desktop.workspace.collected import Collection

NEW = ""  # what the entry of the menu that makes a collection holds


class CollectionScope(QObject):
    """Follows the setting and the workspace: a collection that is deleted narrows nothing."""

    changed = Signal()  # another collection, or other documents in it

    def __init__(
        self,
        window: QWidget,
        workbench: Workbench,
        gateway: LibraryGateway,
        services: Services,
        bar: TopBar,
    ) -> None:
        super().__init__(window)
        self._window, self._gateway, self._services = window, gateway, services
        self._workbench, self._bar = workbench, bar
        bar.collection.clicked.connect(self.clear)
        self._settings = services.settings
        self.collections: list[Collection] = []
        self.active: Collection | None = None
        self._document = ""  # of the menu that is open
        gateway.listed.connect(self.read)
        gateway.noted.connect(self.read)
        self._settings.changed.connect(self._setting_changed)

    # -- the active collection --------------------------------------------------------------

    @property
    def name(self) -> str:
        """The name of the active collection; "" when nothing is narrowed."""
        return self.active.name if self.active is not None else ""

    @property
    def documents(self) -> frozenset[str] | None:
        """The documents that everything is narrowed to; None for all."""
        return frozenset(self.active.documents) if self.active is not None else None

    def within(self, infos: Sequence[DocumentInfo]) -> list[DocumentInfo]:
        """Those of the documents that the active collection has."""
        documents = self.documents
        return [info for info in infos if documents is None or info.id in documents]

    def choose(self, id: str) -> None:
        """Narrow everything to a collection."""
        self._settings.set(COLLECTION, id)

    def clear(self) -> None:
        """Show and search everything again."""
        self._settings.set(COLLECTION, "")

    def read(self, _listed: object = None) -> None:
        """Read the collections anew."""
        library = self._gateway.library

        def work() -> list[Collection]:
            from kzailaw_desktop.workspace import collected

            return collected.collections(library.workspace) if library.has_workspace() else []

        self._services.tasks.read(work, self._known, key="collections")

    def _known(self, found: list[Collection]) -> None:
        self.collections = found
        self._settle()

    def _setting_changed(self, key: str) -> None:
        if key == COLLECTION:
            self.read()

    def _settle(self) -> None:
        wanted = self._settings.get(COLLECTION)
        active = next((each for each in self.collections if each.id == wanted), None)
        if active != self.active:
            self.active = active
            self._bar.show_collection(self.name)
            self.changed.emit()

    # -- adding and taking out --------------------------------------------------------------

    def add_current(self) -> None:
        """Show the menu of the document that is read."""
        document = self._workbench.document()
        if document is not None:
            self.pop_up(document.id, QCursor.pos())
        else:
            self._services.messages.say(tr("Open a document first"))

    def pop_up(self, document: str, spot: QPoint) -> None:
        """Show the collections as a menu: those that a document is in are checked."""
        self._document = document
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSection(tr("Collections"))
        for each in self.collections:
            action = QAction(each.name.replace("&", "&&"), menu)
            action.setData(each.id)
            action.setCheckable(True)
            action.setChecked(document in each.documents)
            menu.addAction(action)
        if self.collections:
            menu.addSeparator()
        action = QAction(tr("New collection with this document"), menu)
        action.setData(NEW)
        menu.addAction(action)
        menu.triggered.connect(self._taken)
        menu.popup(spot)

    def _taken(self, action: QAction) -> None:
        from kzailaw_desktop.workspace import collected

        id, document = str(action.data()), self._document
        if id == NEW:
            self._make(document)
        elif action.isChecked():
            said = tr("Added to “{name}”; Ctrl+Z takes it out").format(name=action.text())
            self._write(lambda: collected.add(self._work, id, [document]), said)
        else:
            said = tr("Taken out of “{name}”; Ctrl+Z puts it back").format(name=action.text())
            self._write(lambda: collected.remove(self._work, id, [document]), said)

    def _make(self, document: str) -> None:
        from kzailaw_desktop.workspace import collected

        name = base = tr("New collection")
        taken = {each.name.casefold() for each in self.collections}
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{base} {number}"
        said = tr("“{name}” made; name it under Collections").format(name=name)
        self._write(lambda: collected.create(self._work, name, documents=[document]), said)

    @property
    def _work(self) -> Workspace:
        return self._gateway.library.workspace

    def _write(self, work: Callable[[], Collection], said: str) -> None:
        def run() -> str:
            work()
            return said

        self._services.tasks.write(run, self._written)

    def _written(self, said: str) -> None:
        self._services.messages.say(said)
        self._gateway.noted.emit()


class ScopedPlaces:
    """What the palette asks of the gateway, narrowed to the active collection."""

    def __init__(self, gateway: LibraryGateway, scope: CollectionScope) -> None:
        documents = scope.documents
        self.infos = scope.within(gateway.infos)
        self.titles = gateway.titles
        self.headings = [
            each for each in gateway.headings if documents is None or each.document in documents
        ]
        self._debates = [
            each for each in gateway.cached_debates() if documents is None or each.id in documents
        ]

    def cached_debates(self) -> list[Debate]:
        """The sittings of the collection."""
        return self._debates
