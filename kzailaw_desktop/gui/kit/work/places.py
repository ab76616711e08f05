"""Places in the library, and the way back."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

LIMIT = 200


@dataclass(frozen=True, slots=True)
class Place:
    """A unit of a document; `eid` "" is its beginning. `query`: words to be found there.
    `units`: all units of a range whose first one `eid` is."""

    document: str
    eid: str = ""
    lang: str = ""
    query: str = ""
    units: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.document}#{self.eid}" if self.eid else self.document

    @classmethod
    def parse(cls, text: str) -> Place:
        """The place written by `str`."""
        document, _, eid = text.partition("#")
        return cls(document, eid)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place that the user marked. `name`: the user's own, or that of the place when it was set."""

    id: str
    place: Place
    name: str
    made: dt.datetime
    document_name: str = ""


class History:
    """Places in the order they were visited, as a browser keeps them."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    def visit(self, place: Place) -> None:
        """Go to a new place: what lay ahead is forgotten."""
        if self.current == place:
            return
        self._places = [*self._places[: self._at + 1], place][-LIMIT:]
        self._at = len(self._places) - 1

    def amend(self, place: Place) -> None:
        """Replace the current place: reading on within it is not a new visit."""
        if self._at >= 0:
            self._places[self._at] = place
        else:
            self.visit(place)

    @property
    def current(self) -> Place | None:
        """The current place."""
        return self._places[self._at] if self._at >= 0 else None

    def can_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._at > 0

    def can_forward(self) -> bool:
        """Whether there is a place to go forward to."""
        return self._at + 1 < len(self._places)

    def back(self) -> Place | None:
        """The place before; it becomes the current one."""
        if not self.can_back():
            return None
        self._at -= 1
        return self.current

    def forward(self) -> Place | None:
        """The place before the last step back; it becomes the current one."""
        if not self.can_forward():
            return None
        self._at += 1
        return self.current

    def recent(self) -> list[Place]:
        """Visited places, latest first, each once."""
        return list(dict.fromkeys(reversed(self._places)))
