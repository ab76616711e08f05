"""A unit of an act while its tree is built."""

from __future__ import annotations

from collections.abc import Iterator

from kzailaw_desktop.corpus.acts.marks.numbers import key
from kzailaw_desktop.corpus.acts.tree.contains import place_of
from kzailaw_desktop.domain import Provision, UnitKind

RANK = {kind: rank for rank, kind in enumerate((UnitKind.ANNEX, *tuple(UnitKind)[:8]))}
LEAF = 9
GROUPS = frozenset(tuple(UnitKind)[:5])  # part … section: units that only gather others
ARTICLE_RANK, PARAGRAPH_RANK, POINT_RANK = (
    RANK[kind] for kind in (UnitKind.ARTICLE, UnitKind.PARAGRAPH, UnitKind.POINT)
)


class UnitNode:
    """A unit while the tree is built. `role`: "remark", "subheading" or "" (see `contains`);
    `level`: how deep a subheading stands among subheadings, from 1."""

    __slots__ = (
        "anchor", "children", "closing", "counted", "eid", "farthest", "heading", "kind", "level", "line", "num",
        "parent", "printed", "role", "rows", "text",
    )  # fmt: skip

    def __init__(
        self, kind: UnitKind | None, parent: UnitNode | None, line: int = 0, role: str = ""
    ) -> None:
        self.kind = kind
        self.parent = parent
        self.line = line
        self.role = role
        self.level = 0
        self.num = self.printed = self.heading = self.text = self.closing = ""
        self.anchor = self.eid = ""
        self.children: list[UnitNode] = []
        self.rows: tuple[tuple[str, ...], ...] = ()
        self.counted = self.farthest = 0

    def largest_paragraph(self) -> int:
        """Return the largest number among its paragraphs so far; each is looked at once."""
        for child in self.children[self.counted :]:
            number = key(child.num) if child.kind is UnitKind.PARAGRAPH else ()
            self.farthest = max(self.farthest, number[0] if number else 0)
        # the last may get its number later: it is looked at again
        self.counted = max(len(self.children) - 1, 0)
        return self.farthest

    @property
    def rank(self) -> float:
        """How large the unit is: 0 the largest; subheadings come after sections, by level."""
        return -1 if self.kind is None else RANK.get(self.kind, LEAF) + self.level / 10

    @property
    def place(self) -> str:
        """The unit's row in the table of containment."""
        return place_of(self.kind, self.role)

    def above(self) -> Iterator[UnitNode]:
        """This unit and the units it stands in, innermost first."""
        node: UnitNode | None = self
        while node is not None:
            yield node
            node = node.parent

    def walk(self) -> Iterator[UnitNode]:
        """This unit and all below it in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def last_words(self) -> str:
        """Return the words the unit ends in so far."""
        node = self
        while not node.closing and node.children:
            node = node.children[-1]
        return node.closing or node.text or node.heading

    def freeze(self) -> Provision:
        """Return the finished unit as a value."""
        assert self.kind is not None
        return Provision(
            self.kind, self.eid, self.printed, self.heading, self.text,
            tuple(child.freeze() for child in self.children), self.closing, self.rows,
        )  # fmt: skip
