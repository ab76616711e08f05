"""Which list a point belongs to: the open one that its number continues, else a new one."""

from __future__ import annotations

import re

from kzailaw_desktop.corpus.acts.marks.numbers import follows, key
from kzailaw_desktop.corpus.acts.tree.nodes import PARAGRAPH_RANK, POINT_RANK, UnitNode
from kzailaw_desktop.domain import UnitKind

OPENS_LIST = re.compile(r":[\"»”]?$")
DEEPEST = 4  # lists inside lists


def parent_of_point(top: UnitNode, num: str) -> UnitNode:
    """Return the unit that a point with a number stands in, seen from the open unit."""
    options = _options(top)
    fresh = options[0]
    for place, option in enumerate(options):
        last = last_point(option)
        if last is not None and follows(last.num, num):
            if place and _new_list(fresh, num):
                break
            return option
    if _new_list(fresh, num) and sum(o.kind is UnitKind.POINT for o in options) < DEEPEST:
        return fresh
    for option in options:
        last = last_point(option)
        if last is not None and key(last.num) < key(num):
            return option
    for option in options:
        if option.kind is UnitKind.SUBPARAGRAPH and ends(OPENS_LIST, option.text):
            return option
    return next((o for o in options if o.rank <= PARAGRAPH_RANK or o.role == "remark"), options[-1])


def _options(top: UnitNode) -> list[UnitNode]:
    """Return the open units that may hold a list, innermost first, up to the paragraph or the
    remark."""
    options: list[UnitNode] = []
    for node in top.above():
        if len(options) >= 2 * DEEPEST + 2:
            break
        options.append(node)
        if node.rank <= PARAGRAPH_RANK:
            break
    return options


def _new_list(node: UnitNode, num: str) -> bool:
    """Tell whether the open line introduces a list of its own."""
    return (
        node.rank >= POINT_RANK
        and ends(OPENS_LIST, node.text)
        and not node.children
        and key(num)[:1] == (1,)
    )


def last_point(node: UnitNode) -> UnitNode | None:
    """Return the last point of a unit."""
    for child in reversed(node.children):
        if child.kind is UnitKind.POINT:
            return child
    return None


def ends(pattern: re.Pattern[str], text: str) -> bool:
    """Tell whether the end of a text matches; looks at its last letters only."""
    return pattern.search(text[-12:]) is not None
