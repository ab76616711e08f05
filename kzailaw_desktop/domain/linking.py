"""Passages of documents, citations in a text, and links to provisions."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from kzailaw_desktop.domain.common import DocKind


@dataclass(frozen=True, slots=True)
class Passage:
    """The unit that is indexed, linked, cited and shown: one text in one language."""

    document: str
    kind: DocKind
    eid: str
    lang: str
    text: str
    heading: str = ""  # heading of the article, section or agenda item it stands under
    label: str = ""  # "п. 3 ст. 17", speaker, author and year
    speaker: str = ""
    article: str = ""  # eId of the article when the passage is part of an act
    date: dt.date | None = None  # edition, sitting, publication
    digest: bool = False  # our own digest of a commentary
    targets: tuple[str, ...] = ()  # eIds that an amendment note speaks of
    stage: str = ""  # how certain an amendment note is


@dataclass(frozen=True, slots=True)
class Citation:
    """Words in a text that name a provision.

    `act` is the URI of an act of the library, the name as written for any other, "" when no act
    is meant. `eid` is "" for the act as a whole. `resolved` is True when the target exists in
    the library; `note` says what was done where the exact unit does not exist.
    """

    text: str
    start: int
    end: int
    act: str
    eid: str
    resolved: bool
    note: str = ""


class LinkKind(StrEnum):
    """Why a passage is linked to a provision."""

    EXPLICIT = "explicit"  # it cites it
    DIGEST = "digest"  # our digest says so
    THEMATIC = "thematic"  # suggested, with a score
    CONFIRMED = "confirmed"  # suggested, and accepted by the user
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Link:
    """From a passage to a provision. `score` 0–1; `reasons` are the words that gave rise to it."""

    document: str
    eid: str  # of the passage
    lang: str
    act: str  # document id of the act
    target: str  # eId of the provision
    kind: LinkKind
    score: float = 1.0
    reasons: tuple[str, ...] = ()
    start: int = 0  # span of the citation in the passage
    end: int = 0
