"""One document from two stores: what is shipped, and what the user imported of the same work."""

from __future__ import annotations

import dataclasses

from kzailaw_desktop import domain
from kzailaw_desktop.corpus.acts.editions import merge_texts
from kzailaw_desktop.domain import Act, Document


def merge(shipped: Document, own: Document) -> Document:
    """Return the user's texts take their place in the shipped document of the same id.

    Of an act: an official text replaces a working translation of the same language, any other
    edition stands beside what is there. Of a commentary: the full text joins the digest.
    """
    if isinstance(shipped, Act) and isinstance(own, Act):
        notes = {n.id: n for n in (*shipped.notes, *own.notes)}
        return dataclasses.replace(
            shipped,
            expressions=merge_texts(shipped.expressions, own.expressions),
            notes=tuple(notes.values()),
        )
    if isinstance(shipped, domain.Commentary) and isinstance(own, domain.Commentary):
        return dataclasses.replace(
            shipped,
            sections=own.sections or shipped.sections,
            source=own.source if own.sections else shipped.source,
        )
    return own
