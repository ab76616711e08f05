"""Units as lines, and the wording of a change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kzailaw_desktop.domain import Act, Expression, Provision
from kzailaw_desktop.drafting.draft.model import Change


@dataclass(frozen=True, slots=True)
class WordingLine:
    """A line of a unit: its heading, its own words, or ("closing") those after its last child."""

    eid: str
    text: str
    part: str = ""
    depth: int = 0
    rows: tuple[tuple[str, ...], ...] = ()


def lines(unit: Provision, depth: int = 0) -> Iterator[WordingLine]:
    """Yield a unit and all below it, each line as printed with its number."""
    if unit.heading:
        yield WordingLine(unit.eid, f"{unit.num} {unit.heading}".strip(), "heading", depth)
    own = unit.text if unit.heading else f"{unit.num} {unit.text}".strip()
    if own or unit.rows:
        yield WordingLine(unit.eid, own, "", depth, unit.rows)
    for child in unit.children:
        yield from lines(child, depth + 1)
    if unit.closing:
        yield WordingLine(unit.eid, unit.closing, "closing", depth)


def unit_text(unit: Provision) -> str:
    """Return the wording that a user edits: one line for each line of the unit."""
    return "\n".join(line.text for line in lines(unit))


def find(act: Act, eid: str, lang: str) -> Provision | None:
    """Return a unit of the newest text in a language."""
    expression = act.expression(lang)
    return _units(_Same(expression)).get(eid) if expression else None


class _Same:
    """A key by identity: the texts of an act are too large to be compared each time."""

    def __init__(self, expression: Expression) -> None:
        self.expression = expression

    def __hash__(self) -> int:
        return id(self.expression)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.expression is self.expression


@lru_cache(maxsize=16)
def _units(key: _Same) -> dict[str, Provision]:
    return {unit.eid: unit for unit, _ in key.expression.walk()}


def wording_lines(change: Change, lang: str) -> list[str]:
    """Return the new wording that a change gives in a language, line by line, without empty
    lines."""
    return [line.strip() for line in change.texts.get(lang, "").splitlines() if line.strip()]
