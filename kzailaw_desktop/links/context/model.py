"""Everything said about a provision, as the panel, the command line and the memo show it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field

from kzailaw_desktop.domain import LinkKind

OWN, CHILD, ARTICLE = "own", "child", "article"
NOTE = "note"
REFERENCE = "reference"
DEFINITION = "definition"


@dataclass(frozen=True, slots=True)
class ContextEntry:
    """One place that speaks of the provision, or one note to it.

    `target` is the unit spoken of and `relation` how it stands to the unit asked for: "own",
    "child" (part of it) or "article" (the article it belongs to). `kind` is a LinkKind, or
    "note", "reference", "definition".
    """

    document: str
    eid: str
    lang: str
    kind: LinkKind | str
    score: float
    target: str
    relation: str = OWN
    reasons: tuple[str, ...] = ()
    text: str = ""
    snippet: str = ""
    label: str = ""
    speaker: str = ""
    date: dt.date | None = None
    stance: str = ""  # of a digest: explains, criticises, proposes, supports
    mismatch: str = ""  # how a commentary differs from the signed text
    digest: bool = False
    exchange: str = ""  # the question-and-answer exchange of a debate
    event: str = ""  # of a note
    stage: str = ""
    source: str = ""
    place: str = ""
    href: str = ""
    act: str = ""  # of a reference: the act it leads to or comes from
    start: int = 0  # span of the citation in `text`
    end: int = 0


@dataclass(frozen=True, slots=True)
class Context:
    """What is known about the unit `eid` of the act with document id `act`."""

    act: str
    eid: str
    commentary: tuple[ContextEntry, ...] = ()
    debate: tuple[ContextEntry, ...] = ()
    notes: tuple[ContextEntry, ...] = ()
    references_in: tuple[ContextEntry, ...] = ()
    references_out: tuple[ContextEntry, ...] = ()
    definitions: tuple[ContextEntry, ...] = field(default=())

    def entries(self) -> Iterator[ContextEntry]:
        """Yield all entries, group after group."""
        yield from self.commentary
        yield from self.debate
        yield from self.notes
        yield from self.references_in
        yield from self.references_out
        yield from self.definitions

    def __len__(self) -> int:
        return sum(1 for _ in self.entries())
