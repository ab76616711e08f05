"""How the memo is to be made: what the controls say, and what is remembered of it. No Qt."""

from __future__ import annotations

import dataclasses as dc
from collections.abc import Mapping
from dataclasses import dataclass

from kzailaw_desktop.export import MemoOptions
from kzailaw_desktop.library.written.exporting import MemoRequest

KEY = "memo"  # of the workspace's settings: what the next memo begins with
DRAFT = "memo-draft"  # the current memo: its provisions, ticks, title and question
COLUMNS = {"both": ("kk", "ru"), "kk": ("kk",), "ru": ("ru",)}
NOTES = ("comments", "numbered", "text", "")
OF_ONE_MEMO = ("title", "question", "texts")


@dataclass(frozen=True, slots=True)
class Choices:
    """`margins` in centimetres: left, right, top, bottom; empty and 0 keep the template's.

    `texts`: the sections written by hand, id and words.
    """

    template: str = "note"
    lang: str = "ru"
    columns: str = "both"
    notes: str = ""
    contents: bool = False
    suggestions: bool = False
    title: str = ""
    question: str = ""
    addressee: str = ""
    post: str = ""
    author: str = ""
    font: str = ""
    size: float = 0.0
    margins: tuple[float, ...] = ()
    first_line: float | None = None
    texts: tuple[tuple[str, str], ...] = ()

    def request(
        self, units: tuple[tuple[str, str], ...], leave_out: frozenset[tuple[str, ...]]
    ) -> MemoRequest:
        """What the library is asked for."""
        return MemoRequest(
            units=units,
            title=self.title,
            author=self.author,
            lang=self.lang,
            languages=COLUMNS[self.columns],
            question=self.question,
            texts=dict(self.texts),
            post=self.post,
            addressee=self.addressee,
            options=MemoOptions(
                template=self.template,
                notes=self.notes,
                contents=self.contents,
                margins=self.margins,
                font=self.font,
                size=self.size,
                first_line=self.first_line,
            ),
            leave_out=leave_out,
            suggestions=True,  # those that are not ticked stand in leave_out
        )

    def remembered(self) -> dict[str, object]:
        """What the next memo begins with, as JSON."""
        return {k: v for k, v in dc.asdict(self).items() if k not in OF_ONE_MEMO}

    def of_this_memo(self) -> dict[str, object]:
        """Title, question and sections, which the next memo does not begin with."""
        return {name: getattr(self, name) for name in OF_ONE_MEMO}

    @classmethod
    def recall(cls, kept: object, **first: str) -> Choices:
        """What was remembered; `first` are values for a first memo. Nonsense is passed over."""
        values: dict[str, object] = dict(first)
        kept = kept if isinstance(kept, Mapping) else {}
        for field in dc.fields(cls):
            value = kept.get(field.name)
            if field.name in kept and _fits(field.name, value):
                values[field.name] = _tuples(value)
        return dc.replace(cls(), **values)  # type: ignore[arg-type]  # `_fits` has checked them


def _tuples(value: object) -> object:
    """A value from JSON, its lists as tuples."""
    return tuple(map(_tuples, value)) if isinstance(value, list) else value


def _fits(name: str, value: object) -> bool:
    match name:
        case "lang":
            return value in ("kk", "ru", "en")
        case "columns":
            return value in COLUMNS
        case "notes":
            return value in NOTES
        case "contents" | "suggestions":
            return isinstance(value, bool)
        case "margins":
            return value == [] or (
                isinstance(value, list)
                and len(value) == 4
                and all(isinstance(v, int | float) for v in value)
            )
        case "texts":
            return isinstance(value, list) and all(
                isinstance(own, list) and len(own) == 2 and all(isinstance(t, str) for t in own)
                for own in value
            )
        case "size":
            return isinstance(value, int | float)
        case "first_line":
            return value is None or isinstance(value, int | float)
    return isinstance(value, str)
