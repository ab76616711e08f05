"""The acts of the catalogue as citations are resolved by them: units are read when first needed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cached_property

from kzailaw_desktop.citations import ActIndex
from kzailaw_desktop.citations.resolving.index import ActEntry, entry_of
from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.library.catalogue.catalogue import Catalogue
from kzailaw_desktop.library.stored.port import ActRow


class _Units(Collection[str]):
    """The eIds of an act, read from the catalogue at the first question."""

    def __init__(self, read: Callable[[], frozenset[str]]) -> None:
        self._read = read

    @cached_property
    def _eids(self) -> frozenset[str]:
        return self._read()

    def __contains__(self, eid: object) -> bool:
        return eid in self._eids

    def __iter__(self) -> Iterator[str]:
        return iter(self._eids)

    def __len__(self) -> int:
        return len(self._eids)


class _Above(Mapping[str, tuple[str, ...]]):
    """The chapters and sections above each article, read at the first question."""

    def __init__(self, read: Callable[[], dict[str, tuple[str, ...]]]) -> None:
        self._read = read

    @cached_property
    def _paths(self) -> dict[str, tuple[str, ...]]:
        return self._read()

    def __getitem__(self, article: str) -> tuple[str, ...]:
        return self._paths[article]

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


def act_index(catalogue: Catalogue) -> ActIndex:
    """Return every act of a library, for resolving citations."""
    return ActIndex(_entry(catalogue, act) for act in catalogue.acts().values())


def _entry(catalogue: Catalogue, act: ActRow) -> ActEntry:
    units = _Units(lambda: catalogue.units(act.id))
    above = _Above(lambda: _above_articles(catalogue, act.id))
    return entry_of(
        act.uri, act.id, act.number, act.titles, act.profile, act.subtype, units, above,
        act.date.isoformat() if act.date else "",
    )  # fmt: skip


def _above_articles(catalogue: Catalogue, doc: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for lang in catalogue.languages(doc):
        path: list[tuple[int, str]] = []
        for row in catalogue.outline(doc, lang):
            while path and path[-1][0] >= row.depth:
                path.pop()
            if row.kind == UnitKind.ARTICLE:
                found.setdefault(row.eid, tuple(eid for _, eid in path))
            path.append((row.depth, row.eid))
    return found
