"""Describe a document: its row in a list, its titles, its units."""

from __future__ import annotations

from dataclasses import dataclass

from kzailaw_desktop.corpus.acts.editions import standing as rank_of
from kzailaw_desktop.domain import (
    LANGUAGES,
    Act,
    Commentary,
    Debate,
    Document,
    Force,
    Provision,
    Status,
)
from kzailaw_desktop.labels import language

CHAMBERS = language.tables("sittings")
SITTING = language.table("sitting")


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """A row of the list of documents. `edition`: newest edition, day of the sitting, or year."""

    id: str
    kind: str
    title: str
    titles: dict[str, str]
    languages: tuple[str, ...]
    edition: str
    official: bool
    passages: int
    translations: tuple[str, ...] = ()  # languages in which there is no official text
    standing: str = ""
    force: str = "unknown"
    addresses: tuple[str, ...] = ()  # of the pages that its texts name as their sources

    def as_json(self) -> dict[str, object]:
        """As `kzailaw documents --json` prints it."""
        return {
            "id": self.id,
            "kind": self.kind,
            "title": self.title,
            "languages": list(self.languages),
            "edition": self.edition or None,
            "official": self.official,
            "standing": self.standing,
            "force": self.force,
            "passages": self.passages,
        }


def describe(document: Document, passages: int) -> DocumentInfo:
    """Return what a list of documents shows of one that has so many passages."""
    titles = titles_of(document)
    translations: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    standing, force = Status.UNOFFICIAL.value, Force.UNKNOWN.value
    if isinstance(document, Act):
        kind = "act"
        newest = max(document.expressions, key=lambda e: (e.order, e.lang == "kk"))
        languages = tuple(dict.fromkeys(e.lang for e in document.expressions))
        edition = newest.edition.isoformat() if newest.edition else ""
        named = document.expressions[0].lang
        sound = {e.lang for e in document.expressions if e.status is Status.OFFICIAL}
        official, translations = bool(sound), tuple(x for x in languages if x not in sound)
        standing = max((e.status for e in document.expressions), key=rank_of).value
        force = newest.force.value
        urls = (e.source.url for e in document.expressions)
        addresses = tuple(dict.fromkeys(url for url in urls if url))
    elif isinstance(document, Debate):
        kind, named = "debate", "kk"
        languages = tuple(dict.fromkeys(p.lang for s in document.speeches for p in s.paragraphs))
        edition, official = document.date.isoformat(), document.status is Status.OFFICIAL
        standing = document.status.value
    else:
        kind, named = "commentary", document.lang
        languages, edition, official = (document.lang,), str(document.record.year), False
    title = titles.get(named) or next(iter(titles.values()), document.id)
    return DocumentInfo(
        document.id, kind, title, titles, languages, edition, official, passages, translations,
        standing, force, addresses,
    )  # fmt: skip


def titles_of(document: Document) -> dict[str, str]:
    """Return the title of a document in every language it has one."""
    if isinstance(document, Act):
        return {e.lang: e.title for e in document.expressions}
    if isinstance(document, Commentary):
        return dict(document.record.title)
    return {lang: sitting_name(document, lang) for lang in LANGUAGES}


def sitting_name(debate: Debate, lang: str) -> str:
    """ "заседание Сената 23.10.2025"."""
    body = CHAMBERS.get(debate.body, SITTING)[lang]
    return f"{body} {debate.date:%d.%m.%Y}"


def eids_of(document: Document) -> set[str]:
    """Return the ids of all units of a document."""
    if isinstance(document, Act):
        return {unit.eid for e in document.expressions for unit, _ in e.walk()}
    if isinstance(document, Debate):
        speeches = {s.eid for s in document.speeches}
        return speeches | {p.eid for s in document.speeches for p in s.paragraphs}
    found = {entry.eid for entry in document.digest} | {s.eid for s in document.sections}
    return found | {p.eid for s in document.sections for p in s.paragraphs}


def unit_of(document: Act, eid: str, lang: str) -> Provision | None:
    """Return a unit of the newest text in a language."""
    expression = document.expression(lang)
    if expression is None:
        return None
    return next((unit for unit, _ in expression.walk() if unit.eid == eid), None)
