"""What the command palette offers: actions, places, documents, articles, speakers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kzailaw_desktop.domain import Debate
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.palette.headings import HeadingPlace, matching
from kzailaw_desktop.gui.palette.palette import PaletteItem
from kzailaw_desktop.text import person

if TYPE_CHECKING:
    from kzailaw_desktop.library.catalogue.describe import DocumentInfo
    from kzailaw_desktop.workspace.collected import Collection

KINDS = {"act": "scales", "debate": "chat-text", "commentary": "article"}  # icons
Named = Sequence[tuple[Place, str]]


@dataclass(frozen=True, slots=True)
class ActionOffer:
    """An action that can be run now."""

    id: str
    text: str
    keys: str
    icon: str
    also: str = ""  # its text in the other languages


class PaletteSource(Protocol):
    """What the palette asks of the gateway to the library."""

    @property
    def infos(self) -> Sequence[DocumentInfo]:
        """The documents."""

    @property
    def titles(self) -> Mapping[str, str]:
        """Short titles of the documents in the language of the interface."""

    @property
    def headings(self) -> Sequence[HeadingPlace]:
        """The articles of all acts, in the language of the interface."""

    def cached_debates(self) -> list[Debate]:
        """The sittings."""


def choices(
    recent: Named, actions: Sequence[ActionOffer], bookmarks: Named, library: PaletteSource
) -> list[PaletteItem]:
    """Everything that can be done or opened, the likeliest first."""
    found = [
        PaletteItem(f"p{place}", name, tr("Recently read"), "clock-counter-clockwise", place=place)
        for place, name in recent[1:4]
    ]
    found += [
        PaletteItem(
            f"a{each.id}", each.text, "", each.icon, right=each.keys, action=each.id, also=each.also
        )
        for each in actions
    ]
    found += [
        PaletteItem(f"b{place}", name, tr("Bookmark"), "bookmark-simple", "own", place=place)
        for place, name in bookmarks
    ]
    found += _documents(library)
    speakers: dict[str, PaletteItem] = {}
    for debate in library.cached_debates():
        speakers |= _speakers(debate)
    return [*found, *speakers.values()]


def _documents(library: PaletteSource) -> list[PaletteItem]:
    found = []
    for info in library.infos:
        kind = str(info.kind)
        name = library.titles.get(info.id, info.title)
        title = info.titles.get(i18n.language()) or info.title
        detail = " ".join(title.split())
        also = " ".join(info.titles.values())
        place = Place(info.id)
        found.append(
            PaletteItem(f"d{info.id}", name, detail, KINDS[kind], kind, place=place, also=also)
        )
    return found


def collection_items(
    collections: Sequence[Collection], active: Collection | None
) -> list[PaletteItem]:
    """Every collection that can be narrowed to; first the way out of the active one."""
    found = []
    if active is not None:
        text = tr("Leave the collection “{name}”").format(name=active.name)
        found.append(PaletteItem("c", text, "", "funnel", collection=""))
    for each in collections:
        if active is None or each.id != active.id:
            text = tr("Narrow to the collection “{name}”").format(name=each.name)
            detail = tr("%n documents", len(each.documents))
            found.append(
                PaletteItem(f"c{each.id}", text, detail, "funnel", "own", collection=each.id)
            )
    return found


def articles(library: PaletteSource, typed: str) -> list[PaletteItem]:
    """The articles of all acts that hold the words typed."""
    words = typed.split()
    found = []
    for each in matching(library.headings, words) if words else ():
        place = Place(each.document, each.eid)
        name = library.titles.get(each.document, each.document)
        found.append(
            PaletteItem(
                str(place), each.text, name, KINDS["act"], "act", place=place, also=each.also
            )
        )
    return found


def _speakers(debate: Debate) -> dict[str, PaletteItem]:
    found: dict[str, PaletteItem] = {}
    for speech in debate.speeches:
        if speech.speaker not in found and speech.paragraphs and not speech.procedural:
            place = Place(debate.id, speech.paragraphs[0].eid)
            name = person(speech.full_name or speech.speaker)
            found[speech.speaker] = PaletteItem(
                str(place), name, speech.role, KINDS["debate"], "debate", place=place
            )
    return found
