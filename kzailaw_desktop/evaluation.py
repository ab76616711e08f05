"""`kzailaw eval NAME`: quality figures from gold data that lies in the checkout's tests."""

from __future__ import annotations

import sys
from importlib import import_module

# name -> module with a `main(argv)`, and the words that come before the user's
EVALUATIONS: dict[str, tuple[str, list[str]]] = {
    "acts": ("kzailaw_desktop.corpus.evaluate", []),
    "imports": ("kzailaw_desktop.corpus.evaluate_imports", []),
    "folders": ("kzailaw_desktop.corpus.evaluate_folders", []),
    "debates": ("kzailaw_desktop.corpus.evaluate_debates", []),
    "citations": ("kzailaw_desktop.citations.evaluate", []),
    "links": ("kzailaw_desktop.links.evaluate", []),
    "authenticity": ("kzailaw_desktop.bilingual.evaluate", []),
    "stems": ("kzailaw_desktop.search.evaluate", ["stems"]),
    "search": ("kzailaw_desktop.search.evaluate", ["search"]),
}


def main(argv: list[str]) -> int:
    """Run one evaluation, or all of them one after the other."""
    name = argv[0] if argv else ""
    if name not in {*EVALUATIONS, "all"}:
        print(f"usage: kzailaw eval {{{','.join([*EVALUATIONS, 'all'])}}}", file=sys.stderr)
        return 2
    status = 0
    for chosen in EVALUATIONS if name == "all" else [name]:
        module, words = EVALUATIONS[chosen]
        print(f"== {chosen}", flush=True)
        status |= int(import_module(module).main([*words, *argv[1:]]) or 0)
    return status
