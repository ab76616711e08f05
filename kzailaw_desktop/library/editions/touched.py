"""What an amendment touches of the user's own work: notes, drafts, memos, saved searches."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Protocol

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
from kzailaw_desktop.library.faces import NotesSource
from kzailaw_desktop.search import SearchRequest, SearchResults
from kzailaw_desktop.workspace import Annotation
from kzailaw_desktop.workspace.anchoring import find_quote

MEMO = "memo-draft"  # the setting in which the window keeps the memo that is being made
_HITS = 500


class ChangesSource(NotesSource, Protocol):
    """Acts, the user's own work and search."""

    def search(self, request: SearchRequest) -> SearchResults:
        """Return the answer to a query."""
        ...


@dataclass(frozen=True, slots=True)
class TouchedNote:
    """A note on a unit that changed. `offered`: the unit in which its words stand now, when that
    is another one and there is only one."""

    note: Annotation
    event: str
    offered: str = ""

    def as_json(self) -> dict[str, Any]:
        """As `kzailaw changes --json` prints it."""
        note = self.note
        return {
            "id": note.id, "eId": note.eid, "lang": note.lang, "body": note.body,
            "exact": note.exact, "event": self.event, "offered": self.offered or None,
        }  # fmt: skip


def changed_for_me(
    library: ChangesSource, doc: str, first: dt.date | None = None, last: dt.date | None = None
) -> dict[str, Any]:
    """Return the changed units of an act and what they touch, as plain data."""
    act = library.act(doc)
    by_language = text_changes(act, first, last)
    units = unit_events(by_language)
    changed = {unit.eid for unit in units} | {u.old_eid for u in units if u.old_eid}
    own = library.has_workspace()
    return {
        "document": doc,
        "texts": {
            lang: [change.old.version, change.new.version] for lang, change in by_language.items()
        },
        "units": [unit.as_json() for unit in units],
        "notes": [n.as_json() for n in touched_notes(library, doc, by_language)] if own else [],
        "drafts": _drafts(library, doc, changed) if own else [],
        "memos": _memos(library, doc, changed) if own else [],
        "searches": _searches(library, doc, units) if own else [],
    }


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
    return TouchedNote(note, event_of(row), _offered(note, row, change))


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
        former = _former(change.old, note.eid)
        holding = [eid for eid, text in units.items() if former and text == former]
    return holding[0] if len(holding) == 1 and holding[0] != note.eid else ""


def _former(text: Expression, eid: str) -> str:
    unit = next((unit for unit, _ in text.walk() if unit.eid == eid), None)
    return (own_text(unit) or unit.heading) if unit is not None else ""


def _concerned(eid: str, changed: set[str]) -> bool:
    """Tell whether a unit changed, or a part of it, or the article it is a part of as a whole."""
    return any(eids.is_within(each, eid) or eids.is_within(eid, each) for each in changed)


def _drafts(library: NotesSource, doc: str, changed: set[str]) -> list[dict[str, Any]]:
    found = []
    for draft in drafts.drafts(library.workspace):
        units = [c.eid for c in draft.changes if c.act == doc and _concerned(c.eid, changed)]
        if units:
            found.append({"id": draft.id, "titles": draft.titles, "eIds": units})
    return found


def _memos(library: NotesSource, doc: str, changed: set[str]) -> list[dict[str, Any]]:
    kept = library.workspace.settings.get(MEMO)
    rows = kept.get("units", []) if isinstance(kept, dict) else []
    rows = rows if isinstance(rows, list) else []
    pairs = [r for r in rows if isinstance(r, list) and len(r) == 2 and r[0] == doc]
    units = [str(eid) for _, eid in pairs if _concerned(str(eid), changed)]
    title = str(kept.get("title", "")) if isinstance(kept, dict) else ""
    return [{"title": title, "eIds": units}] if units else []


def _searches(library: ChangesSource, doc: str, units: list[UnitEvent]) -> list[dict[str, Any]]:
    """Return the saved searches that find words of the changed units, as these read now."""
    now = {unit.eid for unit in units if unit.new}
    found = []
    for saved in library.workspace.saved_searches():
        query = saved.request.get("query", "")
        if not isinstance(query, str) or not query or not now:
            continue
        try:
            hits = library.search(SearchRequest(query, doc=doc, limit=_HITS, fold=False)).hits
        except KzaiLawError:
            continue  # a query that cannot be understood finds nothing
        touched = list(dict.fromkeys(hit.eid for hit in hits if hit.eid in now))
        if touched:
            found.append({"name": saved.name, "eIds": touched})
    return found
