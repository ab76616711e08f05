"""The user's decisions on links, as entries show them; a list that stays as it was. No Qt."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kzailaw_desktop.gui.kit.work.i18n import date_text, mark
from kzailaw_desktop.gui.panels.lines import GROUPS, ContextLine, Naming

if TYPE_CHECKING:
    from kzailaw_desktop.workspace.work import Decision

WORDS = {"confirmed": mark("Confirmed"), "rejected": mark("Rejected")}
LinkPlace = tuple[str, str, str]  # document and eId of the passage, eId of the unit it is linked to
Grouped = list[tuple[ContextLine, list[ContextLine]]]


def link_place(line: ContextLine) -> LinkPlace:
    """Which link an entry stands for."""
    return line.document, line.eid, line.target


def decided(line: ContextLine, decision: Decision, naming: Naming) -> ContextLine:
    """Return an entry with the decision on it: what, by whom where that is known, when."""
    kind = str(decision.kind)
    said = (naming.translate(WORDS[kind]), decision.author, date_text(decision.made.date()))
    return replace(
        line,
        decision=kind,
        decided=" · ".join(part for part in said if part),
        suggested=False,
        confirmed=kind == "confirmed",
    )


def keep_in_place(
    fresh: Sequence[ContextLine],
    shown: Sequence[ContextLine],
    touched: Collection[LinkPlace],
    decisions: Mapping[LinkPlace, Decision],
    naming: Naming,
) -> list[ContextLine]:
    """Return fresh entries, those decided while they are shown where they were shown before.

    `touched`: the links decided on since the unit is shown; `decisions`: all that hold now.
    """
    staying = {place for place in touched if place in decisions}
    if not staying:
        return list(fresh)
    groups = {
        head.group: (head, [line for line in lines if link_place(line) not in staying])
        for head, lines in _grouped(fresh)
    }
    for head, lines in _grouped(shown):
        for at, line in enumerate(lines):
            if link_place(line) in staying:
                own = groups.setdefault(head.group, (head, []))[1]
                own.insert(at, decided(line, decisions[link_place(line)], naming))
    order = [key for key, _, _ in GROUPS]
    known = [*order, *(key for key in groups if key not in order)]
    kept: list[ContextLine] = []
    for key in known:
        head, lines = groups.get(key, (ContextLine(), []))
        if lines:
            kept += [replace(head, count=len(lines)), *lines]
    return kept


def _grouped(lines: Iterable[ContextLine]) -> Grouped:
    groups: Grouped = []
    for line in lines:
        if line.group:
            groups.append((line, []))
        elif groups:
            groups[-1][1].append(line)
    return groups
