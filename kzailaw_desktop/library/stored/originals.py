"""The file that a text was read from, to be shown beside it: its lines, its pages, the place."""

from __future__ import annotations

import base64
import tomllib
import zlib
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from kzailaw_desktop.corpus.kept import errata, places, records, sources
from kzailaw_desktop.corpus.passages import own_text, passages
from kzailaw_desktop.corpus.readers import bilingual, read_bytes
from kzailaw_desktop.corpus.readers.process import pool
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.domain import Act, Document
from kzailaw_desktop.errors import NotFound

MOST_MARKED = 60  # lines of one unit that are marked
AHEAD = 2000  # lines in which the next unit is looked for
BEGINNING = 30  # letters by which a unit is found in a file whose places were not kept
DRAWN = ("pdf",)  # formats whose pages can be drawn


class OriginalSource(Protocol):
    """A library that keeps files as they were brought."""

    def document(self, doc: str) -> Document:
        """Return a document."""
        ...

    @property
    def user_store(self) -> Store:
        """The user's own documents."""
        ...

    @property
    def shipped_store(self) -> Store | None:
        """The documents that come with the program."""
        ...


@dataclass(frozen=True, slots=True)
class Original:
    """A file as it was brought. `places`: eId -> line. `data` is kept for formats with pages."""

    document: str
    lang: str
    name: str
    format: str
    source: SourceText
    places: Mapping[str, int]
    data: bytes = b""
    own: bool = True  # of the user's library, so that its lines can be set right

    @property
    def has_pages(self) -> bool:
        """Whether its pages can be drawn."""
        return bool(self.data)

    def span(self, eid: str) -> tuple[int, int]:
        """First line of a unit and how many lines it has; (0, 0) where nothing is known."""
        while eid and eid not in self.places:
            eid = eid.rpartition("__")[0]
        line = self.places.get(eid, 0)
        return (line, self.extent(line)) if line else (0, 0)

    def extent(self, line: int) -> int:
        """Return how many lines there are from a line to where the next unit begins."""
        begins = sorted({*self.places.values(), len(self.source.lines) + 1})
        after = bisect_right(begins, line)
        end = begins[after] if after < len(begins) else line + 1
        count = max(1, min(end - line, MOST_MARKED))
        texts = {each.number: each.text for each in self.source.lines[line - 1 : end]}
        while count > 1 and not texts.get(line + count - 1, " ").strip():
            count -= 1  # what is empty at the end is no part of the unit
        return count

    def page_of(self, line: int) -> int:
        """Return the page of a line, 1 where the format has none."""
        numbers = [each.number for each in self.source.lines]
        at = bisect_right(numbers, line) - 1
        return max(1, self.source.lines[at].page) if 0 <= at < len(numbers) else 1

    def on_page(self, line: int, count: int) -> tuple[int, int]:
        """Return which lines of its page a span is: the first, counted from 0, and how many."""
        page = self.page_of(line)
        numbers = [each.number for each in self.source.lines if each.page == page]
        first = sum(number < line for number in numbers)
        return first, min(count, len(numbers) - first)


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page, drawn. `marks`: boxes as shares of the page: left, top, width, height."""

    page: int
    pages: int
    width: int
    height: int
    stride: int
    pixels: bytes  # four bytes each, red first
    marks: tuple[tuple[float, float, float, float], ...] = ()


def original_of(library: OriginalSource, doc: str, lang: str) -> Original:
    """Return the file that a text of a document was read from. NotFound: it is not kept."""
    store = library.user_store
    if store.has(doc):
        found = _kept(store, library.document(doc), lang)
        if found is not None:
            return found
    shipped = library.shipped_store
    if shipped is not None and shipped.has(doc):
        return _shipped(shipped, library.document(doc), lang)
    raise NotFound("source-dropped", where=doc)


def _kept(store: Store, document: Document, lang: str) -> Original | None:
    proofs = records.read(store, document.id)
    keys = [k for k, proof in proofs.items() if "~" not in k and proof.get("hash")]
    fitting = [k for k in keys if k.partition("@")[0] == lang or k == errata.SITTING]
    newest = document.expression(lang) if isinstance(document, Act) else None
    exact = [k for k in fitting if newest is not None and k == f"{lang}@{newest.version}"]
    key = next(iter(exact or fitting), None)
    if key is None:
        return None
    name, digest = str(proofs[key].get("name", "")), str(proofs[key]["hash"])
    data = sources.read(store, digest, name)
    source = _text(data, name, "" if key == errata.SITTING else lang)
    known = places.read(store, document.id).get(key) or _found(document, source, lang)
    drawn = source.format in DRAWN and data.startswith(b"%PDF")
    picture = source.meta.get("recognised") == "yes"
    return Original(
        document.id, lang, name, source.format, source, known, data if drawn or picture else b""
    )


def _text(data: bytes, name: str, lang: str) -> SourceText:
    if sources.is_packed(data):
        return sources.unpack(data)
    texts = list(bilingual.apart(read_bytes(data, name)))
    return next((s for s in texts if s.meta.get("language", lang) == lang), texts[0])


def _shipped(store: Store, document: Document, lang: str) -> Original:
    """Return the source text that the shipped library was built from."""
    rows = tomllib.loads((store.root / "library.toml").read_text("utf-8")).get("document", [])
    files = [s for row in rows if row.get("id") == document.id for s in row.get("source", ())]
    fitting = [s for s in files if s.get("lang", lang) == lang]
    if not fitting:
        raise NotFound("source-dropped", where=document.id)
    path = store.root / fitting[0]["file"]
    source = read_bytes(path.read_bytes(), path.name)
    known = _found(document, source, lang)
    return Original(document.id, lang, path.name, source.format, source, known, own=False)


def _found(document: Document, source: SourceText, lang: str) -> dict[str, int]:
    """Return where units begin, by their first words, in order; those that are not certain are left
    out."""
    shown = [(line.number, _letters(line.text)) for line in source.lines if line.text.strip()]
    after = [*(words for _, words in shown[1:]), ""]
    lines = [(number, one + other) for (number, one), other in zip(shown, after, strict=True)]
    found: dict[str, int] = {}
    at = 0
    for eid, words in _beginnings(document, lang):
        near = range(at, min(at + AHEAD, len(lines)))
        place = next((i for i in near if words and lines[i][1].startswith(words)), None)
        if place is not None:
            found[eid], at = lines[place][0], place
    return found


def _beginnings(document: Document, lang: str) -> list[tuple[str, str]]:
    if isinstance(document, Act):
        text = document.expression(lang)
        units = text.walk() if text is not None else iter(())
        return [
            (u.eid, _letters(f"{u.num} {u.heading or own_text(u)}")[:BEGINNING]) for u, _ in units
        ]
    return [(p.eid, _letters(p.text)[:BEGINNING]) for p in passages(document)]


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def draw(original: Original, page: int, width: int, line: int = 0, count: int = 1) -> PagePicture:
    """Draw a page of a PDF, the lines of a place marked when they are on it."""
    marked = line > 0 and original.page_of(line) == page
    recognised = original.source.meta.get("recognised") == "yes"
    first, number = original.on_page(line, count) if marked and not recognised else (0, 0)
    found = pool.shared().draw(
        original.data, original.name, page=page, width=width, first=first, count=number
    )
    pixels = zlib.decompress(base64.b64decode(found["pixels"]))
    marks = tuple((b[0], b[1], b[2], b[3]) for b in found["marks"])
    return PagePicture(
        found["page"], found["pages"], found["width"], found["height"], found["stride"], pixels,
        marks,
    )  # fmt: skip
