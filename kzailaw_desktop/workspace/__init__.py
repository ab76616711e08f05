"""The user's own work in SQLite: annotations, drafts, decisions on links, settings."""

from kzailaw_desktop.workspace.notes.annotation import Anchor, Annotation, Motivation
from kzailaw_desktop.workspace.work import DecisionKey, SavedSearch
from kzailaw_desktop.workspace.workspace import Workspace

__all__ = ["Anchor", "Annotation", "DecisionKey", "Motivation", "SavedSearch", "Workspace"]
