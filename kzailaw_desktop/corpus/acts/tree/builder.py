"""The tree of units as it grows: units are added, closed and joined, never placed by itself.

Which line becomes what is decided by the rules (`rules.py`); the builder keeps the tree in order:
a unit that may not stand where it is put goes up to the first unit that may hold it.
"""

from __future__ import annotations

from kzailaw_desktop.corpus.acts.marks.numbers import follows
from kzailaw_desktop.corpus.acts.tree.contains import may_contain, place_of
from kzailaw_desktop.corpus.acts.tree.nodes import PARAGRAPH_RANK, RANK, UnitNode
from kzailaw_desktop.corpus.text.para import Para
from kzailaw_desktop.domain import UnitKind


class Builder:
    """Builds the tree of one act. `top`: the unit that is open."""

    def __init__(self) -> None:
        self.root = UnitNode(None, None)
        self.top = self.root
        self.raised: list[UnitNode] = []  # units that could not stand where they were put

    # -- adding ------------------------------------------------------------------------------

    def add(self, parent: UnitNode, kind: UnitKind, para: Para, role: str = "") -> UnitNode:
        """Return a new unit in `parent`, or in the nearest unit above it that may hold it."""
        place = place_of(kind, role)
        holder = next(n for n in parent.above() if may_contain(n.place, place))
        if holder.closing:
            self._reopen(holder)
        node = UnitNode(kind, holder, para.line, role)
        node.anchor = para.anchor
        holder.children.append(node)
        self.top = node
        if holder is not parent:
            self.raised.append(node)
        return node

    def larger(self, rank: float) -> UnitNode:
        """Return the open unit that a unit of a rank belongs to: the nearest larger one."""
        return next(node for node in self.top.above() if node.rank < rank)

    def leaf(self, parent: UnitNode, kind: UnitKind, para: Para, role: str = "") -> UnitNode:
        """Return a unit without a number."""
        node = self.add(parent, kind, para, role)
        node.text = para.text
        return node

    def annex(self, num: str, printed: str, para: Para, parent: UnitNode) -> UnitNode:
        """Begin an annex."""
        node = self.add(parent, UnitKind.ANNEX, para)
        node.num, node.printed = num, printed
        return node

    def table(self, para: Para) -> UnitNode:
        """Keep a table where it stands, in the unit that is open."""
        node = self.add(self.holder(), UnitKind.TABLE, para)
        node.rows = para.rows
        assert node.parent is not None
        self.top = node.parent
        return node

    def close(self, parent: UnitNode, para: Para) -> UnitNode:
        """Words after the last unit in `parent`: its closing words."""
        if parent.kind is None:
            return self.leaf(parent, UnitKind.SUBPARAGRAPH, para)
        parent.closing = f"{parent.closing} {para.text}".strip()
        self.top = parent
        return parent

    def _reopen(self, parent: UnitNode) -> None:
        """More units follow the closing words: they become a line of the last unit."""
        words, parent.closing = parent.closing, ""
        if not parent.children:
            parent.text = f"{parent.text} {words}".strip()
            return
        last = parent.children[-1]
        kind = UnitKind.INDENT if last.kind is UnitKind.POINT else UnitKind.SUBPARAGRAPH
        if may_contain(last.place, kind.value):
            line = UnitNode(kind, last, last.line)
            line.text = words
            last.children.append(line)
        else:
            last.text = f"{last.text} {words}".strip()

    # -- what is open ------------------------------------------------------------------------

    def article(self) -> UnitNode | None:
        """Return the article that is open."""
        return next((n for n in self.top.above() if n.kind is UnitKind.ARTICLE), None)

    def point(self) -> UnitNode | None:
        """Return the point that is open, inside the open paragraph."""
        for node in self.top.above():
            if node.rank <= PARAGRAPH_RANK:
                return None
            if node.kind is UnitKind.POINT:
                return node
        return None

    def holder(self) -> UnitNode:
        """Return the numbered unit (or group) that unnumbered lines belong to."""
        return next(node for node in self.top.above() if node.rank <= PARAGRAPH_RANK)

    def remark(self, num: str) -> UnitNode | None:
        """Return the open remark whose own numbers a paragraph begins or goes on."""
        node = next((n for n in self.top.above() if n.role == "remark"), None)
        if node is None:
            return None
        own = [child.num for child in node.children if child.kind is UnitKind.PARAGRAPH]
        if own:
            return node if follows(own[-1], num) else None
        return node if num == "1" else None

    def group(self, kind: UnitKind, level: int = 0) -> UnitNode:
        """Return where a larger unit (article or above) belongs."""
        return self.larger(RANK[kind] + level / 10)
