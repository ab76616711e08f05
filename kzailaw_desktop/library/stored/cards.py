"""The card of a document: what is known of it, what the user sets, removing and bringing back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from kzailaw_desktop.corpus.acts.editions import standing
from kzailaw_desktop.corpus.kept import beside, places, records, removal, sources
from kzailaw_desktop.corpus.kept import card as cards
from kzailaw_desktop.corpus.kept.card_fields import fields_of
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act, Commentary, Debate, Document, Expression
from kzailaw_desktop.errors import InputRefused, NotFound

Row = dict[str, Any]
_NUMBERS = ("words", "units", "notes", "tables", "removed", "lost")


class CardSource(Protocol):
    """A library whose documents have cards."""

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

    def saved(self, doc: str) -> None:
        """Take note of a document that was saved or removed."""
        ...


def card_of(library: CardSource, doc: str) -> Row:
    """Return the card as `kzailaw document ID --json` prints it."""
    document = library.document(doc)
    store = library.user_store
    proofs = records.read(store, doc)
    row: Row = {"id": doc, **_facts(document)}
    row["source"] = [_source(store, key, proof) for key, proof in proofs.items()]
    row["account"] = _account(proofs)
    row["doubts"] = [
        {"text": key, **doubt} for key, proof in proofs.items() for doubt in proof.get("doubts", ())
    ]
    row["set"] = cards.read(store, doc)
    row["fields"] = cards.values_of(document)
    row["beside"] = bool(beside.names(store, doc))
    row["sources_size"] = {"bytes": sources.size(store), "limit": sources.BOUND}
    return row


def _facts(document: Document) -> Row:
    if isinstance(document, Act):
        texts = newest_of(document)
        best = max(texts, key=lambda e: standing(e.status))
        last = max(texts, key=lambda e: e.order)
        return {
            "kind": "act",
            "subtype": document.subtype,
            "standing": str(best.status),
            "force": str(last.force),
            "number": document.number or None,
            "date": document.date.isoformat() if document.date else None,
            "edition": last.edition.isoformat() if last.edition else None,
            "not_before": last.not_before.isoformat() if last.not_before else None,
            "title": {lang: _title(texts, lang) for lang in ("kk", "ru", "en")},
            "languages": list(dict.fromkeys(e.lang for e in document.expressions)),
            "texts": [_text(e) for e in document.expressions],
        }
    if isinstance(document, Debate):
        langs = dict.fromkeys(p.lang for s in document.speeches for p in s.paragraphs)
        return {
            "kind": "debate", "standing": str(document.status), "force": "unknown", "number": None,
            "date": document.date.isoformat(), "edition": None,
            "title": {"kk": document.title, "ru": None, "en": None}, "languages": list(langs),
        }  # fmt: skip
    return _article(document)


def _article(document: Commentary) -> Row:
    titles = document.record.title
    return {
        "kind": "commentary", "standing": "unofficial", "force": "unknown", "number": None,
        "date": None, "edition": None,
        "title": {lang: titles.get(lang) for lang in ("kk", "ru", "en")},
        "languages": [document.lang],
    }  # fmt: skip


def newest_of(act: Act) -> list[Expression]:
    """Return the newest text of each language."""
    found = [act.expression(lang) for lang in dict.fromkeys(e.lang for e in act.expressions)]
    return [e for e in found if e is not None]


def _title(texts: list[Expression], lang: str) -> str | None:
    return next((e.title for e in texts if e.lang == lang and e.title), None)


def _text(text: Expression) -> Row:
    return {
        "lang": text.lang,
        "edition": text.edition.isoformat() if text.edition else None,
        "not_before": text.not_before.isoformat() if text.not_before else None,
        "standing": str(text.status),
        "evidence": text.evidence or None,
        "force": str(text.force),
        "force_date": text.force_date.isoformat() if text.force_date else None,
        "reader": text.reader or None,
    }


def _source(store: Store, key: str, proof: records.Record) -> Row:
    names = ("name", "hash", "size", "format", "reader", "imported", "placed")
    row = {"text": key, **{name: proof.get(name) for name in names}}
    kept = proof.get("hash") and sources.is_kept(store, str(proof["hash"]), str(proof["name"]))
    return row | {"kept": bool(kept)}


def _account(proofs: Mapping[str, records.Record]) -> Row | None:
    """Return the numbers of all texts together; None where nothing was imported."""
    found = [proof["account"] for proof in proofs.values() if proof.get("account")]
    if not found:
        return None
    return {name: sum(int(each.get(name, 0)) for each in found) for name in _NUMBERS}


def set_card(library: CardSource, doc: str, changes: Mapping[str, str]) -> Row:
    """Set fields of a card; an empty value gives the field back what the text says.

    Another kind of document is not set here: its file has to be read again as that kind.
    """
    cards.check(changes)
    document = library.document(doc)
    store = library.user_store
    own = store.load(doc) if store.has(doc) else document
    known = fields_of(own)
    for name in changes:
        if name not in known:
            raise InputRefused("card-field-unknown", field=name, known=", ".join(known))
    have, former = cards.read(store, doc), cards.read_former(store, doc)
    now = cards.values_of(own)
    former = {**{name: now.get(name, "") for name in changes if name not in have}, **former}
    card = {name: value for name, value in {**have, **changes}.items() if value}
    back = {name: former.get(name, "") for name, value in changes.items() if not value}
    changed = cards.apply(cards.restore(own, back), card)
    store.save(changed, beside=cards.write(doc, card, former))
    _name_anew(store, doc, own, changed)
    library.saved(doc)
    return card_of(library, doc)


def _name_anew(store: Store, doc: str, old: Document, new: Document) -> None:
    """Let the records of a text whose edition was set go by its new name."""
    if not isinstance(old, Act) or not isinstance(new, Act):
        return
    names = {
        f"{a.lang}@{a.version}": f"{b.lang}@{b.version}"
        for a, b in zip(old.expressions, new.expressions, strict=True)
        if a.version != b.version
    }
    if names:
        proofs = {names.get(k, k): proof for k, proof in records.read(store, doc).items()}
        lines = {names.get(k, k): found for k, found in places.read(store, doc).items()}
        store.keep({**records.write(doc, proofs), **places.write(doc, lines)})


def remove(library: CardSource, doc: str, lang: str = "", edition: str = "") -> list[str]:
    """Take a document, a language or an edition out of the user's library."""
    store, own = library.user_store, doc.removesuffix(beside.MARK)
    if not store.has(own) and library.shipped_store is not None and library.shipped_store.has(own):
        raise NotFound("remove-not-own", where=doc)
    gone = removal.remove(store, doc, lang, edition)
    library.saved(own)
    return gone


def undo_removal(library: CardSource, doc: str = "") -> str:
    """Bring back what was removed last."""
    found = removal.undo(library.user_store, doc)
    library.saved(found.removesuffix(beside.MARK))
    return found


def drop_sources(library: CardSource, doc: str) -> int:
    """Delete the kept files of a document; its text stays. How many bytes that gives back."""
    store = library.user_store
    proofs = records.read(store, doc).values()
    kept = {(str(p.get("hash", "")), str(p.get("name", ""))) for p in proofs if p.get("hash")}
    found = [each for each in kept if sources.is_kept(store, *each)]
    if not found:
        raise NotFound("source-none", where=doc)
    return sum(sources.drop(store, digest, name) for digest, name in found)
