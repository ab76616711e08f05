"""Drafts in the workspace; saving and discarding can be undone there."""

from __future__ import annotations

from dataclasses import replace

from kzailaw_desktop.drafting.draft.model import Draft
from kzailaw_desktop.workspace import Workspace
from kzailaw_desktop.workspace.notes.annotation import new_id

KIND = "draft"


def drafts(workspace: Workspace) -> list[Draft]:
    """Return all drafts, the newest date first."""
    found = [Draft.from_record(record) for record in workspace.load_all(KIND)]
    return sorted(found, key=lambda d: (d.date.isoformat() if d.date else "", d.id), reverse=True)


def draft(workspace: Workspace, id: str) -> Draft | None:
    """One draft by its id."""
    record = workspace.load(KIND, id)
    return Draft.from_record(record) if record else None


def save(workspace: Workspace, draft: Draft) -> Draft:
    """Add or replace; returns it with ids filled in."""
    changes = tuple(c if c.id else replace(c, id=new_id()) for c in draft.changes)
    done = replace(draft, id=draft.id or new_id(), changes=changes)
    workspace.store(KIND, done.id, done.to_record())
    return done


def discard(workspace: Workspace, id: str) -> None:
    """Remove a draft; undo brings it back."""
    workspace.discard(KIND, id)
