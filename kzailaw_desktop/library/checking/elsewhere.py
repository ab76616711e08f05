"""Where in an act the words of a quotation stand, when it is not in the unit that is cited."""

from __future__ import annotations

from collections.abc import Iterable

from kzailaw_desktop.citations.actnames.name import letters
from kzailaw_desktop.domain import Expression, Provision

_FEWEST_LETTERS = 20  # fewer may stand anywhere


def unit_with(quote: str, texts: Iterable[Expression], cited: str) -> tuple[str, str]:
    """Return the eId of the smallest unit that has the words, and its language; "" when none has.

    Letters and digits count alone. A unit inside the one cited, or around it, is not another.
    """
    wanted = letters(quote)
    if len(wanted) < _FEWEST_LETTERS:
        return "", ""
    for expression in texts:
        found = _smallest(expression.body, wanted)
        if found and not _is_within(found, cited):
            return found, expression.lang
    return "", ""


def _smallest(units: Iterable[Provision], wanted: str) -> str:
    """Return the eId of the smallest of the units, or of what lies in them, that has the words."""
    for unit in units:
        if wanted in letters(unit.full_text()):
            return _smallest(unit.children, wanted) or unit.eid
    return ""


def _is_within(one: str, other: str) -> bool:
    return one == other or one.startswith(f"{other}__") or other.startswith(f"{one}__")
