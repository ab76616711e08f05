"""Whether a file of the user is one of the sources the shipped library was built from.

Such a file gets the same errata as the library itself, so that importing the text again gives
the text as it is shipped.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from kzailaw_desktop import paths
from kzailaw_desktop.corpus.text import errata
from kzailaw_desktop.corpus.text.errata import Erratum
from kzailaw_desktop.corpus.text.lines import SourceText


@dataclass(frozen=True, slots=True)
class ShippedSource:
    """A shipped source: which document it is, and its repairs."""

    document: str
    lang: str
    errata: tuple[Erratum, ...]


def recognise(source: SourceText) -> ShippedSource | None:
    """Return the shipped source that a text is, line for line; None for any other text."""
    if source.format != "txt":
        return None
    return _sources().get(_words(line.text for line in source.lines))


def _words(lines: Iterable[str]) -> str:
    kept = [line.strip() for line in lines]
    return "\n".join(line for line in kept if line)


@cache
def _sources() -> dict[str, ShippedSource]:
    root = paths.shipped_corpus()
    found: dict[str, ShippedSource] = {}
    try:
        manifest = tomllib.loads((root / "library.toml").read_text(encoding="utf-8"))
        for row in manifest.get("document", []):
            for source in row.get("source", []):
                text = (root / source["file"]).read_text(encoding="utf-8")
                fixes = errata.load(root / source["errata"]) if "errata" in source else ()
                known = ShippedSource(row["id"], source.get("lang", ""), fixes)
                found[_words(text.split("\n"))] = known
    except (OSError, ValueError, KeyError):
        return found  # the library says itself what is wrong with it
    return found
