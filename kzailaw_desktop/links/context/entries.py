"""Entries of a context made from links, notes and texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kzailaw_desktop.domain import AmendmentNote, DocKind, Link
from kzailaw_desktop.links.context import model as ctx
from kzailaw_desktop.links.context.model import ContextEntry
from kzailaw_desktop.links.source import LinkedPassage

_SNIPPET = 240


def of_link(link: Link, linked: LinkedPassage | None, relation: str) -> ContextEntry:
    """Return a link as an entry, with the passage it comes from."""
    passage = linked.passage if linked else None
    text = passage.text if passage else ""
    label = passage.label if passage else ""
    if passage is not None and passage.kind is DocKind.ACT:
        label = passage.heading
    return ContextEntry(
        link.document, link.eid, link.lang, link.kind, link.score, link.target, relation,
        link.reasons, text, snippet(text, link.start, link.end), label,
        passage.speaker if passage else "", passage.date if passage else None,
        linked.stance if linked else "", linked.mismatch if linked else "",
        linked.digest if linked else False, linked.exchange if linked else "",
        act=link.act, start=link.start, end=link.end,
    )  # fmt: skip


def once(entries: Sequence[ContextEntry], lang: str = "") -> list[ContextEntry]:
    """Return references once, not once for each language of the act: in `lang`, else the first."""
    found: dict[tuple[str, str, str, str], ContextEntry] = {}
    for entry in entries:
        key = (entry.document, entry.eid, entry.act, entry.target)
        if key not in found or (entry.lang == lang != found[key].lang):
            found[key] = entry
    return list(found.values())


def of_note(act: str, note: AmendmentNote, relation: str, target: str) -> Iterator[ContextEntry]:
    """Yield a note as entries, one for each language it is written in."""
    for lang, text in note.texts.items():
        yield ContextEntry(
            act, note.id, lang, ctx.NOTE, 1.0, target, relation, (), text,
            snippet(text, 0, 0), note.cause or note.source, date=note.date,
            event=str(note.event), stage=str(note.stage), source=note.source, place=note.place,
            href=note.href, act=act,
        )  # fmt: skip


def snippet(text: str, start: int, end: int) -> str:
    """Return a piece of a text with the citation in it, cut at words."""
    if len(text) <= _SNIPPET:
        return " ".join(text.split())
    low = max(0, min(start - (_SNIPPET - (end - start)) // 2, len(text) - _SNIPPET))
    high = min(len(text), low + _SNIPPET)
    if low:
        low = text.find(" ", low) + 1 or low
    if high < len(text):
        high = max(text.rfind(" ", low, high), low + 1)
    piece = " ".join(text[low:high].split())
    return f"{'…' if low else ''}{piece}{'…' if high < len(text) else ''}"
