"""Commands that list and print documents."""

from __future__ import annotations

import argparse

from kzailaw_desktop.cli.collecting import documents_of
from kzailaw_desktop.cli.command import Command, Refused, interface_language, options, say
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.library import Library, views
from kzailaw_desktop.library.editions.dated import parse_date


def documents(library: Library, args: argparse.Namespace) -> object:
    """Return every document of the library, or of a collection."""
    within = documents_of(library, args.collection)
    infos = library.documents()
    return [info.as_json() for info in infos if within is None or info.id in within]


def documents_arguments(sub: argparse.ArgumentParser) -> None:
    """The collection that the list is narrowed to."""
    sub.add_argument("--collection", metavar="NAME", help="only the documents of a collection")


def outline(library: Library, args: argparse.Namespace) -> object:
    """Return every unit of a document in order."""
    return views.outline(library.document(args.document), args.lang)


def outline_arguments(sub: argparse.ArgumentParser) -> None:
    """DOC and the language."""
    sub.add_argument("document", metavar="DOC")
    options(sub, "lang")


def show_units(library: Library, args: argparse.Namespace) -> object:
    """Return the text of units."""
    langs = [lang for lang in (args.lang or "").split(",") if lang]
    at = parse_date(args.at) if args.at else None
    found = [views.units(library, reference, args.doc, langs, at) for reference in args.reference]
    shown = [row for rows in found for row in rows]
    for row in shown:
        if isinstance(remark := row.pop("remark", None), KzaiLawError):
            say(remark.text(interface_language()))
    return shown


def show_arguments(sub: argparse.ArgumentParser) -> None:
    """References, the document and the languages."""
    sub.add_argument("reference", nargs="+", metavar="REF")
    options(sub, "doc", "lang")
    sub.add_argument("--at", metavar="DATE", help="the text as it stood on a date")


def check(library: Library, args: argparse.Namespace) -> object:
    """Counts, schema validity, units without a partner."""
    rows = views.check(library)
    return rows if all(row["valid"] for row in rows) else Refused(rows)


COMMANDS = (
    Command("documents", "list the documents of the library", documents, documents_arguments),
    Command("outline", "list the units of a document", outline, outline_arguments),
    Command(
        "show", "print units: 17-3-2, «п. 3 ст. 17», art_17__para_3", show_units, show_arguments
    ),
    Command("check", "counts, validity and units without a partner", check),
)
