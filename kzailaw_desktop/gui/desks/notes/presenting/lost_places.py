"""What becomes of a note whose words changed with a new edition. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzailaw_desktop.corpus.passages import passages
from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.kit.work import naming
from kzailaw_desktop.library.stored.carrying import offered, texts_of
from kzailaw_desktop.workspace.notes.annotation import Anchor, Annotation, quote

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library


def text_now(library: Library, note: Annotation) -> str:
    """The text of the note's unit in the newest edition, "" when the unit is gone."""
    for passage in passages(library.document(note.document)):
        if passage.eid == note.eid and note.lang in ("", passage.lang):
            return passage.text
    return ""


@dataclass(frozen=True, slots=True)
class PlaceOffer:
    """A unit in which the words of a lost note stand now, or most of them."""

    eid: str
    name: str
    text: str


def offers_for(library: Library, note: Annotation, lang: str) -> list[PlaceOffer]:
    """The units that are offered to a note that lost its place."""
    document = library.document(note.document)
    text = document.expression(note.lang) if isinstance(document, Act) else None
    units = texts_of(document, text)
    found = offered(units, note.exact, note.former or note.exact, note.eid)
    return [
        PlaceOffer(eid, naming.unit_label(document, eid, lang), units[eid].own) for eid in found
    ]


def on_offer(note: Annotation, offer: PlaceOffer) -> Annotation:
    """The note on an offered unit: on its words where they stand once, else on the whole unit."""
    moved = replace(note, eid=offer.eid)
    if note.exact and offer.text.count(note.exact) == 1:
        start = offer.text.index(note.exact)
        return on_words(moved, offer.text, start, start + len(note.exact))
    return on_unit(moved)


def settled(note: Annotation) -> Annotation:
    """The note as it sits now, no longer in question."""
    return replace(note, anchor=Anchor.FIRM, former="")


def on_words(note: Annotation, text: str, start: int, end: int) -> Annotation:
    """The note on words of the new text."""
    return settled(replace(note, **quote(text, start, end)))


def on_unit(note: Annotation) -> Annotation:
    """The note on the whole unit; the words it stood on are kept in it."""
    body = (
        note.body if not note.exact or note.exact in note.body else f"«{note.exact}»\n\n{note.body}"
    )
    return settled(replace(note, body=body.strip(), exact="", prefix="", suffix="", start=0, end=0))
