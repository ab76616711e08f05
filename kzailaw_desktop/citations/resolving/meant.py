"""What a mention means: the act with its profile, and the unit that was named last."""

from __future__ import annotations

from dataclasses import dataclass

from kzailaw_desktop.citations.actnames.names import ActName
from kzailaw_desktop.citations.resolving.index import ActEntry
from kzailaw_desktop.domain import UnitKind as K

ArticlePath = tuple[tuple[K, str], ...]


@dataclass(slots=True)
class Said:
    """The unit named last, for «указанной статьи» and «осы бапта» in other people's texts."""

    act: str
    entry: ActEntry | None
    profile: str
    path: ArticlePath
    end: int  # where it was named


@dataclass(frozen=True, slots=True)
class ActMeant:
    """The act of a mention: `uri` of the library's or the name as written; "" when unknown."""

    act: str
    entry: ActEntry | None
    profile: str
    note: str = ""


def same_noun(name: ActName, entry: ActEntry) -> bool:
    """Tell whether «Закон» or «Кодекс» can be said of the act."""
    if name.noun == "code":
        return entry.subtype == "code"
    if name.noun == "constitution":
        return entry.subtype == "constitution"
    if name.constitutional:
        return entry.subtype == "constitutional-law"
    return entry.subtype in ("law", "constitutional-law", "")
