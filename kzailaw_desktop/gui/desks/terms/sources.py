"""Where a term was taken from, in the reader's language. No Qt.

The glossary keeps it short: "law-230-viii, art. 17(3)1", "senate-2025-10-23, speeches 6, 30".
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from kzailaw_desktop import labels
from kzailaw_desktop.labels import language
from kzailaw_desktop.library.pinpoints.place_words import outside_words

_UNIT = re.compile(r"(\d+(?:-\d+)?)(?:\((\d+)\))?(\d+)?")
_ARTICLES = re.compile(r"arts?\. ((?:\d[\d-]*(?:\(\d+\)\d*)?(?:, )?)+)")
_SPEECHES = re.compile(r"speech(?:_|es )([\d, -]+)")
_SPEECHES_SAID = language.table("speeches")
_TECHNIQUE = language.table("legislative-technique")


def source_words(source: str, lang: str, names: Mapping[str, str]) -> str:
    """The source of a term; `names` are the documents of the library by id.

    >>> source_words("law-230-viii, arts. 7(2), 21", "ru", {"law-230-viii": "№ 230-VIII"})
    '№ 230-VIII, п. 2 ст. 7, ст. 21'
    """
    return "; ".join(_part(part, lang, names) for part in source.split("; "))


def _part(part: str, lang: str, names: Mapping[str, str]) -> str:
    if part.startswith("legislative technique"):
        beside = part.partition("(")[2].rstrip(")")
        named = outside_words(beside, lang)
        return f"{_TECHNIQUE[lang]} ({named})" if named else str(_TECHNIQUE[lang])
    document, _, place = part.partition(", ")
    name = names.get(document, document)
    place = outside_words(place, lang)
    speeches = _SPEECHES.fullmatch(place)
    if speeches:
        place = _SPEECHES_SAID[lang]["," in speeches[1] or "-" in speeches[1]].format(speeches[1])
    else:
        place = _ARTICLES.sub(lambda found: _units(found[1], lang), place)
    return f"{name}, {place}" if place else name


def _units(text: str, lang: str) -> str:
    """Units as "7(2), 21" names them."""
    found = []
    for article, first, second in _UNIT.findall(text):
        eid = f"art_{article}"
        if first:
            eid += f"__point_{first}" if article == "1" else f"__para_{first}"
        eid += f"__point_{second}" if second else ""
        found.append(labels.label(eid, lang))
    return ", ".join(found)
