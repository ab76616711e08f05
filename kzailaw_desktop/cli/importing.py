"""Commands that bring documents into the user's library."""

from __future__ import annotations

import argparse
from pathlib import Path

from kzailaw_desktop.cli.command import Command, Refused, interface_language, options, say
from kzailaw_desktop.library import Library


def import_files(library: Library, args: argparse.Namespace) -> object:
    """Import files and folders; reports what was recognised."""
    from kzailaw_desktop.library.importing import import_paths

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


COMMANDS = (
    Command(
        "import", "import files or folders into the user's library", import_files, import_arguments
    ),
)
