"""What changed in an act between two dates, unit by unit in every language."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kzailaw_desktop.domain import Act, Expression
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.library.editions import compare
from kzailaw_desktop.library.editions.dated import languages, text_at

INSERTED, REMOVED, MODIFIED, MOVED = "inserted", "removed", "modified", "moved"
_EVENTS = {
    compare.ADDED: INSERTED, compare.REMOVED: REMOVED, compare.CHANGED: MODIFIED,
    compare.MOVED: MOVED,
}  # fmt: skip
# «(исключен)», «утратил силу», «алып тасталды»: the number stays and the words are gone.
_REPEALED = re.compile(
    r"\W*(?:исключ[её]н|утратил[аои]? силу|утратил\b|алып тасталды|күші жойылды|күшін жойған)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class UnitEvent:
    """What happened to a unit. `old` and `new`: language -> words; `old_eid`: where it stood."""

    eid: str
    event: str
    old_eid: str = ""
    old: dict[str, str] = field(default_factory=dict)
    new: dict[str, str] = field(default_factory=dict)
    editions: dict[str, tuple[str, str]] = field(default_factory=dict)  # language -> of old, new

    def as_json(self) -> dict[str, object]:
        """As `kzailaw changes --json` prints it."""
        row: dict[str, object] = {"eId": self.eid, "event": self.event}
        if self.old_eid and self.old_eid != self.eid:
            row["old_eId"] = self.old_eid
        editions = {lang: list(pair) for lang, pair in self.editions.items()}
        return row | {"old": self.old, "new": self.new, "editions": editions}


@dataclass(frozen=True, slots=True)
class TextChange:
    """The unit changes of one language, with the texts they lie between."""

    old: Expression
    new: Expression
    units: tuple[compare.UnitChange, ...]


def text_changes(
    act: Act, first: dt.date | None = None, last: dt.date | None = None
) -> dict[str, TextChange]:
    """Return the changes of each language between the texts that stood on two dates.

    Without a last date the newest text is meant, without a first the one before it, also where
    nothing tells their dates. NotFound: no language has two texts to compare.
    """
    found: dict[str, TextChange] = {}
    for lang in languages(act):
        pair = _pair(act, lang, first, last)
        if pair is not None:
            rows = tuple(row for row in compare.compare(*pair) if row.is_change)
            found[lang] = TextChange(*pair, rows)
    if not found and len({text.version for text in act.expressions}) < 2:
        raise NotFound("edition-only-one", where=act.id)
    return found


def _pair(
    act: Act, lang: str, first: dt.date | None, last: dt.date | None
) -> tuple[Expression, Expression] | None:
    texts = sorted(
        (text for text in act.expressions if text.lang == lang), key=lambda t: (t.order, t.version)
    )
    new = text_at(act, lang, last) if last else next(reversed(texts), None)
    if new is None:
        return None
    before = texts[: texts.index(new)]
    old = text_at(act, lang, first) if first else next(reversed(before), None)
    if old is None or old is new:
        return None
    return (old, new) if old.order <= new.order else (new, old)


def unit_events(changes: dict[str, TextChange]) -> list[UnitEvent]:
    """Return the changes of all languages together: a unit once, with its words in each."""
    found: dict[tuple[str, str], UnitEvent] = {}
    for lang, change in changes.items():
        editions = (change.old.version, change.new.version)
        for row in _own(change.units):
            event = event_of(row)
            unit = found.setdefault((row.eid, event), UnitEvent(row.eid, event, row.old_eid))
            if row.old:
                unit.old[lang] = row.old
            if row.new:
                unit.new[lang] = row.new
            unit.editions[lang] = editions
    return list(found.values())


def event_of(row: compare.UnitChange) -> str:
    """Return what happened to a unit; one whose words gave way to «(исключен)», which a reader may
    have taken for an editor's note, was removed although its number stays."""
    event = _EVENTS[row.kind]
    gone = not row.new or bool(_REPEALED.match(row.new))
    if event == MODIFIED and gone and row.old and not _REPEALED.match(row.old):
        return REMOVED
    return event


def _own(rows: tuple[compare.UnitChange, ...]) -> Iterator[compare.UnitChange]:
    """Yield the units that changed themselves; what came or went with its parent is not reported
    twice."""
    whole: set[tuple[str, str]] = set()
    for row in rows:
        parent = (row.kind, row.eid.rpartition("__")[0])
        if row.kind in (compare.ADDED, compare.REMOVED):
            whole.add((row.kind, row.eid))
        if parent not in whole:
            yield row
