"""What goes into a memo: chosen articles, what is said about them, and their sources."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kzailaw_desktop import eid as eids
from kzailaw_desktop import export, labels
from kzailaw_desktop.domain import Act, Event, LinkKind, Stage
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.export import (
    ActFacts,
    ExportResult,
    MemoArticle,
    MemoContent,
    MemoEntry,
    MemoNote,
    MemoOptions,
    paired_rows,
)
from kzailaw_desktop.export.memo.courtesy import without_courtesy
from kzailaw_desktop.export.references import bibliography
from kzailaw_desktop.export.references.latin import latin
from kzailaw_desktop.labels import language
from kzailaw_desktop.library import views
from kzailaw_desktop.library.catalogue.describe import unit_of
from kzailaw_desktop.library.faces import NotesSource
from kzailaw_desktop.library.pinpoints.sources import note_source, pinpoint

if TYPE_CHECKING:
    from kzailaw_desktop.links import Context, ContextEntry
    from kzailaw_desktop.search import SearchRequest, SearchResults
    from kzailaw_desktop.workspace import Annotation

GROUPS = ("commentary", "debate", "note", "own")
_DONE = (Stage.HISTORY, Stage.IN_FORCE, Stage.ANNOUNCED)
_ON_THE_WAY = (Event.PRESENTED, Event.ADOPTED, Event.RETURNED, Event.AGREED, Event.PROPOSAL)
TITLES = language.table("memo-title")


class MemoSource(NotesSource, Protocol):
    """Documents, the user's notes, and what is known about provisions."""

    def context(self, eid: str, doc: str = "") -> Context:
        """Everything known about a provision."""
        ...


class AskedSource(MemoSource, Protocol):
    """The same, with references as people type them and search."""

    def resolve(self, reference: str, doc: str = "") -> tuple[str, str]:
        """Return the document and eId that a reference means."""
        ...

    def search(self, request: SearchRequest) -> SearchResults:
        """Return the answer to a query."""
        ...


@dataclass(frozen=True, slots=True)
class MemoRequest:
    """What the user chose. `units` are (document, eId); `groups` which kinds of entries to take;
    `suggestions` whether links that only the program suggests are taken too.

    `leave_out` names single entries that stay out: (document, eId), or (document, id) of a note
    of the user's, everywhere; with the eId of a unit as a third part only under that unit.
    """

    units: tuple[tuple[str, str], ...] = ()
    title: str = ""
    author: str = ""
    date: dt.date | None = None
    lang: str = "ru"
    languages: tuple[str, ...] = ("kk", "ru")
    groups: tuple[str, ...] = GROUPS
    suggestions: bool = False
    question: str = ""
    texts: dict[str, str] = field(default_factory=dict)  # written sections by their id
    post: str = ""
    addressee: str = ""
    options: MemoOptions = field(default_factory=MemoOptions)
    leave_out: frozenset[tuple[str, ...]] = frozenset()

    def takes(self, document: str, id: str, unit: str) -> bool:
        """Tell whether an entry stands under a unit of the memo."""
        return not {(document, id), (document, id, unit)} & self.leave_out


def memo_content(library: MemoSource, request: MemoRequest) -> MemoContent:
    """Return the content of a memo, gathered from the library; exporters only lay it out."""
    articles = tuple(_article(library, doc, eid, request) for doc, eid in _grouped(request.units))
    documents = {doc for doc, _ in request.units}
    named = "; ".join(
        labels.label(eid, request.lang, library.act(doc).profile)
        for doc, eid in _grouped(request.units)
    )
    return MemoContent(
        title=request.title or TITLES[request.lang].format(units=named),
        articles=articles,
        author=request.author,
        date=request.date or dt.date.today(),
        lang=request.lang,
        languages=request.languages,
        texts={**request.texts, **({"question": request.question} if request.question else {})},
        post=request.post,
        addressee=request.addressee,
        sources=tuple(_sources(library, documents, articles, request)),
    )


def export_memo(library: MemoSource, request: MemoRequest, out: Path) -> ExportResult:
    """Write a memo to `out`, in the format its suffix names; ExportFailed says why it failed."""
    content = memo_content(library, request)
    return export.export_as(lambda file: export.export_memo(content, file, request.options), out)


def _grouped(units: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return each unit once, in the order chosen."""
    return list(dict.fromkeys(units))


def _article(library: MemoSource, doc: str, eid: str, request: MemoRequest) -> MemoArticle:
    act = library.act(doc)
    article = eids.article_of(eid) or eid
    units = {lang: unit_of(act, article, lang) for lang in request.languages}
    if not any(units.values()):
        raise NotFound("reference-unknown", where=eid)
    return MemoArticle(
        act=ActFacts.of(act),
        eid=eid,
        heading={lang: f"{u.num} {u.heading}".strip() for lang, u in units.items() if u},
        rows=paired_rows(units, only=() if eid == article else (eid,)),
        entries=tuple(_entries(library, doc, eid, request)),
        notes=tuple(_own_notes(library, doc, eid, request)) if "own" in request.groups else (),
    )


def _entries(library: MemoSource, doc: str, eid: str, request: MemoRequest) -> list[MemoEntry]:
    taken = [
        _entry(library, group, entry, request.lang)
        for group, entry in candidates(library, doc, eid, request)
        if request.takes(entry.document, entry.eid, eid)
    ]
    return [entry for entry in taken if entry.text]


def candidates(
    library: MemoSource, doc: str, eid: str, request: MemoRequest
) -> list[tuple[str, ContextEntry]]:
    """Return what may stand under a unit, each entry with its group, before any are left out."""
    context = library.context(eid, doc)
    found: list[tuple[str, ContextEntry]] = []
    for group, entries in (
        ("commentary", context.commentary),
        ("debate", context.debate),
        ("note", context.notes),
    ):
        if group in request.groups:
            kept = [e for e in entries if is_certain(e) or request.suggestions]
            once = _once(kept, request.lang)
            found += [(group, entry) for entry in sorted(once, key=lambda e: not is_certain(e))]
    return found


def own_notes(library: MemoSource, doc: str, eid: str) -> list[Annotation]:
    """Return the user's annotations with words of their own on a unit and below it."""
    annotations = library.workspace.annotations(document=doc)
    return [own for own in annotations if own.body and eids.is_within(own.eid, eid)]


def _own_notes(library: MemoSource, doc: str, eid: str, request: MemoRequest) -> Iterator[MemoNote]:
    profile = library.act(doc).profile
    for own in own_notes(library, doc, eid):
        if request.takes(doc, own.id, eid):
            yield MemoNote(
                eid=own.eid,
                lang=own.lang,
                text=own.body,
                exact=own.exact,
                start=own.start,
                author=own.author,
                date=own.modified or own.created,
                tags=own.tags,
                unit=labels.label(own.eid, request.lang, profile),
                format=own.format,
            )


def is_certain(entry: ContextEntry) -> bool:
    """Tell whether a link was found or confirmed, not only suggested."""
    return str(entry.kind) != LinkKind.THEMATIC


def _once(entries: Sequence[ContextEntry], lang: str) -> list[ContextEntry]:
    """Of the digest in three languages only the one the memo is written in, where there is one."""
    by_place: dict[tuple[str, str], ContextEntry] = {}
    for entry in entries:
        key = (entry.document, entry.eid)
        if key not in by_place or entry.lang == lang:
            by_place[key] = entry
    return list(by_place.values())


def _entry(library: MemoSource, group: str, entry: ContextEntry, lang: str) -> MemoEntry:
    text = without_courtesy(entry.text) if group == "debate" else entry.text
    who = entry.label if group != "note" else ""
    return MemoEntry(
        kind=_kind(entry) if group == "note" else group,
        text=text,
        lang=entry.lang,
        who=latin(who) if lang == "en" else who,
        source=note_source(library, entry, lang)
        if group == "note"
        else pinpoint(library, entry.document, entry.eid, lang),
        unit=labels.label(entry.target, lang) if entry.target else "",
        link=str(entry.kind) if entry.kind in (LinkKind.THEMATIC, LinkKind.CONFIRMED) else "",
        quoted=group != "note" and not entry.digest,
    )


def _kind(entry: ContextEntry) -> str:
    """Tell whether a note tells of a change that was made, of how it came or might come, or remarks
    on the text itself: a divergence of the languages, an uneven term."""
    if entry.event in (Event.DIVERGENCE, Event.EDITORIAL):
        return "divergence"
    made = entry.stage in _DONE and entry.event not in _ON_THE_WAY
    return "note" if made else "history"


def _sources(
    library: MemoSource, documents: set[str], articles: Sequence[MemoArticle], request: MemoRequest
) -> list[str]:
    """Return the acts first, then what was quoted, each once."""
    lang = request.lang
    lines: list[str] = []
    for doc in library.ids():
        if doc in documents:
            act = library.act(doc)
            for expression in views.newest(act):
                if expression.lang in request.languages:
                    lines.append(labels.cite_with_source("", act, expression, lang, form="gost"))
    quoted = " ".join(entry.source for article in articles for entry in article.entries)
    for doc in library.ids():
        document = library.document(doc)
        if not isinstance(document, Act) and pinpoint(library, doc, "", lang) in quoted:
            lines.append(bibliography.gost(document, lang))
    return lines


def from_command_line(library: AskedSource, args: argparse.Namespace) -> ExportResult:
    """`kzailaw export …`."""
    references = [part.strip() for part in args.articles.split(",") if part.strip()]
    units = [library.resolve(reference, args.doc) for reference in references]
    if args.query:
        from kzailaw_desktop.search import SearchRequest

        hits = library.search(SearchRequest(query=args.query, kind="act", limit=50)).hits
        units += [(hit.document, hit.article or hit.eid) for hit in hits]
    request = MemoRequest(
        units=tuple(units),
        title=args.title,
        author=args.author,
        lang=args.lang.split(",")[0],
        options=MemoOptions(template=args.template or "note", notes=args.notes),
        suggestions=args.suggested,
    )
    return export_memo(library, request, args.out)
