"""The command on collections: documents that the user keeps together."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from kzailaw_desktop.cli.command import Command, say
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.library import Library
from kzailaw_desktop.workspace import collected
from kzailaw_desktop.workspace.collected import Collection


def documents_of(library: Library, name: str | None) -> frozenset[str] | None:
    """Return the documents of a collection, to narrow an answer to; None without a name."""
    if name is None:
        return None
    if not library.has_workspace():
        raise NotFound("collection-unknown", where=name, known="–")
    return frozenset(collected.find(library.workspace, name).documents)


def collections(library: Library, args: argparse.Namespace) -> object:
    """List collections, or make, change and delete them."""
    least, _, run = ACTIONS[args.action]
    if len(args.words) < least:
        say(f"usage: kzailaw collections {USAGE[args.action]}")
        raise SystemExit(2)
    return run(library, args)


def _listed(library: Library, args: argparse.Namespace) -> object:
    if not library.has_workspace():
        return []
    return [_row(library, each) for each in collected.collections(library.workspace)]


def _shown(library: Library, args: argparse.Namespace) -> object:
    return _row(library, collected.find(library.workspace, args.words[0]))


def _created(library: Library, args: argparse.Namespace) -> object:
    name, *docs = args.words
    made = collected.create(library.workspace, name, args.description or "", _known(library, docs))
    return _row(library, made)


def _renamed(library: Library, args: argparse.Namespace) -> object:
    found = collected.find(library.workspace, args.words[0])
    return _row(library, collected.rename(library.workspace, found.id, args.words[1]))


def _described(library: Library, args: argparse.Namespace) -> object:
    found = collected.find(library.workspace, args.words[0])
    return _row(library, collected.describe(library.workspace, found.id, args.words[1]))


def _added(library: Library, args: argparse.Namespace) -> object:
    name, *docs = args.words
    found = collected.find(library.workspace, name)
    return _row(library, collected.add(library.workspace, found.id, _known(library, docs)))


def _removed(library: Library, args: argparse.Namespace) -> object:
    name, *docs = args.words
    found = collected.find(library.workspace, name)
    absent = [doc for doc in docs if doc not in found.documents]
    if absent:
        raise NotFound("document-unknown", where=absent[0], known=", ".join(found.documents))
    return _row(library, collected.remove(library.workspace, found.id, docs))


def _deleted(library: Library, args: argparse.Namespace) -> object:
    found = collected.find(library.workspace, args.words[0])
    return _row(library, collected.delete(library.workspace, found.id))


def _known(library: Library, docs: list[str]) -> list[str]:
    """Return ids of documents that the library has; NotFound names one that it has not."""
    for doc in docs:
        library.info(doc)
    return docs


def _row(library: Library, collection: Collection) -> dict[str, Any]:
    there = set(library.ids())
    missing = [doc for doc in collection.documents if doc not in there]
    return collection.as_json() | {"missing": missing}


Run = Callable[[Library, argparse.Namespace], object]
ACTIONS: dict[str, tuple[int, str, Run]] = {  # words at least, usage, what runs
    "list": (0, "list", _listed),
    "show": (1, "show NAME", _shown),
    "create": (1, "create NAME [DOC …] [--description TEXT]", _created),
    "rename": (2, "rename NAME NEW", _renamed),
    "describe": (2, "describe NAME TEXT", _described),
    "add": (2, "add NAME DOC …", _added),
    "remove": (2, "remove NAME DOC …", _removed),
    "delete": (1, "delete NAME", _deleted),
}
USAGE = {name: usage for name, (_, usage, _) in ACTIONS.items()}


def collections_arguments(sub: argparse.ArgumentParser) -> None:
    """What to do, with the name of a collection and ids of documents."""
    sub.add_argument("action", nargs="?", default="list", choices=tuple(ACTIONS))
    sub.add_argument("words", nargs="*", metavar="NAME", help=" · ".join(USAGE.values()))
    sub.add_argument("--description", metavar="TEXT", help="of a new collection")


COMMANDS = (
    Command("collections", "documents that are kept together", collections, collections_arguments),
)
