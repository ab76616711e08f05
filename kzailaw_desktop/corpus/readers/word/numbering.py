"""The numbers that Word puts before paragraphs of its lists, which the text itself lacks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
Element = Any


@dataclass(slots=True)
class _Level:
    start: int = 1
    format: str = "decimal"
    text: str = ""


@dataclass(slots=True)
class _List:
    levels: dict[int, _Level] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Counts the lists of one document in reading order."""

    def __init__(self, root: Element | None, styles: Element | None) -> None:
        """`root` of the part with the lists, `styles` of that with the styles; None for none."""
        self.lists: dict[str, _List] = {}
        self.styles: dict[str, tuple[str, int]] = {}
        if root is None:
            return
        abstract = {
            item.get(f"{W}abstractNumId"): _levels(item) for item in root.iter(f"{W}abstractNum")
        }
        shared: dict[str, _List] = {}
        for num in root.iter(f"{W}num"):
            link = num.find(f"{W}abstractNumId")
            key = str(link.get(f"{W}val")) if link is not None else ""
            if key in abstract:
                restarts = num.find(f"{W}lvlOverride/{W}startOverride") is not None
                own = (
                    _List(abstract[key])
                    if restarts
                    else shared.setdefault(key, _List(abstract[key]))
                )
                self.lists[num.get(f"{W}numId")] = own
        for style in styles.iter(f"{W}style") if styles is not None else ():
            found = _numbered(style.find(f"{W}pPr"))
            if found:
                self.styles[style.get(f"{W}styleId")] = found

    def number_of(self, paragraph: Element) -> str:
        """Return the number before a paragraph with a blank after it, "" for none."""
        properties = paragraph.find(f"{W}pPr")
        found = _numbered(properties)
        if found is None and properties is not None:
            style = properties.find(f"{W}pStyle")
            found = self.styles.get(style.get(f"{W}val")) if style is not None else None
        if found is None or found[0] not in self.lists:
            return ""
        return self._next(self.lists[found[0]], found[1])

    @staticmethod
    def _next(numbers: _List, depth: int) -> str:
        level = numbers.levels.get(depth)
        if level is None or level.format in ("bullet", "none"):
            return "– " if level and level.format == "bullet" else ""
        numbers.counts[depth] = numbers.counts.get(depth, level.start - 1) + 1
        for deeper in [d for d in numbers.counts if d > depth]:
            del numbers.counts[deeper]

        def shown(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            of = numbers.levels.get(place, _Level())
            return _shown(numbers.counts.get(place, of.start), of.format)

        return re.sub(r"%(\d)", shown, level.text) + " "


def _numbered(properties: Element | None) -> tuple[str, int] | None:
    if properties is None:
        return None
    number = properties.find(f"{W}numPr/{W}numId")
    depth = properties.find(f"{W}numPr/{W}ilvl")
    if number is None or number.get(f"{W}val") == "0":
        return None
    return str(number.get(f"{W}val")), _whole(depth.get(f"{W}val", "0")) if depth is not None else 0


def _levels(abstract: Element) -> dict[int, _Level]:
    levels: dict[int, _Level] = {}
    for item in abstract.iter(f"{W}lvl"):
        facts = {
            name: found.get(f"{W}val", "")
            for name in ("start", "numFmt", "lvlText")
            if (found := item.find(f"{W}{name}")) is not None
        }
        levels[_whole(item.get(f"{W}ilvl", "0"))] = _Level(
            _whole(facts.get("start", "1"), 1),
            facts.get("numFmt", "decimal"),
            facts.get("lvlText", ""),
        )
    return levels


def _whole(text: str, otherwise: int = 0) -> int:
    """A number of a file, as far as it is one that a list can have."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else otherwise


def _shown(value: int, form: str) -> str:
    if form in ("upperRoman", "lowerRoman"):
        text = ""
        for unit, letters in _ROMAN:
            count, value = divmod(min(value, 399), unit)
            text += letters * count
        return text if form == "upperRoman" else text.lower()
    if form in ("russianLower", "lowerLetter"):
        letters = "абвгдежзиклмнопрстуфхцчшщэюя" if form[0] == "r" else "abcdefghijklmnopqrstuvwxyz"
        return letters[(value - 1) % len(letters)]
    return str(value)
