"""Paragraphs with marks -> the tree of units.

One pass with a stack of open units. What stands where is decided by the mark a paragraph begins
with, by how the text before it ends, and by the next mark ahead; never by looking back over
more than the open units, so time grows with the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kzailaw_desktop.corpus.acts.structure import marks
from kzailaw_desktop.corpus.acts.structure.marks import Mark
from kzailaw_desktop.corpus.acts.structure.numbers import follows, key
from kzailaw_desktop.corpus.text.para import Para
from kzailaw_desktop.domain import Provision, UnitKind

RANK = {kind: rank for rank, kind in enumerate((UnitKind.ANNEX, *tuple(UnitKind)[:8]))}
LEAF = 9
GROUPS = frozenset(tuple(UnitKind)[:5])  # part … section: units that only gather others
_OPENS_LIST = re.compile(r":[\"»”]?$")
_MID_SENTENCE = re.compile(r"[\w)»\"”%°]$")
_REMARK = re.compile(r"(?:Примечани[ея]|Ескертпе(?:лер)?)\s*[.:]")
_SENTENCE_END = re.compile(r"[.;:!?][\"»”’)\]]*$")
TITLE_LENGTH = 300
LONGEST = 5_000  # characters of a unit beyond which no broken line is joined to it
DEEPEST = 4  # lists inside lists


class Node:
    """A unit while the tree is built."""

    __slots__ = (
        "anchor", "children", "closing", "eid", "heading", "kind", "line", "num", "parent",
        "printed", "rows", "text",
    )  # fmt: skip

    def __init__(self, kind: UnitKind | None, parent: Node | None, line: int = 0) -> None:
        self.kind = kind
        self.parent = parent
        self.line = line
        self.num = self.printed = self.heading = self.text = self.closing = ""
        self.anchor = self.eid = ""
        self.children: list[Node] = []
        self.rows: tuple[tuple[str, ...], ...] = ()

    @property
    def rank(self) -> int:
        """How large the unit is: 0 the largest."""
        return -1 if self.kind is None else RANK.get(self.kind, LEAF)

    def walk(self) -> Iterator[Node]:
        """This unit and all below it in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def last_words(self) -> str:
        """The words the unit ends in so far."""
        if self.closing:
            return self.closing
        return self.children[-1].last_words() if self.children else self.text or self.heading

    def freeze(self) -> Provision:
        """The finished unit as a value."""
        assert self.kind is not None
        return Provision(
            self.kind, self.eid, self.printed, self.heading, self.text,
            tuple(child.freeze() for child in self.children), self.closing, self.rows,
        )  # fmt: skip


class Builder:
    """Builds the tree of one act from its body."""

    def __init__(self) -> None:
        self.root = Node(None, None)
        self.top = self.root
        self.broken: list[Para] = []  # lines that were joined to the text before them

    # -- marked paragraphs -------------------------------------------------------------------

    def open(self, mark: Mark, para: Para) -> Node:
        """Begin the unit that a mark names."""
        if mark.kind is UnitKind.POINT:
            parent = self._parent_of_point(mark.num)
        else:
            parent = (mark.kind is UnitKind.PARAGRAPH and self._remark(mark.num)) or self.top
            while parent.rank >= RANK[mark.kind] and not _is_remark(parent):
                assert parent.parent is not None
                parent = parent.parent
        node = self._add(parent, mark.kind, para)
        node.num, node.printed = mark.num, mark.printed
        if marks.is_heading(mark):
            node.heading = mark.rest
        else:
            node.text = mark.rest
        return node

    def _remark(self, num: str) -> Node | None:
        """The open remark to an article («Примечания.») whose own numbers a paragraph goes on."""
        node: Node | None = self.top
        while node is not None and not _is_remark(node):
            node = node.parent
        if node is None:
            return None
        last = node.children[-1].num if node.children else ""
        return node if (num == "1" and not last) or (last and follows(last, num)) else None

    def annex(self, num: str, printed: str, para: Para, parent: Node | None = None) -> Node:
        """Begin an annex."""
        node = self._add(parent or self.root, UnitKind.ANNEX, para)
        node.num, node.printed = num, printed
        return node

    def _add(self, parent: Node, kind: UnitKind, para: Para) -> Node:
        if parent.closing:
            self._reopen(parent)
        node = Node(kind, parent, para.line)
        node.anchor = para.anchor
        parent.children.append(node)
        self.top = node
        return node

    def _reopen(self, parent: Node) -> None:
        """More units follow the closing words: they become a line of the last unit."""
        words, parent.closing = parent.closing, ""
        if not parent.children:
            parent.text = f"{parent.text} {words}".strip()
            return
        last = parent.children[-1]
        line = Node(UnitKind.INDENT, last, last.line)
        line.text = words
        if last.rank < LEAF:
            last.children.append(line)
        else:
            last.text = f"{last.text} {words}"

    def _parent_of_point(self, num: str) -> Node:
        """Where a point belongs: in the open list that its number continues, else in a new one."""
        options: list[Node] = []
        node: Node | None = self.top
        while node is not None and len(options) < 2 * DEEPEST + 2:
            options.append(node)
            if node.rank <= RANK[UnitKind.PARAGRAPH]:
                break
            node = node.parent
        fresh = options[0]
        for place, option in enumerate(options):
            last = _last_point(option)
            if last is not None and follows(last.num, num):
                if place and self._new_list(fresh, num):
                    break
                return option
        if self._new_list(fresh, num) and sum(o.kind is UnitKind.POINT for o in options) < DEEPEST:
            return fresh
        for option in options:
            last = _last_point(option)
            if last is not None and key(last.num) < key(num):
                return option
        for option in options:
            if option.kind is UnitKind.SUBPARAGRAPH and _ends(_OPENS_LIST, option.text):
                return option
        return next((o for o in options if o.rank <= RANK[UnitKind.PARAGRAPH]), self.root)

    @staticmethod
    def _new_list(node: Node, num: str) -> bool:
        """Whether the open line introduces a list of its own."""
        return (
            node.rank >= RANK[UnitKind.POINT]
            and bool(_ends(_OPENS_LIST, node.text))
            and not node.children
            and key(num)[:1] == (1,)
        )

    # -- unmarked paragraphs -----------------------------------------------------------------

    def plain(self, para: Para, ahead: Mark | None) -> None:
        """Place an unnumbered paragraph; `ahead` is the next mark after it."""
        top = self.top
        if (top.kind in GROUPS or top.kind is UnitKind.ANNEX) and not top.children:
            if self._is_heading_line(top, para):
                top.heading = f"{top.heading} {para.text}".strip()
                return
        elif top.kind is UnitKind.ARTICLE and self._is_article_title(top, para):
            top.heading = para.text
            return
        if not top.text and not top.children and top.kind is not None and not top.rows:
            top.text = para.text
            return
        self._line(para, ahead)

    def _is_heading_line(self, top: Node, para: Para) -> bool:
        if top.text or len(para.text) > TITLE_LENGTH:
            return False
        if not top.heading:
            return not para.text.endswith((":", ";"))
        if para.style == "heading":
            return True
        letters = [c for c in top.heading + para.text if c.isalpha()]
        return bool(letters) and all(c.isupper() for c in letters)

    @staticmethod
    def _is_article_title(top: Node, para: Para) -> bool:
        return (
            not (top.heading or top.text or top.children)
            and len(para.text) <= TITLE_LENGTH
            and not para.text[:1].islower()
            and not para.text.endswith((":", ";", ".", ",", "–", "-"))
        )

    def _line(self, para: Para, ahead: Mark | None) -> None:
        """A further unnumbered line: part of a point, of the unit above it, or closing words."""
        small = para.text[:1].islower() or para.text[:1].isdigit() or marks.is_item(para.text)
        point = self._open_point()
        article = self._article()
        if article is not None and _REMARK.match(para.folded):
            self._leaf(article, UnitKind.SUBPARAGRAPH, para)
            return
        before = self.top.last_words()
        if self._broken(para, point, ahead):
            self.top.text = f"{self.top.text} {para.text}"
            self.broken.append(para)
            return
        if point is not None:
            assert point.parent is not None
            going = self._list_continues(point, ahead)
            inside = going or bool(_ends(_OPENS_LIST, point.text) or _goes_on(before, small))
            if small and not inside:
                inside = before.endswith(";") or bool(point.children)
                if not inside and not _ends(_SENTENCE_END, before):
                    self._close(point.parent, para)
                    return
            if inside and (small or going or not self._list_over(point)):
                self._leaf(point, UnitKind.INDENT if small else UnitKind.SUBPARAGRAPH, para)
                return
        holder = self._holder()
        if small and holder.children and not marks.is_item(para.text) and _unfinished(before):
            self._close(holder, para)
            return
        self._leaf(holder, UnitKind.SUBPARAGRAPH, para)

    def _broken(self, para: Para, point: Node | None, ahead: Mark | None) -> bool:
        """Whether a line only goes on with the text before it, broken in mid-sentence."""
        top = self.top
        if not para.text[:1].islower() or marks.is_item(para.text):
            return False
        if not _ends(_MID_SENTENCE, top.text) or len(top.text) > LONGEST:
            return False
        if top.children or top.closing or top.rank < RANK[UnitKind.ARTICLE]:
            return False
        return (point is None and top.rank < LEAF) or (
            top is point and self._list_continues(point, ahead)
        )

    def _article(self) -> Node | None:
        node: Node | None = self.top
        while node is not None and node.kind is not UnitKind.ARTICLE:
            node = node.parent
        return node

    def _open_point(self) -> Node | None:
        node: Node | None = self.top
        while node is not None and node.rank > RANK[UnitKind.PARAGRAPH]:
            if node.kind is UnitKind.POINT:
                return node
            node = node.parent
        return None

    @staticmethod
    def _list_continues(point: Node, ahead: Mark | None) -> bool:
        return (
            ahead is not None
            and ahead.kind is UnitKind.POINT
            and ahead.num != "1"
            and follows(point.num, ahead.num)
        )

    @staticmethod
    def _list_over(point: Node) -> bool:
        """Whether the point opened a list that has ended with a full stop."""
        return bool(point.children) and point.last_words().endswith(".")

    def _holder(self) -> Node:
        """The numbered unit (or group) that unnumbered lines belong to."""
        node = self.top
        while node.rank > RANK[UnitKind.PARAGRAPH]:
            assert node.parent is not None
            node = node.parent
        return node

    def _leaf(self, parent: Node, kind: UnitKind, para: Para) -> None:
        node = self._add(parent, kind, para)
        node.text = para.text

    def _close(self, parent: Node, para: Para) -> None:
        if parent.kind is None:
            self._leaf(parent, UnitKind.SUBPARAGRAPH, para)
            return
        parent.closing = f"{parent.closing} {para.text}".strip()
        self.top = parent

    def quote(self, para: Para) -> None:
        """A line of a quoted new wording, in the unit that introduces it."""
        point = self._open_point()
        kind = UnitKind.SUBPARAGRAPH if point is None else UnitKind.INDENT
        self._leaf(point or self._holder(), kind, para)

    def table(self, para: Para) -> None:
        """Keep a table where it stands, in the unit that is open."""
        node = self._add(self._holder(), UnitKind.TABLE, para)
        node.rows = para.rows
        assert node.parent is not None
        self.top = node.parent


def _last_point(node: Node) -> Node | None:
    for child in reversed(node.children):
        if child.kind is UnitKind.POINT:
            return child
    return None


def _ends(pattern: re.Pattern[str], text: str) -> bool:
    """Whether the end of a text matches; looks at its last letters only."""
    return pattern.search(text[-12:]) is not None


def _is_remark(node: Node) -> bool:
    return node.kind is UnitKind.SUBPARAGRAPH and bool(_REMARK.match(node.text))


def _goes_on(before: str, small: bool) -> bool:
    return small and before.endswith(":")


def _unfinished(words: str) -> bool:
    """Whether words stop in mid-sentence: not even a comma's list mark at the end."""
    return bool(words) and not _ends(_SENTENCE_END, words)
