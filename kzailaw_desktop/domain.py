"""What the program is about: acts, debates, commentary, and what connects them.

Plain frozen values without behaviour beyond walking them. Names follow Akoma Ntoso, FRBR and the
W3C Web Annotation model. Languages are "kk", "ru" and "en" throughout; character offsets are
Python code points.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
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


class Force(StrEnum):
    """Whether an act is in force, as far as its text or its source says so."""

    IN_FORCE = "in-force"
    REPEALED = "repealed"
    NOT_YET = "not-yet"
    UNKNOWN = "unknown"


class UnitKind(StrEnum):
    """Kinds of units of an act, largest first. In comments: Kazakh / Russian (profile A)."""

    PART = "part"  # бөлік (кодекс) / часть кодекса
    TITLE = "title"  # бөлім / раздел
    SUBTITLE = "subtitle"  # кіші бөлім / подраздел
    CHAPTER = "chapter"  # тарау / глава
    SECTION = "section"  # параграф / параграф
    ARTICLE = "article"  # бап / статья
    PARAGRAPH = "paragraph"  # тармақ / пункт, "3."
    POINT = "point"  # тармақша / подпункт, "2)"
    SUBPARAGRAPH = "subparagraph"  # бөлік / часть, unnumbered
    INDENT = "indent"  # абзац / абзац, unnumbered line inside a point
    ANNEX = "annex"  # қосымша / приложение
    TABLE = "table"  # a table kept as it stands: rows in `Provision.rows`


@dataclass(frozen=True, slots=True)
class Provision:
    """One unit of an act in one language.

    `text` is the unit's own text (for a unit with children: the words before them), `closing`
    the words after the last child. The numbered opening text of a paragraph counts as its first
    subparagraph, so unnumbered children start at `…__subpara_2`.
    """

    kind: UnitKind
    eid: str
    num: str = ""  # as printed: "17-бап.", "3.", "1)"
    heading: str = ""
    text: str = ""
    children: tuple[Provision, ...] = ()
    closing: str = ""
    rows: tuple[tuple[str, ...], ...] = ()  # only for tables

    def walk(self, depth: int = 0) -> Iterator[tuple[Provision, int]]:
        """This unit and all below it in reading order, each with its depth."""
        yield self, depth
        for child in self.children:
            yield from child.walk(depth + 1)

    def full_text(self) -> str:
        """All words of the unit, one line each for text, children and closing."""
        own = " ".join(part for part in (self.num, self.heading, self.text) if part)
        lines = [own, *(c.full_text() for c in self.children), self.closing]
        lines += ["\t".join(row) for row in self.rows]
        return "\n".join(line for line in lines if line)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a text comes from."""

    name: str = ""  # file name or publication, as shown to the reader
    url: str = ""
    retrieved: dt.date | None = None


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


@dataclass(frozen=True, slots=True)
class Expression:
    """One act in one language at one edition date (FRBR expression).

    `edition` is None where nothing says of which date the text is; `not_before` is then the
    latest change that the text's own amendment notes tell of.
    """

    lang: str
    edition: dt.date | None
    status: Status
    title: str
    body: tuple[Provision, ...]
    preface: tuple[str, ...] = ()  # lines before the body: kind, date, number
    conclusions: tuple[str, ...] = ()  # signature
    notes: tuple[AmendmentNote, ...] = ()  # editor's notes found in the text itself
    source: Source = Source()
    not_before: dt.date | None = None
    force: Force = Force.UNKNOWN
    force_date: dt.date | None = None  # since when repealed, or from when in force
    evidence: str = ""  # what proves the standing: an address, or "user"
    reader: str = ""  # version of the program that read the text

    @property
    def version(self) -> str:
        """The edition as a word: "2025-11-17", "since-2025-02-01" or "unknown"."""
        if self.edition is not None:
            return self.edition.isoformat()
        return f"since-{self.not_before.isoformat()}" if self.not_before else "unknown"

    @property
    def order(self) -> dt.date:
        """Where the text stands among the editions of its act; unknown ones come first."""
        return self.edition or self.not_before or dt.date.min

    def walk(self) -> Iterator[tuple[Provision, int]]:
        """Every unit in reading order with its depth."""
        for unit in self.body:
            yield from unit.walk()


@dataclass(frozen=True, slots=True)
class Act:
    """A law or code as a work, with its expressions. `profile` "B": codes whose "1." is a part."""

    id: str  # "law-230-viii"
    uri: str  # "/akn/kz/act/2025-11-17/230-viii"
    number: str  # "230-VIII", "" where unknown
    date: dt.date | None
    expressions: tuple[Expression, ...]
    subtype: str = "law"  # law, code, constitution, decree, order, rules
    profile: str = "A"
    notes: tuple[AmendmentNote, ...] = ()  # notes of the work, beside its texts

    def expression(self, lang: str, edition: dt.date | None = None) -> Expression | None:
        """The text in a language: of that edition, or the newest one."""
        own = [e for e in self.expressions if e.lang == lang]
        if edition is not None:
            own = [e for e in own if e.edition == edition]
        return max(own, key=lambda e: e.order, default=None)

    def text(self, lang: str, version: str) -> Expression | None:
        """The text in a language of the edition that `Expression.version` names."""
        return next((e for e in self.expressions if (e.lang, e.version) == (lang, version)), None)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a speech or of an article: the unit of reading and linking there."""

    eid: str  # "speech_12__p_2", "sec_3__p_4"
    lang: str
    text: str


@dataclass(frozen=True, slots=True)
class Speech:
    """One speaker's turn."""

    eid: str  # "speech_12"
    speaker: str  # as the record writes it: "РАХМЕТОВА Ә.Қ."
    paragraphs: tuple[Paragraph, ...]
    role: str = ""  # where the record names it, in the record's own words
    full_name: str = ""  # where the chair introduces the speaker
    exchange: str = ""  # id shared by a question and its answers: "exchange_3"; "" outside one
    procedural: bool = False  # one-liners such as «Рақмет.» «Жоқ.»

    @property
    def lang(self) -> str:
        """The language most of the speech is in, by characters."""
        weight: dict[str, int] = {}
        for p in self.paragraphs:
            weight[p.lang] = weight.get(p.lang, 0) + len(p.text)
        return max(weight, key=lambda k: weight[k], default="kk")


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A matter on the agenda, in each language the record gives."""

    eid: str  # "agenda_1"
    texts: dict[str, str]
    first_speech: str = ""  # eId of the speech that opens it, when the record shows it
    supplied: tuple[str, ...] = ()  # languages whose text is ours, not the record's

    def shown(self, lang: str) -> str:
        """The text in a language, in square brackets when the record does not have it."""
        text = self.texts.get(lang, "")
        return f"[{text}]" if text and lang in self.supplied else text


@dataclass(frozen=True, slots=True)
class Remark:
    """What the record says between the words spoken: a break, a vote, applause, the time."""

    eid: str  # "remark_1"
    kind: str  # "break", "vote", "scene", "time", "note"
    lang: str
    text: str
    after: str = ""  # eId of the speech, or of the paragraph inside a speech, that it follows


@dataclass(frozen=True, slots=True)
class Debate:
    """The record of a sitting."""

    id: str  # "senate-2025-10-23"
    uri: str  # "/akn/kz/debaterecord/senate/2025-10-23"
    title: str
    date: dt.date
    body: str  # "senate", "mazhilis", "parliament"
    speeches: tuple[Speech, ...]
    agenda: tuple[AgendaItem, ...] = ()
    preface: tuple[str, ...] = ()
    conclusions: tuple[str, ...] = ()
    status: Status = Status.OFFICIAL
    source: Source = Source()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Author:
    """An author's name in each language given, with affiliation."""

    names: dict[str, str]
    affiliation: dict[str, str] = field(default_factory=dict)
    orcid: str = ""

    def name(self, lang: str) -> str:
        """The name in `lang`, or in any language given."""
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


Document = Act | Debate | Commentary


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
