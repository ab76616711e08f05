"""An operation of an amending command: its model, and the rule by which it is worded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kzailaw_desktop.drafting.commands.grammar import Parts, parts_within
from kzailaw_desktop.drafting.draft.model import Change, ChangeKind, WordSwap
from kzailaw_desktop.drafting.wording.lines import wording_lines


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing done to one unit. `path` names the unit from its article down, `place` the unit
    under whose line («в пункте 7:») it may stand."""

    rule: str
    path: Parts
    place: Parts
    change: Change | None
    quoted: tuple[str, ...] = ()
    swaps: tuple[WordSwap, ...] = ()
    where: str = ""  # "", "heading", "text", "both"
    addition: bool = False  # дополнение, not изменение
    whole: bool = False  # of the whole act


def bare_operations(change: Change, lang: str) -> Iterator[Operation]:
    """Yield the operations of a change to a unit that the text does not have, or without a
    wording."""
    path = parts_within(change.eid)
    if not path:
        return
    quoted = tuple(wording_lines(change, lang)) or ("…",)
    match change.kind:
        case ChangeKind.WORDS:
            for swap in change.swaps.get(lang, ()):
                yield Operation(rule_of(swap), path, path, change, (), (swap,))
        case ChangeKind.HEADING:
            yield Operation("heading", path, path, change, quoted)
        case ChangeKind.RENUMBER:
            yield Operation("renumber", path, path[:-1], change, (change.number or "…",))
        case _:
            yield Operation(str(change.kind), path, path[:-1], change, quoted)


def rule_of(swap: WordSwap) -> str:
    """Return the rule of commands that words a swap."""
    if swap.end:
        return "words-end"
    if swap.after:
        return "words-after"
    return "words-replace" if swap.new else "words-remove"
