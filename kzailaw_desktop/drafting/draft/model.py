"""A draft: what it changes, in which words, why, and on what grounds.

The draft file is the JSON of `Draft.to_record`; the README describes it. A unit that has no eId
of its own is named by an ordinal of the convention: `…__subpara_1` is the first, numbered part of
an article or paragraph with the points in it, `…__indent_1` the opening line alone.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any

from kzailaw_desktop.workspace.notes.annotation import new_id


class ChangeKind(StrEnum):
    """What is done to a unit."""

    REPLACE = "replace"  # new wording
    INSERT = "insert"
    REPEAL = "repeal"
    WORDS = "words"  # single words
    HEADING = "heading"  # the heading alone; the wording is its whole line, with the number
    RENUMBER = "renumber"  # another number, the words stay


class Where(StrEnum):
    """In what of a unit words are looked for."""

    HEADING = "heading"
    TEXT = "text"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class WordSwap:
    """Words of a unit to be changed.

    `old` and `new`: replace; no `new`: delete; `after`: put `new` behind `old`. `end`: put `new` at
    the end of the unit, before its last mark; `old` is empty. `where`: in the heading, in the text
    without the heading, or in both.
    """

    old: str
    new: str = ""
    after: bool = False
    where: Where = Where.BOTH
    end: bool = False

    @property
    def complete(self) -> bool:
        """Whether it says what is done where."""
        return bool(self.new.strip() if self.end else self.old.strip())


@dataclass(frozen=True, slots=True)
class Evidence:
    """Grounds for a change, with a pinpoint as plain text."""

    document: str
    eid: str
    text: str
    source: str  # "Сенат, заседание 23.10.2025, выступление 46, абзац 2"
    lang: str = ""
    kind: str = ""  # commentary, debate, note, own


@dataclass(frozen=True, slots=True)
class Change:
    """One change to one unit. `eid` of an insertion is the id the new unit will have.

    `texts` per language is the whole new wording of the unit, one line for each unit in it, with
    numbers; of an insertion it may hold several units in a row. `sentence`: only this sentence
    of the unit's own text, counted from 1. `number`: the new number of a renumbered unit.
    `formula` is the amending command where the user worded it by hand. `eid` "" is the whole act.
    """

    act: str  # document id
    eid: str
    kind: ChangeKind = ChangeKind.REPLACE
    id: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    swaps: dict[str, tuple[WordSwap, ...]] = field(default_factory=dict)
    justification: dict[str, str] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    formula: dict[str, str] = field(default_factory=dict)
    sentence: int = 0
    number: str = ""

    def languages(self) -> set[str]:
        """Return the languages in which it says what shall be; for a repeal both."""
        if self.kind in (ChangeKind.REPEAL, ChangeKind.RENUMBER):
            return {"kk", "ru"}
        source: dict[str, Any] = self.swaps if self.kind is ChangeKind.WORDS else self.texts
        return {lang for lang, words in source.items() if words}


@dataclass(frozen=True, slots=True)
class Draft:
    """Changes to one or several acts that go together."""

    id: str = ""
    titles: dict[str, str] = field(default_factory=dict)
    author: str = ""
    post: dict[str, str] = field(default_factory=dict)
    date: dt.date | None = None
    status: str = "draft"  # draft, sent, adopted, rejected: any word of the user's
    changes: tuple[Change, ...] = ()
    entry_into_force: dict[str, str] = field(default_factory=dict)
    note: dict[str, dict[str, str]] = field(default_factory=dict)  # explanatory note: id -> texts

    def with_change(self, change: Change) -> Draft:
        """Return the draft with a change added, or put in place of the one with the same id."""
        change = change if change.id else replace(change, id=new_id())
        if any(own.id == change.id for own in self.changes):
            changes = tuple(change if own.id == change.id else own for own in self.changes)
        else:
            changes = (*self.changes, change)
        return replace(self, changes=changes)

    def without_change(self, id: str) -> Draft:
        """Return the draft with a change taken out."""
        return replace(self, changes=tuple(own for own in self.changes if own.id != id))

    def acts(self) -> list[str]:
        """Ids of the acts it changes, in the order of the changes."""
        return list(dict.fromkeys(change.act for change in self.changes))

    def to_record(self) -> dict[str, Any]:
        """Plain values for JSON."""
        record = asdict(self)
        record["date"] = self.date.isoformat() if self.date else None
        return record

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> Draft:
        """Return the draft of `to_record`."""
        values = {name: record[name] for name in cls.__dataclass_fields__ if name in record}
        if values.get("date"):
            values["date"] = dt.date.fromisoformat(values["date"])
        values["changes"] = _with_own_ids([_change(raw) for raw in values.get("changes", ())])
        return cls(**values)


def _with_own_ids(changes: list[Change]) -> tuple[Change, ...]:
    """Return the changes, each with an id of its own where it has one."""
    seen: dict[str, int] = {}
    made = []
    for change in changes:
        seen[change.id] = seen.get(change.id, 0) + 1
        again = change.id and seen[change.id] > 1
        made.append(replace(change, id=f"{change.id}-{seen[change.id]}") if again else change)
    return tuple(made)


def _change(raw: dict[str, Any]) -> Change:
    values = {name: raw[name] for name in Change.__dataclass_fields__ if name in raw}
    values["kind"] = ChangeKind(values.get("kind", "replace"))
    where = raw.get("where") or Where.BOTH
    values["swaps"] = {
        lang: tuple(_swap(swap, where) for swap in swaps)
        for lang, swaps in values.get("swaps", {}).items()
    }
    values["evidence"] = tuple(Evidence(**entry) for entry in values.get("evidence", ()))
    return Change(**values)


def _swap(raw: dict[str, Any], where: str) -> WordSwap:
    values = {name: raw[name] for name in WordSwap.__dataclass_fields__ if name in raw}
    return WordSwap(**{"old": "", **values, "where": Where(values.get("where") or where)})
