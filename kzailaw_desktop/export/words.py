"""The words and layouts that documents are made of, read from `resources/templates/*.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from kzailaw_desktop import paths
from kzailaw_desktop.errors import ExportFailed


@cache
def data(name: str) -> dict[str, Any]:
    """Return a data file of the templates folder, without its suffix."""
    file = paths.resources() / "templates" / f"{name}.toml"
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ExportFailed("export-template-missing", name=file.name) from error


def word(table: str, key: str, lang: str, **values: object) -> str:
    """Return a word or phrase in `lang`: `word("phrase", "edition", "ru", date=…)`."""
    found = data("words").get(table, {}).get(key, {})
    text: str = found.get(lang) or found.get("ru", "")
    return text.format(**values) if values else text


def in_lang(texts: dict[str, str], lang: str) -> str:
    """Return the wording in `lang`, or in the first language there is."""
    return texts.get(lang) or next((text for text in texts.values() if text), "")
