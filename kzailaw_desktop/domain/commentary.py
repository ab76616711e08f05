"""Scholarly articles: bibliographic record, digest, full text."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from kzailaw_desktop.domain.common import Paragraph, Source


@dataclass(frozen=True, slots=True)
class Author:
    """An author's name in each language given, with affiliation."""

    names: dict[str, str]
    affiliation: dict[str, str] = field(default_factory=dict)
    orcid: str = ""

    def name(self, lang: str) -> str:
        """Return the name in `lang`, or in any language given."""
        return self.names.get(lang) or next(iter(self.names.values()), "")


@dataclass(frozen=True, slots=True)
class BibliographicRecord:
    """What identifies a publication; language -> wording where the source gives several."""

    title: dict[str, str]
    authors: tuple[Author, ...]
    journal: dict[str, str]
    year: int
    type: str = "article-journal"  # CSL type
    volume: str = ""
    issue: str = ""
    pages: str = ""
    doi: str = ""
    url: str = ""
    license: str = ""
    received: dt.date | None = None
    accepted: dt.date | None = None
    published: dt.date | None = None
    note: dict[str, str] = field(default_factory=dict)
    recognise: tuple[str, ...] = ()  # phrases that identify an imported full text
    extra: dict[str, str] = field(default_factory=dict)  # udc, mrnti …


@dataclass(frozen=True, slots=True)
class DigestEntry:
    """What a commentary says of provisions, in our own words."""

    eid: str  # "digest_d01"
    provisions: tuple[str, ...]
    stance: str  # explains, criticises, proposes, supports
    texts: dict[str, str]
    section: str = ""
    paragraph: int = 0
    page: str = ""
    anchor: str = ""
    mismatch: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of an article. `role`: front, abstract, keywords, body, references, back."""

    eid: str  # "sec_3"
    heading: str
    paragraphs: tuple[Paragraph, ...]
    role: str = "body"
    lang: str = ""
    level: int = 1


@dataclass(frozen=True, slots=True)
class Commentary:
    """A scholarly text about an act: record, digest, and the full text when it was imported."""

    id: str  # "salimgerey-2025"
    lang: str
    record: BibliographicRecord
    digest: tuple[DigestEntry, ...] = ()
    sections: tuple[Section, ...] = ()  # empty: full text not imported
    source: Source = Source()
