"""The catalogue: record and digest of an article in TOML, and the article they belong to."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomli_w

from kzailaw_desktop.corpus.articles.article_words import DOI
from kzailaw_desktop.corpus.text import tables
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.corpus.text.markup import take_off
from kzailaw_desktop.domain import (
    LANGUAGES,
    Author,
    BibliographicRecord,
    Commentary,
    DigestEntry,
)
from kzailaw_desktop.errors import LibraryBroken

# Keys of [record] that are fields of their own; any other string is kept in `extra`.
_FIELDS = (
    "type",
    "title",
    "journal",
    "year",
    "volume",
    "issue",
    "pages",
    "doi",
    "url",
    "received",
    "accepted",
    "published",
    "license",
    "recognise",
    "note",
    "authors",
)
_HEAD = 80  # lines in which an article's own title stands


def load(path: Path) -> Commentary:
    """Record and digest of one article, without its full text."""
    try:
        data = path.read_bytes()
    except OSError as e:
        raise LibraryBroken("record-unreadable", where=path.name, detail=e) from e
    return parse_record(data, path)


def parse_record(data: bytes, path: Path) -> Commentary:
    """Return the same from the bytes of a file; `path` is named when they cannot be used."""
    try:
        return from_data(tomllib.loads(data.decode("utf-8")))
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as e:
        detail = f"{type(e).__name__}: {e}"
        raise LibraryBroken("record-unreadable", where=path.name, detail=detail) from e


def load_all(folder: Path) -> dict[str, Commentary]:
    """Return every catalogued article of a folder by its id."""
    found = [load(path) for path in sorted(folder.glob("*.toml"))]
    return {commentary.id: commentary for commentary in found}


def from_data(data: tables.Table) -> Commentary:
    """Record and digest from parsed TOML."""
    return Commentary(
        id=tables.text(data, "id", None),
        lang=tables.text(data, "language", "ru"),
        record=_record(tables.table(data, "record")),
        digest=tuple(_entry(row) for row in tables.tables(data, "entry")),
    )


def parse(text: str) -> dict[str, Any]:
    """TOML as plain data."""
    return tomllib.loads(text)


def _record(row: tables.Table) -> BibliographicRecord:
    return BibliographicRecord(
        title=tables.wordings(row, "title"),
        authors=tuple(_author(author) for author in tables.tables(row, "authors")),
        journal=tables.wordings(row, "journal"),
        year=tables.number(row, "year"),
        type=tables.text(row, "type", "article-journal"),
        volume=tables.text(row, "volume"),
        issue=tables.text(row, "issue"),
        pages=tables.text(row, "pages"),
        doi=tables.text(row, "doi"),
        url=tables.text(row, "url"),
        license=tables.text(row, "license"),
        received=tables.date(row, "received"),
        accepted=tables.date(row, "accepted"),
        published=tables.date(row, "published"),
        note=tables.wordings(row, "note"),
        recognise=tables.texts(row, "recognise"),
        extra={k: v for k, v in row.items() if k not in _FIELDS and isinstance(v, str) and v},
    )


def _author(row: tables.Table) -> Author:
    names = {lang: tables.text(row, lang) for lang in LANGUAGES if row.get(lang)}
    return Author(names, tables.wordings(row, "affiliation"), tables.text(row, "orcid"))


def _entry(row: tables.Table) -> DigestEntry:
    place = tables.table(row, "place")
    return DigestEntry(
        eid=f"digest_{tables.text(row, 'id', None)}",
        provisions=tables.texts(row, "provisions"),
        stance=tables.text(row, "stance", "explains"),
        texts={lang: tables.text(row, lang) for lang in LANGUAGES if row.get(lang)},
        section=tables.text(place, "section"),
        paragraph=tables.number(place, "paragraph"),
        page=tables.text(place, "page"),
        anchor=tables.text(row, "anchor"),
        mismatch=tables.wordings(row, "mismatch"),
    )


def to_toml(commentary: Commentary) -> str:
    """Record and digest as TOML; `load` reads it back."""
    record = commentary.record
    row: dict[str, Any] = {
        name: getattr(record, name)
        for name in _FIELDS
        if name != "authors" and getattr(record, name) not in (None, "", {}, ())
    }
    row["recognise"] = list(record.recognise)
    row.update(record.extra)
    row["authors"] = [
        {**a.names, **_filled(affiliation=a.affiliation, orcid=a.orcid)} for a in record.authors
    ]
    data: dict[str, Any] = {"id": commentary.id, "language": commentary.lang, "record": row}
    if commentary.digest:
        data["entry"] = [_entry_row(entry) for entry in commentary.digest]
    return tomli_w.dumps(data)


def _filled(**values: object) -> dict[str, object]:
    return {name: value for name, value in values.items() if value}


def _entry_row(entry: DigestEntry) -> dict[str, object]:
    place = _filled(section=entry.section, paragraph=entry.paragraph, page=entry.page)
    return {
        "id": entry.eid.removeprefix("digest_"),
        "provisions": list(entry.provisions),
        "stance": entry.stance,
        **entry.texts,
        **_filled(place=place, anchor=entry.anchor, mismatch=entry.mismatch),
    }


def squeeze(text: str) -> str:
    """Letters and figures only, lower case: what two copies of one text have in common."""
    return re.sub(r"[\W_]+", "", text).lower()


def recognise(source: SourceText, records: Mapping[str, BibliographicRecord | Commentary]) -> str:
    """Return the id of the catalogued article that a file is, "" when it is none of them.

    By DOI near the top, or by phrases of its title standing near the top or filling a good part
    of a line: a mention in the references of another article is no recognition.
    """
    texts = [take_off(line.text).text for line in source.lines if line.text.strip()]
    head = squeeze(" ".join(texts[:_HEAD]))
    top = " ".join(texts[:40])
    dois = {m.rstrip(".,;)").lower() for m in DOI.findall(top)}
    lines = [squeeze(text) for text in texts if len(text) < 400]
    best, most = "", 0
    for name, known in records.items():
        record = known.record if isinstance(known, Commentary) else known
        hits = 3 * bool(record.doi and record.doi.lower() in dois)
        for phrase in record.recognise or tuple(record.title.values()):
            wanted = squeeze(phrase)
            if len(wanted) < 12:
                continue
            at_top = wanted in head
            own_line = any(wanted in x and len(wanted) * 10 >= len(x) * 3 for x in lines)
            hits += 2 * at_top + own_line
        if hits > most:
            best, most = name, hits
    return best if most >= 2 else ""


def locate(entry: DigestEntry, commentary: Commentary) -> str:
    """Return the eId of the paragraph an entry speaks of, "" when the text lacks it.

    By the anchor's words wherever they stand, falling back to section heading and number.
    """
    wanted = squeeze(entry.anchor)
    sections = sorted(commentary.sections, key=lambda s: s.role != "body")
    if wanted:
        for section in sections:
            for paragraph in section.paragraphs:
                if wanted in squeeze(paragraph.text):
                    return paragraph.eid
    heading = squeeze(entry.section)
    for section in sections:
        if heading and heading in squeeze(section.heading) and section.paragraphs:
            place = min(max(entry.paragraph, 1), len(section.paragraphs))
            return section.paragraphs[place - 1].eid
    return ""
