"""What an amendment touches of the user's own work: notes, drafts, memos, saved searches."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from kzailaw_desktop import eid as eids
from kzailaw_desktop.corpus.passages import own_text
from kzailaw_desktop.domain import Expression
from kzailaw_desktop.drafting.draft import drafts
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.library.editions import compare
from kzailaw_desktop.library.editions.changes import (
    MODIFIED,
    TextChange,
    UnitEvent,
    event_of,
    text_changes,
    unit_events,
)
from kzailaw_desktop.library.editions.touched_work import (
    ChangesForUser,
    TouchedDraft,
    TouchedMemo,
    TouchedNote,
    TouchedSearch,
)
from kzailaw_desktop.library.faces import NotesSource
from kzailaw_desktop.search import SearchRequest, SearchResults
from kzailaw_desktop.workspace import Annotation
from kzailaw_desktop.workspace.anchoring import find_quote
from kzailaw_desktop.workspace.notes.annotation import Anchor

MEMO = "memo-draft"  # the setting in which the window keeps the memo that is being made
_HITS = 500


class ChangesSource(NotesSource, Protocol):
    """Acts, the user's own work and search."""

    def search(self, request: SearchRequest) -> SearchResults:
        """Return the answer to a query."""
        ...


def changed_for_me(
    library: ChangesSource, doc: str, first: dt.date | None = None, last: dt.date | None = None
) -> ChangesForUser:
    """Return the changed units of an act between the texts of two dates and what they touch.

    Without dates the newest text is compared with the one before. NotFound: there is only one.
    """
    found = touched_work(library, doc, first, last)
    return replace(found, searches=touched_searches(library, doc, found.units))


def touched_work(
    library: NotesSource, doc: str, first: dt.date | None = None, last: dt.date | None = None
) -> ChangesForUser:
    """Return the same without the saved searches, which have to be run to be known."""
    by_language = text_changes(library.act(doc), first, last)
    units = unit_events(by_language)
    texts = {lang: (each.old.version, each.new.version) for lang, each in by_language.items()}
    found = ChangesForUser(doc, texts, tuple(units))
    if not library.has_workspace():
        return found
    changed = {unit.eid for unit in units} | {u.old_eid for u in units if u.old_eid}
    return replace(
        found,
        notes=tuple(touched_notes(library, doc, by_language)),
        drafts=_drafts(library, doc, changed),
        memos=_memos(library, doc, changed),
    )


def touched_notes(
    library: NotesSource, doc: str, changes: dict[str, TextChange]
) -> list[TouchedNote]:
    """Return the user's notes on units that changed, each with the place its words stand at now."""
    found: list[TouchedNote] = []
    for note in library.workspace.annotations(document=doc):
        lang = note.lang if note.lang in changes else next(iter(changes), "")
        if lang:
            touched = _touched(note, changes[lang])
            found += [touched] if touched is not None else []
    return found


def _touched(note: Annotation, change: TextChange) -> TouchedNote | None:
    rows = [row for row in change.units if note.eid in (row.eid, row.old_eid)]
    below = [row for row in change.units if not note.quotes and eids.is_within(row.eid, note.eid)]
    if not rows and not below:
        return None
    row = next((r for r in rows if r.old_eid == note.eid), (rows or below)[0])
    if not rows:
        return TouchedNote(note, MODIFIED)
    offered = "" if _decided(note, change) else _offered(note, row, change)
    return TouchedNote(note, event_of(row), offered)


def _decided(note: Annotation, change: TextChange) -> bool:
    """Tell whether a note was made on the newer text, or its place there was decided.

    Else a note that was moved to point 3 would be offered the unit to which point 3 went.
    """
    if note.anchor is not Anchor.FIRM:
        return False
    if note.edition is not None and change.new.edition is not None:
        return note.edition >= change.new.edition
    return not note.quotes or note.exact in _words(change.new, note.eid)


def _offered(note: Annotation, row: compare.UnitChange, change: TextChange) -> str:
    """Return the unit to which the words of a note went; "" when they stay, or nobody can say."""
    if row.kind == compare.MOVED and row.old_eid == note.eid:
        return row.eid
    units = {unit.eid: own_text(unit) or unit.heading for unit, _ in change.new.walk()}
    if note.quotes:
        if find_quote(note, row.old, units.get(note.eid, "")) is not None:
            return ""
        holding = [eid for eid, text in units.items() if note.exact in text]
    else:
        former = _words(change.old, note.eid)
        holding = [eid for eid, text in units.items() if former and text == former]
    return holding[0] if len(holding) == 1 and holding[0] != note.eid else ""


def _words(text: Expression, eid: str) -> str:
    unit = next((unit for unit, _ in text.walk() if unit.eid == eid), None)
    return (own_text(unit) or unit.heading) if unit is not None else ""


def _concerned(eid: str, changed: set[str]) -> bool:
    """Tell whether a unit changed, or a part of it, or the article it is a part of as a whole."""
    return any(eids.is_within(each, eid) or eids.is_within(eid, each) for each in changed)


def _drafts(library: NotesSource, doc: str, changed: set[str]) -> tuple[TouchedDraft, ...]:
    found = []
    for draft in drafts.drafts(library.workspace):
        units = tuple(c.eid for c in draft.changes if c.act == doc and _concerned(c.eid, changed))
        if units:
            found.append(TouchedDraft(draft.id, draft.titles, units))
    return tuple(found)


def _memos(library: NotesSource, doc: str, changed: set[str]) -> tuple[TouchedMemo, ...]:
    kept = library.workspace.settings.get(MEMO)
    rows = kept.get("units", []) if isinstance(kept, dict) else []
    rows = rows if isinstance(rows, list) else []
    pairs = [r for r in rows if isinstance(r, list) and len(r) == 2 and r[0] == doc]
    units = tuple(str(eid) for _, eid in pairs if _concerned(str(eid), changed))
    title = str(kept.get("title", "")) if isinstance(kept, dict) else ""
    return (TouchedMemo(title, units),) if units else ()


def touched_searches(
    library: ChangesSource, doc: str, units: Sequence[UnitEvent]
) -> tuple[TouchedSearch, ...]:
    """Return the saved searches that find words of the changed units, as these read now."""
    now = {unit.eid for unit in units if unit.new}
    if not now or not library.has_workspace():
        return ()
    found = []
    for saved in library.workspace.saved_searches():
        query = saved.request.get("query", "")
        if not isinstance(query, str) or not query:
            continue
        try:
            hits = library.search(SearchRequest(query, doc=doc, limit=_HITS, fold=False)).hits
        except KzaiLawError:
            continue  # a query that cannot be understood finds nothing
        touched = tuple(dict.fromkeys(hit.eid for hit in hits if hit.eid in now))
        if touched:
            found.append(TouchedSearch(saved.name, touched))
    return tuple(found)
