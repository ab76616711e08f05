"""Commands for the card of a document and for removing it."""

from __future__ import annotations

import argparse

from kzailaw_desktop.cli.command import Command, options
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.library import Library


def document(library: Library, args: argparse.Namespace) -> object:
    """Return the card of a document, after its fields were set."""
    from kzailaw_desktop.library.importing.retyping import change_card
    from kzailaw_desktop.library.stored import cards

    if args.drop_sources:
        return _drop_sources(library, args.document, yes=args.yes)
    changes: dict[str, str] = {}
    for text in args.set:
        name, equals, value = text.partition("=")
        if not equals:
            raise InputRefused("card-set-form", text=text)
        changes[name.strip()] = value.strip()
    if changes:
        return change_card(library, args.document, changes)
    return cards.card_of(library, args.document)


def document_arguments(sub: argparse.ArgumentParser) -> None:
    """DOC and the fields to set."""
    sub.add_argument("document", metavar="ID")
    sub.add_argument(
        "--set",
        nargs="+",
        action="extend",
        default=[],
        metavar="FIELD=VALUE",
        help="title.ru, title.kk, number, date, edition, kind, standing, force, source, and with "
        ".kk or .ru for one text; empty: as the text says",
    )
    sub.add_argument("--drop-sources", action="store_true", help="delete the kept files")
    sub.add_argument("--yes", action="store_true", help="delete them for good")


def _drop_sources(library: Library, doc: str, *, yes: bool) -> object:
    """Delete the kept files of a document, on the user's yes."""
    from kzailaw_desktop.library.stored import cards

    if not yes:
        size = sum(
            each["size"] or 0 for each in cards.card_of(library, doc)["source"] if each["kept"]
        )
        raise InputRefused("drop-needs-yes", where=doc, size=f"{size / 1_000_000:.1f}")
    return {"document": doc, "dropped_bytes": cards.drop_sources(library, doc)}


def remove(library: Library, args: argparse.Namespace) -> object:
    """Take a document out of the user's library, or bring the last one back."""
    from kzailaw_desktop.library.stored import cards

    if args.undo:
        return {"restored": cards.undo_removal(library, args.document or "")}
    if not args.document:
        raise InputRefused("remove-what")
    return {"removed": cards.remove(library, args.document, args.lang or "", args.edition or "")}


def remove_arguments(sub: argparse.ArgumentParser) -> None:
    """DOC, the language and edition, or --undo."""
    sub.add_argument("document", nargs="?", default="", metavar="ID")
    options(sub, "lang", "edition")
    sub.add_argument("--undo", action="store_true", help="bring back what was removed last")


COMMANDS = (
    Command("document", "show or set the card of a document", document, document_arguments),
    Command("remove", "take a document, a language or an edition out", remove, remove_arguments),
)
