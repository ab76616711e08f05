"""Name the units of a row of the comparative table and what happens to them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from kzailaw_desktop.drafting.applying.amended import (
    AmendedAct,
    AmendedUnit,
    UnitState,
)
from kzailaw_desktop.drafting.commands import grammar
from kzailaw_desktop.drafting.commands.operation import Operation
from kzailaw_desktop.drafting.commands.operations import unit_path
from kzailaw_desktop.labels import language

WORDS = language.tables("comparative-table")


def smallest(unit: AmendedUnit, also: Collection[str] = ()) -> Iterator[AmendedUnit]:
    """Yield the units that change themselves, in order."""
    if unit.whole:
        yield unit
        return
    if unit.eid in also or any(line.changed for line in (*unit.lines, *unit.closing)):
        yield AmendedUnit(
            unit.eid, unit.kind, unit.unit, unit.state, unit.lines, (), unit.closing, unit.changes
        )
    for child in unit.children:
        yield from smallest(child, also)


# -- the column of units


def unit_names(
    amended: AmendedAct, top: AmendedUnit, only: AmendedUnit | None, found: Sequence[Operation]
) -> list[str]:
    lang, profile = amended.lang, amended.act.profile
    path = grammar.parts_within(top.eid)
    if top.state is UnitState.INSERTED:
        return [capital(grammar.new_unit(path, lang, profile))]
    names = [capital(grammar.named(path, lang, profile=profile))]
    inside = [op for op in found if op.path[: len(path)] == path]
    if only is not None and only is not top:
        at = unit_path(amended, only.eid)
        own = [op for op in inside if _about(op, only, at)]
        inside = own or _derived(amended, only)
    for group in _groups(inside):
        shown = _shown(group, len(path), profile, lang)
        if shown and shown not in names:
            names.append(shown)
    if len(names) == 1:
        for unit in smallest(only or top):
            for op in _derived(amended, unit):
                shown = _shown([op], len(path), profile, lang)
                if shown and shown not in names:
                    names.append(shown)
    return names


def _about(op: Operation, unit: AmendedUnit, path: grammar.Parts) -> bool:
    return op.path == path or (
        op.change is not None
        and any(op.change is change or op.change.id == change.id for change in unit.changes)
    )


def _derived(amended: AmendedAct, unit: AmendedUnit) -> list[Operation]:
    """Return a unit in which words change because of a change of a larger one."""
    path = unit_path(amended, unit.eid)
    changed = [line for line in unit.lines if line.changed]
    if all(line.part == "heading" for line in changed) and changed:
        return [Operation("heading", path, path, None)]
    return [Operation("words-replace", path, path, None)]


def _groups(found: Sequence[Operation]) -> list[list[Operation]]:
    groups: list[list[Operation]] = []
    for op in found:
        last = groups[-1][-1] if groups else None
        alike = last is not None and last.rule == op.rule and op.rule in ("insert", "repeal")
        if last is not None and alike and last.path[:-1] == op.path[:-1] and op.path and last.path:
            same_kind = last.path[-1][0] is op.path[-1][0]
            if same_kind:
                groups[-1].append(op)
                continue
        groups.append([op])
    return groups


def _shown(group: Sequence[Operation], depth: int, profile: str, lang: str) -> str:
    """«подпункты 3) и 4) пункта 1», «новый пункт 3», «заголовок», in either language."""
    op = group[0]
    units = [one.path[depth:] for one in group]
    if op.where == "heading" or op.rule == "heading":
        return WORDS["heading"][lang] if not units[0] else ""
    if not units[0]:
        return ""
    new = op.rule == "insert"
    if len(units) == 1:
        if new:
            return grammar.new_unit(units[0], lang, profile)
        return grammar.named(units[0], lang, profile=profile)
    if lang == "kk":
        return grammar.kazakh_many(units, "nominative", profile, new=new)
    return ("новые " if new else "") + grammar.russian_many(units, "nominative", profile)


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
