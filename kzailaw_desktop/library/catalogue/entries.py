"""What the catalogue keeps of a document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kzailaw_desktop.corpus.importing.placing.known import number_key
from kzailaw_desktop.corpus.passages import passages
from kzailaw_desktop.domain import Act, Debate, Document
from kzailaw_desktop.library.catalogue.describe import DocumentInfo, describe, eids_of

Unit = tuple[str, int, str, str, str, str, int]  # lang, place, eid, kind, num, heading, depth
Text = tuple[str, str, str, str, str, str, str, str, int, str]  # see the table of that name
Origin = Mapping[tuple[str, str], tuple[bool, str]]  # (lang, version) -> own, file


@dataclass(frozen=True, slots=True)
class Facts:
    """Rows of the catalogue. `identity`: uri, number, its key, date, subtype, profile."""

    info: DocumentInfo
    identity: tuple[str, str, str, str, str, str]
    texts: tuple[Text, ...]
    units: tuple[Unit, ...]


def facts_of(document: Document, origin: Origin) -> Facts:
    """Return what a document says of itself. `origin`: which file each text of an act comes
    from."""
    info = describe(document, sum(1 for _ in passages(document)))
    identity = ("", "", "", "", "", "")
    texts: tuple[Text, ...] = ()
    if isinstance(document, Act):
        number, key = document.number, number_key(document.number)
        day = document.date.isoformat() if document.date else ""
        identity = (document.uri, number, key, day, document.subtype, document.profile)
        texts = tuple(_texts(document, origin))
    elif isinstance(document, Debate):
        identity = (document.uri, "", "", document.date.isoformat(), "", "")
    return Facts(info, identity, texts, tuple(_units(document)))


def _texts(act: Act, origin: Origin) -> Iterator[Text]:
    for text in act.expressions:
        own, file = origin.get((text.lang, text.version), (False, ""))
        days = (text.edition, text.not_before, text.force_date)
        edition, since, force_date = (day.isoformat() if day else "" for day in days)
        yield (
            text.lang, text.version, edition, since, str(text.status), text.title,
            str(text.force), force_date, int(own), file,
        )  # fmt: skip


def _units(document: Document) -> Iterator[Unit]:
    """Yield the outline of the newest texts, then what stands only in former ones, without a
    language."""
    seen: set[str] = set()
    if isinstance(document, Act):
        for lang in dict.fromkeys(e.lang for e in document.expressions):
            newest = document.expression(lang)
            for place, (unit, depth) in enumerate(newest.walk() if newest else ()):
                seen.add(unit.eid)
                yield lang, place, unit.eid, str(unit.kind), unit.num, unit.heading, depth
    for place, eid in enumerate(sorted(eids_of(document) - seen)):
        yield "", place, eid, "", "", "", 0
