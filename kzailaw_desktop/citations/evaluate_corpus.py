"""The citations of the library's own documents against gold that lists every one of them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.citations.documents import PassageCitation, cite_document
from kzailaw_desktop.citations.resolving.index import ActIndex
from kzailaw_desktop.corpus.articles.commentary import parse_commentary
from kzailaw_desktop.corpus.readers import read
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Commentary, Document

LAW = "law-230-viii"
FULL_TEXTS = {"salimgerey-2025": "commentary-salimgerey-2025.ru.txt"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A citation that a reader found."""

    document: str
    text: str
    act: str  # "" for an act outside the library
    eid: str


def wanted() -> list[Wanted]:
    """Return the gold of the corpus, in the order of the documents."""
    path = paths.data_root() / "tests" / "golden" / "citations-corpus.toml"
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["citation"]
    return [
        Wanted(
            row["document"],
            row.get("repaired", row["text"]),
            row["act"] if row["act"].startswith("/") else "",
            row["eId"],
        )
        for row in rows
    ]


def documents(shared: Path | None = None) -> list[Document]:
    """Return the shipped law and sitting, and the article with citations where its text is
    there."""
    store = Store(paths.shipped_corpus(), read_only=True)
    kinds = {"act", "debate"}
    found = [store.load(entry.id) for entry in store.entries() if entry.kind in kinds]
    folder = shared or paths.data_root().parent / "shared" / "corpus"
    for doc_id, name in FULL_TEXTS.items():
        if (folder / name).is_file():
            found.append(parse_commentary(read(folder / name), doc_id=doc_id)[0])
    return found


def found_in(document: Document, index: ActIndex) -> list[PassageCitation]:
    """Return the citations of one document, of an act those of its official text."""
    cited = cite_document(document, index, act="" if document.id == LAW else LAW)
    if isinstance(document, Commentary):
        return cited
    return [c for c in cited if document.id != LAW or c.lang == "kk"]


def compare(
    gold: Sequence[Wanted], found: Sequence[PassageCitation], index: ActIndex
) -> tuple[list[Wanted], list[PassageCitation]]:
    """Return what is missing and what is too much; words of a list may be shared out
    differently."""
    missing: list[Wanted] = []
    rest = list(found)
    for want in gold:
        match = next((f for f in rest if _same(want, f, index)), None)
        if match is None:
            missing.append(want)
        else:
            rest.remove(match)
    return missing, rest


def _same(want: Wanted, found: PassageCitation, index: ActIndex) -> bool:
    citation = found.citation
    act = citation.act if index.get(citation.act) else ""
    words, own = _words(want.text), _words(citation.text)
    return (
        found.document == want.document
        and citation.eid == want.eid
        and act == want.act
        and (words in own or own in words)
    )


def _words(text: str) -> str:
    return re.sub(r"\s+", " ", text)
