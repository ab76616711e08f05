"""The state of reading the body of an act: where the reading stands, what has been placed.

The rules (`rules.py`, `lines.py`) look at it and change it; it decides nothing itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kzailaw_desktop.corpus.acts import front
from kzailaw_desktop.corpus.acts.changes.targets import RawNote
from kzailaw_desktop.corpus.acts.marks import annexes
from kzailaw_desktop.corpus.acts.marks.line_marks import Mark
from kzailaw_desktop.corpus.acts.tree.builder import Builder
from kzailaw_desktop.corpus.acts.tree.nodes import UnitNode
from kzailaw_desktop.corpus.reports.report import Repair
from kzailaw_desktop.corpus.reports.wording import say
from kzailaw_desktop.corpus.text.para import Para
from kzailaw_desktop.domain import UnitKind


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a paragraph of the source went, and by which rule. `unit`: None for a note, a
    signature, or words taken out."""

    line: int
    rule: str
    unit: UnitNode | None


@dataclass(frozen=True, slots=True)
class Suspicion:
    """What the rules could not prove of a unit. `kind` as in `proof.doubts`."""

    kind: str
    line: int
    unit: UnitNode | None = None
    params: dict[str, object] = field(default_factory=dict)


class Body:
    """The paragraphs of an act on their way into its tree."""

    def __init__(self, paras: Sequence[Para], marks: Sequence[Mark | None], lang: str) -> None:
        self.paras = paras
        self.marks = marks
        self.lang = lang
        self.builder = Builder()
        self.raw_notes: list[RawNote] = []
        self.waiting: list[RawNote] = []  # red notes that wait for the unit they concern
        self.conclusions: list[str] = []
        self.taken_out: list[Repair] = []
        self.broken: list[Para] = []  # lines that were joined to the text before them
        self.last: dict[UnitKind, str] = {}  # the number of the last heading of each kind
        self.placed: list[Placed] = []
        self.suspicions: list[Suspicion] = []
        self.closing = False  # the signature has begun
        self.published = False  # the publisher's lines at the end have begun
        self._stopless: dict[UnitKind, bool] = {}
        self._prepare_ahead()

    def _prepare_ahead(self) -> None:
        """For each paragraph the next mark after it, and whether an annex begins."""
        count = len(self.paras)
        self.annexes = [annexes.begins(self.paras, i) for i in range(count)]
        self.ahead: list[Mark | None] = [None] * count
        self.body_ahead = [False] * count
        following: Mark | None = None
        body = False
        for place in range(count - 1, -1, -1):
            self.ahead[place], self.body_ahead[place] = following, body
            if self.annexes[place]:
                following, body = None, False
            elif self.marks[place]:
                following, body = self.marks[place], True

    def without_stops(self, kind: UnitKind) -> bool:
        """Whether the headings of a kind mostly have no full stop after their number."""
        if kind not in self._stopless:
            found = [m for m in self.marks if m and m.kind is kind and m.rest]
            bare = sum(not m.printed.endswith((".", ":")) for m in found)
            self._stopless[kind] = bare * 2 > len(found)
        return self._stopless[kind]

    @property
    def top(self) -> UnitNode:
        """The unit that is open."""
        return self.builder.top

    def settle(self, node: UnitNode) -> None:
        """The unit that waiting red notes concern has begun."""
        for note in self.waiting:
            note.before = node
        self.waiting.clear()

    def conclude(self, para: Para) -> None:
        """Put a paragraph after the body: signature, table of signatures, publisher's line."""
        if front.PUBLISHER.match(para.text) or (self.published and not para.rows):
            self.published = True
            reason = say("repair-publisher", self.lang)
            self.taken_out.append(Repair(para.line, para.text, "", reason))
        elif para.rows:
            self.conclusions += ["\t".join(row) for row in para.rows]
        else:
            self.conclusions.append(para.text)

    def doubt(self, kind: str, line: int, unit: UnitNode | None = None, **params: object) -> None:
        """Keep what could not be proven."""
        self.suspicions.append(Suspicion(kind, line, unit, params))
