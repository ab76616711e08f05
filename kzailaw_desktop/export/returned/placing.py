"""Find the units that the lines of a returned file are of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kzailaw_desktop import eid as eids
from kzailaw_desktop.drafting.applying.amended import AmendedAct, AmendedLine
from kzailaw_desktop.drafting.wording.diff import likeness, line_pairs

_ALIKE = 0.5  # share of common words from which a line is an edited one
_REACH = 12  # lines on each side that tell the article


@dataclass(frozen=True, slots=True)
class ExpectedLine:
    """A line that we wrote: of which unit, as it was and as it should read."""

    act: str
    eid: str
    lang: str
    old: str
    new: str
    part: str = ""


def even(text: str) -> str:
    """Return a line as Word may have changed it: no-break spaces and hyphens, doubled blanks."""
    return " ".join(text.replace("\u00a0", " ").replace("\u2011", "-").split())


def expected_lines(amended: AmendedAct, lines: Iterable[AmendedLine]) -> list[ExpectedLine]:
    """Return the lines of an amended act as a file of ours has them."""
    id, lang = amended.act.id, amended.lang
    return [
        ExpectedLine(id, line.eid, lang, even(line.old or ""), even(line.new or ""), line.part)
        for line in lines
        if line.old or line.new
    ]


def paired(
    expected: Sequence[ExpectedLine], found: Sequence[str]
) -> list[tuple[ExpectedLine | None, int | None]]:
    """Return the expected lines, as proposed, beside those found, both in their order."""
    olds = [line.new for line in expected]
    return [
        (None if i is None else expected[i], j)
        for i, j in line_pairs(olds, [even(text) for text in found])
    ]


def article_or_self(eid: str) -> str:
    """Return the article that a unit is in, itself above articles."""
    return eids.article_of(eid) or eid


def located(
    expected: Sequence[ExpectedLine], found: Sequence[str]
) -> list[tuple[ExpectedLine | None, int | None]]:
    """Return the unit of each line of a file that may have units in any order, or in two columns.

    A line that stands as it was is known by its words; another one must resemble a line of an
    article whose lines stand around it.
    """
    lines = [even(text) for text in found]
    index: dict[str, list[int]] = {}
    for place, line in enumerate(expected):
        index.setdefault(line.old, []).append(place)
    used: dict[int, int] = {}
    last = -1
    for j, text in enumerate(lines):
        free = [place for place in index.get(text, ()) if place not in used]
        if free:
            last = min(free, key=lambda place: (place < last, place))
            used[last] = j
    by_line = {j: place for place, j in used.items()}
    for j, text in enumerate(lines):
        if j not in by_line and text:
            near = _resembling(expected, text, _around(expected, by_line, j), used)
            if near is not None:
                used[near], by_line[j] = j, near
    return [(expected[by_line[j]] if j in by_line else None, j) for j in range(len(lines))]


def _around(
    expected: Sequence[ExpectedLine], by_line: dict[int, int], at: int
) -> set[tuple[str, str, str]]:
    """Return the articles of the nearest known lines on both sides, in each language."""
    found: set[tuple[str, str, str]] = set()
    for steps in (range(at - 1, max(-1, at - _REACH), -1), range(at + 1, at + _REACH)):
        seen: set[str] = set()
        for j in steps:
            line = expected[by_line[j]] if j in by_line else None
            if line is not None and line.lang not in seen:
                seen.add(line.lang)
                found.add((line.act, line.lang, article_or_self(line.eid)))
    return found


def _resembling(
    expected: Sequence[ExpectedLine],
    text: str,
    articles: set[tuple[str, str, str]],
    used: dict[int, int],
) -> int | None:
    best, place = _ALIKE, None
    for at, line in enumerate(expected):
        if at in used or (line.act, line.lang, article_or_self(line.eid)) not in articles:
            continue
        alike = likeness(line.old, text)
        if alike > best:
            best, place = alike, at
    return place
