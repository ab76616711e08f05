"""Commands that set lines of an import right."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from kzailaw_desktop.cli.command import Command, options, positive
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.text.correction import Correction
from kzailaw_desktop.errors import KzaiLawError, NotFound
from kzailaw_desktop.library import Library

NEAR = 6  # lines shown before and after


def correct(library: Library, args: argparse.Namespace) -> object:
    """Say what a line is and read the file again; take a correction back; else list them."""
    from kzailaw_desktop.library.importing import corrections

    store, doc, lang = library.user_store, args.document, args.lang or ""
    kept = corrections.corrections_of(store, doc, lang)
    if args.undo:
        if args.undo > len(kept):
            raise NotFound("correction-none", number=args.undo)
        left = [each for n, each in enumerate(kept, 1) if n != args.undo]
        return _report(corrections.correct(library, doc, lang, left))
    if not args.line:
        return {"document": doc, "corrections": corrections.rows(store, doc, lang)}
    lines = corrections.source_paragraphs(store, doc, lang)
    number, text = _line(lines, args.line, args.text or "")
    wanted = Correction(number, text, args.action or "text", args.value or "")
    corrections.check(store, doc, wanted)
    return _report(corrections.correct(library, doc, lang, [*kept, wanted]))


def _line(lines: list[tuple[int, str]], number: int, words: str) -> tuple[int, str]:
    """Return the line with a number; of several those that have the words. NotFound."""
    found = next((line for line in lines if line[0] == number and words in line[1]), None)
    if found is None:
        near = min((n for n, _ in lines), key=lambda n: abs(n - number), default=0)
        raise NotFound("correction-no-line", line=number, near=near)
    return found


def _report(steps: Iterable[object]) -> object:
    reports = []
    for step in steps:
        if isinstance(step, KzaiLawError):
            raise step
        if isinstance(step, ImportReport):
            reports.append(step.as_json())
    return reports[0] if len(reports) == 1 else reports


def correct_arguments(sub: argparse.ArgumentParser) -> None:
    """DOC, the line and what it is."""
    sub.add_argument("document", metavar="ID")
    options(sub, "lang", "text", "value")
    sub.add_argument("--line", type=positive, default=0)
    sub.add_argument("--as", dest="action", metavar="WHAT", help="article, point, turn, speaker …")
    sub.add_argument("--undo", type=positive, default=0, metavar="N", help="take one back")


def lines(library: Library, args: argparse.Namespace) -> object:
    """Lines of the file that a text was read from."""
    from kzailaw_desktop.library.importing import corrections

    found = corrections.source_paragraphs(library.user_store, args.document, args.lang or "")
    rows = [{"line": number, "text": text} for number, text in found]
    if not args.line:
        return rows
    place = min(range(len(rows)), key=lambda i: abs(found[i][0] - args.line), default=0)
    return rows[max(0, place - NEAR) : place + NEAR + 1]


def lines_arguments(sub: argparse.ArgumentParser) -> None:
    """DOC and the line to look at."""
    sub.add_argument("document", metavar="ID")
    options(sub, "lang")
    sub.add_argument("--line", type=positive, default=0)


COMMANDS = (
    Command("correct", "say what a line of the file is; list corrections", correct, correct_arguments),
    Command("lines", "show the lines that a text was read from", lines, lines_arguments),
)  # fmt: skip
