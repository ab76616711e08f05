"""Addresses of published acts: the act that a page holds, and the unit at its anchor.

`https://adilet.zan.kz/rus/docs/Z2500000230#z17` says kind, year and number of the act; the anchor is
told from the page that the text was imported from, where it is kept. `zan.gov.kz/client/#!/doc/33005677`
says neither: it is known where a text in the library names it as its source.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from kzailaw_desktop.citations import ActEntry
from kzailaw_desktop.corpus.kept import places
from kzailaw_desktop.corpus.text.lines import Line
from kzailaw_desktop.errors import KzaiLawError, NotFound
from kzailaw_desktop.library.faces import CatalogueSource, CitationSource
from kzailaw_desktop.library.stored import kept_files

# kind, year in two digits, number with zeros: Z2500000230, Z970000155_
_ADILET = re.compile(
    r"(?:adilet\.zan\.kz|zan\.gov\.kz|zan\.kz)\S*?/docs/([A-Z])(\d\d)(\d{8}|\d{1,7}_)",
    re.IGNORECASE,
)
_BANK = re.compile(r"(?:law|zan)\.gov\.kz/client/#!/doc/(\d+)", re.IGNORECASE)
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|(?:\w+\.)?(?:adilet\.)?zan\.(?:gov\.)?kz/\S*|law\.gov\.kz/\S*",
    re.IGNORECASE,
)
_ANCHOR = re.compile(r"#([A-Za-z][\w-]*)$")
_LANGUAGE = re.compile(r"/(rus|kaz)(?:/|$)", re.IGNORECASE)
_LANGUAGES = {"rus": "ru", "kaz": "kk"}
# How the line of a unit begins: the last part of its eId, and the number of it.
_BEGINNINGS = (
    ("art", re.compile(r"\W*статья\s+(\d+(?:-\d+)*)|\W*(\d+(?:-\d+)*)-?\s?бап", re.IGNORECASE)),
    ("chp", re.compile(r"\W*глава\s+(\d+(?:-\d+)*)|\W*(\d+(?:-\d+)*)-?\s?тарау", re.IGNORECASE)),
    ("point", re.compile(r"\W*(\d+(?:-\d+)*)\)")),
    ("para", re.compile(r"\W*(\d+(?:-\d+)*)\.")),
)


@dataclass(frozen=True, slots=True)
class Addressed:
    """What an address names: a document, a unit ("" the whole), and what could not be told."""

    document: str
    eid: str = ""
    remark: NotFound | None = None


def is_address(reference: str) -> bool:
    """Tell whether what was typed is the address of a page."""
    return bool(_ADDRESS.fullmatch(reference.strip()))


def act_at(library: CitationSource, address: str) -> Addressed:
    """Return the act of an address, and its unit where the anchor of the page is known.

    NotFound: the address names no act, or none of the library.
    """
    if _BANK.search(address):
        known = from_bank(library, address)
        if not known:
            raise NotFound("address-of-bank", where=address)
        return Addressed(known)
    match = _ADILET.search(address)
    if match is None:
        raise NotFound("address-unknown", where=address)
    document = _of_number(library, match, address)
    anchor = _ANCHOR.search(address)
    if anchor is None:
        return Addressed(document)
    language = _LANGUAGE.search(address)
    eid = _unit_at(
        library, document, _LANGUAGES[language[1].lower()] if language else "", anchor[1]
    )
    if not eid:
        return Addressed(document, "", NotFound("anchor-unknown", where=f"#{anchor[1]}"))
    return Addressed(document, eid)


def _of_number(library: CitationSource, match: re.Match[str], address: str) -> str:
    year = int(match[2]) + (1900 if int(match[2]) > 60 else 2000)
    number = match[3].rstrip("_").lstrip("0")
    having = [
        entry
        for entry in library.act_index.entries()
        if entry.number.partition("-")[0] == number and _year(entry.date) == year
    ]
    if len(having) != 1:
        raise NotFound("act-missing", where=address, act=f"№ {number} ({year})")
    return document_of(library, having[0])


def from_bank(library: CatalogueSource, address: str) -> str:
    """Return the one document that names a page of the reference bank as its source, "" when
    `address` is no such page or is not known."""
    asked = _BANK.search(address) if is_address(address) else None
    if asked is None:
        return ""
    found = [
        id
        for id, info in library.catalogue.infos().items()
        if any((bank := _BANK.search(each)) and bank[1] == asked[1] for each in info.addresses)
    ]
    return found[0] if len(found) == 1 else ""


def document_of(library: CitationSource, act: ActEntry) -> str:
    """Return the id of the document that an act is."""
    having = library.catalogue.with_uri(act.uri)
    return act.id if act.id in having or not having else having[0]


def _year(date: str) -> int:
    return dt.date.fromisoformat(date).year if date else 0


def _unit_at(library: CitationSource, document: str, lang: str, anchor: str) -> str:
    """Return the unit that begins at an anchor of the page a text was read from; "" when not
    known."""
    store = library.user_store
    if not store.has(document):
        return ""
    for key, lines in _texts(places.read(store, document), lang):
        try:
            source = kept_files.source_of(store, document, key.partition("@")[0])
        except KzaiLawError:
            continue  # the page is not kept
        at = next((line for line in source.lines if line.anchor == anchor), None)
        if at is not None and (eid := _nearest(lines, at)):
            return eid
    return ""


def _texts(found: places.Lines, lang: str) -> Iterator[tuple[str, dict[str, int]]]:
    """Return the texts of a document with the places of their units, those of the language
    first."""
    return iter(sorted(found.items(), key=lambda row: not row[0].startswith(lang)))


def _nearest(lines: dict[str, int], at: Line) -> str:
    """Return the unit on a line, or the last one before it."""
    same = [eid for eid, number in lines.items() if number == at.number]
    for kind, beginning in _BEGINNINGS:
        if match := beginning.match(at.text):
            number = next(group for group in match.groups() if group)
            exact = [eid for eid in same if eid.rpartition("__")[2] == f"{kind}_{number}"]
            if exact:
                return exact[0]
    if same:
        return same[0]
    before = [
        (number, i, eid) for i, (eid, number) in enumerate(lines.items()) if number < at.number
    ]
    return max(before)[2] if before else ""
