"""Numbers alone as a reference: «17-3-2» goes from the article down."""

from __future__ import annotations

import re
from itertools import product

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import UnitKind

_MOST_NUMBERS = 6


def from_numbers(text: str) -> list[str]:
    """Return the eIds that numbers may mean, the likeliest first; [] when there are too many."""
    tokens = re.findall(r"\d+|-", text)
    numbers = [t for t in tokens if t != "-"]
    if len(numbers) > _MOST_NUMBERS:
        return []
    hyphens = [False] * len(numbers)  # whether a hyphen stands before the number
    seen = 0
    for before, token in zip(["", *tokens], tokens, strict=False):
        if token != "-":
            hyphens[seen] = before == "-"
            seen += 1
    found: list[str] = []
    # Fewest inserted numbers first: each hyphen either goes one level down or inserts.
    options = product(*([False, True] if hyphen else [False] for hyphen in hyphens))
    for joined in sorted(options, key=lambda flags: (sum(flags), flags)):
        levels = _joined(numbers, joined)
        found += [e for e in _descents(levels) if e not in found]
    return _likeliest_first(found)


def _joined(numbers: list[str], joined: tuple[bool, ...]) -> list[str]:
    levels: list[str] = []
    for number, join in zip(numbers, joined, strict=True):
        if join and levels:
            levels[-1] += f"-{number}"
        else:
            levels.append(number)
    return levels


def _descents(levels: list[str]) -> list[str]:
    """Ways down the tree with as many steps as there are numbers."""
    article = eids.join("", UnitKind.ARTICLE, levels[0])
    if len(levels) == 1:
        return [article]
    below = {
        2: ((UnitKind.PARAGRAPH,), (UnitKind.POINT,), (UnitKind.SUBPARAGRAPH,)),
        3: (
            (UnitKind.PARAGRAPH, UnitKind.POINT),
            (UnitKind.PARAGRAPH, UnitKind.SUBPARAGRAPH),
            (UnitKind.POINT, UnitKind.SUBPARAGRAPH),
        ),
        4: (
            (UnitKind.PARAGRAPH, UnitKind.POINT, UnitKind.SUBPARAGRAPH),
            (UnitKind.PARAGRAPH, UnitKind.POINT, UnitKind.INDENT),
        ),
    }
    found = []
    for kinds in below.get(len(levels), ()):
        eid = article
        for kind, number in zip(kinds, levels[1:], strict=True):
            eid = eids.join(eid, kind, number)
        found.append(eid)
    return found


def _likeliest_first(found: list[str]) -> list[str]:
    """Unnumbered units last: people mean numbers that they see."""
    return sorted(found, key=lambda e: "subpara_" in e or "indent_" in e)
