"""Ask the links of a library which acts cite a unit that a draft removes or renumbers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act, DocKind, Force, LinkKind
from kzailaw_desktop.drafting.checking.citing_acts import CitingPlace
from kzailaw_desktop.drafting.draft.bills import is_amending
from kzailaw_desktop.labels import act_name
from kzailaw_desktop.library.faces import NotesSource

if TYPE_CHECKING:
    from kzailaw_desktop.domain import Document
    from kzailaw_desktop.links import LinkIndex


class LinkedLibrary(NotesSource, Protocol):
    """A library with its links and the names of its documents."""

    @property
    def links(self) -> LinkIndex:
        """Links between passages and provisions."""
        ...

    def links_pending(self) -> list[str]:
        """Return the documents whose links are not written yet."""
        ...

    def named(self, doc: str) -> Document:
        """Return a document to be named."""
        ...


class LibraryCitations:
    """What the acts of a library cite, from its links: nothing is read anew."""

    def __init__(self, library: LinkedLibrary) -> None:
        self._library = library
        self._named: dict[str, tuple[dict[str, str], str]] = {}

    @cached_property
    def _links(self) -> LinkIndex:
        return self._library.links

    def citing(self, act: str, eid: str) -> Iterator[CitingPlace]:
        """Yield where other acts cite a unit or a part of it."""
        for link, found in self._links.source.to_unit(act, eid, ()):
            if link.kind is not LinkKind.EXPLICIT or found is None or link.document == act:
                continue
            if not eids.is_within(link.target, eid) or found.passage.kind is not DocKind.ACT:
                continue
            names, profile = self._name(link.document)
            if names:
                yield CitingPlace(
                    link.document, link.eid, link.lang, link.target, found.passage.text,
                    link.start, link.end, found.place, names, profile,
                )  # fmt: skip

    def unread(self) -> int:
        """Return how many acts wait for their links."""
        acts = set(self._library.act_ids())
        return sum(doc in acts for doc in self._library.links_pending())

    def _name(self, doc: str) -> tuple[dict[str, str], str]:
        """Return the names of an act by language, with its profile; no names of one that is
        amending or repealed."""
        if doc not in self._named:
            self._named[doc] = _name(self._library.named(doc))
        return self._named[doc]


def _name(document: Document) -> tuple[dict[str, str], str]:
    if not isinstance(document, Act) or is_amending(document):
        return {}, ""
    if any(text.force is Force.REPEALED for text in document.expressions):
        return {}, ""
    names = {
        lang: act_name(document, document.expression(lang) or document.expressions[0], lang)
        for lang in ("kk", "ru", "en")
    }
    return names, document.profile
