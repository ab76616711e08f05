"""The acts of a library as resolving needs them: names, numbers, and which units exist."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from kzailaw_desktop.citations.actnames.known import aliases, further_titles, known
from kzailaw_desktop.citations.actnames.name import ActName, letters
from kzailaw_desktop.citations.tokens.clean import clean
from kzailaw_desktop.domain import Act, Provision, UnitKind

_LONG_TOPIC = 20  # letters of a title's beginning that tell it
_ALREADY_LATIN = str.maketrans("хіи", "xii")


@dataclass(frozen=True, slots=True)
class ActEntry:
    """One act: its names in every language and the eIds of its units; `above` has the sections
    and chapters that an article lies in, the largest first, since its eId does not say it."""

    uri: str
    id: str
    number: str  # lower case, Latin: "230-viii"
    titles: frozenset[str]  # letters only
    profile: str
    subtype: str
    units: Collection[str] = field(repr=False)
    above: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False, hash=False)
    date: str = ""  # of adoption: "2025-11-17"

    @property
    def lawlike(self) -> bool:
        """Whether it is a law, a code or the Constitution, and no by-law."""
        return self.subtype in ("law", "constitutional-law", "code", "constitution", "")

    @property
    def unarticled(self) -> bool:
        """Whether its paragraphs stand by themselves: rules, orders, regulations."""
        return not self.lawlike and "art_1" not in self.units

    def has(self, eid: str) -> bool:
        """Tell whether the act has the unit; "" is the act itself."""
        return not eid or eid in self.units


class ActIndex:
    """Finds the act that a name means; never by resemblance."""

    def __init__(self, entries: Iterable[ActEntry] = ()) -> None:
        self._entries = {e.uri: e for e in entries}
        self._by_id = {e.id: e for e in self._entries.values() if e.id}
        self._by_number: dict[str, list[ActEntry]] = {}
        self._by_title: dict[str, ActEntry] = {}
        self._titled: dict[str, list[ActEntry]] = {}
        self._by_day: dict[str, list[ActEntry]] = {}
        self._by_key: dict[str, ActEntry | None] = {}
        for entry in self._entries.values():
            self._by_number.setdefault(entry.number, []).append(entry)
            self._by_day.setdefault(entry.date, []).append(entry)
            for title in entry.titles:
                self._by_title.setdefault(title, entry)
                self._titled.setdefault(title, []).append(entry)
        # A title of fewer letters may begin any topic.
        self._lengths = sorted({len(title) for title in self._titled if len(title) > 8})

    @classmethod
    def of(cls, acts: Iterable[Act]) -> ActIndex:
        """Return the index of acts, each with the units of all its expressions."""
        return cls(entry(act) for act in acts)

    def __len__(self) -> int:
        return len(self._entries)

    def entries(self) -> list[ActEntry]:
        """Return every act."""
        return list(self._entries.values())

    def get(self, act: str) -> ActEntry | None:
        """Return the act with a URI or a document id."""
        return self._entries.get(act) or self._by_id.get(act)

    def named(self, name: ActName) -> ActEntry | None:
        """Return the act of the library that a name means, when it says enough to be sure."""
        if name.foreign or name.relative in ("self", "that"):
            return None
        if name.number:
            return self._only(self._by_number.get(name.number, []), name)
        if name.title:
            return self._agreeing(self._by_title.get(name.title) or self._by_alias(name), name)
        if name.key:
            return self._known(name.key)
        if name.topic and (titled := self._by_topic(name)):
            return self._agreeing(titled, name)
        return self._agreeing(self._by_alias(name) or self._by_date(name), name)

    @staticmethod
    def _agreeing(entry: ActEntry | None, name: ActName) -> ActEntry | None:
        """Return the act, unless the name is of another kind of act or gives another date."""
        if entry is None or not _is_kind(entry, name):
            return None
        return None if name.date and entry.date and entry.date != name.date else entry

    def _by_date(self, name: ActName) -> ActEntry | None:
        """«Закона от 17 ноября 2025 года»: the one act of that kind adopted on the date."""
        if not name.date or name.noun == "other" or name.topic:
            return None
        lawlike = ("law", "constitutional-law", "") if name.noun == "law" else (name.noun,)
        found = [e for e in self._by_day.get(name.date, ()) if e.subtype in lawlike]
        return found[0] if len(found) == 1 else None

    @staticmethod
    def _only(numbered: list[ActEntry], name: ActName) -> ActEntry | None:
        """Return the act with the number; a title that says otherwise decides against it."""
        fitting = [e for e in numbered if not name.title or name.title in e.titles]
        full = [e for e in fitting if _is_full(e, name)]
        return full[0] if len(full) == 1 else None

    def _known(self, key: str) -> ActEntry | None:
        if key not in self._by_key:
            self._by_key[key] = self._find_known(key)
        return self._by_key[key]

    def _find_known(self, key: str) -> ActEntry | None:
        pattern = known()[key].title
        if pattern is None:
            return None
        found = [
            e
            for e in self._entries.values()
            if any(_says(pattern, title) for title in e.titles)
            and (key != "constitution" or e.subtype == "constitution")
        ]
        return found[0] if len(found) == 1 else None

    def _by_topic(self, name: ActName) -> ActEntry | None:
        """Return the one act whose title the topic is, or begins with; a Kazakh one may have words
        before it and ends with the title."""
        found = {e.uri: e for e in self._titled.get(name.topic, ())}
        for length in self._lengths:
            if length > len(name.topic):
                break
            part = name.topic[-length:] if name.lang == "kk" else name.topic[:length]
            found |= {e.uri: e for e in self._titled.get(part, ())}
        return next(iter(found.values())) if len(found) == 1 else None

    def _by_alias(self, name: ActName) -> ActEntry | None:
        words = re.sub(r"\s+", " ", clean(name.text))
        for number, pattern in aliases():
            if number in self._by_number and pattern.search(words):
                return self._only(self._by_number[number], name)
        return None


def _is_full(entry: ActEntry, name: ActName) -> bool:
    """Tell whether a number tells the act: «№ 94-V» does, «№ 2529» with its kind, «№ 12» does
    not."""
    if "-" in entry.number or name.title:
        return True
    dated = bool(name.date) and name.date == entry.date
    return _is_kind(entry, name) and (dated or len(entry.number) > 3)


def _is_kind(entry: ActEntry, name: ActName) -> bool:
    """Tell whether the noun of the name can be said of the act: no «регламент» is a law."""
    if not entry.subtype or name.loose:
        return True
    if name.noun == "other":
        return not entry.lawlike
    if name.noun == "law":
        return entry.subtype in ("law", "constitutional-law")
    return entry.subtype == name.noun


def _says(pattern: re.Pattern[str], title: str) -> bool:
    """Tell whether a title of letters only fits a pattern written with blanks."""
    return any(
        re.search(
            re.sub(r"[^а-яa-z\\()\[\]*+?.]", "", part).replace("\\(", "").replace("\\)", ""), title
        )
        for part in pattern.pattern.split("|")
    )


def entry(act: Act) -> ActEntry:
    """Return what the index keeps of an act."""
    units: set[str] = set()
    above: dict[str, tuple[str, ...]] = {}
    for expression in act.expressions:
        units.update(unit.eid for unit, _ in expression.walk())
        for unit in expression.body:
            _note_above(unit, (), above)
    titles = [expression.title for expression in act.expressions]
    date = act.date.isoformat() if act.date else ""
    return entry_of(
        act.uri, act.id, act.number, titles, act.profile, act.subtype, frozenset(units), above, date
    )


def entry_of(
    uri: str, id: str, number: str, titles: Iterable[str], profile: str, subtype: str,
    units: Collection[str], above: Mapping[str, tuple[str, ...]], date: str,
) -> ActEntry:  # fmt: skip
    """Return the same from what a catalogue knows: number and titles as they are printed."""
    number = clean(number).translate(_ALREADY_LATIN)
    named = {letters(title) for title in (*titles, *further_titles(number))} - {""}
    return ActEntry(
        uri, id, number, frozenset(named), profile, subtype, units, above, date
    )  # fmt: skip


def _note_above(unit: Provision, path: tuple[str, ...], above: dict[str, tuple[str, ...]]) -> None:
    if unit.kind is UnitKind.ARTICLE:
        above.setdefault(unit.eid, path)
        return
    for child in unit.children:
        _note_above(child, (*path, unit.eid), above)
