"""Remember places that were read, and name them; bookmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzailaw_desktop import eid as eids
from kzailaw_desktop.gui.kit.work import naming
from kzailaw_desktop.gui.kit.work.i18n import language, tr
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.window.layout.workbench import Workbench

if TYPE_CHECKING:
    from kzailaw_desktop.domain import Act, Debate
    from kzailaw_desktop.gui.window.gateway import LibraryGateway

KEPT = 12


class RecentPlaces(QObject):
    """Places by the names that they have in the language of the interface."""

    said = Signal(str)

    def __init__(self, settings: Settings, gateway: LibraryGateway, workbench: Workbench) -> None:
        super().__init__(workbench)
        gateway.bookmarked.connect(self._bookmarked)
        self._settings = settings
        self._gateway = gateway
        self._workbench = workbench

    def recent(self) -> list[tuple[Place, str]]:
        """Places read lately with their names, the latest first."""
        found = []
        for text in self._settings.get("recent"):
            place, _, name = str(text).partition("|")
            if name:
                found.append((Place.parse(place), name))
        return self.named(found)

    def bookmarks(self) -> list[tuple[Place, str]]:
        """The user's bookmarks with their names."""
        return self.named(self._gateway.bookmarks)

    def named(self, places: list[tuple[Place, str]]) -> list[tuple[Place, str]]:
        """Places by their names in the language of the interface, where their text is loaded."""
        texts: dict[str, Act | Debate] = {act.id: act for act in self._gateway.cached_acts()}
        texts |= {debate.id: debate for debate in self._gateway.cached_debates()}
        found = []
        for place, name in places:
            text = texts.get(place.document)
            found.append((place, naming.place_name(text, place.eid, language()) if text else name))
        return found

    def remember_current(self) -> None:
        """Add the current article to the recent places."""
        page = self._workbench.reader()
        if page is None or page.document is None:
            return
        eid = page.view.current_unit
        eid = eids.article_of(eid) or eid.partition("__")[0]
        place = str(Place(page.document.id, eid))
        kept = [t for t in self._settings.get("recent") if t.partition("|")[0] != place]
        text = f"{place}|{self.current_name(eid)}"
        self._settings.set("recent", [text, *kept][:KEPT])

    def current_name(self, eid: str = "") -> str:
        """The name of a unit of the current document, with the document."""
        page = self._workbench.reader()
        if page is None or page.document is None:
            return ""
        return naming.place_name(page.document, eid or page.view.chosen, language())

    def toggle_bookmark(self) -> None:
        """Bookmark the current place, or remove its bookmark."""
        place = self._workbench.place()
        if place is not None:
            self._gateway.toggle_bookmark(place, self.current_name())

    def _bookmarked(self, is_set: bool) -> None:
        self.said.emit(tr("Bookmark set") if is_set else tr("Bookmark removed"))

    def seen(self) -> dict[str, tuple[str, str]]:
        """What the library held when the window was last closed: document -> edition, passages."""
        found = (str(text).split("|") for text in self._settings.get("seen"))
        return {each[0]: (each[1], each[2]) for each in found if len(each) == 3}

    def remember_library(self) -> None:
        """Keep what the library holds, so that the next start can tell what is new."""
        if self._gateway.infos:
            seen = [f"{i.id}|{i.edition}|{i.passages}" for i in self._gateway.infos]
            self._settings.set("seen", seen)
