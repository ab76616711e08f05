"""A text of the library as lines again, for a mended grammar to read where the file is not kept."""

from __future__ import annotations

from collections.abc import Iterator

from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.domain import AmendmentNote, Expression, Provision, UnitKind

FORMAT = "stored"
_HEADED = (
    UnitKind.PART, UnitKind.TITLE, UnitKind.SUBTITLE, UnitKind.CHAPTER, UnitKind.SECTION,
    UnitKind.ARTICLE, UnitKind.ANNEX,
)  # fmt: skip


def source_of(text: Expression) -> SourceText:
    """Return the words of a text in their order, as the lines of a file with paragraphs."""
    found = list(_lines(text))
    lines = tuple(
        Line(number, words, style=style, rows=rows)
        for number, (words, style, rows) in enumerate(found, 1)
    )
    meta = {"language": text.lang}
    return SourceText(lines, FORMAT, text.source.name, url=text.source.url, meta=meta)


_Row = tuple[str, str, tuple[tuple[str, ...], ...]]


def _lines(text: Expression) -> Iterator[_Row]:
    if text.title and text.title not in text.preface:
        yield text.title, "", ()
    for words in text.preface:
        yield words, "", ()
    notes: dict[str, list[AmendmentNote]] = {}
    for note in text.notes:
        notes.setdefault(note.targets[-1] if note.targets else "", []).append(note)
    yield from _notes(notes.pop("", ()), text.lang)
    for unit in text.body:
        yield from _unit(unit, notes, text.lang)
    for left in notes.values():
        yield from _notes(left, text.lang)
    for words in text.conclusions:
        yield words, "", ()


def _unit(unit: Provision, notes: dict[str, list[AmendmentNote]], lang: str) -> Iterator[_Row]:
    if unit.kind in _HEADED:
        yield from _words(f"{unit.num} {unit.heading}")
        yield from _words(unit.text)
    else:
        yield from _words(f"{unit.num} {unit.heading}" if unit.heading else "")
        yield from _words(unit.text if unit.heading else f"{unit.num} {unit.text}")
    if unit.rows:
        yield "", "table", unit.rows
    for child in unit.children:
        yield from _unit(child, notes, lang)
    yield from _words(unit.closing)
    yield from _notes(notes.pop(unit.eid, ()), lang)


def _words(text: str) -> Iterator[_Row]:
    for words in text.strip().split("\n"):
        if words.strip():
            yield words.strip(), "", ()


def _notes(notes: object, lang: str) -> Iterator[_Row]:
    for note in notes if isinstance(notes, list) else ():
        words = note.texts.get(lang) or next(iter(note.texts.values()), "")
        for line in words.split("\n"):
            yield line, "note", ()
