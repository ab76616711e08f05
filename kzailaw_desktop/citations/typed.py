"""References as people type them into the go-to box: numbers only, an eId, or words."""

from __future__ import annotations

import re
from itertools import product

from kzailaw_desktop import eid as eids
from kzailaw_desktop.citations.finding.find import find
from kzailaw_desktop.citations.resolving.units import Path, path_of, readings
from kzailaw_desktop.domain import UnitKind

_LEVELS = (UnitKind.ARTICLE, UnitKind.PARAGRAPH, UnitKind.POINT, UnitKind.SUBPARAGRAPH)
_EID = re.compile(r"(?:[a-z]+_[0-9][0-9a-z-]*)(?:__[a-z]+_[0-9][0-9a-z-]*)*$")
_NUMBERS = re.compile(r"\d+(?:[-.,/()\s]+\d+)*[.)]?$")
_MOST_NUMBERS = 6


def parse_reference(text: str) -> list[str]:
    """The eIds that a typed reference may mean, the likeliest first; [] when it is none.

    The caller takes the first that exists. Numbers alone go from the article down: «17-3-2» is
    art. 17, paragraph 3, point 2 before it is art. 17-3, paragraph 2.

    >>> parse_reference("17-3")
    ['art_17__para_3', 'art_17__point_3', 'art_17-3', 'art_17__subpara_3']
    """
    text = re.sub(r"\s+", " ", text).strip()
    if _EID.match(text) and eids.parts(text):
        return [text]
    if _NUMBERS.match(text):
        return _from_numbers(text)
    return _from_words(text)


def _from_numbers(text: str) -> list[str]:
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


def _from_words(text: str) -> list[str]:
    """What the grammar of citations makes of the words, as profile A and as profile B reads them."""
    mention = next(iter(find(text)), None)
    if mention is None or mention.steps[0].group.relative:
        return []
    found: list[str] = []
    for profile in ("A", "B"):
        for path in readings((), mention.steps, profile):
            found.append(path_of(path))
            found += _slips(path)
    return list(dict.fromkeys(found))


def _slips(path: Path) -> list[str]:
    """«часть 3 статьи 17» for a numbered paragraph, «пункт 5 статьи 4» for a point."""
    kind, num = path[-1]
    others = {
        UnitKind.SUBPARAGRAPH: (UnitKind.PARAGRAPH,),
        UnitKind.PARAGRAPH: (UnitKind.POINT,),
        UnitKind.INDENT: (UnitKind.SUBPARAGRAPH,),
    }.get(kind, ())
    return [path_of([*path[:-1], (other, num)]) for other in others]
