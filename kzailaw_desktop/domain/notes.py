"""Amendment notes: what happened, or is proposed to happen, to a provision."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Event(StrEnum):
    """What an amendment note tells of a provision."""

    INSERTED = "inserted"
    REPLACED = "replaced"
    MODIFIED = "modified"
    REMOVED = "removed"
    HEADING_CHANGED = "heading-changed"
    ENTRY_INTO_FORCE = "entry-into-force"
    COURT_DECISION = "court-decision"
    ONE_LANGUAGE_CHANGE = "one-language-change"
    EDITORIAL = "editorial"
    PRESENTED = "presented"
    ADOPTED = "adopted"
    RETURNED = "returned"
    AGREED = "agreed"
    SIGNED = "signed"
    PUBLISHED = "published"
    COMPANION_LAW = "companion-law"
    PROPOSAL = "proposal"
    QUESTION = "question"  # a speaker asks and proposes nothing
    DIVERGENCE = "divergence"  # the languages of the act differ


class Stage(StrEnum):
    """How certain the event of a note is."""

    HISTORY = "history"
    IN_FORCE = "in-force"
    ANNOUNCED = "announced"
    REPORTED = "reported"
    PROPOSED = "proposed"


@dataclass(frozen=True, slots=True)
class AmendmentNote:
    """What happened or is proposed to happen to a provision, with date and source."""

    id: str
    targets: tuple[str, ...]  # eIds; empty: the act as a whole
    event: Event
    stage: Stage
    texts: dict[str, str]  # language -> wording of the note
    date: dt.date | None = None
    cause: str = ""  # the act that caused it, as named
    href: str = ""
    source: str = ""  # document id, or the name of an outside source
    place: str = ""  # eId in the source document, or words
