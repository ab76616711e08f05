"""Drafts of amendments: changes to provisions in both languages, checked, compared, worded."""

from kzailaw_desktop.drafting.draft.model import Change, ChangeKind, Draft, Evidence, WordSwap

__all__ = ["Change", "ChangeKind", "Draft", "Evidence", "WordSwap"]
