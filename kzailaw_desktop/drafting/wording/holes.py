"""Find the changes of a draft that have no wording in a language."""

from __future__ import annotations

from collections.abc import Mapping

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.draft.model import Change, ChangeKind, Draft
from kzailaw_desktop.drafting.wording.lines import wording_lines

_WORDED = (ChangeKind.REPLACE, ChangeKind.INSERT, ChangeKind.HEADING)


def is_open(change: Change, lang: str) -> bool:
    """Tell whether a change does not say in a language what shall be."""
    if change.kind in _WORDED:
        return not wording_lines(change, lang)
    if change.kind is ChangeKind.WORDS:
        found = change.swaps.get(lang, ())
        return not found or any(not swap.complete for swap in found)
    return change.kind is ChangeKind.RENUMBER and not change.number


def holes(draft: Draft, acts: Mapping[str, Act], lang: str) -> list[Change]:
    """Return the changes without a wording in a language, and those of acts without a text in
    it."""
    return [c for c in draft.changes if not acts[c.act].expression(lang) or is_open(c, lang)]
