"""What all documents have: languages, kinds, standing, source."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

LANGUAGES = ("kk", "ru", "en")


class DocKind(StrEnum):
    """What a document of the library is."""

    ACT = "act"
    DEBATE = "debate"
    COMMENTARY = "commentary"
    NOTE = "note"  # the user's own, only among passages
    AMENDMENT = "amendment"  # a note on the history of an act, only among passages


class Status(StrEnum):
    """How far a text can be relied on; the first the most."""

    OFFICIAL = "official"  # with evidence: see `Expression.evidence`
    UNVERIFIED = "unverified-copy"  # what an import is until shown otherwise
    WORKING_TRANSLATION = "working-translation"
    UNOFFICIAL = "unofficial"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a text comes from."""

    name: str = ""  # file name or publication, as shown to the reader
    url: str = ""
    retrieved: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a speech or of an article: the unit of reading and linking there."""

    eid: str  # "speech_12__p_2", "sec_3__p_4"
    lang: str
    text: str
