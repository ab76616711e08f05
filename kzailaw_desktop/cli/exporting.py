"""Commands that write documents."""

from __future__ import annotations

import argparse
from pathlib import Path

from kzailaw_desktop.cli.command import Command, interface_language, say
from kzailaw_desktop.library import Library


def export(library: Library, args: argparse.Namespace) -> object:
    """Write a document."""
    from kzailaw_desktop.library.written import exchange, exporting

    if args.what in exchange.FORMATS:
        docs = [each for each in args.doc.split(",") if each]
        lang = args.lang.partition(",")[0]
        return exchange.write_exchange(library, args.what, args.out, docs, lang).as_json()
    if args.what == "beside":
        return _beside(library, args)
    if args.what == "memo":
        return exporting.from_command_line(library, args).as_json()
    from kzailaw_desktop.library.written import drafts

    draft = drafts.find(library, args.draft)
    found = drafts.remarks(library, draft)
    done = drafts.export_draft(
        library, draft, args.what, args.out, args.lang, args.template,
        found=found, unfinished=args.unfinished, standing=not args.no_standing,
    )  # fmt: skip
    remarks = [one.text(interface_language()) for one in found]
    for remark in remarks:
        say(remark)
    citing = drafts.as_rows(found)
    result = done.as_json() | ({"remarks": remarks} if remarks else {})
    return result | ({"citing": citing} if citing else {})


def _beside(library: Library, args: argparse.Namespace) -> object:
    """Write two texts of an act side by side: dates that stood, or the law and a draft."""
    from kzailaw_desktop.library.editions.dated import parse_date
    from kzailaw_desktop.library.written import drafts, side_by_side

    act = library.act(args.doc)
    lang = side_by_side.BOTH if "," in args.lang else args.lang
    if args.draft:
        draft = drafts.find(library, args.draft)
        found = side_by_side.side_by_side(act, lang, "", f"{side_by_side.DRAFT}{draft.id}", [draft])
    else:
        first, last = (parse_date(day) if day else None for day in (args.first, args.last))
        found = side_by_side.on_dates(act, lang, first, last)
    return side_by_side.export_changed(found, args.out, args.lang.partition(",")[0]).as_json()


def export_arguments(sub: argparse.ArgumentParser) -> None:
    """What to write, of what, in which language."""
    from kzailaw_desktop.export.draft_documents.writers import DRAFT_DOCUMENTS
    from kzailaw_desktop.library.written.exchange import FORMATS

    sub.add_argument("what", choices=("memo", "beside", *DRAFT_DOCUMENTS, *FORMATS))
    sub.add_argument("--out", type=Path, required=True, metavar="FILE")
    sub.add_argument("--articles", default="", help="memo: 17,23 or 17-3, comma-separated")
    sub.add_argument("--query", default="", help="memo: what a search finds")
    sub.add_argument(
        "--certain", action="store_true", help="memo: no suggested links (the default)"
    )
    sub.add_argument("--suggested", action="store_true", help="memo: suggested links as well")
    sub.add_argument("--draft", default="", help="table and others, beside: id of the draft")
    sub.add_argument("--from", dest="first", default="", metavar="DATE", help="beside: older text")
    sub.add_argument("--to", dest="last", default="", metavar="DATE", help="beside: newer text")
    sub.add_argument("--doc", default="", help="an act; csl, ris, bib, notes: ids, comma-separated")
    sub.add_argument("--lang", default="ru", choices=("kk", "ru", "en", "kk,ru", "ru,kk"))
    sub.add_argument("--notes", default="", choices=("comments", "numbered", "text", ""))
    sub.add_argument("--unfinished", action="store_true", help="write a draft with open points")
    sub.add_argument(
        "--no-standing", action="store_true", help="table: without the row on the text's standing"
    )
    for name in ("title", "author", "template"):
        sub.add_argument(f"--{name}", default="")


COMMANDS = (Command("export", "write a memo, a comparative table …", export, export_arguments),)
