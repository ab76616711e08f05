"""Finding one's notes again: by place, tag, colour, date and words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from kzailaw_desktop import eid as eids
from kzailaw_desktop.text import nfc, sort_key
from kzailaw_desktop.workspace.notes.annotation import Anchor, Annotation


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """What to show; empty fields let everything through. Days include both ends."""

    document: str = ""
    eid: str = ""  # the unit and all below it
    tags: tuple[str, ...] = ()  # all of them
    colour: str = ""
    motivation: str = ""
    text: str = ""  # every word somewhere in note, quote or tags, in any case of letters
    since: dt.date | None = None  # by the last change
    until: dt.date | None = None
    anchor: Anchor | None = None

    def __call__(self, note: Annotation) -> bool:
        """Tell whether the note passes."""
        day = note.modified.astimezone().date() if note.modified else None
        return (
            (not self.document or note.document == self.document)
            and (not self.eid or eids.is_within(note.eid, self.eid))
            and set(self.tags) <= set(note.tags)
            and (not self.colour or note.colour == self.colour)
            and (not self.motivation or note.motivation == self.motivation)
            and (self.since is None or (day is not None and day >= self.since))
            and (self.until is None or (day is not None and day <= self.until))
            and (self.anchor is None or note.anchor is self.anchor)
            and self._says(note)
        )

    def _says(self, note: Annotation) -> bool:
        if not self.text.strip():
            return True
        words = nfc(" ".join((note.body, note.exact, *note.tags))).casefold()
        return all(word in words for word in nfc(self.text).casefold().split())


def _place(note: Annotation) -> tuple[Any, ...]:
    numbers = tuple(int(digits) for digits in re.findall(r"\d+", note.eid))
    return (note.document, numbers, note.eid, note.start)


def _moment(note: Annotation) -> dt.datetime:
    return note.modified or dt.datetime.min.replace(tzinfo=dt.UTC)


ORDERS: dict[str, Callable[[Annotation], Any]] = {
    "place": _place,
    "modified": _moment,
    "created": lambda note: note.created or dt.datetime.min.replace(tzinfo=dt.UTC),
    "text": lambda note: sort_key(note.body or note.exact),
    "tag": lambda note: (not note.tags, [sort_key(tag) for tag in note.tags]),
    "colour": lambda note: (not note.colour, note.colour),
}


def listed(
    notes: Iterable[Annotation],
    wanted: NoteFilter | None = None,
    order: str = "place",
    reverse: bool = False,
) -> list[Annotation]:
    """Return the notes that pass, sorted by one of `ORDERS`."""
    passing = [note for note in notes if wanted is None or wanted(note)]
    return sorted(passing, key=ORDERS[order], reverse=reverse)
