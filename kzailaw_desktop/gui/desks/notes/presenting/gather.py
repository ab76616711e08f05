"""Everything the notes desk shows of the workspace, gathered in one go. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzailaw_desktop.domain import Act
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.gui.desks.notes.presenting.filters import in_place_order
from kzailaw_desktop.gui.desks.notes.presenting.lost_places import PlaceOffer, offers_for, text_now
from kzailaw_desktop.gui.kit.work import naming
from kzailaw_desktop.workspace.notes.annotation import Anchor, Annotation, Motivation

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library
    from kzailaw_desktop.workspace.file.backup import Backup


@dataclass(slots=True)
class GatheredNotes:
    """All notes with the names of their places, and the copies of the workspace.

    `names`: annotation id -> place, and "unit:" + eId -> name of the article; `sources`: document
    -> short title; `texts`: id of a note to review -> text of its unit now.
    """

    notes: list[Annotation] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    tags: dict[str, int] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    offers: dict[str, list[PlaceOffer]] = field(
        default_factory=dict
    )  # of notes that lost their place
    copies: list[Backup] = field(default_factory=list)
    folder: str = ""
    undoable: bool = False
    redoable: bool = False

    @property
    def waiting(self) -> list[Annotation]:
        """The notes that wait for a decision."""
        return [note for note in self.notes if note.anchor]

    @property
    def count(self) -> int:
        """How many notes there are; bookmarks are none."""
        return sum(note.motivation is not Motivation.BOOKMARKING for note in self.notes)

    @property
    def documents(self) -> dict[str, str]:
        """The documents that notes are on, with their names."""
        return {note.document: self.source(note) for note in self.notes}

    @property
    def articles(self) -> dict[str, str]:
        """The articles that notes are on, with their names."""
        return {
            note.article: self.names.get(f"unit:{note.article}", note.article)
            for note in self.notes
            if note.article
        }

    def place(self, note: Annotation) -> str:
        """The name of a note's place."""
        return self.names.get(note.id, note.eid)

    def source(self, note: Annotation) -> str:
        """The name of a note's document."""
        return self.sources.get(note.document, note.document)


def gather(library: Library, lang: str) -> GatheredNotes:
    """Everything the page shows of the workspace, in one go, for the pool."""
    workspace = library.workspace
    notes = list(workspace.annotations())
    documents = {}
    for id in dict.fromkeys(note.document for note in notes):
        try:
            documents[id] = library.document(id)
        except KzaiLawError:  # a note on a document that is no longer there is still shown
            continue
    acts = {id: d for id, d in documents.items() if isinstance(d, Act)}
    names: dict[str, str] = {"": ""}
    for note in notes:
        document = documents.get(note.document)
        names[note.id] = naming.unit_label(document, note.eid, lang) or note.eid
        if note.article:
            names[f"unit:{note.article}"] = naming.unit_label(document, note.article, lang)
    waiting = [n for n in notes if n.anchor and n.document in documents]
    copies = list(workspace.backups())
    return GatheredNotes(
        in_place_order(notes, acts),
        names,
        {id: naming.short_title(d, lang) for id, d in documents.items()},
        workspace.tags(),
        {n.id: text_now(library, n) for n in waiting},
        {n.id: offers_for(library, n, lang) for n in waiting if n.anchor is Anchor.REVIEW},
        copies,
        str(copies[0].file.parent) if copies else "",
        bool(workspace.undoable),
        bool(workspace.redoable),
    )
