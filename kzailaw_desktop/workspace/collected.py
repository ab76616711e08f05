"""Collections: documents that the user keeps together, each collection a record of the workspace."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from kzailaw_desktop.errors import InputRefused, NotFound
from kzailaw_desktop.text import sort_key
from kzailaw_desktop.workspace.notes.annotation import new_id
from kzailaw_desktop.workspace.work import RecordedWork

KIND = "collection"
LONGEST_NAME, LONGEST_DESCRIPTION = 120, 4000  # characters
_NAMED = 12  # collections that a message names


@dataclass(frozen=True, slots=True)
class Collection:
    """Documents under a name of the user's. `documents`: ids in the order they were added; one that
    the library does not have keeps its place until it is there again."""

    id: str
    name: str
    description: str = ""
    documents: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """As the record and `kzailaw collections --json` have it."""
        return asdict(self) | {"documents": list(self.documents)}


def read(record: Mapping[str, Any]) -> Collection:
    """Return the collection of a record; values of another type are left out."""
    documents = record.get("documents")
    ids = documents if isinstance(documents, list) else []
    return Collection(
        str(record.get("id", "")),
        str(record.get("name", "")),
        str(record.get("description", "")),
        tuple(dict.fromkeys(each for each in ids if isinstance(each, str))),
    )


def collections(work: RecordedWork) -> list[Collection]:
    """Return all collections by their names."""
    found = [read(record) for record in work.load_all(KIND) if isinstance(record, dict)]
    return sorted(
        (each for each in found if each.id and each.name),
        key=lambda each: (sort_key(each.name), each.id),
    )


def find(work: RecordedWork, name: str) -> Collection:
    """Return the collection of a name or id; NotFound names those there are."""
    known = collections(work)
    wanted = _plain(name).casefold()
    for each in known:
        if each.id == name or each.name.casefold() == wanted:
            return each
    names = ", ".join(f"«{each.name}»" for each in known[:_NAMED]) or "–"
    raise NotFound("collection-unknown", where=name, known=names)


def create(
    work: RecordedWork, name: str, description: str = "", documents: Iterable[str] = ()
) -> Collection:
    """Make a collection. InputRefused: the name is empty, too long or taken."""
    made = Collection(new_id(), _checked(work, name, ""), _described(description))
    return _kept(work, replace(made, documents=tuple(dict.fromkeys(documents))))


def rename(work: RecordedWork, id: str, name: str) -> Collection:
    """Give a collection another name. InputRefused: it is empty, too long or taken."""
    return _kept(work, replace(find(work, id), name=_checked(work, name, id)))


def describe(work: RecordedWork, id: str, description: str) -> Collection:
    """Say what a collection is for."""
    return _kept(work, replace(find(work, id), description=_described(description)))


def add(work: RecordedWork, id: str, documents: Iterable[str]) -> Collection:
    """Add documents at the end; those that are in it already keep their places."""
    found = find(work, id)
    return _kept(
        work, replace(found, documents=tuple(dict.fromkeys((*found.documents, *documents))))
    )


def remove(work: RecordedWork, id: str, documents: Iterable[str]) -> Collection:
    """Take documents out of a collection; they stay in the library."""
    found, gone = find(work, id), set(documents)
    return _kept(work, replace(found, documents=tuple(d for d in found.documents if d not in gone)))


def delete(work: RecordedWork, id: str) -> Collection:
    """Delete a collection, not its documents; undo brings it back."""
    found = find(work, id)
    work.discard(KIND, found.id)
    return found


def _kept(work: RecordedWork, collection: Collection) -> Collection:
    work.store(KIND, collection.id, collection.as_json())
    return collection


def _plain(text: str) -> str:
    return " ".join(text.split())


def _checked(work: RecordedWork, name: str, own: str) -> str:
    plain = _plain(name)
    if not plain or len(plain) > LONGEST_NAME:
        raise InputRefused("collection-name", limit=LONGEST_NAME)
    taken = (each for each in collections(work) if each.id != own)
    if any(each.name.casefold() == plain.casefold() for each in taken):
        raise InputRefused("collection-name-taken", name=plain)
    return plain


def _described(text: str) -> str:
    if len(text) > LONGEST_DESCRIPTION:
        raise InputRefused("collection-description", limit=LONGEST_DESCRIPTION)
    return text.strip()
