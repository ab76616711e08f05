"""What happened to an act, in order of time, from its amendment notes. No Qt."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

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
AMENDING = {
    Event.INSERTED,
    Event.REPLACED,
    Event.MODIFIED,
    Event.REMOVED,
    Event.HEADING_CHANGED,
    Event.ONE_LANGUAGE_CHANGE,
}
NUMBER = re.compile(r"№\s*([\w-]+)")
LOOK_ALIKE = str.maketrans("ІХСМѴ", "IXCMV")  # Cyrillic letters in Roman numerals
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
    cause: str = ""  # the act that amended the text, as a note names it
    count: int = 1
    inside: tuple[Happening, ...] = ()

    @property
    def certain(self) -> bool:
        """Whether it took place, as far as the library knows."""
        return self.stage in (Stage.HISTORY, Stage.IN_FORCE)

    def spoken(self, translate: object = str) -> str:
        """What a screen reader says."""
        parts = (date_text(self.day), self.cause, self.where, self.text, self.source)
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


@dataclass(frozen=True, slots=True)
class AmendingAct:
    """An act of the library, by whose number notes name it."""

    document: str
    title: str


def happenings(
    act: Act,
    lang: str,
    names: dict[str, str],
    eid: str = "",
    which: str = "all",
    acts: Mapping[str, AmendingAct] | None = None,
) -> list[Happening]:
    """The events of an act, or of one unit of it, oldest first, undated ones last.

    `names` are the documents of the library; `which` is "all", "happened" or "proposed"; `acts`
    are those of the library by number. What one act amended is one event with its units inside.
    """
    notes = [n for n in notes_of(act) if not eid or concerns(n, eid)]
    marks = [_happening(act, note, lang, names) for note in notes]
    if which != "all":
        marks = [m for m in marks if m.certain == (which == "happened")]
    marks.sort(key=lambda m: (m.day is None, m.day or dt.date.min))
    return list(_folded(_by_amending_act(marks, acts or {}))) if not eid else marks


def act_number(cause: str) -> str:
    """Return the number of the act that a note names, "" for none; letters that look alike are one.

    >>> act_number("Закон РК от 04.05.2020 № 321-VІ"), act_number("04.05.2020 № 321-VI Заңымен")
    ('321-VI', '321-VI')
    """
    found = NUMBER.search(cause)
    return found[1].upper().translate(LOOK_ALIKE) if found else ""


def _by_amending_act(marks: list[Happening], acts: Mapping[str, AmendingAct]) -> list[Happening]:
    """Notes of one amending act as one event, at the place of the first of them."""
    groups: dict[object, list[Happening]] = {}
    for each in marks:
        amends = each.cause and each.event in AMENDING
        number = act_number(each.cause) or each.cause
        key: object = (each.day, number, each.certain) if amends else each.key
        groups.setdefault(key, []).append(each)
    return [
        _amended(group, acts) if group[0].cause and group[0].event in AMENDING else group[0]
        for group in groups.values()
    ]


def _amended(group: list[Happening], acts: Mapping[str, AmendingAct]) -> Happening:
    first = group[0]
    units: dict[tuple[str, Event], Happening] = {}
    for each in group:  # the notes of both languages speak of the same units
        units.setdefault((each.eid, each.event), replace(each, cause=""))
    known = acts.get(act_number(first.cause))
    return replace(
        first,
        key=f"{first.day}:{act_number(first.cause) or first.cause}:{first.stage}",
        text=known.title if known else "",
        where="",
        source="",
        document=known.document if known else first.document,
        eid="" if known else first.eid,
        count=len({each.eid for each in units.values()}),
        inside=tuple(units.values()),
    )


def matching(marks: list[Happening], words: str) -> list[Happening]:
    """Return the events in which all words occur; of a group, it and the units that have them.

    A word matches where another begins with it, a number only where it is whole.
    """
    wanted = [
        re.compile(rf"(?<!\w){re.escape(word)}" + (r"(?!\w)" if word.isdigit() else ""))
        for word in words.casefold().split()
    ]

    def has(text: str) -> bool:
        return all(word.search(text.casefold()) for word in wanted)

    found = []
    for each in marks:
        inside = tuple(one for one in each.inside if has(f"{each.cause} {one.spoken()}"))
        if has(each.spoken()):
            found.append(each)
        elif inside:
            found.append(replace(each, inside=inside, count=len({one.eid for one in inside})))
    return found


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
        cause=" ".join(note.cause.split()),
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
    return abs(after.day.year - before.day.year)


__all__ = [
    "EVENTS", "STAGES", "AmendingAct", "Happening", "act_number", "gap_years", "happenings",
    "matching", "notes_of",
]  # fmt: skip
