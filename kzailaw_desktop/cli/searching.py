"""Commands of search and its index."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from kzailaw_desktop.cli.collecting import documents_of
from kzailaw_desktop.cli.command import Command, interface_language, options, positive, say
from kzailaw_desktop.library import Library, views

if TYPE_CHECKING:
    from kzailaw_desktop.search import SearchRequest, SearchResults


def search(library: Library, args: argparse.Namespace) -> object:
    """Search everything."""
    from kzailaw_desktop.library.indexed.standing import index_standing
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
        within=documents_of(library, args.collection),
        limit=args.limit,
    )
    results = _as_it_is(library, request) if args.no_wait else library.search(request)
    tell_rebuilt(library)
    if results.message:
        say(views.message(results, interface_language()))
    standing = index_standing(library, request.within)
    if standing.pending:
        say(f"{standing.indexed} of {standing.documents} documents are indexed")
    return views.results(library, results) | {"index": standing.as_json()}


def _as_it_is(library: Library, request: SearchRequest) -> SearchResults:
    """Search what is indexed already."""
    from kzailaw_desktop.library.indexed.indexing import finished

    return finished(library, library.index.search(request))


def search_arguments(sub: argparse.ArgumentParser) -> None:
    """The query and what it is narrowed to."""
    sub.add_argument("query", nargs="+", metavar="QUERY")
    options(sub, "lang", "kind", "doc", "article", "speaker")
    sub.add_argument("--collection", metavar="NAME", help="only the documents of a collection")
    sub.add_argument(
        "--no-wait", action="store_true", help="answer from what is indexed, and say what is not"
    )
    sub.add_argument("--exact", action="store_true", help="only the very forms typed")
    sub.add_argument("--no-expand", action="store_true", help="no equivalents in other languages")
    sub.add_argument("--limit", type=positive, default=20)


def index(library: Library, args: argparse.Namespace) -> object:
    """Bring the search index up to date."""
    from kzailaw_desktop.library import index_jobs
    from kzailaw_desktop.library.indexed.indexing import update_index

    found = None if args.rebuild else index_jobs.needed(library)
    if found is not None and len(found.changed) > index_jobs.MANY and not library.server:
        done = index_jobs.finish(library, found)  # with the links, on two cores
    else:
        done = update_index(library, rebuild=args.rebuild)
    tell_rebuilt(library)
    return done


def index_arguments(sub: argparse.ArgumentParser) -> None:
    """Whether to start from nothing."""
    sub.add_argument("--rebuild", action="store_true", help="make it anew")


def tell_rebuilt(library: Library) -> None:
    """Say why the index was built anew, if what was there could not be used."""
    if library.index.rebuilt is not None:
        say(library.index.rebuilt.text(interface_language()))


COMMANDS = (
    Command("search", "search everything", search, search_arguments),
    Command("index", "bring the search index up to date", index, index_arguments),
)
