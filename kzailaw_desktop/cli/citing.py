"""Commands about citations and what is known of a provision."""

from __future__ import annotations

import argparse
import json

from kzailaw_desktop.cli.command import Command, options, read_text
from kzailaw_desktop.library import Library, views


def cite(library: Library, args: argparse.Namespace) -> object:
    """The citations in a text."""
    text = read_text(args.file)
    doc = args.doc or ""

    def found(part: str) -> list[dict[str, object]]:
        citations = library.cite(part, lang=args.lang or "", doc=doc, here=args.here or "")
        return [views.citation(c) for c in citations]

    if not args.lines:
        return found(text)
    for line in text.splitlines():
        print(json.dumps(found(line), ensure_ascii=False))
    return None


def cite_arguments(sub: argparse.ArgumentParser) -> None:
    """The text, and the act and place it belongs to."""
    sub.add_argument("file", nargs="?", default="", metavar="FILE")
    sub.add_argument("--lines", action="store_true", help="each line is a text of its own")
    options(sub, "lang", "doc", "here")


def links(library: Library, args: argparse.Namespace) -> object:
    """What is known about a provision."""
    doc, eid = library.resolve(" ".join(args.reference), args.doc or "")
    return views.context(library.context(eid, doc))


def links_arguments(sub: argparse.ArgumentParser) -> None:
    """A reference and its document."""
    sub.add_argument("reference", nargs="+", metavar="REF")
    options(sub, "doc")


COMMANDS = (
    Command("cite", "find the citations in a text", cite, cite_arguments),
    Command("links", "what is said about a provision", links, links_arguments),
)
