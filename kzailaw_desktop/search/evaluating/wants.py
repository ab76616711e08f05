"""Queries judged by a stranger, who names the right places as a reader of the texts does: a unit of
an act, a note or an entry by its number, words that stand in a passage, a speaker."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kzailaw_desktop.domain import Passage
from kzailaw_desktop.search.evaluating.questions import JudgedQuery, Unit

DOCUMENTS = {
    "law": "law-230-viii",
    "sitting": "senate-2025-10-23",
    "article1": "salimgerey-2025",
    "article2": "ibragimova-2025",
    "article3": "berdiyarova-2026",
    "labour-code": "labour",
    "tax-code": "tax",
    "senate-rules": "rules",
}
_LEVELS = {"article": "art", "paragraph": "para", "point": "point", "subparagraph": "subpara"}


@dataclass(slots=True)
class WantedPlaces:
    """Passages by document, in which the wanted places are looked up."""

    held: Iterable[Passage]
    _by_document: dict[str, list[Passage]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for passage in self.held:
            self._by_document.setdefault(passage.document, []).append(passage)

    def units(self, want: Mapping[str, Any]) -> list[Unit]:
        """Return the units of the library that a wanted place names, with all below them."""
        document = DOCUMENTS[want["doc"]]
        own = self._by_document.get(document, [])
        found = [p.eid for p in own if any(_is_below(p.eid, eid) for eid in _eids(want))]
        if want.get("record"):
            found = [p.eid for p in own]
        elif not found and "speaker" in want:
            found = [p.eid for p in own if _squeezed(want["speaker"]) in _squeezed(p.speaker)]
        elif not found and "words" in want:
            found = [p.eid for p in own if _squeezed(want["words"]) in _squeezed(p.text)]
        return [(document, eid) for eid in dict.fromkeys(found)]


def read_wants(file: Path, held: Iterable[Passage]) -> list[JudgedQuery]:
    """Lines of JSON: `q`, `kind`, `lang`, `want`: any of the places is right, and all below it.
    Raises ValueError for a place that is not in the library."""
    places = WantedPlaces(held)
    queries = []
    for row in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
        best: dict[Unit, None] = {}
        for want in row["want"]:
            units = places.units(want)
            if not units:
                raise ValueError(f"{file.name}: {row['id']}: no such place: {want}")
            best.update(dict.fromkeys(units))
        queries.append(JudgedQuery(row["q"], row["kind"], row["lang"], tuple(best)))
    return queries


def _eids(want: Mapping[str, Any]) -> Iterator[str]:
    if "entry" in want:
        yield f"digest_{want['entry']}"
    elif "note" in want:
        yield want["note"]
    elif "article" in want:
        yield f"art_{want['article']}"
    elif "unit" in want:
        yield "__".join(f"{_LEVELS[level]}_{number}" for level, number in want["unit"])


def _is_below(eid: str, unit: str) -> bool:
    return eid == unit or eid.startswith(unit + "__")


def _squeezed(text: str) -> str:
    return "".join(text.split()).lower()
