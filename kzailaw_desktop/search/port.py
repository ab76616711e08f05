"""The face of search: what is asked, what comes back, and what an engine has to be able to do.

An engine stores and finds *terms* only. How words become terms is decided in `analysis`, which
terms a query means in `plan`, and which hit comes first in `ranking`, so every engine answers
alike.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

FIELDS = ("head", "body", "word", "tag")
"""What an engine keeps of a passage: stems of the heading, stems of the text, surface forms of
both (for exact search and wildcards), and marks such as `lang:kk` or `on:2025-11-17`."""


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A question and its chips; an empty chip does not filter.

    `lang` restricts the language of the passages found; `doc` and `kind` may name several,
    separated by commas. `article` is a number or an eId. `exact` asks for the very forms typed;
    `expand` allows the glossary's equivalents, but for those in `without`; `related` lets derivatives such as `құқықтық`
    answer for `құқық`; `fold` folds near-duplicates into one hit. `within`: only these documents,
    however many and whatever the chips say; None for all.
    """

    query: str
    lang: str = ""
    kind: str = ""
    doc: str = ""
    article: str = ""
    speaker: str = ""
    author: str = ""
    year: int = 0
    exact: bool = False
    expand: bool = True
    without: tuple[str, ...] = ()
    related: bool = False
    fold: bool = True
    within: frozenset[str] | None = None
    limit: int = 20
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Features:
    """Parts of search that an evaluation can switch off to see what they are worth."""

    kazakh_letters: bool = True  # words typed without them
    some_words: bool = True  # passages that lack a word, after those that have all
    ranking: bool = True  # our own order instead of the engine's
    model: bool = True  # what was learnt from judged queries has the last word
    headings: bool = True  # a heading counts more than text
    closeness: bool = True  # words that stand together count more
    surroundings: bool = True  # what is said above a provision, or before, counts for it
    correction: bool = True  # wrong layout and misspellings


@dataclass(frozen=True, slots=True)
class Hit:
    """One passage found. `marks` are spans in `snippet`; `similar` the eIds folded into it.

    `tier` 0: every word of the query (or an equivalent) is in it; 1: only some are. An amendment
    note says how certain it is (`stage`) and which provisions it speaks of (`targets`).
    """

    document: str
    kind: str
    lang: str
    eid: str
    label: str
    heading: str
    speaker: str
    score: float
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()
    article: str = ""
    tier: int = 0
    similar: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    stage: str = ""
    digest: bool = False  # our own paraphrase of a commentary, not the authors' words
    langs: tuple[str, ...] = ()  # in which the unit was found, that of the snippet first


@dataclass(frozen=True, slots=True)
class SearchResults:
    """The answer. `expanded` lists the terms also searched for; `facets` count every match.

    `message` is a code of `resources/messages/search.toml` with `params` for it ("" when there
    is nothing to say): a wrong keyboard layout, no passage with all words, and so on.
    """

    query: str
    expanded: tuple[str, ...] = ()
    total: int = 0
    hits: tuple[Hit, ...] = ()
    suggestions: tuple[str, ...] = ()
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    message: str = ""
    params: dict[str, str] = field(default_factory=dict)


# What an engine is asked: a small tree over terms.


@dataclass(frozen=True, slots=True)
class Leaf:
    """Passages with a term in a field; `stem` means heading or text."""

    field: str  # "stem", "word", "tag"
    term: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """Terms one after the other; with `slop` n at most n other words stand between them, in any
    order."""

    field: str  # "stem", "word"
    terms: tuple[str, ...]
    slop: int = 0


@dataclass(frozen=True, slots=True)
class Prefix:
    """Passages with a term that begins so."""

    field: str
    start: str


@dataclass(frozen=True, slots=True)
class All:
    """Every one of the nodes."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """At least one of the nodes."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Except:
    """What `node` finds without what `without` finds."""

    node: Node
    without: Node


@dataclass(frozen=True, slots=True)
class Everything:
    """Every passage; only useful under filters."""


Node = Leaf | Sequence | Prefix | All | Any | Except | Everything


@dataclass(frozen=True, slots=True)
class PassageRow:
    """A passage as an engine gets it: a number and four lists of terms."""

    pid: int
    document: str
    head: tuple[str, ...]
    body: tuple[str, ...]
    word: tuple[str, ...]
    tag: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What an engine found: the best by its own score, best first, and every match."""

    best: tuple[tuple[int, float], ...]
    matched: array[int]


class Engine(Protocol):
    """Where terms are kept. One writer; a reader sees the state of its last `refresh`."""

    name: str

    def add(self, rows: Iterable[PassageRow]) -> None:
        """Add passages; seen by readers after `commit`."""

    def delete(self, document: str) -> None:
        """Take out all passages of a document."""

    def commit(self) -> str:
        """Make changes durable; returns a stamp that names the new state."""

    def stamp(self) -> str:
        """Return the stamp of the state on disk."""

    def refresh(self) -> None:
        """See what was committed since."""

    def find(self, node: Node, top: int) -> Found:
        """Passages that match, the `top` best with scores."""

    def best(self, node: Node, within: array[int], top: int) -> list[int]:
        """Return the `top` best that match, of those that match `within` a wider node."""

    def doc_freq(self, field: str, term: str) -> int:
        """In how many passages a term stands."""

    def vocabulary(self, field: str, start: str = "") -> Iterator[tuple[str, int]]:
        """Terms of a field in alphabetical order, each with the number of passages."""

    def count(self) -> int:
        """Number of passages."""

    def close(self) -> None:
        """Let go of files; uncommitted changes are lost."""
