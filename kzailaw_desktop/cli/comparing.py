"""Commands that compare the two languages of an act."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path

from kzailaw_desktop.cli.command import Command, interface_language, say
from kzailaw_desktop.library import Library


def authenticity(library: Library, args: argparse.Namespace) -> object:
    """Return where the Kazakh and the Russian text of an act may differ."""
    from kzailaw_desktop.errors import messages
    from kzailaw_desktop.library import authenticity as comparing

    lang = args.lang or interface_language()
    found = comparing.compare(library, args.document, args.edition)
    if found.translation:
        text = messages()["authenticity-translation"][lang]
        say(text.format(lang=found.translation))
    if args.out is not None:
        from kzailaw_desktop.export.reports.divergences import export_divergences

        made = comparing.report(found, lang, unjudged=args.all)
        return export_divergences(made, args.out).as_json()
    return [judged.as_json(lang) for judged in found.findings]


def authenticity_arguments(sub: argparse.ArgumentParser) -> None:
    """Which act, which edition, and the language of the explanations."""
    sub.add_argument("document", metavar="DOC")
    sub.add_argument("--edition", type=dt.date.fromisoformat, metavar="YYYY-MM-DD")
    sub.add_argument("--lang", default="", choices=("", "kk", "ru", "en"))
    sub.add_argument("--out", type=Path, metavar="FILE.docx", help="the divergences as a table")
    sub.add_argument("--all", action="store_true", help="with --out: also what is not judged yet")


COMMANDS = (
    Command(
        "authenticity",
        "where the two languages of an act may differ",
        authenticity,
        authenticity_arguments,
    ),
)
