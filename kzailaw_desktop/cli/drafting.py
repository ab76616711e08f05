"""Commands that work on drafts of amendments."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kzailaw_desktop.cli.command import Command
from kzailaw_desktop.library import Library


def consolidated(library: Library, args: argparse.Namespace) -> object:
    """Return the act as it will read, written to a file or printed."""
    from kzailaw_desktop.library.written import drafts

    draft = drafts.find(library, args.draft)
    if args.out is not None:
        marked = not args.clean
        return drafts.export_draft(
            library, draft, "consolidated", args.out, args.lang,
            unfinished=args.unfinished, marked=marked,
        ).as_json()  # fmt: skip
    found, acts = drafts.remarks(library, draft), drafts.acts_of(library, draft)
    drafts.hold_up(found, draft, acts, unfinished=args.unfinished)
    made = drafts.consolidated(library, draft, args.lang)
    if args.json:
        return made
    for line in drafts.plain_lines(made):
        sys.stdout.write(f"{line}\n")
    return None


def consolidated_arguments(sub: argparse.ArgumentParser) -> None:
    """Which draft, in which language, where to."""
    sub.add_argument("--draft", default="", help="id of a draft, or a draft saved as .json")
    sub.add_argument("--lang", default="ru", choices=("kk", "ru"))
    sub.add_argument("--out", type=Path, metavar="FILE.docx")
    sub.add_argument("--clean", action="store_true", help="without marking the changed words")
    sub.add_argument("--unfinished", action="store_true", help="also with open points")


def apply(library: Library, args: argparse.Namespace) -> object:
    """Read the commands of an amending act and apply them to the editions before it."""
    from kzailaw_desktop.drafting.draft import drafts
    from kzailaw_desktop.library.written import amending_acts

    found, draft = amending_acts.apply_amending_act(library, args.document, args.lang)
    if args.save:
        draft = drafts.save(library.workspace, draft)
    return amending_acts.as_json(found, draft)


def apply_arguments(sub: argparse.ArgumentParser) -> None:
    """Which amending act, in which language."""
    sub.add_argument("document", metavar="DOC", help="id of an imported amending act")
    sub.add_argument("--lang", default="", choices=("", "kk", "ru"))
    sub.add_argument("--save", action="store_true", help="keep its commands as a draft")


def bring_back(library: Library, args: argparse.Namespace) -> object:
    """Return what others did to a Word file of ours; a comparative table becomes a draft."""
    from kzailaw_desktop.drafting.draft import drafts
    from kzailaw_desktop.library.written import returning

    found, _ = returning.returned(library, args.file, args.draft)
    acts = {id: library.act(id) for id in library.act_ids()}
    result = returning.as_json(found, acts)
    if args.save and found.draft is not None:
        result["saved"] = drafts.save(library.workspace, found.draft).id
    return result


def bring_back_arguments(sub: argparse.ArgumentParser) -> None:
    """Which file, of which draft."""
    sub.add_argument("file", type=Path, metavar="FILE.docx")
    sub.add_argument("--draft", default="", help="id of its draft, or a draft saved as .json")
    sub.add_argument("--save", action="store_true", help="keep the draft that a table makes")


def term_forms(library: Library, args: argparse.Namespace) -> object:
    """Return every inflected form of a term in the acts; nothing is changed."""
    from kzailaw_desktop.drafting.wording.term_forms import term_forms as forms

    ids = [args.doc] if args.doc else library.act_ids()
    found = forms([library.act(id) for id in ids], args.lang, args.old, args.new)
    return [
        {"form": f.text, "count": f.count, "proposed": f.proposed or None,
         "candidates": list(f.candidates), "around": f.around,
         "places": [{"act": act, "eId": eid} for act, eid in f.places]}
        for f in found
    ]  # fmt: skip


def term_forms_arguments(sub: argparse.ArgumentParser) -> None:
    """The term, its replacement, and where."""
    sub.add_argument("old", help="the term as the act has it")
    sub.add_argument("new", help="the term that shall stand for it")
    sub.add_argument("--lang", default="ru", choices=("kk", "ru"))
    sub.add_argument("--doc", default="", help="one act; all without it")


COMMANDS = (
    Command("term-forms", "every form of a term, with what would stand for it", term_forms,
            term_forms_arguments),
    Command("bring-back", "what others changed in a Word file of ours", bring_back,
            bring_back_arguments),
    Command("apply", "read an amending act and apply it", apply, apply_arguments),
    Command("consolidated", "the act as a draft will make it read", consolidated,
            consolidated_arguments),
)  # fmt: skip
