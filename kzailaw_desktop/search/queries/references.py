"""Articles, units and dates that a query names in plain words."""

from __future__ import annotations

import re

from kzailaw_desktop.search.queries.concepts import Alternative, Concept, Group
from kzailaw_desktop.search.queries.model import QueryWord
from kzailaw_desktop.search.words import marks

_NAMES_UNIT = re.compile(
    r"\d+(?:-\d+)?\)?|\b(?:стат[ьеея]|подпункт|пункт|ст\b|пп?\b|articles?\b|arts?\b|para|point|тарма|ба[бп])"
)


def references(words: list[QueryWord]) -> tuple[set[int], list[Group]]:
    """Articles and dates named in plain words, and the words that name them."""
    text = ""
    spans: list[tuple[int, int, QueryWord]] = []
    for word in words:
        spans.append((len(text), len(text) + len(word.raw), word))
        text += word.raw + " "
    found: list[tuple[int, int, Concept]] = []
    for start, end, iso in marks.dates(text):
        found.append((start, end, Concept((Alternative("tag", (f"on:{iso}",)),
                                          Alternative("tag", (f"dated:{iso}",), 0.7)))))  # fmt: skip
    unit = marks.unit_numbers(text)
    if unit:
        named = [match.span() for match in _NAMES_UNIT.finditer(text.lower())]
        found.append((named[0][0], named[-1][1], _unit(*unit)))
    for start, end, number in marks.article_numbers(text):
        own = Alternative("tag", (f"at:art_{number}",))
        found.append((start, end, Concept((own, Alternative("tag", (f"art:{number}",), 0.8)))))
    taken: set[int] = set()
    groups = []
    for start, end, concept in found:
        covered = [w for s, e, w in spans if s < end and start < e]
        if any(id(w) in taken for w in covered):
            continue
        taken.update(id(w) for w in covered)
        groups.append(Group((concept,)))
    return taken, groups


def _unit(article: str, paragraph: str, point: str) -> Concept:
    """Return a unit of an article: it, what lies below it, then the article and what names it."""
    eid = f"art_{article}"
    options = [
        Alternative("tag", (f"art:{article}",), 0.4),
        Alternative("tag", (f"at:{eid}",), 0.3),
    ]
    for kind, number in (("para", paragraph), ("point", point)):
        if number:
            eid += f"__{kind}_{number}"
    return Concept((Alternative("tag", (f"u:{eid}",)), *options))
