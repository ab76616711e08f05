"""What becomes of a note whose words changed with a new edition. No Qt."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzailaw_desktop.corpus.passages import passages
from kzailaw_desktop.workspace.notes.annotation import Anchor, Annotation, quote

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library


def text_now(library: Library, note: Annotation) -> str:
    """The text of the note's unit in the newest edition, "" when the unit is gone."""
    for passage in passages(library.document(note.document)):
        if passage.eid == note.eid and note.lang in ("", passage.lang):
            return passage.text
    return ""


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
