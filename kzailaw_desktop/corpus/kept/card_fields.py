"""The fields of a card: what each says of a document, and how it is set.

A field that is present is set, "" to unknown; one that is absent stays as it is.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from kzailaw_desktop.corpus.acts.front import profile
from kzailaw_desktop.domain import (
    LANGUAGES,
    Act,
    Author,
    BibliographicRecord,
    Commentary,
    Debate,
    DocKind,
    Document,
    Expression,
    Force,
    Status,
)
from kzailaw_desktop.eid import act_uri

Card = dict[str, str]
SUBTYPES = (
    "law", "constitutional-law", "code", "constitution", "decree", "resolution", "order",
    "decision", "disposition", "rules",
)  # fmt: skip
DOCUMENTS = (DocKind.ACT, DocKind.DEBATE, DocKind.COMMENTARY)
BY_TEXT = ("title", "edition", "standing", "source")  # fields that each text has its own of
OF_ACTS = ("number", "date", "edition", "kind", "standing", "force", "force.date", "source")
OF_SITTINGS = ("date", "kind", "standing", "source")
OF_ARTICLES = ("kind", "authors", "year", "source")
FIELDS = tuple(
    dict.fromkeys(
        (
            *(f"{name}.{lang}" for name in (*BY_TEXT, "journal") for lang in LANGUAGES),
            *OF_ACTS, *OF_SITTINGS, *OF_ARTICLES,
        )
    )
)  # fmt: skip
USER = "user"  # the evidence of a standing that the user has set


def fields_of(document: Document) -> tuple[str, ...]:
    """Return the fields that a document has."""
    titles = [f"title.{lang}" for lang in LANGUAGES]
    if isinstance(document, Act):
        langs = list(dict.fromkeys(text.lang for text in document.expressions))
        own = [f"{name}.{lang}" for name in BY_TEXT[1:] for lang in langs]
        return (*titles, *own, *OF_ACTS)
    if isinstance(document, Debate):
        return ("title.kk", "title.ru", "title.en", *OF_SITTINGS)
    return (*titles, *(f"journal.{lang}" for lang in LANGUAGES), *OF_ARTICLES)


def date_of(text: str) -> dt.date | None:
    """Return a date as people write it: 2025-11-17 or 17.11.2025."""
    day, dot, rest = text.partition(".")
    month, _, year = rest.partition(".")
    try:
        return dt.date.fromisoformat(f"{year}-{month}-{day}" if dot else text)
    except ValueError:
        return None


def values_of(document: Document) -> Card:
    """Return what each field says of a document; "" for unknown."""
    if isinstance(document, Act):
        return _act_values(document)
    if isinstance(document, Debate):
        return {
            **{f"title.{lang}": document.title for lang in LANGUAGES},
            "date": document.date.isoformat() if document.date > dt.date.min else "",
            "kind": str(DocKind.DEBATE), "standing": str(document.status),
            "source": document.source.url,
        }  # fmt: skip
    record = document.record
    return {
        **{f"title.{lang}": record.title.get(lang, "") for lang in LANGUAGES},
        **{f"journal.{lang}": record.journal.get(lang, "") for lang in LANGUAGES},
        "kind": str(DocKind.COMMENTARY), "authors": _authors(record, document.lang),
        "year": str(record.year or ""), "source": record.url or document.source.url,
    }  # fmt: skip


def _act_values(act: Act) -> Card:
    found = {
        "number": act.number, "date": act.date.isoformat() if act.date else "", "kind": act.subtype,
    }  # fmt: skip
    for lang in dict.fromkeys(text.lang for text in act.expressions):
        text = act.expression(lang)
        assert text is not None
        own = {
            "title": text.title, "edition": text.edition.isoformat() if text.edition else "",
            "standing": str(text.status), "source": text.source.url,
        }  # fmt: skip
        found |= {f"{name}.{lang}": value for name, value in own.items()}
        found |= {name: value for name, value in own.items() if name != "title"}
        day = text.force_date.isoformat() if text.force_date else ""
        found |= {"force": str(text.force), "force.date": day}
    return found


def set_fields(document: Document, card: Mapping[str, str]) -> Document:
    """Return the document with these fields."""
    if isinstance(document, Act):
        return _act(document, card)
    if isinstance(document, Debate):
        return _sitting(document, card)
    return _article(document, card)


def _sitting(sitting: Debate, card: Mapping[str, str]) -> Debate:
    title = next((card[f"title.{lang}"] for lang in LANGUAGES if card.get(f"title.{lang}")), "")
    date = date_of(card["date"]) or dt.date.min if "date" in card else sitting.date
    status = Status(card["standing"]) if card.get("standing") else sitting.status
    source = replace(sitting.source, url=card.get("source", sitting.source.url))
    return replace(sitting, title=title or sitting.title, date=date, status=status, source=source)


def _article(article: Commentary, card: Mapping[str, str]) -> Commentary:
    record = article.record
    title, journal = dict(record.title), dict(record.journal)
    for lang in LANGUAGES:
        for name, names in (("title", title), ("journal", journal)):
            value = card.get(f"{name}.{lang}")
            if value:
                names[lang] = value
            elif value == "":
                names.pop(lang, None)
    authors = record.authors
    if "authors" in card and card["authors"] != _authors(record, article.lang):
        written = [name.strip() for name in card["authors"].split(";")]
        authors = tuple(Author({article.lang: name}) for name in written if name)
    year = int(card["year"] or 0) if "year" in card else record.year
    url = card.get("source", record.url)
    changed = replace(record, title=title, journal=journal, authors=authors, year=year, url=url)
    return replace(article, record=changed)


def _authors(record: BibliographicRecord, lang: str) -> str:
    return "; ".join(author.name(lang) for author in record.authors)


def _act(act: Act, card: Mapping[str, str]) -> Act:
    number = card.get("number", act.number)
    date = date_of(card["date"]) if "date" in card else act.date
    kind = card.get("kind", "")
    subtype = kind if kind in SUBTYPES else act.subtype
    newest = {lang: act.expression(lang) for lang in {e.lang for e in act.expressions}}
    texts = tuple(_text(e, card, newest=newest[e.lang] is e) for e in act.expressions)
    changed = (number, date) != (act.number, act.date)
    uri = act_uri(date, number or act.id) if changed else act.uri
    code = act.profile
    if subtype != act.subtype:  # «1.» is a part in some codes, a paragraph in every other act
        titles = " ".join(text.title for text in texts)
        code = profile(titles, subtype, "") if subtype == "code" else "A"
    return replace(
        act, number=number, date=date, subtype=subtype, profile=code, uri=uri, expressions=texts
    )


def _text(text: Expression, card: Mapping[str, str], *, newest: bool) -> Expression:
    def said(name: str) -> str | None:
        return card.get(f"{name}.{text.lang}", card.get(name))

    if title := card.get(f"title.{text.lang}"):
        text = replace(text, title=title)
    if standing := said("standing"):
        text = replace(text, status=Status(standing), evidence=USER)
    if force := card.get("force"):
        text = replace(text, force=Force(force))
    if "force.date" in card:
        text = replace(text, force_date=date_of(card["force.date"]))
    if (source := said("source")) is not None:
        text = replace(text, source=replace(text.source, url=source))
    edition = said("edition")
    if edition is not None and newest:
        day = date_of(edition)
        text = replace(text, edition=day, not_before=None if day else text.not_before)
    return text
