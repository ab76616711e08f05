"""What goes into a document: plain values that the library fills and exporters write."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

from kzailaw_desktop.domain import Act, Force, Status


@dataclass(frozen=True, slots=True)
class ExportResult:
    """A written file. `items`: articles of a memo, rows of a table; `pages` where known."""

    file: Path
    items: int
    pages: int | None = None

    def as_json(self) -> dict[str, object]:
        """For `--json`; pages only where they were counted."""
        found: dict[str, object] = {"file": str(self.file), "items": self.items}
        return found | ({} if self.pages is None else {"pages": self.pages})


@dataclass(frozen=True, slots=True)
class ActFacts:
    """What a document says of an act: name, number, and edition and status of each language."""

    titles: dict[str, str]
    number: str = ""
    date: dt.date | None = None
    subtype: str = "law"
    editions: dict[str, dt.date | None] = field(default_factory=dict)  # None: not established
    statuses: dict[str, Status] = field(default_factory=dict)
    profile: str = "A"
    not_before: dict[str, dt.date | None] = field(default_factory=dict)
    forces: dict[str, tuple[Force, dt.date | None]] = field(default_factory=dict)

    @classmethod
    def of(cls, act: Act, editions: dict[str, dt.date] | None = None) -> ActFacts:
        """Return the facts of an act, of the editions named or of the newest."""
        texts = {}
        for expression in act.expressions:
            wanted = (editions or {}).get(expression.lang)
            texts[expression.lang] = act.expression(expression.lang, wanted) or expression
        return cls(
            titles={lang: text.title for lang, text in texts.items()},
            number=act.number,
            date=act.date,
            subtype=act.subtype,
            editions={lang: text.edition for lang, text in texts.items()},
            not_before={lang: text.not_before for lang, text in texts.items()},
            forces={lang: (text.force, text.force_date) for lang, text in texts.items()},
            statuses={lang: text.status for lang, text in texts.items()},
            profile=act.profile,
        )


@dataclass(frozen=True, slots=True)
class MemoRow:
    """One unit in each language, as printed (number, heading and text in one string).

    `depth` 0 is the article's own text, 1 a paragraph, 2 a point …; `part` "heading" is the
    article's title, "closing" the words after the last child.
    """

    eid: str
    texts: dict[str, str]
    depth: int = 0
    label: str = ""
    part: str = ""
    rows: dict[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)  # of a table


@dataclass(frozen=True, slots=True)
class MemoEntry:
    """Something said about a unit. `kind`: commentary, debate, note (amendments), own.

    `source` is the pinpoint as plain text; `link` the kind of link, shown only where it is not
    certain ("thematic") or was decided by the user ("confirmed").
    """

    kind: str
    text: str
    lang: str = ""
    who: str = ""
    source: str = ""
    unit: str = ""  # label of the unit concerned: "п. 3 ст. 17"
    link: str = ""
    quoted: bool = False  # the words of the source itself: set in quotation marks
    format: str = "text/plain"  # or "text/markdown": the simple formatting of notes


@dataclass(frozen=True, slots=True)
class MemoNote:
    """The user's annotation on a unit or on words of it.

    `exact` are the words, `start` roughly where they stand in the unit (to choose between equal
    ones); empty: the whole unit. `lang` "": the first language of the memo.
    """

    eid: str
    lang: str
    text: str
    exact: str = ""
    start: int = 0
    author: str = ""
    date: dt.datetime | None = None
    tags: tuple[str, ...] = ()
    unit: str = ""  # label of the unit: "п. 3 ст. 17"
    format: str = "text/plain"  # or "text/markdown"


@dataclass(frozen=True, slots=True)
class MemoArticle:
    """An article, or chosen units of one, and what is said about it."""

    act: ActFacts
    eid: str
    heading: dict[str, str]
    rows: tuple[MemoRow, ...] = ()
    entries: tuple[MemoEntry, ...] = ()
    notes: tuple[MemoNote, ...] = ()


@dataclass(frozen=True, slots=True)
class MemoContent:
    """A memo. `lang` is the language it is written in, `languages` those of the parallel text.

    `texts` are the free sections by their id in the template: "question", "summary", …
    `entries` are about no single article (results of a search). `sources` are ready lines.
    """

    title: str
    articles: tuple[MemoArticle, ...] = ()
    author: str = ""
    post: str = ""
    date: dt.date | None = None
    lang: str = "ru"
    languages: tuple[str, ...] = ("kk", "ru")
    texts: dict[str, str] = field(default_factory=dict)
    entries: tuple[MemoEntry, ...] = ()
    sources: tuple[str, ...] = ()
    addressee: str = ""
