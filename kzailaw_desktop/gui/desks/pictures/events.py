"""What happened to an act, in order of time, from its amendment notes. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from kzailaw_desktop import eid as eids
from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act, AmendmentNote, Event, Stage
from kzailaw_desktop.gui.kit.work.i18n import date_text, mark
from kzailaw_desktop.library.pinpoints.place_words import outside_words

EVENTS = {
    Event.INSERTED: mark("Inserted"),
    Event.REPLACED: mark("New wording"),
    Event.MODIFIED: mark("Changed"),
    Event.REMOVED: mark("Repealed"),
    Event.HEADING_CHANGED: mark("Heading changed"),
    Event.ENTRY_INTO_FORCE: mark("Enters into force"),
    Event.COURT_DECISION: mark("Court decision"),
    Event.ONE_LANGUAGE_CHANGE: mark("Changed in one language"),
    Event.EDITORIAL: mark("Editor's note"),
    Event.PRESENTED: mark("Under consideration"),
    Event.ADOPTED: mark("Adopted"),
    Event.RETURNED: mark("Returned"),
    Event.AGREED: mark("Agreed"),
    Event.SIGNED: mark("Signed"),
    Event.PUBLISHED: mark("Published"),
    Event.COMPANION_LAW: mark("Companion law"),
    Event.PROPOSAL: mark("Proposal"),
    Event.QUESTION: mark("Question"),
    Event.DIVERGENCE: mark("Divergence of the languages"),
}
STAGES = {
    Stage.ANNOUNCED: mark("announced"),
    Stage.REPORTED: mark("reported"),
    Stage.PROPOSED: mark("proposed"),
}
MANY = 3  # more proposals than this from one source on one day are folded into one line


@dataclass(frozen=True, slots=True)
class Happening:
    """One mark on the line: a note, or (`count` above 1) several of one source and day."""

    key: str
    day: dt.date | None
    event: Event
    stage: Stage
    text: str
    where: str = ""  # units concerned, as named
    source: str = ""
    document: str = ""  # where a click leads
    eid: str = ""
    count: int = 1
    inside: tuple[Happening, ...] = ()

    @property
    def certain(self) -> bool:
        """Whether it took place, as far as the library knows."""
        return self.stage in (Stage.HISTORY, Stage.IN_FORCE)

    def spoken(self, translate: object = str) -> str:
        """What a screen reader says."""
        parts = (date_text(self.day), self.where, self.text, self.source)
        return ". ".join(part for part in parts if part)


def notes_of(act: Act) -> list[AmendmentNote]:
    """The notes of the work and those found in its texts, each once."""
    found = {note.id: note for note in act.notes}
    for expression in act.expressions:
        for note in expression.notes:
            found.setdefault(note.id, note)
    return list(found.values())


def concerns(note: AmendmentNote, eid: str) -> bool:
    """Whether a note speaks of a unit, of something in it, or of what it stands in."""
    return any(eids.is_within(t, eid) or eids.is_within(eid, t) for t in note.targets)


def happenings(
    act: Act, lang: str, names: dict[str, str], eid: str = "", which: str = "all"
) -> list[Happening]:
    """The events of an act, or of one unit of it, oldest first, undated ones last.

    `names` are the documents of the library; `which` is "all", "happened" or "proposed".
    """
    notes = [n for n in notes_of(act) if not eid or concerns(n, eid)]
    marks = [_happening(act, note, lang, names) for note in notes]
    if which != "all":
        marks = [m for m in marks if m.certain == (which == "happened")]
    marks.sort(key=lambda m: (m.day is None, m.day or dt.date.min))
    return list(_folded(marks)) if not eid else marks


def _happening(act: Act, note: AmendmentNote, lang: str, names: dict[str, str]) -> Happening:
    units = [labels.label(target, lang, act.profile) for target in note.targets]
    text = note.texts.get(lang) or note.texts.get("ru") or next(iter(note.texts.values()), "")
    inside = note.source in names and note.place.startswith(("speech", "digest", "sec", "art"))
    target = note.targets[0] if note.targets else ""
    return Happening(
        key=note.id,
        day=note.date,
        event=note.event,
        stage=note.stage,
        text=" ".join(text.split()),
        where=", ".join(unit for unit in units if unit),
        source=names.get(note.source) or outside_words(note.source, lang),
        document=note.source if inside else act.id,
        eid=note.place.split("; ")[0] if inside else target,
    )


def _folded(marks: Iterable[Happening]) -> Iterable[Happening]:
    def key(m: Happening) -> tuple[dt.date | None, Event, Stage, str]:
        return (
            (m.day, m.event, m.stage, m.source)
            if m.event in (Event.PROPOSAL, Event.QUESTION, Event.DIVERGENCE)
            else (
                m.day,
                m.event,
                m.stage,
                m.key,
            )
        )

    dated: dict[tuple[dt.date | None, Event, Stage, str], list[Happening]] = {}
    for each in marks:
        dated.setdefault(key(each), []).append(each)
    for (day, event, stage, source), group in dated.items():
        if len(group) <= MANY:
            yield from group
            continue
        yield Happening(
            key=f"{day}:{event}:{stage}:{source}",
            day=day,
            event=event,
            stage=stage,
            text="",
            source=source,
            count=len(group),
            inside=tuple(group),
        )


def gap_years(before: Happening | None, after: Happening) -> int:
    """Whole years between two marks: the line is longer where nothing happened."""
    if before is None or before.day is None or after.day is None:
        return 0
    return after.day.year - before.day.year


__all__ = ["EVENTS", "STAGES", "Happening", "gap_years", "happenings", "notes_of"]
