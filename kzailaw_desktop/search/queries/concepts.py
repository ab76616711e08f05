"""What a query asks for: things, the words that name them, and what each find is worth."""

from __future__ import annotations

from dataclasses import dataclass, field

from kzailaw_desktop.search.port import Leaf, Node, Prefix, Sequence
from kzailaw_desktop.search.queries.fields import both, either


@dataclass(frozen=True, slots=True)
class Alternative:
    """Terms in a row that answer for a concept, and what that is worth (1: the word itself)."""

    field: str  # "stem", "word", "prefix" (of a word), "tag"
    terms: tuple[str, ...]
    worth: float = 1.0
    slop: int = 0

    def node(self) -> Node:
        """Return what the engine looks for."""
        if self.field == "prefix":
            return Prefix("word", self.terms[0])
        if len(self.terms) == 1:
            return Leaf(self.field, self.terms[0])
        return Sequence(self.field, self.terms, self.slop)


@dataclass(frozen=True, slots=True)
class Concept:
    """One word, phrase or reference of the query, with everything that answers for it."""

    alternatives: tuple[Alternative, ...]
    words: tuple[str, ...] = ()  # folded, as typed: a passage with this very form is worth more
    cousins: tuple[Alternative, ...] = ()  # derivatives: only where words may be missing

    def node(self) -> Node:
        """Return what the engine looks for."""
        return either([a.node() for a in self.alternatives])


@dataclass(frozen=True, slots=True)
class Group:
    """The user's own words for one thing, and the glossary's equivalents of them."""

    concepts: tuple[Concept, ...]
    equivalents: tuple[Alternative, ...] = ()

    def own(self) -> Node:
        """Return all of the user's words."""
        return both([c.node() for c in self.concepts])

    def any(self) -> Node:
        """Return the user's words, or an equivalent."""
        return either([self.own(), *(e.node() for e in self.equivalents)])


@dataclass(slots=True)
class Plan:
    """What to look for. `own` without and `wide` with equivalents; `some` when words may be
    missing (None: the query has operators, so nothing may). `wordings` are the equivalents by their
    stems, as the glossary writes them."""

    own: Node
    wide: Node
    some: Node | None
    derived: Node | None = None  # derivatives of the words: where hardly anything else is found
    limits: Node | None = None  # chips, fields: what every passage has to be
    groups: list[Group] = field(default_factory=list)
    wordings: dict[tuple[str, ...], str] = field(default_factory=dict)
