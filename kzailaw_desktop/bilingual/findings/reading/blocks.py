"""Units that make one sentence, taken together: a list with its introduction.

Kazakh ends the sentence of a list after its last item, Russian before the first, so a negation or
a modal word of a list stands in different units of the two languages.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from kzailaw_desktop.bilingual.alignment import AlignedUnit
from kzailaw_desktop.bilingual.findings.model import Marked, mark
from kzailaw_desktop.bilingual.findings.reading.sides import Side

_OPEN = (":", ";", ",")
_LONGEST = 60  # units of one block


@dataclass(frozen=True)
class TextBlock:
    """Consecutive units, as one text in each language."""

    units: tuple[AlignedUnit, ...]

    @cached_property
    def kk(self) -> str:
        """The Kazakh text."""
        return "\n".join(unit.kk for unit in self.units)

    @cached_property
    def ru(self) -> str:
        """The Russian text."""
        return "\n".join(unit.ru for unit in self.units)

    @cached_property
    def sides(self) -> tuple[Side, Side]:
        """Both texts read."""
        return Side(self.kk, "kk"), Side(self.ru, "ru")

    def text(self, lang: str) -> str:
        """Return the text in a language."""
        return self.kk if lang == "kk" else self.ru

    def at(self, lang: str, start: int, end: int) -> tuple[AlignedUnit, Marked]:
        """Return the unit in which a span of the block's text lies, and the words in that unit."""
        starts = [0]
        for unit in self.units:
            starts.append(starts[-1] + len(unit.text(lang)) + 1)
        place = min(max(bisect_right(starts, start) - 1, 0), len(self.units) - 1)
        unit = self.units[place]
        text, base = unit.text(lang), starts[place]
        return unit, mark(text, start - base, min(end - base, len(text)))


def blocks(units: Sequence[AlignedUnit]) -> Iterator[TextBlock]:
    """Yield the units that both languages have, a list with its introduction as one block."""
    current: list[AlignedUnit] = []
    for unit in units:
        if not unit.whole:
            continue
        if current and (unit.part == "heading" or not _goes_on(current[-1])):
            yield TextBlock(tuple(current))
            current = []
        current.append(unit)
        if unit.part == "heading" or len(current) >= _LONGEST:
            yield TextBlock(tuple(current))
            current = []
    if current:
        yield TextBlock(tuple(current))


def _goes_on(unit: AlignedUnit) -> bool:
    return unit.kk.rstrip().endswith(_OPEN) or unit.ru.rstrip().endswith(_OPEN)
