"""Commands about citations and what is known of a provision."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from kzailaw_desktop.cli.command import Command, interface_language, options, read_text
from kzailaw_desktop.library import Library, checking, views


def cite(library: Library, args: argparse.Namespace) -> object:
    """Return the citations in a text."""
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
    """Return what is known about a provision."""
    doc, eid = library.resolve(" ".join(args.reference), args.doc or "")
    return views.context(library.context(eid, doc))


def links_arguments(sub: argparse.ArgumentParser) -> None:
    """A reference and its document."""
    sub.add_argument("reference", nargs="+", metavar="REF")
    options(sub, "doc")


def check_citations(library: Library, args: argparse.Namespace) -> object:
    """Return the verdicts on the citations of a file, and what is written of them."""
    file = checking.check_file(library, Path(args.file), args.doc or "")
    if args.out:
        checking.write_report(file, Path(args.out), args.lang or interface_language())
    return checking.rows(file)


def check_citations_arguments(sub: argparse.ArgumentParser) -> None:
    """The file, what to write, and the act that it is about."""
    sub.add_argument("file", metavar="FILE")
    sub.add_argument("--out", help="a commented copy of a Word file, or a report (.docx, .html)")
    options(sub, "doc", "lang")


COMMANDS = (
    Command("cite", "find the citations in a text", cite, cite_arguments),
    Command(
        "check-citations",
        "check every citation and quotation of a file",
        check_citations,
        check_citations_arguments,
    ),
    Command("links", "what is said about a provision", links, links_arguments),
)
