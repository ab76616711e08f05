"""eIds for a finished tree, and what its numbering leaves to be desired."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from kzailaw_desktop import eid as ids
from kzailaw_desktop.corpus.acts.marks.numbers import follows, key
from kzailaw_desktop.corpus.acts.tree.nodes import UnitNode
from kzailaw_desktop.corpus.reports.report import Problem
from kzailaw_desktop.corpus.reports.wording import say
from kzailaw_desktop.domain import UnitKind

# Units numbered through the whole act (or annex) carry no prefix of the groups above them.
_CONTINUOUS = (UnitKind.PART, UnitKind.TITLE, UnitKind.SUBTITLE, UnitKind.CHAPTER, UnitKind.ARTICLE)
MOST_TOLD = 20  # missing numbers
_ORDINAL = (UnitKind.SUBPARAGRAPH, UnitKind.INDENT)


def assign(root: UnitNode, lang: str) -> list[Problem]:
    """Give every unit its eId; report duplicates and gaps."""
    problems: list[Problem] = []
    _scope(root, "", lang, problems)
    return problems


def _within(scope: UnitNode) -> Iterator[UnitNode]:
    """Units of a scope (the act, an annex) without those of annexes inside it."""
    for child in scope.children:
        if child.kind is UnitKind.ANNEX:
            continue
        yield child
        if child.rank < 6:
            yield from _within(child)


def _scope(scope: UnitNode, prefix: str, lang: str, problems: list[Problem]) -> None:
    restarting = _restarting(scope)
    seen: Counter[str] = Counter()
    before: dict[UnitKind, UnitNode] = {}
    annexes = 0
    for node in scope.children:
        if node.kind is UnitKind.ANNEX:
            annexes += 1
            node.num = node.num or str(annexes)
    _number(scope, scope, prefix, restarting, seen, before, lang, problems)


def _restarting(scope: UnitNode) -> set[UnitKind]:
    """Return the kinds whose numbers begin anew under each larger unit."""
    firsts: dict[UnitKind, int] = {}
    parents: dict[UnitKind, set[int]] = {}
    for node in _within(scope):
        if node.kind and node.num and node.kind in (*_CONTINUOUS, UnitKind.PARAGRAPH):
            if node.num == "1":
                firsts[node.kind] = firsts.get(node.kind, 0) + 1
            parents.setdefault(node.kind, set()).add(id(node.parent))
    firsts.pop(UnitKind.ARTICLE, None)  # articles never begin anew: a second one is a mistake
    return {kind for kind, count in firsts.items() if count > 1 and len(parents[kind]) > 1}


def _number(
    scope: UnitNode,
    parent: UnitNode,
    prefix: str,
    restarting: set[UnitKind],
    seen: Counter[str],
    before: dict[UnitKind, UnitNode],
    lang: str,
    problems: list[Problem],
) -> None:
    counts: Counter[UnitKind] = Counter()
    own: dict[UnitKind, UnitNode] = {}
    for node in parent.children:
        assert node.kind is not None
        counts[node.kind] += 1
        num = node.num
        if node.kind in _ORDINAL:
            num = str(counts[node.kind] + (parent.kind is not None))  # the act has no words before
        elif node.kind is UnitKind.TABLE or not num:
            num = str(counts[node.kind])
        continuous = _is_continuous(node, parent, restarting)
        base = prefix if continuous else (parent.eid or prefix)
        node.eid = _unique(ids.join(base, node.kind, num), node, seen, lang, problems)
        chain = before if continuous else own
        _check_order(chain.get(node.kind), node, continuous, lang, problems)
        if node.num:
            chain[node.kind] = node
        if node.kind is UnitKind.ANNEX:
            _scope(node, node.eid, lang, problems)
        else:
            _number(scope, node, prefix, restarting, seen, before, lang, problems)


def _is_continuous(node: UnitNode, parent: UnitNode, restarting: set[UnitKind]) -> bool:
    if node.kind in restarting:
        return False
    if node.kind is UnitKind.PARAGRAPH:
        return parent.rank < 6  # rules without articles
    return node.kind in _CONTINUOUS


def _unique(
    eid: str, node: UnitNode, seen: Counter[str], lang: str, problems: list[Problem]
) -> str:
    seen[eid] += 1
    if seen[eid] == 1:
        return eid
    message = say("problem-duplicate", lang, num=node.num or node.printed)
    eid = f"{eid}.{seen[eid]}"
    problems.append(Problem(node.line, message, "duplicate", eid))
    return eid


def _check_order(
    before: UnitNode | None, node: UnitNode, continuous: bool, lang: str, problems: list[Problem]
) -> None:
    numbered = (*_CONTINUOUS, UnitKind.SECTION, UnitKind.PARAGRAPH, UnitKind.POINT)
    if node.kind not in numbered or not key(node.num):
        return
    last = before.num if before else ""
    if not last and key(node.num)[0] <= 1:
        return
    if before and (_next_to(last, node.num) or _range_ends(before, node.num)):
        return
    if last and key(node.num) <= key(last):
        if key(node.num) != key(last):
            message = say("problem-order", lang, num=node.num, before=last)
            problems.append(Problem(node.line, message, "order", node.eid))
        return
    message = say("problem-gap", lang, num=node.num, before=last or "0")
    problems.append(Problem(node.line, message, "gap", node.eid, _between(last, node.num)))


def _next_to(before: str, num: str) -> bool:
    """Tell whether nothing is missing between two numbers: an inserted 2-1 needs its 2 before
    it."""
    own = key(num)
    inserted = len(own) > 1 and own[:-1] != key(before)[: len(own) - 1]
    return follows(before, num) and not inserted


def _between(before: str, num: str) -> tuple[str, ...]:
    """Return the numbers that are missing between two, at most a few: 3, 4 before 5; 2 before
    2-1."""
    low, high = key(before) or (0,), key(num)
    missing = [str(n) for n in range(low[0] + 1, high[0])]
    if len(high) > 1:
        base = "-".join(str(n) for n in high[:-1])
        same = low[: len(high) - 1] == high[:-1]
        first = low[len(high) - 1] + 1 if same and len(low) >= len(high) else 1
        missing += [] if same else [base]
        missing += [f"{base}-{n}" for n in range(first, high[-1])][:MOST_TOLD]
    return tuple(missing[:MOST_TOLD])


def _range_ends(before: UnitNode, num: str) -> bool:
    """Tell whether a unit stands for a removed range, "3-5." or "7)–9)", that `num` comes after."""
    a, b = key(before.num), key(num)
    if len(a) == 2 and a[1] > a[0] and b[0] == a[1] + 1:
        return True
    several = re.findall(r"\d+(?:-\d+)*(?=\))", before.printed)
    return len(several) > 1 and follows(several[-1], num)
