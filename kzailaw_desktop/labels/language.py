"""Words of the languages of content: `resources/labels/<language>.toml`.

What the first article on the screen needs stands apart, in `resources/labels/standing/`.
Another language of content is another file in each of these folders.
"""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from kzailaw_desktop import paths

STANDING = "standing"  # edition, standing and force of a text


@cache
def _files(part: str) -> dict[str, dict[str, Any]]:
    folder = paths.resources() / "labels" / part
    return {
        file.stem: tomllib.loads(file.read_text(encoding="utf-8"))
        for file in sorted(folder.glob("*.toml"))
    }


def table(name: str, part: str = "") -> dict[str, Any]:
    """Return an entry by language: `table("and")` is {"kk": "және", "ru": "и", …}.

    `part`: the folder below `resources/labels` that holds it.
    """
    return {lang: words[name] for lang, words in _files(part).items() if name in words}


def word(name: str, lang: str) -> str:
    """Return an entry in a language; in English where that language lacks it."""
    words = table(name)
    return str(words.get(lang, words["en"]))


def tables(name: str, part: str = "") -> dict[str, dict[str, Any]]:
    """Return a table by key and language: `tables("acts")["law"]["ru"]` is «Закон»."""
    found: dict[str, dict[str, Any]] = {}
    for lang, words in _files(part).items():
        for key, value in words.get(name, {}).items():
            found.setdefault(key, {})[lang] = value
    return found
