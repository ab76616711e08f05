"""What the library holds, gathered in one go for the window. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzailaw_desktop.domain import Act, Debate
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.places import Bookmark, Place
from kzailaw_desktop.gui.palette.headings import HeadingPlace, heading_places

if TYPE_CHECKING:
    from kzailaw_desktop.library import Library
    from kzailaw_desktop.library.catalogue.describe import DocumentInfo


class Listing(NamedTuple):
    """What the library holds, gathered in one go."""

    infos: list[DocumentInfo]
    names: dict[str, dict[str, str]]
    acts: dict[str, Act]
    debates: list[Debate]
    missing: list[str]
    bookmarks: list[Bookmark]
    lang: str
    headings: list[HeadingPlace]


def listing(library: Library, lang: str) -> Listing:
    """Everything that the window shows of the library's list of documents."""
    from kzailaw_desktop.workspace.notes.annotation import now

    infos = list(library.documents())
    names: dict[str, dict[str, str]] = {}
    acts: dict[str, Act] = {}
    debates: list[Debate] = []
    for info in infos:
        document = library.named(info.id)
        names[info.id] = {each: naming.short_title(document, each) for each in i18n.LANGUAGES}
        if isinstance(document, Act):
            acts[info.id] = document
        elif isinstance(document, Debate):
            debates.append(document)
    marks = [
        Bookmark(a.id, Place(a.document, a.eid), a.body, a.created or now())
        for a in library.workspace.bookmarks()
    ]
    places = heading_places(library.headings(lang))
    missing = list(library.missing_texts())
    return Listing(infos, names, acts, debates, missing, marks, lang, places)
