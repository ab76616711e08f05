"""Remember places that were read, and name them; bookmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzailaw_desktop import eid as eids
from kzailaw_desktop.gui.kit.work import naming
from kzailaw_desktop.gui.kit.work.i18n import LANGUAGES, language
from kzailaw_desktop.gui.kit.work.places import Bookmark, Place
from kzailaw_desktop.gui.kit.work.positions import ReadingPositions
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.window.layout.workbench import Workbench

if TYPE_CHECKING:
    from kzailaw_desktop.domain import Act, Debate
    from kzailaw_desktop.gui.window.gateway import LibraryGateway

KEPT = 12


class RecentPlaces(QObject):
    """Places by the names that they have in the language of the interface."""

    def __init__(self, settings: Settings, gateway: LibraryGateway, workbench: Workbench) -> None:
        super().__init__(workbench)
        self._settings = settings
        self.positions = ReadingPositions(settings)
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
        return [(each.place, self.bookmark_name(each)) for each in self._gateway.bookmarks]

    def bookmark_name(self, bookmark: Bookmark) -> str:
        """The name the user gave a bookmark; else that of its place, in the interface's language."""
        text = self._texts().get(bookmark.place.document)
        if text is None:
            return bookmark.name or bookmark.place.eid or bookmark.place.document
        eid = bookmark.place.eid
        automatic = {naming.place_name(text, eid, lang) for lang in LANGUAGES}
        if bookmark.name and bookmark.name not in automatic:
            return bookmark.name
        return naming.place_name(text, eid, language())

    def named(self, places: list[tuple[Place, str]]) -> list[tuple[Place, str]]:
        """Places by their names in the language of the interface, where their text is loaded."""
        texts = self._texts()
        found = []
        for place, name in places:
            text = texts.get(place.document)
            found.append((place, naming.place_name(text, place.eid, language()) if text else name))
        return found

    def _texts(self) -> dict[str, Act | Debate]:
        texts: dict[str, Act | Debate] = {act.id: act for act in self._gateway.cached_acts()}
        return texts | {debate.id: debate for debate in self._gateway.cached_debates()}

    def remember_current(self) -> None:
        """Add the current article to the recent places; keep where the document is left."""
        page = self._workbench.reader()
        if page is None or page.document is None:
            return
        eid = page.view.current_unit
        self.keep_position()
        eid = eids.article_of(eid) or eid.partition("__")[0]
        place = str(Place(page.document.id, eid))
        kept = [t for t in self._settings.get("recent") if t.partition("|")[0] != place]
        text = f"{place}|{self.current_name(eid)}"
        self._settings.set("recent", [text, *kept][:KEPT])

    def keep_position(self) -> None:
        """Keep where the current document is left."""
        page = self._workbench.reader()
        if page is not None and page.document is not None:
            self.positions.keep(Place(page.document.id, page.view.left_off))

    def current_name(self, eid: str = "") -> str:
        """The name of a unit of the current document, with the document."""
        page = self._workbench.reader()
        if page is None or page.document is None:
            return ""
        return naming.place_name(page.document, eid or page.view.chosen, language())

    def seen(self) -> dict[str, tuple[str, str]]:
        """What the library held when the window was last closed: document -> edition, passages."""
        found = (str(text).split("|") for text in self._settings.get("seen"))
        return {each[0]: (each[1], each[2]) for each in found if len(each) == 3}

    def remember_library(self) -> None:
        """Keep what the library holds, so that the next start can tell what is new."""
        if self._gateway.infos:
            seen = [f"{i.id}|{i.edition}|{i.passages}" for i in self._gateway.infos]
            self._settings.set("seen", seen)
