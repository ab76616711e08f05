"""The user's corrections of a document: lines set right, and the file read again with them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from kzailaw_desktop.corpus.acts import corrections as act_lines
from kzailaw_desktop.corpus.kept import errata, records
from kzailaw_desktop.corpus.reports.reader import VERSION, is_older
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.corpus.text.correction import OF_ACTS, OF_SITTINGS, Correction, described
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.domain import LANGUAGES, Act, DocKind
from kzailaw_desktop.errors import InputRefused, KzaiLawError
from kzailaw_desktop.library.importing.files import ImportTarget, read_again
from kzailaw_desktop.library.stored.kept_files import source_of, text_key

SourceLines = list[tuple[int, str]]


def actions_of(store: Store, doc: str) -> tuple[str, ...]:
    """Return what a line of a document can be said to be."""
    sitting = store.has(doc) and store.entry(doc).kind is DocKind.DEBATE
    return OF_SITTINGS if sitting else OF_ACTS


def corrections_of(store: Store, doc: str, lang: str) -> tuple[Correction, ...]:
    """Return what the user has set right in a text."""
    return errata.read(store, doc).get(text_key(store, doc, lang), ())


def correct(
    library: ImportTarget, doc: str, lang: str, corrections: Sequence[Correction]
) -> Iterator[object]:
    """Keep the corrections of a text and read its file again with them."""
    store = library.user_store
    kept = {**errata.read(store, doc), text_key(store, doc, lang): tuple(corrections)}
    store.keep(errata.write(doc, kept))
    return read_again(library, doc)


def check(store: Store, doc: str, wanted: Correction) -> None:
    """InputRefused for a correction that a line of this document cannot have."""
    known = actions_of(store, doc)
    if wanted.action not in known:
        raise InputRefused("correction-unknown", action=wanted.action, known=", ".join(known))
    bare = wanted.action in ("split", "speaker", "speakers") and not wanted.value
    if bare or (wanted.action == "language" and wanted.value not in LANGUAGES):
        raise InputRefused("correction-value", action=wanted.action)


def lost(store: Store, doc: str, lang: str) -> list[Correction]:
    """Return the corrections of a text that find no line in its file any more."""
    kept = corrections_of(store, doc, lang)
    if not kept:
        return []
    source = source_of(store, doc, lang)
    return _Reading(store, doc).lost(source, kept)


def rows(store: Store, doc: str, lang: str) -> list[dict[str, Any]]:
    """Return the corrections of a text as rows, each with its number from 1 and whether it has its
    line."""
    gone = lost(store, doc, lang)
    return [
        {"number": n, **each.as_json(), "lost": each in gone}
        for n, each in enumerate(corrections_of(store, doc, lang), 1)
    ]


def source_paragraphs(store: Store, doc: str, lang: str) -> SourceLines:
    """Return the lines of the file that a text was read from, as the user's corrections left them.

    NotFound: the file is not kept.
    """
    return lines_in(store, doc, lang, source_of(store, doc, lang))


def lines_in(store: Store, doc: str, lang: str, source: SourceText) -> SourceLines:
    """Return the same for a file that was read already."""
    return _Reading(store, doc).lines(source, corrections_of(store, doc, lang))


class _Reading:
    """The lines of a file by the kind of document that it holds."""

    def __init__(self, store: Store, doc: str) -> None:
        self.sitting = store.entry(doc).kind is DocKind.DEBATE

    def lines(self, source: SourceText, corrections: Sequence[Correction]) -> SourceLines:
        if not self.sitting:
            return act_lines.lines_of(source, corrections)
        from kzailaw_desktop.corpus.debates.debate import lines_of

        return lines_of(source, corrections)

    def lost(self, source: SourceText, corrections: Sequence[Correction]) -> list[Correction]:
        if not self.sitting:
            return act_lines.lost_of(source, corrections)
        from kzailaw_desktop.corpus.debates.debate import lost_of

        return lost_of(source, corrections)


def in_words(correction: Correction, lang: str) -> str:
    """Return what a correction says, in words."""
    return described(correction, lang)


def older(store: Store) -> list[str]:
    """Return the documents of the user's own that an older version of the program has read."""
    found: list[str] = []
    for entry in store.entries():
        proofs = [r for r in records.read(store, entry.id).values() if r.get("placed") != "beside"]
        if proofs:
            old = any(is_older(str(r.get("reader", ""))) for r in proofs)
        else:
            old = _read_by_older(store, entry.id, entry.kind)
        if old:
            found.append(entry.id)
    return found


def _read_by_older(store: Store, doc: str, kind: DocKind) -> bool:
    """Tell whether a document without records says by itself which version read it."""
    if kind is not DocKind.ACT:
        return True
    try:
        document = store.load(doc, notes=False)
    except KzaiLawError:
        return False
    return isinstance(document, Act) and any(is_older(e.reader) for e in document.expressions)


ASKED = "asked.json"  # documents of which the user was asked whether to read them again


def older_unasked(store: Store) -> list[str]:
    """Return the documents that an older version has read and the user was not asked about; asked
    now."""
    try:
        data = json.loads(store.folder.read(ASKED, 10_000_000))
        asked = set(data["documents"]) if data["version"] == VERSION else set()
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        asked = set()
    found = [doc for doc in older(store) if doc not in asked]
    if found and not store.read_only:
        row = {"version": VERSION, "documents": sorted({*asked, *found})}
        store.folder.write({ASKED: json.dumps(row).encode()})
    return found
