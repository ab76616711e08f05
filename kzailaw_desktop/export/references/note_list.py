"""The user's notes as Markdown: by document and unit, with the words they stand on and a source."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ListedNote:
    """A note with its place in words. `source`: document, edition and standing."""

    document: str
    place: str
    body: str
    quote: str = ""
    tags: tuple[str, ...] = ()
    changed: dt.date | None = None
    source: str = ""


def markdown(notes: Iterable[ListedNote], title: str) -> str:
    """Return all notes in the order given; a heading for each document and each place."""
    lines = [f"# {title}", ""]
    document, place = "", ""
    for note in notes:
        if note.document != document:
            document, place = note.document, ""
            lines += [f"## {_line(note.document)}", ""]
        if note.place != place:
            place = note.place
            lines += [f"### {_line(note.place)}", ""] if note.place else []
        if note.quote:
            lines += [*(f"> {line}" for line in note.quote.splitlines()), ""]
        if note.body:
            lines += [note.body.strip(), ""]
        details = [" ".join(f"#{tag.replace(' ', '_')}" for tag in note.tags)]
        details += [f"{note.changed:%d.%m.%Y}" if note.changed else "", note.source]
        shown = " · ".join(part for part in details if part)
        lines += [f"*{shown}*", ""] if shown else []
    return "\n".join(lines).rstrip() + "\n"


def _line(text: str) -> str:
    return " ".join(text.split())
