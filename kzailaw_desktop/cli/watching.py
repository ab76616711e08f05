"""The command on watched folders: what is new in them is listed, and imported when asked for."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from kzailaw_desktop.cli.command import Command, Refused, interface_language, say
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.importing.files import import_paths
from kzailaw_desktop.library.importing.watching import FolderNews, WatchList, safe_paths


def watch(library: Library, args: argparse.Namespace) -> object:
    """List what is new in the watched folders, or change which are watched."""
    watched = WatchList(library.user_store.root)
    if args.action in ("add", "remove") and not args.folders:
        say(f"usage: kzailaw watch {args.action} DIR …")
        raise SystemExit(2)
    for folder in args.folders if args.action == "add" else ():
        watched.add(Path(folder))
    for folder in args.folders if args.action == "remove" else ():
        if not watched.remove(folder):
            raise NotFound("watched-unknown", where=folder, known=", ".join(watched.folders) or "–")
    news = watched.look()
    if args.action in ("import", "pass"):
        return _decide(library, watched, news, args)
    return [_row(each) for each in news]


def _decide(
    library: Library, watched: WatchList, news: list[FolderNews], args: argparse.Namespace
) -> object:
    wanted = set(args.folders)
    items = [
        item
        for each in news
        for item in each.offered
        if not wanted or item.name in wanted or str(item.path) in wanted
    ]
    if args.action == "pass":
        watched.decided(items)
        return [item.name for item in items]
    reports, errors = import_paths(library, safe_paths(items))
    watched.decided(items)
    for error in errors:
        say(error.text(interface_language()))
    rows = [report.as_json() for report in reports]
    return Refused(rows) if errors else rows


def _row(news: FolderNews) -> dict[str, Any]:
    return {
        "folder": news.folder,
        "missing": news.missing,
        "offered": [
            {"name": item.name, "size": item.size, "changed": item.changed} for item in news.offered
        ],
        "ignored": news.ignored,
        "too_many": news.too_many,
    }


def watch_arguments(sub: argparse.ArgumentParser) -> None:
    """What to do, and with which folders or files."""
    sub.add_argument(
        "action", nargs="?", default="list", choices=("list", "add", "remove", "import", "pass"),
        help="import or pass over what is offered, all or by name",
    )  # fmt: skip
    sub.add_argument("folders", nargs="*", metavar="DIR", help="folders; names of what is offered")


COMMANDS = (Command("watch", "folders whose new files are offered", watch, watch_arguments),)
