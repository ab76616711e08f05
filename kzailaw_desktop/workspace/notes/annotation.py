"""What the user writes on a passage, in the model of the W3C Web Annotation recommendation."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from kzailaw_desktop import eid as eids


class Motivation(StrEnum):
    """Why an annotation was made."""

    COMMENTING = "commenting"
    HIGHLIGHTING = "highlighting"
    TAGGING = "tagging"
    BOOKMARKING = "bookmarking"


class Anchor(StrEnum):
    """How an annotation sits on the text since the last new edition."""

    FIRM = ""  # where the user put it
    MOVED = "moved"  # the unit changed, the quote was found again in it
    REVIEW = "review"  # the quote or the unit is gone; the user decides


AROUND = 32  # characters kept on each side of a quote


def now() -> dt.datetime:
    """This moment in UTC."""
    return dt.datetime.now(dt.UTC)


def new_id() -> str:
    """Return a fresh id of an annotation, draft or change."""
    return f"urn:uuid:{uuid.uuid4()}"


@dataclass(frozen=True, slots=True)
class Annotation:
    """A highlight, note, tag or bookmark on a unit or on words in it.

    `exact` is the quoted text, `prefix` and `suffix` the characters around it, `start` and `end`
    its place in the text of the unit in Python code points; all empty for a note on the whole
    unit. `former` is the text the unit had when the anchor was last firm; it is kept only while
    the annotation is not firm, to be shown beside the new text.
    """

    document: str
    eid: str = ""
    id: str = ""
    edition: dt.date | None = None
    lang: str = ""
    motivation: Motivation = Motivation.COMMENTING
    body: str = ""  # plain text or the simple formatting of `format`
    format: str = "text/plain"  # or "text/markdown"
    tags: tuple[str, ...] = ()
    colour: str = ""  # yellow, green, blue, pink or purple
    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = 0
    end: int = 0
    created: dt.datetime | None = None
    modified: dt.datetime | None = None
    author: str = ""
    anchor: Anchor = Anchor.FIRM
    former: str = ""

    @property
    def quotes(self) -> bool:
        """Whether it stands on words, not on the whole unit."""
        return bool(self.exact)

    @property
    def article(self) -> str:
        """The eId of the article it belongs to, or "" outside acts."""
        return eids.article_of(self.eid)

    def to_record(self) -> dict[str, Any]:
        """Plain values for JSON; fields at their defaults are left out."""
        record = {}
        for name, value in asdict(self).items():
            if value is None or value == "" or value == () or value == 0:
                continue
            record[name] = value.isoformat() if isinstance(value, dt.date) else value
        return record

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> Annotation:
        """Return the annotation of `to_record`; unknown keys are ignored."""
        known = {f.name for f in fields(cls)}
        values = {k: v for k, v in record.items() if k in known}
        if "edition" in values:
            values["edition"] = dt.date.fromisoformat(values["edition"])
        for name in ("created", "modified"):
            if name in values:
                values[name] = dt.datetime.fromisoformat(values[name])
        values["tags"] = tuple(values.get("tags", ()))
        values["motivation"] = Motivation(values.get("motivation", Motivation.COMMENTING))
        values["anchor"] = Anchor(values.get("anchor", ""))
        return cls(**values)


def quote(text: str, start: int, end: int, around: int = AROUND) -> dict[str, Any]:
    """Return the selector fields of an annotation on `text[start:end]`."""
    return {
        "exact": text[start:end],
        "prefix": text[max(0, start - around) : start],
        "suffix": text[end : end + around],
        "start": start,
        "end": end,
    }
