"""`kzailaw`: the program without its window. JSON on standard output, messages on standard error.

Exit status: 0 done; 1 the input was refused (one line says what, where, why); 2 wrong usage.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from kzailaw_desktop import __version__
from kzailaw_desktop.errors import InputRefused, KzaiLawError, NotFound
from kzailaw_desktop.library import Library, views

Command = Callable[[Library, argparse.Namespace], object]


def main(argv: list[str] | None = None) -> int:
    """Run one command."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] == ["eval"]:
        return evaluate(arguments[1:])
    args = parser().parse_args(arguments)
    library = None
    try:
        library = Library.open(args.library, args.workspace, shipped=not args.no_shipped)
        for error in library.broken().values():
            print(f"kzailaw: {error.text(interface_language())}", file=sys.stderr)
        status, result = 0, args.run(library, args)
        if isinstance(result, Refused):
            status, result = 1, result.result
        show(result, args)
        return status
    except KzaiLawError as error:
        print(f"kzailaw: {error.text(interface_language())}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("kzailaw: stopped", file=sys.stderr)
        return 130
    finally:
        if library is not None:
            library.close()


class Refused:
    """A result to print although some of the input was refused."""

    def __init__(self, result: object) -> None:
        self.result = result


def interface_language() -> str:
    """The language of messages: that of the locale when it is Kazakh or Russian."""
    locale = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    return (locale or "en")[:2] if (locale or "en")[:2] in ("kk", "ru") else "en"


def show(result: object, args: argparse.Namespace) -> None:
    """Print a result as one JSON document, or for people."""
    if result is None:
        return
    if args.json:
        print(json.dumps(result, ensure_ascii=False, indent=None if args.compact else 1))
    else:
        print("\n".join(views.as_text(result)))


# --- commands ----------------------------------------------------------------------------------


def documents(library: Library, args: argparse.Namespace) -> object:
    """Every document of the library."""
    return [info.as_json() for info in library.documents()]


def outline(library: Library, args: argparse.Namespace) -> object:
    """Every unit of a document in order."""
    return views.outline(library.document(args.document), args.lang)


def show_units(library: Library, args: argparse.Namespace) -> object:
    """The text of units."""
    langs = [lang for lang in (args.lang or "").split(",") if lang]
    return [views.unit(library, reference, args.doc, langs) for reference in args.reference]


def import_files(library: Library, args: argparse.Namespace) -> object:
    """Import files and folders; reports what was recognised."""
    from kzailaw_desktop.library.importing import import_paths

    reports, errors = import_paths(
        library, args.path, doc=args.doc or "", lang=args.lang or "", kind=args.kind or ""
    )
    for error in errors:
        print(f"kzailaw: {error.text(interface_language())}", file=sys.stderr)
    found = [report.as_json() for report in reports]
    single = len(args.path) == 1 and not Path(args.path[0]).is_dir()
    result: object = found[0] if single and len(found) == 1 else found
    return Refused(result if found else None) if errors else result


def check(library: Library, args: argparse.Namespace) -> object:
    """Counts, schema validity, units without a partner."""
    rows = views.check(library)
    return rows if all(row["valid"] for row in rows) else Refused(rows)


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


def search(library: Library, args: argparse.Namespace) -> object:
    """Search everything."""
    from kzailaw_desktop.search import SearchRequest

    request = SearchRequest(
        query=" ".join(args.query),
        lang=args.lang or "",
        kind=args.kind or "",
        doc=args.doc or "",
        article=args.article or "",
        speaker=args.speaker or "",
        exact=args.exact,
        expand=not args.no_expand,
        limit=args.limit,
    )
    results = library.search(request)
    tell_rebuilt(library)
    if results.message:
        print(f"kzailaw: {views.message(results, interface_language())}", file=sys.stderr)
    return views.results(results)


def links(library: Library, args: argparse.Namespace) -> object:
    """What is known about a provision."""
    doc, eid = library.resolve(" ".join(args.reference), args.doc or "")
    return views.context(library.context(eid, doc))


def export(library: Library, args: argparse.Namespace) -> object:
    """Write a document."""
    from kzailaw_desktop.library import exporting

    return exporting.from_command_line(library, args).as_json()


def index(library: Library, args: argparse.Namespace) -> object:
    """Bring the search index up to date."""
    from kzailaw_desktop.library.indexing import update_index

    done = update_index(library, rebuild=args.rebuild)
    tell_rebuilt(library)
    return done


def tell_rebuilt(library: Library) -> None:
    """Say why the index was built anew, if what was there could not be used."""
    if library.index.rebuilt is not None:
        print(f"kzailaw: {library.index.rebuilt.text(interface_language())}", file=sys.stderr)


def evaluate(argv: list[str]) -> int:
    """Quality figures from gold data of the checkout: acts, debates, citations, links, …"""
    from kzailaw_desktop import evaluation

    return evaluation.main(argv)


def read_text(name: str) -> str:
    """Text from a file or standard input."""
    if name in ("", "-"):
        return sys.stdin.read()
    try:
        return Path(name).read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise NotFound("input-not-found", where=name) from error
    except (OSError, UnicodeError) as error:
        raise InputRefused("input-unreadable", where=name, reason=error) from error


# --- usage -------------------------------------------------------------------------------------


def parser() -> argparse.ArgumentParser:
    """The command line as DESIGN describes it."""
    top = argparse.ArgumentParser(prog="kzailaw", description="The law of Kazakhstan on a terminal")
    top.add_argument("--version", action="version", version=__version__)
    top.add_argument("--library", type=Path, metavar="DIR", help="the user's own library folder")
    top.add_argument("--workspace", type=Path, metavar="FILE", help="the user's own work")
    top.add_argument("--no-shipped", action="store_true", help="leave the shipped library out")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, run: Command, summary: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=summary, description=summary)
        sub.add_argument("--json", action="store_true", help="print one JSON document")
        sub.set_defaults(run=run, compact=False)
        return sub

    def options(sub: argparse.ArgumentParser, names: Iterable[str]) -> None:
        for name in names:
            sub.add_argument(f"--{name}")

    command("documents", documents, "list the documents of the library")
    sub = command("outline", outline, "list the units of a document")
    sub.add_argument("document", metavar="DOC")
    options(sub, ["lang"])
    sub = command("show", show_units, "print units: 17-3-2, «п. 3 ст. 17», art_17__para_3")
    sub.add_argument("reference", nargs="+", metavar="REF")
    options(sub, ["doc", "lang"])
    sub = command("import", import_files, "import files or folders into the user's library")
    sub.add_argument("path", nargs="+", metavar="PATH", type=Path)
    options(sub, ["doc"])
    sub.add_argument("--lang", choices=("kk", "ru", "en"))
    sub.add_argument("--kind", choices=("act", "debate", "commentary"))
    command("check", check, "counts, validity and units without a partner")
    sub = command("cite", cite, "find the citations in a text")
    sub.add_argument("file", nargs="?", default="", metavar="FILE")
    sub.add_argument("--lines", action="store_true", help="each line is a text of its own")
    options(sub, ["lang", "doc", "here"])
    sub = command("search", search, "search everything")
    sub.add_argument("query", nargs="+", metavar="QUERY")
    options(sub, ["lang", "kind", "doc", "article", "speaker"])
    sub.add_argument("--exact", action="store_true", help="only the very forms typed")
    sub.add_argument("--no-expand", action="store_true", help="no equivalents in other languages")
    sub.add_argument("--limit", type=positive, default=20)
    sub = command("links", links, "what is said about a provision")
    sub.add_argument("reference", nargs="+", metavar="REF")
    options(sub, ["doc"])
    sub = command("index", index, "bring the search index up to date")
    sub.add_argument("--rebuild", action="store_true", help="make it anew")
    export_command(command("export", export, "write a memo, a comparative table …"))
    return top


def export_command(sub: argparse.ArgumentParser) -> None:
    """Options of `kzailaw export`."""
    sub.add_argument("what", choices=("memo", "table", "redline", "bill", "explanatory-note"))
    sub.add_argument("--out", type=Path, required=True, metavar="FILE.docx")
    sub.add_argument("--articles", default="", help="memo: 17,23 or 17-3, comma-separated")
    sub.add_argument("--query", default="", help="memo: what a search finds")
    sub.add_argument("--certain", action="store_true", help="memo: leave suggested links out")
    sub.add_argument("--draft", default="", help="table and others: id of the draft")
    sub.add_argument("--doc", default="")
    sub.add_argument("--lang", default="ru", choices=("kk", "ru", "en", "kk,ru", "ru,kk"))
    sub.add_argument("--notes", default="comments", choices=("comments", "numbered", "text", ""))
    for name in ("title", "author", "template"):
        sub.add_argument(f"--{name}", default="")


def positive(text: str) -> int:
    """A number above zero, for argparse."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


if __name__ == "__main__":
    sys.exit(main())
