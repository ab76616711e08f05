"""Everything the notes desk shows of the workspace, gathered in one go. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kzailaw_desktop.domain import Act
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.gui.desks.notes.filters import in_place_order
from kzailaw_desktop.gui.desks.notes.review import text_now
from kzailaw_desktop.gui.kit.work import naming

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library


def gather(library: Library, lang: str) -> dict[str, Any]:
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
    return {
        "notes": in_place_order(notes, acts),
        "names": names,
        "sources": {id: naming.short_title(d, lang) for id, d in documents.items()},
        "tags": workspace.tags(),
        "texts": {n.id: text_now(library, n) for n in waiting},
        "copies": copies,
        "folder": str(copies[0].file.parent) if copies else "",
        "undoable": workspace.undoable,
        "redoable": workspace.redoable,
    }
