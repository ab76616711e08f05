"""Queries as trees: words, phrases, fields, and what joins them."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class QueryWord:
    """One word as typed; with inner hyphens or dots it has several parts."""

    parts: tuple[str, ...]
    raw: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in a row; `slop` n: near one another, n words between at most. `quoted` phrases keep
    their order, hyphenated words are phrases too."""

    words: tuple[str, ...]
    slop: int = 0


@dataclass(frozen=True, slots=True)
class Wildcard:
    """A folded pattern with * (any letters) and ? (one letter)."""

    pattern: str


@dataclass(frozen=True, slots=True)
class FieldIs:
    """A field by its English name, the value asked for, and the name as it was typed."""

    name: str
    value: str
    typed: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class And:
    """All of them. Plain words next to each other end up in one And."""

    nodes: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of them."""

    nodes: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Without it."""

    node: Query


Query = QueryWord | Phrase | Wildcard | FieldIs | And | Or | Not
