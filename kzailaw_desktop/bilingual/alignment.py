"""Units of an act in two languages, paired by eId, without the editor's notes among them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kzailaw_desktop.corpus.acts.align import pairs
from kzailaw_desktop.corpus.passages import own_text
from kzailaw_desktop.domain import Expression, Provision

# Notes that some sources print as a line of the text: they are no part of the provision.
_NOTE = re.compile(r"\s*(?:Сілтеме|Ескерту|Ескертпе|Сноска|Примечание ИЗПИ|ЗҚАИ)\b", re.I)
_NOTE_MARK = re.compile(r"\s*<\*>")


@dataclass(frozen=True, slots=True)
class AlignedUnit:
    """One unit in both languages; "" where a language lacks it. `part`: "text" or "heading"."""

    eid: str
    kk: str
    ru: str
    part: str = "text"

    def text(self, lang: str) -> str:
        """Return the words in a language."""
        return self.kk if lang == "kk" else self.ru

    @property
    def whole(self) -> bool:
        """Whether both languages have it."""
        return bool(self.kk and self.ru)


def aligned_units(kk: Expression, ru: Expression) -> Iterator[AlignedUnit]:
    """Headings and own texts of all units of two texts, in reading order."""
    for pair in pairs(kk, ru):
        heads = (_heading(pair.left), _heading(pair.right))
        if any(heads):
            yield AlignedUnit(pair.eid, *heads, part="heading")
        texts = (_text(pair.left), _text(pair.right))
        if any(texts):
            yield AlignedUnit(pair.eid, *texts)


def _heading(unit: Provision | None) -> str:
    return _clean(unit.heading) if unit is not None else ""


def _text(unit: Provision | None) -> str:
    return _clean(own_text(unit)) if unit is not None else ""


def _clean(text: str) -> str:
    lines = [line for line in text.split("\n") if not _NOTE.match(line)]
    return _NOTE_MARK.sub("", "\n".join(lines)).strip()
