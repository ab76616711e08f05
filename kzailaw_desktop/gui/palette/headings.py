"""Articles of all acts as the palette finds them: folded once, since there may be ten thousands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from kzailaw_desktop.gui.palette.matching import latin

if TYPE_CHECKING:
    from kzailaw_desktop.library.stored.port import HeadingRow

MOST = 400  # that are ranked: more share the word than anybody reads


class HeadingPlace(NamedTuple):
    """An article of an act. `folded` and `latin` are what is looked through; `also` is the
    heading in the other languages."""

    folded: str
    latin: str
    text: str
    also: str
    document: str
    eid: str


def heading_places(rows: Iterable[HeadingRow]) -> list[HeadingPlace]:
    """The places of rows of the catalogue: an article by its number without its word."""
    found = []
    for row in rows:
        number = row.eid.rpartition("_")[2] if row.kind == "article" else row.num
        text = f"{number}. {row.heading}"
        whole = f"{text} {row.also}"
        found.append(HeadingPlace(whole.casefold(), latin(whole), text, row.also, row.doc, row.eid))
    return found


def matching(places: Sequence[HeadingPlace], words: Sequence[str]) -> list[HeadingPlace]:
    """The places that hold every word, in either alphabet; at most so many as are ranked."""
    wanted = [(word.casefold(), latin(word)) for word in words]
    found = []
    for place in places:
        if all(own in place.folded or (plain and plain in place.latin) for own, plain in wanted):
            found.append(place)
            if len(found) == MOST:
                break
    return found
