"""Run `kzailaw`: JSON on standard output, messages on standard error.

Exit status: 0 done; 1 the input was refused (one line says what, where, why); 2 wrong usage.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from kzailaw_desktop import __version__
from kzailaw_desktop.cli import (
    cards,
    citing,
    collecting,
    comparing,
    correcting,
    documents,
    drafting,
    editions,
    exporting,
    importing,
    searching,
    serving,
)
from kzailaw_desktop.cli.command import Command, Refused, interface_language, say
from kzailaw_desktop.errors import KzaiLawError, WorkspaceTrouble
from kzailaw_desktop.library import Library, views

COMMANDS: tuple[Command, ...] = (
    *documents.COMMANDS,
    *editions.COMMANDS,
    *importing.COMMANDS,
    *cards.COMMANDS,
    *correcting.COMMANDS,
    *citing.COMMANDS,
    *searching.COMMANDS,
    *exporting.COMMANDS,
    *drafting.COMMANDS,
    *comparing.COMMANDS,
    *serving.COMMANDS,
    *collecting.COMMANDS,
)


def main(argv: list[str] | None = None) -> int:
    """Run one command."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] == ["eval"]:
        return evaluate(arguments[1:])
    args = parser().parse_args(arguments)
    library: Library | None = None
    try:
        if args.command == "server":
            args.server = args.server_here or args.server
            show(args.run_server(args), args)
            return 0
        if args.server:
            library = serving.library_on(args)
        else:
            library = Library.open(args.library, args.workspace, shipped=not args.no_shipped)
        for error in library.broken().values():
            say(error.text(interface_language()))
        status, result = 0, args.run(library, args)
        if isinstance(result, Refused):
            status, result = 1, result.result
        if lost := library.lost_records():
            trouble = WorkspaceTrouble("workspace-records-lost", count=lost)
            say(trouble.text(interface_language()))
        show(result, args)
        return status
    except KzaiLawError as error:
        say(error.text(interface_language()))
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        say("stopped")
        return 130
    finally:
        if library is not None:
            library.close()


def show(result: object, args: argparse.Namespace) -> None:
    """Print a result as one JSON document, or for people."""
    if result is None:
        return
    if args.json:
        print(json.dumps(result, ensure_ascii=False, indent=1))
    else:
        print("\n".join(views.as_text(result)))


def evaluate(argv: list[str]) -> int:
    """Quality figures from gold data of the checkout: acts, debates, citations, links, …"""
    from kzailaw_desktop import evaluation

    return evaluation.main(argv)


def parser() -> argparse.ArgumentParser:
    """Return the command line with all its commands."""
    top = argparse.ArgumentParser(prog="kzailaw", description="The law of Kazakhstan on a terminal")
    top.add_argument("--version", action="version", version=__version__)
    top.add_argument("--library", type=Path, metavar="DIR", help="the user's own library folder")
    top.add_argument("--workspace", type=Path, metavar="FILE", help="the user's own work")
    top.add_argument("--no-shipped", action="store_true", help="leave the shipped library out")
    top.add_argument("--server", default="", metavar="ADDRESS", help="a server to work on")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        sub = commands.add_parser(command.name, help=command.summary, description=command.summary)
        sub.add_argument("--json", action="store_true", help="print one JSON document")
        sub.set_defaults(run=command.run)
        command.arguments(sub)
    serving.add_parser(commands)
    return top
