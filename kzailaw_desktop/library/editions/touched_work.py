"""What an amendment touches, as values: changed units, and the user's notes, drafts, memos, searches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kzailaw_desktop.library.editions.changes import UnitEvent
from kzailaw_desktop.workspace import Annotation


@dataclass(frozen=True, slots=True)
class TouchedNote:
    """A note on a unit that changed. `offered`: the unit in which its words stand now, when that
    is another one and there is only one."""

    note: Annotation
    event: str
    offered: str = ""

    def as_json(self) -> dict[str, Any]:
        """As `kzailaw changes --json` prints it."""
        note = self.note
        return {
            "id": note.id, "eId": note.eid, "lang": note.lang, "body": note.body,
            "exact": note.exact, "event": self.event, "offered": self.offered or None,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class TouchedDraft:
    """A draft that changes some of the units. `titles`: language -> title."""

    id: str
    titles: Mapping[str, str]
    eids: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """As `kzailaw changes --json` prints it."""
        return {"id": self.id, "titles": dict(self.titles), "eIds": list(self.eids)}


@dataclass(frozen=True, slots=True)
class TouchedMemo:
    """The memo that is being made, with those of its units that changed."""

    title: str
    eids: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """As `kzailaw changes --json` prints it."""
        return {"title": self.title, "eIds": list(self.eids)}


@dataclass(frozen=True, slots=True)
class TouchedSearch:
    """A saved search that finds words of some of the units, as these read now."""

    name: str
    eids: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """As `kzailaw changes --json` prints it."""
        return {"name": self.name, "eIds": list(self.eids)}


@dataclass(frozen=True, slots=True)
class ChangesForUser:
    """The changed units of an act and what they touch. `texts`: language -> versions of the older
    and the newer text."""

    document: str
    texts: Mapping[str, tuple[str, str]]
    units: tuple[UnitEvent, ...]
    notes: tuple[TouchedNote, ...] = ()
    drafts: tuple[TouchedDraft, ...] = ()
    memos: tuple[TouchedMemo, ...] = ()
    searches: tuple[TouchedSearch, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """As `kzailaw changes --json` prints it."""
        return {
            "document": self.document,
            "texts": {lang: list(pair) for lang, pair in self.texts.items()},
            "units": [unit.as_json() for unit in self.units],
            "notes": [each.as_json() for each in self.notes],
            "drafts": [each.as_json() for each in self.drafts],
            "memos": [each.as_json() for each in self.memos],
            "searches": [each.as_json() for each in self.searches],
        }
