"""Acts: the work, its expressions by language and edition, and their units."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kzailaw_desktop.domain.common import Source, Status
from kzailaw_desktop.domain.notes import AmendmentNote


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
        """Return all words of the unit, one line each for text, children and closing."""
        own = " ".join(part for part in (self.num, self.heading, self.text) if part)
        lines = [own, *(c.full_text() for c in self.children), self.closing]
        lines += ["\t".join(row) for row in self.rows]
        return "\n".join(line for line in lines if line)


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
        """Yield every unit in reading order with its depth."""
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
        """Return the text in a language: of that edition, or the newest one."""
        own = [e for e in self.expressions if e.lang == lang]
        if edition is not None:
            own = [e for e in own if e.edition == edition]
        return max(own, key=lambda e: e.order, default=None)

    def text(self, lang: str, version: str) -> Expression | None:
        """Return the text in a language of the edition that `Expression.version` names."""
        return next((e for e in self.expressions if (e.lang, e.version) == (lang, version)), None)
