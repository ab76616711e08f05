"""Answers of bounded size, each with citation, edition, source and standing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act, Commentary, Debate, Document, Expression, Status
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.pinpoints.sources import pinpoint
from kzailaw_desktop.library.stored.adilet import adilet_address

Row = dict[str, Any]
LONGEST_TEXT = 6_000  # characters of one text of a unit
LARGEST_ANSWER = 60_000  # characters of all texts of one answer


def stated(library: Library, doc: str, eid: str, lang: str = "", version: str = "") -> Row:
    """Return how a place is cited: citation, edition, standing, source.

    `lang`, `version`: of the text of an act; without them its newest.
    """
    document = library.document(doc)
    if isinstance(document, Act):
        text = document.text(lang, version) if version else document.expression(lang)
        return act_stated(document, eid, text or document.expressions[0])
    said = lang or "ru"
    try:
        citation = pinpoint(library, doc, eid, said)
    except KzaiLawError:
        citation = library.info(doc).title
    row: Row = {"citation": citation, "edition": library.info(doc).edition or None}
    return row | {"standing": _standing(document, eid, said), "source": _source(document)}


def act_stated(act: Act, eid: str | Sequence[str], text: Expression) -> Row:
    """Return how a place of an act is cited, by one of its texts."""
    return {
        "citation": labels.cite_with_source(eid, act, text, text.lang),
        "edition": text.version,
        "standing": text.status.value,
        "force": text.force.value,
        "source": text.source.url or adilet_address(act, text.lang) or text.source.name or act.id,
    }


def _standing(document: Debate | Commentary, eid: str, lang: str) -> str:
    if isinstance(document, Debate):
        return document.status.value
    if labels.is_paraphrase(document, eid):
        return labels.paraphrase_note(lang)
    return Status.UNOFFICIAL.value


def _source(document: Document) -> str:
    if isinstance(document, Commentary):
        doi = document.record.doi
        return f"https://doi.org/{doi}" if doi else document.source.url or document.source.name
    if isinstance(document, Debate):
        return document.source.url or document.source.name or document.id
    return document.id


def cut(text: str, longest: int = LONGEST_TEXT) -> str:
    """Return a text of bearable length; what is left out is marked."""
    return text if len(text) <= longest else f"{text[:longest]} […]"


def bounded(rows: Iterable[Row], limit: int, total: int) -> Row:
    """Return rows of `total` as an answer: as many as asked for, no more than it may hold."""
    found: list[Row] = []
    size = 0
    for row in rows:
        size += _size(row)
        if len(found) >= limit or (found and size > LARGEST_ANSWER):
            break
        found.append(row)
    return {"results": found, "shown": len(found), "complete": len(found) >= total}


def _size(value: object) -> int:
    if isinstance(value, dict):
        return sum(_size(each) for each in value.values())
    if isinstance(value, list):
        return sum(_size(each) for each in value)
    return len(str(value))
