"""What is found in a file that came back."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from kzailaw_desktop.drafting.draft.model import Draft


@dataclass(frozen=True, slots=True)
class Revision:
    """One tracked insertion or deletion."""

    kind: str  # "inserted" or "deleted"
    text: str
    author: str
    date: str  # as the file has it, "" when it has none


@dataclass(frozen=True, slots=True)
class ReturnedChange:
    """What others did to a unit. `field`: text or justification (of a table).

    `before` is the wording we handed over, `after` theirs; "" when there is none.
    """

    act: str
    eid: str
    lang: str
    before: str
    after: str
    authors: tuple[str, ...] = ()
    date: str = ""
    revisions: tuple[Revision, ...] = ()
    field: str = "text"
    part: str = ""  # "heading", "closing" or ""

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class ReturnedComment:
    """A comment in the margin, with the words it is about."""

    act: str
    eid: str
    lang: str
    author: str
    date: str
    text: str
    quoted: str = ""


@dataclass
class Returned:
    """All that came back in a file."""

    kind: str = ""  # redline, table, memo …, "" when only its shape is known
    draft_id: str = ""
    languages: tuple[str, ...] = ()
    changes: list[ReturnedChange] = field(default_factory=list)
    comments: list[ReturnedComment] = field(default_factory=list)
    untracked: list[ReturnedChange] = field(default_factory=list)
    draft: Draft | None = None  # of a comparative table that others made
    outdated: bool = False  # the draft was changed after the file was written from it
    unresolved: list[str] = field(default_factory=list)  # acts and units that are not known
