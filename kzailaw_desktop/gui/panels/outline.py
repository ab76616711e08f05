"""What the contents show of a document: chapters and articles, speeches, sections. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kzailaw_desktop.domain import Act, Commentary, Debate, Document, Provision, UnitKind
from kzailaw_desktop.gui.kit.work import naming
from kzailaw_desktop.gui.reading.rows.row_types import GROUPS
from kzailaw_desktop.text import person

LEADERS = GROUPS


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A line of the contents. `group`: the key of a foldable group line, else ""."""

    key: str  # eId
    num: str
    text: str
    group: str = ""
    level: int = 0
    quiet: bool = False
    tip: str = ""

    def spoken(self) -> str:
        """Number and heading, as read aloud."""
        return f"{self.num} {self.text}".strip()


def outline(document: Document, lang: str) -> list[OutlineEntry]:
    """The contents of a document in a language, or in the one it has."""
    if isinstance(document, Act):
        expression = document.expression(lang) or document.expressions[0]
        return [entry for unit in expression.body for entry in _units(unit, 0)]
    if isinstance(document, Debate):
        return list(_sitting(document, lang))
    return list(_article(document, lang))


def short_number(unit: Provision) -> str:
    """The number of an article without its word: "17", "20-1"."""
    return unit.eid.rpartition("_")[2]


def _units(unit: Provision, level: int) -> Iterator[OutlineEntry]:
    if unit.kind in LEADERS:
        heading = naming.sentence_case(unit.heading)
        yield OutlineEntry(unit.eid, unit.num, heading, group=unit.eid, level=level, tip=heading)
        for child in unit.children:
            yield from _units(child, level + 1)
    elif unit.kind in (UnitKind.ARTICLE, UnitKind.ANNEX):
        number = short_number(unit) if unit.kind == UnitKind.ARTICLE else unit.num
        yield OutlineEntry(unit.eid, number, unit.heading, tip=f"{unit.num} {unit.heading}".strip())


def _sitting(debate: Debate, lang: str) -> Iterator[OutlineEntry]:
    openings = {item.first_speech: item for item in debate.agenda if item.first_speech}
    for item in debate.agenda:
        if not item.first_speech:
            text = item.shown(lang) or next((item.shown(own) for own in item.texts), "")
            yield OutlineEntry(item.eid, "", text, group=item.eid, tip=text)
    for speech in debate.speeches:
        opened = openings.get(speech.eid)
        if opened is not None:
            text = opened.texts.get(lang) or next(iter(opened.texts.values()), "")
            yield OutlineEntry(opened.eid, "", text, group=opened.eid, tip=text)
        first = speech.paragraphs[0] if speech.paragraphs else None
        if first is not None and not speech.procedural:
            number = speech.eid.rpartition("_")[2]
            yield OutlineEntry(first.eid, number, person(speech.speaker), tip=first.text[:240])


def _article(work: Commentary, lang: str) -> Iterator[OutlineEntry]:
    for section in work.sections:
        if section.heading:
            number, _, rest = section.heading.partition(". ")
            numbered = number.replace(".", "").isdigit() and rest
            yield OutlineEntry(
                section.eid,
                number if numbered else "",
                rest if numbered else naming.sentence_case(section.heading),
                level=section.level - 1,
                quiet=section.role in ("references", "back", "front"),
            )
    if not work.sections:
        for entry in work.digest:
            text = entry.texts.get(lang) or next(iter(entry.texts.values()), "")
            yield OutlineEntry(entry.eid, entry.eid.rpartition("_d")[2].lstrip("0"), text)
