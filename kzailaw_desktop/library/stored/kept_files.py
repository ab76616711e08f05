"""The file that a text was read from, kept with the library and read again."""

from __future__ import annotations

from kzailaw_desktop.corpus.kept import errata, records, sources
from kzailaw_desktop.corpus.readers import bilingual, read_bytes
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.domain import DocKind
from kzailaw_desktop.errors import InputRefused, NotFound


def text_key(store: Store, doc: str, lang: str) -> str:
    """Return how the corrections of a text are called: by the language of an act's text."""
    if not store.has(doc):
        raise NotFound("remove-not-own", where=doc)
    kind = store.entry(doc).kind
    if kind is DocKind.COMMENTARY:
        raise InputRefused("correction-not-articles", where=doc)
    if kind is DocKind.DEBATE:
        return errata.SITTING
    found = [key.partition("@")[0] for key in records.read(store, doc) if "~" not in key]
    if lang and lang not in found:
        raise NotFound("remove-no-text", where=doc, lang=lang, edition="–")
    return lang or (found[0] if found else "ru")


def source_of(store: Store, doc: str, lang: str) -> SourceText:
    """Return the file that a text was read from, read again. NotFound: it is not kept."""
    key = text_key(store, doc, lang)
    found = records.read(store, doc).items()
    record = next((r for k, r in found if k.partition("@")[0] == key and "~" not in k), {})
    name = str(record.get("name", ""))
    data = sources.read(store, str(record.get("hash", "")), name)
    packed = sources.is_packed(data)
    texts = [sources.unpack(data)] if packed else list(bilingual.apart(read_bytes(data, name)))
    fitting = (s for s in texts if s.meta.get("language", key) == key or key == errata.SITTING)
    source = next(fitting, None)
    if source is None:
        raise NotFound("source-dropped", where=name)
    return source
