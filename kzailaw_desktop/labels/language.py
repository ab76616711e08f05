"""Words of the languages, one file each: `resources/labels/<language>.toml`.

Another language of content is another such file.
"""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from kzailaw_desktop import paths


@cache
def _files() -> dict[str, dict[str, Any]]:
    folder = paths.resources() / "labels"
    return {
        file.stem: tomllib.loads(file.read_text(encoding="utf-8"))
        for file in sorted(folder.glob("*.toml"))
    }


def table(name: str) -> dict[str, Any]:
    """Return an entry by language: `table("and")` is {"kk": "және", "ru": "и", …}."""
    return {lang: words[name] for lang, words in _files().items() if name in words}


def tables(name: str) -> dict[str, dict[str, Any]]:
    """Return a table by key and language: `tables("acts")["law"]["ru"]` is «Закон»."""
    found: dict[str, dict[str, Any]] = {}
    for lang, words in _files().items():
        for key, value in words.get(name, {}).items():
            found.setdefault(key, {})[lang] = value
    return found
