"""Which notes are shown, in which order, and how each is named. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.kit.work.i18n import mark
from kzailaw_desktop.text import sort_key
from kzailaw_desktop.workspace.notes import note_text
from kzailaw_desktop.workspace.notes.annotation import Annotation, Motivation

SINCE = {
    "": mark("Any time"),
    "1": mark("Today"),
    "7": mark("Last 7 days"),
    "31": mark("Last month"),
    "366": mark("Last year"),
}
ORDERS = {
    "newest": mark("Newest first"),
    "oldest": mark("Oldest first"),
    "place": mark("By place"),
    "tag": mark("By tag"),
    "text": mark("By text"),
}
COLOUR_NAMES = {
    "": mark("No colour"),
    "yellow": mark("Yellow"),
    "green": mark("Green"),
    "blue": mark("Blue"),
    "pink": mark("Pink"),
    "purple": mark("Purple"),
}
HUES = {  # colour -> in light, in dark
    "yellow": ("#D9A400", "#E6C353"),
    "green": ("#4E8F3A", "#86C172"),
    "blue": ("#2F7FB5", "#6CB4E3"),
    "pink": ("#C2477F", "#E98BB5"),
    "purple": ("#7C58B0", "#B39ADB"),
}
ANY = "*"  # of a colour: any


@dataclass(frozen=True, slots=True)
class NoteListFilter:
    """What has to be true of a note to be shown; "" does not filter."""

    document: str = ""
    unit: str = ""
    tag: str = ""
    colour: str = ANY
    since: str = ""
    text: str = ""
    order: str = "newest"

    def apply(
        self, notes: Iterable[Annotation], names: dict[str, str], today: dt.date
    ) -> list[Annotation]:
        """The notes that pass, in order. `names`: annotation id -> place as shown."""
        kept = [n for n in notes if self._passes(n, names.get(n.id, ""), today)]
        return self._sorted(kept, names)

    def _passes(self, note: Annotation, name: str, today: dt.date) -> bool:
        if note.motivation is Motivation.BOOKMARKING:
            return False
        if self.document and note.document != self.document:
            return False
        if self.unit and not eids.is_within(note.eid, self.unit):
            return False
        if self.tag and self.tag not in note.tags:
            return False
        if self.colour != ANY and note.colour != self.colour:
            return False
        if self.since:
            day = note.modified.astimezone().date() if note.modified else dt.date.min
            if (today - day).days >= int(self.since):
                return False
        words = " ".join((note.body, note.exact, *note.tags, name)).casefold()
        return all(word in words for word in self.text.casefold().split())

    def _sorted(self, notes: list[Annotation], names: dict[str, str]) -> list[Annotation]:
        if self.order == "place":
            return notes  # the workspace gives them in order of place
        if self.order == "tag":
            return sorted(notes, key=lambda n: (not n.tags, sort_key(" ".join(n.tags))))
        if self.order == "text":
            return sorted(notes, key=lambda n: sort_key(n.body or n.exact))
        long_ago = dt.datetime.min.replace(tzinfo=dt.UTC)
        newest = self.order == "newest"
        return sorted(notes, key=lambda n: n.modified or long_ago, reverse=newest)


def in_place_order(notes: list[Annotation], acts: dict[str, Act]) -> list[Annotation]:
    """Notes by document and by where their unit stands in it."""
    order: dict[tuple[str, str], int] = {}
    for id, act in acts.items():
        for number, (unit, _) in enumerate(act.expressions[0].walk()):
            order[id, unit.eid] = number
    return sorted(notes, key=lambda n: (n.document, order.get((n.document, n.eid), 1_000_000)))


def tags_typed(text: str) -> tuple[str, ...]:
    """Tags as written in the field, parted by commas, each once."""
    tags = (" ".join(tag.split()).lstrip("#") for tag in text.replace(";", ",").split(","))
    return tuple(dict.fromkeys(tag for tag in tags if tag))


def plain_words(note: Annotation) -> str:
    """The body in one line, without the marks of formatting."""
    lines = note_text.read(note.body, note.format)
    return " ".join(" ".join(line.text for line in lines).split())
