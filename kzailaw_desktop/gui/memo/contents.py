"""What goes into the memo: provisions in order, each with what is said about it. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzailaw_desktop import eid as eids
from kzailaw_desktop import labels
from kzailaw_desktop.gui.kit.work.i18n import mark
from kzailaw_desktop.gui.panels import knowledge
from kzailaw_desktop.gui.panels.lines import Naming
from kzailaw_desktop.library.catalogue.describe import unit_of
from kzailaw_desktop.library.library import Library
from kzailaw_desktop.library.written.exporting import (
    MemoRequest,
    candidates,
    is_certain,
    own_notes,
)

if TYPE_CHECKING:
    from kzailaw_desktop.links.context.model import ContextEntry
    from kzailaw_desktop.workspace.notes.annotation import Annotation

GROUPS = (
    ("commentary", mark("Commentary"), "commentary"),
    ("debate", mark("Debate"), "debate"),
    ("note", mark("History and proposals"), "note"),
    ("own", mark("My notes"), "own"),
)
Unit = tuple[str, str]  # document, eId
Mark = tuple[str, str, str]  # document, eId or id of a note, eId of the unit in the memo


@dataclass(frozen=True, slots=True)
class MemoPiece:
    """A passage or note that may go in. `id` is an eId, or the id of the user's note."""

    document: str
    id: str
    unit: str
    group: str
    who: str
    where: str
    snippet: str
    suggested: bool = False
    score: float = 1.0
    place: Unit = ("", "")  # where it stands, for opening it

    @property
    def mark(self) -> Mark:
        """What names it among all."""
        return self.document, self.id, self.unit


@dataclass(frozen=True, slots=True)
class Chapter:
    """A provision of the memo."""

    document: str
    eid: str
    label: str
    heading: str
    pieces: tuple[MemoPiece, ...] = ()
    names: tuple[str, ...] = ()  # how its heading may read in the document

    @property
    def unit(self) -> Unit:
        """Document and eId."""
        return self.document, self.eid

    def group(self, name: str) -> list[MemoPiece]:
        """The pieces of a group, the certain ones first."""
        return sorted((p for p in self.pieces if p.group == name), key=_rank)


def _rank(piece: MemoPiece) -> tuple[bool, float]:
    return piece.suggested, -piece.score if piece.suggested else 0.0


def gather(library: Library, unit: Unit, naming: Naming, lang: str) -> Chapter:
    """A provision with everything that may stand under it. `lang`: of the memo.

    NotFound: no act has that unit.
    """
    document, eid = unit
    act = library.act(document)
    article = eids.article_of(eid) or eid
    found = {own: unit_of(act, article, own) for own in ("kk", "ru", "en")}
    shown = found.get(naming.lang) or found["ru"] or found["kk"]
    request = MemoRequest(units=(unit,), lang=lang, suggestions=True)  # offered unticked
    pieces = [
        _piece(group, entry, unit, naming)
        for group, entry in candidates(library, document, eid, request)
    ]
    pieces += [_own(note, unit, naming) for note in own_notes(library, document, eid)]
    return Chapter(
        document,
        eid,
        labels.label(eid, naming.lang, act.profile),
        shown.heading if shown else "",
        tuple(pieces),
        tuple(f"{u.num} {u.heading}".strip() for u in found.values() if u),
    )


def _piece(group: str, entry: ContextEntry, unit: Unit, naming: Naming) -> MemoPiece:
    line = (
        knowledge.note_line(entry, naming)
        if group == "note"
        else knowledge.entry_line(entry, group, naming)
    )
    place = (entry.document, entry.eid)
    if group == "note":
        place = (line.document, line.eid)
    return MemoPiece(
        entry.document,
        entry.eid,
        unit[1],
        group,
        line.who or naming.titles.get(entry.document, entry.document),
        line.where,
        line.snippet,
        not is_certain(entry),
        entry.score,
        place,
    )


def _own(note: Annotation, unit: Unit, naming: Naming) -> MemoPiece:
    line = knowledge.own_line(note, naming)
    place = (note.document, note.eid)
    return MemoPiece(
        unit[0], note.id, unit[1], "own", line.who, line.where, line.snippet, place=place
    )


@dataclass(slots=True)
class MemoContents:
    """The provisions in order, and which pieces are ticked. Suggestions start unticked."""

    chapters: list[Chapter] = field(default_factory=list)
    off: set[Mark] = field(default_factory=set)
    known: set[Mark] = field(default_factory=set)  # pieces that have been ticked or not

    def put(self, chapter: Chapter, suggestions: bool) -> None:
        """Add a provision, or bring the one that is there up to date; ticks stay."""
        for piece in chapter.pieces:
            if piece.mark not in self.known:
                self.known.add(piece.mark)
                if piece.suggested and not suggestions:
                    self.off.add(piece.mark)
        for at, old in enumerate(self.chapters):
            if old.unit == chapter.unit:
                self.chapters[at] = chapter
                return
        self.chapters.append(chapter)

    def units(self) -> tuple[Unit, ...]:
        """Document and eId of all provisions in order."""
        return tuple(chapter.unit for chapter in self.chapters)

    def place(self, unit: Unit) -> int:
        """Where a provision stands; -1: nowhere."""
        return next((n for n, c in enumerate(self.chapters) if c.unit == unit), -1)

    def move(self, unit: Unit, to: int) -> bool:
        """Move a provision to a place; False when nothing moves."""
        at = self.place(unit)
        to = max(0, min(to, len(self.chapters) - 1))
        if at < 0 or at == to:
            return False
        self.chapters.insert(to, self.chapters.pop(at))
        return True

    def remove(self, unit: Unit) -> None:
        """Take a provision out; what was ticked is kept for when it comes back."""
        self.chapters = [chapter for chapter in self.chapters if chapter.unit != unit]

    def is_on(self, piece: MemoPiece) -> bool:
        """Whether a piece goes in."""
        return piece.mark not in self.off

    def set_on(self, pieces: list[MemoPiece], on: bool) -> None:
        """Tick or untick pieces."""
        marks = {piece.mark for piece in pieces}
        self.off = self.off - marks if on else self.off | marks

    def set_suggestions(self, on: bool) -> None:
        """Tick or untick all that is only suggested."""
        self.set_on([piece for piece in self.pieces() if piece.suggested], on)

    def pieces(self) -> Iterator[MemoPiece]:
        """All pieces in order."""
        for chapter in self.chapters:
            yield from chapter.pieces

    def counts(self) -> tuple[int, int]:
        """How many pieces go in, of how many."""
        pieces = list(self.pieces())
        return sum(self.is_on(piece) for piece in pieces), len(pieces)

    def left_out(self) -> frozenset[tuple[str, ...]]:
        """The marks of the pieces that stay out, for the library."""
        return frozenset(piece.mark for piece in self.pieces() if not self.is_on(piece))

    # -- from one day to the next -----------------------------------------------------------

    def kept(self) -> dict[str, object]:
        """The memo as it stands, as JSON: what `recall` takes up again."""
        return {
            "units": [list(unit) for unit in self.units()],
            "off": sorted(list(mark) for mark in self.off),
            "known": sorted(list(mark) for mark in self.known),
        }

    def recall(self, kept: object) -> list[Unit]:
        """Take over the ticks that were kept; the provisions that stood in the memo, in order.

        Nonsense is passed over.
        """
        read: dict[str, object] = dict(kept) if isinstance(kept, Mapping) else {}
        self.off = {(m[0], m[1], m[2]) for m in _lists(read.get("off"), 3)}
        self.known = self.off | {(m[0], m[1], m[2]) for m in _lists(read.get("known"), 3)}
        return [(unit[0], unit[1]) for unit in _lists(read.get("units"), 2)]


def _lists(value: object, length: int) -> list[list[str]]:
    """The lists of so many texts within a value."""
    each = value if isinstance(value, list) else []
    return [
        one
        for one in each
        if isinstance(one, list) and len(one) == length and all(isinstance(t, str) for t in one)
    ]
