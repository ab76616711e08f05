"""Read the wording of units, line by line, as a user writes it or a command quotes it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kzailaw_desktop import eid as eids
from kzailaw_desktop.corpus.acts.marks.line_marks import is_item, mark
from kzailaw_desktop.domain import Provision, UnitKind

K = UnitKind
_ORDINAL = (K.SUBPARAGRAPH, K.INDENT)
_RANKS = {
    kind: rank
    for rank, kind in enumerate(
        (K.PART, K.TITLE, K.SUBTITLE, K.CHAPTER, K.SECTION, K.ARTICLE, K.PARAGRAPH, K.POINT)
    )
}


def number_key(num: str) -> tuple[int, ...]:
    """Return the number of a unit for sorting: "11-1" after "11" and before "12".

    >>> number_key("11-1")
    (11, 1)
    """
    return tuple(int(digits) for digits in re.findall(r"\d+", num))


def split_siblings(lines: Sequence[str], kind: UnitKind, first: str) -> list[tuple[str, list[str]]]:
    """Return the units of one kind that stand in a row, each with its number and its lines.

    >>> split_siblings(["4. а", "1) б", "5. в"], UnitKind.PARAGRAPH, "4")
    [('4', ['4. а', '1) б']), ('5', ['5. в'])]
    """
    if kind in _ORDINAL:
        return _ordinal_siblings(lines, first)
    found: list[tuple[str, list[str]]] = []
    for line in lines:
        own = mark(line.strip())
        starts = own is not None and own.kind is kind
        if starts and own and (not found or number_key(own.num) > number_key(found[-1][0])):
            found.append((own.num, [line]))
        elif found:
            found[-1][1].append(line)
        else:
            return [(first, list(lines))]
    if found and number_key(found[0][0]) != number_key(first):
        return [(first, list(lines))]
    return found or [(first, [])]


def _ordinal_siblings(lines: Sequence[str], first: str) -> list[tuple[str, list[str]]]:
    """Parts: every unnumbered line is one, with the points below it."""
    found: list[tuple[str, list[str]]] = []
    for line in lines:
        if found and mark(line.strip()) is not None:
            found[-1][1].append(line)
        else:
            start = int(first) if first.isdigit() else 1
            found.append((str(start + len(found)), [line]))
    return found or [(first, [])]


@dataclass
class _Node:
    kind: UnitKind
    eid: str
    num: str = ""
    heading: str = ""
    text: str = ""
    children: list[_Node] = field(default_factory=list)

    def done(self) -> Provision:
        children = tuple(child.done() for child in self.children)
        return Provision(self.kind, self.eid, self.num, self.heading, self.text, children)

    def add(self, kind: UnitKind, num: str) -> _Node:
        continuous = kind is K.ARTICLE or kind in (K.CHAPTER, K.TITLE, K.SUBTITLE, K.PART)
        base = "" if continuous else self.eid
        if kind in _ORDINAL:
            num = str(2 + sum(child.kind is kind for child in self.children))
        made = _Node(kind, eids.join(base, kind, num))
        self.children.append(made)
        return made


def provision(lines: Sequence[str], kind: UnitKind, eid: str) -> Provision:
    """Return a unit with all below it, from its lines; nothing is lost, an odd line becomes a
    part."""
    head, *rest = [line.strip() for line in lines] or [""]
    own = mark(head)
    root = _Node(kind, eid)
    if own is not None and own.kind is kind:
        headed = _RANKS.get(kind, 9) <= _RANKS[K.ARTICLE]
        root.num, root.heading, root.text = (
            own.printed, own.rest if headed else "", "" if headed else own.rest,
        )  # fmt: skip
    else:
        root.text = head
    path = [root]
    for line in rest:
        _line(line, path)
    return root.done()


def _line(line: str, path: list[_Node]) -> None:
    found = mark(line)
    if found is not None and _RANKS[found.kind] > _RANKS.get(path[0].kind, 9):
        while _RANKS.get(path[-1].kind, 9) >= _RANKS[found.kind] and len(path) > 1:
            path.pop()
        made = path[-1].add(found.kind, found.num)
        made.num = found.printed
        headed = _RANKS[found.kind] <= _RANKS[K.ARTICLE]
        made.heading, made.text = (found.rest, "") if headed else ("", found.rest)
        path.append(made)
        return
    if path[-1].heading and not path[-1].text and not path[-1].children:
        path[-1].text = line
        return
    while path[-1].kind in _ORDINAL and len(path) > 1:
        path.pop()
    within_point = path[-1].kind is K.POINT and (is_item(line) or line[:1].islower())
    while path[-1].kind is K.POINT and not within_point and len(path) > 1:
        path.pop()
    kind = K.INDENT if path[-1].kind is K.POINT else K.SUBPARAGRAPH
    made = path[-1].add(kind, "")
    made.text = line
    path.append(made)
