"""The documents that a new text may belong to, asked one by one: a library may have thousands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Protocol

from kzailaw_desktop.corpus.acts.editions import merge_texts
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act, Commentary, DocKind, Document
from kzailaw_desktop.errors import LibraryBroken
from kzailaw_desktop.text import fold_lookalikes


class KnownDocuments(Protocol):
    """Finds the document that a new text is another language, edition or the full text of."""

    def get(self, doc_id: str) -> Document | None:
        """Return the document with an id."""
        ...

    def same_act(self, act: Act) -> Act | None:
        """Return the act with the same number and date."""
        ...

    def with_title(self, title: str) -> list[Act]:
        """Return the acts that have a text of this title."""
        ...

    def articles(self) -> Mapping[str, Commentary]:
        """Return the articles that have a record, by which their full text is recognised."""
        ...

    def saved(self, document: Document) -> None:
        """Take note of a document that is in the library now."""
        ...


class KnownList:
    """A few documents in memory, and those of the store that a file is imported into."""

    def __init__(self, documents: Iterable[Document], store: Store) -> None:
        self._documents = {document.id: document for document in documents}
        self._store = store

    def get(self, doc_id: str) -> Document | None:
        """Return the document with an id."""
        return self._documents.get(doc_id) or self._stored(doc_id)

    def same_act(self, act: Act) -> Act | None:
        """Return the act with the same number and date."""
        acts = [d for d in self._documents.values() if isinstance(d, Act)]
        stored = [e.id for e in self._store.entries() if e.kind is DocKind.ACT]
        found = (self._stored(i) for i in stored if i not in self._documents)
        acts += [a for a in found if isinstance(a, Act)]
        return next((a for a in acts if is_same_act(a, act)), None)

    def with_title(self, title: str) -> list[Act]:
        """Return the acts that have a text of this title."""
        acts = (d for d in self._documents.values() if isinstance(d, Act))
        key = title_key(title)
        return [a for a in acts if any(title_key(e.title) == key for e in a.expressions)]

    def articles(self) -> Mapping[str, Commentary]:
        """Return the articles that have a record."""
        return {i: d for i, d in self._documents.items() if isinstance(d, Commentary)}

    def saved(self, document: Document) -> None:
        """Take note of a document that is in the library now."""
        before = self._documents.get(document.id)
        if isinstance(before, Act) and isinstance(document, Act):
            texts = merge_texts(before.expressions, document.expressions)
            self._documents[document.id] = replace(before, expressions=texts)
        elif before is None:
            self._documents[document.id] = document

    def _stored(self, doc_id: str) -> Document | None:
        return stored(self._store, doc_id)


def stored(store: Store, doc_id: str) -> Document | None:
    """Return a document of a store; None when it is damaged: what is imported takes its place."""
    try:
        return store.load(doc_id) if store.has(doc_id) else None
    except LibraryBroken:
        return None


def is_same_act(one: Act, other: Act) -> bool:
    """Tell whether two texts are of one act: the same number and date."""
    return one.date == other.date and number_key(one.number) == number_key(other.number) != ""


def title_key(title: str) -> str:
    """Return a title as it is compared: letters and digits in one case."""
    return re.sub(r"\W+", " ", fold_lookalikes(title)).casefold().strip()


def number_key(number: str) -> str:
    """Return a number of an act as it is compared.

    >>> number_key("№ 230 – VIII"), number_key("230-VІІІ")
    ('№230-viii', '230-viii')
    """
    return re.sub(r"[\s.]", "", fold_lookalikes(number)).casefold().replace("–", "-")
