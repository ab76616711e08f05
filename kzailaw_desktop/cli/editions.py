"""Commands on editions: what changed between two dates, and the history of one unit."""

from __future__ import annotations

import argparse

from kzailaw_desktop.cli.command import Command, options
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.editions.dated import parse_date
from kzailaw_desktop.library.editions.history import history, noted_changes
from kzailaw_desktop.library.editions.touched import changed_for_me


def changes(library: Library, args: argparse.Namespace) -> object:
    """Return the changed units of an act, and what of the user's own work they touch."""
    first = parse_date(args.first) if args.first else None
    last = parse_date(args.last) if args.last else None
    return changed_for_me(library, args.document, first, last).as_json()


def changes_arguments(sub: argparse.ArgumentParser) -> None:
    """DOC and the two dates."""
    sub.add_argument("document", metavar="DOC")
    sub.add_argument("--from", dest="first", metavar="DATE", help="default: the edition before")
    sub.add_argument("--to", dest="last", metavar="DATE", help="default: the newest edition")


def unit_history(library: Library, args: argparse.Namespace) -> object:
    """Return every change of a unit, oldest first, and what the notes of its text tell."""
    doc, eid = library.resolve(args.reference, args.doc or "")
    langs = tuple(lang for lang in (args.lang or "").split(",") if lang)
    act = library.act(doc)
    steps = [step.as_json() for step in history(act, eid, langs)]
    notes = [
        {
            "date": str(note.date) if note.date else None, "cause": note.cause,
            "event": str(note.event), "stage": str(note.stage), "targets": list(note.targets),
            "texts": {k: v for k, v in note.texts.items() if not langs or k in langs},
        }
        for note in noted_changes(act, eid)
    ]  # fmt: skip
    return {"document": doc, "eId": eid, "changes": steps, "notes": notes}


def history_arguments(sub: argparse.ArgumentParser) -> None:
    """A reference, the document and the languages."""
    sub.add_argument("reference", metavar="REF")
    options(sub, "doc", "lang")


COMMANDS = (
    Command("changes", "what changed in an act, and what it touches", changes, changes_arguments),
    Command("history", "which edition changed a unit, and how", unit_history, history_arguments),
)
