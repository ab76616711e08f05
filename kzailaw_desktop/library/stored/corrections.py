"""The user's corrections of a document: lines set right, and the file read again with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kzailaw_desktop.corpus.acts.corrections import Correction
from kzailaw_desktop.corpus.acts.layout import splitting
from kzailaw_desktop.corpus.acts.layout.paragraphs import paragraphs
from kzailaw_desktop.corpus.kept import errata, records, sources
from kzailaw_desktop.corpus.readers import bilingual, read_bytes
from kzailaw_desktop.corpus.reports.reader import is_older
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act, DocKind
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.library.importing import ImportTarget, read_again


def corrections_of(store: Store, doc: str, lang: str) -> tuple[Correction, ...]:
    """What the user has set right in a text."""
    return errata.read(store, doc).get(lang, ())


def correct(
    library: ImportTarget, doc: str, lang: str, corrections: Sequence[Correction]
) -> Iterator[object]:
    """Keep the corrections of a text and read its file again with them."""
    store = library.user_store
    kept = {**errata.read(store, doc), lang: tuple(corrections)}
    store.keep(errata.write(doc, kept))
    return read_again(library, doc)


def source_paragraphs(store: Store, doc: str, lang: str) -> list[tuple[int, str]]:
    """The paragraphs of the file that a text was read from, with their lines.

    NotFound: the file is not kept.
    """
    found = records.read(store, doc).items()
    record = next((r for k, r in found if k.startswith(f"{lang}@") and "~" not in k), {})
    name = str(record.get("name", ""))
    data = sources.read(store, str(record.get("hash", "")), name)
    for source in bilingual.apart(read_bytes(data, name)):
        if source.meta.get("language", lang) == lang:
            return [(p.line, p.text) for p in splitting.split(paragraphs(source)[0]) if p.text]
    return []


def older(store: Store) -> list[str]:
    """The documents of the user's own that an older version of the program has read."""
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
    """Whether a document without records says by itself which version read it."""
    if kind is not DocKind.ACT:
        return True
    try:
        document = store.load(doc, notes=False)
    except KzaiLawError:
        return False
    return isinstance(document, Act) and any(is_older(e.reader) for e in document.expressions)
