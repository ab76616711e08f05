"""Commands that bring documents into the user's library."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzailaw_desktop.cli.command import Command, Refused, interface_language, options, say
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.library import Library

if TYPE_CHECKING:
    from kzailaw_desktop.library.importing.watching import FolderNews, WatchList


def import_files(library: Library, args: argparse.Namespace) -> object:
    """Import files and folders; reports what was recognised."""
    from kzailaw_desktop.library.importing.files import import_paths

    reports, errors = import_paths(
        library,
        args.path,
        doc=args.doc or "",
        lang=args.lang or "",
        kind=args.kind or "",
        yes=args.yes,
    )
    for error in errors:
        say(error.text(interface_language()))
    found = [report.as_json() for report in reports]
    if args.lines:
        for row, report in zip(found, reports, strict=True):
            row["lines"] = report.placed_as_json()
    single = len(args.path) == 1 and not Path(args.path[0]).is_dir()
    result: object = found[0] if single and len(found) == 1 else found
    return Refused(result if found else None) if errors else result


def import_arguments(sub: argparse.ArgumentParser) -> None:
    """Paths, and what the user knows of them."""
    sub.add_argument("path", nargs="+", metavar="PATH", type=Path)
    options(sub, "doc")
    sub.add_argument("--lang", choices=("kk", "ru", "en"))
    sub.add_argument("--kind", choices=("act", "debate", "commentary"))
    sub.add_argument(
        "--yes",
        action="store_true",
        help="import although words are lost, or a text of higher standing is replaced",
    )
    sub.add_argument(
        "--lines",
        action="store_true",
        help="list each line of an act with the rule that placed it and its unit",
    )


def reread(library: Library, args: argparse.Namespace) -> object:
    """Read kept files anew: those named, or all that an older version has read."""
    from kzailaw_desktop.corpus.reports.report import ImportReport
    from kzailaw_desktop.errors import KzaiLawError
    from kzailaw_desktop.library.importing.corrections import older
    from kzailaw_desktop.library.importing.files import read_again

    found: list[object] = []
    refused = False
    for doc in args.document or older(library.user_store):
        for step in read_again(library, doc):
            if isinstance(step, ImportReport):
                found.append(step.as_json())
            elif isinstance(step, KzaiLawError):
                refused = True
                say(step.text(interface_language()))
    return Refused(found) if refused else found


def reread_arguments(sub: argparse.ArgumentParser) -> None:
    """The documents."""
    sub.add_argument("document", nargs="*", metavar="ID")


def watch(library: Library, args: argparse.Namespace) -> object:
    """List what is new in the watched folders, or change which are watched."""
    from kzailaw_desktop.library.importing.watching import WatchList

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
    from kzailaw_desktop.library.importing.files import import_paths
    from kzailaw_desktop.library.importing.watching import safe_paths

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


COMMANDS = (
    Command("reread", "read kept files anew, with your corrections", reread, reread_arguments),
    Command(
        "import", "import files or folders into the user's library", import_files, import_arguments
    ),
    Command("watch", "folders whose new files are offered", watch, watch_arguments),
)
