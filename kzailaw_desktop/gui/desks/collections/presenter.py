"""What the page of collections does to the workspace. No widgets here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr, tr_data
from kzailaw_desktop.gui.kit.work.presenter import DeskPresenter
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.workspace import collected
from kzailaw_desktop.workspace.collected import Collection

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library
    from kzailaw_desktop.library.catalogue.describe import DocumentInfo


@dataclass(frozen=True, slots=True)
class NamedDocument:
    """A document with what a list shows of it. `also`: words that it is found by."""

    id: str
    name: str
    detail: str
    kind: str
    also: str = ""


@dataclass(frozen=True, slots=True)
class CollectionsState:
    """All collections and the documents that they can be made of."""

    collections: tuple[Collection, ...] = ()
    documents: tuple[NamedDocument, ...] = ()


class CollectionsPresenter(DeskPresenter):
    """Reads and changes collections in the background."""

    loaded = Signal()  # `state` is another
    made = Signal(str)  # the id of a new collection
    changed = Signal()  # the user's work is another

    def __init__(self, library: Library, services: Services, parent: QObject | None = None) -> None:
        super().__init__(library, services, parent)
        self.state = CollectionsState()

    def load(self) -> None:
        """Read everything."""
        library, lang = self.library, i18n.language()

        def work() -> CollectionsState:
            known = collected.collections(library.workspace) if library.has_workspace() else []
            found = tuple(named(info, lang) for info in library.documents())
            return CollectionsState(tuple(known), found)

        self.read(work, self._loaded, key="collections")

    def _loaded(self, state: CollectionsState) -> None:
        self.state = state
        self.loaded.emit()

    def collection(self, id: str) -> Collection | None:
        """The collection of an id."""
        return next((each for each in self.state.collections if each.id == id), None)

    # -- changing ---------------------------------------------------------------------------

    def create(self, documents: Sequence[str] = ()) -> None:
        """Make a collection under a name that is free."""
        taken = {each.name.casefold() for each in self.state.collections}
        base = name = tr("New collection")
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{base} {number}"
        library = self.library

        def work() -> Collection:
            return collected.create(library.workspace, name, documents=documents)

        self.write(work, self._made)

    def _made(self, collection: Collection) -> None:
        self.made.emit(collection.id)
        self._done(collection)

    def rename(self, id: str, name: str) -> None:
        """Give a collection another name."""
        self._change(lambda: collected.rename(self.library.workspace, id, name))

    def describe(self, id: str, text: str) -> None:
        """Say what a collection is for."""
        self._change(lambda: collected.describe(self.library.workspace, id, text))

    def add(self, id: str, documents: Sequence[str]) -> None:
        """Add documents to a collection."""
        if documents:
            self._change(lambda: collected.add(self.library.workspace, id, documents))

    def remove(self, id: str, documents: Sequence[str]) -> None:
        """Take documents out of a collection."""
        if documents:
            self._change(lambda: collected.remove(self.library.workspace, id, documents))

    def delete(self, id: str) -> None:
        """Delete a collection."""
        self._change(lambda: collected.delete(self.library.workspace, id))
        self.say(tr("Collection deleted; Ctrl+Z brings it back"))

    def _change(self, work: Callable[[], Collection]) -> None:
        self.services.tasks.write(work, self._done, self._refused)

    def _done(self, _collection: Collection) -> None:
        self.changed.emit()
        self.load()

    def _refused(self, error: Exception) -> None:
        """Say what was wrong, and show again what the workspace has."""
        self.trouble(error)
        self.load()


def named(info: DocumentInfo, lang: str) -> NamedDocument:
    """A document as lists name it."""
    kind = str(info.kind)
    title = naming.sentence_case(info.titles.get(lang) or info.title)
    day = ".".join(reversed(str(info.edition).split("-"))) if info.edition else ""
    detail = " · ".join(part for part in (tr_data(naming.KIND_NAMES[kind]), day) if part)
    also = " ".join((*info.titles.values(), info.id))
    return NamedDocument(info.id, title[:1].upper() + title[1:], detail, kind, also)
