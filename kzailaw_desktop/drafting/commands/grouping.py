"""Put operations together that one command can word."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kzailaw_desktop.corpus.acts.marks.line_marks import mark
from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.drafting.commands.compound import same_words
from kzailaw_desktop.drafting.commands.grammar import Parts
from kzailaw_desktop.drafting.commands.operation import Operation

_MERGED = ("replace", "repeal", "insert", "renumber")


def runs(found: Sequence[Operation], depth: int) -> list[list[Operation]]:
    """Operations that follow on one another under the same unit; units in a row go together."""
    groups: list[list[Operation]] = []
    for op in found:
        last = groups[-1][-1] if groups else None
        if last is not None and _together(last, op, depth):
            groups[-1].append(op)
        else:
            groups.append([op])
    return _joined_groups(groups)


def _joined_groups(groups: Sequence[list[Operation]]) -> list[list[Operation]]:
    """Return the groups with neighbours in one that change the same words and nothing else."""
    found: list[list[Operation]] = []
    for group in groups:
        if found and all(same_words(one, group[0]) for one in found[-1]) and _one_command(group):
            found[-1] = [*found[-1], *group]
        else:
            found.append(group)
    return found


def _one_command(group: Sequence[Operation]) -> bool:
    return all(same_words(one, other) for one, other in pairwise(group))


def _together(one: Operation, other: Operation, depth: int) -> bool:
    if len(one.place) > depth and len(other.place) > depth:
        return one.place[depth] == other.place[depth]
    return len(one.place) == len(other.place) == depth and _mergeable(one, other)


def _mergeable(one: Operation, other: Operation) -> bool:
    """Tell whether two units side by side go into one command: «подпункты 1) и 2) исключить»."""
    if one.rule != other.rule or one.rule not in _MERGED or one.place != other.place:
        return False
    if any(op.change is None or op.change.formula or op.change.sentence for op in (one, other)):
        return False
    if not one.path or not other.path or one.path[-1][0] is not other.path[-1][0]:
        return False
    if one.rule == "renumber":
        return True
    if one.quoted and not (_says_number(one) and _says_number(other)):
        return False  # where one wording ends and the next begins would be open
    ordinal = one.path[-1][0] in (UnitKind.SUBPARAGRAPH, UnitKind.INDENT)
    return not (one.rule == "replace" and ordinal and max(len(one.quoted), len(other.quoted)) > 1)


def _says_number(op: Operation) -> bool:
    """Tell whether a wording begins with the number of its unit, as numbered units do."""
    kind, num = op.path[-1]
    found = mark(op.quoted[0]) if op.quoted else None
    if kind in (UnitKind.SUBPARAGRAPH, UnitKind.INDENT):
        return found is None
    return found is not None and (found.kind, found.num) == (kind, num)


def merge(group: Sequence[Operation]) -> list[list[Operation]]:
    """Return the operations of a group by command."""
    found: list[list[Operation]] = []
    for op in group:
        last = found[-1][-1] if found else None
        if last is not None and (_mergeable(last, op) or same_words(last, op)):
            found[-1].append(op)
        else:
            found.append([op])
    return found


def common_path(paths: Sequence[Parts]) -> Parts:
    """Return the longest beginning that all paths share."""
    first, *rest = paths
    size = len(first)
    for path in rest:
        while size and path[:size] != first[:size]:
            size -= 1
    return first[:size]
