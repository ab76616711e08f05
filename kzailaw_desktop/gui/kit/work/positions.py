"""Where the reading of each document was left, kept in the settings."""

from __future__ import annotations

from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.kit.work.settings import Settings

KEPT = 300  # documents


class ReadingPositions:
    """The last place read in each document; the documents read last are kept."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def get(self, document: str) -> str:
        """Return the eId of the unit that was read last; "" where nothing is known."""
        places = map(Place.parse, self._settings.get("positions"))
        return next((place.eid for place in places if place.document == document), "")

    def keep(self, place: Place) -> None:
        """Keep a place as the last one read in its document."""
        kept = self._settings.get("positions")
        others = [text for text in kept if Place.parse(text).document != place.document]
        self._settings.set("positions", [str(place), *others][:KEPT])
